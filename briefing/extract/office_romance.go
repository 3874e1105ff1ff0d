package extract

// officeRomance splits a French or Spanish office at [first, last): its noun
// first, then its field, then the body behind a preposition: "coordinatrice du
// programme d'eau de la Fondation Kora".
func (a *analysis) officeRomance(first, last int) affiliation {
	for first < last && (a.listed("beside-office", first) || a.tokens[first].is(classArticle|classDeterminer) && !a.is(first, "notre") && !a.is(first, "nuestra") && !a.is(first, "nuestro") || a.tokens[first].kind == tokenMark) {
		first++
	}
	stop, limit := a.officeStop(first, last), last
	first, last = a.withoutAge(first, stop)
	if first >= last || a.joinsOthers(first, last) {
		return affiliation{}
	}
	if a.tokens[first].is(classWe) {
		return affiliation{role: a.nameText(first+1, last), org: ours}
	}
	noun := a.firstRole(first, last)
	if noun < 0 {
		if a.tokens[first].capital() && (a.institution(first, last) || a.tokens[first].shape == shapeUpper || a.bodyEnd(first, last) == last) {
			return affiliation{org: a.orgText(first, last)}
		}
		return affiliation{}
	}
	for k := first + 1; k < noun; k++ {
		if a.tokens[k].is(classPreposition) && !a.tokens[k].capital() {
			return affiliation{} // "acompañada del alcalde"
		}
	}
	if f, ok := a.delegationRomance(first, noun, last); ok {
		return f // "un membre de la délégation"
	}
	if b := a.bodyBehind(noun, last); b.cut > 0 {
		b.cut = a.beforeSein(b.cut)
		for k := noun + 1; k+1 < b.cut; k++ {
			if a.tokens[k].is(classConjunction) && a.tokens[k+1].is(classRole) && a.holdsPrepositionRomance(noun+1, k) {
				b.cut = a.withoutHome(noun, k) // "éleveuse à Kayar et membre de la coopérative"
				break
			}
		}
		if b.last == b.first+1 && (!a.tokens[b.first].capital() || a.listed("outfit", b.first) && a.tokens[b.first].shape == shapeUpper) && (a.definite(b.first-1) || a.tokens[b.first-1].is(classArticle) || a.is(b.first-1, "du") || a.is(b.first-1, "del") || a.listed("pointing", b.first-1)) {
			if org := a.bodyOfNoun(b.first); org != "" {
				return affiliation{role: a.nameText(first, b.cut), org: org} // "vocera de la agencia"
			}
		}
		return affiliation{role: a.nameText(first, b.cut), org: a.orgText(b.first, b.last)}
	}
	// "coordinateur de projet MSF", "portavoz UNICEF".
	if end := last - 1; end > noun && a.tokens[end].shape == shapeUpper && acronymic(a.word(a.tokens[end])) && !a.tokens[end-1].is(classPreposition|classArticle) {
		return affiliation{role: a.nameText(first, end), org: a.orgText(end, last)}
	}
	for k := noun + 1; k+1 < last; k++ {
		if a.tokens[k].is(classConjunction) && a.tokens[k+1].is(classRole) && !a.tokens[k+1].is(classPerson) {
			if f := a.officeRomance(k+1, last); f.org != "" {
				return affiliation{role: a.nameText(first, a.withoutHome(noun, k)), org: f.org} // "marin et président de la Ligue"
			}
			break
		}
	}
	// "directrice Greenpeace France"
	if i := noun + 1 + int(a.tokens[noun].more); i+1 < last && a.tokens[i].capital() && !a.tokens[noun].capital() && a.institution(i, last) {
		return affiliation{role: a.nameText(first, i), org: a.orgText(i, a.bodyEnd(i, last))}
	}
	return affiliation{role: a.nameText(first, a.withoutHome(noun, last)), org: a.bodyPastStop(noun, stop, limit)}
}

// officeStop is where an office ends at the latest: before a relative clause,
// a participle with what hangs on it ("basé à Dakar"), "depuis 2019".
func (a *analysis) officeStop(first, last int) int {
	for last > first && a.tokens[last-1].kind == tokenMark && (!a.is(last-1, ".") || last-2 >= first && !a.tokens[last-2].capital()) {
		last--
	}
	for i := first + 1; i < last; i++ {
		t := a.tokens[i]
		if t.kind != tokenWord || t.capital() {
			continue
		}
		if a.is(i, "con") && (a.countsYears(i, last) || i+1 < len(a.tokens) && a.tokens[i+1].kind == tokenNumber) {
			return i // "auxiliar con veinte años de oficio"
		}
		if a.is(i, "à") && i+2 < last && a.tokens[i+1].kind == tokenNumber || a.is(i, "à") && a.ageInWords(i+1, last) {
			return i // "électricien à dix-sept ans"
		}
		if a.tokens[i-1].capital() && a.causeInName(i-1, i, last) {
			continue // "vocera de Familias tras los Muros"
		}
		switch a.lowerWord(i) {
		case "depuis", "desde", "durant", "durante", "pendant", "lors", "après", "avant", "tras", "dont", "où", "donde", "par":
			return i
		case "en":
			if i+1 < len(a.tokens) && a.tokens[i+1].kind == tokenNumber {
				return i // "nommé juriste en 2019"
			}
		}
		if t.is(classRelative) && !t.is(classDeterminer) || a.listed("based", i) || i > first+1 && a.participleOf(i) && !a.listed("office-adjective", i) || a.is(i, "de") && i+2 < len(a.tokens) && (a.is(i+1, "son") || a.is(i+1, "profession") || a.is(i+1, "métier") || a.is(i+1, "formation") || a.is(i+1, "profesión") || a.is(i+1, "oficio")) {
			return i
		}
	}
	return last
}

// ageInWords reports whether "dix-sept ans" stands at token i.
func (a *analysis) ageInWords(i, last int) bool {
	for k := i; k < min(last, i+5); k++ {
		if a.is(k, "ans") {
			return k > i
		}
		if t := a.tokens[k]; t.kind == tokenMark && !a.is(k, "-") || t.capital() || t.is(classArticle|classPreposition|classRole|classOrg) {
			return false
		}
	}
	return false
}

// bodyPlace is where the body of an office stands: the role ends before cut.
type bodyPlace struct{ cut, first, last int }

// bodyBehind finds the body in which somebody has the office whose noun is at
// token noun; the zero value when none is named.
func (a *analysis) bodyBehind(noun, last int) bodyPlace {
	for i := noun + 1 + int(a.tokens[noun].more); i+1 < last; i++ {
		t := a.tokens[i]
		if !t.is(classPreposition) && !a.is(i, "près") || t.capital() {
			continue
		}
		begin := i + 1
		article := t.is(classArticle) || a.is(i, "du") || a.is(i, "des") || a.is(i, "del") || a.is(i, "al") || a.is(i, "au") || a.is(i, "aux")
		for begin < last && a.tokens[begin].is(classArticle) && !a.tokens[begin].capital() {
			begin++
			article = true
		}
		if n := a.pointedEnd(begin, last); n > begin {
			begin, article = n, true // "de ce même ministère"
		}
		begin = a.pastAdjectives(begin, last, article)
		if begin >= last {
			break
		}
		if end := a.bodyOfOffice(noun, i, begin, last, article); end > begin {
			if at := a.bodyAtWork(i, begin, end, last, noun); at.cut > 0 {
				return at
			}
			return bodyPlace{i, begin, end}
		}
	}
	return bodyPlace{}
}

// bodyOfOffice is where the body that starts at token begin, behind the
// preposition at token i, ends; begin when no body of the office stands there.
func (a *analysis) bodyOfOffice(noun, i, begin, last int, article bool) int {
	t := a.tokens[begin]
	at, of := false, false
	switch a.lowerWord(i) {
	case "chez", "au", "à", "auprès", "près", "al", "en", "aux", "a":
		at = true
	case "de", "d'", "d’", "du", "des", "del", "pour", "para", "por", "sein":
		of = true
	}
	if !at && !of || a.listedOffice("lives-there", noun) {
		return begin
	}
	if a.listed("bar", begin) && a.listedOffice("at-the-bar", noun) {
		return begin // "avocat au barreau de Douala": the bar belongs to the title
	}
	if !t.capital() {
		if article && begin+1 < last && a.tokens[begin+1].capital() && !a.tokens[begin+1].is(classPlace) && !a.tokens[begin].is(classRole|classOrg|classPreposition) && a.tokens[begin].kind == tokenWord && a.listedOffice("owns", noun) {
			return a.bodyEnd(begin+1, last) // "dueña de la panadería El Trigal"
		}
		generic := a.tokens[begin].is(classOrg) && !a.tokens[begin].is(classPerson) && !a.listed("unit", begin) && !a.listed("no-employer", begin) && a.listedOffice("office-body", noun)
		if !a.workplace(begin) && !(article && (generic || a.listed("workplace-the", begin))) || of && (a.is(i, "pour") || a.is(i, "para")) && !a.holdsCapital(begin+1, a.bodyEnd(begin, last)) {
			return begin
		}
		return a.bodyEnd(begin, last)
	}
	end := a.bodyEnd(begin, last)
	if of && !article && a.fieldBeforeBody(begin, end) {
		return begin // "portavoz de Medio Ambiente de la ONU"
	}
	if of && !article && a.listed("field", begin) && !a.institution(begin, end) {
		return begin // "delegado provincial de Educación"
	}
	if of && a.kinRomance(noun) {
		return begin // "viuda de Juan Pérez"
	}
	if end < len(a.tokens)-2 && a.is(end, "(") && a.is(end+2, ")") && a.tokens[end+1].shape == shapeUpper && a.register.acronyms[a.word(a.tokens[end+1])] != "" {
		return end // a body with its acronym
	}
	if t.is(classPlace) && begin+int(t.more)+1 >= end && t.shape != shapeUpper && !a.is(begin, "Nations") && !a.is(begin, "Naciones") {
		if of && a.listedOffice("office-state", noun) && !a.listedOffice("office-seat", noun) && !a.is(i, "pour") && !a.is(i, "para") {
			return end
		}
		return begin
	}
	if at && article && a.tokens[noun].more > 0 && a.institution(begin, end) && a.tokens[begin].is(classOrg) {
		return end // "secretaria de Estado en el Ministerio de Pesca"
	}
	switch lone := (end == begin+1 || at && end == begin+2 && !a.tokens[begin+1].capital()) && t.shape != shapeUpper && !a.institution(begin, end); {
	case a.listedOffice("office-field", noun), a.tokens[noun].more > 0 && a.listed("state", noun+int(a.tokens[noun].more)):
		return begin // "ministre de la Santé", "secretario de Estado de Energía"
	case a.listedOffice("office-seat", noun) && a.tokens[noun].more == 0 && lone && !article && of:
		return begin // "conseillère municipale de Lens"
	case a.listed("compass", begin):
		return begin
	case a.is(i, "chez"):
		return end
	case a.is(i, "pour") || a.is(i, "para") || a.is(i, "por"):
		if a.institution(begin, end) {
			return end
		}
		return begin
	case a.listedOffice("office-seat", noun) && !a.listedOffice("office-body", noun):
		if a.institution(begin, end) || t.shape == shapeUpper {
			return end
		}
		return begin
	case lone && !article && !a.listedOffice("office-body", noun):
		return begin // "puisatier à Kayar"
	case lone && article && at && !a.listedOffice("office-body", noun):
		return begin
	case a.listed("office-bare", noun) && !a.institution(begin, end) && t.shape != shapeUpper && (end-begin < 3 || a.listed("field", begin) || a.listed("unit", begin)):
		return begin
	}
	return end
}

// officePiece is the office that ends at token end, back to its noun with its
// article, over all that hangs on it: "la secrétaire générale de la Ligue des
// droits, des eaux et des forêts"; an empty range for none.
func (a *analysis) officePiece(end, from int) (int, int) {
	begin := max(from, end-widest/4)
	for i := end - 1; i >= begin; i-- {
		t := a.tokens[i]
		stop := t.kind == tokenMark && !a.innerMark(i) && !a.is(i, "(") && !a.is(i, ")")
		if !stop && !t.capital() && t.kind == tokenWord {
			stop = t.is(classAuxiliary|classSubordinate|classPronoun|classVerb) && !t.is(classArticle|classRole|classPreposition) || t.is(classSay) && !t.is(classRole|classText|classOrg) && a.sayingAt(i) || t.is(classRelative) && !t.is(classDeterminer)
		}
		if t.is(classConjunction) && i+2 < end && a.tokens[i+1].is(classArticle) && a.tokens[i+2].is(classRole) {
			stop = true // "la alcaldesa Ana Quispe y el ministro"
		}
		if stop {
			begin = i + 1
			break
		}
	}
	for i := begin; i < end; i++ {
		fronted := i == begin && a.opensSentence(i) && a.tokens[i].is(classRole) && i+1 < end && a.tokens[i+1].is(classPreposition) // "Membre du comité"
		opens := a.tokens[i].is(classArticle) && !a.tokens[i].is(classPronoun|classWe) || i == begin && a.officeNoun(i) || fronted
		if !opens {
			continue
		}
		for k := i; k < min(end, i+4); k++ {
			t := a.tokens[k]
			if k > i && (t.is(classPreposition|classArticle) || t.kind != tokenWord || t.is(classOrg|classText) && (t.capital() || !t.is(classRole))) {
				break
			}
			if a.officeNoun(k) && (k > i || i == begin) || fronted && k == i {
				return i, end
			}
		}
	}
	return end, end
}
