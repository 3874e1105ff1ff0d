package affiliation

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// delegationOf is the token of the State whose delegation stands behind the
// preposition at token i: "of the delegation of Chad", "de la délégation du
// Tchad"; i for none.
func (a *Affiliated) delegationOf(i, last int) int {
	j := i + 1
	for j < last && j < i+3 && (a.Tokens[j].Is(prose.ClassArticle) || a.Listed("rank", j)) {
		j++
	}
	if j+2 >= last || !a.Listed("delegation", j) || a.Tokens[j].Capital() {
		return i
	}
	if j++; !a.Is(j, "of") && !a.Is(j, "from") && !a.Links(j) {
		return i
	}
	for j < last && (a.Is(j, "of") || a.Is(j, "from") || a.Links(j) || a.Is(j, "the")) {
		j++
	}
	if j < last && a.Tokens[j].Is(prose.ClassPlace) && a.Tokens[j].Capital() {
		return j
	}
	return i
}

// delegationRomance reads an office in a delegation, which belongs to its title:
// "cheffe de la délégation du Tchad", "un miembro de la delegación". The State
// is its body; without one the body is left open.
func (a *Affiliated) delegationRomance(first, noun, last int) (office.Affiliation, bool) {
	for k := noun + 1; k < min(last, noun+4); k++ {
		if a.Listed("delegation", k) && !a.Tokens[k].Capital() {
			f := office.Affiliation{Role: a.NameText(first, k+1)}
			for i := noun + 1; i < k; i++ {
				if n := a.delegationOf(i, last); n > i {
					f.Org = a.NameText(n, a.placeEnd(n, last))
					return f, true
				}
			}
			if k+1 < last && a.Links(k+1) {
				return office.Affiliation{}, false // "de la delegación del sindicato"
			}
			f.Role = a.NameText(first, last)
			return f, true
		}
		if !a.Links(k) {
			break
		}
	}
	return office.Affiliation{}, false
}

// delegationEnd is the token behind "delegation" in the tokens [i, last).
func (a *Affiliated) delegationEnd(i, last int) int {
	for last > i+1 && !a.Listed("delegation", last-1) {
		last--
	}
	return last
}

// placeEnd is the token behind the State at token i.
func (a *Affiliated) placeEnd(i, last int) int { return min(last, i+1+int(a.Tokens[i].More)) }
