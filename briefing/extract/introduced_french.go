package extract

// setApartFrench reports whether ", elle," or ", lui," stands at token i: the name
// in front is a person's: "Rozina, elle, recoud".
func (a *analysis) setApartFrench(i int) bool {
	if a.lexicon.language != "fr" || !a.is(i, ",") || !a.is(i+2, ",") {
		return false
	}
	return a.is(i+1, "elle") || a.is(i+1, "lui")
}
