package app

import (
	"strings"
	"testing"

	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

func (a *App) escape() { a.typed(&fyne.KeyEvent{Name: fyne.KeyEscape}) }

// TestEscapeGoesBack: help and settings are looked into and left again for
// where the work is.
func TestEscapeGoesBack(t *testing.T) {
	a := openApp(t, t.TempDir())
	a.show(placeEvidence)
	a.show(placeHelp)
	a.show(placeSettings)
	if a.window.Canvas().Focused() != nil {
		t.Error("what had the keys before the settings still has them")
	}
	if a.escape(); a.place != placeEvidence {
		t.Errorf("Escape led to %q, want evidence", a.place)
	}
	d := a.document(t, "ICAT highlights")
	a.show(placePeople)
	a.read(d.ID, nil)
	a.typed(&fyne.KeyEvent{Name: fyne.KeyF1})
	// The keys are where the help is, which scrolls by them and lets Escape through.
	help := a.window.Canvas().Focused()
	if help == nil || help != a.screens.help.Focus() {
		t.Fatal("the help does not have the keys")
	}
	help.TypedKey(&fyne.KeyEvent{Name: fyne.KeyPageDown})
	help.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if a.place != placeReading || a.screens.reading.Document() != d.ID {
		t.Errorf("Escape led to %q, want the document", a.place)
	}
	if a.escape(); a.place != placePeople {
		t.Errorf("Escape led from the document to %q, want people", a.place)
	}
}

// TestEscapeClosesWhatIsOver: a dialog goes, and nothing behind it.
func TestEscapeClosesWhatIsOver(t *testing.T) {
	a := openApp(t, t.TempDir())
	d := a.document(t, "ICAT highlights")
	a.read(d.ID, nil)
	over := widget.NewModalPopUp(widget.NewLabel("What happened"), a.window.Canvas())
	over.Show()
	if a.escape(); a.asks() || a.place != placeReading {
		t.Errorf("after Escape at %q, something is over it: %v", a.place, a.asks())
	}
	a.snapshot()
	if !a.asks() {
		t.Fatal("no name is asked for")
	}
	a.window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if a.asks() {
		t.Error("Escape left the dialog open")
	}
}

// TestLanguageSwitches: what was open stays open, and what was done can be
// taken back.
func TestLanguageSwitches(t *testing.T) {
	a := openApp(t, t.TempDir())
	t.Cleanup(func() { a.loadWords("en") })
	const words = "holistic and coordinated approach at every level"
	d := a.document(t, "ICAT highlights")
	at := strings.Index(d.Text, words)
	span := briefing.Span{Start: at, End: at + len(words)}
	a.read(d.ID, &span)
	a.keep(d.ID, briefing.KindQuote, span, nil)
	inHand := a.screens.pane.Briefing()
	a.show(placeSettings)
	c := a.choices
	c.Language = "es"
	a.choose(c)
	if a.place != placeSettings || a.screens.pane.Briefing() != inHand || a.screens.reading.Document() != d.ID {
		t.Errorf("at %q with %q and %q", a.place, a.screens.pane.Briefing(), a.screens.reading.Document())
	}
	if got := placeLabel(placeDocuments); got != "Documentos" {
		t.Errorf("documents are called %q", got)
	}
	if a.undo(); a.uses(t, words) {
		t.Error("what was kept before cannot be taken back")
	}
	if stored := readChoices(a.ctx, a.bench.Library); stored.Language != "es" {
		t.Errorf("stored is %q", stored.Language)
	}
}
