package prose

// behindPlaceTold is the token at which a person's name begins in a French or Spanish run
// of capitals that opens with where or to whom something is said, or with what is the
// person's: "a lancé à Rennes Awa Kane", "a dit à l’AFP Walter", "à Paris d’Éric Drouet";
// first where it opens with the name.
func (a *Parsed) behindPlaceTold(first, last int) int {
	if !a.Romance() || first == 0 || last-first < 2 {
		return first
	}
	t, before := a.Tokens[first], a.Tokens[first-1]
	if n := first + 1; t.Shape == ShapeUpper && a.Listed("news-agency", first) && a.Tokens[n].Shape == ShapeCapital && a.PlainName(n, last) {
		return n
	}
	if a.givenAt(first) || t.Is(ClassOrg) {
		return first
	}
	if n := first + 2; n+1 < last && (t.Is(ClassPlace) || t.Shape == ShapeUpper && t.Span.Len() > 1 || before.Is(ClassPreposition) && a.towardsPlace(first-1)) && a.elidedOf(first+1) && a.givenAt(n) && a.PlainName(n, last) {
		return n
	}
	if n := first + 1; n+1 < last && before.Is(ClassPreposition) && !before.Capital() && a.towardsPlace(first-1) && a.givenAt(n) && a.PlainName(n, last) {
		return n
	}
	return first
}

// elidedOf reports whether "de" or "d’" stands at token i.
func (a *Parsed) elidedOf(i int) bool {
	return a.Is(i, "de") || a.Is(i, "d'") || a.Is(i, "d’")
}

// towardsPlace reports whether token i is the preposition of where or to whom something is
// said.
func (a *Parsed) towardsPlace(i int) bool {
	switch a.LowerWord(i) {
	case "à", "au", "depuis", "a", "al", "en", "desde":
		return true
	}
	return false
}
