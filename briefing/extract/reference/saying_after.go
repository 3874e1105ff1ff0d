package reference

import (
	"cmp"
	"strings"

	"attache/briefing/extract/prose"
)

// NameInFront is the full name that opens a Romance phrase with a small word
// right behind it, which then is the verb: "Ana Quispe duerme"; an empty phrase
// for none.
func (a *Resolved) NameInFront(p prose.NounPhrase) prose.NounPhrase {
	if p.Empty() || !a.Romance() {
		return prose.NounPhrase{}
	}
	end := a.NameEnd(p.First, p.Last)
	if name := a.metBefore(p.First, end); !name.Empty() && end < p.Last {
		return name
	}
	if end-p.First < 2 || end >= p.Last || a.Tokens[end].Capital() || a.Tokens[end].Kind != prose.TokenWord {
		return prose.NounPhrase{}
	}
	name := prose.NounPhrase{First: p.First, Last: end, Head: end}
	for i := p.First; i < end; i++ {
		if a.Tokens[i].Is(prose.ClassOrg | prose.ClassPlace | prose.ClassText | prose.ClassTime | prose.ClassRole) {
			return prose.NounPhrase{}
		}
	}
	if !a.FullName(name) {
		return prose.NounPhrase{}
	}
	return name
}

// Inverted is the speaker behind a verb: a name at once, or behind a
// description: "began the first speaker, Nomvula Dlamini".
func (a *Resolved) Inverted(p prose.NounPhrase, limit int) prose.Speaker {
	if p.Empty() || !a.CanSpeak(p) {
		return prose.Nobody
	}
	if q := a.behindRelative(p, limit); !q.Empty() {
		return a.SpeakerOf(q)
	}
	if q := a.OwnerInFront(p); !q.Empty() && (a.Textual(p) || a.Listed("utterance", p.Head-1)) {
		return a.SpeakerOf(q) // "runs Okoro’s favourite line"
	}
	if comma := a.pastField(p, limit); !a.Named(p) && a.Is(comma, ",") && !a.placeNamed(comma, p.First) && !a.Tokens[p.First].Is(prose.ClassPronoun|prose.ClassThey) {
		q := a.withParticles(a.PhraseAfter(comma+1, limit), limit)
		if q.First == comma+1 && !q.Empty() && (a.FullName(q) || a.givenNameOf(p, q, limit)) {
			return a.SpeakerOf(q)
		}
		if r := a.nameBehindTrade(q); !r.Empty() && q.First == comma+1 && a.HasRole(p) {
			return a.SpeakerOf(r)
		}
	}
	return a.apposed(a.SpeakerOf(p), p, limit)
}

// withParticles is a French or Spanish phrase that opens with a name, with all of the
// name in its head: "Iván de la Rosa".
func (a *Resolved) withParticles(p prose.NounPhrase, limit int) prose.NounPhrase {
	if !a.Romance() || p.Empty() || p.Head != p.First+1 || p.Head >= limit || !a.Tokens[p.Head].Is(prose.ClassParticle) {
		return p
	}
	if end := a.NameEnd(p.First, limit); end > p.Head && a.PlainName(p.First, end) {
		p.Head, p.Last = end, max(end, p.Last)
	}
	return p
}

// apposed gives who is only described by phrase p the office that stands behind it:
// "the woman, a delegate of the Harbour Union".
func (a *Resolved) apposed(sp prose.Speaker, p prose.NounPhrase, limit int) prose.Speaker {
	if a.Named(p) || !a.Is(p.Last, ",") || !a.Human(p) || a.Plural(p.Head-1) {
		return sp
	}
	f := a.Sane(a.Apposition(p.Last, limit))
	if f.Role == "" || f.Verb || a.KinOf(f.Role) {
		return sp
	}
	if sp.Entity < 0 {
		sp.Role, sp.Org = f.Role, f.Org
	} else if e := &a.Register.Entities[sp.Entity]; e.Person && e.Role == "" {
		e.Role, e.Org = f.Role, cmp.Or(e.Org, f.Org)
	}
	return sp
}

// givenNameOf reports whether q is nothing but the given name of somebody whom phrase
// p brings in: "l’un d’eux, Fabrice", "one volunteer, Fabienne, 23".
func (a *Resolved) givenNameOf(p, q prose.NounPhrase, limit int) bool {
	if q.Last-q.First != 1 || !a.Listed("given", q.First) && !prose.GivenNames()[a.LowerWord(q.First)] && (!a.Tokens[q.First].Capital() || a.SomebodyBefore(q.First-1, p.First) < 0) || a.Tokens[q.First].Is(prose.ClassPlace|prose.ClassTime|prose.ClassOrg) {
		return false
	}
	first := p.First
	if (a.Is(first, "l’") || a.Is(first, "l'")) && first+1 < p.Last {
		first++
	}
	return a.Indefinite(first) && (q.Last >= limit || a.Tokens[q.Last].Kind == prose.TokenMark)
}

// placeNamed reports whether the comma at token i parts a place where somebody is,
// told of from token from on, from its name: "an owner in the second city, Kestria".
func (a *Resolved) placeNamed(i, from int) bool {
	if !a.Listed("locality", i-1) && !a.Is(i-1, "capital") {
		return false
	}
	for k := i - 2; k > max(from, i-6); k-- {
		if a.Definite(k) {
			return a.Is(k-1, "in") || a.Is(k-1, "near")
		}
	}
	return false
}

// FullName reports whether the phrase is a person's name and nothing else.
func (a *Resolved) FullName(p prose.NounPhrase) bool {
	first, last := a.NameIn(p)
	if first != p.First || last != p.Head {
		return false
	}
	start, end := a.BareName(first, last)
	if a.Institution(start, end) || a.Tokens[first].Shape == prose.ShapeCapital && a.Tokens[first].Span.Len() <= 5 && strings.Contains(a.Word(a.Tokens[first]), "-") {
		return false // "R-Wis."
	}
	return start > first || len(a.NameWords(start, end)) > 1 && !a.Tokens[end-1].Is(prose.ClassRole)
}
