package extract

// fewestTurns is how many paragraphs must open with a name and a colon before
// a document is read as a transcript.
const fewestTurns = 3

// readTurns finds the paragraphs of a transcript that open with "NAME:", and
// gives them and those that follow their speaker.
func (a *analysis) readTurns() {
	a.turns = make([]speaker, len(a.blocks))
	names := make([]nounPhrase, len(a.blocks))
	count := 0
	for i, b := range a.blocks {
		a.turns[i] = nobody
		end := a.nameEnd(b.firstToken, min(b.lastToken, b.firstToken+8))
		if end > b.firstToken && a.is(end, ":") && end+1 < b.lastToken {
			names[i] = nounPhrase{first: b.firstToken, last: end, head: end}
			count++
		}
	}
	if count < fewestTurns {
		return
	}
	current := nobody
	for i, b := range a.blocks {
		switch {
		case !names[i].empty():
			current = a.speakerOf(names[i])
			current.reason = "speaks in the transcript"
		case b.firstToken+1 < b.lastToken && a.is(b.firstToken+1, ":"), b.heading >= 0 && i > 0 && a.blocks[i-1].heading != b.heading:
			current = nobody // "Q:"
		}
		a.turns[i] = current
	}
}

// turnOf is whose turn a block of a transcript is.
func (a *analysis) turnOf(block int) speaker {
	if block < len(a.turns) {
		return a.turns[block]
	}
	return nobody
}
