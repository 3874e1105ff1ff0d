package extract

import "strings"

// front reads the body whose name stands in front of an office: "WaterAid
// Malawi country director", "UNFPA Executive Director", "Labour MP".
func (p *post) front() {
	a := p.a
	small := !a.tokens[p.noun].capital()
	if a.merelyFirst(p.first, p.noun) {
		return // "Former home secretary Jane Okoro"
	}
	end := p.first
	for end < p.noun && (a.tokens[end].capital() || end > p.first && a.nameJoint(end, p.noun)) {
		end++
	}
	if end == p.first {
		p.inside()
		return
	}
	if a.listed("demonym", p.first) && a.tokens[p.first].more == 0 && !a.partyBehind(p.first, end) && !a.namedForCountry(p.first, min(end, p.noun)) || a.tokens[p.first].is(classRole) && !a.tokens[p.first].is(classOrg) {
		return
	}
	if t := a.tokens[p.first]; t.is(classPlace) && !a.partyBehind(p.first+int(t.more), end) && !a.namedForCountry(p.first+int(t.more), min(end, p.noun)) {
		if small && !a.listed("office-body", p.noun) && !a.listed("office-field", p.noun) {
			return
		}
		// The role keeps the name: "European Union Anti-Trafficking Coordinator".
		if n := p.first + int(t.more) + 1; n < p.noun+1 && !a.listed("office-field", p.noun) || small {
			p.org = a.nameText(p.first, p.first+int(t.more)+1)
		}
		if small && p.first+int(t.more)+1 <= end && !a.listed("office-field", p.noun) {
			p.first += int(t.more) + 1
		}
		return
	}
	cut := end
	switch {
	case a.listed("party-office", p.noun) && !a.listed("rank", p.first) && !(a.listed("office-body", p.noun) && end == p.noun && a.tokens[end-1].is(classOrg)):
		first := p.first
		if a.tokens[first].is(classPlace) {
			first += int(a.tokens[first].more) + 1 // "UK Labour leader"
		}
		if a.listed("party", first) {
			p.org = a.nameText(first, min(end, p.noun)) // the role keeps it
		}
		return
	case small:
		if end == p.first+1 && a.tokens[p.first].is(classOrg) && a.tokens[p.first].shape == shapeCapital && a.opensSentence(p.first) && a.bodyOfWord(p.first) == "" {
			return // "Campaign spokesman Jane Okoro": of no body that is named
		}
		// "Lund police chief", "Okrania health ministry official": the body goes on in small letters.
		for i := end; i < p.noun; i++ {
			if a.tokens[i].is(classOrg) && !a.listed("of-office", i) {
				cut = i + 1
			}
		}
		if cut == end && !a.institution(p.first, end) && !a.listed("office-body", p.noun) && a.tokens[p.first].shape != shapeUpper {
			return // "Nairobi taxi driver"
		}
	case a.tokens[p.first].shape == shapeUpper && acronymic(a.word(a.tokens[p.first])) && !a.tokens[p.first].is(classRole):
		cut = p.first + 1
		for cut < p.noun && a.tokens[cut].shape == shapeUpper && acronymic(a.word(a.tokens[cut])) && !a.tokens[cut].is(classRole) {
			cut++
		}
	default:
		cut = p.first
		if t := a.tokens[p.first]; t.is(classOrg) && t.shape == shapeCapital && !a.listed("rank", p.first) && a.bodyOfWord(p.first) != "" {
			cut = p.first + 1 // "Commission Vice President"
		}
		for i := p.first + 1; i < p.noun && (!a.listed("rank", p.first) || a.listed("demonym", p.first)); i++ {
			if (i < end || !a.tokens[i].capital()) && a.tokens[i].is(classOrg) && (!a.listed("rank", i) || a.listed("organ", i) && a.listed("demonym", p.first) || i+1 < p.noun && a.listed("rank", i+1)) {
				cut = i + 1
			}
		}
		if cut == p.first {
			cut = a.unknownBody(p.first, p.noun)
		}
	}
	if cut <= p.first || cut > p.noun {
		return
	}
	p.org = a.orgText(p.first, cut)
	p.first = cut
}

// partyBehind reports whether a party's name stands behind a region at token i:
// "Welsh Conservatives".
func (a *analysis) partyBehind(i, end int) bool {
	return i+1 < end && a.tokens[i+1].capital() && (a.listed("party", i+1) || a.plural(i+1) && !a.tokens[i+1].is(classRole))
}

// merelyFirst reports whether the word at token i has its capital only for
// opening the sentence in front of an office in small letters: "Financial
// analyst", "Former home secretary".
func (a *analysis) merelyFirst(i, noun int) bool {
	if i >= noun || !a.opensSentence(i) || a.tokens[i].shape != shapeCapital || a.tokens[i+1].capital() || a.tokens[i+1].is(classOrg) || a.possessive(i+1) || a.brand(i) || a.tokens[i].is(classPlace|classOrg) || a.listed("party", i) {
		return false
	}
	if a.listed("rank", i) || a.listed("field", i) || a.tokens[i].is(classNoName|classAdverb) {
		return true
	}
	w := a.lowerWord(i)
	for _, ending := range a.lexicon.entries("adjective-ending") {
		if len(w) > len(ending)+3 && strings.HasSuffix(w, ending) {
			return true
		}
	}
	return false
}

// smallBody reads "foreign ministry spokeswoman": a body in small letters in
// front of somebody who speaks for it.
func (p *post) smallBody() bool {
	a := p.a
	if !a.listed("spokesperson", p.noun) && !a.is(p.noun, "official") {
		return false
	}
	for i := p.noun - 1; i >= p.first; i-- {
		if t := a.tokens[i]; t.is(classOrg) && !t.capital() && !t.is(classPerson) && (i == p.first || !a.listed("rank", p.first)) {
			first := p.first
			for k := p.first; k < i; k++ {
				if a.tokens[k].is(classRole|classConjunction) || a.tokens[k].kind == tokenMark || a.listed("rank", k) {
					first = k + 1
				}
			}
			p.org = a.nameText(first, i+1)
			if first == i && a.listed("outfit", i) {
				if p.org = a.bodyOfNoun(i); p.org == "" {
					p.org = a.subjectBody(i) // "a company spokeswoman"
				}
			}
			if first == p.first {
				p.first = i + 1
			}
			return true
		}
	}
	return false
}

// outfitInFront reads "association executive director": the body that the text
// has named before and that the noun in front of the office means.
func (p *post) outfitInFront() bool {
	a := p.a
	if !a.listed("outfit", p.first) || a.tokens[p.first].capital() || p.first >= p.noun || a.listed("of-office", p.first) || a.definite(p.first-1) && p.first+1 == p.noun {
		return false
	}
	org := a.bodyOfNoun(p.first)
	if org == "" {
		return false
	}
	p.org = org
	p.first++
	return true
}

// namedForCountry reports whether a country’s adjective at token first opens
// the name of a body: "European Council", "Norwegian Refugee Council".
func (a *analysis) namedForCountry(first, end int) bool {
	if end > first+2 && end < len(a.tokens) && a.tokens[end].is(classRole) && !a.tokens[end].capital() && !a.listed("office-field", end) && a.tokens[end-1].is(classOrg) && a.tokens[end-1].capital() {
		return true // "Ghana Health Service director-general"
	}
	for i := first + 1; i < end; i++ {
		if t := a.tokens[i]; t.is(classOrg) && t.capital() && (a.listed("organ", i) || !a.listed("rank", i)) && (!a.listed("unit", i) || a.is(i, "Party")) {
			return true
		}
	}
	return false
}

// unknownBody is where a body ends that no word shows as one, in front of an
// office in capitals: what stands before the words of rank and field, if there
// are two or if it is written like a brand ("ShoreWatch Executive Director").
func (a *analysis) unknownBody(first, noun int) int {
	if a.listed("rank", first) || a.listed("field", first) {
		return first // "Independent Anti-Slavery Commissioner"
	}
	cut := noun
	for cut > first && (a.listed("rank", cut-1) || a.listed("field", cut-1) || a.listed("unit", cut-1) || a.tokens[cut-1].is(classRole|classTitle) || !a.tokens[cut-1].capital()) {
		cut--
	}
	if !a.listed("office-body", noun) || cut == first || cut-first == 1 && !a.brand(first) {
		return first
	}
	return cut
}

// brand reports whether a word has a capital inside: "WaterAid".
func (a *analysis) brand(i int) bool {
	return a.tokens[i].shape == shapeCapital && acronymic(a.word(a.tokens[i])) && !strings.ContainsAny(a.word(a.tokens[i]), "-’'")
}

// inside reads the body within a role that opens with a small word: "former
// Harbour Institute president". The role keeps it.
func (p *post) inside() {
	a := p.a
	if p.smallBody() || p.outfitInFront() {
		return
	}
	first := p.first
	for first < p.noun && first < p.first+3 && !a.tokens[first].capital() {
		first++
	}
	end := first
	for end < p.noun && (a.tokens[end].capital() || end > first && a.nameJoint(end, p.noun)) && !a.tokens[end].is(classRole) {
		end++
	}
	if end > first && !a.listed("demonym", first) && !a.tokens[first].is(classPlace) && (a.institution(first, end) || a.tokens[first].shape == shapeUpper && acronymic(a.word(a.tokens[first]))) {
		p.org = a.orgText(first, end)
	}
}

// nameJoint reports whether a small word at token i joins the capitals of a
// name: "University of Ghana".
func (a *analysis) nameJoint(i, last int) bool {
	switch a.word(a.tokens[i]) {
	case "of", "for", "on", "and", "&", "the", "de", "-":
		return i+1 < last && (a.tokens[i+1].capital() || a.is(i+1, "the"))
	}
	return false
}
