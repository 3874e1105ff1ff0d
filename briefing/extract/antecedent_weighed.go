package extract

// namedInWords is by how many sentences somebody is farther from the pronoun of
// whoever speaks words in which their name stands: “I love Lund,” he said.
const namedInWords = 3

// soleBesideThing is by how many sentences the one person is farther whom a sentence
// about a thing names: "The motion came from Jane Okoro".
const soleBesideThing = 1.5

// namedIn reports whether one of the quotes names a person of the register.
func (a *analysis) namedIn(quotes []quote, entity int) bool {
	if entity < 0 {
		return false
	}
	words := a.register.entities[entity].words
	for _, q := range quotes {
		for i := q.first; i < q.last; i++ {
			if !a.tokens[i].capital() {
				continue
			}
			if w := a.lowerWord(i); w == words[len(words)-1] || w == words[0] {
				return true
			}
		}
	}
	return false
}

// soleNamed is the only person whom sentence s names, where it is about nobody and
// stands before sentence here; -1 for none.
func (a *analysis) soleNamed(s, here int) int {
	if s >= here || a.focus[s].known() {
		return -1
	}
	id, _ := a.onlyPersonIn(s)
	return id
}

// saidLast reports whether sentence s is indirect speech whose speaker stands behind
// it, and the pronoun at token i goes on with what they say before the text is about
// anybody else: "The wells are dry, Okoro said. “It is late,” she said."
func (a *analysis) saidLast(s, i int) bool {
	if !(i+1 < len(a.tokens) && a.sayingAt(i+1)) && !(i > 0 && a.sayingAt(i-1)) {
		return false
	}
	here := a.sentenceAt(a.tokens[i].span.Start)
	for k := s + 1; k < here; k++ {
		if a.focus[k].known() {
			return false
		}
	}
	st, at := a.sentences[s], a.focusAt[s]
	if s >= here || at <= st.first+2 || len(a.spokenIn(st.span)) > 0 {
		return false
	}
	for j := max(st.first, at-3); j < min(st.last, at+5); j++ {
		if a.sayingAt(j) {
			return true
		}
	}
	return false
}
