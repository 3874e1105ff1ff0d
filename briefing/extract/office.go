package extract

// ours stands for the organisation that writes until it is known.
const ours = "we"

// office splits "Role of the Org", "Org's Role" and a mere "Org" at [first,
// last) into role and organisation. A phrase that is neither gives nothing.
func (a *analysis) office(first, last int) affiliation {
	if a.lexicon.language == "en" {
		return a.postAt(first, last)
	}
	if a.romance() && !a.holdsPossessive(first, last) {
		return a.officeRomance(first, last)
	}
	for first < last && (a.tokens[first].is(classArticle|classDeterminer) && !a.is(first, "our") && !a.is(first, "notre") && !a.is(first, "nuestra") || a.tokens[first].kind == tokenMark) {
		first++
	}
	for last > first && a.tokens[last-1].kind == tokenMark && !a.is(last-1, ".") {
		last--
	}
	first, last = a.withoutAge(first, last)
	if first >= last {
		return affiliation{}
	}
	if a.tokens[first].is(classWe) {
		return affiliation{role: a.nameText(first+1, last), org: ours}
	}
	var f affiliation
	// "WFP's Deputy Regional Director".
	for i := first + 1; i+1 < last; i++ {
		if a.possessive(i) && a.firstRole(i+1, last) >= 0 {
			switch {
			case a.tokens[first].capital() && !a.personalName(first, i):
				f.org = a.orgText(first, i)
			case a.tokens[i-1].is(classOrg):
				f.org = a.bodyCalled(i - 1) // "the network's director"
			}
			first = i + 1
			break
		}
	}
	role := a.firstRole(first, last)
	if role < 0 {
		if a.tokens[first].capital() && (a.institution(first, last) || a.tokens[first].shape == shapeUpper || a.bodyEnd(first, last) == last) {
			return affiliation{org: a.orgText(first, last)}
		}
		return affiliation{}
	}
	f.role = a.nameText(first, last)
	if f.org != "" {
		return f
	}
	cut, org := a.bodyOf(role, last)
	if cut > first && a.organ(cut, org, last) {
		f.org = a.orgText(org, a.bodyEnd(org, last))
		return f
	}
	if cut > first {
		end := a.bodyEnd(org, last)
		if !a.tokens[org].capital() {
			end = last
		}
		f.role, f.org = a.nameText(first, cut), a.orgText(org, end)
		return f
	}
	// "ICAT Coordinator", "UNODC Goodwill Ambassador".
	if t := a.tokens[first]; t.shape == shapeUpper && first < role && acronymic(a.word(t)) && a.word(t) != "CEO" {
		f.role, f.org = a.nameText(first+1, last), a.orgText(first, first+1)
	}
	// "European Union Anti-Trafficking Coordinator": the role keeps the name.
	if t := a.tokens[first]; t.is(classPlace) && t.capital() && f.org == "" && first+int(t.more) < role {
		f.org = a.nameText(first, first+int(t.more)+1)
	}
	// "CEO Coalition to Abolish Slavery".
	if a.tokens[role].shape == shapeUpper && role+1 < last && a.tokens[role+1].capital() {
		f.role, f.org = a.nameText(first, role+1), a.orgText(role+1, last)
	}
	return f
}

// bodyOf finds the organisation in an office whose noun is at token role: the
// one after "at", else the last one after "of", "for" or "from" that is a body
// and no field of work. It returns where the role ends and the body begins.
func (a *analysis) bodyOf(role, last int) (cut, org int) {
	if cut, org = a.bodyAfter(role, last, true); cut >= 0 {
		return cut, org
	}
	return a.bodyAfter(role, last, false)
}

func (a *analysis) bodyAfter(role, last int, at bool) (cut, org int) {
	for i := role + 1 + int(a.tokens[role].more); i+1 < last; i++ {
		t := a.tokens[i]
		if !t.is(classPreposition) || t.capital() {
			continue
		}
		begin := i + 1
		article := false
		for begin < last && a.tokens[begin].is(classArticle|classParticle) && !a.tokens[begin].capital() {
			begin++
			article = true
		}
		for at && article && begin+1 < last && begin < i+4 && !a.tokens[begin].capital() && a.tokens[begin].kind == tokenWord && !a.tokens[begin].is(classPreposition) {
			begin++ // "at the messaging company Parlo"
		}
		if at && begin < last && a.tokens[begin].is(classOrg) && a.lexicon.language != "en" && (a.is(i, "au") || a.is(i, "en")) {
			return i, begin // "au tribunal de Bobigny"
		}
		if at && begin < last && article && !a.tokens[begin].capital() && a.tokens[begin].is(classOrg) && a.lexicon.language == "en" && (a.is(i, "with") || a.is(i, "at")) {
			return i, begin // "extension officer with the ministry of agriculture"
		}
		if !at && begin < last && a.workplace(begin) {
			return i, begin // "présidente de la coopérative de Kayar"
		}
		if at && begin+1 < last && !a.tokens[begin].capital() && a.tokens[begin].kind == tokenWord && a.tokens[begin+1].capital() {
			begin++ // "at consultancy Meridian"
		}
		if begin >= last || !a.tokens[begin].capital() {
			continue
		}
		switch a.lowerWord(i) {
		case "at", "with", "chez":
			if at {
				return i, begin
			}
		case "à", "au", "en":
			// "à Solidarité Frontières", but "à Gao" is where.
			if end := a.bodyEnd(begin, last); at && (article || end > begin+1 || a.institution(begin, end)) && !(a.tokens[begin].is(classPlace) && begin+int(a.tokens[begin].more)+1 >= end) {
				return i, begin
			}
		case "of", "for", "from", "de", "del", "du", "des", "d'", "la":
			if !at && a.bodyAt(role, begin, last, article) && (!a.is(i, "for") || a.institution(begin, a.bodyEnd(begin, last))) {
				return i, begin
			}
		}
	}
	return -1, 0
}

// bodyAt reports whether the capitals at token begin are a body and not the
// field of an office: "of Taps and Rights", but "of Policy and Research".
func (a *analysis) bodyAt(role, begin, last int, article bool) bool {
	end := a.bodyEnd(begin, last)
	field := a.listed("office-field", role) // what follows is what they are minister of
	if !field && a.institution(begin, end) || a.tokens[begin].is(classPlace) && begin+int(a.tokens[begin].more)+1 >= end {
		return true
	}
	if t := a.tokens[begin]; end-begin == 1 && t.shape == shapeUpper {
		return true
	}
	if a.listed("office-bare", role) {
		return false
	}
	switch a.lowerWord(role) {
	case "chair", "co-chair", "moderator":
		return !article && end == last && a.institution(begin, end)
	}
	for i := end; i < last; i++ {
		if a.is(i, "at") {
			return false
		}
	}
	return true
}

// firstRole is the first token of [first, last) that is the noun of an
// office; -1 when there is none.
func (a *analysis) firstRole(first, last int) int {
	for i := first; i < last; i++ {
		if a.tokens[i].is(classRole) {
			return i
		}
	}
	return -1
}

// organ reports whether the body at token org is an organ that belongs to the
// office's title: "President of the General Assembly".
func (a *analysis) organ(cut, org, last int) bool {
	if !a.is(cut, "of") || org == cut+1 {
		return false
	}
	return a.listed("organ", a.bodyEnd(org, last)-1)
}

// workplace reports whether a small word at token i is a body that somebody
// works for or presides over, in languages that print no capital there.
func (a *analysis) workplace(i int) bool {
	if a.tokens[i].capital() || !a.tokens[i].is(classOrg) && !a.listed("kind", i) {
		return false
	}
	return a.listed("workplace", i) || a.namedBehindKind(i) > i
}
