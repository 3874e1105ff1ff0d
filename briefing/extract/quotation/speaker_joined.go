package quotation

import (
	"strings"

	"attache/briefing/extract/prose"
)

// joinSpeakers gives a quote all those who say it together where the sieve has found
// one of them: « … », écrivent Anne Roux et Luc Borel.
func (a *Attributed) joinSpeakers(q *prose.Quote) {
	if q.Speaker.Via != "" {
		return
	}
	s := a.SentenceAt(q.Span.Start)
	if s >= len(a.Sentences) {
		return
	}
	last := s
	for last+1 < len(a.Sentences) && a.Sentences[last].Span.End <= q.Outer.End && a.Sentences[last+1].Block == q.Block {
		last++ // « … ! », écrivent …
	}
	for k := a.Sentences[s].First; k < a.Sentences[last].Last; k++ {
		if k >= q.First && k < q.Last || !a.SayingAt(k) {
			continue
		}
		from, limit := a.Sentences[s].First, q.First
		if k >= q.Last {
			from, limit = q.Last, a.Sentences[last].Last
		}
		if all := a.JoinedAt(k, from, limit); all.Known() && a.AmongJoined(all, q.Speaker) {
			q.Speaker.Attribution, q.Speaker.Entity = all.Attribution, -1
			return
		}
	}
}

// AmongJoined reports whether a speaker is one of those who are named together.
func (a *Attributed) AmongJoined(all, one prose.Speaker) bool {
	for name := range strings.SplitSeq(all.Who, "; ") {
		if name == one.Who || strings.HasSuffix(one.Who, name) || strings.HasSuffix(name, one.Who) || strings.Contains(one.Who, name+" and ") || strings.Contains(one.Who, name+" et ") || strings.Contains(one.Who, name+" y ") || strings.Contains(one.Who, name+" e ") {
			return true
		}
	}
	return false
}
