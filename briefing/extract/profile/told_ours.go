package profile

import (
	"strings"

	"attache/briefing/extract/prose"
	"attache/briefing/extract/reference"
)

// readOurs gives somebody whom a text calls "nuestra coordinadora", "mi compañero", "our
// board chair" or « notre collègue » the body of who writes it or answers there.
func (a *Profiled) readOurs(told map[int]bool) {
	a.eachOfOurs(func(id, k int) {
		e, org := &a.Register.Entities[id], ""
		if a.Lexicon.Language == "es" {
			org = a.bodyOfTeller(k, a.officeOfBody(e.Role))
		} else if org = a.bodyOfTurn(k); org == "" {
			org = a.HouseBody()
		}
		if org != "" {
			e.Org, told[id] = org, true
		}
	})
}

// GiveOurs gives whom the text calls its own and who has no body yet the one in whose
// name it is written, which writer finds where it is asked for: that of the signatures of
// a letter, of who holds a statement, of the author.
func (a *Profiled) GiveOurs(writer func() string) {
	told, org, asked := map[int]bool{}, "", false
	a.eachOfOurs(func(id, k int) {
		if a.TurnAt(k).Known() {
			return
		}
		if !asked {
			org, asked = writer(), true
		}
		if org != "" && org != a.Register.Entities[id].Name {
			a.Register.Entities[id].Org, told[id] = org, true
		}
	})
	for i := range a.Quotes {
		if sp := &a.Quotes[i].Speaker; sp.Entity >= 0 && told[sp.Entity] && sp.Org == "" {
			a.tieLast(sp, org, "; body that writes")
		}
	}
}

// eachOfOurs calls visit with whoever has an office with "our" and no body, and with the
// token of that word.
func (a *Profiled) eachOfOurs(visit func(id, k int)) {
	for i, m := range a.Mentions {
		id := int(m)
		if id < 0 {
			continue
		}
		e := &a.Register.Entities[id]
		if e.Role == "" || e.Org != "" || !e.Person && !a.PlainPerson(e) {
			continue
		}
		if _, quoted := a.OuterAt(a.Tokens[i].Span.Start); quoted {
			continue
		}
		k := a.ourOffice(i, len(e.Words))
		if k < 0 && a.ownInRole(e.Role) {
			k = i
		}
		if k >= 0 {
			visit(id, k)
		}
	}
}

// ourOffice is the token of the "nuestro" with which an office stands beside the name
// of so many words that ends at token i; -1 for none. Whom a people or a family calls
// its own is in none of its bodies: "nuestro alcalde", "nuestra vecina".
func (a *Profiled) ourOffice(i, words int) int {
	if i+2 < len(a.Tokens) && a.Is(i+1, ",") && a.ours(i+2) {
		return i + 2 // "Ana Roa, nuestra coordinadora"
	}
	for k := i - words; k >= max(0, i-words-reference.LongestApposition); k-- {
		if t := a.Tokens[k]; t.Kind == prose.TokenMark && !a.InnerMark(k) && !a.Is(k, ",") {
			return -1
		}
		if a.ours(k) {
			return k
		}
	}
	return -1
}

// ours reports whether token k is "nuestro" before an office that a body can have.
func (a *Profiled) ours(k int) bool {
	t, noun := a.Tokens[k], k+1
	if a.Lexicon.Language != "es" && (a.Listed("my", k) || t.Is(prose.ClassWe) && t.Is(prose.ClassArticle|prose.ClassDeterminer)) {
		return a.oursAt(k)
	}
	if noun < len(a.Tokens) && a.Lexicon.Language == "es" && a.Listed("my", k) {
		return a.Listed("workmate", noun) || a.Listed("heads-within", noun) || a.Listed("inner-office", noun) // "mi jefa"; "mi médico" is in none
	}
	if noun >= len(a.Tokens) || !t.Is(prose.ClassWe) || !t.Is(prose.ClassArticle|prose.ClassDeterminer) {
		return false
	}
	return a.Listed("workmate", noun) || a.Tokens[noun].Is(prose.ClassRole) && !a.KinOf(a.Word(a.Tokens[noun])) && !a.Listed("lives-there", noun) && !a.Listed("office-bare", noun)
}

// farthestOurs is how many words may stand between "our" and the office: "our former
// deputy secretary".
const farthestOurs = 4

// oursAt reports whether the English or French "our" or "my" at token k stands before a
// workmate, or "our" before an office that a body has within itself: "our board chair",
// « notre ancienne secrétaire générale ».
func (a *Profiled) oursAt(k int) bool {
	for noun := k + 1; noun < min(len(a.Tokens), k+1+farthestOurs); noun++ {
		t := a.Tokens[noun]
		switch {
		case t.Kind != prose.TokenWord, t.Is(prose.ClassPreposition | prose.ClassRelative | prose.ClassConjunction | prose.ClassAuxiliary):
			return false
		case a.Listed("workmate", noun):
			return true
		case a.Listed("inner-office", noun):
			return !a.Listed("my", k)
		}
	}
	return false
}

// ownInRole reports whether an office is in what is "ours": "has managed our harbour
// house", "jefa de nuestra misión", but not "teacher of our children".
func (a *Profiled) ownInRole(role string) bool {
	words := strings.Fields(strings.ToLower(role))
	for k, w := range words {
		if c := a.Lexicon.Classes[w]; c&prose.ClassWe == 0 || c&(prose.ClassArticle|prose.ClassDeterminer) == 0 {
			continue
		}
		for _, noun := range words[k+1 : min(len(words), k+1+farthestOurs)] {
			if a.Lexicon.Has("several", noun) {
				break
			}
			if a.Lexicon.Classes[noun]&prose.ClassOrg != 0 || a.Lexicon.Has("unit", noun) || a.Lexicon.Has("workplace", noun) || a.Lexicon.Has("workplace-the", noun) {
				return true
			}
		}
	}
	return false
}

// bodyOfTurn is the body of the one whose turn of a dialogue it is at token k; "".
func (a *Profiled) bodyOfTurn(k int) string {
	if sp := a.TurnAt(k); sp.Entity >= 0 {
		return a.Register.FullName(a.Register.Entities[sp.Entity].Org)
	}
	return ""
}

// bodyOfTeller is the body of who says "nuestro" at token k: of the one whose turn it
// is, else the one that the text says in the first person that they are in, before the
// token or, failing that, behind it; where the office is one of a body, the only one
// that the text has named; "".
func (a *Profiled) bodyOfTeller(k int, ofBody bool) string {
	if sp := a.TurnAt(k); sp.Entity >= 0 {
		return a.bodyOfTurn(k)
	}
	here, found := a.SentenceAt(a.Tokens[k].Span.Start), ""
	for s := range a.Sentences {
		if s > here && found != "" {
			break
		}
	}
	if found == "" {
		if found = a.bodyOfAuthor(); found == "" && a.Listed("my", k) {
			found = a.Publisher()
		}
	}
	if found == "" && ofBody {
		found, _ = a.OnlyBodyIn(0, k)
	}
	return found
}

// farthestByline is how many blocks from the start of a text its author is named.
const farthestByline = 6

// bodyOfAuthor is the body of the author whom a line at the head of a text names: "Por
// Ana Roa, hidrogeóloga de la Red Sur"; "".
func (a *Profiled) bodyOfAuthor() string {
	for _, b := range a.Blocks[:min(farthestByline, len(a.Blocks))] {
		if b.FirstToken+1 >= b.LastToken || !a.Is(b.FirstToken, "Por") {
			continue
		}
		end := a.NameEnd(b.FirstToken+1, b.LastToken)
		if f := a.Sane(a.Apposition(end, b.LastToken)); end > b.FirstToken+1 && f.Role != "" && f.Org != "" {
			return a.Register.FullName(f.Org)
		}
	}
	return ""
}
