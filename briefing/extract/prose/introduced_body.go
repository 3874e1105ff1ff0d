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
