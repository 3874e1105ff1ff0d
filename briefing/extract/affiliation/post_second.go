package affiliation

import "attache/briefing/extract/prose"

// second reads an office that "and" at token i joins to the one before.
func (p *post) second(i int, found bool) {
	a := p.a
	f := a.PostAt(i+1, p.last)
	if a.Kin(f.Role) {
		p.close(i) // "herder and mother of three"
		return
	}
	if !found && f.Org != "" {
		p.org = f.Org
	}
	if found || a.Tokens[i+1].Is(prose.ClassArticle) || a.Tokens[p.noun+1].Is(prose.ClassPreposition) {
		p.close(i)
	} else if f.Role != "" {
		p.close(a.roleEnd(i+1, p.last, f.Role))
	}
}

// close ends the role before token i.
func (p *post) close(i int) { p.last = min(p.last, i) }

// secondPost reports whether another office starts at token i.
func (a *Affiliated) secondPost(i, last int) bool {
	for j := i; j < min(last, i+6); j++ {
		t := a.Tokens[j]
		if t.Is(prose.ClassRole) {
			return true
		}
		if t.Is(prose.ClassPreposition) && !t.Capital() || t.Kind == prose.TokenMark {
			return false
		}
	}
	return false
}

// roleEnd is the token after a role printed at tokens [i, last).
func (a *Affiliated) roleEnd(i, last int, role string) int {
	for j := i + 1; j <= last; j++ {
		for k := i; k < j; k++ {
			if a.NameText(k, j) == role {
				return j
			}
		}
	}
	return last
}
