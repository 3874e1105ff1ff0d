package prose

// forceAt reports whether a Spanish noun that means one of a force or the force
// itself means the force: "la Policía Federal", "Policía Nacional de Honduras".
func (a *Parsed) forceAt(i, last int) bool {
	if a.Lexicon.Language != "es" || i+1 >= last || GivenNames()[a.LowerWord(i+1)] {
		return false
	}
	return a.Listed("body-adjective", i+1) || i > 0 && a.LowerWord(i-1) == "la"
}

// kindOfOffice reports whether the capital at token i says of which kind a Spanish
// office in small letters is, and opens no name: "coordinador general Jurídico",
// "procurador Federal".
func (a *Parsed) kindOfOffice(i int) bool {
	if a.Lexicon.Language != "es" || i == 0 || a.Tokens[i].Shape != ShapeCapital || !a.Listed("office-kind", i) {
		return false
	}
	k := i - 1
	return a.Tokens[k].Is(ClassRole) && !a.Tokens[k].Is(ClassOrg) && !a.Tokens[k].Capital()
}
