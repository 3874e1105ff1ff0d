package extract

import (
	"strings"
	"unicode"

	"attache/briefing"
)

// block is a block of the document's own as the stages see it: without its
// list marker or paragraph number, and with what stands in it.
type block struct {
	// span holds the words only; the marker or number before them is left out.
	span  briefing.Span
	role  briefing.Role
	level int
	// number is the paragraph's number as printed, "" when it has none.
	number string
	// heading is the index of the heading that the block stands under, -1
	// when there is none. A heading has its own parent's.
	heading int
	// headline is set when most of its words are capitalised.
	headline bool
	// first and last bound the block's sentences: [first, last).
	first, last int
	// firstToken and lastToken bound its tokens.
	firstToken, lastToken int
	// lexicon is the word lists of the language that it is written in.
	lexicon *lexicon
}

// prose reports whether the block is running text in which sentences count.
func (b block) prose() bool {
	return b.role != briefing.RoleHeading && b.role != briefing.RoleTableRow
}

// contentBlocks gives the document's blocks without its boilerplate; where
// the reader made none, its lines.
func contentBlocks(d *briefing.Document) []block {
	source := d.Blocks
	if len(source) == 0 {
		source = crudeBlocks(d)
	}
	blocks := make([]block, 0, len(source))
	heading := -1
	for _, s := range source {
		if s.Role == briefing.RoleBoilerplate {
			continue
		}
		b := block{span: d.Trim(s.Span), role: s.Role, level: s.Level, number: s.Number, heading: heading}
		if b.span.Empty() {
			continue
		}
		if b.role == "" {
			b.role = briefing.RoleParagraph
		}
		if cut, number := marker(d.Slice(b.span)); cut > 0 {
			b.span = d.Trim(briefing.Span{Start: b.span.Start + cut, End: b.span.End})
			if b.number == "" {
				b.number = number
			}
		}
		if b.role == briefing.RoleHeading {
			heading = len(blocks)
		}
		blocks = append(blocks, b)
	}
	return blocks
}

// marker measures a list marker or paragraph number at the start of a block
// with the white space after it, and gives the number as printed.
func marker(s string) (length int, number string) {
	for _, bullet := range [...]string{"- ", "• ", "* ", "– ", "· ", "▪ ", "◦ ", "‣ ", "●", "■ ", "♦ ", "o\t", "→ ", "➔ ", "➢ ", "► ", "✓ "} {
		if strings.HasPrefix(s, bullet) {
			return len(bullet), ""
		}
	}
	i := 0
	open := strings.HasPrefix(s, "(")
	if open {
		i++
	}
	start := i
	for i < len(s) && i < start+6 && (s[i] >= '0' && s[i] <= '9' || s[i] == '.' && i > start && i+1 < len(s) && s[i+1] >= '0' && s[i+1] <= '9') {
		i++
	}
	if i == start {
		for i < len(s) && i < start+4 && (s[i] >= 'a' && s[i] <= 'z' || s[i] >= 'A' && s[i] <= 'Z') {
			i++
		}
		if i > start+1 && !roman(s[start:i]) {
			return 0, ""
		}
		if !open && i > start && (s[start] >= 'a' || s[start:i] == "M") && i < len(s) && s[i] == '.' {
			return 0, "" // "M. Dupont"
		}
	}
	if i == start || i >= len(s) {
		return 0, ""
	}
	switch {
	case s[i] == ')':
	case !open && i > start && s[start] <= '9' && (strings.HasPrefix(s[i:], "°") || strings.HasPrefix(s[i:], "º")):
		i++ // "1° un moratoire"
	case s[i] == '.' && !open:
	case s[i] == ' ' && !open && strings.Contains(s[start:i], "."):
		i--
	default:
		return 0, ""
	}
	end := i + 1
	if end >= len(s) || !unicode.IsSpace(rune(s[end])) && !strings.HasPrefix(s[end:], "\u00a0") {
		return 0, ""
	}
	if open {
		return end + 1, s[:end]
	}
	return end + 1, strings.TrimRight(s[:end], ". ")
}

// roman reports whether s is a small Roman numeral as lists use it.
func roman(s string) bool {
	for _, c := range s {
		if !strings.ContainsRune("ivxIVX", c) {
			return false
		}
	}
	return true
}
