package extract

import "strings"

// longestTurn is how many tokens a paragraph of a dialogue has at most.
const longestTurn = 60

// longestCue is how many tokens of it stand outside quotes at most: more tell a
// story, and whoever that is about may speak next.
const longestCue = 14

// takesTurns gives a paragraph that is a quote and nothing else, in a talk of
// two, to the one who did not speak in the paragraph before: it answers a
// question, or asks one.
func (a *analysis) takesTurns(i int) speaker {
	q := &a.quotes[i]
	if !a.onlyQuote(i) || q.block < 2 {
		return nobody
	}
	last, other := a.lastSpeakerOf(i, q.block-1), a.lastSpeakerOf(i, q.block-2)
	if !last.known() || !other.known() || a.sameSpeaker(last, other) || last.entity < 0 && last.Role == "" || other.entity < 0 && other.Role == "" {
		return nobody
	}
	before := strings.TrimRight(a.slice(a.blocks[q.block-1].span), "”’\"'» ")
	asked, asks := strings.HasSuffix(before, "?"), strings.HasSuffix(a.slice(q.span), "?")
	if asked == asks {
		return nobody
	}
	return other
}

// onlyQuote reports whether quote i is all of its paragraph.
func (a *analysis) onlyQuote(i int) bool {
	q, b := &a.quotes[i], a.blocks[a.quotes[i].block]
	return q.outer.Start == b.span.Start && a.tokenAt(q.outer.End) >= b.lastToken
}

// lastSpeakerOf is who speaks last in a short paragraph that opens with a quote
// before quote i; nobody for any other paragraph.
func (a *analysis) lastSpeakerOf(i, block int) speaker {
	b := a.blocks[block]
	found := nobody
	if b.lastToken-b.firstToken > longestTurn {
		return found
	}
	outside := b.lastToken - b.firstToken
	for _, q := range a.quotesIn(b.span) {
		outside -= q.last - q.first
	}
	if outside > longestCue {
		return found
	}
	for k := i - 1; k >= 0 && a.quotes[k].block >= block; k-- {
		if a.quotes[k].block != block {
			continue
		}
		if !found.known() && a.quotes[k].speaker.known() {
			found = a.quotes[k].speaker
		}
		if a.quotes[k].outer.Start == b.span.Start {
			return found
		}
	}
	return nobody
}

// sameSpeaker reports whether two speakers are one.
func (a *analysis) sameSpeaker(x, y speaker) bool {
	return x.entity >= 0 && x.entity == y.entity || x.Who == y.Who
}
