package reference

import (
	"attache/briefing"
	"attache/briefing/extract/prose"
)

// farthestName is how many tokens behind a description the text may give the
// name that goes with it.
const farthestName = 90

// introducedNext is the person whom the sentences behind a description name:
// "said a nurse. Jane Okoro, the nurse, …", "said one of the workers. His name
// is Paul Lund"; nobody where no name follows.
func (a *Resolved) introducedNext(p prose.NounPhrase) prose.Speaker {
	if a.Focus == nil || !a.Indefinite(p.First) && !a.Definite(p.First) || a.Textual(p) {
		return prose.Nobody
	}
	if t := a.Tokens[p.Head-1]; !a.Romance() && !t.Is(prose.ClassRole|prose.ClassPerson|prose.ClassOccupation) {
		return prose.Nobody
	}
	noun := a.LowerWord(p.Head - 1)
	if a.Romance() {
		noun = a.LowerWord(p.First + 1)
	}
	end := a.BlockEnd(p.First)
	limit := min(len(a.Tokens)-4, p.Last+farthestName)
	for j := p.Last; j < limit; j++ {
		if q, quoted := a.OuterAt(a.Tokens[j].Span.Start); quoted {
			for j+1 < limit && a.Tokens[j+1].Span.Start < q.Outer.End {
				j++
			}
			continue
		}
		id := -1
		if j < min(end, limit) {
			id = a.namedAt(j, noun, min(end, limit))
		}
		if id < 0 && a.Indefinite(p.First) {
			id = a.nameGiven(j, a.GenderOfArticle(p.First))
		}
		if id >= 0 {
			sp := a.SpeakerFor(id)
			sp.Via = "the person named in the sentences behind"
			return sp
		}
	}
	return prose.Nobody
}

// namedAt is the person whom the words at token j name for the noun of a
// description; -1 for none.
func (a *Resolved) namedAt(j int, noun string, limit int) int {
	switch {
	case a.Definite(j) && a.LowerWord(j+1) == noun && a.Is(j-1, ",") && (a.Is(j+2, ",") || a.Is(j+2, ".")):
		return a.someoneAt(j - 2) // "Jane Okoro, the nurse,"
	case a.Definite(j) && a.LowerWord(j+1) == noun && a.Is(j+2, ","):
		if end := a.NameEnd(j+3, limit); end > j+3 && a.Is(end, ",") {
			return a.someoneAt(end - 1) // "the nurse, Jane Okoro,"
		}
	case a.Listed("possessive", j) && a.Is(j+1, "name") && (a.Is(j+2, "is") || a.Is(j+2, "was")):
		if end := a.NameEnd(j+3, limit); end > j+3 {
			return a.someoneAt(end - 1) // "His name is Paul Lund"
		}
	}
	return -1
}

// nameGiven is the person whom a French or Spanish sentence that opens at token j names for
// somebody of a gender: "Elle s’appelle Awa", "Se llama Ana"; -1 for none.
func (a *Resolved) nameGiven(j int, g prose.Gender) int {
	if !a.Romance() || !a.OpensSentence(j) || j+3 >= len(a.Tokens) {
		return -1
	}
	verb := j + 1
	if a.Lexicon.Language == "fr" {
		verb = j + 2
		if t := a.Tokens[j]; !t.Is(prose.ClassPronoun) || t.Is(prose.ClassMale) && g == prose.GenderFemale || t.Is(prose.ClassFemale) && g == prose.GenderMale {
			return -1
		}
	}
	if !a.Is(verb-1, "s’") && !a.Is(verb-1, "s'") && a.LowerWord(verb-1) != "se" || !a.Listed("called", verb) {
		return -1
	}
	if end := a.NameEnd(verb+1, min(len(a.Tokens), verb+1+prose.LongestName)); end > verb+1 {
		return a.someoneAt(end - 1)
	}
	return -1
}

// someoneAt is the person whose name ends at token i; -1 for none.
func (a *Resolved) someoneAt(i int) int {
	id := int(a.Mentions[i])
	if id < 0 {
		return -1
	}
	if e := &a.Register.Entities[id]; e.Evidence < 0 || !e.Person && !a.PlainPerson(e) {
		return -1
	}
	return id
}

// SpreadOffices gives all that a person says the office and the body by which the
// text takes them up only later: "«A», dijo Ana Roa. La presidenta de la fundación
// añadió «B»".
func (a *Resolved) SpreadOffices() {
	known := map[int]briefing.Attribution{}
	for i := range a.Quotes {
		q := &a.Quotes[i]
		if at := known[q.Speaker.Entity]; q.Spoken && q.Speaker.Entity >= 0 && q.Speaker.Role != "" && at.Role == "" {
			known[q.Speaker.Entity] = q.Speaker.Attribution
		}
	}
	for i := range a.Quotes {
		sp := &a.Quotes[i].Speaker
		at, ok := known[sp.Entity]
		if !ok || sp.Entity < 0 || sp.Role != "" && sp.Role != at.Role {
			continue
		}
		sp.Role = at.Role
		if sp.Org == "" {
			sp.Org = at.Org
		}
	}
}
