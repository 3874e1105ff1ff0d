package cast

import "attache/briefing/extract/prose"

// ours stands for the organisation that writes until it is known.
const ours = "we"

// Office splits "Role of the Org", "Org's Role" and a mere "Org" at [first,
// last) into role and organisation. A phrase that is neither gives nothing.
func (a *Cast) Office(first, last int) Affiliation {
	if a.Lexicon.Language == "en" {
		return a.PostAt(first, last)
	}
	if a.Romance() && !a.holdsPossessive(first, last) {
		return a.officeRomance(first, last)
	}
	for first < last && (a.Tokens[first].Is(prose.ClassArticle|prose.ClassDeterminer) && !a.Is(first, "our") && !a.Is(first, "notre") && !a.Is(first, "nuestra") || a.Tokens[first].Kind == prose.TokenMark) {
		first++
	}
	for last > first && a.Tokens[last-1].Kind == prose.TokenMark && !a.Is(last-1, ".") {
		last--
	}
	first, last = a.withoutAge(first, last)
	if first >= last {
		return Affiliation{}
	}
	if a.Tokens[first].Is(prose.ClassWe) {
		return Affiliation{Role: a.NameText(first+1, last), Org: ours}
	}
	var f Affiliation
	// "WFP's Deputy Regional Director".
	for i := first + 1; i+1 < last; i++ {
		if a.Possessive(i) && a.FirstRole(i+1, last) >= 0 {
			switch {
			case a.Tokens[first].Capital() && !a.PersonalName(first, i):
				f.Org = a.OrgText(first, i)
			case a.Tokens[i-1].Is(prose.ClassOrg):
				f.Org = a.bodyCalled(i - 1) // "the network's director"
			}
			first = i + 1
			break
		}
	}
	role := a.FirstRole(first, last)
	if role < 0 {
		if a.Tokens[first].Capital() && (a.Institution(first, last) || a.Tokens[first].Shape == prose.ShapeUpper || a.BodyEnd(first, last) == last) {
			return Affiliation{Org: a.OrgText(first, last)}
		}
		return Affiliation{}
	}
	f.Role = a.NameText(first, last)
	if f.Org != "" {
		return f
	}
	cut, org := a.bodyOf(role, last)
	if cut > first && a.organ(cut, org, last) {
		f.Org = a.OrgText(org, a.BodyEnd(org, last))
		return f
	}
	if cut > first {
		end := a.BodyEnd(org, last)
		if !a.Tokens[org].Capital() {
			end = last
		}
		f.Role, f.Org = a.NameText(first, cut), a.OrgText(org, end)
		return f
	}
	// "ICAT Coordinator", "UNODC Goodwill Ambassador".
	if t := a.Tokens[first]; t.Shape == prose.ShapeUpper && first < role && prose.Acronymic(a.Word(t)) && a.Word(t) != "CEO" {
		f.Role, f.Org = a.NameText(first+1, last), a.OrgText(first, first+1)
	}
	// "European Union Anti-Trafficking Coordinator": the role keeps the name.
	if t := a.Tokens[first]; t.Is(prose.ClassPlace) && t.Capital() && f.Org == "" && first+int(t.More) < role {
		f.Org = a.NameText(first, first+int(t.More)+1)
	}
	// "CEO Coalition to Abolish Slavery".
	if a.Tokens[role].Shape == prose.ShapeUpper && role+1 < last && a.Tokens[role+1].Capital() {
		f.Role, f.Org = a.NameText(first, role+1), a.OrgText(role+1, last)
	}
	return f
}

// bodyOf finds the organisation in an office whose noun is at token role: the
// one after "at", else the last one after "of", "for" or "from" that is a body
// and no field of work. It returns where the role ends and the body begins.
func (a *Cast) bodyOf(role, last int) (cut, org int) {
	if cut, org = a.bodyAfter(role, last, true); cut >= 0 {
		return cut, org
	}
	return a.bodyAfter(role, last, false)
}

func (a *Cast) bodyAfter(role, last int, at bool) (cut, org int) {
	for i := role + 1 + int(a.Tokens[role].More); i+1 < last; i++ {
		t := a.Tokens[i]
		if !t.Is(prose.ClassPreposition) || t.Capital() {
			continue
		}
		begin := i + 1
		article := false
		for begin < last && a.Tokens[begin].Is(prose.ClassArticle|prose.ClassParticle) && !a.Tokens[begin].Capital() {
			begin++
			article = true
		}
		for at && article && begin+1 < last && begin < i+4 && !a.Tokens[begin].Capital() && a.Tokens[begin].Kind == prose.TokenWord && !a.Tokens[begin].Is(prose.ClassPreposition) {
			begin++ // "at the messaging company Parlo"
		}
		if at && begin < last && a.Tokens[begin].Is(prose.ClassOrg) && a.Lexicon.Language != "en" && (a.Is(i, "au") || a.Is(i, "en")) {
			return i, begin // "au tribunal de Bobigny"
		}
		if at && begin < last && article && !a.Tokens[begin].Capital() && a.Tokens[begin].Is(prose.ClassOrg) && a.Lexicon.Language == "en" && (a.Is(i, "with") || a.Is(i, "at")) {
			return i, begin // "extension officer with the ministry of agriculture"
		}
		if !at && begin < last && a.workplace(begin) {
			return i, begin // "présidente de la coopérative de Kayar"
		}
		if at && begin+1 < last && !a.Tokens[begin].Capital() && a.Tokens[begin].Kind == prose.TokenWord && a.Tokens[begin+1].Capital() {
			begin++ // "at consultancy Meridian"
		}
		if begin >= last || !a.Tokens[begin].Capital() {
			continue
		}
		switch a.LowerWord(i) {
		case "at", "with", "chez":
			if at {
				return i, begin
			}
		case "à", "au", "en":
			// "à Solidarité Frontières", but "à Gao" is where.
			if end := a.BodyEnd(begin, last); at && (article || end > begin+1 || a.Institution(begin, end)) && !(a.Tokens[begin].Is(prose.ClassPlace) && begin+int(a.Tokens[begin].More)+1 >= end) {
				return i, begin
			}
		case "of", "for", "from", "de", "del", "du", "des", "d'", "la":
			if !at && a.bodyAt(role, begin, last, article) && (!a.Is(i, "for") || a.Institution(begin, a.BodyEnd(begin, last))) {
				return i, begin
			}
		}
	}
	return -1, 0
}

// bodyAt reports whether the capitals at token begin are a body and not the
// field of an office: "of Taps and Rights", but "of Policy and Research".
func (a *Cast) bodyAt(role, begin, last int, article bool) bool {
	end := a.BodyEnd(begin, last)
	field := a.Listed("office-field", role) // what follows is what they are minister of
	if !field && a.Institution(begin, end) || a.Tokens[begin].Is(prose.ClassPlace) && begin+int(a.Tokens[begin].More)+1 >= end {
		return true
	}
	if t := a.Tokens[begin]; end-begin == 1 && t.Shape == prose.ShapeUpper {
		return true
	}
	if a.Listed("office-bare", role) {
		return false
	}
	switch a.LowerWord(role) {
	case "chair", "co-chair", "moderator":
		return !article && end == last && a.Institution(begin, end)
	}
	for i := end; i < last; i++ {
		if a.Is(i, "at") {
			return false
		}
	}
	return true
}

// organ reports whether the body at token org is an organ that belongs to the
// office's title: "President of the General Assembly".
func (a *Cast) organ(cut, org, last int) bool {
	if !a.Is(cut, "of") || org == cut+1 {
		return false
	}
	return a.Listed("organ", a.BodyEnd(org, last)-1)
}

// workplace reports whether a small word at token i is a body that somebody
// works for or presides over, in languages that print no capital there.
func (a *Cast) workplace(i int) bool {
	if a.Tokens[i].Capital() || !a.Tokens[i].Is(prose.ClassOrg) && !a.Listed("kind", i) {
		return false
	}
	return a.Listed("workplace", i) || a.namedBehindKind(i) > i
}

// inPortfolio reports whether token i is a word of the fields of an office.
func (a *Cast) inPortfolio(i int) bool {
	return i >= 0 && i < len(a.Tokens) && a.Tokens[i].Is(prose.ClassPortfolio)
}
