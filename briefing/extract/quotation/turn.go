package quotation

import "attache/briefing/extract/prose"

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
func (a *Attributed) readTurns() {
	a.Turns = make([]prose.Speaker, len(a.Blocks))
	for i := range a.Turns {
		a.Turns[i] = prose.Nobody
	}
	names := make([]prose.NounPhrase, len(a.Blocks))
	for _, style := range []struct {
		label  func(i int) prose.NounPhrase
		fewest int
	}{{a.colonLabel, fewestTurns}, {a.lineLabel, fewestTurns}, {a.openerLabel, fewestOpeners}} {
		count := 0
		for i := range a.Blocks {
			if names[i] = style.label(i); !names[i].Empty() {
				count++
			}
		}
		if count >= style.fewest && !a.fieldLabels(names) && !a.topicLabels(names) {
			a.giveTurns(names)
			return
		}
	}
	a.readInterview()
}

// fieldLabels reports whether every label is one word that labels no other
// paragraph and is nobody's name, as the head of a letter has them: "Objet : …".
func (a *Attributed) fieldLabels(names []prose.NounPhrase) bool {
	seen := map[string]bool{}
	for _, p := range names {
		if p.Empty() {
			continue
		}
		word := a.Word(a.Tokens[p.First])
		if p.Last-p.First > 1 || a.Tokens[p.First].Shape != prose.ShapeCapital || a.Mentions[p.First] >= 0 || seen[word] {
			return false
		}
		seen[word] = true
	}
	return true
}

// giveTurns gives each paragraph the speaker named last.
func (a *Attributed) giveTurns(names []prose.NounPhrase) {
	current := prose.Nobody
	for i, b := range a.Blocks {
		switch {
		case !names[i].Empty():
			if current = a.byInitials(names[i]); !current.Known() {
				current = a.SpeakerOf(names[i])
			}
			current.Reason = "speaks in the transcript"
		case b.FirstToken+1 < b.LastToken && a.Is(b.FirstToken+1, ":"), b.Heading >= 0 && i > 0 && a.Blocks[i-1].Heading != b.Heading && names[max(b.Heading, 0)].Empty():
			current = prose.Nobody // "Q:"
		}
		a.Turns[i] = current
	}
}

// colonLabel reads "NAME:" and "Mr. Okoro (France):" in front of block i.
func (a *Attributed) colonLabel(i int) prose.NounPhrase {
	b := a.Blocks[i]
	for b.FirstToken < b.LastToken && a.Is(b.FirstToken, "*") {
		b.FirstToken++ // bold type
	}
	end := a.NameEnd(b.FirstToken, min(b.LastToken, b.FirstToken+8))
	if end == b.FirstToken || end == b.FirstToken+1 && a.Tokens[b.FirstToken].Span.Len() < 3 && a.Tokens[b.FirstToken].Shape != prose.ShapeUpper {
		return prose.NounPhrase{} // "Re:"
	}
	colon := a.pastBrackets(end, b.LastToken)
	if end-b.FirstToken > 1 && a.Is(colon, ",") {
		colon = a.turnOffice(colon, b.LastToken)
	}
	if a.Is(colon, ":") && colon+1 < b.LastToken {
		return prose.NounPhrase{First: b.FirstToken, Last: end, Head: end}
	}
	return prose.NounPhrase{}
}

// longestTurnOffice is how many tokens an office or a body has at most between
// the name of who speaks next and the colon.
const longestTurnOffice = 10

// turnOffice is the token behind the office that follows the comma at token i:
// "Jane Okoro, Patients’ League:". Token i where a sentence goes on.
func (a *Attributed) turnOffice(i, limit int) int {
	for j := i + 1; j < min(limit, i+longestTurnOffice); j++ {
		t := a.Tokens[j]
		if a.Is(j, ":") {
			return j
		}
		if a.Is(j, ".") && !a.InnerMark(j) || a.Is(j, "“") || a.Is(j, "\"") || a.Is(j, "«") || t.Is(prose.ClassRelative) || a.SayingAt(j) || t.Is(prose.ClassVerb|prose.ClassAuxiliary|prose.ClassSaying) && !t.Capital() && !t.Is(prose.ClassRole) {
			return i
		}
	}
	return i
}

// pastBrackets is the token behind the brackets that follow token i.
func (a *Attributed) pastBrackets(i, limit int) int {
	for a.Is(i, "(") && i < limit {
		for i < limit && !a.Is(i, ")") {
			i++
		}
		i++
	}
	return i
}

// lineLabel reads a line that is a name and nothing else, with a title and
// brackets at most: "Baroness Okoro (CB)", "The Minister of State (Lord Lund)".
func (a *Attributed) lineLabel(i int) prose.NounPhrase {
	b := a.Blocks[i]
	if b.LastToken-b.FirstToken > longestTurnLabel || i+1 >= len(a.Blocks) || b.FirstToken == b.LastToken {
		return prose.NounPhrase{}
	}
	end := a.NameEnd(b.FirstToken, b.LastToken)
	if end > b.FirstToken && a.TitleAt(b.FirstToken) && a.pastBrackets(end, b.LastToken) >= b.LastToken {
		return prose.NounPhrase{First: b.FirstToken, Last: end, Head: end}
	}
	// An office, then its holder in brackets.
	for k := b.FirstToken; k < b.LastToken; k++ {
		if t := a.Tokens[k]; a.Is(k, ".") && !a.InnerMark(k) || a.Is(k, ":") || t.Kind == prose.TokenNumber || !t.Capital() && t.Is(prose.ClassSay|prose.ClassAuxiliary|prose.ClassVerb) {
			return prose.NounPhrase{}
		}
		if !a.Is(k, "(") || k == b.FirstToken {
			continue
		}
		n := a.NameEnd(k+1, b.LastToken)
		if n > k+1 && a.TitleAt(k+1) && a.Is(n, ")") && a.pastBrackets(n+1, b.LastToken) >= b.LastToken {
			return prose.NounPhrase{First: k + 1, Last: n, Head: n}
		}
		return a.officeLabel(b)
	}
	return a.officeLabel(b)
}

// officeLabel reads a line that is an office with a title and nothing else:
// "The Lord Bishop of Wexford".
func (a *Attributed) officeLabel(b prose.Block) prose.NounPhrase {
	first := b.FirstToken
	if a.Tokens[first].Is(prose.ClassArticle) {
		first++
	}
	if first >= b.LastToken || !a.TitleAt(first) || a.BodyEnd(first, b.LastToken) != b.LastToken {
		return prose.NounPhrase{}
	}
	return prose.NounPhrase{First: b.FirstToken, Last: b.LastToken, Head: b.LastToken}
}

// openerLabel reads "M. Okoro, ministre délégué. Madame la sénatrice, …" and
// "Mme Lund. – Je …" in front of block i.
func (a *Attributed) openerLabel(i int) prose.NounPhrase {
	b := a.Blocks[i]
	if b.FirstToken >= b.LastToken || !a.TitleAt(b.FirstToken) {
		return prose.NounPhrase{}
	}
	end := a.NameEnd(b.FirstToken, b.LastToken)
	if end == b.FirstToken {
		return prose.NounPhrase{}
	}
	stop := a.pastBrackets(end, b.LastToken)
	if a.Is(stop, ",") {
		for stop++; stop < min(b.LastToken, end+12); stop++ {
			if t := a.Tokens[stop]; t.Kind == prose.TokenMark && !a.InnerMark(stop) || t.Is(prose.ClassSay|prose.ClassVerb|prose.ClassAuxiliary) && !t.Capital() && !t.Is(prose.ClassRole) {
				break
			}
		}
	}
	if !a.Is(stop, ".") || stop+2 >= b.LastToken || a.InnerMark(stop) {
		return prose.NounPhrase{}
	}
	return prose.NounPhrase{First: b.FirstToken, Last: end, Head: end}
}
