package affiliation

import (
	"strings"

	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// fieldBeforeBody reports whether the capitals at token begin are what an
// office is about, since the body itself follows a further preposition:
// "Urbanismo del PSOE", "Derecho en la Universidad de Loja", "Tránsito de la
// intendencia".
func (a *Affiliated) fieldBeforeBody(begin, end int, article bool) bool {
	for k := begin + 1; k+1 < end && k <= begin+7; k++ {
		t := a.Tokens[k]
		if !t.Is(prose.ClassPreposition) || t.Capital() {
			continue
		}
		body := a.Institution(begin, k) && !(k == begin+2 && a.services(begin))
		if body && !(a.Lexicon.Language == "es" && !article && a.FieldOf(begin) && !a.Tokens[begin].Is(prose.ClassOrg)) || a.Tokens[begin].Shape == prose.ShapeUpper || a.Brand(begin) {
			return false // but "profesora de Derecho Internacional de la Universidad"
		}
		next, definite := k+1, a.DefiniteIn(k)
		for next < end && a.Tokens[next].Is(prose.ClassArticle) && !a.Tokens[next].Capital() {
			next++
			definite = true
		}
		if next >= end {
			return false
		}
		if at := a.LowerWord(k); article && !a.deed(begin) && at != "au" && at != "aux" && at != "chez" && at != "en" {
			return false // "de la Ligue du Fleuve"
		}
		n := a.Tokens[next]
		if a.Lexicon.Language == "es" && k <= begin+2 && !definite && a.Is(k, "de") && n.Shape == prose.ShapeCapital && !n.Is(prose.ClassPlace|prose.ClassOrg) && (a.FieldOf(begin) || a.QualityAt(begin)) && !a.FieldOf(next) {
			return true // "responsable de Cooperación de Manos Unidas"
		}
		if n.Capital() && !n.Is(prose.ClassOrg) && !a.Listed("workplace-the", next) && n.Shape == prose.ShapeCapital && !article {
			continue // "Atención al Migrante de la Alcaldía"
		}
		if !n.Capital() {
			return definite && !n.Is(prose.ClassPerson) && (a.Workplace(next) || a.Listed("workplace-the", next))
		}
		return n.Is(prose.ClassOrg) || a.Listed("workplace-the", next) || n.Shape == prose.ShapeUpper && n.Span.Len() > 1
	}
	return false
}

// taskBefore reports whether the capitals in front of token i are a task that a
// Spanish office is for: "para la Prevención".
func (a *Affiliated) taskBefore(noun, i int) bool {
	k := i - 1
	if !a.FieldOf(k) && !a.QualityAt(k) {
		return false
	}
	for k > noun && !a.Tokens[k].Is(prose.ClassPreposition) {
		k--
	}
	return k > noun && (a.Is(k, "para") || a.Is(k, "contra"))
}

// bodyOfOfficeSpanish is where the capitals at [begin, end) behind the preposition at
// token i end as the body of a Spanish office, begin where they are what it is about,
// and whether they are one of both for certain.
func (a *Affiliated) bodyOfOfficeSpanish(noun, i, begin, end int, of, article bool) (int, bool) {
	t := a.Tokens[begin]
	switch {
	case a.Lexicon.Language != "es":
		return begin, false
	case of && article && t.Is(prose.ClassOrg) && !a.FieldOf(begin) && end > begin+1 && a.ListedOffice("office-field", noun):
		return end, true // "ministra de la Corte Suprema", "defensora adjunta de la Defensoría del Pueblo"
	case t.Shape != prose.ShapeCapital || a.Institution(begin, end):
		return begin, false
	case a.Is(i, "de") && !article && end == begin+1 && a.Is(i-1, "municipal"):
		return begin, true // "presidenta municipal de Tlapa"
	case of && !article && end == begin+1 && a.IntroducedAt(begin) == 0 && !t.Is(prose.ClassOrg|prose.ClassPlace) && a.endsAsField(begin):
		return begin, true // "directora de Epidemiología"
	case a.Is(i, "de") && !article && a.taskBefore(noun, i):
		return begin, true // "directora para la Prevención de Conflictos"
	case of && article && end == begin+1 && i > noun+1 && a.Tokens[i-1].Capital() && a.FieldOf(begin):
		return begin, true // "directora de Prevención del Delito"
	}
	return begin, false
}

// endsAsField reports whether the word at token i has the ending of a science or of a
// task, as no name of a body has that is one word: "Epidemiología", "Migraciones".
func (a *Affiliated) endsAsField(i int) bool {
	w := a.LowerWord(i)
	for _, ending := range a.Lexicon.Entries("field-ending") {
		if strings.HasSuffix(w, ending) {
			return true
		}
	}
	return false
}

// services reports whether token i is the noun for what a part of a body does
// for people, in the plural: "Servicios Urbanos", "Services généraux".
func (a *Affiliated) services(i int) bool {
	return a.Tokens[i].Capital() && a.Plural(i) && a.Tokens[i].Is(prose.ClassOrg) && a.Listed("no-employer", i)
}

// fieldsThenBody reads "adjunta para el Medio Ambiente, Pueblos Indígenas y
// Servicios Públicos de la Defensoría": an office at [i, end) whose fields go on
// behind the comma at token end up to the body; nothing where none is named.
func (a *Affiliated) fieldsThenBody(i, end, limit int) office.Affiliation {
	if !a.Romance() || end+1 >= limit || !a.Is(end, ",") || !a.Tokens[end+1].Capital() || a.FirstRole(i, end) < 0 {
		return office.Affiliation{}
	}
	joined := false
	stop := a.AppositionEnd(end+1, limit)
	for k := end + 2; k+1 < stop; k++ {
		t := a.Tokens[k]
		joined = joined || a.Is(k, "y") || a.Is(k, "e") || a.Is(k, "et")
		if !joined || !t.Is(prose.ClassPreposition) || t.Capital() {
			continue
		}
		first := k + 1
		for first < stop && a.Tokens[first].Is(prose.ClassArticle) && !a.Tokens[first].Capital() {
			first++
		}
		if first < stop && a.Tokens[first].Capital() && a.Tokens[first].Is(prose.ClassOrg) {
			return office.Affiliation{Role: a.NameText(i, k), Org: a.OrgText(first, a.BodyEnd(first, stop))}
		}
	}
	return office.Affiliation{}
}
