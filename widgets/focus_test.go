package widgets

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

// TestWindowKeys asks every widget that takes the keys to leave the window its own.
func TestWindowKeys(t *testing.T) {
	test.NewTempApp(t)
	for name, w := range map[string]fyne.Focusable{
		"documents": NewDocumentList(), "evidence": NewEvidenceTable(), "facets": NewFacetList(), "outline": NewOutline(),
		"pages": NewPageView(nil), "passages": NewPassageList(), "reader": NewReader(), "sections": NewSectionList(),
		"search": NewSearchBox("", "").entry, "button": newFlatButton("", nil),
		"files": NewFileList(""), "outcomes": NewOutcomeList(""), "collation": NewCollationView(),
	} {
		t.Run(name, func(t *testing.T) {
			window := test.NewTempWindow(t, w.(fyne.CanvasObject))
			var typed []fyne.KeyName
			window.Canvas().SetOnTypedKey(func(ev *fyne.KeyEvent) { typed = append(typed, ev.Name) })
			w.TypedKey(&fyne.KeyEvent{Name: fyne.KeyF1})
			if len(typed) != 1 || typed[0] != fyne.KeyF1 {
				t.Errorf("the window got %v, want F1", typed)
			}
		})
	}
}
