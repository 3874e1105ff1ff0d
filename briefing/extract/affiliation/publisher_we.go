package affiliation

import (
	"strings"
	"unicode"

	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
)

// BarelyBody reports whether a name is too little for a publisher: a kind of
// body ("Government"), a form of address ("Excellency"), and a single word or
// an organ ("Security Council") that does not stand beside "we".
func (a *Affiliated) BarelyBody(name string, besideWe bool) bool {
	words := strings.Fields(strings.ToLower(name))
	switch {
	case len(words) > 1:
		return !besideWe && a.Lexicon.Has("organ", words[len(words)-1])
	case register.IsUpper(name):
		return !besideWe // "41 billion CFA": a name has its full form elsewhere
	}
	return !besideWe || strings.ContainsAny(name, "0123456789") || a.Lexicon.Classes[words[0]]&(prose.ClassOrg|prose.ClassWe|prose.ClassPronoun|prose.ClassPerson) != 0
}

// SaysWe reports whether the document says "we" outside quotations.
func (a *Affiliated) SaysWe() bool {
	for i, t := range a.Tokens {
		if t.Is(prose.ClassWe) && (!t.Capital() || a.StartsSentence(i)) {
			if _, quoted := a.OuterAt(t.Span.Start); !quoted {
				return true
			}
		}
	}
	return false
}

// bodyLike reports whether the capitals at [first, last) can be the name of an
// organisation: more than a word with a capital that opens its sentence, and
// no party label in brackets.
func (a *Affiliated) bodyLike(first, last int) bool {
	if a.Is(first-1, "(") && a.Is(last, ")") {
		return false
	}
	if t := a.Tokens[first]; t.Is(prose.ClassArticle) && t.Shape == prose.ShapeUpper && t.Span.Len() > 1 {
		return false // "LOS TERREMOTOS": a heading in capitals
	}
	if t := a.Tokens[first]; last-first == 1 && a.IntroducedAt(first) == 0 {
		if t.Is(prose.ClassPlace|prose.ClassTime|prose.ClassNoName|prose.ClassTitle|prose.ClassPerson) || t.Is(prose.ClassText) && t.Shape == prose.ShapeCapital {
			return false
		}
		if t.Shape == prose.ShapeCapital && a.StartsSentence(first) && (t.Is(prose.ClassOrg) || !a.namedWithin(first)) {
			return false // "Trust comes on foot", "Repair costs less"
		}
		return t.Is(prose.ClassOrg) || t.Shape == prose.ShapeUpper && t.Span.Len() > 2 || !a.OpensSentence(first) && !a.Tokens[first-1].Is(prose.ClassPreposition)
	}
	return true
}

// besideWe is the subject of sentence s when the next one in its paragraph
// goes on with "we": "Harbour Light asks …. We also want …".
func (a *Affiliated) besideWe(s int) prose.NounPhrase {
	if s+1 >= len(a.Sentences) || a.Sentences[s+1].Block != a.Sentences[s].Block {
		return prose.NounPhrase{}
	}
	next := a.Sentences[s+1]
	if next.First >= next.Last || !a.Tokens[next.First].Is(prose.ClassWe) || len(a.QuotesIn(next.Span)) > 0 {
		return prose.NounPhrase{}
	}
	st := a.Sentences[s]
	return a.Subjects.ClauseSubject(a.OutsideQuotes(st.First, st.Last), st.Last)
}

// StaffRole reports whether a role is one that an organisation's own people have,
// printed with a capital: "Head of Policy and Research".
func (a *Affiliated) StaffRole(role string) bool {
	if !unicode.IsUpper(prose.FirstRune(role)) {
		return false
	}
	for _, form := range a.Lexicon.Entries("staff") {
		if strings.Contains(strings.ToLower(role), form) {
			return true
		}
	}
	return false
}
