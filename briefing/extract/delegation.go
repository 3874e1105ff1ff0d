package extract

// delegationOf is the token of the State whose delegation stands behind the
// preposition at token i: "of the delegation of Chad", "de la délégation du
// Tchad"; i for none.
func (a *analysis) delegationOf(i, last int) int {
	j := i + 1
	for j < last && j < i+3 && (a.tokens[j].is(classArticle) || a.listed("rank", j)) {
		j++
	}
	if j+2 >= last || !a.listed("delegation", j) || a.tokens[j].capital() {
		return i
	}
	if j++; !a.is(j, "of") && !a.is(j, "from") && !a.links(j) {
		return i
	}
	for j < last && (a.is(j, "of") || a.is(j, "from") || a.links(j) || a.is(j, "the")) {
		j++
	}
	if j < last && a.tokens[j].is(classPlace) && a.tokens[j].capital() {
		return j
	}
	return i
}

// delegationRomance reads an office in a delegation, which belongs to its title:
// "cheffe de la délégation du Tchad", "un miembro de la delegación". The State
// is its body; without one the body is left open.
func (a *analysis) delegationRomance(first, noun, last int) (affiliation, bool) {
	for k := noun + 1; k < min(last, noun+4); k++ {
		if a.listed("delegation", k) && !a.tokens[k].capital() {
			f := affiliation{role: a.nameText(first, k+1)}
			for i := noun + 1; i < k; i++ {
				if n := a.delegationOf(i, last); n > i {
					f.org = a.nameText(n, a.placeEnd(n, last))
					return f, true
				}
			}
			if k+1 < last && a.links(k+1) {
				return affiliation{}, false // "de la delegación del sindicato"
			}
			f.role = a.nameText(first, last)
			return f, true
		}
		if !a.links(k) {
			break
		}
	}
	return affiliation{}, false
}

// delegationEnd is the token behind "delegation" in the tokens [i, last).
func (a *analysis) delegationEnd(i, last int) int {
	for last > i+1 && !a.listed("delegation", last-1) {
		last--
	}
	return last
}

// placeEnd is the token behind the State at token i.
func (a *analysis) placeEnd(i, last int) int { return min(last, i+1+int(a.tokens[i].more)) }
