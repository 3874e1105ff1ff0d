package recommendation

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing/extract/prose"
)

// longestBracket is in bytes; a longer one holds no list of States.
const longestBracket = 120

// bracketStates reads the States in brackets at the end of a review's
// recommendation: "(Chile) (Iceland);" and "(Republic of Korea, Latvia)".
func (r *recommender) bracketStates(b prose.Block) (string, bool) {
	text := strings.TrimRight(r.Slice(b.Span), " .;,")
	var names []string
	for strings.HasSuffix(text, ")") {
		open := strings.LastIndexByte(text, '(')
		if open < 0 || len(text)-open > longestBracket {
			break
		}
		in := text[open+1 : len(text)-1]
		first, _ := utf8.DecodeRuneInString(in)
		if !unicode.IsUpper(first) || strings.ContainsAny(in, "0123456789") || strings.ToUpper(in) == in {
			break
		}
		var these []string
		for name := range strings.SplitSeq(in, ",") {
			these = append(these, strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(name), "and ")))
		}
		names = append(these, names...)
		text = strings.TrimRight(text[:open], " ")
	}
	if len(names) == 0 || !r.lead.review && !r.states(b) {
		return "", false
	}
	return strings.Join(names, "; "), true
}

// states reports whether the last bracket of a block holds a country.
func (r *recommender) states(b prose.Block) bool {
	for i := b.LastToken - 1; i > b.FirstToken && i > b.LastToken-8; i-- {
		if r.Tokens[i].Is(prose.ClassPlace) {
			return true
		}
		if r.Word(r.Tokens[i]) == "(" {
			return false
		}
	}
	return false
}
