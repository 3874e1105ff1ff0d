package extract

// pastOrigin is the token of what a Spanish apposition that opens at token i says
// that somebody is today, behind where they are from, what they were or in what
// quality they speak: "natural de Lugo y portavoz", "hasta hace poco maestra y hoy
// portavoz", "en calidad de portavoz"; i for none.
func (a *analysis) pastOrigin(i, limit int) int {
	if a.lexicon.language != "es" || i+2 >= limit {
		return i
	}
	if a.is(i, "en") {
		for k := i + 1; k+1 < min(limit, i+4); k++ {
			if a.listed("quality", k) && a.is(k+1, "de") {
				return k + 2
			}
		}
		return i
	}
	origin, then := a.listed("origin", i), a.listed("lasting", i) || a.listed("formerly", i)
	for k := i + 1; k+1 < min(limit, i+longestPhrase); k++ {
		t := a.tokens[k]
		if t.kind == tokenMark && !a.innerMark(k) || t.is(classRelative) && !t.is(classDeterminer) || a.sayingAt(k) {
			return i
		}
		if !a.is(k, "y") && !a.is(k, "e") {
			continue
		}
		now := k + 1
		for now+1 < limit && a.listed("nowadays", now) {
			now++
		}
		if (now > k+1 || origin || then && now > k+1) && a.tokens[now].is(classRole) {
			return now
		}
	}
	return i
}

// bornIn reports whether a Spanish bracket at [first, last) says where and when
// somebody was born: "(Loja, 1971)".
func (a *analysis) bornIn(first, last int) bool {
	return a.lexicon.language == "es" && last-first > 2 && last < len(a.tokens) && a.tokens[last-1].kind == tokenNumber && a.tokens[last-1].span.Len() == 4 && a.is(last-2, ",") && a.firstRole(first, last) < 0
}

// bodySince is the body behind the statement of time in the Spanish office at [first,
// end): "portavoz desde 2014 de la Red Sur"; "".
func (a *analysis) bodySince(first, end, limit int) string {
	if a.lexicon.language != "es" {
		return ""
	}
	for k := first + 1; k < min(end, first+5); k++ {
		if a.is(k, "con") {
			// "geóloga con veinte años de experiencia en el Instituto Azul"
			for in := k + 3; in+1 < min(end, k+longestDuration+2); in++ {
				if a.is(in, "en") {
					org, _ := a.statedBody(in+1, limit, true)
					return org
				}
			}
			return ""
		}
		if a.listed("lasting", k) {
			return a.bodyAfterOffice(k-1, limit)
		}
	}
	return ""
}

// titledOverTrade reads "La directora del Instituto, arquitecta Ana Roa" and "La
// delegada del Ministerio, Obst. Ana Roa": of an office in a body and a trade without
// an article right before the name, the office says more.
func (a *analysis) titledOverTrade(first, from int) affiliation {
	if a.lexicon.language != "es" {
		return affiliation{}
	}
	comma := first - 2
	switch {
	case comma > from && a.is(comma, ",") && a.tokens[first-1].is(classRole) && !a.tokens[first-1].capital():
	case first-3 > from && a.is(first-1, ".") && a.tokens[first-2].shape == shapeCapital && a.tokens[first-2].span.Len() < 6 && a.is(first-3, ","):
		comma = first - 3
	default:
		return affiliation{}
	}
	if f := a.titledBefore(comma+1, from); f.org != "" {
		return f
	}
	return affiliation{}
}
