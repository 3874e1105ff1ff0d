package quotation

import (
	"strings"

	"attache/briefing/extract/prose"
)

// longestTurn is how many tokens a paragraph of a dialogue has at most.
const longestTurn = 60

// longestCue is how many tokens of it stand outside quotes at most: more tell a
// story, and whoever that is about may speak next.
const longestCue = 14

// takesTurns gives a paragraph that is a quote and nothing else, in a talk of
// two, to the one who did not speak in the paragraph before: it answers a
// question, or asks one.
func (a *Attributed) takesTurns(i int) prose.Speaker {
	q := &a.Quotes[i]
	if !a.onlyQuote(i) || q.Block < 2 {
		return prose.Nobody
	}
	last, other := a.lastSpeakerOf(i, q.Block-1), a.lastSpeakerOf(i, q.Block-2)
	if !last.Known() || !other.Known() || a.sameSpeaker(last, other) || last.Entity < 0 && last.Role == "" || other.Entity < 0 && other.Role == "" {
		return prose.Nobody
	}
	before := strings.TrimRight(a.Slice(a.Blocks[q.Block-1].Span), "”’\"'» ")
	asked, asks := strings.HasSuffix(before, "?"), strings.HasSuffix(a.Slice(q.Span), "?")
	if asked == asks {
		return prose.Nobody
	}
	return other
}

// onlyQuote reports whether quote i is all of its paragraph.
func (a *Attributed) onlyQuote(i int) bool {
	q, b := &a.Quotes[i], a.Blocks[a.Quotes[i].Block]
	return q.Outer.Start == b.Span.Start && a.TokenAt(q.Outer.End) >= b.LastToken
}

// lastSpeakerOf is who speaks last in a short paragraph that opens with a quote
// before quote i; nobody for any other paragraph.
func (a *Attributed) lastSpeakerOf(i, block int) prose.Speaker {
	b := a.Blocks[block]
	found := prose.Nobody
	if b.LastToken-b.FirstToken > longestTurn {
		return found
	}
	outside := b.LastToken - b.FirstToken
	for _, q := range a.QuotesIn(b.Span) {
		outside -= q.Last - q.First
	}
	if outside > longestCue {
		return found
	}
	for k := i - 1; k >= 0 && a.Quotes[k].Block >= block; k-- {
		if a.Quotes[k].Block != block {
			continue
		}
		if !found.Known() && a.Quotes[k].Speaker.Known() {
			found = a.Quotes[k].Speaker
		}
		if a.Quotes[k].Outer.Start == b.Span.Start {
			return found
		}
	}
	return prose.Nobody
}

// sameSpeaker reports whether two speakers are one.
func (a *Attributed) sameSpeaker(x, y prose.Speaker) bool {
	return x.Entity >= 0 && x.Entity == y.Entity || x.Who == y.Who
}
