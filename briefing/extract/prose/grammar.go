package prose

import (
	"strings"
	"unicode"
)

// Acronymic reports whether w looks like an acronym: at least two capitals.
func Acronymic(w string) bool {
	n := 0
	for _, r := range w {
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n >= 2
}

// Copula reports whether token i is a form of "to be", also "’s" behind a pronoun.
func (a *Parsed) Copula(i int) bool {
	if i > 0 && a.Possessive(i) && a.Lexicon.Language == "en" {
		return a.Is(i-1, "He") || a.Is(i-1, "She") || a.Is(i-1, "he") || a.Is(i-1, "she") || a.Is(i-1, "who")
	}
	return a.Listed("copula", i)
}

// BreaksLine reports whether a new line starts at token i.
func (a *Parsed) BreaksLine(i int) bool {
	return i > 0 && strings.Contains(a.Text[a.Tokens[i-1].Span.End:a.Tokens[i].Span.Start], "\n")
}

// PluralHolder reports whether the word at token i is an office in the plural.
func (a *Parsed) PluralHolder(i int) bool {
	w := a.LowerWord(i)
	if a.Tokens[i].Kind != TokenWord || !strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "men") && !strings.HasSuffix(w, "women") {
		return false
	}
	if a.Tokens[i].Is(ClassRole) && !strings.HasSuffix(w, "ss") {
		return !a.Lexicon.Has("kin", w)
	}
	return a.OneHolder(w) != ""
}

// OneHolder is the singular of an English office in the plural; "" for another
// word.
func (a *Parsed) OneHolder(w string) string {
	for _, form := range [...]struct{ cut, add string }{{"s", ""}, {"es", ""}, {"ies", "y"}, {"ves", "fe"}, {"men", "man"}, {"women", "woman"}} {
		if one, ok := strings.CutSuffix(w, form.cut); ok && a.Lexicon.Classes[one+form.add]&(ClassRole|ClassOccupation) != 0 && a.Lexicon.Classes[one+form.add]&ClassPerson == 0 {
			return one + form.add
		}
	}
	return ""
}

// LongestPlace is how many words a place before a dash has at most.
const LongestPlace = 4

// StartsCapital reports whether the first word of a quote has a capital.
func (a *Parsed) StartsCapital(q Quote) bool {
	return q.First < q.Last && a.Tokens[q.First].Capital()
}

// TitleCase reports whether most of the longer words are capitalised.
func (a *Parsed) TitleCase(q Quote) bool {
	capital, lower := 0, 0
	for j := q.First; j < q.Last; j++ {
		t := a.Tokens[j]
		if t.Kind != TokenWord || t.Span.Len() < 4 || j == q.First || t.Is(ClassPreposition|ClassConjunction|ClassPronoun|ClassI) {
			continue
		}
		if t.Capital() {
			capital++
		} else {
			lower++
		}
	}
	return capital > 1 && capital >= 2*lower && a.StartsCapital(q)
}

// EndsAsPast reports whether the word at token i has the ending of a past tense.
func (a *Parsed) EndsAsPast(i int) bool {
	w := a.Word(a.Tokens[i])
	return len(w) > 4 && w[len(w)-2:] == "ed"
}

// FirstRole is the first token of [first, last) that is the noun of an
// office; -1 when there is none.
func (a *Parsed) FirstRole(first, last int) int {
	for i := first; i < last; i++ {
		if a.Tokens[i].Is(ClassRole) {
			return i
		}
	}
	return -1
}

// Brand reports whether a word has a capital inside: "WaterAid".
func (a *Parsed) Brand(i int) bool {
	return a.Tokens[i].Shape == ShapeCapital && Acronymic(a.Word(a.Tokens[i])) && !strings.ContainsAny(a.Word(a.Tokens[i]), "-’'")
}

// FarBack is how many sentences a pronoun reaches back.
const FarBack = 7

// KindIs reports whether a token is a word, a number or a mark.
func (t Token) KindIs(k TokenKind) bool { return t.Kind == k }

// ClosesWithComma reports whether the quote ends with a comma, a question or
// an exclamation, on either side of its mark.
func (a *Parsed) ClosesWithComma(i int) bool {
	q := a.Quotes[i]
	if a.EndsOpen(q) {
		return true
	}
	return a.Is(a.TokenAt(q.Outer.End), ",")
}

// Noted is a set with one word more; it makes the set when there is none.
func Noted(set map[string]bool, w string) map[string]bool {
	if set == nil {
		set = map[string]bool{}
	}
	set[w] = true
	return set
}

// behindHolder reports whether the word at token j stands behind the name of
// somebody whose office is in front of it, so that it goes on the sentence:
// "le puisatier Jean Kora creuse".
func (a *Parsed) behindHolder(j int) bool {
	first := j
	for first > 0 && a.Tokens[first-1].Capital() && a.Tokens[first-1].Kind == TokenWord && j-first < 4 {
		first--
	}
	return j-first > 1 && first > 0 && a.Tokens[first-1].Is(ClassRole) && !a.Tokens[first-1].Capital() && a.PlainName(first, j)
}
