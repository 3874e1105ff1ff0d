package prose

// IntroducedBody is a body that the text says is one, whatever its name:
// "Salt and Road, a charity that carries nurses".
type IntroducedBody struct {
	Name string
	// First is the token where the name stands beside what it is called.
	First int
	// Noun is what it is called: "charity".
	Noun string
	// Words are the name's words as printed, for finding it again.
	Words []string
}

// IntroducedAt is how many tokens the name of a body that the text has introduced as
// one has at token i; 0 for none.
func (a *Parsed) IntroducedAt(i int) int {
	if a.BodyRun == nil {
		return 0
	}
	return int(a.BodyRun[i])
}

// introducedEnd is the token behind the French name of several words, or the English
// one that is a phrase, at token i that the text has introduced as one of a body; i
// for none.
func (a *Parsed) introducedEnd(i, limit int) int {
	if n := a.PhraseNameAt(i); n > 0 && i+n <= limit {
		return i + n // "Save the Children director Jane Okoro"
	}
	if n := a.IntroducedAt(i); n > 1 && i+n <= limit && a.Lexicon.Language == "fr" {
		return i + n
	}
	return i
}

// IntroducedBefore is the first token of such a name that ends before token end; end
// for none.
func (a *Parsed) IntroducedBefore(end, from int) int {
	if a.BodyRun == nil {
		return end
	}
	for i := end - 2; i >= max(from, end-2*LongestName); i-- {
		if n := int(a.BodyRun[i]); n > 1 && i+n == end && a.introducedEnd(i, end) == end {
			return i
		}
	}
	return end
}

// PhraseNameAt is how many tokens the name of an introduced English body has at token
// i that is a phrase: "Save the Children", "Hand in Hand"; 0 for none and for names
// without small words.
func (a *Parsed) PhraseNameAt(i int) int {
	if a.BodyRun == nil || i >= len(a.BodyRun) || a.BodyRun[i] < 3 {
		return 0
	}
	n := int(a.BodyRun[i])
	if a.Lexicon.Language != "en" || i+n > len(a.Tokens) {
		return 0
	}
	for k := i + 1; k < i+n-1; k++ {
		if !a.Tokens[k].Capital() && !a.Possessive(k) {
			return n
		}
	}
	return 0
}
