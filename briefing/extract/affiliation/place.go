package affiliation

import "attache/briefing/extract/prose"

// namesPlace reports whether the name at [first, end), which nothing says to be a
// person's, stands where only places or what lies there do: "In Lund and Kota Baru rents
// rose", "six West African countries", "the Free Hands school".
func (a *Affiliated) namesPlace(first, end int) bool {
	if a.Lexicon.Language == "en" && end < len(a.Tokens) && first > 0 {
		t := a.Tokens[first-1]
		if u := a.Tokens[end]; a.Definite(first-1) && u.Is(prose.ClassOrg) && !u.Capital() && !u.Is(prose.ClassPerson|prose.ClassRole) {
			return true // "the Free Hands school"
		} else if u.Kind == prose.TokenWord && !u.Capital() && a.Plural(end) && !u.Is(prose.SmallWords|prose.ClassVerb|prose.ClassSay) && (t.Kind == prose.TokenNumber || a.Listed("few", first-1)) {
			return true
		}
	}
	if a.Possessive(end) {
		return false // "in Jane Okoro’s house"
	}
	joined := false
	words := a.NameWords(first, end)
	for first > 1 {
		if a.Listed("in-place", first-1) || a.opensWithPlace(first-1) {
			return true
		}
		joined = joined || a.Tokens[first-1].Is(prose.ClassConjunction)
		if !joined || prose.HasGivenName(words) || !a.Is(first-1, ",") && !a.Tokens[first-1].Is(prose.ClassConjunction) {
			return false // "In Kestria, Jane Okoro keeps"
		}
		last := first - 1
		if a.Is(last-1, ",") {
			last--
		}
		first = last
		for first > 0 && a.Tokens[first-1].Kind == prose.TokenWord && a.Tokens[first-1].Capital() && !a.Listed("at-place", first-1) {
			first--
		}
		if first == last {
			return false
		}
	}
	return false
}

// opensWithPlace reports whether the French preposition at token i opens a sentence:
// "À Lisbonne, un ménage consacre".
func (a *Affiliated) opensWithPlace(i int) bool {
	return a.Lexicon.Language == "fr" && a.Is(i, "À") && a.OpensSentence(i)
}
