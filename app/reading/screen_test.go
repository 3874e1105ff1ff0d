package reading

import (
	"context"
	"strings"
	"testing"

	"attache/app/task"
	"attache/briefing"
	"attache/briefing/workspace"
)

// TestReloadLeavesWhatIsBeingOpened: a reload that comes between the wish for
// another document and its words must not bring the first one back.
func TestReloadLeavesWhatIsBeingOpened(t *testing.T) {
	source, library, ids := sourceOf(t, "First report\n\nWords.", "Second report\n\nOther words, and words again.")
	if err := library.Index(context.Background(), nil); err != nil {
		t.Fatal(err)
	}
	s := New(source.bench)
	s.Open(ids[0], nil)
	if s.document == nil || s.document.ID != ids[0] {
		t.Fatal("the first document is not shown")
	}
	at := briefing.Span{Start: 15, End: 26}
	task.Run(source.bench.Tasks, "", func(context.Context, *task.Progress) (bool, error) { return true, nil }, func(bool, error) {
		s.OpenFound(ids[1], at, []briefing.Span{at}, workspace.Query{Text: "words"})
		s.Reload()
	})
	if s.document.ID != ids[1] {
		t.Fatal("the first document is shown, want the one that was asked for last")
	}
	hits, err := library.Hits(context.Background(), workspace.Query{Text: "words"}, ids[1])
	if err != nil || len(hits) == 0 {
		t.Fatal(hits, err)
	}
	if len(s.Marked()) != len(hits) {
		t.Errorf("%d hits are marked, want %d", len(s.Marked()), len(hits))
	}
}

// TestLongDocumentIsShownBeforeItsFinds: the words of a book are there, at the
// place that was asked for, before what is known of them.
func TestLongDocumentIsShownBeforeItsFinds(t *testing.T) {
	text := "A long report\n\n" + strings.Repeat("Nothing of interest stands here, nor there.\n\n", longText/40) + "“We ask for more,” said Amina Diallo of Harbour."
	source, library, ids := sourceOf(t, text)
	all, err := library.EvidenceOf(context.Background(), ids[0])
	if err != nil || len(all) == 0 {
		t.Fatal(len(all), err)
	}
	s := New(source.bench)
	var shown []int // how much is known each time
	s.OnShown = func() {
		if s.document != nil {
			shown = append(shown, len(s.evidence))
		}
	}
	at := all[0].Finding.Span
	s.OpenFound(ids[0], at, []briefing.Span{at}, workspace.Query{Text: "more"})
	if len(shown) < 2 || shown[0] != 0 || shown[len(shown)-1] != len(all) {
		t.Errorf("known when shown: %v, want nothing and then %d", shown, len(all))
	}
	if len(s.Marked()) == 0 || s.reader.Hit() < 0 {
		t.Errorf("%d hits are marked, the current one is %d", len(s.Marked()), s.reader.Hit())
	}
}
