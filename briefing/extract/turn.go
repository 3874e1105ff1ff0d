package extract

// fewestTurns is how many paragraphs must open with a name and a colon before
// a document is read as a transcript.
const fewestTurns = 3

// fewestOpeners is how many paragraphs must open with a title, a name and a
// full stop, as parliaments print their debates.
const fewestOpeners = 2

// longestTurnLabel is in tokens: a line that names who speaks next.
const longestTurnLabel = 24

// readTurns finds who speaks in each paragraph of a transcript: paragraphs
// that open with "NAME:", lines with nothing but a name over what it says,
// "M. X, ministre. Madame …", and the answers of an interview. Paragraphs
// that follow keep the speaker.
func (a *analysis) readTurns() {
	a.turns = make([]speaker, len(a.blocks))
	for i := range a.turns {
		a.turns[i] = nobody
	}
	names := make([]nounPhrase, len(a.blocks))
	for _, style := range []struct {
		label  func(i int) nounPhrase
		fewest int
	}{{a.colonLabel, fewestTurns}, {a.lineLabel, fewestTurns}, {a.openerLabel, fewestOpeners}} {
		count := 0
		for i := range a.blocks {
			if names[i] = style.label(i); !names[i].empty() {
				count++
			}
		}
		if count >= style.fewest && !a.fieldLabels(names) {
			a.giveTurns(names)
			return
		}
	}
	a.readInterview()
}

// fieldLabels reports whether every label is one word that labels no other
// paragraph and is nobody's name, as the head of a letter has them: "Objet : …".
func (a *analysis) fieldLabels(names []nounPhrase) bool {
	seen := map[string]bool{}
	for _, p := range names {
		if p.empty() {
			continue
		}
		word := a.word(a.tokens[p.first])
		if p.last-p.first > 1 || a.tokens[p.first].shape != shapeCapital || a.mentions[p.first] >= 0 || seen[word] {
			return false
		}
		seen[word] = true
	}
	return true
}

// giveTurns gives each paragraph the speaker named last.
func (a *analysis) giveTurns(names []nounPhrase) {
	current := nobody
	for i, b := range a.blocks {
		switch {
		case !names[i].empty():
			if current = a.byInitials(names[i]); !current.known() {
				current = a.speakerOf(names[i])
			}
			current.reason = "speaks in the transcript"
		case b.firstToken+1 < b.lastToken && a.is(b.firstToken+1, ":"), b.heading >= 0 && i > 0 && a.blocks[i-1].heading != b.heading && names[max(b.heading, 0)].empty():
			current = nobody // "Q:"
		}
		a.turns[i] = current
	}
}

// colonLabel reads "NAME:" and "Mr. Okoro (France):" in front of block i.
func (a *analysis) colonLabel(i int) nounPhrase {
	b := a.blocks[i]
	for b.firstToken < b.lastToken && a.is(b.firstToken, "*") {
		b.firstToken++ // bold type
	}
	end := a.nameEnd(b.firstToken, min(b.lastToken, b.firstToken+8))
	if end == b.firstToken || end == b.firstToken+1 && a.tokens[b.firstToken].span.Len() < 3 && a.tokens[b.firstToken].shape != shapeUpper {
		return nounPhrase{} // "Re:"
	}
	colon := a.pastBrackets(end, b.lastToken)
	if end-b.firstToken > 1 && a.is(colon, ",") {
		colon = a.turnOffice(colon, b.lastToken)
	}
	if a.is(colon, ":") && colon+1 < b.lastToken {
		return nounPhrase{first: b.firstToken, last: end, head: end}
	}
	return nounPhrase{}
}

// longestTurnOffice is how many tokens an office or a body has at most between
// the name of who speaks next and the colon.
const longestTurnOffice = 10

// turnOffice is the token behind the office that follows the comma at token i:
// "Jane Okoro, Patients’ League:". Token i where a sentence goes on.
func (a *analysis) turnOffice(i, limit int) int {
	for j := i + 1; j < min(limit, i+longestTurnOffice); j++ {
		t := a.tokens[j]
		if a.is(j, ":") {
			return j
		}
		if a.is(j, ".") && !a.innerMark(j) || a.is(j, "“") || a.is(j, "\"") || a.is(j, "«") || t.is(classRelative) || a.sayingAt(j) || t.is(classVerb|classAuxiliary|classSaying) && !t.capital() && !t.is(classRole) {
			return i
		}
	}
	return i
}

// pastBrackets is the token behind the brackets that follow token i.
func (a *analysis) pastBrackets(i, limit int) int {
	for a.is(i, "(") && i < limit {
		for i < limit && !a.is(i, ")") {
			i++
		}
		i++
	}
	return i
}

// lineLabel reads a line that is a name and nothing else, with a title and
// brackets at most: "Baroness Okoro (CB)", "The Minister of State (Lord Lund)".
func (a *analysis) lineLabel(i int) nounPhrase {
	b := a.blocks[i]
	if b.lastToken-b.firstToken > longestTurnLabel || i+1 >= len(a.blocks) || b.firstToken == b.lastToken {
		return nounPhrase{}
	}
	end := a.nameEnd(b.firstToken, b.lastToken)
	if end > b.firstToken && a.titleAt(b.firstToken) && a.pastBrackets(end, b.lastToken) >= b.lastToken {
		return nounPhrase{first: b.firstToken, last: end, head: end}
	}
	// An office, then its holder in brackets.
	for k := b.firstToken; k < b.lastToken; k++ {
		if t := a.tokens[k]; a.is(k, ".") && !a.innerMark(k) || a.is(k, ":") || t.kind == tokenNumber || !t.capital() && t.is(classSay|classAuxiliary|classVerb) {
			return nounPhrase{}
		}
		if !a.is(k, "(") || k == b.firstToken {
			continue
		}
		n := a.nameEnd(k+1, b.lastToken)
		if n > k+1 && a.titleAt(k+1) && a.is(n, ")") && a.pastBrackets(n+1, b.lastToken) >= b.lastToken {
			return nounPhrase{first: k + 1, last: n, head: n}
		}
		return a.officeLabel(b)
	}
	return a.officeLabel(b)
}

// officeLabel reads a line that is an office with a title and nothing else:
// "The Lord Bishop of Wexford".
func (a *analysis) officeLabel(b block) nounPhrase {
	first := b.firstToken
	if a.tokens[first].is(classArticle) {
		first++
	}
	if first >= b.lastToken || !a.titleAt(first) || a.bodyEnd(first, b.lastToken) != b.lastToken {
		return nounPhrase{}
	}
	return nounPhrase{first: b.firstToken, last: b.lastToken, head: b.lastToken}
}

// openerLabel reads "M. Okoro, ministre délégué. Madame la sénatrice, …" and
// "Mme Lund. – Je …" in front of block i.
func (a *analysis) openerLabel(i int) nounPhrase {
	b := a.blocks[i]
	if b.firstToken >= b.lastToken || !a.titleAt(b.firstToken) {
		return nounPhrase{}
	}
	end := a.nameEnd(b.firstToken, b.lastToken)
	if end == b.firstToken {
		return nounPhrase{}
	}
	stop := a.pastBrackets(end, b.lastToken)
	if a.is(stop, ",") {
		for stop++; stop < min(b.lastToken, end+12); stop++ {
			if t := a.tokens[stop]; t.kind == tokenMark && !a.innerMark(stop) || t.is(classSay|classVerb|classAuxiliary) && !t.capital() && !t.is(classRole) {
				break
			}
		}
	}
	if !a.is(stop, ".") || stop+2 >= b.lastToken || a.innerMark(stop) {
		return nounPhrase{}
	}
	return nounPhrase{first: b.firstToken, last: end, head: end}
}

// turnAt is whose turn of a transcript token i stands in.
func (a *analysis) turnAt(i int) speaker {
	if s := a.sentenceAt(a.tokens[i].span.Start); len(a.turns) > 0 && s < len(a.sentences) {
		return a.turnOf(a.sentences[s].block)
	}
	return nobody
}

// turnOf is whose turn a block of a transcript is.
func (a *analysis) turnOf(block int) speaker {
	if block < len(a.turns) {
		return a.turns[block]
	}
	return nobody
}
