package quotation

import "attache/briefing/extract/prose"

// shortestOnGoing is how many words a piece of a sentence quoted where reported
// speech goes on has at least.
const shortestOnGoing = 6

// farthestReport is how many sentences a report goes on at most without its
// speaker being named again.
const farthestReport = 3

// reportGoesOn reads a sentence that goes on with what the one before it reports,
// in the tense of reports and without a verb of saying of its own: "Ms. Okoro said
// that the act was in force. It had been “negotiated in the herders’ own tents”."
func (a *Attributed) reportGoesOn(i int) prose.Speaker {
	q := &a.Quotes[i]
	here := a.SentenceAt(q.Outer.Start)
	if a.Lexicon.Language != "en" || here == 0 || here >= len(a.Sentences) || a.Sentences[here-1].Block != q.Block || a.CountWords(q.Span) < shortestOnGoing {
		return prose.Nobody
	}
	w := a.Before(i)
	if w.Empty() || a.wholeSentence(q) {
		return prose.Nobody
	}
	shifted := false
	for j := w.First; j < w.Last; j++ {
		if a.SayingAt(j) || a.Is(j, ";") {
			return prose.Nobody
		}
		shifted = shifted || a.Is(j, "had") || a.Is(j, "would") || a.Is(j, "could") || a.Is(j, "was") || a.Is(j, "were") || a.Is(j, "did")
	}
	if !shifted {
		return prose.Nobody
	}
	for s := here - 1; s >= max(a.Blocks[q.Block].First, here-farthestReport); s-- {
		sp := a.Focus[s]
		if a.ReportsThat(s) {
			if a.Personal(sp) {
				return sp
			}
			return prose.Nobody
		}
		if sp.Known() && s < here-1 {
			return prose.Nobody // somebody else has come between
		}
	}
	return prose.Nobody
}
