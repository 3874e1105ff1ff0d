package profile

import (
	"strings"

	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/reference"
)

// farthestTopic is how many sentences a predicate without a name reaches back to
// the person told of.
const farthestTopic = 5

// readPredicates gives persons what French and Spanish sentences of their own
// say that they are or do: "Pendant douze ans, elle a été comptable à la
// Société du bois", "Durante dieciocho años fue reportera de Radio Mar", "Ana Roa
// trabaja hoy como mediadora en el Hogar Luz". Who is not named is the only
// person whom the sentences before name.
func (a *Profiled) readPredicates() {
	a.readBodiesLedBehind()
	for s := range a.Sentences {
		a.Enter(a.Sentences[s].Block)
		if !a.Romance() || a.Sentences[s].Last-a.Sentences[s].First < 4 {
			continue
		}
		st := a.Sentences[s]
		a.readWherePersonWorks(st)
		for v := st.First; v < min(st.Last, st.First+prose.LongestPhrase); v++ {
			first := a.behindPredicate(v, st.Last)
			if first <= v {
				continue
			}
			if _, quoted := a.OuterAt(a.Tokens[v].Span.Start); quoted {
				break
			}
			if id := a.whosePredicate(s, v); id >= 0 {
				a.predicate(id, v, first, st.Last)
			}
			break
		}
	}
}

// predicate gives person id the office that is stated from token first on, behind the verb
// at token v.
func (a *Profiled) predicate(id, v, first, limit int) {
	e := &a.Register.Entities[id]
	if e.Role != "" && e.Org != "" {
		return
	}
	f := a.Sane(a.Office(first, a.AppositionEnd(first, limit)))
	if f.Role == "" || a.KinOf(f.Role) {
		return
	}
	if f.Org == "" {
		if g := a.officeJoined(first, limit); g.Org != "" {
			f = g
		}
	}
	if e.Role != "" && !office.SharesStem(e.Role, f.Role) {
		if !a.opensOffice(e.Role) && a.TradeOnly(e.Role) && f.Org != "" && a.CopulaNow(v) {
			a.claim(id, f) // "Awa Kane, pêcheuse. Elle est aussi la trésorière de la Ligue."
		}
		return
	}
	if e.Role == "" && e.Org != "" && f.Org != e.Org && (a.Is(v, "fue") || a.Is(v, "era")) {
		return // "Fue partera. Hoy preside la Liga."
	}
	for j := first; f.Org == "" && j+1 < min(limit, first+prose.LongestPhrase/2) && a.Tokens[j].Kind != prose.TokenMark; j++ {
		switch a.LowerWord(j) {
		case "à", "au", "chez", "en", "aux":
			f.Org = a.WorkplaceBehind(j, limit) // "fue maestra durante treinta años en la escuela Luz"
		}
	}
	if e.Role != "" {
		f.Role = e.Role
	}
	a.claim(id, f)
}

// opensOffice reports whether a role begins with an office that is held in bodies:
// "directrice des études".
func (a *Profiled) opensOffice(role string) bool {
	first, _, _ := strings.Cut(strings.ToLower(role), " ")
	return a.Lexicon.Has("office-body", first) || a.Lexicon.Has("inner-office", first)
}

// behindPredicate is the token of the office behind the verb at token v that says
// what somebody is or works as: "a été", "fue", "trabaja como"; v for none.
func (a *Profiled) behindPredicate(v, limit int) int {
	t := a.Tokens[v]
	if t.Kind != prose.TokenWord || t.Capital() && !a.OpensSentence(v) {
		return v
	}
	i := v
	switch {
	case a.Copula(v) || (a.Is(v, "été") || a.Is(v, "sido")) && v > 0 && a.Auxiliary(v-1):
		i = v + 1
	case a.Listed("works-as", v):
		i = v + 1
		for i < min(limit, v+5) && (a.Adverb(i) || a.Tokens[i].Is(prose.ClassTime|prose.ClassPeriod)) {
			i++
		}
		if !a.Is(i, "comme") && !a.Is(i, "como") && !a.Is(i, "de") && !a.Is(i, "en") {
			return v
		}
		if i++; a.Is(i-1, "en") && (a.Is(i, "tant") || a.Is(i, "qualité") || a.Is(i, "calidad")) {
			i += 2 // "en tant que"
		}
	default:
		return v
	}
	for i < limit && a.Adverb(i) {
		i++
	}
	if a.Is(i, "un") || a.Is(i, "une") || a.Is(i, "una") || a.Definite(i) {
		i++
	}
	for k := i; k < min(limit, i+2); k++ {
		if n := a.Tokens[k]; n.Kind == prose.TokenWord && !n.Capital() && n.Is(prose.ClassRole) && !n.Is(prose.ClassAuxiliary) {
			return i
		}
		if n := a.Tokens[k]; n.Kind != prose.TokenWord || n.Is(prose.ClassPreposition|prose.ClassArticle) {
			break
		}
	}
	return v
}

// whosePredicate is the person whom the verb at token v of sentence s says
// something of: the name right before it, or, where a pronoun or nothing stands
// there, the person told of before; -1 for none.
func (a *Profiled) whosePredicate(s, v int) int {
	st := a.Sentences[s]
	i := v - 1
	for i >= st.First && (a.Auxiliary(i) || a.Adverb(i) || a.Clitic(i)) {
		i--
	}
	if i >= st.First && a.Mentions[i] >= 0 {
		if e := &a.Register.Entities[a.Mentions[i]]; (e.Person || a.PlainPerson(e)) && !a.OfWhom(i+1-len(e.Words), st.First) {
			return int(a.Mentions[i])
		}
		return -1
	}
	g := prose.GenderUnknown
	switch {
	case i >= st.First && a.Tokens[i].Is(prose.ClassPronoun) && a.Tokens[i].Is(prose.ClassMale|prose.ClassFemale) && (i == st.First || a.frontOnly(st.First, i)):
		if g = prose.GenderMale; a.Tokens[i].Is(prose.ClassFemale) {
			g = prose.GenderFemale
		}
	case a.Lexicon.Language == "es" && a.frontOnly(st.First, i+1):
	default:
		return -1
	}
	for k := s - 1; k >= max(0, s-farthestTopic); k-- {
		id, several := a.OnlyPersonIn(k)
		if several || a.Blocks[a.Sentences[k].Block].Heading != a.Blocks[st.Block].Heading {
			return -1
		}
		if id >= 0 {
			if e := &a.Register.Entities[id]; g != prose.GenderUnknown && e.Gender != prose.GenderUnknown && e.Gender != g {
				return -1
			}
			return id
		}
	}
	return -1
}

// frontOnly reports whether nothing but when something was so stands at [first,
// end): "Durante dieciocho años", "Pendant douze ans,", "Hoy".
func (a *Profiled) frontOnly(first, end int) bool {
	if first >= end {
		return true
	}
	if end-first > reference.LongestTime+2 {
		return false
	}
	for i := first; i < end; i++ {
		t := a.Tokens[i]
		switch {
		case t.Is(prose.ClassArticle) && i+1 < end && a.Tokens[i+1].Is(prose.ClassTime|prose.ClassPeriod):
			// "Hasta el año pasado"
		case a.Is(i, ","), t.Kind == prose.TokenNumber, t.Is(prose.ClassTime | prose.ClassPeriod | prose.ClassAdverb | prose.ClassConjunction | prose.ClassPreposition | prose.ClassSubordinate | prose.ClassAuxiliary), a.Adverb(i), a.Clitic(i):
		case t.Is(prose.ClassArticle|prose.ClassDeterminer|prose.ClassRole|prose.ClassPerson|prose.ClassOrg) || t.Capital() && i > first:
			return false
		}
	}
	return a.Tokens[first].Is(prose.ClassPreposition|prose.ClassTime|prose.ClassPeriod|prose.ClassAdverb|prose.ClassConjunction|prose.ClassAuxiliary|prose.ClassSubordinate) || a.Tokens[first].Kind == prose.TokenNumber || a.Adverb(first) || a.Listed("opener", first) || a.Clitic(first)
}

// readWherePersonWorks gives a person with an office and no body the one in
// which they work by a relative clause: "la psicóloga Ana Roa, que atiende a
// exiliados en la Casa Luz".
func (a *Profiled) readWherePersonWorks(st prose.Sentence) {
	for i := st.First; i+4 < st.Last; i++ {
		id := int(a.Mentions[i])
		if id < 0 || !a.Is(i+1, ",") {
			continue
		}
		e := &a.Register.Entities[id]
		if !e.Person || e.Role == "" || e.Org != "" || !a.Is(i+2, "qui") && !a.Is(i+2, "que") && !a.Is(i+2, "quien") {
			continue
		}
		if a.Auxiliary(i+3) || a.SayingAt(i+3) || a.goesThere(i+3, st.Last) {
			continue
		}
		for j := i + 4; j+1 < st.Last && !a.Is(j, ","); j++ {
			switch a.LowerWord(j) {
			case "à", "au", "chez", "dans", "en", "aux", "pour", "para", "auprès":
				if org := a.WorkplaceBehind(j+int(a.Tokens[j].More), st.Last); org != "" {
					e.Org = org
				}
			}
			if e.Org != "" {
				break
			}
		}
	}
}

// goesThere reports whether the verb at token i says that somebody comes somewhere
// and does not work there: "visite", "s’est rendue".
func (a *Profiled) goesThere(i, limit int) bool {
	for k := i; k < min(limit, i+4); k++ {
		if a.Listed("visits", k) {
			return true
		}
		if !a.Clitic(k) && !a.Auxiliary(k) && !a.Adverb(k) && a.Tokens[k].Kind == prose.TokenWord {
			return false
		}
	}
	return false
}
