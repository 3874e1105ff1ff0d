package prose

// ArticleBefore reports whether a French or Spanish article stands in front of the
// titles before the name at token first: "la juge Jane Okoro", and no "Dr Okoro".
func (a *Parsed) ArticleBefore(first, from int) bool {
	k := first
	for k > from && a.Tokens[k-1].Is(ClassTitle|ClassRole) {
		k--
	}
	return a.Romance() && k > from && k < first && a.Definite(k-1)
}

// WithoutAddress is "la maire" for "Madame la maire"; any other phrase stays.
func (a *Parsed) WithoutAddress(p NounPhrase) NounPhrase {
	if a.Lexicon.Language == "fr" && p.Head-p.First > 2 && a.Tokens[p.First].Is(ClassTitle) && a.Definite(p.First+1) && a.Tokens[p.First+2].Is(ClassRole) && p.Head == p.First+3 {
		p.First++
	}
	return p
}
