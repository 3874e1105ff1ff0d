package affiliation

import "attache/briefing/extract/prose"

// TiedBody is the body behind the small words at token i, and where it ends: "au
// sein du Réseau Kora", "l’association Kora"; "" for none.
func (a *Affiliated) TiedBody(i, limit int) (string, int) {
	article, from := false, i
	for n := 0; i < limit && n < 4 && (!a.Tokens[i].Capital() || n == 0 && a.OpensSentence(i)); n++ {
		t := a.Tokens[i]
		if !t.Is(prose.ClassPreposition|prose.ClassArticle|prose.ClassDeterminer) && !a.Is(i, "sein") && !a.Is(i, "auprès") && !a.Linking(t) {
			break
		}
		article = t.Is(prose.ClassArticle) || a.Is(i, "du") || a.Is(i, "des") || a.Is(i, "au")
		i += 1 + int(t.More)
	}
	if i >= limit {
		return "", i
	}
	if k := a.PastGoverning(i, limit); k > i {
		return a.TiedBody(k, limit)
	}
	t := a.Tokens[i]
	end := a.BodyEnd(i, limit)
	switch {
	case end <= i, t.Is(prose.ClassTime|prose.ClassTitle) && !t.Is(prose.ClassOrg):
		return "", i
	case t.Capital():
		if t.Is(prose.ClassPlace) && i+1+int(t.More) >= end && t.Shape != prose.ShapeUpper || a.PersonalName(i, end) {
			return "", i
		}
		if !a.Institution(i, end) && t.Shape != prose.ShapeUpper && !a.Brand(i) && a.IntroducedAt(i) == 0 && !(article && end > i+1) && !(article && t.Is(prose.ClassOrg)) && !a.employs(i, end) && !a.LoneTied(from, i, end) {
			return "", i
		}
	case a.NamedBehindKind(i) > i, (a.Workplace(i) || a.Listed("workplace-the", i)) && a.HoldsCapital(i+1, end):
		if a.Listed("unit", i) && !a.Institution(i, end) {
			return "", i
		}
	case article && a.Listed("outfit", i) && end == i+1:
		return a.BodyOfNoun(i), end // "travaille pour l’association"
	default:
		return a.SmallBodyAt(i, limit), max(i, a.SmallBody(i, limit))
	}
	return a.OrgText(i, end), end
}

// PastGoverning is the preposition behind what governs a body and is only a part of
// it, at token i: "siège au conseil d'administration de la Ligue", "integra la junta
// directiva de la Red"; i for none.
func (a *Affiliated) PastGoverning(i, limit int) int {
	if a.Tokens[i].Capital() || !a.Listed("governing", i) {
		return i
	}
	for k := i + 1; k+1 < min(limit, i+6) && a.Tokens[k].Kind == prose.TokenWord && !a.Tokens[k].Capital(); k++ {
		first := k + 1
		for first < limit-1 && a.Tokens[first].Is(prose.ClassArticle) && !a.Tokens[first].Capital() {
			first++
		}
		if a.Linking(a.Tokens[k]) && !a.Listed("unit", first) && a.SmallBodyAt(first, limit) != "" {
			return k // "siège au conseil de la clinique de Kita"
		}
	}
	return i
}

// bodyPastStop is the body behind what ends an office at token stop, as since when
// somebody has it: "juriste depuis 2019 au Fonds"; "" for none.
func (a *Affiliated) bodyPastStop(stop, limit int) string {
	if a.Lexicon.Language != "fr" {
		return ""
	}
	if stop >= limit || !a.Listed("lasting", stop) && !a.Is(stop, "en") && !a.AgentMark(stop) {
		return ""
	}
	if i := a.PastWhen(stop, limit); i > stop && i < limit && a.Tokens[i].Is(prose.ClassPreposition) || a.AgentMark(i) {
		org, _ := a.TiedBody(i, limit)
		return org
	}
	return ""
}
