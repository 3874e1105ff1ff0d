package affiliation

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// PluralInFront reads the office in the plural in front of several names, of which the
// one at token first is one: "los diputados Ana Roa y Luis Paz", "les juges Awa Kane, Paul
// Mbaye et Luc Borel". It stays in the plural, as it is printed.
func (a *Affiliated) PluralInFront(first, end, from int) office.Affiliation {
	if !a.Romance() {
		return office.Affiliation{}
	}
	several := a.joinedTo(end)
	for first-2 > from && (a.Is(first-1, ",") || a.Is(first-1, "y") || a.Is(first-1, "e") || a.Is(first-1, "et")) && a.Tokens[first-2].Capital() {
		name, _ := a.BareName(a.nameStartBefore(first-1, from), first-1)
		first, several = name, true
	}
	if !several || first-2 < from || a.Tokens[first-1].Is(prose.ClassPreposition) {
		return office.Affiliation{} // also "los concejales de Loja Ana Roa", where the town is no field
	}
	for k := first - 1; k-1 >= max(from, first-prose.LongestPhrase/2); k-- {
		t := a.Tokens[k]
		if t.Kind != prose.TokenWord || !t.Capital() && t.Is(prose.ClassRelative|prose.ClassAuxiliary) {
			return office.Affiliation{}
		}
		switch a.LowerWord(k - 1) {
		case "los", "las", "les", "des", "aux":
			if !a.PluralOffice(k) || a.oneOfMany(k-1, from) {
				return office.Affiliation{}
			}
			a.Tokens[k].Class |= prose.ClassRole
			return a.officeRomance(k, first)
		}
	}
	return office.Affiliation{}
}

// oneOfMany reports whether the plural article at token i stands behind the word for one
// of those: "una de las voceras de la Red Azul, Ana Roa", "l’un des juges".
func (a *Affiliated) oneOfMany(i, from int) bool {
	if a.Is(i-1, "de") {
		i-- // Spanish, where the article stands by itself
	}
	switch a.LowerWord(max(i-1, from)) {
	case "uno", "una", "un", "une":
		return true
	}
	return false
}

// nameStartBefore is where the run of capitals and the small words between them starts
// that ends before token end.
func (a *Affiliated) nameStartBefore(end, from int) int {
	name := end - 1
	for k := name - 1; k >= from; k-- {
		switch t := a.Tokens[k]; {
		case t.Capital():
			name = k
		case !t.Is(prose.ClassParticle):
			return name
		}
	}
	return name
}

// joinedTo reports whether another name is joined to the one that ends before token end.
func (a *Affiliated) joinedTo(end int) bool {
	return end+1 < len(a.Tokens) && (a.Is(end, ",") || a.Is(end, "y") || a.Is(end, "e") || a.Is(end, "et")) && a.NamedBehind(end+1, min(len(a.Tokens), end+1+prose.LongestName))
}

// othersJoined reports whether two names of persons stand at [i, end) behind a French or
// Spanish comma, joined by "et" or "y".
func (a *Affiliated) othersJoined(i, end int) bool {
	if !a.Romance() || !prose.GivenNames()[a.LowerWord(i)] {
		return false
	}
	for k := i + 1; k+1 < end; k++ {
		if a.Is(k, "y") || a.Is(k, "e") || a.Is(k, "et") {
			return prose.GivenNames()[a.LowerWord(k+1)] && a.PlainName(i, k) && a.PlainName(k+1, end)
		}
	}
	return false
}
