package recommendation

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing"
	"attache/briefing/extract/prose"
)

// ofStates is the reason for a recommendation with those who made it in brackets.
const ofStates = "recommendation with its State in brackets"

// longestBracket is in bytes; a longer one holds no list of States.
const longestBracket = 120

// bracketStates reads the States in brackets at the end of a review's
// recommendation: "(Chile) (Iceland);" and "(Republic of Korea, Latvia)".
func (r *recommender) bracketStates(b prose.Block) (prose.Speaker, bool) {
	text := strings.TrimRightFunc(r.Slice(b.Span), closes)
	var names []string
	for strings.HasSuffix(text, ")") {
		open := opensBracket(text)
		if open < 0 || len(text)-open > longestBracket {
			break
		}
		in := text[open+1 : len(text)-1]
		first, _ := utf8.DecodeRuneInString(in)
		if !unicode.IsUpper(first) || strings.ContainsAny(in, "0123456789") || strings.ToUpper(in) == in {
			break
		}
		var these []string
		for name := range strings.FieldsFuncSeq(in, func(r rune) bool { return r == ',' || r == ';' }) {
			name = strings.TrimSpace(name)
			for _, and := range [...]string{"and ", "et ", "y ", "e "} {
				name = strings.TrimPrefix(name, and)
			}
			these = append(these, name)
		}
		names = append(these, names...)
		text = strings.TrimRightFunc(text[:open], unicode.IsSpace)
	}
	if len(names) == 0 || !r.lead.review && !r.states(b) {
		return prose.Nobody, false
	}
	return prose.Speaker{Attribution: briefing.Attribution{Who: strings.Join(names, "; ")}, Entity: -1, Reason: "in brackets"}, true
}

// closes reports whether a character may stand behind the last bracket.
func closes(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(".;,", r) }

// opensBracket is where the bracket opens that closes at the end of a text, also
// around another one: "(Netherlands (Kingdom of the))"; -1 when it does not.
func opensBracket(text string) int {
	depth := 0
	for i := len(text) - 1; i >= 0; i-- {
		switch text[i] {
		case ')':
			depth++
		case '(':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}

// states reports whether the last bracket of a block holds a country.
func (r *recommender) states(b prose.Block) bool {
	depth := 0
	for i := b.LastToken - 1; i > b.FirstToken && i > b.LastToken-farthestState; i-- {
		switch r.Word(r.Tokens[i]) {
		case ")":
			depth++
		case "(":
			if depth--; depth == 0 {
				return false
			}
		default:
			if r.Tokens[i].Is(prose.ClassPlace) {
				return true
			}
		}
	}
	return false
}

// farthestState is how many tokens from the end of a block a country is looked for.
const farthestState = 10
