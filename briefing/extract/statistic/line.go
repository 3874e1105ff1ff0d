package statistic

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing"
	"attache/briefing/extract/figure"
	"attache/briefing/extract/prose"
)

// fewestFactWords is how many words a fact that looks like a heading has at least.
const fewestFactWords = 9

// factLine reports whether a line that was read as a heading, for want of a
// full stop, is a sentence: many words, and a verb among them.
func (a *reader) factLine(b prose.Block) bool {
	if b.Role != briefing.RoleHeading || b.First == b.Last {
		return false
	}
	words, verb := 0, false
	for _, t := range a.Tokens[b.FirstToken:b.LastToken] {
		if t.Kind != prose.TokenWord {
			continue
		}
		words++
		w := a.Word(t)
		verb = verb || t.Is(prose.ClassAuxiliary|prose.ClassVerb) && !t.Capital() || len(w) > 4 && strings.HasSuffix(w, "ed") && t.Shape == prose.ShapeLower
	}
	return verb && words >= fewestFactWords
}

// credits reports whether a block names sources or signatories: "Source: …",
// "and 142 further organizations, listed in the annex".
func (a *reader) credits(b prose.Block) bool {
	text := strings.ToLower(a.CutStart(b.Span, 12))
	for _, opener := range [...]string{"source:", "sources:", "source :", "sources :", "note:", "notes:", "fuente:", "fuentes:", "contact", "tel"} {
		if strings.HasPrefix(text, opener) {
			return true
		}
	}
	return b.Role == briefing.RoleParagraph && (strings.HasPrefix(text, "and ") || strings.HasPrefix(text, "et ") || strings.HasPrefix(text, "y ")) &&
		!strings.HasSuffix(a.Slice(b.Span), ".")
}

// programme reports whether the document is an agenda, whose numbers are
// times, rooms and fees.
func (a *reader) programme() bool {
	switch a.Doc.Provenance.Genre {
	case "programme", "agenda", "program":
		return true
	}
	hours := 0
	for _, b := range a.Blocks {
		if opensWithHour(a.CutStart(b.Span, 6)) {
			hours++
		}
	}
	return hours >= fewestHours && 4*hours >= len(a.Blocks)
}

// fewestHours is how many paragraphs of an agenda open with an hour at least.
const fewestHours = 4

// opensWithHour reports whether a text starts with "09:30" or "9.30".
func opensWithHour(s string) bool {
	mark := strings.IndexAny(s, ":.h")
	return mark > 0 && mark <= 2 && len(s) > mark+2 && strings.Trim(s[:mark]+s[mark+1:mark+3], "0123456789") == ""
}

// loneNumber reports whether a short line was read as a numbered paragraph whose
// number is a figure: "7.2 million".
func (a *reader) loneNumber(b prose.Block) bool {
	return b.Role == briefing.RoleParagraph && b.Number != "" && b.Last-b.First <= 1 && b.Span.Len() <= 20 && a.WithNumber(b) < b.Span.Start
}

// bigNumber joins a figure that stands alone in large print with the line
// that says what it counts: "2 in 5" over "households fetch water …".
func (a *reader) bigNumber(i int) (briefing.Finding, bool) {
	b := a.Blocks[i]
	if i+1 >= len(a.Blocks) || b.Role != briefing.RoleHeading && !a.loneNumber(b) || b.Span.Len() > 40 {
		return briefing.Finding{}, false
	}
	next := a.Blocks[i+1]
	if r, _ := utf8.DecodeRuneInString(a.Slice(next.Span)); !unicode.IsLower(r) || next.First == next.Last {
		return briefing.Finding{}, false
	}
	start := a.WithNumber(b)
	figures := figure.Scan(nil, a.Text[start:b.Span.End], a.Language)
	if len(figures) != 1 || figures[0].Span.Len()+6 < b.Span.End-start || figures[0].Strength != figure.Strong {
		return briefing.Finding{}, false
	}
	span := briefing.Span{Start: start, End: a.Sentences[next.First].Span.End}
	return a.statistic(next.First, span, figures, origin{}), true
}
