package prose

// Widest is how many tokens beside a quote are looked at.
const Widest = 160

// Window is a range of tokens beside a quote: [first, last).
type Window struct{ First, Last int }

// Empty reports whether there is no token beside the quote.
func (w Window) Empty() bool { return w.First >= w.Last }

// After is what follows quote i in its sentence, up to the next quote.
func (a *Parsed) After(i int) Window {
	q := a.Quotes[i]
	first := a.TokenAt(q.Outer.End)
	s := a.SentenceAt(q.Outer.End - 1)
	if s >= len(a.Sentences) {
		return Window{first, first}
	}
	last := a.Sentences[s].Last
	// "“Help!” Okoro cried.": the sentence goes on behind the mark.
	if last <= first && s+1 < len(a.Sentences) && a.Sentences[s+1].Block == q.Block && a.Before(i).Empty() && (a.EndsOpen(q) && a.shortAttribution(s+1) || a.bareAttribution(s+1)) {
		last = a.Sentences[s+1].Last
	}
	for n := i + 1; n < len(a.Quotes); n++ {
		next := a.TokenAt(a.Quotes[n].Outer.Start)
		if next >= last {
			break
		}
		if a.MarkedNoun(next, last) == next {
			last = next
			break
		}
	}
	return Window{first, max(first, min(last, first+Widest))}
}

// EndsOpen reports whether the quote ends with a mark after which its
// sentence may go on.
func (a *Parsed) EndsOpen(q Quote) bool {
	if q.Last <= q.First {
		return false
	}
	last := q.Last - 1
	for last > q.First && (a.Is(last, "”") || a.Is(last, "\"") || a.Is(last, "’") || a.Is(last, "'") || a.Is(last, "»")) {
		last--
	}
	switch a.Word(a.Tokens[last]) {
	case "?", "!", "…", "—", "–", ",":
		return true
	}
	return false
}

// bareAttribution reports whether a sentence is a name and a verb of saying and
// nothing else: “We shall see.” Jane Okoro said.
func (a *Parsed) bareAttribution(s int) bool {
	st := a.Sentences[s]
	if st.Last-st.First > 6 || !a.Is(st.Last-1, ".") || !a.Tokens[st.First].Capital() {
		return false
	}
	v := st.Last - 2
	return v > st.First && a.Tokens[v].Is(ClassSay) && !a.Tokens[v].Is(ClassEdge) && a.SayingAt(v) && a.NameEnd(st.First, v) == v
}

// shortAttribution reports whether a sentence begins with somebody and a verb
// of saying.
func (a *Parsed) shortAttribution(s int) bool {
	st := a.Sentences[s]
	for i := st.First; i < min(st.Last, st.First+6); i++ {
		if i > st.First && a.SayingAt(i) {
			if i+1 >= st.Last {
				return true
			}
			quoted := false
			if i+2 < st.Last {
				_, quoted = a.OuterAt(a.Tokens[i+2].Span.Start)
			}
			return !quoted && !a.Is(i+1, ":") && !a.Is(i+1, "that") && !a.Is(i+1, "que")
		}
	}
	return false
}

// Before is what precedes quote i in its sentence, down to the quote before.
func (a *Parsed) Before(i int) Window {
	q := a.Quotes[i]
	last := a.TokenAt(q.Outer.Start)
	s := a.SentenceAt(q.Outer.Start)
	if s >= len(a.Sentences) || a.Sentences[s].Block != q.Block {
		return Window{last, last}
	}
	first := a.Sentences[s].First
	if i > 0 {
		p := i - 1
		for p >= 0 && p > i-FarBack && !a.Quotes[p].Spoken && a.Quotes[p].Block == q.Block {
			p-- // borrowed words are part of the clause
		}
		if p < 0 {
			return Window{max(min(first, last), last-Widest), last}
		}
		if prev := a.TokenAt(a.Quotes[p].Outer.End); prev > first && a.Quotes[p].Outer.End <= q.Outer.Start {
			first = prev
		}
	}
	return Window{max(min(first, last), last-Widest), last}
}

// Whole is what precedes quote i in its sentence, quotes included.
func (a *Parsed) Whole(i int) Window {
	q := a.Quotes[i]
	last := a.TokenAt(q.Outer.Start)
	s := a.SentenceAt(q.Outer.Start)
	if s >= len(a.Sentences) || a.Sentences[s].Block != q.Block {
		return Window{last, last}
	}
	return Window{max(min(a.Sentences[s].First, last), last-Widest), last}
}
