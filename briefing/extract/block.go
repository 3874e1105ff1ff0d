package extract

import (
	"strings"

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

// contentBlocks gives the document's blocks without its boilerplate, but with
// the lines of it that say who publishes; where the reader made none, its lines.
func contentBlocks(d *briefing.Document, l *lexicon) []block {
	source := d.Blocks
	if len(source) == 0 {
		source = crudeBlocks(d)
	}
	blocks := make([]block, 0, len(source))
	heading := -1
	seen := counted(d.Text)
	for i, s := range source {
		if s.Role == briefing.RoleBoilerplate {
			if !imprintLine(d.Slice(s.Span), i+1 < len(source) && source[i+1].Role == briefing.RoleParagraph, l) {
				continue
			}
			s.Role = briefing.RoleHeading
		}
		b := block{span: d.Trim(s.Span), role: s.Role, level: s.Level, number: s.Number, heading: heading}
		if b.span.Empty() {
			continue
		}
		if b.role == "" {
			b.role = briefing.RoleParagraph
		}
		if cut, number := countedMarker(d.Slice(b.span), seen); cut > 0 {
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

// longestImprint is in bytes.
const longestImprint = 140

// imprintLine reports whether a line beside the document says who publishes
// it: "Posted by Jane Okoro", "© 2025 Harbour Trust", "About us" over a paragraph.
func imprintLine(text string, overParagraph bool, l *lexicon) bool {
	if len(text) > longestImprint {
		return false
	}
	low := strings.ToLower(text)
	for _, list := range [...]string{"imprint-published", "posted", "imprint-about"} {
		for _, form := range l.entries(list) {
			if !strings.HasPrefix(low, form) {
				continue
			}
			rest := low[len(form):]
			if next, _ := decode(rest+" ", 0); isLetter(next) {
				continue
			}
			if rest = strings.TrimSpace(rest); list == "imprint-about" && overParagraph || list != "imprint-about" && rest != "" {
				return true
			}
		}
	}
	return false
}
