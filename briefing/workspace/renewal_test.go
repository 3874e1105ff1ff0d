package workspace

import (
	"context"
	"path/filepath"
	"strings"
	"testing"

	"attache/briefing"
)

// TestRenewals keeps a sentence and a figure of a file, of which the newer
// version has only the sentence.
func TestRenewals(t *testing.T) {
	ctx := context.Background()
	w := opened(t)
	path := filepath.Join(t.TempDir(), "release.txt")
	old := importText(t, w, path, press).Document
	b := newBriefing(t, w)
	var kept []briefing.Clipping
	for _, kind := range []briefing.Kind{briefing.KindQuote, briefing.KindStatistic} {
		c, err := w.Keep(ctx, old, first(t, w, old, kind).Finding, b.ID)
		if err != nil {
			t.Fatal(err)
		}
		kept = append(kept, c)
	}
	if got, err := w.Renewals(ctx, kept); err != nil || len(got) != 0 {
		t.Fatalf("before: %v, %v", got, err)
	}
	changed := strings.ReplaceAll(strings.Replace(press, "35 per cent", "38 per cent", 1), "every victim", "every\nvictim")
	newer := importText(t, w, path, changed).Document
	got, err := w.Renewals(ctx, kept)
	if err != nil {
		t.Fatal(err)
	}
	for i, stands := range []bool{true, false} {
		if want := (Renewal{Newest: newer, Stands: stands}); got[kept[i].ID] != want {
			t.Errorf("%q: %+v, want %+v", kept[i].Text, got[kept[i].ID], want)
		}
	}
	if h, err := w.Handout(ctx, b.ID, HandoutOptions{}); err != nil || h.Superseded != 1 {
		t.Errorf("the handout has %d superseded, %v; want 1", h.Superseded, err)
	}
	proofs, err := w.Verify(ctx, b.ID)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range proofs {
		if p.Verdict != briefing.VerdictVerbatim {
			t.Errorf("%q is %s", p.Text, p.Verdict)
		}
	}
}

func TestRelatedOfARemovedDocument(t *testing.T) {
	ctx, w := context.Background(), opened(t)
	d := imported(t, w, "press.txt", press)
	for _, gone := range []bool{false, true} {
		if gone {
			if _, _, err := w.Undo(ctx); err != nil {
				t.Fatal(err)
			}
		}
		if got, err := w.Related(ctx, d.ID); err != nil || got.Gone != gone {
			t.Errorf("gone is %v, want %v, %v", got.Gone, gone, err)
		}
	}
}
