package reference

import (
	"slices"

	"attache/briefing/extract/prose"
)

// TurnAt is whose turn of a transcript token i stands in.
func (a *Resolved) TurnAt(i int) prose.Speaker {
	if s := a.SentenceAt(a.Tokens[i].Span.Start); len(a.Turns) > 0 && s < len(a.Sentences) {
		return a.TurnOf(a.Sentences[s].Block)
	}
	return prose.Nobody
}

// whoTells is the entity that speaks of itself as "I" around token i, in its turn
// of a transcript or in its answer; -1 for none. No "he" or "she" of its means it.
func (a *Resolved) whoTells(i int) int {
	sp := a.TurnAt(i)
	if sp.Entity < 0 {
		return -1
	}
	s := a.SentenceAt(a.Tokens[i].Span.Start)
	if s >= len(a.Sentences) {
		return -1
	}
	b := a.Blocks[a.Sentences[s].Block]
	for k := b.FirstToken; k < b.LastToken; k++ {
		if t := a.Tokens[k]; t.Is(prose.ClassI) && !t.Is(prose.ClassOrg) || a.Listed("my", k) {
			if _, quoted := a.OuterAt(t.Span.Start); !quoted {
				return sp.Entity
			}
		}
	}
	return -1
}

// talksWith reports whether entity id is one of the two who take turns where token i
// stands in a turn: whom one of the two tells of is neither.
func (a *Resolved) talksWith(i, id int) bool {
	return id >= 0 && len(a.talking) == 2 && (id == a.talking[0] || id == a.talking[1]) && a.TurnAt(i).Known()
}

// SettleTurns notes, once all turns are known, whether two take them by turns, and who.
func (a *Resolved) SettleTurns() {
	for _, sp := range a.Turns {
		if sp.Entity < 0 || slices.Contains(a.talking, sp.Entity) {
			continue
		}
		if a.talking = append(a.talking, sp.Entity); len(a.talking) > 2 {
			return // a meeting
		}
	}
}

// PastLabel is the token behind the letter or the name by which a transcript marks
// the turn that opens at token i: "A: An inspector came", "LUND: He never came".
func (a *Resolved) PastLabel(i, limit int) int {
	if i >= limit || i != a.BlockStart(i) || !a.Tokens[i].Capital() || !a.TurnAt(i).Known() {
		return i
	}
	end := max(i+1, a.NameEnd(i, min(limit, i+8)))
	if end+1 < limit && a.Is(end, ":") && (end > i+1 || a.Tokens[i].Span.Len() <= 3 || a.Tokens[i].Shape == prose.ShapeUpper) {
		return end + 1
	}
	return i
}

// longestTurnLabel is how many tokens the label of a turn may have: "R.:".
const longestTurnLabel = 6

// PastTurnLabel is the token behind the label with its colon where a turn opens at token
// i; i itself elsewhere.
func (a *Resolved) PastTurnLabel(i, limit int) int {
	if i >= limit || i != a.BlockStart(i) {
		return i
	}
	for k := i; k+1 < min(limit, i+longestTurnLabel) && (a.Tokens[k].Capital() || a.Tokens[k].Kind == prose.TokenMark || a.Tokens[k].Is(prose.ClassParticle)); k++ {
		if a.Is(k, ":") {
			return k + 1
		}
	}
	return i
}
