package extract

import "strings"

// mostSharing is how many persons may share one office.
const mostSharing = 6

// readSharedOffices gives an office in the plural to each of those who stand
// beside it: "Jane Okoro and Kofi Lund, co-chairs of the Panel", "ministers Jane
// Okoro and Kofi Lund", "Okoro and Lund are both teachers at the school".
func (a *analysis) readSharedOffices() {
	for k := range a.blocks {
		b := &a.blocks[k]
		a.enter(k)
		if a.lexicon.language != "en" && !a.romance() {
			continue
		}
		for i := b.firstToken; i < b.lastToken; {
			end := a.nameEnd(i, b.lastToken)
			if end == i || a.mentions[end-1] < 0 {
				i = max(i+1, end)
				continue
			}
			i = a.readSharing(i, end, b)
		}
	}
	a.leave()
}

// readSharing reads the office of those whose first name is at [first, end),
// and returns the token behind their last name.
func (a *analysis) readSharing(first, end int, b *block) int {
	if e := &a.register.entities[a.mentions[end-1]]; e.evidence < 0 || !a.plainPerson(e) {
		return end
	}
	if a.pluralHolder(first) && first+1 < end {
		first++ // "Ministers Jane Okoro and Kofi Lund"
	}
	var room [mostSharing]int
	who := append(room[:0], int(a.mentions[end-1]))
	joined := false
	for len(who) < mostSharing && !joined {
		next := end
		if a.is(next, ",") {
			next++
		}
		if a.is(next, "and") || a.is(next, "&") || a.romance() && (a.is(next, "et") || a.is(next, "y") || a.is(next, "e")) {
			next++
			joined = true
		}
		if next == end || next >= b.lastToken {
			break
		}
		if joined && a.listed("possessive", next) {
			for k := next + 1; k < min(b.lastToken, next+4); k++ {
				if a.tokens[k].capital() {
					next = k // "and his wife Amara"
					break
				}
			}
		}
		last := a.nameEnd(next, b.lastToken)
		if last == next || a.mentions[last-1] < 0 {
			break
		}
		who, end = append(who, int(a.mentions[last-1])), last
	}
	if len(who) < 2 || !joined {
		return end
	}
	f := a.officeBehindSeveral(end, b.lastToken)
	if f.role == "" {
		f = a.officeBeforeSeveral(first, b)
	}
	if f.role == "" {
		return end
	}
	for _, id := range who {
		e := &a.register.entities[id]
		if e.role == f.role && e.org == "" {
			e.org = f.org
		}
		if e.role != "" && !e.kinOnly || e.evidence < 0 || !e.person && !a.plainPerson(e) {
			continue
		}
		e.role, e.person, e.kinOnly = f.role, true, false
		if f.org != "" {
			e.org = f.org
		}
	}
	return end
}

// officeBehindSeveral reads ", co-chairs of the Panel" at token i, or the verb
// of what several persons do: "founded the Trust".
func (a *analysis) officeBehindSeveral(i, limit int) affiliation {
	if i+1 < limit && a.tokens[i].is(classLead) && !a.tokens[i].capital() {
		return a.leadingAt(i, limit)
	}
	first := i + 1
	if a.romance() {
		for first < limit && (a.is(first, "tous") || a.is(first, "toutes") || a.is(first, "deux") || a.is(first, "ambos") || a.is(first, "ambas")) {
			first++
		}
		if i+2 < limit && (a.is(i, ",") || a.is(i, "(") || a.copula(i)) {
			return a.pluralPostRomance(first, min(limit, a.appositionEnd(first, limit)))
		}
		return affiliation{}
	}
	switch {
	case a.is(i, ",") && a.is(i+1, "who") && a.copula(i+2):
		first = i + 3
	case a.is(i, ","), a.is(i, "("), a.is(i, "are"), a.is(i, "were"):
	default:
		return affiliation{}
	}
	return a.pluralPost(first, min(limit, a.appositionEnd(first, limit)))
}

// officeBeforeSeveral reads "The co-chairs of the Panel," and "nurses" in front
// of the first of several names at token first.
func (a *analysis) officeBeforeSeveral(first int, b *block) affiliation {
	if a.romance() {
		for k := first - 1; k > max(b.firstToken-1, first-5); k-- {
			if a.is(k, "los") || a.is(k, "las") || a.is(k, "les") || a.is(k, "des") || a.is(k, "aux") {
				return a.pluralPostRomance(k+1, first) // "Los abogados Ana Quispe y Hugo Lema"
			}
			if a.tokens[k].kind != tokenWord || a.tokens[k].capital() {
				break
			}
		}
		return affiliation{}
	}
	from := b.firstToken
	if s := a.sentenceAt(a.tokens[first].span.Start); s < len(a.sentences) {
		from = max(from, a.sentences[s].first)
	}
	end := first
	for end > from && a.tokens[end-1].is(classTitle) && !a.pluralHolder(end-1) {
		end--
	}
	if end > from && a.is(end-1, ",") {
		end--
	}
	if end <= from {
		return affiliation{}
	}
	lo := a.postReach(end, from)
	for s := lo; s < end; s++ {
		if s > lo && !a.tokens[s-1].is(classArticle|classDeterminer) && !(a.tokens[s-1].is(classPreposition) && !a.tokens[s-1].capital()) {
			continue
		}
		if end < first && s > from && !a.tokens[s].is(classArticle) && !a.tokens[max(s-1, from)].is(classArticle) && s != from {
			continue
		}
		if f := a.pluralPost(s, end); f.role != "" {
			return f
		}
	}
	return affiliation{}
}

// pluralPost reads an office in the plural at [first, last).
func (a *analysis) pluralPost(first, last int) affiliation {
	first, last = a.postEdges(first, last)
	for first < last && (a.is(first, "both") || a.is(first, "all") || a.is(first, "two") || a.is(first, "three") || a.tokens[first].is(classArticle)) {
		first++
	}
	p := post{a: a, first: first, last: last, noun: -1}
	p.owner()
	p.owned = p.org != ""
	for i := p.first; i < last; i++ {
		t := a.tokens[i]
		if t.kind == tokenMark && !a.innerMark(i) || t.is(classPreposition|classAuxiliary|classRelative|classVerb) && !t.capital() && !a.pluralHolder(i) {
			break
		}
		if a.pluralHolder(i) {
			p.noun = i
		}
	}
	if p.noun < 0 {
		return affiliation{}
	}
	p.behind()
	if p.org == "" {
		p.front()
	}
	if p.first >= p.last {
		return affiliation{}
	}
	return affiliation{role: a.nameText(p.first, p.last), org: p.org}
}

// pluralPostRomance is pluralPost for French and Spanish, where the noun stands
// in front: "codirectores del Instituto", "tous deux puisatiers".
func (a *analysis) pluralPostRomance(first, last int) affiliation {
	for first < last && a.tokens[first].is(classArticle|classDeterminer) {
		first++
	}
	if first >= last || !a.pluralHolderRomance(first) {
		return affiliation{}
	}
	a.tokens[first].class |= classRole
	return a.office(first, last)
}

// pluralHolderRomance reports whether the word at token i is the plural of the
// noun of an office in French or Spanish.
func (a *analysis) pluralHolderRomance(i int) bool {
	w := a.lowerWord(i)
	if a.tokens[i].kind != tokenWord || a.tokens[i].capital() {
		return false
	}
	w = strings.TrimPrefix(w, "co")
	for _, form := range [...]struct{ cut, add string }{{"s", ""}, {"es", ""}, {"x", ""}, {"aux", "al"}, {"ces", "z"}} {
		if one, ok := strings.CutSuffix(w, form.cut); ok && a.lexicon.classes[one+form.add]&(classRole|classOccupation) != 0 && a.lexicon.classes[one+form.add]&classPerson == 0 {
			return !a.lexicon.has("kin", one+form.add)
		}
	}
	return false
}

// pluralHolder reports whether the word at token i is an office in the plural.
func (a *analysis) pluralHolder(i int) bool {
	w := a.lowerWord(i)
	if a.tokens[i].kind != tokenWord || !strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "men") && !strings.HasSuffix(w, "women") {
		return false
	}
	if a.tokens[i].is(classRole) && !strings.HasSuffix(w, "ss") {
		return !a.lexicon.has("kin", w)
	}
	return a.oneHolder(w) != ""
}

// oneHolder is the singular of an English office in the plural; "" for another
// word.
func (a *analysis) oneHolder(w string) string {
	for _, form := range [...]struct{ cut, add string }{{"s", ""}, {"es", ""}, {"ies", "y"}, {"ves", "fe"}, {"men", "man"}, {"women", "woman"}} {
		if one, ok := strings.CutSuffix(w, form.cut); ok && a.lexicon.classes[one+form.add]&(classRole|classOccupation) != 0 && a.lexicon.classes[one+form.add]&classPerson == 0 {
			return one + form.add
		}
	}
	return ""
}
