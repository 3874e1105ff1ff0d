package cast

import (
	"strings"

	"attache/briefing/extract/affiliation"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/reference"
)

// reportsOn reports whether a Spanish sentence goes on telling at token i what the one it
// is about says, by a verb without a subject: "Explicó que no hay un cajero". Whoever
// acts in what is said is not whom the sentence is about.
func (a *Cast) reportsOn(i, limit int) bool {
	if a.Lexicon.Language != "es" || i >= limit {
		return false
	}
	v := i
	for v+1 < limit && v < i+2 && !a.Tokens[v].Is(prose.ClassSay) && (a.Adverb(v) || a.Clitic(v) || a.Tokens[v].Is(prose.ClassConjunction) || a.Is(v, ",")) {
		v++ // "También dijo", "Nos contó"
	}
	if t := a.Tokens[v]; v > i && t.Capital() || !t.Is(prose.ClassSay|prose.ClassSaying) || t.Is(prose.ClassRole|prose.ClassText) && !a.PastInSpanish(v) {
		return false
	}
	for k := v + 1; k < min(limit, v+1+reference.LongestReporting); k++ {
		switch t := a.Tokens[k]; {
		case a.Is(k, "que"):
			return true
		case t.Capital() || t.Kind != prose.TokenWord || t.Is(prose.ClassRole|prose.ClassPerson|prose.ClassPronoun) && !a.Clitic(k) || k == v+1 && (a.Definite(k) || a.Indefinite(k)):
			return false
		}
	}
	return false
}

// withinOther reports whether the phrase at token i of a Spanish sentence stands in a clause
// within another, of which it is the first to follow the verb: "en aldeas donde no hay un
// cajero", "asignarle un escolta". Behind a second verb the outer clause goes on: "En la
// casa en que crecí me recibió una anciana".
func (a *Cast) withinOther(i, from int) bool {
	if prose.InfinitiveSpanish(a.LowerWord(i-1)) || a.infinitiveWithClitic(i-1) {
		return true
	}
	verbs := 0
	for k := i - 1; k > from && a.Tokens[k].Kind == prose.TokenWord; k-- {
		t := a.Tokens[k]
		switch {
		case a.Is(k, "que"), a.Is(k, "donde"), a.Is(k, "cuando"), a.Is(k, "porque"), a.Is(k, "si"):
			return verbs < 2
		case !t.Capital() && (t.Is(prose.ClassFinite|prose.ClassVerb|prose.ClassSay|prose.ClassAuxiliary) || a.PastInSpanish(k)) && !t.Is(prose.ClassPreposition|prose.ClassArticle):
			verbs++
		}
	}
	return false
}

// infinitiveWithClitic reports whether the Spanish word at token i is an infinitive with
// what it is done to: "asignarle", "mandarnos".
func (a *Cast) infinitiveWithClitic(i int) bool {
	w := a.LowerWord(i)
	for _, clitic := range [...]string{"les", "los", "las", "nos", "le", "lo", "la", "me", "te", "se"} {
		if n := len(w) - len(clitic); n > 3 && w[n:] == clitic && prose.InfinitiveSpanish(w[:n]) {
			return true
		}
	}
	return false
}

// askedSpanish is askedOne for Spanish, where the asker is somebody else: "Llevamos a don
// Luis Mena al hospital. El médico le preguntó por su seguro."
func (a *Cast) askedSpanish(s int) (prose.Speaker, bool) {
	st := a.Sentences[s]
	for i := st.First + 1; i+2 < min(st.Last, st.First+prose.LongestPhrase); i++ {
		if !a.Is(i, "le") && !a.Is(i, "les") {
			continue
		}
		v := i + 1
		for v+1 < st.Last && a.Auxiliary(v) {
			v++
		}
		p := a.ClauseSubject(st.First, i)
		if !a.Listed("asks", v) || p.Empty() || p.Last != i {
			return prose.Nobody, false
		}
		asker, noun := a.SpeakerOf(p), a.LowerWord(p.Head-1)
		for k := s - 1; k >= max(0, s-affiliation.BackToSubject) && a.Sentences[k].Block == st.Block; k-- {
			other := -1
			if f := a.Focus[k]; f.Entity >= 0 && strings.Contains(f.Role, noun) {
				other = f.Entity // the asker, named before
			} else if f.Entity >= 0 && f.Entity != asker.Entity && a.Register.Entities[f.Entity].Person {
				return f, true
			}
			if id := a.onlyOtherIn(k, other, asker.Entity); id >= 0 {
				return a.SpeakerFor(id), true
			}
		}
		return prose.Nobody, false
	}
	return prose.Nobody, false
}

// onlyOtherIn is the one person whom sentence s names besides two others; -1 for none.
func (a *Cast) onlyOtherIn(s, one, two int) int {
	found := -1
	for i := a.Sentences[s].First; i < a.Sentences[s].Last; i++ {
		id := int(a.Mentions[i])
		if id < 0 || id == one || id == two || id == found || !a.SurelyPerson(id) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = id
	}
	return found
}
