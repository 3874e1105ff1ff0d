package app

import (
	"testing"

	"fyne.io/fyne/v2/dialog"
)

// A key of the menu does nothing behind an open dialog.
func TestKeysWaitForDialogs(t *testing.T) {
	a := openApp(t, t.TempDir())
	press := func(label string) {
		t.Helper()
		for _, m := range a.menu().Items {
			for _, i := range m.Items {
				if i.Label == label {
					i.Action()
					return
				}
			}
		}
		t.Fatalf("no menu has %q", label)
	}
	before := a.screens.pane.Briefing()
	d := dialog.NewInformation("Something", "is asked", a.window)
	d.Show()
	press("New briefing")
	if a.screens.pane.Briefing() != before {
		t.Error("a briefing was made behind a dialog")
	}
	d.Hide()
	press("New briefing")
	if a.screens.pane.Briefing() == before {
		t.Error("no briefing was made when the dialog was gone")
	}
}
