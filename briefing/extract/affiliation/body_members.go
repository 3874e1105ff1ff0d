package affiliation

import "attache/briefing/extract/prose"

// smallBodySpanish is the body whose noun in small letters stands at token i behind its
// article, with what it goes on with: "del sindicato minero", "de la junta de vecinos";
// "" for none. A part of the world is a place.
func (a *Affiliated) smallBodySpanish(i, limit int) string {
	if t := a.Tokens[i]; a.Lexicon.Language != "es" || t.Kind != prose.TokenWord || t.Capital() || !t.Is(prose.ClassOrg) || t.Is(prose.ClassPerson|prose.ClassRole) && !a.Listed("outfit", i) || a.Listed("unit", i) || a.Listed("no-employer", i) || a.Listed("part-of-world", i) {
		return ""
	}
	end := a.BodyEnd(i, limit)
	if end < i+2 || end < limit && a.Tokens[end].Kind != prose.TokenMark && !a.SayingAt(end) && !a.Auxiliary(end) {
		return ""
	}
	return a.OrgText(i, end)
}

// smallBodyActs reports whether the Spanish body in small letters at token i, which a
// name or what it is of tells apart, is the subject of the verb behind it: "El hospital
// de Tupiza tiene", "La junta de regantes de Chaclla cerró".
func (a *Affiliated) smallBodyActs(i, limit int) bool {
	if a.smallBodySpanish(i, limit) == "" && !(a.Lexicon.Language == "es" && a.Listed("workplace-the", i)) {
		return false
	}
	end := a.BodyEnd(i, limit)
	return end > i+1 && end < limit && a.HoldsCapital(i+1, end) && (a.PastInSpanish(end) || a.Auxiliary(end) || a.SayingAt(end) || a.Tokens[end].Is(prose.ClassVerb|prose.ClassFinite))
}
