package reference

import "attache/briefing/extract/prose"

// namedInWords is by how many sentences somebody is farther from the pronoun of
// whoever speaks words in which their name stands: “I love Lund,” he said.
const namedInWords = 3

// soleBesideThing is by how many sentences the one person is farther whom a sentence
// about a thing names: "The motion came from Jane Okoro".
const soleBesideThing = 1.5

// namedIn reports whether one of the quotes names a person of the register.
func (a *Resolved) namedIn(quotes []prose.Quote, entity int) bool {
	if entity < 0 {
		return false
	}
	words := a.Register.Entities[entity].Words
	for _, q := range quotes {
		for i := q.First; i < q.Last; i++ {
			if !a.Tokens[i].Capital() {
				continue
			}
			if w := a.LowerWord(i); w == words[len(words)-1] || w == words[0] {
				return true
			}
		}
	}
	return false
}

// soleNamed is the only person whom sentence s names, where it is about nobody and
// stands before sentence here; -1 for none.
func (a *Resolved) soleNamed(s, here int) int {
	if s >= here || a.Focus[s].Known() {
		return -1
	}
	id, _ := a.OnlyPersonIn(s)
	return id
}

// saidLast reports whether sentence s is indirect speech whose speaker stands behind
// it, and the pronoun at token i goes on with what they say before the text is about
// anybody else: "The wells are dry, Okoro said. “It is late,” she said."
func (a *Resolved) saidLast(s, i int) bool {
	if !(i+1 < len(a.Tokens) && a.SayingAt(i+1)) && !(i > 0 && a.SayingAt(i-1)) {
		return false
	}
	here := a.SentenceAt(a.Tokens[i].Span.Start)
	for k := s + 1; k < here; k++ {
		if a.Focus[k].Known() {
			return false
		}
	}
	st, at := a.Sentences[s], a.FocusAt[s]
	if s >= here || at <= st.First+2 || len(a.SpokenIn(st.Span)) > 0 {
		return false
	}
	for j := max(st.First, at-3); j < min(st.Last, at+5); j++ {
		if a.SayingAt(j) {
			return true
		}
	}
	return false
}

// justIntroduced reports whether sentence s names somebody for the first time, in
// front and beside nobody whom a pronoun of gender g means for certain, and the text is
// about nobody else since: whoever brings in a new person goes on about that one.
func (a *Resolved) justIntroduced(id, s, here int, g prose.Gender) bool {
	if id < 0 || s >= here {
		return false
	}
	st, e := a.Sentences[s], &a.Register.Entities[id]
	if !e.Person && !e.Given || e.First < st.First || e.First >= st.Last {
		return false
	}
	for j := st.First; j < st.Last; j++ {
		if m := int(a.Mentions[j]); m >= 0 && m != id {
			if o := &a.Register.Entities[m]; (o.Person || o.Given) && (j > e.First && o.Gender == g || j < e.First && (a.VerbLike(j+1) || a.Auxiliary(j+1))) {
				return false // "Lund met Okoro", "Okoro had consulted Lund, who advised her"
			}
			continue
		}
		if t := a.Tokens[j]; j > e.First && !t.Capital() && a.Listed("object", j) && (t.Is(prose.ClassMale) && g == prose.GenderMale || t.Is(prose.ClassFemale) && g == prose.GenderFemale) {
			return false // "Lund watched her. She sat down."
		}
	}
	for k := s + 1; k < here; k++ {
		if f := a.Focus[k]; f.Known() && f.Entity != id {
			return false
		}
	}
	return true
}
