package extract

// titledBefore reads "La directrice de l'Institut, Awa Ndiaye," and "la
// portavoz del Ministerio de Salud Ana Quispe".
func (a *analysis) titledBefore(first, from int) affiliation {
	end := first
	if end-1 > from && a.is(end-1, ",") {
		end--
	} else {
		// "El secretario de la ONU, el valdorio Pedro Mena".
		for k := end - 1; k > max(from, end-4); k-- {
			if a.is(k, ",") && a.definite(k+1) && !a.tokens[end-1].is(classRole) {
				end = k
				break
			}
		}
		if k := a.officeThenTrade(end, from); k > from {
			end = k
		}
	}
	if end < first {
		for k := end - 2; k > max(from, end-widest/8); k-- {
			if f := a.oneOfOffice(k, end); f.role != "" && a.appositionEnd(k, end) == end {
				return f // "Uno de los voceros del grupo, José Cruz"
			}
		}
	}
	i, last := a.officePiece(end, from)
	if i < last && end < first && a.besideHolder(i, last, first, from) {
		return affiliation{}
	}
	if t := a.tokens[max(last-1, from)]; i >= last || end == first && !t.capital() && (t.is(classPreposition|classArticle) || a.adverb(last-1)) {
		return affiliation{}
	}
	return a.officeIn(i, last, from)
}

// beforeComma is titledBefore for an office that a comma parts from its
// holder: it says more of him than what follows ("Le maire, Paul Mbaye,
// puisatier de son état").
func (a *analysis) beforeComma(first, from int) affiliation {
	if f := a.titledOverTrade(first, from); f.role != "" {
		return f
	}
	if !a.romance() || first-1 <= from || !a.is(first-1, ",") || a.nowBehind(first) {
		return affiliation{}
	}
	return a.titledBefore(first, from)
}

// holdsPossessive reports whether an English possessive stands at [first,
// last): English words in a document of another language.
func (a *analysis) holdsPossessive(first, last int) bool {
	for i := first; i < last; i++ {
		if a.possessive(i) {
			return true
		}
	}
	return false
}

// besideHolder reports whether the office at [i, last) before a comma is not
// that of the name at token first: it has its holder's name already, or hangs
// on a preposition while the name is the subject of what follows ("Tras la
// reunión con el alcalde, Ana Quispe dijo").
func (a *analysis) besideHolder(i, last, first, from int) bool {
	if noun := a.firstRole(i, last); noun >= 0 {
		begin := noun + 1 + int(a.tokens[noun].more)
		if begin+1 < last && a.tokens[begin].capital() && a.plainName(begin, last) {
			return true
		}
	}
	if i-2 >= from && a.is(i-1, ",") && a.tokens[i-2].capital() && !a.tokens[i].is(classArticle) {
		return true // "Ana Quispe, directora del puerto, Luis Mena, pescador"
	}
	if i <= from || !a.tokens[i-1].is(classPreposition) || a.tokens[i-1].is(classAccording) || a.agentMark(i-1) {
		return false
	}
	end := a.nameEnd(first, min(len(a.tokens), first+longestName))
	return end < len(a.tokens) && a.tokens[end].kind == tokenWord
}
