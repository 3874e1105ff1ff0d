package prose

// listCloses reports whether a list of fields that has come to token i ends
// with an “and” and a field.
func (a *Parsed) listCloses(i, limit int) bool {
	for n := 0; n < 4; n++ {
		next, and := a.nextField(i, limit, false)
		if and {
			return a.FieldOf(next)
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
func (a *Parsed) holderAt(first, end int) int {
	from := end
	for from > first && a.Tokens[from-1].Capital() {
		from--
	}
	last := from - 1
	for k := from; k < end; k++ {
		if a.FieldOf(k) || a.Tokens[k].Is(ClassRole|ClassOrg) {
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
	case last >= from && rest == 1 && a.Tokens[end-1].Word == 0 && end < len(a.Tokens) && (a.SayingAt(end) || a.Tokens[end].Is(ClassAuxiliary)):
		return end - 1
	case last >= from && rest == 1 && a.givenAt(end-1) && a.particlesEnd(end, len(a.Tokens)) > end:
		return end - 1 // "ministre de la Défense Paula von Lund"
	}
	return end
}
