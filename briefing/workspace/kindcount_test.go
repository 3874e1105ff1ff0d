package workspace

import (
	"testing"

	"attache/briefing"
)

// TestCountKinds counts what a search for findings of the kind then finds.
func TestCountKinds(t *testing.T) {
	w := searchLibrary(t)
	for _, tt := range []struct {
		text string
		asks int
	}{{"victims", 2}, {"Council", 1}, {"UNODC", 0}, {"Draft victims", 0}} {
		q := Query{Text: tt.text}
		r, err := w.Search(t.Context(), q)
		if err != nil {
			t.Fatal(err)
		}
		kinds, err := w.CountKinds(t.Context(), q, r.Relaxed)
		if err != nil {
			t.Fatal(err)
		}
		got := 0
		for _, k := range kinds {
			if k.Value == string(briefing.KindRecommendation) {
				got = k.Count
			}
		}
		if r.Relaxed || got != tt.asks {
			t.Errorf("%s: asks in %d documents, want %d (relaxed: %v)", tt.text, got, tt.asks, r.Relaxed)
		}
		if q.Kind = briefing.KindRecommendation; tt.asks > 0 {
			if r, err = w.Search(t.Context(), q); err != nil || r.Total != tt.asks || r.Relaxed {
				t.Errorf("%s: %d documents (%v) when asks are asked for, counted %d", tt.text, r.Total, err, tt.asks)
			}
		}
	}
}
