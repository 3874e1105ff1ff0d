package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing"
	"attache/briefing/extract/figure"
)

// fewestFactWords is how many words a fact that looks like a heading has at least.
const fewestFactWords = 9

// factLine reports whether a line that was read as a heading, for want of a
// full stop, is a sentence: many words, and a verb among them.
func (a *analysis) factLine(b block) bool {
	if b.role != briefing.RoleHeading || b.first == b.last {
		return false
	}
	words, verb := 0, false
	for _, t := range a.tokens[b.firstToken:b.lastToken] {
		if t.kind != tokenWord {
			continue
		}
		words++
		w := a.word(t)
		verb = verb || t.is(classAuxiliary|classVerb) && !t.capital() || len(w) > 4 && strings.HasSuffix(w, "ed") && t.shape == shapeLower
	}
	return verb && words >= fewestFactWords
}

// credits reports whether a block names sources or signatories: "Source: …",
// "and 142 further organizations, listed in the annex".
func (a *analysis) credits(b block) bool {
	text := strings.ToLower(a.cutStart(b.span, 12))
	for _, opener := range [...]string{"source:", "sources:", "source :", "sources :", "note:", "notes:", "fuente:", "fuentes:", "contact", "tel"} {
		if strings.HasPrefix(text, opener) {
			return true
		}
	}
	return b.role == briefing.RoleParagraph && (strings.HasPrefix(text, "and ") || strings.HasPrefix(text, "et ") || strings.HasPrefix(text, "y ")) &&
		!strings.HasSuffix(a.slice(b.span), ".")
}

// questioned reports whether a block is a question's turn in a transcript.
func (a *analysis) questioned(b block) bool {
	if b.lastToken-b.firstToken < 2 || !a.is(b.firstToken+1, ":") && !a.is(b.firstToken+1, ".") {
		return false
	}
	switch a.word(a.tokens[b.firstToken]) {
	case "Q", "QUESTION", "Question", "PREGUNTA", "Pregunta":
		return true
	}
	return false
}

// programme reports whether the document is an agenda, whose numbers are
// times, rooms and fees.
func (a *analysis) programme() bool {
	switch a.doc.Provenance.Genre {
	case "programme", "agenda", "program":
		return true
	}
	hours := 0
	for _, b := range a.blocks {
		if opensWithHour(a.cutStart(b.span, 6)) {
			hours++
		}
	}
	return hours >= fewestHours && 4*hours >= len(a.blocks)
}

// fewestHours is how many paragraphs of an agenda open with an hour at least.
const fewestHours = 4

// opensWithHour reports whether a text starts with "09:30" or "9.30".
func opensWithHour(s string) bool {
	mark := strings.IndexAny(s, ":.h")
	return mark > 0 && mark <= 2 && len(s) > mark+2 && strings.Trim(s[:mark]+s[mark+1:mark+3], "0123456789") == ""
}

// cutStart is the first n bytes at s, or fewer.
func (a *analysis) cutStart(s briefing.Span, n int) string {
	return a.text[s.Start:min(s.End, s.Start+n)]
}

// loneNumber reports whether a short line was read as a numbered paragraph whose
// number is a figure: "7.2 million".
func (a *analysis) loneNumber(b block) bool {
	return b.role == briefing.RoleParagraph && b.number != "" && b.last-b.first <= 1 && b.span.Len() <= 20 && a.withNumber(b) < b.span.Start
}

// bigNumber joins a figure that stands alone in large print with the line
// that says what it counts: "2 in 5" over "households fetch water …".
func (a *analysis) bigNumber(i int) (briefing.Finding, bool) {
	b := a.blocks[i]
	if i+1 >= len(a.blocks) || b.role != briefing.RoleHeading && !a.loneNumber(b) || b.span.Len() > 40 {
		return briefing.Finding{}, false
	}
	next := a.blocks[i+1]
	if r, _ := utf8.DecodeRuneInString(a.slice(next.span)); !unicode.IsLower(r) || next.first == next.last {
		return briefing.Finding{}, false
	}
	start := a.withNumber(b)
	figures := figure.Scan(nil, a.text[start:b.span.End], a.language)
	if len(figures) != 1 || figures[0].Span.Len()+6 < b.span.End-start || figures[0].Strength != figure.Strong {
		return briefing.Finding{}, false
	}
	span := briefing.Span{Start: start, End: a.sentences[next.first].span.End}
	return a.statistic(next.first, span, figures, origin{}), true
}
