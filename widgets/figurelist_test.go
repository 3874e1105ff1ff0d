package widgets

import (
	"slices"
	"strings"
	"testing"

	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"
)

func figureRows() []FigureRow {
	share := briefing.Figure{Text: "35 per cent", Span: briefing.Span{Start: 106, End: 117}, Low: 35, High: 35, Unit: "%", Of: "detected victims"}
	count := briefing.Figure{Text: "412", Span: briefing.Span{Start: 0, End: 3}, Low: 412, High: 412, Unit: "cases", Of: "cases"}
	return []FigureRow{
		{ID: "a", Words: "About 35 per cent were children.", Start: 100, Unit: "%", Place: "Report", Chosen: true, Details: briefing.Details{Figures: []briefing.Figure{share}}},
		{Words: "In other units"},
		{ID: "b", Words: "412 cases.", Unit: "%", Place: "News", Kept: true, Details: briefing.Details{Figures: []briefing.Figure{count}, Source: "the police"}},
	}
}

func newFigureWindow(t *testing.T) (*FigureList, *[]string) {
	t.Helper()
	plainApp(t)
	log := &[]string{}
	l := NewFigureList(FigureLabels{
		Empty: "None", Chosen: "chosen", Kept: "kept",
		Of:   func(s string) string { return "of " + s },
		From: func(s string) string { return "from " + s },
	})
	l.OnOpen = func(id string) { *log = append(*log, "open "+id) }
	l.OnKeep = func(id string) { *log = append(*log, "keep "+id) }
	l.OnBack = func() { *log = append(*log, "back") }
	w := test.NewTempWindow(t, l)
	w.Resize(fyne.NewSize(700, 500))
	w.Canvas().Focus(l)
	return l, log
}

func TestFigureListKeys(t *testing.T) {
	l, log := newFigureWindow(t)
	l.SetFigures(figureRows())
	l.SelectFirst()
	for _, k := range []fyne.KeyName{fyne.KeyReturn, fyne.KeyDown} { // Down passes the heading
		l.TypedKey(&fyne.KeyEvent{Name: k})
	}
	l.TypedRune(' ')
	l.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	l.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if want := []string{"open a", "keep b", "open b", "back"}; !slices.Equal(*log, want) {
		t.Errorf("got %v, want %v", *log, want)
	}
	l.SetFigures(figureRows()[:1])
	if l.Selected() != "" {
		t.Errorf("%q is selected after it has gone", l.Selected())
	}
}

func TestFigureListShowsOfWhatAndWhoSaysSo(t *testing.T) {
	l, _ := newFigureWindow(t)
	l.SetFigures(figureRows())
	var drawn []string
	for _, v := range l.rows.body.shown {
		for _, o := range v.box.Objects {
			if text, ok := o.(*canvas.Text); ok {
				drawn = append(drawn, text.Text)
			}
		}
	}
	all := strings.Join(drawn, "\n")
	for _, want := range []string{"of detected victims", "from the police", "chosen", "kept", "In other units"} {
		if !strings.Contains(all, want) {
			t.Errorf("%q is not drawn in:\n%s", want, all)
		}
	}
}
