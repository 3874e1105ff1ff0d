package affiliation

import (
	"strings"

	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// BackToSubject is how many sentences without a person may stand between the
// one that names somebody and the "she" of an office.
const BackToSubject = 4

// subjectBody is the name, whatever it is, that opens the sentence before the
// one of token i, or that sentence's predecessor: whom "its director" is of.
func (a *Affiliated) subjectBody(i int) string {
	here := a.SentenceAt(a.Tokens[i].Span.Start)
	for s := min(here, len(a.Sentences)) - 1; s >= max(0, here-2); s-- {
		st := a.Sentences[s]
		first := a.PastDateline(a.OutsideQuotes(st.First, st.Last), st.Last)
		first = a.pastAccording(first, st.Last)
		for first < st.Last && a.Tokens[first].Is(prose.ClassArticle) {
			first++
		}
		if first > st.First && first < st.Last {
			first = a.KindThenName(first, st.Last)
		}
		if first >= st.Last || !a.Tokens[first].Capital() || a.Tokens[first].Is(prose.ClassNoName|prose.ClassTitle|prose.ClassPronoun|prose.ClassThey|prose.ClassPlace|prose.ClassTime|prose.ClassRole) {
			continue
		}
		if a.peopleOpen(first) {
			continue
		}
		if end := a.BodyEnd(first, st.Last); end > first && !a.Tokens[end-1].Is(prose.ClassRole) && !a.KnownPerson(first, end) && (a.HoldsSmall(first, end) || !prose.HasGivenName(a.NameWords(first, end))) && (end > first+1 || !a.OpensOnly(first) && !a.Common(first)) && !a.StrangerSays(first, end) {
			return a.OrgText(first, end)
		}
	}
	return ""
}

// peopleOpen reports whether an English sentence opens at token i with people in the
// plural, and with no name: "Herders near Lund saw it".
func (a *Affiliated) peopleOpen(i int) bool {
	return a.Lexicon.Language == "en" && a.OpensSentence(i) && a.Plural(i) && a.IntroducedAt(i) == 0 && i+1 < len(a.Tokens) && !a.Tokens[i+1].Capital() && a.TradeWithEnding(office.SingularOf(a.LowerWord(i)))
}

// SubjectInstitution is the body that is the subject of the sentence before the
// one of token i; "" where it is none by its words.
func (a *Affiliated) SubjectInstitution(i int) string {
	s := a.SentenceAt(a.Tokens[i].Span.Start) - 1
	if s < 0 || s >= len(a.Sentences) {
		return ""
	}
	st := a.Sentences[s]
	first := a.pastAccording(a.OutsideQuotes(st.First, st.Last), st.Last)
	for first < st.Last && a.Tokens[first].Is(prose.ClassArticle) {
		first++
	}
	if first < st.Last && a.Romance() && a.Workplace(first) {
		if end := a.BodyEnd(first, st.Last); end > first+1 && a.Tokens[first+1].Capital() {
			return a.OrgText(first, end) // "L'association Eaux Vives a ouvert"
		}
	}
	if first < st.Last && first > st.First && a.smallBodyActs(first, st.Last) {
		return a.OrgText(first, a.BodyEnd(first, st.Last))
	}
	if first >= st.Last || !a.Tokens[first].Capital() || a.Tokens[first].Is(prose.ClassPlace|prose.ClassTitle) {
		return ""
	}
	end := a.BodyEnd(first, st.Last)
	if !a.Institution(first, end) || end-first < 2 && a.Tokens[first].Shape != prose.ShapeUpper {
		return ""
	}
	return a.OrgText(first, a.AwayFrom(first, end))
}

// KnownPerson reports whether the tokens name somebody of whom the text has
// said more than the name, or are the surname of somebody.
func (a *Affiliated) KnownPerson(first, last int) bool {
	words := a.NameWords(first, last)
	if id, ok := a.Register.Named(words); ok {
		if e := &a.Register.Entities[id]; e.Gender != prose.GenderUnknown || e.Role != "" || e.Evidence > 1 && len(words) > 1 {
			return true
		}
	}
	if len(words) != 1 {
		return false
	}
	for _, id := range a.Register.ByWord[words[0]] {
		if e := &a.Register.Entities[id]; len(e.Words) > 1 && e.Evidence >= 0 && e.Words[len(e.Words)-1] == words[0] {
			return true
		}
	}
	return false
}

// bodyName reports whether a name as printed has the noun of a body, a capital
// inside or is one of capitals only.
func (a *Affiliated) bodyName(name string) bool {
	for w := range strings.FieldsSeq(name) {
		if a.Lexicon.Classes[strings.ToLower(w)]&prose.ClassOrg != 0 || prose.Acronymic(w) && !strings.ContainsAny(w, "-’'") {
			return true
		}
	}
	return false
}

// stateOf is the State whose minister an office at token first behind "its" is:
// the one that is the subject of its sentence or of the two before; "" for an
// office that States do not have.
func (a *Affiliated) stateOf(first int) string {
	field := false
	for i := first; i < min(first+4, len(a.Tokens)); i++ {
		field = field || a.Listed("office-field", i)
	}
	here := a.SentenceAt(a.Tokens[first].Span.Start)
	for s := min(here, len(a.Sentences)-1); field && s >= max(0, here-2); s-- {
		st := a.Sentences[s]
		i := a.OutsideQuotes(st.First, st.Last)
		for i < st.Last && a.Tokens[i].Is(prose.ClassArticle) {
			i++
		}
		if i >= st.Last || i >= first || !a.Tokens[i].Is(prose.ClassPlace) || !a.Tokens[i].Capital() {
			continue
		}
		if end := i + int(a.Tokens[i].More) + 1; end < st.Last && !a.Tokens[end].Capital() {
			return a.NameText(i, end)
		}
	}
	return ""
}

// pastAccording is the token behind the French or Spanish words at token i by which a
// sentence gives what a body says, "Selon l’ONG Terre vive, les prix baissent", or
// behind the French label in front of it: "Audition publique : la commission a entendu".
func (a *Affiliated) pastAccording(i, limit int) int {
	for k := i + 1; k+1 < min(limit, i+longestLabel) && a.Lexicon.Language == "fr"; k++ {
		if a.Is(k, ":") {
			return k + 1
		}
		if a.Tokens[k].Kind != prose.TokenWord {
			break
		}
	}
	if i < limit && a.Romance() && a.Tokens[i].Is(prose.ClassAccording) {
		return min(limit, i+1+int(a.Tokens[i].More))
	}
	return i
}

// longestLabel is how many tokens the label in front of a sentence has at most.
const longestLabel = 5
