package affiliation

import "attache/briefing/extract/prose"

// SubjectEnding is the person whose name ends at token i, or ends before the
// apposition between commas that ends there; -1 for none.
func (a *Affiliated) SubjectEnding(i, first int) int {
	if id := a.PersonAt(i); id >= 0 {
		return id
	}
	if !a.Is(i, ",") && !a.Is(i, ")") {
		return -1
	}
	for k := i - 1; k > max(first, i-prose.LongestPhrase); k-- {
		if a.Mentions[k] >= 0 && k < i-1 && a.PersonAt(k) >= 0 && (a.Is(k+1, ",") || a.Is(k+1, "(")) {
			for n := k + 2; n < i; n++ {
				if t := a.Tokens[n]; t.Is(prose.ClassAuxiliary|prose.ClassSay) && !t.Is(prose.ClassRole) || t.Kind == prose.TokenMark && !a.Is(n, ",") {
					return -1
				}
			}
			return a.PersonAt(k)
		}
		if a.Mentions[k] >= 0 {
			return -1
		}
	}
	return -1
}

// PersonAt is the person whose name ends at token i; -1 for none.
func (a *Affiliated) PersonAt(i int) int {
	if i < 0 || a.Mentions[i] < 0 {
		return -1
	}
	if e := &a.Register.Entities[a.Mentions[i]]; e.Person || e.Evidence >= 0 && a.PlainPerson(e) {
		return int(a.Mentions[i])
	}
	return -1
}
