package office

import "attache/briefing/extract/prose"

// PastOrigin is the token of what a Spanish apposition that opens at token i says
// that somebody is today, behind where they are from, what they were or in what
// quality they speak: "natural de Lugo y portavoz", "hasta hace poco maestra y hoy
// portavoz", "en calidad de portavoz"; i for none.
func (a *Worded) PastOrigin(i, limit int) int {
	if a.Lexicon.Language != "es" || i+2 >= limit {
		return i
	}
	if a.Is(i, "en") {
		for k := i + 1; k+1 < min(limit, i+4); k++ {
			if a.Listed("quality", k) && a.Is(k+1, "de") {
				return k + 2
			}
		}
		return i
	}
	origin, then := a.Listed("origin", i), a.Listed("lasting", i) || a.Listed("formerly", i)
	for k := i + 1; k+1 < min(limit, i+prose.LongestPhrase); k++ {
		t := a.Tokens[k]
		if t.Kind == prose.TokenMark && !a.InnerMark(k) || t.Is(prose.ClassRelative) && !t.Is(prose.ClassDeterminer) || a.SayingAt(k) {
			return i
		}
		if !a.Is(k, "y") && !a.Is(k, "e") {
			continue
		}
		now := k + 1
		for now+1 < limit && a.Listed("nowadays", now) {
			now++
		}
		if (now > k+1 || origin || then && now > k+1) && a.Tokens[now].Is(prose.ClassRole) {
			return now
		}
	}
	return i
}

// DashAt reports whether token i is a dash.
func (a *Worded) DashAt(i int) bool { return a.Is(i, "—") || a.Is(i, "–") }

// PastDashes is the dash that opens what is set off before the verb whose clause ends
// at token e, with the token from which its subject is looked for: "Ana Roa —directora
// de la Red— dijo"; e itself for none.
func (a *Worded) PastDashes(e, from int) (int, int) {
	if !a.Romance() || e < 4 || !a.DashAt(e-1) && !a.SpacedHyphen(e-1) {
		return e, from
	}
	first := min(from, a.Sentences[min(a.SentenceAt(a.Tokens[e-1].Span.Start), len(a.Sentences)-1)].First)
	for k := e - 3; k > first && k > e-prose.Widest/4; k-- {
		if a.DashAt(k) || a.SpacedHyphen(k) {
			if a.Tokens[k-1].Kind != prose.TokenWord || a.NameEnd(k+1, e) == e-1 {
				break // "la directora —Ana Roa—"
			}
			if from > k {
				from = first
			}
			return k, from
		}
		if a.Is(k, "»") || a.Is(k, "”") || a.Is(k, ".") && !a.InnerMark(k) {
			break
		}
	}
	return e, from
}
