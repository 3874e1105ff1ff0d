package extract

// widest is how many tokens beside a quote are looked at.
const widest = 160

// window is a range of tokens beside a quote: [first, last).
type window struct{ first, last int }

func (w window) empty() bool { return w.first >= w.last }

// after is what follows quote i in its sentence, up to the next quote.
func (a *analysis) after(i int) window {
	q := a.quotes[i]
	first := a.tokenAt(q.outer.End)
	s := a.sentenceAt(q.outer.End - 1)
	if s >= len(a.sentences) {
		return window{first, first}
	}
	last := a.sentences[s].last
	// "“Help!” Okoro cried.": the sentence goes on behind the mark.
	if last <= first && s+1 < len(a.sentences) && a.sentences[s+1].block == q.block && a.before(i).empty() && (a.endsOpen(q) && a.shortAttribution(s+1) || a.bareAttribution(s+1)) {
		last = a.sentences[s+1].last
	}
	if i+1 < len(a.quotes) {
		if next := a.tokenAt(a.quotes[i+1].outer.Start); next < last {
			last = next
		}
	}
	return window{first, max(first, min(last, first+widest))}
}

// endsOpen reports whether the quote ends with a mark after which its
// sentence may go on.
func (a *analysis) endsOpen(q quote) bool {
	if q.last <= q.first {
		return false
	}
	last := q.last - 1
	for last > q.first && (a.is(last, "”") || a.is(last, "\"") || a.is(last, "’") || a.is(last, "'") || a.is(last, "»")) {
		last--
	}
	switch a.word(a.tokens[last]) {
	case "?", "!", "…", "—", "–", ",":
		return true
	}
	return false
}

// bareAttribution reports whether a sentence is a name and a verb of saying and
// nothing else: “We shall see.” Jane Okoro said.
func (a *analysis) bareAttribution(s int) bool {
	st := a.sentences[s]
	if st.last-st.first > 6 || !a.is(st.last-1, ".") || !a.tokens[st.first].capital() {
		return false
	}
	v := st.last - 2
	return v > st.first && a.tokens[v].is(classSay) && !a.tokens[v].is(classEdge) && a.sayingAt(v) && a.nameEnd(st.first, v) == v
}

// shortAttribution reports whether a sentence begins with somebody and a verb
// of saying.
func (a *analysis) shortAttribution(s int) bool {
	st := a.sentences[s]
	for i := st.first; i < min(st.last, st.first+6); i++ {
		if i > st.first && a.sayingAt(i) {
			if i+1 >= st.last {
				return true
			}
			quoted := false
			if i+2 < st.last {
				_, quoted = a.outerAt(a.tokens[i+2].span.Start)
			}
			return !quoted && !a.is(i+1, ":") && !a.is(i+1, "that") && !a.is(i+1, "que")
		}
	}
	return false
}

// before is what precedes quote i in its sentence, down to the quote before.
func (a *analysis) before(i int) window {
	q := a.quotes[i]
	last := a.tokenAt(q.outer.Start)
	s := a.sentenceAt(q.outer.Start)
	if s >= len(a.sentences) || a.sentences[s].block != q.block {
		return window{last, last}
	}
	first := a.sentences[s].first
	if i > 0 {
		p := i - 1
		for p >= 0 && p > i-farBack && !a.quotes[p].spoken && a.quotes[p].block == q.block {
			p-- // borrowed words are part of the clause
		}
		if p < 0 {
			return window{max(min(first, last), last-widest), last}
		}
		if prev := a.tokenAt(a.quotes[p].outer.End); prev > first && a.quotes[p].outer.End <= q.outer.Start {
			first = prev
		}
	}
	return window{max(min(first, last), last-widest), last}
}

// whole is what precedes quote i in its sentence, quotes included.
func (a *analysis) whole(i int) window {
	q := a.quotes[i]
	last := a.tokenAt(q.outer.Start)
	s := a.sentenceAt(q.outer.Start)
	if s >= len(a.sentences) || a.sentences[s].block != q.block {
		return window{last, last}
	}
	return window{max(min(a.sentences[s].first, last), last-widest), last}
}
