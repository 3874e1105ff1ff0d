package extract

// officeOfNext reports whether the office with its article at [i, end), behind the
// comma of a Spanish list, is that of the name that follows: "Hablaron la poeta Ana
// Roa, el director de la Casa, Luis Mena, y Eva Sol".
func (a *analysis) officeOfNext(i, end, limit int) bool {
	if a.lexicon.language != "es" || !a.definite(i) || !a.is(end, ",") || end+2 >= limit {
		return false
	}
	last := a.nameEnd(end+1, limit)
	if last-end < 3 || last >= limit || a.institution(end+1, last) || a.tokens[end+1].is(classPlace) {
		return false
	}
	return a.is(last, ",") || a.is(last, "y") || a.is(last, "e") || a.is(last, ";")
}
