package extract

import "slices"

// chairLabel reads the noun of an office in front of the name that starts at token
// start: "Présidence : Mme Okoro", "sous la présidence de Jane Okoro". The office
// as printed stands where the text calls them by it.
func (a *analysis) chairLabel(start, from int) affiliation {
	k := start
	for k > from && (a.tokens[k-1].is(classTitle) || a.is(k-1, ".")) {
		k--
	}
	if !a.romance() || k-2 < from || !a.is(k-1, ":") && !a.linking(a.tokens[k-1]) || k-2 > from && !a.definite(k-3) {
		return affiliation{}
	}
	noun := a.lowerWord(k - 2)
	for _, forms := range a.lexicon.list("presiding") {
		if slices.Contains(forms[1:], noun) {
			return affiliation{role: forms[0]}
		}
	}
	return affiliation{}
}
