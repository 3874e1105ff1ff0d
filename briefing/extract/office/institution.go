package office

import (
	"strings"

	"attache/briefing"
	"attache/briefing/extract/prose"
)

// NameWords are the words of a name in small letters, without marks.
func (a *Worded) NameWords(first, last int) []string {
	if first >= last {
		return nil
	}
	return a.AppendNameWords(make([]string, 0, last-first), first, last)
}

// AppendNameWords appends the words of a name to words.
func (a *Worded) AppendNameWords(words []string, first, last int) []string {
	for i := first; i < last; i++ {
		if t := a.Tokens[i]; t.Kind == prose.TokenWord && !a.Possessive(i) {
			words = append(words, prose.WithoutArticle(strings.TrimSuffix(a.LowerWord(i), ".")))
		}
	}
	return words
}

// BodyBesideName is how strongly a body in brackets or between commas says that
// the two or three plain words before token i are a person’s name: "Jane Okoro
// (Lund University)", "Jane Okoro, Lund University, presented".
func (a *Worded) BodyBesideName(i, limit int) int {
	first := i
	for first > 0 && a.Tokens[first-1].Shape == prose.ShapeCapital && a.Tokens[first-1].Kind == prose.TokenWord && i-first < 4 {
		first--
	}
	begin := i + 1
	if a.Definite(begin) {
		begin++
	}
	if a.Lexicon.Language != "en" || i-first < 2 || i-first > 3 || begin >= limit || !a.Tokens[begin].Capital() || !a.PlainName(first, i) || a.Tokens[first].Is(prose.ClassNoName) {
		return 0
	}
	for k := first; k < i; k++ {
		if a.Listed("rank", k) || a.Listed("demonym", k) || a.Listed("unit", k) || a.Listed("field", k) || a.Listed("body-word", k) {
			return 0
		}
	}
	end := a.BodyEnd(begin, limit)
	if end-begin < 2 || a.OfficeHead(begin, end) >= 0 || !a.Institution(begin, end) || a.Tokens[begin].Is(prose.ClassPlace) && begin+int(a.Tokens[begin].More)+1 >= end {
		return 0
	}
	for k := first; k < i; k++ {
		if a.Listed("venue", k) {
			return 0
		}
	}
	opens := a.OpensSentence(first) || first > 0 && (a.Is(first-1, ":") || a.Is(first-1, ";"))
	switch {
	case a.Is(i, "(") && a.Is(end, ")"), a.Is(i, ",") && opens && (end >= limit || a.Is(end, ";")):
		return 2
	case a.Is(i, ",") && (end >= limit || a.Is(end, ",") && a.OpensSentence(first)):
		return 1
	case a.Is(i, ",") && first > 0 && a.SayingAt(first-1) && a.Tokens[end].Kind == prose.TokenMark:
		return 1 // "said Jane Okoro, Lund University."
	}
	return 0
}

// GenderAt is what the title at [first, start) says of a person.
func (a *Worded) GenderAt(first, start int) prose.Gender {
	for i := max(first-1, 0); i < start; i++ {
		switch t := a.Tokens[i]; {
		case t.Is(prose.ClassMale) && !t.Is(prose.ClassFemale) && !t.Is(prose.ClassPronoun):
			return prose.GenderMale
		case t.Is(prose.ClassFemale) && !t.Is(prose.ClassMale) && !t.Is(prose.ClassPronoun):
			return prose.GenderFemale
		}
	}
	return prose.GenderUnknown
}

// farthestPronoun is how many tokens behind a lone name the pronoun may stand
// that shows that it is a person's.
const farthestPronoun = 45

// farthestSmall is how many tokens on either side of a word are looked at for
// the same word in small letters.
const farthestSmall = 1500

// alsoSmall reports whether the document has the word of token i in small
// letters too, not far from it.
func (a *Worded) alsoSmall(i int) bool {
	w := a.Tokens[i]
	text := a.LowerWord(i)
	for k := max(0, i-farthestSmall); k < min(len(a.Tokens), i+farthestSmall); k++ {
		if t := a.Tokens[k]; t.Shape == prose.ShapeLower && t.Word == w.Word && t.Span.Len() == w.Span.Len() && a.Word(t) == text {
			return true
		}
	}
	return false
}

// ActsAsPerson reports whether the single capitalised word at [first, end) is
// the subject of a verb and "he" or "she" follows: "when Maria picks it up …
// She is paid".
func (a *Worded) ActsAsPerson(first, end int, b *prose.Block) bool {
	t := a.Tokens[first]
	if t.Is(prose.ClassPlace|prose.ClassOrg|prose.ClassTime|prose.ClassNoName|prose.ClassTitle|prose.ClassRole) || t.Shape == prose.ShapeUpper || end >= b.LastToken || b.Role == briefing.RoleHeading {
		return false
	}
	if a.Is(end, ".") && end+1 < b.LastToken && a.Tokens[end+1].Is(prose.ClassPronoun) && a.Tokens[end+1].Is(prose.ClassMale|prose.ClassFemale) && first > b.FirstToken && a.Tokens[first-1].Is(prose.ClassLabel|prose.ClassNaming) {
		return true // "a man I shall call Okoro. He slept"
	}
	if a.SetApartFrench(end) {
		return true
	}
	if !a.ActsFrom(first, b) {
		return false
	}
	v := a.Tokens[end]
	if v.Capital() || v.Kind != prose.TokenWord || !v.Is(prose.ClassAuxiliary|prose.ClassVerb|prose.ClassSay) && !(v.Is(prose.ClassFinite) && a.Lexicon.Language == "fr") && !a.PastTense(end) && !(a.Lexicon.Language == "en" && a.Plural(end)) || a.Possessive(end) {
		return false
	}
	for i := end + 1; i < min(len(a.Tokens), end+farthestPronoun); i++ {
		p := a.Tokens[i]
		if p.Is(prose.ClassPronoun) && p.Is(prose.ClassMale|prose.ClassFemale) {
			if a.SaysOfOthers(i) {
				return false // "Verification was the crux, he said"
			}
			_, quoted := a.OuterAt(p.Span.Start)
			// "Immigration is … he": a noun with the capital of its sentence.
			return !quoted && !(a.OpensSentence(first) && a.alsoSmall(first))
		}
		if p.Capital() && p.Kind == prose.TokenWord && !a.OpensSentence(i) && !p.Is(prose.ClassTime|prose.ClassNoName) && !(a.Lexicon.Language == "fr" && a.Tokens[i-1].Is(prose.ClassPreposition)) {
			return false // somebody else
		}
	}
	return false
}
