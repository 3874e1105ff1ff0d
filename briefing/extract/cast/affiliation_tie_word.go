package cast

import (
	"strings"

	"attache/briefing/extract/prose"
)

// AsBehind is the token of the office behind "comme", "en tant que", "en qualité
// de" or "au poste de" at token i; i for none.
func (a *Cast) AsBehind(i, limit int) int {
	switch {
	case i+1 >= limit:
	case a.Is(i, "comme"):
		i++
	case a.Is(i, "en") && a.Is(i+1, "tant"), a.Is(i, "en") && a.Is(i+1, "qualité"):
		i += 3
	case i+2 >= limit:
	case a.Is(i, "au") && a.Listed("tie-post", i+1) && a.Linking(a.Tokens[i+2]), a.Is(i, "à") && a.Is(i+1, "titre") && a.Linking(a.Tokens[i+2]):
		i += 3
	}
	return i
}

// PastWhen is the token behind when something was at token i: "en 2019", "au
// printemps", "depuis dix ans"; i for nothing.
func (a *Cast) PastWhen(i, limit int) int {
	j := i
	for j < min(limit, i+5) {
		t := a.Tokens[j]
		switch {
		case t.Kind == prose.TokenNumber, t.Is(prose.ClassTime|prose.ClassPeriod) && !t.Capital(), a.Adverb(j) && !a.Is(j, "comme"), a.Listed("nowadays", j):
		case t.Is(prose.ClassPreposition|prose.ClassArticle) && j+1 < limit && (a.Tokens[j+1].Kind == prose.TokenNumber || a.Tokens[j+1].Is(prose.ClassTime|prose.ClassPeriod) || a.Listed("years", j+1)):
		default:
			return j
		}
		j++
	}
	return j
}

// TiedBody is the body behind the small words at token i, and where it ends: "au
// sein du Réseau Kora", "l’association Kora"; "" for none.
func (a *Cast) TiedBody(i, limit int) (string, int) {
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
		if !a.Institution(i, end) && t.Shape != prose.ShapeUpper && !a.Brand(i) && a.IntroducedAt(i) == 0 && !(article && end > i+1) && !(article && t.Is(prose.ClassOrg)) && !a.employs(i, end) && !a.loneTied(from, i, end) {
			return "", i
		}
	case a.namedBehindKind(i) > i, (a.workplace(i) || a.Listed("workplace-the", i)) && a.HoldsCapital(i+1, end):
		if a.Listed("unit", i) && !a.Institution(i, end) {
			return "", i
		}
	case article && a.Listed("outfit", i) && end == i+1:
		return a.bodyOfNoun(i), end // "travaille pour l’association"
	default:
		return a.SmallBodyAt(i, limit), max(i, a.SmallBody(i, limit))
	}
	return a.OrgText(i, end), end
}

// loneTied reports whether the one word at [i, end) behind the small words from token
// from on can only be a French body, since no place stands behind them: "au sein de la
// Cimade", "rejoint Oxfam".
func (a *Cast) loneTied(from, i, end int) bool {
	t := a.Tokens[i]
	if a.Lexicon.Language != "fr" || end != i+1 || t.Is(prose.ClassOrg|prose.ClassText|prose.ClassRole|prose.ClassPerson|prose.ClassPeriod|prose.ClassPlace) || a.Listed("demonym", i) || a.GivenName(i) || a.Listed("surname", i) || !a.NameWord(i, a.OpensSentence(i)) {
		return false
	}
	for k := i - 1; k >= from; k-- {
		switch a.LowerWord(k) {
		case "à", "au", "aux", "dans", "sur", "en", "avec", "vers", "par", "sous", "des":
			return false
		case "sein", "auprès":
			return true
		}
	}
	return true
}

// PastGoverning is the preposition behind what governs a body and is only a part of
// it, at token i: "siège au conseil d'administration de la Ligue", "integra la junta
// directiva de la Red"; i for none.
func (a *Cast) PastGoverning(i, limit int) int {
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

// bodyPastStop is the body behind what ends the office whose noun is at token
// noun before token stop: since when somebody has it: "juriste depuis 2019 au
// Fonds"; "" for none.
func (a *Cast) bodyPastStop(noun, stop, limit int) string {
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

// ParticipleFrench reports whether the French word at token i is a past participle.
func (a *Cast) ParticipleFrench(i int) bool {
	w := a.LowerWord(i)
	return strings.HasSuffix(w, "é") || strings.HasSuffix(w, "ée") || strings.HasSuffix(w, "u") || strings.HasSuffix(w, "ue")
}
