package affiliation

import (
	"strings"

	"attache/briefing/extract/prose"
)

// speech is a document in which a State’s representative speaks of "my
// country": whether it is one, and the State as far as it shows.
type speech struct {
	Held  bool
	state string
}

// fewestOwn is how often a text must speak of the speaker's own State; "my
// delegation" counts twice.
const fewestOwn = 2

// SpeechOf is the speech that the document is.
func (a *Affiliated) SpeechOf() speech {
	if a.speech == nil {
		s := speech{Held: a.speaksOfOwnState()}
		if s.Held {
			s.state = a.ownState()
		}
		a.speech = &s
	}
	return *a.speech
}

// speaksOfOwnState reports whether the text says "my country" and is no
// transcript, whose speakers are known.
func (a *Affiliated) speaksOfOwnState() bool {
	n := 0
	for i := 0; i+1 < len(a.Tokens) && n < fewestOwn; i++ {
		if !a.OfOwnState(i) {
			continue
		}
		if _, quoted := a.OuterAt(a.Tokens[i].Span.Start); quoted || a.inTurn(i) {
			continue
		}
		if n++; a.Is(i+1, "delegation") || a.Is(i+1, "délégation") || a.Is(i+1, "delegación") {
			n++
		}
	}
	return n >= fewestOwn
}

// OfOwnState reports whether "my country" or the like stands at token i.
func (a *Affiliated) OfOwnState(i int) bool {
	return a.Tokens[i].Span.Len() <= longestPossessive && a.Listed("my", i) && a.Listed("own-state", i+1)
}

// longestPossessive is the length in bytes of the longest word for "my".
const longestPossessive = 3

// inTurn reports whether a known speaker of a transcript says token i.
func (a *Affiliated) inTurn(i int) bool {
	if len(a.Turns) == 0 {
		return false
	}
	s := a.SentenceAt(a.Tokens[i].Span.Start)
	return s < len(a.Sentences) && a.TurnOf(a.Sentences[s].Block).Known()
}

// ownState is the State that a speech is for: the one named beside "my
// country", else the one whose government, people or delegation it names and
// that acts most; "" when none stands out.
func (a *Affiliated) ownState() string {
	votes := map[string]int{}
	best, second := "", 0
	for i := 0; i < len(a.Tokens); i++ {
		t := a.Tokens[i]
		if !t.Is(prose.ClassPlace) || !t.Capital() || a.Listed("world-region", i) {
			continue
		}
		end := min(len(a.Tokens), i+int(t.More)+1)
		name := a.NameText(i, end)
		if strings.Contains(name, "Union") || strings.Contains(name, "Nations") || strings.Contains(name, "Group") {
			i = end - 1
			continue
		}
		votes[name] += a.voteForState(i, end)
		i = end - 1
	}
	for name, n := range votes {
		switch {
		case best == "" || n > votes[best] || n == votes[best] && name < best:
			best = name
		}
	}
	for name, n := range votes {
		if name != best {
			second = max(second, n)
		}
	}
	if votes[best] < 3 || 2*votes[best] < 3*second {
		return ""
	}
	return best
}

// voteForState is what the words around a State’s name at [first, end) say for
// its being the speaker's own.
func (a *Affiliated) voteForState(first, end int) int {
	switch {
	case first > 2 && a.Is(first-1, ",") && a.OfOwnState(first-3):
		return 6 // "my country, Norway"
	case end < len(a.Tokens) && a.Possessive(end):
		return 1
	case end < len(a.Tokens) && (a.SayingAt(end) || a.Tokens[end].Is(prose.ClassVerb|prose.ClassAuxiliary)):
		return 2
	}
	for k := first - 1; k > max(0, first-5); k-- {
		if a.Is(k, "of") && a.Listed("own-state", k-1) || a.Tokens[k].Is(prose.ClassRole|prose.ClassTitle) && a.Is(k+1, "of") {
			return 2 // "the Government and people of Norway"
		}
		if a.Tokens[k].Kind == prose.TokenMark || a.Tokens[k].Is(prose.ClassVerb|prose.ClassAuxiliary) {
			break
		}
	}
	return 0
}

// OwnStateSpeaks is who "my country" or "my delegation" means: who holds the
// turn, else the State whose speech it is; nobody when that is not known.
func (a *Affiliated) OwnStateSpeaks(p prose.NounPhrase) (prose.Speaker, bool) {
	if p.Last-p.First != 2 || !a.OfOwnState(p.First) {
		return prose.Nobody, false
	}
	if s := a.SentenceAt(a.Tokens[p.First].Span.Start); s < len(a.Sentences) && len(a.Turns) > 0 {
		if sp := a.TurnOf(a.Sentences[s].Block); sp.Known() {
			return sp, true
		}
	}
	if q, quoted := a.QuoteAt(a.Tokens[p.First].Span.Start); quoted && q.Speaker.Known() {
		return q.Speaker, true
	}
	if sp := a.SpeechOf(); sp.state != "" {
		who := prose.Speaker{Entity: -1, Via: "“" + a.NameText(p.First, p.Last) + "”: the State that speaks"}
		who.Who, who.Org = sp.state, sp.state
		return who, true
	}
	return prose.Nobody, true
}
