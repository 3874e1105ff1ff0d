package extract

// officeThenTrade is the comma between an office in a body that opens its
// sentence and a trade with the name that ends before token end: "La directora
// para África del Fondo Azul, la filósofa argentina Ana Quispe". The office
// says more. It is from where none stands so.
func (a *analysis) officeThenTrade(end, from int) int {
	for k := end - 2; k > max(from, end-6); k-- {
		t := a.tokens[k]
		if a.is(k, ",") && a.definite(k+1) && !a.tokens[k+1].capital() && k+2 < end && a.tokens[k+2].is(classRole) {
			i, last := a.officePiece(k, from)
			if i < last && a.opensSentence(i) && a.officeRomance(i, last).org != "" {
				return k
			}
			return from
		}
		if t.kind != tokenWord || t.capital() || t.is(classPreposition|classVerb|classAuxiliary|classSay) && !t.is(classRole|classArticle) {
			return from
		}
	}
	return from
}
