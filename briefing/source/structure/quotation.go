package structure

import (
	"strings"
	"unicode"

	"attache/briefing"
)

// calloutGap is how many blank lines may part a big figure from its words.
const calloutGap = 2

// joinCallouts joins a big figure and the words below it ("1 in 4" over
// "children were on foot"): together they are one statement.
func joinCallouts(text string, units []unit) []unit {
	out := units[:0:0]
	for i := 0; i < len(units); i++ {
		u := units[i]
		if i+1 < len(units) && units[i+1].gap <= calloutGap && isCallout(u.text) && startsLower(units[i+1].text) && !opensItem(units[i+1].text) {
			u = join(text, u, units[i+1])
			u.block.Role = briefing.RoleParagraph
			i++
		}
		out = append(out, u)
	}
	return out
}

func isCallout(s string) bool {
	return len(s) <= 32 && len(strings.Fields(s)) <= 5 && strings.ContainsAny(s, "0123456789") &&
		!endsSentence(s) && !leadsIn(s) && !strings.HasSuffix(s, ",") && !opensItem(s) && !startsLower(s)
}

// joinPullQuotes finds words between quotation marks that stand apart with
// their speaker's name below them.
func joinPullQuotes(text string, units []unit) []unit {
	out := units[:0:0]
	for i := 0; i < len(units); i++ {
		u := units[i]
		if i+1 < len(units) && isPullQuote(&u) && signs(&units[i+1]) && (i+2 == len(units) || units[i+2].gap > 0) && (i == 0 || u.gap > 0) {
			u = join(text, u, units[i+1])
			u.block.Role = briefing.RoleQuotation
			i++
		}
		out = append(out, u)
	}
	return out
}

func isPullQuote(u *unit) bool {
	return u.block.Role == "" && len(u.text) < 1000 && strings.ContainsRune(openingMarks, firstRune(u.text)) &&
		strings.ContainsRune(closingMarks, lastRune(u.text)) && u.words() >= 4
}

// signs reports the line below a quotation that says whose words they are.
func signs(u *unit) bool {
	if u.gap > 0 || u.words() > 14 || endsSentence(u.text) || leadsIn(u.text) || u.block.Role != "" {
		return false
	}
	name := strings.TrimLeft(u.text, "-–—~ \u00a0")
	return name != u.text || unicode.IsUpper(firstRune(name))
}

func isLetter(r rune) bool { return unicode.IsLetter(r) }
