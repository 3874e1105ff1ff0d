package affiliation

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// LongestMasthead is in tokens.
const LongestMasthead = 24

// whoseStatement is the name of the body whose statement a line of the head at
// [first, end) says that the document is: "Statement by Hands First, in consultative
// status"; nothing for any other line.
func (a *Affiliated) whoseStatement(first, end int) (begin, last int) {
	if first >= end || !a.Listed("statement", first) {
		return 0, 0
	}
	for i := first + 1; i+1 < min(end, first+office.FarthestKind); i++ {
		if !a.Listed("statement-by", i) {
			continue
		}
		begin = i + 1
		for begin < end && a.Tokens[begin].Is(prose.ClassArticle) && !a.Tokens[begin].Capital() {
			begin++
		}
		if begin >= end || !a.Tokens[begin].Capital() && !a.Workplace(begin) || a.Tokens[begin].Is(prose.ClassTitle|prose.ClassPlace) {
			return 0, 0
		}
		if last = a.BodyEnd(begin, end); a.PersonalName(begin, last) || last-begin < 2 || last < end && !a.Is(last, ",") && !a.Is(last, "(") {
			return 0, 0
		}
		return begin, last
	}
	return 0, 0
}
