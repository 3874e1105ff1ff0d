package reference

import (
	"strings"

	"attache/briefing/extract/prose"
)

// ReadGenders learns from the text which of its persons are men and which are
// women: a pronoun in the sentence of one person and nobody else speaks of
// that person. Titles come first, and a name alone says nothing.
func (a *Resolved) ReadGenders() {
	male, female := map[int32]int{}, map[int32]int{}
	for s, st := range a.Sentences {
		if id, g := a.taken(s); g == prose.GenderMale {
			male[id]++
		} else if g == prose.GenderFemale {
			female[id]++
		}
		who, several := int32(-1), a.opensWithHeOrShe(st)
		for i := st.First; i < st.Last && !several; i++ {
			t := a.Tokens[i]
			if id := a.Mentions[i]; id >= 0 {
				if e := &a.Register.Entities[id]; e.Evidence < 0 && !e.Person && a.Lexicon.Language == "en" && !a.PlainPerson(e) {
					continue // a body
				}
				if who >= 0 && who != id {
					several = true
				}
				who = id
				continue
			}
			if who < 0 || t.Kind != prose.TokenWord || t.Capital() || !t.Is(prose.ClassMale|prose.ClassFemale) || !t.Is(prose.ClassPronoun|prose.ClassArticle) && !a.Listed("object", i) {
				continue
			}
			if _, quoted := a.OuterAt(t.Span.Start); quoted || a.SaysOfOthers(i) || a.ofAnotherBehind(i) || a.Impersonal(i) || a.objectOfTheirs(i, st.First) {
				continue
			}
			if t.Is(prose.ClassMale) && !t.Is(prose.ClassFemale) {
				male[who]++
			} else if t.Is(prose.ClassFemale) && !t.Is(prose.ClassMale) {
				female[who]++
			}
		}
	}
	a.countBehind(male, female)
	for id := range a.Register.Entities {
		e := &a.Register.Entities[id]
		if e.Person || e.Evidence >= 0 && a.PlainPerson(e) {
			e.Given = prose.HasGivenName(e.Words) || a.OfficeInFront(e) || len(e.Words) == 1 && prose.GivenNames()[e.Words[0]]
		}
		passive := a.Romance() && e.Chairing != "" && e.Chairing == e.Role // "présidée par Jane Okoro" has the form for a man
		if e.Gender == prose.GenderUnknown && e.Evidence >= 0 && !passive {
			e.Gender = a.genderOfPhrase(a.headOfRole(e.Role))
		}
		m, f := male[int32(id)], female[int32(id)]
		switch {
		case e.Gender != prose.GenderUnknown || e.Evidence < 0 || !e.Person && !a.PlainPerson(e):
		case m > 2*f:
			e.Gender = prose.GenderMale
			e.Person = e.Person || m > 1 && a.PlainPerson(e)
		case f > 2*m:
			e.Gender = prose.GenderFemale
			e.Person = e.Person || f > 1 && a.PlainPerson(e)
		}
		if passive {
			e.Role = a.OfficeOfHer(e.Role, e.Gender)
			e.Chairing = e.Role
		}
	}
}

// mannedOffice reports whether an English office is called after a man although women
// hold it under that name too.
func mannedOffice(w string) bool {
	return w == "chairman" || w == "spokesman"
}

// opensWithHeOrShe reports whether a sentence has a pronoun for its subject: whoever
// it names is somebody else.
func (a *Resolved) opensWithHeOrShe(st prose.Sentence) bool {
	if a.Lexicon.Language != "en" || st.First >= st.Last {
		return false
	}
	t := a.Tokens[st.First]
	return t.Is(prose.ClassPronoun) && t.Is(prose.ClassMale|prose.ClassFemale) && t.Shape == prose.ShapeCapital && !a.Listed("possessive", st.First)
}

// ofAnotherBehind reports whether the possessive at token i says whose the person
// named in front of it is: "Paul Lund, her clerk". She is another.
func (a *Resolved) ofAnotherBehind(i int) bool {
	return a.Lexicon.Language == "en" && a.Listed("possessive", i) && i > 1 && a.Is(i-1, ",") && a.Mentions[i-2] >= 0 &&
		a.kinOrStaff(a.PhraseAfter(i, a.BlockEnd(i)))
}

// kinOrStaff reports whether a phrase means a person: "her clerk".
func (a *Resolved) kinOrStaff(p prose.NounPhrase) bool {
	return !p.Empty() && a.Tokens[p.Head-1].Is(prose.ClassRole|prose.ClassPerson|prose.ClassOccupation)
}

// LearnOwner learns from the possessive that opens a subject, "Her predecessor",
// what the person of the sentence before is.
func (a *Resolved) LearnOwner(p prose.NounPhrase) {
	if a.Lexicon.Language != "en" || !a.Listed("possessive", p.First) {
		return
	}
	here := a.SentenceAt(a.Tokens[p.First].Span.Start)
	if here == 0 || here >= len(a.Sentences) || a.Sentences[here-1].Block != a.Sentences[here].Block {
		return
	}
	id := a.Focus[here-1].Entity
	if !a.Focus[here-1].Known() {
		if one, several := a.OnlyPersonIn(here - 1); !several {
			id = one // "came in a lorry driven by Ana Lund. Her husband"
		}
	}
	if id >= 0 && !a.Focus[here-1].Owner {
		e := &a.Register.Entities[id]
		if e.Gender != prose.GenderUnknown || !e.Person {
			return
		}
		e.Gender = prose.GenderFemale
		if t := a.Tokens[p.First]; t.Is(prose.ClassMale) && !t.Is(prose.ClassFemale) {
			e.Gender = prose.GenderMale
		}
	}
}

// objectOfTheirs reports whether the pronoun at token i is the object of a verb
// of which the person named before it is the subject: "Lund showed her the way".
// She is another.
func (a *Resolved) objectOfTheirs(i, from int) bool {
	if a.Lexicon.Language != "en" || i-1 <= from || !a.Is(i, "him") && !a.Is(i, "her") {
		return false
	}
	if a.Is(i, "her") && a.ownsNext(i) {
		return false // "lost her lamp"
	}
	v := i - 1
	if a.Is(v, "at") || a.Is(v, "to") {
		v-- // "Lund looked at her"
	}
	if v := a.Tokens[v]; v.Kind != prose.TokenWord || v.Capital() || v.Is(prose.ClassPreposition|prose.ClassConjunction) && !v.Is(prose.ClassVerb|prose.ClassSay) {
		return false
	}
	for k := i - 1; k >= from; k-- {
		if a.Mentions[k] >= 0 {
			return true
		}
		if t := a.Tokens[k]; t.Kind == prose.TokenMark && !a.Is(k, ",") && !a.InnerMark(k) || t.Is(prose.ClassSubordinate|prose.ClassRelative|prose.ClassConjunction) && k < i-1 && !t.Is(prose.ClassPreposition) || a.SayingAt(k) && k < i-1 {
			return false
		}
	}
	return false
}

// headOfRole is the noun of an office without what hangs on it: "daughter" of
// "eldest daughter of the mayor".
func (a *Resolved) headOfRole(role string) string {
	head := ""
	for w := range strings.FieldsSeq(role) {
		c := a.Lexicon.Classes[strings.ToLower(w)]
		if c&prose.ClassPreposition != 0 || a.Romance() && head != "" && c&(prose.ClassRole|prose.ClassOccupation) == 0 {
			break // "médico joven"
		}
		head = w
	}
	return head
}

// farthestTaken is how many tokens of a sentence may stand before the pronoun
// that takes up the person with whose name the sentence before opens.
const farthestTaken = 8

// taken is the person with whose name a French sentence opens and whom the next
// sentence s takes up with its first pronoun, and what that says of them: "Awa
// Kane parle bas. Depuis un an, elle vit ici."
func (a *Resolved) taken(s int) (int32, prose.Gender) {
	if a.Lexicon.Language != "fr" || s == 0 || a.Sentences[s-1].Block != a.Sentences[s].Block {
		return -1, prose.GenderUnknown
	}
	before, st := a.Sentences[s-1], a.Sentences[s]
	who := int32(-1)
	for i := before.First; i < before.Last; i++ {
		id := a.Mentions[i]
		if id < 0 || id == who {
			continue
		}
		if who >= 0 || i-before.First >= prose.LongestName {
			return -1, prose.GenderUnknown
		}
		if e := &a.Register.Entities[id]; e.Evidence < 0 || i-before.First >= len(e.Words)+1 {
			return -1, prose.GenderUnknown
		}
		who = id
	}
	if who < 0 {
		return -1, prose.GenderUnknown
	}
	for i := st.First; i < min(st.Last, st.First+farthestTaken); i++ {
		t := a.Tokens[i]
		if a.Mentions[i] >= 0 {
			break
		}
		if _, quoted := a.OuterAt(t.Span.Start); quoted {
			break
		}
		if t.Is(prose.ClassRole|prose.ClassPerson|prose.ClassOrg|prose.ClassText) && !t.Is(prose.ClassTime) {
			break // somebody or something else may be meant
		}
		switch {
		case a.Impersonal(i):
			return -1, prose.GenderUnknown
		case a.LowerWord(i) == "elle":
			return who, prose.GenderFemale
		case a.LowerWord(i) == "il":
			return who, prose.GenderMale
		}
	}
	return -1, prose.GenderUnknown
}

// GenderOfOffice is what the form of a Spanish noun for an office says where the
// lists have it for both: "partera" beside "partero", "directora" beside "director", "jueza" beside "juez".
func (a *Resolved) GenderOfOffice(w string) prose.Gender {
	office := func(w string) bool { return a.Lexicon.Classes[w]&(prose.ClassRole|prose.ClassOccupation) != 0 }
	if a.Lexicon.Language != "es" || !office(w) {
		return prose.GenderUnknown
	}
	if stem, ok := strings.CutSuffix(w, "a"); ok && (office(stem+"o") || office(stem+"e") || !strings.HasSuffix(stem, "í") && office(stem)) {
		return prose.GenderFemale
	}
	if stem, ok := strings.CutSuffix(w, "o"); ok && office(stem+"a") || strings.HasSuffix(w, "or") && office(w+"a") {
		return prose.GenderMale
	}
	return prose.GenderUnknown
}
