package profile

import (
	"strings"

	"attache/briefing/extract/cast"
	"attache/briefing/extract/prose"
)

// readSeats gives somebody in an office that only one kind of body has the body
// of that kind, where the document names just one: "Vice-Chancellor Jane Okoro"
// in a release of Lund University.
func (a *Profiled) readSeats() {
	for k := range a.Register.Entities {
		e := &a.Register.Entities[k]
		if !e.Person || e.Org != "" || e.Role == "" || e.Past || e.KinOnly || a.formerRole(e.Role) || a.Listed("possessive", e.First-1) {
			continue
		}
		role := strings.ToLower(e.Role)
		for _, forms := range a.Lexicon.List("seat") {
			for _, office := range forms[1:] {
				if !strings.HasPrefix(role, office) || len(role) > len(office) && role[len(office)] != ' ' || strings.Contains(role, " of ") {
					continue
				}
				if org := a.onlyOfKind(forms[0]); org != "" {
					e.Org = org
				}
			}
		}
	}
}

// onlyOfKind is the only body of the document whose name has a word: "the
// University of Lund"; "" where there are several or none.
func (a *Profiled) onlyOfKind(word string) string {
	found := ""
	for i := range a.Tokens {
		t := a.Tokens[i]
		if !t.Capital() || !t.Is(prose.ClassOrg) || a.LowerWord(i) != word {
			continue
		}
		first := i
		for first > 0 && a.Tokens[first-1].Capital() && a.Tokens[first-1].Kind == prose.TokenWord && a.InBodyName(first-1) && !a.BreaksLine(first) {
			first--
		}
		end := a.AwayFrom(first, a.BodyEnd(first, a.BlockEnd(first)))
		if end-first < 2 && !a.DefiniteIn(first-1) || end <= i || a.holdsRole(first, end) {
			continue // also "el Concejo"
		}
		name := a.Register.FullNameOr(a.NameText(first, end))
		switch {
		case end-first > 1 && strings.EqualFold(found, word):
			found = "" // "the Council" was the Lund Council
		case end-first == 1 && found != "":
			continue
		}
		if found != "" && !strings.EqualFold(found, name) {
			return ""
		}
		if found == "" || cast.IsUpper(found) {
			found = name
		}
	}
	return found
}

// holdsRole reports whether an office stands at [first, last): "University
// Rector".
func (a *Profiled) holdsRole(first, last int) bool {
	for i := first; i < last; i++ {
		if a.Tokens[i].Is(prose.ClassRole) && !a.Tokens[i].Is(prose.ClassOrg) {
			return true
		}
	}
	return false
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
