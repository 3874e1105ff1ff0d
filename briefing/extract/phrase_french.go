package extract

// articleBefore reports whether a French or Spanish article stands in front of the
// titles before the name at token first: "la juge Jane Okoro", and no "Dr Okoro".
func (a *analysis) articleBefore(first, from int) bool {
	k := first
	for k > from && a.tokens[k-1].is(classTitle|classRole) {
		k--
	}
	return a.romance() && k > from && k < first && a.definite(k-1)
}

// joinsOffices reports whether the "et" at token j joins two nouns for one person
// whose name follows: "sa collègue et amie Sandra".
func (a *analysis) joinsOffices(j, limit int) bool {
	if a.lexicon.language != "fr" || !a.is(j, "et") || j == 0 || j+2 >= limit {
		return false
	}
	x, y := a.tokens[j-1], a.tokens[j+1]
	return x.is(classRole) && y.is(classRole) && !x.capital() && !y.capital() && a.tokens[j+2].capital() && !a.plural(j-1)
}

// withoutAddress is "la maire" for "Madame la maire"; any other phrase stays.
func (a *analysis) withoutAddress(p nounPhrase) nounPhrase {
	if a.lexicon.language == "fr" && p.head-p.first > 2 && a.tokens[p.first].is(classTitle) && a.definite(p.first+1) && a.tokens[p.first+2].is(classRole) && p.head == p.first+3 {
		p.first++
	}
	return p
}
