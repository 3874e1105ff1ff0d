package prose

// forceAt reports whether a Spanish noun that means one of a force or the force
// itself means the force: "la Policía Federal", "Policía Nacional de Honduras".
func (a *Parsed) forceAt(i, last int) bool {
	if a.Lexicon.Language != "es" || i+1 >= last || GivenNames()[a.LowerWord(i+1)] {
		return false
	}
	return a.Listed("body-adjective", i+1) || i > 0 && a.LowerWord(i-1) == "la"
}
