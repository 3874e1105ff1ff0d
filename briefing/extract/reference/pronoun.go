package reference

import (
	"attache/briefing"
	"attache/briefing/extract/prose"
)

// unknownGender is by how many sentences somebody whose gender the text does
// not tell is farther from a pronoun than somebody of its gender.
const unknownGender = 1.5

// Pronoun says whom "he" or "she" at token i stands for: the nearest earlier
// speaker or subject of the same gender, else the nearest person named.
func (a *Resolved) Pronoun(i int) prose.Speaker {
	if a.Impersonal(i) {
		return prose.Nobody
	}
	if sp := a.asFor(i); sp.Known() {
		return sp
	}
	g := prose.GenderUnknown
	switch t := a.Tokens[i]; {
	case t.Is(prose.ClassMale) && !t.Is(prose.ClassFemale):
		g = prose.GenderMale
	case t.Is(prose.ClassFemale) && !t.Is(prose.ClassMale):
		g = prose.GenderFemale
	}
	sp := a.Antecedent(i, g)
	if !sp.Known() {
		sp = a.soleOfGender(i, g)
	}
	if !sp.Known() {
		sp = a.inHeadline(i, g)
	}
	if !sp.Known() {
		if sp = a.NamedNext(i, g); sp.Known() {
			return sp
		}
		return prose.Speaker{Attribution: briefing.Attribution{Who: a.Word(a.Tokens[i])}, Entity: -1}
	}
	a.noteUnnamed(sp, g)
	if sp.Entity >= 0 {
		if e := &a.Register.Entities[sp.Entity]; e.Gender == prose.GenderUnknown && a.spokenOfAt(sp.Entity, i) {
			e.Gender = g
		}
		sp = a.SpeakerFor(sp.Entity)
	}
	sp.Via = "pronoun: the person spoken of before"
	return sp
}

// inHeadline is the one person whom the headings at the front of a French or Spanish
// document name by a whole name, where token i stands before anybody else is told of:
// "Awa Kane : « Je suis restée »", then "Elle arrive en retard"; nobody for none.
func (a *Resolved) inHeadline(i int, g prose.Gender) prose.Speaker {
	if !a.Romance() || a.TurnAt(i).Known() {
		return prose.Nobody
	}
	found := -1
	for k := 0; k < i && k < prose.Widest; k++ {
		id := int(a.Mentions[k])
		if id < 0 || id == found || !a.inHeading(k) {
			continue
		}
		e := &a.Register.Entities[id]
		if len(e.Words) < 2 || e.Evidence < 0 || !e.Person && !a.PlainPerson(e) || a.Institution(max(0, k+1-len(e.Words)), k+1) {
			continue
		}
		if found >= 0 || e.Gender != prose.GenderUnknown && g != prose.GenderUnknown && e.Gender != g {
			return prose.Nobody
		}
		found = id
	}
	if found < 0 {
		return prose.Nobody
	}
	return a.SpeakerFor(found)
}

// ourselves is whom "we" outside quotations means: the organisation that
// writes.
func (a *Resolved) ourselves() prose.Speaker {
	if name := a.Publisher(); name != "" {
		return prose.Speaker{Attribution: briefing.Attribution{Who: name, Org: name}, Entity: -1}
	}
	return prose.Speaker{Attribution: briefing.Attribution{Who: "we"}, Entity: -1}
}

// latter is whom "the latter" at token i means: the subject of the last verb
// of saying in the sentence before.
func (a *Resolved) latter(i int) prose.Speaker {
	here := a.SentenceAt(a.Tokens[i].Span.Start)
	if here == 0 || here > len(a.Sentences) {
		return prose.Nobody
	}
	st := a.Sentences[here-1]
	for j := st.Last - 1; j > max(st.First, st.Last-prose.Widest); j-- {
		if !a.SayingAt(j) {
			continue
		}
		p := a.SubjectBefore(j, st.First)
		for k := p.First; k+2 < p.Last; k++ {
			if a.Is(k, "that") && a.Is(k+1, "of") {
				p = a.PhraseAfter(k+2, p.Last) // "that of the Netherlands"
				break
			}
		}
		if a.CanSpeak(p) {
			sp := a.SpeakerOf(p)
			sp.Via = "“the latter”: who spoke last in the sentence before"
			return sp
		}
	}
	return prose.Nobody
}
