package office

// KinRomance reports whether the noun at token i says whose kin somebody is.
func (a *Worded) KinRomance(i int) bool { return a.Listed("kin", i) }

// ListedOffice reports whether a list has the noun of the office at token i,
// with or without what says that it is a former or a second one.
func (a *Worded) ListedOffice(list string, i int) bool {
	if a.Listed(list, i) {
		return true
	}
	w := a.LowerWord(i)
	for _, front := range [...]string{"ex-", "vice-", "sous-", "co-", "ex", "vice", "sub"} {
		if len(w) > len(front)+3 && w[:len(front)] == front && a.Lexicon.Has(list, w[len(front):]) {
			return true
		}
	}
	return false
}
