package app

import (
	"strings"
	"testing"

	"attache/briefing"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2"
)

// key presses a key where the keys go.
func (a *App) key(names ...fyne.KeyName) {
	for _, n := range names {
		a.window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: n})
	}
}

func TestWhereWordsWereUsed(t *testing.T) {
	a := openApp(t, t.TempDir())
	const words = "Trafficking in persons for the removal of organs must be recognised by every State as a crime against those who are in need."
	for i, text := range []string{
		"A/RES/10/1\n\n" + words, "A/RES/20/2\n\n" + strings.Replace(words, "recognised", "seen", 1),
	} {
		o, err := a.bench.Library.ImportBytes(a.ctx, []string{"first.txt", "second.txt"}[i], []byte(text))
		if err != nil || o.Err != nil {
			t.Fatal(err, o.Err)
		}
		if i == 1 {
			if err := a.bench.Library.Index(a.ctx, nil); err != nil {
				t.Fatal(err)
			}
			d, err := a.bench.Library.Document(a.ctx, o.Document)
			if err != nil {
				t.Fatal(err)
			}
			at := strings.Index(d.Text, "Trafficking")
			a.show(placeSearch)
			a.read(d.ID, &briefing.Span{Start: at, End: len(d.Text)})
		}
	}
	second, place := a.screens.reading.Document(), a.screens.reading.Place()
	a.key(fyne.KeyA)
	if a.place != placeAgreed {
		t.Fatalf("A led to %q", a.place)
	}
	a.key(fyne.KeyReturn)
	if a.place != placeReading || a.screens.reading.Document() == second {
		t.Fatalf("Enter led to %q in %q", a.place, a.screens.reading.Document())
	}
	a.key(fyne.KeyEscape)
	if a.place != placeAgreed {
		t.Errorf("Escape led to %q, want the list", a.place)
	}
	a.key(fyne.KeyEscape)
	if got := a.screens.reading; a.place != placeReading || got.Document() != second || got.Place() != place {
		t.Errorf("Escape led to %q in %q at %v", a.place, got.Document(), got.Place())
	}
	a.key(fyne.KeyEscape)
	if a.place != placeSearch {
		t.Errorf("Escape led to %q, want the search", a.place)
	}
}

func TestSearchesAreSavedAndRemembered(t *testing.T) {
	a := openApp(t, t.TempDir())
	a.focusSearch()
	a.screens.head.setQuery("organ removal")
	a.screens.search.Open()
	past, err := a.bench.Library.PastSearches(a.ctx)
	if err != nil || len(past) != 1 || past[0] != "organ removal" {
		t.Fatalf("remembered %q, %v", past, err)
	}
	if _, err := a.bench.Library.SaveSearch(a.ctx, "Survivors", workspace.Query{Text: "survivors"}); err != nil {
		t.Fatal(err)
	}
	a.focusSearch()
	a.screens.head.setQuery("")
	// The saved search stands before the past one.
	a.key(fyne.KeyDown, fyne.KeyReturn)
	if got := a.screens.search.State().Text; got != "survivors" || a.screens.head.search.Text() != got {
		t.Errorf("searched for %q with %q in the box", got, a.screens.head.search.Text())
	}
	a.screens.head.setQuery("")
	a.key(fyne.KeyUp, fyne.KeyDown, fyne.KeyReturn)
	if got := a.screens.search.State().Text; got != "organ removal" {
		t.Errorf("searched for %q", got)
	}
	a.screens.head.setQuery("")
	a.key(fyne.KeyDown, fyne.KeyDown, fyne.KeyDelete)
	if past, _ := a.bench.Library.PastSearches(a.ctx); len(past) != 0 {
		t.Errorf("%q is still remembered", past)
	}
}

func TestFieldsAreProposed(t *testing.T) {
	a := openApp(t, t.TempDir())
	a.focusSearch()
	box := a.screens.head.search
	for _, tt := range []struct {
		typed string
		keys  []fyne.KeyName
		want  string
	}{
		{"fr", []fyne.KeyName{fyne.KeyTab}, "from:"},
		{"trafficking from:unod", []fyne.KeyName{fyne.KeyReturn}, "trafficking from:UNODC "},
		{"from:hope", []fyne.KeyName{fyne.KeyTab}, `from:"Hope for Justice" `},
		{"kind:", []fyne.KeyName{fyne.KeyDown, fyne.KeyUp, fyne.KeyReturn}, "kind:"},
	} {
		box.SetText(tt.typed)
		if !box.Offers().Visible() {
			t.Errorf("%q: nothing is proposed", tt.typed)
			continue
		}
		a.key(tt.keys...)
		if got := box.Text(); !strings.HasPrefix(got, tt.want) {
			t.Errorf("%q became %q, want %q", tt.typed, got, tt.want)
		}
	}
	box.SetText("organ")
	if box.Offers().Visible() {
		t.Error("something is proposed for a plain word")
	}
}
