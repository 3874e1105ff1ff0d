package extract

// servesPerson reports whether the name at [first, last) in front of the
// possessive of an office that ends before token end is a person’s: "Jane
// Okoro’s lawyer", "Okoro’s sister".
func (a *analysis) servesPerson(first, last, end int) bool {
	if a.institution(first, last) || a.tokens[first].shape == shapeUpper || a.brand(first) {
		return false
	}
	for i := last + 1; i < end; i++ {
		if a.listed("serves-person", i) {
			return last-first < 4 && (last-first == 1 || a.plainName(first, last))
		}
		if a.tokens[i].is(classPreposition) && !a.tokens[i].capital() {
			return false
		}
	}
	return false
}
