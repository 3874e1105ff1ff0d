package evidence

import (
	"testing"

	"attache/briefing"
	"attache/briefing/workspace"
)

// TestLoad makes evidence ready twice; what is the same is not made again, and
// every row is found by its name.
func TestLoad(t *testing.T) {
	sheaf := func(id briefing.DocumentID, words ...string) *workspace.Sheaf {
		s := &workspace.Sheaf{Document: id}
		for i, w := range words {
			s.Evidence = append(s.Evidence, workspace.Evidence{
				Document: id, Text: w, Title: string(id), Key: briefing.Key{Kind: briefing.KindStatistic, Span: briefing.Span{Start: i, End: i + 1}},
				Finding: briefing.Finding{Kind: briefing.KindStatistic}, State: workspace.StateKept, Starred: true, Tags: []string{"é", "b"},
			})
		}
		return s
	}
	one, two := sheaf("one", "Première", "second"), sheaf("two", "third")
	l := newLoader()
	before := l.load([]*workspace.Sheaf{one, two}, []briefing.Clipping{{ID: "c"}})
	after := l.load([]*workspace.Sheaf{sheaf("one", "Première"), two}, nil)
	if before.count != 3 || after.count != 2 || len(before.kept) != 1 || len(after.statistics()) != 2 {
		t.Errorf("%d and %d finds", before.count, after.count)
	}
	if before.sheaves[1] != after.sheaves[1] || before.sheaves[0] == after.sheaves[0] {
		t.Error("what is the same was made ready again, or what is not was not")
	}
	for _, r := range before.sheaves {
		for i := range r.items {
			it := &r.items[i]
			if e, ok := before.find(it.row.ID); !ok || e.Text != it.evidence.Text {
				t.Errorf("%s finds %q", it.row.ID, e.Text)
			}
		}
	}
	if _, ok := after.find(before.sheaves[0].items[1].row.ID); ok {
		t.Error("what is gone is found")
	}
}
