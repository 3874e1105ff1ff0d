package affiliation

import "attache/briefing/extract/prose"

// front reads the body whose name stands in front of an office: "WaterAid
// Malawi country director", "UNFPA Executive Director", "Labour MP".
func (p *post) front() {
	a := p.a
	small := !a.Tokens[p.noun].Capital()
	if a.MerelyFirst(p.first, p.noun) {
		return // "Former home secretary Jane Okoro"
	}
	end := p.first + a.PhraseNameAt(p.first)
	for end < p.noun && (a.Tokens[end].Capital() || end > p.first && a.NameJoint(end, p.noun)) {
		end++
	}
	if end == p.first {
		p.inside()
		return
	}
	if a.Listed("demonym", p.first) && a.Tokens[p.first].More == 0 && !a.partyBehind(p.first, end) && !a.NamedForCountry(p.first, min(end, p.noun)) || a.Tokens[p.first].Is(prose.ClassRole) && !a.Tokens[p.first].Is(prose.ClassOrg) {
		return
	}
	if t := a.Tokens[p.first]; t.Is(prose.ClassPlace) && !a.partyBehind(p.first+int(t.More), end) && !a.NamedForCountry(p.first+int(t.More), min(end, p.noun)) {
		if small && !a.Listed("office-body", p.noun) && !a.Listed("office-field", p.noun) {
			return
		}
		// The role keeps the name: "European Union Anti-Trafficking Coordinator".
		if n := p.first + int(t.More) + 1; n < p.noun+1 && !a.Listed("office-field", p.noun) || small {
			p.org = a.NameText(p.first, p.first+int(t.More)+1)
		}
		if small && p.first+int(t.More)+1 <= end && !a.Listed("office-field", p.noun) {
			p.first += int(t.More) + 1
		}
		return
	}
	cut := end
	switch {
	case a.PhraseNameAt(p.first) > 0: // "Save the Children country director"
		cut = p.first + a.PhraseNameAt(p.first)
	case a.Listed("party-office", p.noun) && !a.Listed("rank", p.first) && !(a.Listed("office-body", p.noun) && end == p.noun && a.Tokens[end-1].Is(prose.ClassOrg)):
		first := p.first
		if a.Tokens[first].Is(prose.ClassPlace) {
			first += int(a.Tokens[first].More) + 1 // "UK Labour leader"
		}
		if a.Listed("party", first) {
			p.org = a.NameText(first, min(end, p.noun)) // the role keeps it
		}
		return
	case small:
		if end == p.first+1 && a.Tokens[p.first].Is(prose.ClassOrg) && a.Tokens[p.first].Shape == prose.ShapeCapital && a.OpensSentence(p.first) && a.BodyOfWord(p.first) == "" {
			return // "Campaign spokesman Jane Okoro": of no body that is named
		}
		// "Lund police chief", "Okrania health ministry official": the body goes on in small letters.
		for i := end; i < p.noun; i++ {
			if a.Tokens[i].Is(prose.ClassOrg) && !a.Listed("of-office", i) {
				cut = i + 1
			}
		}
		if cut == end && !a.Institution(p.first, end) && !a.Listed("office-body", p.noun) && a.Tokens[p.first].Shape != prose.ShapeUpper {
			return // "Nairobi taxi driver"
		}
	case a.Tokens[p.first].Shape == prose.ShapeUpper && prose.Acronymic(a.Word(a.Tokens[p.first])) && !a.Tokens[p.first].Is(prose.ClassRole):
		cut = p.first + 1
		if t := a.Tokens[cut]; cut < p.noun && t.Is(prose.ClassPlace) && cut+int(t.More) < p.noun {
			cut += 1 + int(t.More) // "UNICEF Kenya Chief"
		}
		for cut < p.noun && a.Tokens[cut].Shape == prose.ShapeUpper && prose.Acronymic(a.Word(a.Tokens[cut])) && !a.Tokens[cut].Is(prose.ClassRole) {
			cut++
		}
	default:
		cut = p.first
		if t := a.Tokens[p.first]; t.Is(prose.ClassOrg) && t.Shape == prose.ShapeCapital && !a.Listed("rank", p.first) && a.BodyOfWord(p.first) != "" {
			cut = p.first + 1 // "Commission Vice President"
		}
		ranked := a.Listed("rank", p.first) && !a.Listed("demonym", p.first)
		for i := p.first + 1; i < p.noun && !(ranked && a.Listed("seniority", p.first)); i++ {
			if ranked && i < p.first+2 {
				continue // "Health Agency", but "Human Rights Watch Deputy Director"
			}
			if (i < end || !a.Tokens[i].Capital()) && a.Tokens[i].Is(prose.ClassOrg) && (!a.Listed("rank", i) || a.Listed("organ", i) && a.Listed("demonym", p.first) || i+1 < p.noun && a.Listed("rank", i+1)) {
				cut = i + 1
			}
		}
		if cut == p.first {
			cut = a.UnknownBody(p.first, p.noun)
		}
	}
	if cut <= p.first || cut > p.noun {
		return
	}
	p.org = a.OrgText(p.first, cut)
	p.first = cut
}

// bodyInFront reports whether a body stands in front of an English office in capitals
// that says behind "of" or "for", without an article, what its field is: no other
// body can follow.
func (p *post) bodyInFront() bool {
	a, next := p.a, p.noun+1
	if a.Lexicon.Language != "en" || p.org != "" || p.first >= p.noun || next+1 >= p.last || !a.Tokens[p.noun].Capital() || !a.Is(next, "of") && !a.Is(next, "for") || a.Definite(next+1) || a.Tokens[next+1].Is(prose.ClassPlace) {
		return false
	}
	t := a.Tokens[p.first]
	return !t.Is(prose.ClassPlace|prose.ClassRole|prose.ClassTitle) && t.Shape == prose.ShapeUpper && prose.Acronymic(a.Word(t))
}

// partyBehind reports whether a party's name stands behind a region at token i:
// "Welsh Conservatives".
func (a *Affiliated) partyBehind(i, end int) bool {
	return i+1 < end && a.Tokens[i+1].Capital() && (a.Listed("party", i+1) || a.Plural(i+1) && !a.Tokens[i+1].Is(prose.ClassRole))
}

// smallBody reads "foreign ministry spokeswoman": a body in small letters in
// front of somebody who speaks for it.
func (p *post) smallBody() bool {
	a := p.a
	if !a.Listed("spokesperson", p.noun) && !a.Is(p.noun, "official") {
		return false
	}
	for i := p.noun - 1; i >= p.first; i-- {
		if t := a.Tokens[i]; t.Is(prose.ClassOrg) && !t.Capital() && !t.Is(prose.ClassPerson) && (i == p.first || !a.Listed("rank", p.first)) {
			first := p.first
			for k := p.first; k < i; k++ {
				if a.Tokens[k].Is(prose.ClassRole|prose.ClassConjunction) || a.Tokens[k].Kind == prose.TokenMark || a.Listed("rank", k) {
					first = k + 1
				}
			}
			p.org = a.NameText(first, i+1)
			if first == i && a.Listed("outfit", i) {
				if p.org = a.BodyOfNoun(i); p.org == "" {
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
	if !a.Listed("outfit", p.first) || a.Tokens[p.first].Capital() || p.first >= p.noun || a.Listed("of-office", p.first) || a.Definite(p.first-1) && p.first+1 == p.noun {
		return false
	}
	org := a.BodyOfNoun(p.first)
	if org == "" {
		return false
	}
	p.org = org
	p.first++
	return true
}

// inside reads the body within a role that opens with a small word: "former
// Harbour Institute president". The role keeps it.
func (p *post) inside() {
	a := p.a
	if p.smallBody() || p.outfitInFront() {
		return
	}
	first := p.first
	for first < p.noun && first < p.first+3 && !a.Tokens[first].Capital() {
		first++
	}
	end := first
	for end < p.noun && (a.Tokens[end].Capital() || end > first && a.NameJoint(end, p.noun)) && !a.Tokens[end].Is(prose.ClassRole) {
		end++
	}
	if end > first && !a.Listed("demonym", first) && !a.Tokens[first].Is(prose.ClassPlace) && (a.Institution(first, end) || a.Tokens[first].Shape == prose.ShapeUpper && prose.Acronymic(a.Word(a.Tokens[first]))) {
		p.org = a.OrgText(first, end)
	}
}
