package reference

import (
	"strings"

	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// backToTold is how many sentences a description reaches back to the person of
// whom the text is telling.
const backToTold = 5

// toldOf is the person of whom the text is telling when a description comes that
// fits them and nobody else: "the mechanic" for somebody who repairs engines,
// "the 43-year-old", "the activist". Nobody for offices of which there is one
// everywhere, such as "the judge".
func (a *Resolved) toldOf(p prose.NounPhrase) prose.Speaker {
	if a.Focus == nil || p.Empty() || !a.PointsBack(p.First) || a.Textual(p) || a.restricted(p) {
		return prose.Nobody
	}
	noun, anyOffice := a.nounOfTold(p)
	here := a.SentenceAt(a.Tokens[p.First].Span.Start)
	if noun < 0 || here >= len(a.Sentences) {
		return prose.Nobody
	}
	if id := a.ofAge(p); id >= 0 {
		sp := a.SpeakerFor(id)
		sp.Via = "the person spoken of before"
		return sp
	}
	if a.Listed("demonym", noun) {
		if id := a.ofNation(a.Word(a.Tokens[noun])); id >= 0 {
			return a.SpeakerFor(id)
		}
	}
	block := a.Sentences[here].Block
	for s := here - 1; s >= max(0, here-backToTold); s-- {
		if b := a.Sentences[s].Block; b < block-2 || a.Blocks[b].Heading != a.Blocks[block].Heading {
			break
		}
		sp := a.Focus[s]
		if sp.Entity < 0 || sp.Owner || !a.canBear(sp.Entity, p, noun) {
			continue
		}
		e := &a.Register.Entities[sp.Entity]
		if a.Listed("demonym", noun) && !a.Personal(sp) {
			continue
		}
		if !anyOffice && e.Role != "" && !a.roleSays(e.Role, noun) || a.ofElsewhere(p, sp.Entity) {
			return prose.Nobody
		}
		if anyOffice {
			sp = a.SpeakerFor(sp.Entity)
		} else {
			sp = a.asDescribed(sp.Entity, p)
		}
		sp.Via = "the person spoken of before"
		return sp
	}
	return prose.Nobody
}

// restricted reports whether a relative clause says of whom a description tells,
// who then is nobody told of before: "the officer who took her call".
func (a *Resolved) restricted(p prose.NounPhrase) bool {
	if a.Lexicon.Language == "en" && a.Is(p.Last, ",") && a.Is(p.Last+1, "who") {
		for k := p.Last + 2; k < min(len(a.Tokens), p.Last+LongestInner) && !a.Is(k, ","); k++ {
			if a.Listed("anonymity", k) {
				return true // "the engineer, who asked that his name be withheld"
			}
		}
	}
	return a.Listed("who", p.Last) || a.Lexicon.Language == "fr" && a.Is(p.Last, "qui") || a.Lexicon.Language == "es" && a.Is(p.Last, "que")
}

// nounOfTold is the token of the noun by which a description can take up the
// person told of, and whether it fits any office; -1 for none.
func (a *Resolved) nounOfTold(p prose.NounPhrase) (noun int, anyOffice bool) {
	noun = p.Head - 1
	if a.Romance() {
		noun = p.First + 1
	}
	if noun <= p.First || noun >= p.Last {
		return -1, false
	}
	for i := p.First + 1; i < p.Last; i++ {
		if a.Possessive(i) {
			return -1, false // "the owner’s mechanic"
		}
	}
	t := a.Tokens[noun]
	switch {
	case a.ageAt(noun) || a.Listed("demonym", noun) && p.Last-p.First == 2 && (a.Lexicon.Language == "en" || a.Lexicon.Language == "es" && !t.Capital()):
		return noun, true
	case t.Capital() || p.Last > p.Head && !a.Is(p.Head, "of") || a.Plural(noun) && !a.Listed("told-of", noun):
		return -1, false
	case a.Listed("told-of", noun):
		return noun, p.Last == p.Head
	case a.Listed("relational", noun) || a.Listed("of-the-place", noun) || !t.Is(prose.ClassRole|prose.ClassOccupation) || p.Last > p.Head || t.Is(prose.ClassPerson) && a.Romance():
		return -1, false
	case a.Romance() && p.Last-p.First > 2:
		return -1, false // "le mécanicien du port": anybody
	}
	return noun, false
}

// ageAt reports whether the word at token i calls somebody by their age: "the
// 43-year-old".
func (a *Resolved) ageAt(i int) bool {
	return a.Lexicon.Language == "en" && (strings.HasSuffix(a.LowerWord(i), "year-old") || a.Listed("years-old", i) && a.Is(i-1, "-") || a.Is(i, "old") && a.Is(i-1, "-"))
}

// ofAge is the person behind whose name stands the age that a description gives:
// "Jane Okoro, 43," for "the 43-year-old"; -1 for none.
func (a *Resolved) ofAge(p prose.NounPhrase) int {
	if a.Lexicon.Language != "en" || !a.ageAt(p.Head-1) {
		return -1
	}
	age, _, _ := strings.Cut(a.LowerWord(p.First+1), "-")
	if age == "" || age[0] < '0' || age[0] > '9' {
		return -1
	}
	for j := p.First - 1; j > max(0, p.First-farthestBearer); j-- {
		if a.Is(j, age) && j > 2 && (a.Is(j-1, ",") || a.Is(j-1, "(")) {
			if id := a.someoneAt(j - 2); id >= 0 {
				return id
			}
		}
	}
	return -1
}

// sameAsBefore is the person spoken of in the sentence before when a bare
// office with its article ("the lawyer") can only be that person's: the text
// has introduced no other holder of it.
func (a *Resolved) sameAsBefore(p prose.NounPhrase) prose.Speaker {
	if a.Focus == nil || !a.Definite(p.First) || p.Last-p.First < 2 || p.Last-p.First > 6 || !a.Tokens[p.Last-1].Is(prose.ClassRole|prose.ClassOccupation) || a.Tokens[p.Last-1].Is(prose.ClassPerson) || a.Listed("anyone", p.Last-1) || a.restricted(p) {
		return prose.Nobody
	}
	former := a.Is(p.First+1, "former") || a.Is(p.First+1, "retired")
	if !former && (p.Last-p.First != 2 || a.Tokens[p.First+1].Capital()) {
		return prose.Nobody
	}
	here := a.SentenceAt(a.Tokens[p.First].Span.Start)
	noun := strings.ToLower(a.NameText(p.First+1, p.Last))
	for i := p.First - 1; i > max(0, p.First-2*prose.Widest); i-- {
		if !former && a.Tokens[i].Is(prose.ClassRole|prose.ClassOccupation) && a.LowerWord(i) == noun {
			return prose.Nobody
		}
	}
	for s := here - 1; s >= max(0, here-backToPerson); s-- {
		if a.Sentences[s].Block != a.Sentences[min(here, len(a.Sentences)-1)].Block && s < here-1 {
			break
		}
		if sp := a.Focus[s]; sp.Entity >= 0 {
			if e := &a.Register.Entities[sp.Entity]; sp.Entity != a.SelfNamed() && (e.Person || e.Evidence >= 0 && len(e.Words) > 1) && (e.Role == "" && (former || !a.Listed("relational", p.Last-1) && !a.Listed("of-the-place", p.Last-1)) || e.Role == noun || office.SharesStem(e.Role, noun)) {
				e.Role = a.NameText(p.First+1, p.Last)
				if e.Org == "" && e.Person && a.InnerOffice(e.Role) {
					e.Org = a.TopicBody(p.First)
				}
				sp = a.SpeakerFor(sp.Entity)
				sp.Via = "the person spoken of before"
				return sp
			}
			return prose.Nobody
		}
	}
	return prose.Nobody
}
