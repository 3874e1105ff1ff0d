package affiliation

import "attache/briefing/extract/prose"

// owner reads the body in front of a possessive: "WFP’s deputy director",
// "the network’s director".
func (p *post) owner() {
	a := p.a
	if org, end := p.wholeOwner(); org != "" {
		p.org, p.first = org, end+1
		return
	}
	for i := p.first + 1; i+1 < p.last; i++ {
		if a.Tokens[i].Is(prose.ClassPreposition) && !a.Tokens[i].Capital() && !a.Tokens[p.first].Capital() {
			return // "head of the agency’s mission"
		}
		ending := a.Possessive(i) || (a.Is(i, "’") || a.Is(i, "'")) && a.Plural(i-1)
		if !ending || a.FirstRole(i+1, p.last) < 0 || a.Tokens[p.first].Capital() && p.ownsFarther(i) {
			continue
		}
		if end := p.namedBehindOwner(i); end > i {
			p.org, p.first = a.OrgText(p.first, end), end
			return // "Children’s Society lawyer"
		}
		body := i
		if a.Is(i-1, ")") {
			if open := a.OpenBracket(i-1, p.first); open > p.first {
				body = open
			}
		}
		switch {
		case body == p.first+1 && a.OpensSentence(p.first) && a.Uses()[a.LowerWord(p.first)]&prose.UseSmall != 0 && !a.Brand(p.first): // "Ship’s engineer"
		case a.Tokens[p.first].Capital() && !a.PersonalName(p.first, body) && !a.ServesPerson(p.first, body, p.last):
			p.org = a.OrgText(p.first, body)
			if a.bornPossessive(p.first, body) {
				p.org = a.NameText(p.first, body+1)
			}
		case a.Tokens[p.first].Capital(): // "Okoro’s business manager": no body
		case !a.Definite(p.first-1) && !a.Listed("its", p.first-1):
			continue // "a children’s rights researcher"
		case a.Tokens[i-1].Is(prose.ClassText) && i == p.first+1 && a.Focus == nil:
			p.org = a.Issuer(prose.NounPhrase{First: i - 1, Last: i, Head: i}) // "the study’s lead author"
		case a.Tokens[i-1].Is(prose.ClassOrg) && i == p.first+1:
			p.org = a.BodyCalled(i - 1)
			if p.org == "" {
				p.org = a.BodyOfNoun(i - 1)
			}
			if p.org == "" {
				p.org = a.BodyOfWordLater(i - 1)
			}
			if p.org == "" && (!a.Listed("outfit", i-1) || a.Is(i-1, "ministry") || a.Is(i-1, "authority")) && !a.Tokens[i-1].Is(prose.ClassPerson) && a.Definite(p.first-1) {
				p.org = a.NameText(i-1, i) // "the court’s president"
			}
		case a.Tokens[i-1].Is(prose.ClassOrg):
			p.org = a.NameText(p.first, i)
		}
		p.first = i + 1
		return
	}
}

// wholeOwner is the body whose name or description goes as far as the last possessive
// in front of the office, and where it ends: "the dockers’ union’s director", "the
// municipality of Kampot’s secretary", "Queen Anne Hospital’s matron"; "" for what one
// word names.
func (p *post) wholeOwner() (string, int) {
	a := p.a
	for i := p.last - 2; i > p.first+1; i-- {
		if !a.Possessive(i) && !((a.Is(i, "’") || a.Is(i, "'")) && a.Plural(i-1)) || a.FirstRole(i+1, p.last) < 0 {
			continue
		}
		if t := a.Tokens[p.first]; t.Capital() && !(t.Is(prose.ClassTitle|prose.ClassRole|prose.ClassPortfolio) && a.Tokens[i-1].Is(prose.ClassOrg)) {
			break
		}
		if org, end := a.BodyAt(p.first, i); end == i {
			return org, end
		}
		break
	}
	return "", 0
}

// namedBehindOwner is the token behind the name of a body within which the possessive
// at token i stands, in front of an office in small letters: "St Luke’s Hospice chief
// executive"; 0 for none.
func (p *post) namedBehindOwner(i int) int {
	a := p.a
	if a.Lexicon.Language != "en" || !a.Tokens[p.first].Capital() {
		return 0
	}
	end := i + 1
	for end < p.last && a.Tokens[end].Capital() && a.Tokens[end].Kind == prose.TokenWord && !a.Tokens[end].Is(prose.ClassRole) {
		end++
	}
	if end == i+1 || end >= p.last || a.Tokens[end].Kind != prose.TokenWord || a.Tokens[end].Capital() || a.Tokens[end].Is(prose.ClassPreposition) || a.FirstRole(end, p.last) < 0 {
		return 0
	}
	if t := a.Tokens[end-1]; !t.Is(prose.ClassOrg) || t.Is(prose.ClassPerson) || a.Listed("unit", end-1) {
		return 0
	}
	return end
}

// ownsFarther reports whether the possessive at token i stands within the name of a
// body that has another one behind it: "Migrants’ Rights Network’s president".
func (p *post) ownsFarther(i int) bool {
	a := p.a
	for k := i + 1; k+1 < p.last; k++ {
		if a.Possessive(k) || (a.Is(k, "’") || a.Is(k, "'")) && a.Plural(k-1) {
			return k > i+1 && a.FirstRole(k+1, p.last) >= 0
		}
		if t := a.Tokens[k]; !t.Capital() && !a.NameJoint(k, p.last) {
			return false
		}
	}
	return false
}
