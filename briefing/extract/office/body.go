package office

import (
	"strings"

	"attache/briefing/extract/prose"
)

// opensLine reports whether token j opens a line of its own, below a title or a line
// that had room for it: a name does not go on from there.
func (a *Worded) opensLine(j int) bool {
	if !a.BreaksLine(j) || !a.Tokens[j].Capital() {
		return false
	}
	if a.Tokens[j].Shape == prose.ShapeCapital && a.Tokens[j-1].Shape == prose.ShapeUpper && a.Tokens[j-2].Shape == prose.ShapeUpper {
		return true
	}
	return a.shortLineBefore(j)
}

// BodyEnd is where the name of the body that starts at token i ends: capitals
// joined by small words.
func (a *Worded) BodyEnd(i, limit int) int {
	if i >= limit {
		return i
	}
	if n := a.IntroducedAt(i); n > 0 && i+n <= limit {
		return i + n
	}
	if a.VerbFirst(i) {
		return i
	}
	end := i
	for j := i; j < limit && j < i+prose.LongestPhrase; j++ {
		t := a.Tokens[j]
		switch {
		case j > i && a.Romance() && a.IntroducedAt(j) > 1 && j+a.IntroducedAt(j) <= limit:
			end = j + a.IntroducedAt(j) // "collectif Eau derrière les murs"
			j = end - 1
		case j > i && t.Capital() && (t.Is(prose.ClassHolder) || a.Listed("honorific", j)):
			return end // "the University of Lund Mr John Okoro"
		case j > i+1 && a.opensLine(j):
			return end
		case j > i && (a.WhereBodyIs(i, j, limit) || a.BeyondAcronym(i, j) || a.JoinsOffice(j, limit) || a.BareArticle(j) || a.beyondAt(j)):
			return end
		case j > i && a.Is(j, "de") && j+2 < limit && a.Tokens[j+1].Kind == prose.TokenNumber && a.Listed("years", j+2):
			return end // "une habituée de la Zad de 61 ans"
		case j > i && a.Is(j, "en") && a.Listed("in-brief", j+1):
			return end // "L’Alliance en bref": a heading
		case j > i && a.Is(j, "en") && j+1 < limit && (a.Tokens[j+1].Is(prose.ClassTime) && !a.Tokens[j+1].Capital() || a.Tokens[j+1].Kind == prose.TokenNumber) && a.Romance():
			return end // "secrétaire générale du Réseau des refuges en avril"
		case j > i && a.Is(j, "de") && a.infinitiveClause(j+1, limit):
			return end // "conseille aux États de la région de financer des brigades"
		case a.mereGoal(i, j, limit), j > i+2 && a.beyondWorkplace(i, j, limit):
			return end
		case j == i+1 && a.Is(j, "al") && a.Lexicon.Language == "es" && !a.Tokens[i].Is(prose.ClassOrg):
			return end // "Preocupa al Comité"
		case t.Kind == prose.TokenWord && (t.Capital() || t.Shape == prose.ShapeNone) && (!t.Is(prose.ClassTime) || a.dateInName(i, j)), j == i && a.Romance() && (t.Is(prose.ClassOrg) || a.Listed("workplace-the", j) && !a.Listed("unit", j)):
			end = j + 1
		case j > i && a.Is(j, "a") && a.Listed("aid", j-1) && a.Tokens[j-1].Capital() && a.aidedBehind(j, limit):
			// "Fondo de Apoyo a los Ganaderos"
		case j > i && a.Is(j, "lo") && a.Is(j-1, "de") && j+1 < limit && a.Tokens[j+1].Capital():
			// "Juzgado de lo Social"
		case j > i && (a.MembersGoOn(j) || a.Lexicon.Language == "fr" && a.Is(j, "non") && j+1 < limit && !a.Tokens[j+1].Capital()):
			// "Réseau des personnes vivant avec le VIH", "alternative non violente"
		case j > i && a.Indefinite(j) && a.Romance() && !a.Is(j-1, "pour") && !a.Is(j-1, "para") && j+1 < limit && !a.Tokens[j+1].Capital() && !a.Tokens[j].Capital():
			return end // "la Agencia de Migraciones de un país vecino"
		case t.Kind == prose.TokenNumber && j > i && (a.Tokens[j-1].Capital() || a.Is(j-1, "número") || a.Is(j-1, "numéro") || a.Is(j-1, "of") && a.Is(j-2, "Group")):
			end = j + 1
		case (a.Is(j, "’") || a.Is(j, "'")) && j > i && j+1 < limit && a.Plural(j-1) && a.Tokens[j+1].Capital():
			// "Workers’ Observatory"
		case j > i && (a.Is(j, "-") || a.Is(j, "–")) && a.Tokens[j].Span.Start > a.Tokens[j-1].Span.End && a.Lexicon.Language == "en":
			return end // "the Harbour Trust - a charity"
		case a.Possessive(j) || a.Is(j, "&") || a.Is(j, "-") || a.Is(j, "–"):
		case a.Is(j, ",") && j+2 < limit && a.Tokens[j+1].Capital() && a.ListInName(j, limit):
		case a.Is(j, "and") && j+2 < limit && a.Tokens[i].Is(prose.ClassRole|prose.ClassTitle) && a.Tokens[j+1].Is(prose.ClassRole) && a.Tokens[j+1].Capital() && a.Is(j+2, "of"):
			return end // "the Secretary-General and Head of the Mission"
		case a.Is(j, "and") && j > i && j+2 < limit && a.Lexicon.Language == "en" && a.Tokens[j+1].Is(prose.ClassRole) && !a.Tokens[j+1].Is(prose.ClassOrg|prose.ClassPerson) && !a.Plural(j+1) && a.Is(j+2, "of"):
			return end // "the Guild of Potters and Chair of the Harbour Caucus"
		case a.Is(j, "and") && (a.Is(j+1, "a") || a.Is(j+1, "an") || a.personJoined(j+1, limit)):
			return end // "the Church of Lund and a supporter"
		case j > i && (a.Is(j, "y") || a.Is(j, "e") || a.Is(j, "et")) && a.tradeJoined(j+1, limit):
			return end // "la Red y exreclusa"
		case t.Is(prose.ClassArticle|prose.ClassParticle) || a.Is(j, "and") || a.Is(j, "et") || a.Is(j, "y") || a.Is(j, "e"):
		case t.Is(prose.ClassPreposition) && t.More == 0 && (a.Is(j, "of") || a.Is(j, "for") || a.Is(j, "on") || a.Is(j, "in") || a.Is(j, "to") || a.Is(j, "against") || a.Is(j, "de") || a.Is(j, "des") || a.Is(j, "du") || a.Is(j, "del") || a.Is(j, "d’") || a.Is(j, "d'") || a.Is(j, "pour") || a.Is(j, "para") || a.Is(j, "sur") || a.Is(j, "sobre") || a.Is(j, "en") || a.Is(j, "sin") || a.Is(j, "sans") || a.Is(j, "à") && j+1 < limit && !prose.InfinitiveFrench(a.LowerWord(j+1))):
		case j > i && (a.Is(j, "auprès") || a.Is(j, "ante") || a.Is(j, "près")) && a.Romance():
			return end // "représentant du Sénégal auprès des Nations Unies"
		case j > i && a.Is(j, "al") && j+1 < limit && prose.InfinitiveSpanish(a.LowerWord(j+1)):
			return end // "Red Palabra Viva al presentar su informe"
		case j > i && a.Romance() && a.Listed("in-charge", j):
			return end // "la Métropole chargée de l'eau"
		case j > i && a.Lexicon.Language == "fr" && a.ParticipleFrench(j) && !t.Capital() && j+1 < limit && (a.Tokens[j+1].Is(prose.ClassTime) && !a.Tokens[j+1].Capital() || a.AgentMark(j+1)):
			return end // "une étude de la Ligue publiée mardi"
		case j > i && a.Is(j, "il") && a.Is(j+1, "y") && a.Romance():
			return end // "l’hôpital de Kita il y a vingt ans"
		case j > i && (a.PastInSpanish(j) || a.FiniteSpanish(j) || a.SaidOfUs(j) || a.VerbByArticle(j) || a.BareClitic(j) || a.ParticipleOf(j)):
			return end
		case j > i && (a.Is(j, "contre") || a.Is(j, "contra")) && (a.Tokens[i].Is(prose.ClassOrg) || a.actsAgainst(i, j, limit)), a.causeInName(i, j, limit), a.sharedInName(i, j, limit):
		case a.beyondProper(i, j, limit):
			return end
		case j > i+2 && a.oneBehindMany(j):
			return end // "l'association Veille des cimes classe ce lac"
		case j > i+1 && a.nounInName(j):
			end = j + 1 // "Centre d'analyse du terrorisme"
		case j > i && t.Kind == prose.TokenWord && !t.Capital() && a.Lexicon.Language != "en" && !a.SayingAt(j) && !t.Is(prose.ClassVerb|prose.ClassAuxiliary|prose.ClassRelative|prose.ClassSubordinate|prose.ClassPreposition|prose.ClassAdverb|prose.ClassSay|prose.ClassSaying) && a.Tokens[j-1].Kind == prose.TokenWord:
			// "Organisation mondiale de la Santé": small adjectives.
			end = j + 1
		default:
			return end
		}
	}
	return end
}

// infinitiveClause reports whether a French infinitive with its object stands at token i:
// "financer des brigades".
func (a *Worded) infinitiveClause(i, limit int) bool {
	if i+1 >= limit || a.Lexicon.Language != "fr" || a.Tokens[i].Kind != prose.TokenWord || a.Tokens[i].Capital() || a.Tokens[i].Is(prose.ClassOrg|prose.ClassPerson|prose.ClassRole|prose.ClassPlace) || !a.Tokens[i+1].Is(prose.ClassArticle|prose.ClassDeterminer) || a.Tokens[i+1].Capital() {
		return false
	}
	if a.Is(i+1, "de") || a.DefiniteIn(i+1) && !a.Definite(i+1) {
		return false // "Foyer de soir du port"
	}
	w := a.LowerWord(i)
	return len(w) > 4 && prose.InfinitiveFrench(w)
}

// beyondProper reports whether the small word at token j of a French or Spanish name that
// starts at token i stands behind its proper part, where no adjective stands any more:
// "el Club Deportivo Ribera entrena a niñas".
func (a *Worded) beyondProper(i, j, limit int) bool {
	if j < i+2 || !a.Romance() || a.Tokens[j].Capital() || a.Tokens[j].Kind != prose.TokenWord || a.Listed("demonym", j) {
		return false
	}
	if a.verbBehindSeat(j) {
		return true
	}
	proper, kind := a.Tokens[j-1], a.Tokens[j-2]
	return proper.Capital() && kind.Capital() && a.Tokens[i].Is(prose.ClassOrg) && !proper.Is(prose.ClassOrg) && !kind.Is(prose.ClassArticle) && j+1 < limit && a.Tokens[j+1].Kind == prose.TokenWord && !a.Tokens[j+1].Capital() && !a.Linking(a.Tokens[j+1])
}

// verbBehindSeat reports whether the French word at token j, behind the place where a
// body has its seat, is a verb, by the "des" or the figure behind it: "la bibliothèque
// de Podor prête 200 livres", "le Réseau de Kita replante des dattiers".
func (a *Worded) verbBehindSeat(j int) bool {
	if a.Lexicon.Language != "fr" || j+1 >= len(a.Tokens) || !a.Linking(a.Tokens[j-2]) || a.Tokens[j].Is(prose.SmallWords|prose.ClassRole|prose.ClassOrg|prose.ClassPerson) || !strings.HasSuffix(a.LowerWord(j), "e") {
		return false
	}
	seat := a.Tokens[j-1]
	if !seat.Is(prose.ClassPlace) && (seat.Shape != prose.ShapeCapital || seat.Class != 0 || a.Lexicon.Has("common", a.LowerWord(j-1))) {
		return false
	}
	return a.Is(j+1, "des") || a.Tokens[j+1].Kind == prose.TokenNumber
}

// VerbFirst reports whether a Spanish sentence or headline opens with a verb at
// token i, which is no part of the name behind it: "Pide Red Verde".
func (a *Worded) VerbFirst(i int) bool {
	return a.Lexicon.Language == "es" && a.OpensSentence(i) && a.VerbInFront(i) || a.opensInfinitive(i)
}

// tradeJoined reports whether the small word at token i, behind "y" or "et", is what
// somebody is besides: "y activista", "et militante", "y exreclusa".
func (a *Worded) tradeJoined(i, limit int) bool {
	if i >= limit || a.Tokens[i].Capital() || a.Plural(i) {
		return false
	}
	t := a.Tokens[i]
	return t.Is(prose.ClassRole|prose.ClassOccupation|prose.ClassPerson) && !t.Is(prose.ClassOrg) || a.Romance() && len(a.LowerWord(i)) > 5 && strings.HasPrefix(a.LowerWord(i), "ex") && (i+1 >= limit || a.Tokens[i+1].Kind == prose.TokenMark)
}

// personJoined reports whether a person with a given name follows the "and" before
// token i: "the University of Lund and Kofi Roe".
func (a *Worded) personJoined(i, limit int) bool {
	return i+1 < limit && a.GivenName(i) && a.Tokens[i+1].Shape == prose.ShapeCapital && !a.Tokens[i].Is(prose.ClassOrg|prose.ClassPlace) && a.PlainName(i, i+2) && !a.Institution(i, a.NameEnd(i, limit))
}

// ListInName reports whether the comma at token j stands within the name of a
// ministry: "Health, Social Services and Equality".
func (a *Worded) ListInName(j, limit int) bool {
	if a.Lexicon.Language == "en" {
		return false // those are read like letters already
	}
	for k := j + 1; k < min(limit, j+6); k++ {
		if a.Is(k, "and") || a.Is(k, "y") || a.Is(k, "et") {
			return k+1 < limit && a.Tokens[k+1].Capital()
		}
		if !a.Tokens[k].Capital() {
			return false
		}
	}
	return false
}

// beyondAt reports whether such a phrase of two words begins at token i.
func (a *Worded) beyondAt(i int) bool {
	return a.Lexicon.Language == "fr" && !a.Tokens[i].Capital() && i+1 < len(a.Tokens) && a.Tokens[i].Is(prose.ClassPreposition|prose.ClassArticle) && a.Lexicon.Has("beyond", a.LowerWord(i)+" "+a.LowerWord(i+1))
}
