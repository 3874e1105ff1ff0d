package briefing

import (
	"errors"
	"testing"
)

const speech = "He said: “We need clear laws.” Then he left.\n"

func testDocument(t *testing.T, text string) *Document {
	t.Helper()
	d, err := NewDocument(text, nil, nil, Provenance{})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestClipTrims(t *testing.T) {
	d := testDocument(t, speech)
	c, err := d.Clip(KindQuote, Span{8, len("He said: “We need clear laws.” ")})
	if err != nil {
		t.Fatal(err)
	}
	if c.Text != "“We need clear laws.”" || d.Slice(c.Span) != c.Text {
		t.Errorf("clipped %q at %v", c.Text, c.Span)
	}
}

func TestClipRefuses(t *testing.T) {
	d := testDocument(t, speech)
	for name, s := range map[string]Span{
		"past the end": {0, len(speech) + 1}, "backwards": {5, 3}, "inside a character": {10, 14},
		"white space": {len(speech) - 1, len(speech)}, "negative": {-1, 2},
	} {
		if _, err := d.Clip(KindQuote, s); !errors.Is(err, ErrInvalidSpan) {
			t.Errorf("%s: got %v, want ErrInvalidSpan", name, err)
		}
	}
}

func TestVerify(t *testing.T) {
	d := testDocument(t, speech)
	kept, err := d.Clip(KindQuote, Span{12, 31})
	if err != nil {
		t.Fatal(err)
	}
	changed := testDocument(t, "Preface. "+speech)
	lost := testDocument(t, "Something else.")
	tests := []struct {
		name   string
		change func(*Clipping)
		source *Document
		want   Verdict
	}{
		{"as kept", func(*Clipping) {}, d, VerdictVerbatim},
		{"visible edit", func(c *Clipping) { c.Edited = "We need […] laws." }, d, VerdictVerbatim},
		{"word changed", func(c *Clipping) { c.Text = "We need harsh laws." }, d, VerdictAltered},
		{"span moved", func(c *Clipping) { c.Span.Start++ }, d, VerdictAltered},
		{"silent edit", func(c *Clipping) { c.Edited = "We need laws." }, d, VerdictAltered},
		{"no words", func(c *Clipping) { c.Text = ""; c.Span.End = c.Span.Start }, d, VerdictAltered},
		{"source is another edition", func(*Clipping) {}, changed, VerdictSourceChanged},
		{"source no longer holds it", func(*Clipping) {}, lost, VerdictNotFound},
		{"source is gone", func(*Clipping) {}, nil, VerdictNotFound},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := kept
			tt.change(&c)
			if got := c.Verify(tt.source); got != tt.want {
				t.Errorf("Verify() = %s, want %s (text %q)", got, tt.want, c.Text)
			}
		})
	}
}
