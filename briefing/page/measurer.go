package page

// Measurer knows the typefaces: it turns characters into glyphs and says how
// much room they take. It is safe for use by several goroutines.
type Measurer interface {
	// Shape shapes one paragraph as a single endless line.
	Shape(p Paragraph) []Run
	// Metrics returns a font's extents.
	Metrics(f Font) Metrics
}

// Face names a font file, such as "SourceSerif4-Italic". Layout passes it on
// without knowing what it means.
type Face string

// Family is a kind of typeface. Which fonts stand for it, and which step in
// for scripts that it lacks, is the Measurer's concern.
type Family string

// The families.
const (
	Serif Family = "serif"
	Sans  Family = "sans"
)

// Font is a typeface at a size.
type Font struct {
	Family Family
	Bold   bool
	Italic bool
	Size   Points
	// Tracking is added after every character.
	Tracking Points
	// Tabular sets figures of one width, for columns.
	Tabular bool
}

// Metrics are a font's extents.
type Metrics struct {
	// Ascent and Descent are the extent of the tallest letters, both positive.
	Ascent, Descent Points
	// CapHeight and XHeight are the heights of H and x.
	CapHeight, XHeight Points
}

// Paragraph is text to be shaped.
type Paragraph struct {
	Text string
	// Spans cover Text without gaps, in order.
	Spans []FontSpan
	// RightToLeft is the paragraph's own direction.
	RightToLeft bool
	// Language is a BCP 47 tag.
	Language string
}

// FontSpan gives a part of a paragraph its font. It ends where the next one
// starts; End is in bytes of the text.
type FontSpan struct {
	End  int
	Font Font
}

// Run is a part of a paragraph in one font span, face and direction.
type Run struct {
	// Span is the index of the paragraph's font span.
	Span int
	Face Face
	// Size is the size it is set at: the font's, or what looks like it in a
	// face of another script.
	Size Points
	// Heavy asks for thicker strokes: a bold font whose face has no bold.
	Heavy bool
	// Level is the embedding level of Unicode's bidirectional algorithm:
	// odd when the run reads from right to left.
	Level int
	// Clusters are in reading order.
	Clusters []Cluster
}

// Cluster is the smallest part of a run that can stand on a line of its own:
// a character, a ligature, a letter with its marks.
type Cluster struct {
	// Start and End are in bytes of the paragraph's text.
	Start, End int
	Advance    Points
	// Glyphs are in the order in which they stand on the page. The first
	// one carries the cluster's text.
	Glyphs []Glyph
	// Missing says that no font has the character.
	Missing bool
}
