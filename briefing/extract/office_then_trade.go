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

// itsThenTrade is the office of a body told of before in front of a trade and the
// name at token first: "Its chair, the potter Jane Okoro".
func (a *analysis) itsThenTrade(first, from int) affiliation {
	for k := first - 2; k > max(from, first-6); k-- {
		switch {
		case a.is(k, ",") && a.definite(k+1):
			for i := k - 1; i >= max(from, k-6); i-- {
				if a.listed("its", i) && a.headedByOffice(i, k) {
					f := a.office(i, k)
					if f.org == "" {
						f.org = a.officeOrg(i, from)
					}
					return f
				}
			}
			return affiliation{}
		case a.tokens[k].kind != tokenWord || a.tokens[k].capital():
			return affiliation{}
		}
	}
	return affiliation{}
}
