package extract

// listCloses reports whether a list of fields that has come to token i ends
// with an “and” and a field.
func (a *analysis) listCloses(i, limit int) bool {
	for n := 0; n < 4; n++ {
		next, and := a.nextField(i, limit, false)
		if and {
			return a.fieldOf(next)
		}
		if next == i {
			return false
		}
		i = a.fieldsEnd(next, limit)
	}
	return false
}

// holderAt is the token of the name of the holder that the last of the fields
// at [first, end) runs into: "Housing and Urban Development Jane Okoro"; end
// where the words are all field.
func (a *analysis) holderAt(first, end int) int {
	from := end
	for from > first && a.tokens[from-1].capital() {
		from--
	}
	last := from - 1
	for k := from; k < end; k++ {
		if a.fieldOf(k) || a.tokens[k].is(classRole|classOrg) {
			last = k
		}
	}
	switch rest := end - last - 1; {
	case last < from && from == first && end-from >= 3, last >= from && rest > 4:
		return end - 2
	case last < from && from > first && end-from >= 2:
		return from // behind small words: "Protection de l'enfant Jane Okoro"
	case last >= from && rest >= 2:
		return last + 1
	case last >= from && rest == 1 && a.tokens[end-1].word == 0 && end < len(a.tokens) && (a.sayingAt(end) || a.tokens[end].is(classAuxiliary)):
		return end - 1
	}
	return end
}

// ministerAlone reports whether a minister’s field that no list has stands at
// token first with the holder’s two names up to token end, and a verb behind:
// "Minister for Bridges Jane Okoro said".
func (a *analysis) ministerAlone(first, end int) bool {
	if a.lexicon.language != "en" || end != first+3 || first < 2 || end >= len(a.tokens) || a.lowerWord(first-2) != "minister" {
		return false
	}
	t := a.tokens[end]
	return !t.capital() && (a.sayingAt(end) || t.is(classAuxiliary|classVerb|classSay) || a.endsAsPast(end)) && a.plainName(first+1, end) && !a.tokens[first].is(classPlace)
}
