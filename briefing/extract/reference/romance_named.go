package reference

import (
	"strings"

	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
)

// knownBy is the person spoken of before whom a definite phrase calls by a
// noun that fits any office: "la funcionaria", "le militant", "la máxima
// representante de la CEPAL".
func (a *Resolved) knownBy(p prose.NounPhrase) prose.Speaker {
	if !a.Romance() || a.Focus == nil || !a.Definite(p.First) || p.Head-p.First > 4 || p.Last-p.First > prose.LongestPhrase/2 {
		return prose.Nobody
	}
	noun := -1
	for i := p.First + 1; i < p.Head; i++ {
		if a.Listed("any-office", i) && !a.Tokens[i].Capital() {
			noun = i
		} else if t := a.Tokens[i]; t.Is(prose.ClassRole) && !a.Listed("rank", i) && noun < 0 {
			return prose.Nobody
		}
	}
	here := a.SentenceAt(a.Tokens[p.First].Span.Start)
	if noun < 0 || here >= len(a.Sentences) {
		return prose.Nobody
	}
	heading := a.Blocks[a.Sentences[here].Block].Heading
	for s := here - 1; s >= max(0, here-prose.FarBack); s-- {
		if a.Blocks[a.Sentences[s].Block].Heading != heading {
			break
		}
		sp := a.Focus[s]
		if sp.Entity < 0 || sp.Entity == a.Other {
			continue
		}
		e := &a.Register.Entities[sp.Entity]
		if !e.Person || e.Gender != prose.GenderUnknown && a.GenderOfArticle(p.First) != prose.GenderUnknown && e.Gender != a.GenderOfArticle(p.First) {
			continue
		}
		if p.Last > p.Head && e.Org != "" && !a.sameBody(p, e.Org) || a.ofOtherNation(p, noun, e) {
			return prose.Nobody
		}
		if p.Last > p.Head && e.Org == "" && (a.Lexicon.Language == "es" && a.OfAnotherCapital(p, e.Role) || a.saysWhichBody(p) && e.Role != "" && a.ofElsewhere(p, sp.Entity)) {
			return prose.Nobody // "la portavoz de la fiscalía" is not the doctor told of
		}
		if !e.HasNoun(a.LowerWord(noun)) && a.ofOther(e, noun) {
			return prose.Nobody
		}
		sp = a.SpeakerFor(sp.Entity)
		sp.Via = "the person spoken of before"
		return sp
	}
	return prose.Nobody
}

// ofOtherNation reports whether an adjective of nationality behind the noun of a
// phrase fits nothing that the text says of e: "la representante colombiana".
func (a *Resolved) ofOtherNation(p prose.NounPhrase, noun int, e *register.Entity) bool {
	if noun+1 >= p.Head || !a.Listed("representing", noun) {
		return false
	}
	w := a.LowerWord(noun + 1)
	if len(w) < 6 || a.Tokens[noun+1].Is(prose.ClassRole|prose.ClassPreposition) {
		return false
	}
	return !strings.Contains(strings.ToLower(e.Role+" "+e.Org), w[:4])
}

// sameBody reports whether what hangs on phrase p names body org, or none.
func (a *Resolved) sameBody(p prose.NounPhrase, org string) bool {
	named := false
	for i := p.Head; i < p.Last; i++ {
		if t := a.Tokens[i]; t.Kind == prose.TokenWord && t.Capital() {
			named = true
			word := a.Word(t)
			if strings.Contains(org, word) || strings.Contains(a.Register.FullName(word), org) {
				return true
			}
		}
	}
	return !named
}

// ofOther reports whether the text introduces somebody else with the noun at
// token noun: then it does not mean the person spoken of.
func (a *Resolved) ofOther(e *register.Entity, noun int) bool {
	word := a.LowerWord(noun)
	for _, id := range a.Register.Officers {
		o := &a.Register.Entities[id]
		if o != e && o.First < noun && o.HasNoun(word) {
			return true
		}
	}
	return false
}

// BodyPronoun is the body that "il" or "elle" at token i means: the subject of
// the sentence before, in the same paragraph, when that is one of its gender
// and nobody is quoted there.
func (a *Resolved) BodyPronoun(i int) prose.Speaker {
	if a.Lexicon.Language != "fr" || !a.Is(i, "Elle") && !a.Is(i, "Il") && !a.Is(i, "elle") && !a.Is(i, "il") {
		return prose.Nobody
	}
	here := a.SentenceAt(a.Tokens[i].Span.Start)
	if here == 0 || here >= len(a.Sentences) || a.Sentences[here-1].Block != a.Sentences[here].Block {
		return prose.Nobody
	}
	if f := a.Focus[here-1]; f.Entity >= 0 && a.Register.Entities[f.Entity].Person {
		return prose.Nobody // "La commission a invité Awa Kane"
	}
	st := a.Sentences[here-1]
	if len(a.SpokenIn(st.Span)) > 0 || !a.SpokenThrough(st.First, st.Last).Empty() {
		return prose.Nobody
	}
	p := a.ClauseSubject(a.OutsideQuotes(st.First, st.Last), st.Last)
	if p.Empty() || a.Tokens[p.First].Is(prose.ClassPronoun) || a.Listed("its", p.First) || a.ObjectBehind(p.Last) || a.Plural(p.Head-1) {
		return prose.Nobody
	}
	body := false
	for k := p.First; k < p.Head; k++ {
		t := a.Tokens[k]
		if t.Is(prose.ClassRole|prose.ClassPerson) && !t.Is(prose.ClassOrg) || t.Is(prose.ClassTitle) {
			return prose.Nobody
		}
		body = body || t.Is(prose.ClassOrg) || t.Is(prose.ClassText) && k > p.First && !t.Is(prose.ClassRole|prose.ClassPerson) && a.Tokens[i].Capital()
	}
	want := prose.GenderMale
	if strings.EqualFold(a.Word(a.Tokens[i]), "elle") {
		want = prose.GenderFemale
	}
	if g := a.GenderOfArticle(p.First); !body || g != prose.GenderUnknown && g != want {
		return prose.Nobody
	}
	sp := a.SpeakerOf(p)
	if sp.Known() {
		sp.Via = "pronoun: the subject of the sentence before"
	}
	return sp
}

// soleHolder is the only person of the register with the office that a
// definite phrase names with an adjective of its own: "el presidente valdorio"
// for the president of Valdoria; -1 when there is none, or more than one.
func (a *Resolved) soleHolder(p prose.NounPhrase) int {
	if !a.Romance() || !a.Definite(p.First) || p.Last-p.First != 3 || !a.OfficeNoun(p.First+1) || a.Tokens[p.First+2].Capital() || a.Tokens[p.First+2].Kind != prose.TokenWord || a.Tokens[p.First+2].Is(prose.ClassRole|prose.ClassPreposition) {
		return -1
	}
	found := -1
	for _, id := range a.Register.Officers {
		e := &a.Register.Entities[id]
		if e.First > p.First || !e.HasNoun(a.LowerWord(p.First+1)) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = id
	}
	return found
}
