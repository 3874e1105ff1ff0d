package workspace

import (
	"context"
	"testing"

	"attache/briefing"
)

func TestWrite(t *testing.T) {
	ctx := context.Background()
	w := opened(t)
	b, err := w.NewBriefing(ctx, "Title", "en", Headings{})
	if err != nil {
		t.Fatal(err)
	}
	title := func(writing, text string) {
		t.Helper()
		if err := w.Write(ctx, b.ID, "write", writing, func(b *briefing.Briefing) error { b.Title = text; return nil }); err != nil {
			t.Fatal(err)
		}
	}
	undo := func(want string) {
		t.Helper()
		if _, ok, err := w.Undo(ctx); !ok || err != nil {
			t.Fatal(ok, err)
		}
		if now, err := w.Briefing(ctx, b.ID); err != nil || now.Title != want {
			t.Errorf("the title is %q, %v, want %q", now.Title, err, want)
		}
	}
	title("first", "T")
	title("first", "Ti")
	title("first", "Tit")
	title("second", "Tit for")
	title("second", "Tit for tat")
	title("third", "Gone again")
	title("third", "Tit for tat") // as it was: nothing to take back
	if now, err := w.Briefing(ctx, b.ID); err != nil || now.Title != "Tit for tat" {
		t.Fatalf("the title is %q, %v", now.Title, err)
	}
	undo("Tit")
	undo("Title")
	if _, ok, err := w.Redo(ctx); !ok || err != nil {
		t.Fatal(ok, err)
	}
	if now, err := w.Briefing(ctx, b.ID); err != nil || now.Title != "Tit" {
		t.Errorf("redo makes the title %q, %v", now.Title, err)
	}
}
