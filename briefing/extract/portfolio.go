package extract

// longestPortfolio is how many tokens the fields behind an office may have,
// with the commas and small words between them.
const longestPortfolio = 24

// readPortfolios finds the fields behind the nouns of offices: "Minister for
// Youth, Sport and Cultural Affairs". Their words, and the commas between
// them, are read like small letters from then on, so that they are no names,
// part no clauses, and the office goes on over them up to its holder's name.
func (a *analysis) readPortfolios() {
	for k := range a.blocks {
		a.enter(k)
		b := &a.blocks[k]
		if b.headline {
			continue
		}
		for i := b.firstToken; i+2 < b.lastToken; i++ {
			if a.listed("portfolio-body", i) {
				a.readMinistry(i, b.firstToken, b.lastToken)
				continue
			}
			first := a.portfolioOpens(i, b.lastToken)
			if first == i {
				continue
			}
			end := a.portfolioEnd(first, b.lastToken)
			for k := first; k < end; k++ {
				a.tokens[k] = token{span: a.tokens[k].span, class: classPortfolio}
			}
		}
	}
	a.leave()
}

// readMinistry joins the fields of the body whose noun stands at token i to one
// name, and marks the name of somebody in office there that follows at once:
// "Permanent Secretary in the Ministry of Labour, Youth and Sport Jane Okoro".
func (a *analysis) readMinistry(i, from, limit int) {
	first := i + 1
	for first < limit && first < i+4 && !a.tokens[first].capital() && (a.is(first, "of") || a.is(first, "for") || a.links(first)) {
		first++
	}
	if first == i+1 || first >= limit || !a.fieldWord(first) {
		return
	}
	end := a.portfolioEnd(first, limit)
	for k := first; k < end; k++ {
		if a.is(k, ",") {
			a.tokens[k] = token{span: a.tokens[k].span, class: classPortfolio, shape: shapeNone}
		}
	}
	if end <= first || end+1 >= limit || !a.tokens[end].capital() || !a.tokens[end+1].capital() || !a.plainName(end, end+2) {
		return
	}
	for k := i - 1; k >= max(from, i-8) && a.tokens[k].kind == tokenWord && !a.sayingAt(k); k-- {
		if a.tokens[k].is(classRole) {
			a.tokens[end].class |= classHolder
			return
		}
	}
}

// inPortfolio reports whether token i is a word of the fields of an office.
func (a *analysis) inPortfolio(i int) bool {
	return i >= 0 && i < len(a.tokens) && a.tokens[i].is(classPortfolio)
}

// portfolioOpens is the token of the first field behind the noun of an office
// at token i; i for none.
func (a *analysis) portfolioOpens(i, limit int) int {
	if !a.listed("portfolio", i) || a.lexicon.language == "en" && (a.generalOffice(i) || a.is(i-1, "High")) {
		return i
	}
	j := i + 1 + int(a.tokens[i].more)
	if a.lexicon.language == "en" {
		if a.is(j, "of") && a.is(j+1, "State") {
			j += 2 // "Secretary of State for"
		}
		if (a.is(j, "in") || a.is(j, "with")) && (a.is(j+1, "charge") || a.is(j+1, "responsibility")) || a.is(j, "responsible") {
			for j < limit && !a.is(j, "of") && !a.is(j, "for") && j < i+5 {
				j++
			}
		}
		if !a.is(j, "of") && !a.is(j, "for") && !a.is(j, "on") {
			return i
		}
		j++
		if j < limit && a.tokens[j].is(classArticle) && !a.tokens[j].capital() {
			j++
		}
	} else {
		if !a.romance() {
			return i
		}
		// "secrétaire d'État chargé de la Mer", "ministre déléguée à la Ville".
		for j < limit && j < i+5 && !a.tokens[j].capital() && a.tokens[j].kind == tokenWord && !a.tokens[j].is(classPreposition|classAuxiliary|classVerb|classArticle) {
			j++
		}
		state := j
		for a.links(state) {
			state++
		}
		if state > j && (a.is(state, "État") || a.is(state, "Estado") || a.is(state, "Etat")) {
			j = state + 1
			if j < limit && (a.is(j, "chargé") || a.is(j, "chargée") || a.is(j, "encargado") || a.is(j, "encargada")) {
				j++
			}
		}
		begin := j
		for j < limit && j < begin+4 && (a.links(j) || a.is(j, "à") || a.is(j, "au") || a.is(j, "aux") || a.is(j, "para")) {
			j++
		}
		if j == begin || j < limit && a.tokens[j].is(classOrg) && !a.listed("office-field", i) {
			return i // "secretaria general del Instituto de Salud"
		}
	}
	if j >= limit || !a.fieldWord(j) || a.romance() && a.tokens[j].is(classOrg) && !a.fieldOf(j) {
		return i // also "secrétaire générale du Fonds"
	}
	if a.romance() && a.generalOffice(i+2) {
		return i
	}
	return j
}

// generalOffice reports whether "general" or "executive" makes the office at
// token i one of a body: "general secretary".
func (a *analysis) generalOffice(i int) bool {
	switch a.lowerWord(i - 1) {
	case "general", "executive", "honorary", "branch", "regional", "général", "générale", "ejecutivo", "ejecutiva", "exécutif", "exécutive":
		return true
	}
	return false
}

// links reports whether token i is a small word that ties a field to an office
// or to another field in French and Spanish.
func (a *analysis) links(i int) bool {
	if i >= len(a.tokens) || a.tokens[i].capital() {
		return false
	}
	switch a.word(a.tokens[i]) {
	case "de", "d'", "d’", "du", "des", "del", "la", "le", "les", "l'", "l’", "el", "los", "las":
		return true
	}
	return false
}

// fieldWord reports whether a word with a capital at token i can be one of a
// field: no country and no title.
func (a *analysis) fieldWord(i int) bool {
	t := a.tokens[i]
	if !t.capital() || t.kind != tokenWord || t.is(classTime) || a.listed("honorific", i) || t.is(classTitle) && !a.fieldOf(i) || t.is(classPlace) && !a.fieldOf(i) {
		return false
	}
	return t.shape != shapeUpper || a.fieldOf(i) // "Minister of UNESCO"
}

// fieldOf reports whether a list has the word at token i among the words of
// ministries.
func (a *analysis) fieldOf(i int) bool {
	return a.listed("field", i) || a.listed("portfolio-field", i)
}

// portfolioEnd is the token behind the fields that start at token first; first
// where no word shows them to be fields.
func (a *analysis) portfolioEnd(first, limit int) int {
	limit = min(limit, first+longestPortfolio)
	item, end := first, first
	known, joined := false, false
	for end < limit {
		stop := a.fieldsEnd(end, limit)
		if stop == end {
			break
		}
		for k := end; k < stop; k++ {
			known = known || a.fieldOf(k)
		}
		item, end = end, stop
		next, and := a.nextField(end, limit, joined)
		if next == end {
			break
		}
		joined = joined || and
		end = next
	}
	if !known && a.ministerAlone(first, end) {
		return first + 1
	}
	if !known || a.is(end, "(") && a.is(end+2, ")") {
		return first // also a body that an acronym stands for: "High Commissioner for Refugees (UNHCR)"
	}
	for end > first && (a.tokens[end-1].kind == tokenMark || !a.tokens[end-1].capital() && (a.links(end-1) || a.tokens[end-1].is(classConjunction))) {
		end--
	}
	if end > first+1 && a.lexicon.language == "en" && a.definite(first-1) && a.tokens[end-1].is(classOrg) && !a.fieldOf(end-1) && !a.listed("unit", end-1) {
		return first // "secretary of the Madeira Fisheries Board"
	}
	return a.holderAt(item, end)
}

// fieldsEnd is the token behind one field that starts at token i: words with
// capitals, in French and Spanish with their adjectives and what hangs on them.
func (a *analysis) fieldsEnd(i, limit int) int {
	end := i
	for end < limit {
		switch {
		case a.fieldWord(end):
			end++
		case a.tokens[end].capital() && end > i && a.tokens[end].kind == tokenWord && !a.tokens[end].is(classTitle|classTime|classPlace):
			end++ // the holder’s name
		case a.lexicon.language == "en" && end > i && (a.is(end, "of") || a.is(end, "for")) && end+1 < limit && a.tokens[end+1].capital() && a.fieldOf(end+1):
			end++
		case a.romance() && end > i && a.smallField(end, limit) > end:
			end = a.smallField(end, limit)
		default:
			return end
		}
	}
	return end
}

// smallField is the token behind the small words at token i that go on a field
// in French and Spanish: "nationale", "de l'enfant", "contra la Violencia".
func (a *analysis) smallField(i, limit int) int {
	t := a.tokens[i]
	if t.kind != tokenWord || t.capital() {
		return i
	}
	j := i
	for j < limit && j < i+4 && (a.links(j) || j == i && (a.is(j, "contre") || a.is(j, "contra") || a.is(j, "para"))) {
		j++
	}
	if j == i {
		if !t.is(classAuxiliary|classVerb|classSay|classPreposition|classConjunction|classRelative|classSubordinate|classPronoun|classAdverb|classClitic|classOrg|classRole|classArticle) && a.fieldOf(i) {
			return i + 1
		}
		return i
	}
	if j < limit && a.tokens[j].kind == tokenWord && a.fieldOf(j) && !a.tokens[j].is(classPlace) {
		return j + 1
	}
	return i
}

// nextField is the token of the next field behind a comma or an “and” at token
// i, and whether an “and” joins it; i where the list ends.
func (a *analysis) nextField(i, limit int, joined bool) (int, bool) {
	j, and := i, false
	if a.is(j, ",") {
		j++
	}
	if j < limit && (a.is(j, "and") || a.is(j, "&") || a.is(j, "et") || a.is(j, "y") || a.is(j, "e")) {
		j++
		and = true
	}
	if j == i || j >= limit {
		return i, false
	}
	if a.lexicon.language == "en" {
		if j < limit && (a.is(j, "for") || a.is(j, "the")) {
			j++
		}
	} else {
		for j < limit && (a.links(j) || a.is(j, "contra") || a.is(j, "contre")) {
			j++
		}
	}
	if j >= limit || !a.fieldWord(j) {
		return i, false
	}
	end := a.fieldsEnd(j, limit)
	if and && (!a.is(i, ",") || a.fieldOf(j)) {
		return j, true
	}
	if joined && !and {
		return i, false // the list has had its last member
	}
	for k := j; k < end; k++ {
		if a.fieldOf(k) {
			return j, and
		}
	}
	if end == j+1 && a.listCloses(end, limit) {
		return j, and
	}
	return i, false
}
