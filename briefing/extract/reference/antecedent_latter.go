package reference

import "attache/briefing/extract/prose"

// namedJustNow is the person or the body whom a Spanish "este" or "esta" at token i
// means, the one named last, in the sentence before at the earliest: "Ana Roa llamó a
// la alcaldesa Rosa Paz. Esta dijo", "Ana Roa escribió a la Red Sur. Esta respondió".
func (a *Resolved) namedJustNow(i int) prose.Speaker {
	sp := a.namedLast(i)
	here := a.SentenceAt(a.Tokens[i].Span.Start)
	if sp.Entity < 0 || here >= len(a.Sentences) {
		return prose.Nobody
	}
	first := a.Sentences[max(0, here-1)].First
	for j := i - 1; j > first; j-- {
		if int(a.Mentions[j]) == sp.Entity {
			return sp
		}
		t := a.Tokens[j]
		if !t.Is(prose.ClassOrg) || !t.Capital() || t.Is(prose.ClassPerson|prose.ClassRole) {
			continue
		}
		male := a.Is(j-1, "el") || a.Is(j-1, "al") || a.Is(j-1, "del")
		if p := a.PhraseAfter(j, i); p.First == j && (male || a.Is(j-1, "la")) && male == (a.GenderOfArticle(i) == prose.GenderMale) {
			return a.SpeakerOf(p)
		}
		return prose.Nobody
	}
	return prose.Nobody
}

// namedLast is the person named last before token i, in its sentence or the one
// before, of the gender that the pointing word at i says.
func (a *Resolved) namedLast(i int) prose.Speaker {
	here := a.SentenceAt(a.Tokens[i].Span.Start)
	if here >= len(a.Sentences) || a.Mentions == nil {
		return prose.Nobody
	}
	g := a.GenderOfArticle(i)
	switch a.LowerWord(i) {
	case "ésta":
		g = prose.GenderFemale
	case "éste", "celui-ci":
		g = prose.GenderMale
	case "celle-ci":
		g = prose.GenderFemale
	}
	if q := a.CeluiCi(here, i); !q.Empty() {
		return a.OtherThanGiver(q, a.Sentences[here-1]) // somebody without a name
	}
	from := a.Sentences[max(0, here-2)].First
	for j := i - 1; j >= from; j-- {
		id := int(a.Mentions[j])
		if id < 0 || id == a.Other {
			continue
		}
		e := &a.Register.Entities[id]
		if !e.Person && !a.PlainPerson(e) || e.Gender != prose.GenderUnknown && g != prose.GenderUnknown && e.Gender != g {
			continue
		}
		sp := a.SpeakerFor(id)
		sp.Via = "the person named last"
		return sp
	}
	return prose.Nobody
}

// frontAdjective reports whether the piece [start, end) in front of a comma says
// something of the subject behind it and names nobody: "Originaire de Ségou",
// "Natural de Potosí", "Interrogée à Lomé".
func (a *Resolved) frontAdjective(start, end int) bool {
	t := a.Tokens[start]
	if !a.Romance() || t.Shape != prose.ShapeCapital || !a.OpensSentence(start) || start+1 >= end || end >= len(a.Tokens) || !a.Is(end, ",") || t.Is(prose.ClassRole|prose.ClassPerson|prose.ClassOrg|prose.ClassText|prose.ClassPlace|prose.ClassTitle|prose.ClassArticle|prose.ClassDeterminer|prose.ClassPronoun|prose.ClassWe|prose.ClassThey) {
		return false
	}
	if n := a.Tokens[start+1]; n.Capital() || n.Kind != prose.TokenWord || !n.Is(prose.ClassPreposition|prose.ClassSubordinate|prose.ClassTime|prose.ClassPeriod|prose.ClassAdverb) {
		return false
	}
	return a.Listed("front-adjective", start)
}

// AgedBehind reports whether nothing but an age stands at [i, end): "de 88 ans".
func (a *Resolved) AgedBehind(i, end int) bool {
	return a.Romance() && i+3 == end && a.Tokens[i].Is(prose.ClassPreposition) && a.Tokens[i+1].Kind == prose.TokenNumber && a.Listed("years", i+2)
}
