package page

import (
	"strings"

	"attache/briefing"
)

// Manuscript is a briefing put into words: everything that will be printed,
// in reading order, with its labels, numbers, marks and attributions, before
// there are lines. Pages are laid out from it, and so are the formats that
// break their own lines: word processor, web page, plain text.
type Manuscript struct {
	Title       string
	Author      string
	Subject     string
	Language    string
	RightToLeft bool
	Labels      Labels
	Parts       []Part
	// Notes are the sources; Notes[i] has the number i+1.
	Notes   []Note
	Notices []Notice
	Logo    []byte
}

// PartKind says what a part is.
type PartKind string

// The kinds of part.
const (
	PartOrganisation   PartKind = "organisation"
	PartTitle          PartKind = "title"
	PartMeta           PartKind = "meta" // Label and Text
	PartRemark         PartKind = "remark"
	PartSection        PartKind = "section" // Number and Text
	PartHeading        PartKind = "heading"
	PartParagraph      PartKind = "paragraph"
	PartListItem       PartKind = "list item"      // Label is the bullet or number
	PartQuote          PartKind = "quote"          // Text with its marks, Attribution
	PartStatistic      PartKind = "statistic"      // Figure, Text, Attribution
	PartRecommendation PartKind = "recommendation" // Number, Text, Attribution
	PartTable          PartKind = "table"          // Rows
)

// Part is a paragraph or a table with what belongs to it.
type Part struct {
	Kind PartKind
	Item briefing.ItemID
	// Clipping is the kept text that it prints, if any.
	Clipping briefing.ClippingID
	// Number is "1" or "R1".
	Number string
	// Level is a section's or a heading's depth below the title, from 1.
	Level int
	// Label stands before the text: a bullet, the name of a fact.
	Label string
	Text  Rich
	// Language is set when the words are in another one than the handout.
	Language string
	// Verbatim words come from a source. They are never hyphenated.
	Verbatim    bool
	Attribution Rich
	// Figure is a statistic's main figure, word for word, without what
	// stands before its number, which is Qualifier.
	Figure    string
	Qualifier string
	// Value is the figure's value where it can be drawn as a bar from 0 to 1.
	Value *float64
	// Rows of a table; the first is its head. Widths are shares of the whole.
	Rows   []TableRow
	Widths []float64
}

// TableRow is one row of a table.
type TableRow struct {
	Item     briefing.ItemID
	Clipping briefing.ClippingID
	// Language is set when its words are in another one than the handout.
	Language string
	Cells    []Rich
}

// Rich is text with emphasis, links and references.
type Rich []Piece

// Piece is a part of a text in one dress.
type Piece struct {
	Text   string
	Bold   bool
	Italic bool
	// Quiet is printed in the quiet colour.
	Quiet bool
	// Link is a web address.
	Link string
	// Note is the number of the source referred to; the piece has no text
	// then, and Place is where in the source.
	Note  int
	Place Place
}

// String is the text alone, without references.
func (r Rich) String() string {
	var b strings.Builder
	for _, p := range r {
		b.WriteString(p.Text)
	}
	return b.String()
}

// Plain makes a text without any dress.
func Plain(text string) Rich {
	if text == "" {
		return nil
	}
	return Rich{{Text: text}}
}

// Note is a numbered source.
type Note struct {
	Number   int
	Document briefing.DocumentID
	Source   briefing.Provenance
	// Places are those that the whole manuscript refers to, each once, in order.
	Places []Place
}

// addPlace keeps a place that is not yet among them.
func addPlace(places []Place, p Place) []Place {
	if p == (Place{}) {
		return places
	}
	for _, q := range places {
		if p == q {
			return places
		}
	}
	return append(places, p)
}
