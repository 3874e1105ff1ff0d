package extract

import "strings"

// speech is a document in which a State’s representative speaks of "my
// country": whether it is one, and the State as far as it shows.
type speech struct {
	held  bool
	state string
}

// fewestOwn is how often a text must speak of the speaker's own State; "my
// delegation" counts twice.
const fewestOwn = 2

// speechOf is the speech that the document is.
func (a *analysis) speechOf() speech {
	if a.speech == nil {
		s := speech{held: a.speaksOfOwnState()}
		if s.held {
			s.state = a.ownState()
		}
		a.speech = &s
	}
	return *a.speech
}

// speaksOfOwnState reports whether the text says "my country" and is no
// transcript, whose speakers are known.
func (a *analysis) speaksOfOwnState() bool {
	n := 0
	for i := 0; i+1 < len(a.tokens) && n < fewestOwn; i++ {
		if !a.ofOwnState(i) {
			continue
		}
		if _, quoted := a.outerAt(a.tokens[i].span.Start); quoted || a.inTurn(i) {
			continue
		}
		if n++; a.is(i+1, "delegation") || a.is(i+1, "délégation") || a.is(i+1, "delegación") {
			n++
		}
	}
	return n >= fewestOwn
}

// ofOwnState reports whether "my country" or the like stands at token i.
func (a *analysis) ofOwnState(i int) bool {
	return a.tokens[i].span.Len() <= longestPossessive && a.listed("my", i) && a.listed("own-state", i+1)
}

// longestPossessive is the length in bytes of the longest word for "my".
const longestPossessive = 3

// inTurn reports whether a known speaker of a transcript says token i.
func (a *analysis) inTurn(i int) bool {
	if len(a.turns) == 0 {
		return false
	}
	s := a.sentenceAt(a.tokens[i].span.Start)
	return s < len(a.sentences) && a.turnOf(a.sentences[s].block).known()
}

// ownState is the State that a speech is for: the one named beside "my
// country", else the one whose government, people or delegation it names and
// that acts most; "" when none stands out.
func (a *analysis) ownState() string {
	votes := map[string]int{}
	best, second := "", 0
	for i := 0; i < len(a.tokens); i++ {
		t := a.tokens[i]
		if !t.is(classPlace) || !t.capital() || a.listed("world-region", i) {
			continue
		}
		end := min(len(a.tokens), i+int(t.more)+1)
		name := a.nameText(i, end)
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
func (a *analysis) voteForState(first, end int) int {
	switch {
	case first > 2 && a.is(first-1, ",") && a.ofOwnState(first-3):
		return 6 // "my country, Norway"
	case end < len(a.tokens) && a.possessive(end):
		return 1
	case end < len(a.tokens) && (a.sayingAt(end) || a.tokens[end].is(classVerb|classAuxiliary)):
		return 2
	}
	for k := first - 1; k > max(0, first-5); k-- {
		if a.is(k, "of") && a.listed("own-state", k-1) || a.tokens[k].is(classRole|classTitle) && a.is(k+1, "of") {
			return 2 // "the Government and people of Norway"
		}
		if a.tokens[k].kind == tokenMark || a.tokens[k].is(classVerb|classAuxiliary) {
			break
		}
	}
	return 0
}

// ownStateSpeaks is who "my country" or "my delegation" means: who holds the
// turn, else the State whose speech it is; nobody when that is not known.
func (a *analysis) ownStateSpeaks(p nounPhrase) (speaker, bool) {
	if p.last-p.first != 2 || !a.ofOwnState(p.first) {
		return nobody, false
	}
	if s := a.sentenceAt(a.tokens[p.first].span.Start); s < len(a.sentences) && len(a.turns) > 0 {
		if sp := a.turnOf(a.sentences[s].block); sp.known() {
			return sp, true
		}
	}
	if q, quoted := a.quoteAt(a.tokens[p.first].span.Start); quoted && q.speaker.known() {
		return q.speaker, true
	}
	if sp := a.speechOf(); sp.state != "" {
		who := speaker{entity: -1, via: "“" + a.nameText(p.first, p.last) + "”: the State that speaks"}
		who.Who, who.Org = sp.state, sp.state
		return who, true
	}
	return nobody, true
}
