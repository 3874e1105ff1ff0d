package workspace

import (
	"context"
	"fmt"

	"attache/briefing"
	"attache/briefing/index"
)

// AgreedOptions narrows AgreedLanguage. The zero value looks everywhere.
type AgreedOptions struct {
	// Document and Span are where the text was selected: that place itself is
	// not listed, and its document's language is the text's.
	Document briefing.DocumentID
	Span     briefing.Span
	// Offset is how many uses are passed over, Limit how many are returned at
	// most; 0 is fifty.
	Offset, Limit int
}

// Agreed is where a text has been used.
type Agreed struct {
	// Uses are the oldest first; those without a date come last.
	Uses []Use
	// Total is how many uses there are, of which Uses are some. Beyond a few
	// hundred it is an estimate by the index: then About is set.
	Total int
	About bool
	// Short says that the text has too few words for other wordings to mean
	// anything, and that only those places are listed that have its very words.
	Short bool
	// Parts says that the whole text is nowhere else, and that Uses are those of
	// parts of it, the longest first.
	Parts bool
}

// Use is a place that has a text, or the text with small changes.
type Use struct {
	Document                           briefing.DocumentID
	Title, Publisher, Symbol, Language string
	Date                               briefing.Date
	// Span is the place, byte for byte; Block the block that it begins in.
	Span  briefing.Span
	Block int
	// Text is the document's words at Span.
	Text string
	// Paragraph and Page are as printed, or "".
	Paragraph, Page string
	// Changed counts the words changed, added and removed; 0 is the same words,
	// whatever their capitals, accents and marks. Similarity is 1 for those.
	Changed    int
	Similarity float64
	// Wording compares the text looked for with this one, word by word.
	Wording []briefing.WordRun
	// Part is what is used of the text looked for, when that is not the whole.
	Part string
}

// AgreedLanguage finds where a text of a few words to a few hundred has been
// used before, as it is or with up to a third of its words changed, added or
// removed. Of a long text that is nowhere as a whole it finds parts. A text
// without words finds nothing; none is an error.
func (w *Workspace) AgreedLanguage(ctx context.Context, text string, o AgreedOptions) (Agreed, error) {
	q := index.Wording{Text: text, Offset: o.Offset, Limit: o.Limit}
	if o.Document != "" {
		d, err := w.Document(ctx, o.Document)
		if err != nil {
			return Agreed{}, err
		}
		q.Language, q.ExceptDocument, q.ExceptSpan = d.Provenance.Language, o.Document, o.Span
	}
	x, err := w.openIndex(ctx)
	if err != nil {
		return Agreed{}, err
	}
	found, err := x.Uses(ctx, q, reviewed{w})
	if err != nil {
		return Agreed{}, w.mended(ctx, fmt.Errorf("agreed language: %w", err))
	}
	a := Agreed{Total: found.Total, About: found.About, Short: found.Short, Parts: found.Parts}
	for _, u := range found.Uses {
		d := u.Document
		p := d.Provenance
		a.Uses = append(a.Uses, Use{
			Document: d.ID, Title: p.Title, Publisher: p.Publisher, Symbol: p.Symbol, Language: p.Language, Date: p.Date,
			Span: u.Span, Block: d.BlockAt(u.Span.Start), Text: d.Slice(u.Span),
			Paragraph: paragraphOf(d, u.Span), Page: d.PageOf(u.Span),
			Changed: u.Changed, Similarity: u.Similarity, Wording: u.Wording, Part: text[u.Part.Start:u.Part.End],
		})
	}
	return a, nil
}

// paragraphOf is the number of the paragraph that holds the start of s, or of
// the numbered one that it continues.
func paragraphOf(d *briefing.Document, s briefing.Span) string {
	for i := d.BlockAt(s.Start); i >= 0; i-- {
		b := d.Blocks[i]
		if b.Number != "" {
			return b.Number
		}
		if b.Role != briefing.RoleListItem {
			break
		}
	}
	return ""
}
