package extract

// whoTells is the entity that speaks of itself as "I" around token i, in its turn
// of a transcript or in its answer; -1 for none. No "he" or "she" of its means it.
func (a *analysis) whoTells(i int) int {
	sp := a.turnAt(i)
	if sp.entity < 0 {
		return -1
	}
	s := a.sentenceAt(a.tokens[i].span.Start)
	if s >= len(a.sentences) {
		return -1
	}
	b := a.blocks[a.sentences[s].block]
	for k := b.firstToken; k < b.lastToken; k++ {
		if t := a.tokens[k]; t.is(classI) && !t.is(classOrg) || a.listed("my", k) {
			if _, quoted := a.outerAt(t.span.Start); !quoted {
				return sp.entity
			}
		}
	}
	return -1
}

// pastLabel is the token behind the letter or the name by which a transcript marks
// the turn that opens at token i: "A: An inspector came", "LUND: He never came".
func (a *analysis) pastLabel(i, limit int) int {
	if i >= limit || i != a.blockStart(i) || !a.tokens[i].capital() || !a.turnAt(i).known() {
		return i
	}
	end := max(i+1, a.nameEnd(i, min(limit, i+8)))
	if end+1 < limit && a.is(end, ":") && (end > i+1 || a.tokens[i].span.Len() <= 3 || a.tokens[i].shape == shapeUpper) {
		return end + 1
	}
	return i
}
