package ranking

import (
	"slices"
	"strings"

	"attache/briefing/extract/prose"
)

// Symbols by which the words between a name and a candidate are told apart. A
// preposition and a mark are their own.
const (
	person     = "P"
	quote      = "Q"
	whose      = "'s"
	relative   = "WHO"
	owner      = "HIS"
	pronoun    = "HE"
	office     = "OFFICE"
	title      = "TITLE"
	says       = "SAYS"
	leads      = "LEADS"
	auxiliary  = "IS"
	verb       = "VERB"
	bodyNoun   = "BODY"
	place      = "PLACE"
	time       = "TIME"
	capital    = "NAME"
	adverb     = "ADV"
	joined     = "AND"
	number     = "N"
	mark       = "M"
	word       = "w"
	preposed   = "PREP"
	determined = ""
)

// longestPreposition is how many bytes a preposition has that is its own symbol.
const longestPreposition = 5

// classSymbols are the classes that decide a symbol, the first that fits.
var classSymbols = []struct {
	class  prose.Class
	symbol string
}{
	{prose.ClassConjunction, joined},
	{prose.ClassRole | prose.ClassOccupation, office},
	{prose.ClassTitle, title},
	{prose.ClassSay, says},
	{prose.ClassLead, leads},
	{prose.ClassAuxiliary, auxiliary},
	{prose.ClassVerb | prose.ClassFinite | prose.ClassNaming | prose.ClassEdge, verb},
	{prose.ClassOrg, bodyNoun},
	{prose.ClassPlace, place},
	{prose.ClassTime | prose.ClassPeriod, time},
}

// readSymbols notes what each word of a sentence is.
func (r *Ranker) readSymbols(st prose.Sentence) {
	for i := st.First; i < st.Last; i++ {
		r.symbols[i] = r.symbolOf(i)
	}
}

func (r *Ranker) symbolOf(i int) string {
	t := r.Tokens[i]
	switch {
	case t.Kind == prose.TokenMark:
		if w := r.Word(t); len(w) == 1 && strings.Contains(",;:()-", w) {
			return w
		}
		if r.Is(i, "–") || r.Is(i, "—") {
			return "-"
		}
		return mark
	case t.Kind == prose.TokenNumber:
		return number
	case r.Possessive(i):
		return whose
	case r.bearers[i] >= 0:
		return person
	case t.Is(prose.ClassRelative):
		return relative
	case r.Listed("possessive", i), r.Listed("possessive-theirs", i):
		return owner
	case t.Is(prose.ClassPronoun) && !t.Is(prose.ClassArticle|prose.ClassDeterminer):
		return pronoun
	case t.Is(prose.ClassPreposition):
		if w := r.LowerWord(i); len(w) <= longestPreposition {
			return w
		}
		return preposed
	case t.Is(prose.ClassArticle | prose.ClassDeterminer):
		return determined
	}
	for _, c := range classSymbols {
		if t.Is(c.class) {
			return c.symbol
		}
	}
	switch {
	case t.Capital():
		return capital
	case t.Is(prose.ClassAdverb):
		return adverb
	}
	return word
}

// path is what stands at [first, last): articles left out, and runs of the same
// kind of plain word, and of a quote, as one.
func (r *Ranker) path(symbols []string, first, last int) []string {
	for i := first; i < last; i++ {
		s := r.symbols[i]
		if r.quoted[i] {
			s = quote
		}
		if s == determined {
			continue
		}
		if n := len(symbols); n > 0 && symbols[n-1] == s && slices.Contains([]string{word, capital, adverb, bodyNoun, quote}, s) {
			continue
		}
		symbols = append(symbols, s)
	}
	return symbols
}
