package cast

import "attache/briefing/extract/prose"

// pastOrigin is the token of what a Spanish apposition that opens at token i says
// that somebody is today, behind where they are from, what they were or in what
// quality they speak: "natural de Lugo y portavoz", "hasta hace poco maestra y hoy
// portavoz", "en calidad de portavoz"; i for none.
func (a *Cast) pastOrigin(i, limit int) int {
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

// bornIn reports whether a Spanish bracket at [first, last) says where and when
// somebody was born: "(Loja, 1971)".
func (a *Cast) bornIn(first, last int) bool {
	return a.Lexicon.Language == "es" && last-first > 2 && last < len(a.Tokens) && a.Tokens[last-1].Kind == prose.TokenNumber && a.Tokens[last-1].Span.Len() == 4 && a.Is(last-2, ",") && a.FirstRole(first, last) < 0
}

// bodySince is the body behind the statement of time in the Spanish office at [first,
// end): "portavoz desde 2014 de la Red Sur"; "".
func (a *Cast) bodySince(first, end, limit int) string {
	if a.Lexicon.Language != "es" {
		return ""
	}
	for k := first + 1; k < min(end, first+5); k++ {
		if a.Is(k, "con") {
			// "geóloga con veinte años de experiencia en el Instituto Azul"
			for in := k + 3; in+1 < min(end, k+LongestDuration+2); in++ {
				if a.Is(in, "en") {
					org, _ := a.StatedBody(in+1, limit, true)
					return org
				}
			}
			return ""
		}
		if a.Listed("lasting", k) {
			return a.BodyAfterOffice(k-1, limit)
		}
	}
	return ""
}

// titledOverTrade reads "La directora del Instituto, arquitecta Ana Roa" and "La
// delegada del Ministerio, Obst. Ana Roa": of an office in a body and a trade without
// an article right before the name, the office says more.
func (a *Cast) titledOverTrade(first, from int) Affiliation {
	comma := first - 2
	if t := a.Tokens[max(first-1, 0)]; a.Romance() && comma > from && a.Is(comma, ",") && t.Is(prose.ClassTitle) && !t.Is(prose.ClassRole) && !t.Capital() {
		return a.titledBefore(comma+1, from) // "El director general de Migraciones, don Luis Mena"
	}
	if a.Lexicon.Language != "es" {
		return Affiliation{}
	}
	switch {
	case comma > from && a.Is(comma, ",") && a.Tokens[first-1].Is(prose.ClassRole) && !a.Tokens[first-1].Capital():
	case first-3 > from && a.Is(first-1, ".") && a.Tokens[first-2].Shape == prose.ShapeCapital && a.Tokens[first-2].Span.Len() < 6 && a.Is(first-3, ","):
		comma = first - 3
	default:
		return Affiliation{}
	}
	if f := a.titledBefore(comma+1, from); f.Org != "" {
		return f
	}
	return Affiliation{}
}

// dashAt reports whether token i is a dash.
func (a *Cast) dashAt(i int) bool { return a.Is(i, "—") || a.Is(i, "–") }

// asideEnd is the dash that closes what a Spanish dash opens at token i behind a name:
// "Ana Roa —abogada de las familias— dijo"; i for none.
func (a *Cast) asideEnd(i, limit int) int {
	if a.Lexicon.Language != "es" || i >= limit || !a.dashAt(i) {
		return i
	}
	for k := i + 2; k < min(limit, i+prose.Widest/4); k++ {
		if a.dashAt(k) {
			return k
		}
	}
	return i
}

// pastDashes is the dash that opens what is set off before the verb whose clause ends
// at token e, with the token from which its subject is looked for: "Ana Roa —directora
// de la Red— dijo"; e itself for none.
func (a *Cast) pastDashes(e, from int) (int, int) {
	if !a.Romance() || e < 4 || !a.dashAt(e-1) && !a.SpacedHyphen(e-1) {
		return e, from
	}
	first := min(from, a.Sentences[min(a.SentenceAt(a.Tokens[e-1].Span.Start), len(a.Sentences)-1)].First)
	for k := e - 3; k > first && k > e-prose.Widest/4; k-- {
		if a.dashAt(k) || a.SpacedHyphen(k) {
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

// officeThatIs is the office with which a Spanish sentence opens before the "es" at token
// is in front of a name: "La presidenta de la Red es Ana Roa", "Su directora es Ana Roa".
func (a *Cast) officeThatIs(is, from int) Affiliation {
	if is-1 <= from || !a.Copula(is) || a.Tokens[is].Capital() {
		return Affiliation{}
	}
	first := from
	if s := a.SentenceAt(a.Tokens[is].Span.Start); s < len(a.Sentences) && a.Sentences[s].First < is {
		first = max(from, a.Sentences[s].First)
	}
	if first+1 >= is || is-first > prose.LongestPhrase/2 || !a.OfficeNoun(first+1) || !a.Definite(first) && !a.Listed("its", first) {
		return Affiliation{}
	}
	for k := first; k < is; k++ {
		if t := a.Tokens[k]; t.Kind == prose.TokenMark && !a.InnerMark(k) || t.Is(prose.ClassRelative) && !t.Is(prose.ClassPreposition) {
			return Affiliation{}
		}
	}
	f := a.Office(first+1, is)
	if f.Role != "" && f.Org == "" {
		f.Org = a.OfficeOrg(first, from)
	}
	return f
}
