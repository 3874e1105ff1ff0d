package briefing

import (
	"fmt"
	"strings"
	"time"
)

// ClippingID names a clipping.
type ClippingID string

// Clipping is what a person keeps: words of a document, with where they stand.
// Only Document.Clip makes one, so that its words are the document's.
type Clipping struct {
	ID       ClippingID `json:"id"`
	Document DocumentID `json:"document"`
	// SourceHash is the hash of the document's text when it was clipped.
	SourceHash Hash `json:"sourceHash"`
	Kind       Kind `json:"kind"`
	Form       Form `json:"form,omitempty"`
	Span       Span `json:"span"`
	// Text is the document's words at Span, byte for byte.
	Text string `json:"text"`
	// Edited is how the words are printed when a person has shortened them
	// by visible edits ("[…]", "[word]"); empty when Text is printed.
	Edited string `json:"edited,omitempty"`
	// Details start as the finding's and can be corrected; they are kept
	// apart from the words and never change them.
	Details
	Starred bool     `json:"starred,omitempty"`
	Tags    []string `json:"tags,omitempty"`
	Note    string   `json:"note,omitempty"`
	// Reason is how the finding was made, or "selected by hand".
	Reason  string    `json:"reason,omitempty"`
	Created time.Time `json:"created,omitzero"`
}

// ReasonSelection is the Reason of a clipping that a person selected.
const ReasonSelection = "selected by hand"

// Clip keeps the words at s, without white space at its ends. The caller
// gives the clipping its ID and its details. It returns ErrInvalidSpan when s
// does not fit the text or holds nothing but white space.
func (d *Document) Clip(kind Kind, s Span) (Clipping, error) {
	if !d.Fits(s) {
		return Clipping{}, fmt.Errorf("clip %v of %s: %w", s, d.ID, ErrInvalidSpan)
	}
	s = d.Trim(s)
	if s.Empty() {
		return Clipping{}, fmt.Errorf("clip %v of %s: no words: %w", s, d.ID, ErrInvalidSpan)
	}
	return Clipping{
		Document: d.ID, SourceHash: d.Hash, Kind: kind, Span: s, Text: d.Slice(s), Reason: ReasonSelection,
	}, nil
}

// ClipFinding keeps a finding with what is known of it.
func (d *Document) ClipFinding(f Finding) (Clipping, error) {
	c, err := d.Clip(f.Kind, f.Span)
	if err != nil {
		return c, err
	}
	c.Form, c.Details, c.Reason = f.Form, f.Details, f.Reason
	return c, nil
}

// Printed returns the words as they are printed: Edited, else Text.
func (c Clipping) Printed() string {
	if c.Edited != "" {
		return c.Edited
	}
	return c.Text
}

// Verdict is what Verify found.
type Verdict string

// The verdicts. Only VerdictVerbatim may be printed.
const (
	VerdictVerbatim Verdict = "verbatim"
	// VerdictAltered: the source stands, the clipping's words are not its words.
	VerdictAltered Verdict = "altered"
	// VerdictSourceChanged: the source is another text now, which still
	// holds the words.
	VerdictSourceChanged Verdict = "source-changed"
	// VerdictNotFound: the source is gone or no longer holds the words.
	VerdictNotFound Verdict = "not-found"
)

// Verify proves the clipping against its source, which may be nil when it is
// gone. Both the kept words and, where there are visible edits, the printed
// ones are compared.
func (c Clipping) Verify(source *Document) Verdict {
	if source == nil {
		return VerdictNotFound
	}
	if HashOf([]byte(source.Text)) != c.SourceHash {
		if c.Text != "" && strings.Contains(source.Text, c.Text) {
			return VerdictSourceChanged
		}
		return VerdictNotFound
	}
	if c.Text == "" || source.Slice(c.Span) != c.Text {
		return VerdictAltered
	}
	if c.Edited != "" && !VisiblyEdited(c.Text, c.Edited) {
		return VerdictAltered
	}
	return VerdictVerbatim
}
