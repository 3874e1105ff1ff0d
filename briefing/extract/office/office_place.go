package office

import "attache/briefing/extract/prose"

// PlaceOfOffice reports whether the name that starts at token first hangs by "de",
// "of" or "from" on what somebody is, so that the "who" behind it is that person, not
// the name: "Ana Roa, superviviente de Río Hondo, quien dijo". Kin and those who serve
// a person are left out, and names that begin with a given name.
func (a *Worded) PlaceOfOffice(first, end, from int) bool {
	i := first - 1
	if i-2 < from || a.GivenName(first) || !a.Is(i, "de") && !a.Is(i, "d’") && !a.Is(i, "d'") && !a.Is(i, "of") && !a.Is(i, "from") {
		return false
	}
	if a.Is(i-1, ",") {
		return a.Tokens[i-2].Capital() && end < len(a.Tokens) && a.Is(end, ",") // "Ana Roa, of Lund, who"
	}
	noun := a.Tokens[i-1]
	if noun.Capital() || !noun.Is(prose.ClassRole|prose.ClassOrg) || a.KinOf(a.LowerWord(i-1)) || a.Listed("serves-person", i-1) || a.Listed("kin", i-1) {
		return false
	}
	for k := i - 2; k >= max(from, i-FarthestKind); k-- {
		if a.Is(k, ",") {
			return k > from && a.Tokens[k-1].Capital() && end < len(a.Tokens) && a.Is(end, ",")
		}
		if a.Tokens[k].Kind == prose.TokenMark || a.SayingAt(k) {
			return false
		}
	}
	return false
}
