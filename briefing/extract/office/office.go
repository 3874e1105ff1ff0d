package office

import "attache/briefing/extract/prose"

// BodyOf finds the organisation in an office whose noun is at token role: the
// one after "at", else the last one after "of", "for" or "from" that is a body
// and no field of work. It returns where the role ends and the body begins.
func (a *Worded) BodyOf(role, last int) (cut, org int) {
	if cut, org = a.bodyAfter(role, last, true); cut >= 0 {
		return cut, org
	}
	return a.bodyAfter(role, last, false)
}

func (a *Worded) bodyAfter(role, last int, at bool) (cut, org int) {
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
		if !at && begin < last && a.Workplace(begin) {
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
func (a *Worded) bodyAt(role, begin, last int, article bool) bool {
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

// Organ reports whether the body at token org is an organ that belongs to the
// office's title: "President of the General Assembly".
func (a *Worded) Organ(cut, org, last int) bool {
	if !a.Is(cut, "of") || org == cut+1 {
		return false
	}
	return a.Listed("organ", a.BodyEnd(org, last)-1)
}

// Workplace reports whether a small word at token i is a body that somebody
// works for or presides over, in languages that print no capital there.
func (a *Worded) Workplace(i int) bool {
	if a.Tokens[i].Capital() || !a.Tokens[i].Is(prose.ClassOrg) && !a.Listed("kind", i) {
		return false
	}
	return a.Listed("workplace", i) || a.NamedBehindKind(i) > i
}

// InPortfolio reports whether token i is a word of the fields of an office.
func (a *Worded) InPortfolio(i int) bool {
	return i >= 0 && i < len(a.Tokens) && a.Tokens[i].Is(prose.ClassPortfolio)
}
