package prose

import (
	"strings"

	"attache/briefing"
)

// Block is a block of the document's own as the stages see it: without its
// list marker or paragraph number, and with what stands in it.
type Block struct {
	// Span holds the words only; the marker or number before them is left out.
	Span  briefing.Span
	Role  briefing.Role
	level int
	// Number is the paragraph's number as printed, "" when it has none.
	Number string
	// Heading is the index of the heading that the block stands under, -1
	// when there is none. A heading has its own parent's.
	Heading int
	// Headline is set when most of its words are capitalised.
	Headline bool
	// First and Last bound the block's sentences: [first, last).
	First, Last int
	// FirstToken and LastToken bound its tokens.
	FirstToken, LastToken int
	// Lexicon is the word lists of the language that it is written in.
	Lexicon *Lexicon
}

// Prose reports whether the block is running text in which sentences count.
func (b Block) Prose() bool {
	return b.Role != briefing.RoleHeading && b.Role != briefing.RoleTableRow
}

// contentBlocks gives the document's blocks without its boilerplate, but with
// the lines of it that say who publishes; where the reader made none, its lines.
func contentBlocks(d *briefing.Document, l *Lexicon) []Block {
	source := d.Blocks
	if len(source) == 0 {
		source = crudeBlocks(d)
	}
	blocks := make([]Block, 0, len(source))
	heading := -1
	seen := counted(d.Text)
	for i, s := range source {
		if s.Role == briefing.RoleBoilerplate {
			if !imprintLine(d.Slice(s.Span), i+1 < len(source) && source[i+1].Role == briefing.RoleParagraph, l) {
				continue
			}
			s.Role = briefing.RoleHeading
		}
		b := Block{Span: d.Trim(s.Span), Role: s.Role, level: s.Level, Number: s.Number, Heading: heading}
		if b.Span.Empty() {
			continue
		}
		if b.Role == "" {
			b.Role = briefing.RoleParagraph
		}
		if cut, number := countedMarker(d.Slice(b.Span), seen); cut > 0 {
			b.Span = d.Trim(briefing.Span{Start: b.Span.Start + cut, End: b.Span.End})
			if b.Number == "" {
				b.Number = number
			}
		}
		if b.Role == briefing.RoleHeading {
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
func imprintLine(text string, overParagraph bool, l *Lexicon) bool {
	if len(text) > longestImprint {
		return false
	}
	low := strings.ToLower(text)
	for _, list := range [...]string{"imprint-published", "posted", "imprint-about"} {
		for _, form := range l.Entries(list) {
			if !strings.HasPrefix(low, form) {
				continue
			}
			rest := low[len(form):]
			if next, _ := Decode(rest+" ", 0); IsLetter(next) {
				continue
			}
			if rest = strings.TrimSpace(rest); list == "imprint-about" && overParagraph || list != "imprint-about" && rest != "" {
				return true
			}
		}
	}
	return false
}
