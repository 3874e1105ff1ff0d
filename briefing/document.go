package briefing

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// DocumentID names a document by its content: equal texts have equal IDs.
type DocumentID string

// Hash is a SHA-256 in lower-case hexadecimal.
type Hash string

// HashOf returns the hash of b.
func HashOf(b []byte) Hash {
	sum := sha256.Sum256(b)
	return Hash(hex.EncodeToString(sum[:]))
}

// documentIDLength is in hexadecimal digits: 80 bits, so that a library of a
// million documents meets a collision with a chance below 10^-12.
const documentIDLength = 20

// Document is one imported text. Text and Blocks never change once made:
// every span anywhere in the program points into them.
type Document struct {
	ID DocumentID
	// Text is valid UTF-8 with \n line ends.
	Text string
	// Hash is the hash of Text.
	Hash Hash
	// Blocks are in order, do not overlap, and leave out only white space.
	Blocks []Block
	// Pages are in order; empty when the source has none.
	Pages      []Page
	Provenance Provenance
}

// Page says which part of the text stood on a page of the source.
type Page struct {
	Span Span `json:"span"`
	// Label is the number as printed ("iv", "12") or counted from 1.
	Label string `json:"label"`
}

// NewDocument makes a document and its identity from a text and the blocks
// and pages over it. It returns ErrInvalidSpan when text is not valid UTF-8
// or a block or page does not fit it: outside, out of order or overlapping.
func NewDocument(text string, blocks []Block, pages []Page, p Provenance) (*Document, error) {
	if !utf8.ValidString(text) {
		return nil, fmt.Errorf("new document: text is not UTF-8: %w", ErrInvalidSpan)
	}
	d := &Document{Text: text, Hash: HashOf([]byte(text)), Blocks: blocks, Pages: pages, Provenance: p}
	d.ID = DocumentID(d.Hash[:documentIDLength])
	end := 0
	for _, b := range blocks {
		if !d.Fits(b.Span) || b.Span.Start < end {
			return nil, fmt.Errorf("new document: block %v: %w", b.Span, ErrInvalidSpan)
		}
		end = b.Span.End
	}
	for _, pg := range pages {
		if !d.Fits(pg.Span) {
			return nil, fmt.Errorf("new document: page %v: %w", pg.Span, ErrInvalidSpan)
		}
	}
	return d, nil
}

// Fits reports whether s lies within the text and cuts no character in two.
func (d *Document) Fits(s Span) bool {
	return 0 <= s.Start && s.Start <= s.End && s.End <= len(d.Text) &&
		(s.Start == len(d.Text) || utf8.RuneStart(d.Text[s.Start])) &&
		(s.End == len(d.Text) || utf8.RuneStart(d.Text[s.End]))
}

// Slice returns the words at s, or "" when s does not fit.
func (d *Document) Slice(s Span) string {
	if !d.Fits(s) {
		return ""
	}
	return d.Text[s.Start:s.End]
}

// BlockAt returns the index of the block that holds the byte at offset, or of
// the next one after it; -1 when there is none.
func (d *Document) BlockAt(offset int) int {
	i := sort.Search(len(d.Blocks), func(i int) bool { return d.Blocks[i].Span.End > offset })
	if i == len(d.Blocks) {
		return -1
	}
	return i
}

// PageOf returns the label of the page on which s starts, or "".
func (d *Document) PageOf(s Span) string {
	for _, p := range d.Pages {
		if p.Span.Start <= s.Start && s.Start < p.Span.End {
			return p.Label
		}
	}
	return ""
}

// ParagraphOf returns the number of the paragraph in which s starts, as the
// document prints it ("12", "12 (a)"), or "".
func (d *Document) ParagraphOf(s Span) string {
	i := d.BlockAt(s.Start)
	if i < 0 || d.Blocks[i].Span.Start > s.Start {
		return ""
	}
	return d.Blocks[i].Number
}

// Trim shrinks s so that it neither starts nor ends in white space.
func (d *Document) Trim(s Span) Span {
	t := d.Slice(s)
	left := len(t) - len(strings.TrimLeft(t, whiteSpace))
	right := len(strings.TrimRight(t, whiteSpace))
	if left >= right {
		return Span{s.Start, s.Start}
	}
	return Span{s.Start + left, s.Start + right}
}

const whiteSpace = " \t\n\r\v\f\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\u200b\ufeff"

// Content returns the blocks that are the document's own: everything but
// boilerplate.
func (d *Document) Content() []Block {
	return slices.DeleteFunc(slices.Clone(d.Blocks), func(b Block) bool { return b.Role == RoleBoilerplate })
}

// WordCount counts the words of the content: runs of letters and digits, and
// each ideograph for itself. It is quicker than the function of that name, which
// counts as a secretariat does.
func (d *Document) WordCount() int {
	n := 0
	for _, b := range d.Blocks {
		if b.Role == RoleBoilerplate {
			continue
		}
		inside := false
		for _, r := range d.Slice(b.Span) {
			switch {
			case r < 0x80:
				letter := 'a' <= r|0x20 && r|0x20 <= 'z' || '0' <= r && r <= '9'
				if letter && !inside {
					n++
				}
				inside = letter || inside && (r == '\'' || r == '-')
			case unicode.Is(unicode.Han, r):
				n++
				inside = false
			default:
				letter := unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r)
				if letter && !inside {
					n++
				}
				inside = letter || inside && r == '’'
			}
		}
	}
	return n
}
