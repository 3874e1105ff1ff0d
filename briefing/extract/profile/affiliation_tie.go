package profile

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// A tie is what a French clause says that somebody has to do with a body, by a
// verb and not by a noun beside the name: "a pris la tête de la Ligue", "milite
// au sein du Réseau", "a rejoint le Fonds comme juriste", "a été recrutée comme
// juriste par le Fonds", "fait partie de l’Union".

// longestTie is how many tokens may stand between a subject and its tie.
const longestTie = 12

// readTies gives persons without a body, or without an office, those to which a
// clause of their own ties them.
func (a *Profiled) readTies() {
	for s := range a.Sentences {
		st := a.Sentences[s]
		a.Enter(st.Block)
		if a.Lexicon.Language != "fr" {
			continue
		}
		for i := st.First; i < st.Last; i++ {
			t := a.Tokens[i]
			pronoun := t.Is(prose.ClassPronoun) && t.Is(prose.ClassMale|prose.ClassFemale) && !t.Is(prose.ClassArticle|prose.ClassDeterminer)
			if a.Mentions[i] < 0 && !pronoun && !t.Is(prose.ClassRelative|prose.ClassLead) && !a.AgentMark(i) && !a.Is(i, "devenir") && !a.Listed("tie-given", i) {
				continue
			}
			if q, quoted := a.OuterAt(t.Span.Start); quoted {
				i = max(i, a.TokenAt(q.Outer.End)-1)
				continue
			}
			if pronoun {
				if f := a.tieBehind(i+1, st.Last); f != (office.Affiliation{}) {
					a.claim(a.tiedPerson(s, i), a.ofBodyTold(s, i, f))
				}
				continue
			}
			if a.Is(i, "devenir") {
				a.claim(a.tiedPerson(s, i), a.TiedGiven(i, st.Last))
				continue
			}
			if id := int(a.Mentions[i]); id >= 0 && a.untied(id) && (a.Is(i+1, ",") || a.Is(i+1, "qui") || !a.OfWhom(i+1-len(a.Register.Entities[id].Words), st.First)) {
				a.claim(id, a.ofBodyTold(s, i, a.tieBehind(i+1, st.Last)))
				a.claim(id, a.tieFarther(id, i, st.Last))
				a.claim(id, a.tieInFront(id, i, st))
			}
			a.readBodyTie(s, i)
		}
	}
	a.Leave()
}

// untied reports whether an entity is a person of whom the text has not stated
// both an office and a body.
func (a *Profiled) untied(id int) bool {
	e := &a.Register.Entities[id]
	return (e.Person || a.PlainPerson(e)) && (e.Org == "" || e.Role == "" || e.ByVerb || e.KinOnly)
}

// tiedPerson is whom the pronoun at token i of sentence s stands for in a clause
// that ties somebody: the only person named before it in the sentence, else the
// person told of before; -1 for none.
func (a *Profiled) tiedPerson(s, i int) int {
	st := a.Sentences[s]
	found := -1
	for k := st.First; k < i; k++ {
		id := int(a.Mentions[k])
		if id < 0 || id == found {
			continue
		}
		if e := &a.Register.Entities[id]; !e.Person && !a.PlainPerson(e) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = id
	}
	t := a.Tokens[i]
	if found < 0 {
		found = a.personOf(s-1, t)
	}
	if found < 0 {
		return -1
	}
	if g := a.Register.Entities[found].Gender; t.Is(prose.ClassMale) && g == prose.GenderFemale || t.Is(prose.ClassFemale) && g == prose.GenderMale {
		return -1
	}
	return found
}

// tieBehind reads the tie of the subject that ends before token i.
func (a *Profiled) tieBehind(i, limit int) office.Affiliation {
	if a.Is(i, ",") && i+1 < limit {
		i = a.PastAge(i+1, limit)
		if a.Is(i, "qui") {
			i++
		}
	} else if a.Is(i, "qui") && i+1 < limit {
		i++ // "c'est Awa Kane qui coordonne la Ligue"
	}
	end := min(limit, i+longestTie)
	for v := i; v < end; v++ {
		t := a.Tokens[v]
		if f := a.tieAt(v, limit); f != (office.Affiliation{}) {
			return f
		}
		switch {
		case t.Kind == prose.TokenNumber, a.Clitic(v), a.Adverb(v), a.Auxiliary(v), t.Is(prose.ClassTime | prose.ClassPeriod | prose.ClassArticle), t.Is(prose.ClassPreposition) && !t.Capital(), a.Listed("nowadays", v):
		case t.Is(prose.ClassBehalf), a.Listed("beside-office", v):
		case v == i && t.Kind == prose.TokenWord && !t.Capital() && v+1 < end && a.Tokens[v+1].Is(prose.ClassBehalf): // "parle au nom de"
		default:
			return office.Affiliation{}
		}
	}
	return office.Affiliation{}
}

// tieAt reads a tie whose word stands at token v.
func (a *Profiled) tieAt(v, limit int) office.Affiliation {
	t := a.Tokens[v]
	if t.Kind != prose.TokenWord || t.Capital() {
		return office.Affiliation{}
	}
	switch {
	case a.Listed("tie-lead", v) && v > 0 && a.Tokens[v-1].Is(prose.ClassArticle):
		return office.Affiliation{Org: a.TiedOf(v, limit)}
	case a.Listed("joins", v):
		return a.tiedAs(v, a.PastWhen(v+1, limit), limit)
	case a.Is(v, "fait"), a.Is(v, "faisait"), a.Is(v, "faire"):
		if a.Is(v+1, "partie") {
			return office.Affiliation{Org: a.TiedOf(v+1, limit)}
		}
	case t.Is(prose.ClassBehalf):
		org, _ := a.TiedBody(v+1+int(t.More), limit)
		return office.Affiliation{Org: org}
	case a.Copula(v):
		i := v + 1
		for i < limit && a.Adverb(i) {
			i++
		}
		return a.OneOfOffice(i, limit)
	case a.Listed("tie-given", v):
		return a.TiedGiven(v, limit)
	}
	if a.Listed("tie-take", v) {
		if f := a.tiedPost(v, limit); f != (office.Affiliation{}) {
			return f
		}
	}
	if t.Is(prose.ClassLead) && !a.Listed("works-at", v) {
		if f := a.LeadingAt(v, limit); f.Org != "" {
			return f
		}
	}
	if a.Listed("works-at", v) {
		return a.tiedAs(v, v+1, limit)
	}
	return office.Affiliation{}
}

// tiedPost reads "occupe le poste de juriste au Fonds" and "assure la présidence
// de la Ligue" at the verb at token v.
func (a *Profiled) tiedPost(v, limit int) office.Affiliation {
	for j := v + 1; j < min(limit, v+7); j++ {
		t := a.Tokens[j]
		switch {
		case a.Is(j, "contact"), a.Is(j, "avec"):
			return office.Affiliation{} // "a pris contact avec la Direction"
		case a.Listed("tie-lead", j):
			return office.Affiliation{Org: a.TiedOf(j, limit)}
		case a.Listed("tie-post", j):
			return a.PostOfTie(j, limit)
		case t.Kind == prose.TokenNumber || t.Kind == prose.TokenWord && !t.Capital() && !t.Is(prose.ClassOrg|prose.ClassRole|prose.ClassSay|prose.ClassRelative|prose.ClassSubordinate|prose.ClassConjunction):
		default:
			return office.Affiliation{}
		}
	}
	return office.Affiliation{}
}

// tiedAs reads the body at token i behind the verb at token v, and the office
// behind "comme" before or after it.
func (a *Profiled) tiedAs(v, i, limit int) office.Affiliation {
	f := office.Affiliation{}
	direct := a.Listed("joins", v)
	for j := i; j < min(limit, v+longestTie); j++ {
		t := a.Tokens[j]
		if k := a.AsBehind(j, limit); k > j {
			end := a.AppositionEnd(k, limit)
			if k < end && a.FirstRole(k, min(end, k+3)) >= 0 {
				g := a.Office(k, end)
				if f.Role = g.Role; f.Org == "" {
					f.Org = g.Org
				}
			}
			return f
		}
		if t.Kind == prose.TokenMark && !a.InnerMark(j) || t.Is(prose.ClassRelative|prose.ClassSubordinate) && !t.Is(prose.ClassPreposition|prose.ClassArticle) {
			return f
		}
		if f.Org == "" && (direct && j == i || a.Listed("works-where", j) || a.Is(j, "par")) {
			if org, end := a.TiedBody(j, limit); org != "" {
				f.Org, j = org, end-1
			} else if direct {
				return f
			}
		}
	}
	return f
}
