package extract

// shortestOnGoing is how many words a piece of a sentence quoted where reported
// speech goes on has at least.
const shortestOnGoing = 6

// farthestReport is how many sentences a report goes on at most without its
// speaker being named again.
const farthestReport = 3

// reportGoesOn reads a sentence that goes on with what the one before it reports,
// in the tense of reports and without a verb of saying of its own: "Ms. Okoro said
// that the act was in force. It had been “negotiated in the herders’ own tents”."
func (a *analysis) reportGoesOn(i int) speaker {
	q := &a.quotes[i]
	here := a.sentenceAt(q.outer.Start)
	if a.lexicon.language != "en" || here == 0 || here >= len(a.sentences) || a.sentences[here-1].block != q.block || a.countWords(q.span) < shortestOnGoing {
		return nobody
	}
	w := a.before(i)
	if w.empty() || a.wholeSentence(q) {
		return nobody
	}
	shifted := false
	for j := w.first; j < w.last; j++ {
		if a.sayingAt(j) || a.is(j, ";") {
			return nobody
		}
		shifted = shifted || a.is(j, "had") || a.is(j, "would") || a.is(j, "could") || a.is(j, "was") || a.is(j, "were") || a.is(j, "did")
	}
	if !shifted {
		return nobody
	}
	for s := here - 1; s >= max(a.blocks[q.block].first, here-farthestReport); s-- {
		sp := a.focus[s]
		if a.reportsThat(s) {
			if a.personal(sp) {
				return sp
			}
			return nobody
		}
		if sp.known() && s < here-1 {
			return nobody // somebody else has come between
		}
	}
	return nobody
}

// reportsThat reports whether a sentence holds a verb of saying with "that" behind it.
func (a *analysis) reportsThat(s int) bool {
	st := a.sentences[s]
	for j := st.first; j+1 < st.last; j++ {
		if a.sayingAt(j) && a.is(j+1+int(a.tokens[j].more), "that") {
			return true
		}
	}
	return false
}
