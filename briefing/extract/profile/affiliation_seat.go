package profile

import (
	"strings"

	"attache/briefing/extract/prose"
)

// readSeats gives somebody in an office that only one kind of body has the body of that
// kind: the last one told of where the office stands with its article ("The Ministry of
// Health has not paid. The minister, Jane Okoro,"), else the only one of the document:
// "Vice-Chancellor Jane Okoro" in a release of Lund University.
func (a *Profiled) readSeats() {
	for k := range a.Register.Entities {
		e := &a.Register.Entities[k]
		if !e.Person && !a.PlainPerson(e) || e.Org != "" || e.Role == "" || e.Past || e.KinOnly || a.formerRole(e.Role) || a.Listed("possessive", e.First-1) {
			continue
		}
		if s := a.SentenceAt(a.Tokens[e.First].Span.Start); s < len(a.Sentences) {
			a.Enter(a.Sentences[s].Block)
		}
		if (e.Definite || e.InFront) && a.SeatKind(e.Role) != "" {
			e.Org = a.SeatBody(e.Role, e.First)
		} else if e.Person {
			e.Org = a.OnlySeatBody(e.Role)
		}
	}
	a.Leave()
}

// readFoundedIt gives the body told of to who is said to have founded "it" in
// French and Spanish: "Ana Quispe la fundó en 2016", "Awa Kane l’a créée".
func (a *Profiled) readFoundedIt() {
	for i := 2; i < len(a.Tokens) && a.Romance(); i++ {
		if t := a.Tokens[i]; t.Kind != prose.TokenWord || t.Capital() || !t.Is(prose.ClassLead) && !a.Listed("found-it", i) {
			continue
		}
		k := i - 1
		if end := a.NameEnd(i+1, min(len(a.Tokens), i+1+prose.LongestName)); end > i+1 && a.Mentions[end-1] >= 0 && (a.Is(k, "La") || a.Is(k, "Lo") || a.Is(k, "L’") || a.Is(k, "L'")) {
			a.founderOf(int(a.Mentions[end-1]), k) // "La fundó Ana Quispe"
			continue
		}
		if a.Auxiliary(k) || a.Is(k, "a") {
			k--
		}
		if k < 1 || !a.Is(k, "l’") && !a.Is(k, "l'") && !a.Is(k, "la") && !a.Is(k, "lo") && !a.Is(k, "le") || a.Mentions[k-1] < 0 {
			continue
		}
		a.founderOf(int(a.Mentions[k-1]), k-1)
	}
}

// founderOf gives a person the body told of before token i, unless the text has
// named another one where they are.
func (a *Profiled) founderOf(id, i int) {
	e := &a.Register.Entities[id]
	if !e.Person && !a.PlainPerson(e) || e.Org != "" && strings.ToLower(e.Org) != e.Org {
		return
	}
	org := a.TopicBody(i)
	if org == "" {
		org = a.SmallBodyTold(i)
	}
	if org != "" {
		e.Org, e.Person = org, true
	}
}
