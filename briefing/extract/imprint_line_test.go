package extract

import (
	"testing"

	"attache/briefing"
)

// TestLinesBesideTheDocument reads who publishes also where the reader has set
// the line aside, and nothing else of what it has set aside.
func TestLinesBesideTheDocument(t *testing.T) {
	const first, second = "Wells run dry in the north of the country, and we have counted them.", "The rain came late in three years of four."
	const ask = "Cities should count the wells each year."
	body := first + "\n" + second + "\n" + ask
	tests := []struct{ name, aside, who string }{
		{"copyright", "© 2025 Lund Trust", "Lund Trust"},
		{"published by", "Published by the Lund Trust, Lund, May 2025", "Lund Trust"},
		{"menu", "News | Events | Lund Trust | Shop", ""},
		{"bare words of a menu", "About us", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			text := body + "\n\n" + tt.aside
			d, err := briefing.NewDocument(text, []briefing.Block{
				{Span: briefing.Span{End: len(first)}, Role: briefing.RoleParagraph},
				{Span: briefing.Span{Start: len(first) + 1, End: len(first) + 1 + len(second)}, Role: briefing.RoleParagraph},
				{Span: briefing.Span{Start: len(body) - len(ask), End: len(body)}, Role: briefing.RoleParagraph},
				{Span: briefing.Span{Start: len(body) + 2, End: len(text)}, Role: briefing.RoleBoilerplate},
			}, nil, briefing.Provenance{})
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range Extract(d, Knowledge{}).Findings {
				if f.Kind == briefing.KindRecommendation && f.Who != tt.who {
					t.Errorf("proposer %q, want %q", f.Who, tt.who)
				}
			}
		})
	}
}
