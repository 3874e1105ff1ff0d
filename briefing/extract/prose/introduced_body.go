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

// introducedEnd is the token behind the French name of several words at
// token i that the text has introduced as one of a body; i for none.
func (a *Parsed) introducedEnd(i, limit int) int {
	if n := a.IntroducedAt(i); n > 1 && i+n <= limit && a.Lexicon.Language == "fr" {
		return i + n
	}
	return i
}

// introducedBefore is the first token of such a name that ends before token end; end
// for none.
func (a *Parsed) introducedBefore(end, from int) int {
	for i := end - 2; i >= max(from, end-LongestName); i-- {
		if a.introducedEnd(i, end) == end {
			return i
		}
	}
	return end
}
