package extract

import (
	"testing"

	"attache/briefing"
	"attache/briefing/extract/testtext"
)

func document(t testing.TB, text string) *briefing.Document {
	t.Helper()
	return testtext.Document(t, text)
}

func TestExtractOrdersFindingsAndKeepsWords(t *testing.T) {
	d := document(t, "Delegates met in Vienna.\n“We need clear laws for everyone,” Jane Okoro said. “And we need them now,” Ms. Okoro said.\n")
	r := Extract(d, Knowledge{})
	if r.Language != "en" {
		t.Errorf("language %q, want en", r.Language)
	}
	var words []string
	end := 0
	for _, f := range r.Findings {
		if f.Kind != briefing.KindQuote {
			continue
		}
		if f.Span.Start < end {
			t.Errorf("finding %v out of order", f.Span)
		}
		end = f.Span.Start
		words = append(words, d.Slice(f.Span))
	}
	want := []string{"We need clear laws for everyone,", "And we need them now,"}
	if len(words) != 2 || words[0] != want[0] || words[1] != want[1] {
		t.Errorf("quotes %q, want %q", words, want)
	}
}
