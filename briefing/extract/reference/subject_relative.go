package reference

import "attache/briefing/extract/prose"

// longestBetween is how many tokens a relative clause has at most that stands
// between a subject and its verb.
const longestBetween = 14

// overRelative is the person before a relative clause that ends in phrase p:
// "L’officier qui commandait le groupe lui a dit", "la enfermera que atendía el
// puesto contó", "Workers who spoke to the Trust described". Verbs are too many for
// a list; what stands behind the relative pronoun is one.
func (a *Resolved) overRelative(p prose.NounPhrase, from int) prose.NounPhrase {
	english := a.Lexicon.Language == "en"
	if !a.Romance() && !english || p.Empty() || english && p.First > from && a.Tokens[p.First-1].Is(prose.ClassSubordinate) {
		return prose.NounPhrase{}
	}
	for r := p.First - 1; r > from && r > p.First-longestBetween; r-- {
		t := a.Tokens[r]
		if t.Kind == prose.TokenMark && !a.Is(r, "’") && !a.Is(r, "'") || t.Is(prose.ClassSay) && !t.Is(prose.ClassRelative|prose.ClassPreposition|prose.ClassArticle) && !a.Is(r-1, "who") {
			return prose.NounPhrase{}
		}
		if !a.Is(r, "qui") && !(english && (a.Is(r, "who") || a.Is(r, "whom") || a.metByAnother(r, from))) && !(a.Lexicon.Language == "es" && (a.Is(r, "que") || a.Is(r, "quien"))) {
			continue
		}
		if r+1 >= p.First && !(english && p.Head-p.First > 1) || a.Tokens[r+1].Capital() {
			return prose.NounPhrase{}
		}
		q := a.PhraseBefore(r, from)
		if q.Empty() || q.Last != r || !a.CanSpeak(q) || !a.HasRole(q) && a.classOfOne(q.Head-1)&(prose.ClassPerson|prose.ClassOrg|prose.ClassRole|prose.ClassOccupation) == 0 && !a.Named(q) {
			return prose.NounPhrase{}
		}
		return q
	}
	return prose.NounPhrase{}
}

// metByAnother reports whether the pronoun at token r opens a clause about whom the
// subject names that begins the sentence: "A cook we met at the gate said".
func (a *Resolved) metByAnother(r, from int) bool {
	t := a.Tokens[r]
	if t.Capital() || !t.Is(prose.ClassPronoun|prose.ClassWe|prose.ClassI|prose.ClassThey) || t.Is(prose.ClassArticle|prose.ClassRelative) || a.Listed("object", r) {
		return false
	}
	q := a.PhraseBefore(r, from)
	return q.Last == r && q.First == from && a.OpensSentence(q.First) && a.HasRole(q) && !a.Named(q)
}

// whoNamed is the person whose name stands right before ", who" at token who
// inside its clause: "The plan was backed by Jane Okoro, who said", "in the mouth
// of Jane Okoro, who wrote". A name that hangs on a noun for people leaves the
// clause to them: "a spokeswoman for Jane Okoro, who said".
func (a *Resolved) whoNamed(who, from int) prose.NounPhrase {
	if !a.Is(who, "who") || who-2 <= from {
		return prose.NounPhrase{}
	}
	q := a.PlainBefore(who-1, from)
	if q.Empty() || q.Last != who-1 || q.First <= from || a.PersonIn(q) < 0 {
		return prose.NounPhrase{}
	}
	if p := a.PhraseBefore(who-1, from); p.First < q.First && !a.AgentMark(q.First-1) && (p.First == from || a.HasRole(p) || a.Human(p) || a.Plural(p.Head-1) || a.Named(p) || a.Tokens[p.First].Capital()) {
		return prose.NounPhrase{}
	}
	switch t := a.Tokens[q.First-1]; {
	case t.Kind == prose.TokenMark, t.Is(prose.ClassConjunction):
		return prose.NounPhrase{} // another of several, or an apposition
	}
	return q
}

// whoFromThere is the person of whom the words between two commas in front of the
// relative pronoun at token who say where they are from: "Luis Pérez, pescador, de
// Puerto Montt, que dijo", "Jane Okoro, a diver, from Port Lund, who said".
func (a *Resolved) whoFromThere(who, from int) prose.NounPhrase {
	k := who - 2
	for k > from && (a.Tokens[k].Capital() && a.Tokens[k].Kind == prose.TokenWord || a.Tokens[k].Is(prose.ClassArticle) || a.InnerMark(k)) && !a.Tokens[k].Is(prose.ClassPreposition) {
		k--
	}
	if k == who-2 || k-2 <= from || !a.Is(k-1, ",") {
		return prose.NounPhrase{}
	}
	switch a.LowerWord(k) {
	case "de", "del", "d’", "d'", "du", "from", "of":
	default:
		return prose.NounPhrase{}
	}
	for c := k - 1; c > max(from, k-longestBetween); c-- {
		if a.Is(c, ",") && a.Mentions[c-1] >= 0 && a.PlainPerson(&a.Register.Entities[a.Mentions[c-1]]) {
			return a.PlainBefore(c, from)
		}
	}
	return prose.NounPhrase{}
}
