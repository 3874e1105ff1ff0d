package extract

import "attache/briefing"

// bodyBearer is the body, or the two bodies, that a noun for any body takes up
// and no name follows: "the charity", "both institutions", "ce même ministère".
func (a *analysis) bodyBearer(p nounPhrase) speaker {
	if a.focus == nil || p.empty() || p.last > p.head || p.last-p.first < 2 {
		return nobody
	}
	if acronym := a.tokens[p.last-1].shape == shapeUpper && a.listed("outfit", p.last-1); !acronym && (a.tokens[p.last-1].capital() || a.named(p)) {
		return nobody // "l’ONG" is no name
	}
	two := a.pairWord(p.first) || a.pairWord(p.first+1)
	noun := p.last - 1
	for i := p.first + 1; i < noun && a.romance(); i++ {
		if a.tokens[i].is(classOrg) || a.listed("outfit", i) {
			return nobody // "la organización sindical": of a kind
		}
	}
	name := ""
	switch {
	case two && (a.tokens[noun].is(classOrg) || a.listed("outfits", noun)):
		name = a.lastPair(p.first)
	case two || !a.pointsBack(p.first) && !a.pointing(p.first) || p.last-p.first > 2 && !a.same(p.first+1):
		return nobody
	case a.listed("outfit", noun):
		if a.tokens[noun].is(classOrg) && !a.listed("outfit-any", noun) {
			name = a.bodyOfWord(noun) // "the union": of two bodies, the one that is called so
		}
		if name == "" && a.lexicon.language == "fr" {
			name = a.bodyToldOf(noun)
		}
		if name == "" {
			name = a.lastActing(p.first)
		}
	case a.tokens[noun].is(classOrg):
		name = a.bodyOfWord(noun)
	}
	if name == "" {
		return nobody
	}
	return speaker{Attribution: briefing.Attribution{Who: name, Org: name}, entity: -1, via: "“" + a.nameText(p.first, p.last) + "”: the body named before"}
}

// pointing reports whether the word at token i points at somebody told of.
func (a *analysis) pointing(i int) bool { return a.listed("demonstrative", i) }

// same reports whether the word at token i says that no other is meant.
func (a *analysis) same(i int) bool {
	return a.is(i, "same") || a.is(i, "même") || a.is(i, "misma") || a.is(i, "mismo")
}

// pairWord reports whether the word at token i means two.
func (a *analysis) pairWord(i int) bool {
	switch a.lowerWord(i) {
	case "two", "both", "deux", "dos", "ambas", "ambos":
		return true
	}
	return false
}

// lastPair is the last two bodies that stand side by side before token i: "the
// Directorate of Roads and the Lund Institute"; "".
func (a *analysis) lastPair(i int) string {
	for j := i - 1; j > max(0, i-4*widest); j-- {
		if !a.is(j, "and") && !a.is(j, "et") && !a.is(j, "y") && !a.is(j, "e") {
			continue
		}
		if _, quoted := a.outerAt(a.tokens[j].span.Start); quoted {
			continue
		}
		right := j + 1
		for right < i && a.tokens[right].is(classArticle) {
			right++
		}
		kind := false // what the second one is, in front of its name
		for k := right; k < min(i, right+3) && a.lexicon.language == "en" && a.tokens[k].kind == tokenWord && !a.tokens[k].capital(); k++ {
			if (a.tokens[k].is(classOrg) || a.listed("outfit", k)) && a.tokens[k+1].capital() {
				right, kind = k+1, true // "and the law clinic Open Hands"
			}
		}
		left := a.bodyStart(j)
		if left == j || right >= i {
			continue
		}
		end := a.bodyEnd(right, min(i, a.blockEnd(j)))
		if end == right || !a.twoBodies(left, j, right, end) && !(kind && a.institution(left, j)) || right == j+1 && a.tokens[left].capital() && !a.definite(left-1) && !a.tokens[right].is(classOrg) && !a.tokens[end-1].is(classOrg) {
			continue
		}
		return a.orgText(left, j) + "; " + a.orgText(right, end)
	}
	return ""
}

// twoBodies reports whether two names are those of bodies; the form of one is
// enough beside a word for a body in the other.
func (a *analysis) twoBodies(left, leftEnd, right, rightEnd int) bool {
	one, other := a.institution(left, leftEnd), a.institution(right, rightEnd)
	return one && other || one && a.namedByCause(right, rightEnd) || other && a.namedByCause(left, leftEnd)
}

// namedByCause reports whether capitals around a small word name a body rather than
// a person or an office: "Midwives for Every Mother", "Médecins sans ports".
func (a *analysis) namedByCause(first, last int) bool {
	if last-first < 3 || a.opensSentence(first) && a.tokens[first].is(classNoName) || a.personalName(first, last) {
		return false
	}
	inner := false
	for i := first; i < last; i++ {
		t := a.tokens[i]
		if i == first && (t.is(classRole|classTitle|classPlace|classTime|classHolder) && !a.plural(i) || t.is(classText|classWork)) {
			return false
		}
		inner = inner || i > first && i < last-1 && !t.capital() && t.is(classPreposition)
	}
	return inner
}

// bodyStart is where the name of a body that ends in front of token end starts.
func (a *analysis) bodyStart(end int) int {
	from := max(a.blockStart(end), end-longestPhrase)
	if s := a.sentenceAt(a.tokens[end].span.Start); s < len(a.sentences) {
		from = max(from, a.sentences[s].first)
	}
	for i := from; i < end; i++ {
		if !a.tokens[i].capital() || a.tokens[i].is(classArticle) || a.tokens[i].is(classPreposition) {
			continue
		}
		if a.bodyEnd(i, end) == end && (a.institution(i, end) || a.namedByCause(i, end)) {
			return i
		}
	}
	return end
}

// lastActing is the body that acted last before token i, by its name alone:
// what a sentence before has as its subject and is no person; "".
func (a *analysis) lastActing(i int) string {
	here := a.sentenceAt(a.tokens[i].span.Start)
	for s := min(here, len(a.sentences)) - 1; s >= max(0, here-farBack); s-- {
		if name := a.actingIn(s, i); name != "" {
			return name
		}
	}
	return ""
}

// unnamed is somebody without a name whom the text has introduced before a
// description: "a government source", then "this source".
func (a *analysis) unnamed(p nounPhrase) speaker {
	if p.empty() || !a.pointsBack(p.first) && !a.pointing(p.first) || a.textual(p) {
		return nobody
	}
	noun := p.first + 1
	for noun < p.head && a.same(noun) {
		noun++
	}
	if !a.romance() {
		if noun != p.head-1 || p.last > p.head {
			return nobody
		}
	}
	if noun >= p.last || !a.tokens[noun].is(classPerson|classRole|classOccupation) || a.tokens[noun].capital() || a.plural(noun) {
		return nobody
	}
	word := a.lowerWord(noun)
	for i := p.first - 1; i > max(0, p.first-3*widest); i-- {
		if a.lowerWord(i) != word {
			continue
		}
		if _, quoted := a.outerAt(a.tokens[i].span.Start); quoted {
			continue
		}
		for first := i - 1; first >= max(0, i-4) && a.tokens[first].kind == tokenWord; first-- {
			if !a.introduces(first) {
				continue
			}
			q := a.phraseAfter(first, a.blockEnd(first))
			if q.last <= i || q.first != first || a.personIn(q) >= 0 || !a.saysNoMore(nounPhrase{first: noun + 1, last: min(p.last, noun+2)}, q) {
				return nobody
			}
			if q.last > q.head && !a.whoseIt(q.head) {
				q.last = q.head // "a miner at the gate"
			}
			sp := speaker{Attribution: a.described(q), entity: -1}
			sp.via = "the person spoken of before"
			return sp
		}
	}
	return nobody
}

// whoseIt reports whether the preposition at token i says whose somebody is,
// and not where: "of the port", "for the company".
func (a *analysis) whoseIt(i int) bool {
	switch a.lowerWord(i) {
	case "of", "for", "from", "de", "du", "des", "d’", "d'", "del":
		return true
	}
	return false
}

// introduces reports whether token i is an indefinite article of the language:
// in French and Spanish, "a" is none.
func (a *analysis) introduces(i int) bool {
	return a.indefinite(i) && !(a.romance() && a.is(i, "a"))
}

// saysNoMore reports whether every word of a phrase stands in another one.
func (a *analysis) saysNoMore(p, q nounPhrase) bool {
	for i := p.first; i < p.last; i++ {
		found := false
		for k := q.first; k < q.last && !found; k++ {
			found = a.lowerWord(k) == a.lowerWord(i)
		}
		if !found {
			return false
		}
	}
	return true
}

// saysWhichBody reports whether a description says of which body somebody is.
func (a *analysis) saysWhichBody(p nounPhrase) bool {
	for i := p.head; i < p.last; i++ {
		if a.tokens[i].is(classOrg) {
			return true
		}
	}
	return false
}
