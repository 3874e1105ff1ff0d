package widgets

import (
	"fmt"
	"strings"
	"testing"

	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
)

// clickRow clicks on a row of a list, or on a zone of it.
func clickRow(r *rows, row int, zone string) {
	at := fyne.NewPos(60, r.tops[row]+r.heights[row]-8)
	click := func() {
		ev := &desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: at}, Button: desktop.MouseButtonPrimary}
		r.body.MouseMoved(ev)
		r.body.MouseDown(ev)
		r.body.MouseUp(ev)
	}
	if zone == "" {
		click()
		return
	}
	r.body.MouseMoved(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: at}})
	for _, z := range r.body.shown[row].pen.zones {
		if z.name == zone {
			at = z.pos.AddXY(2, r.tops[row]+2)
			click()
			return
		}
	}
}

func TestFacetList(t *testing.T) {
	facets := func() []Facet {
		many := Facet{ID: "m", Title: "Many"}
		for i := range 9 {
			many.Values = append(many.Values, FacetValue{ID: fmt.Sprint(i), Label: fmt.Sprint("value ", i), Count: 9 - i, On: i == 7})
		}
		return []Facet{{ID: "k", Title: "Kind", Values: []FacetValue{{ID: "a", Count: 3}, {ID: "b", Count: 0}, {ID: "c", Count: 0, On: true}}}, many}
	}
	// Rows: 0 Kind, 1 a, 2 b, 3 c, 4 Many, 5-10 its first six, 11 the seventh that is on, 12 more.
	for _, tt := range []struct {
		name string
		do   func(l *FacetList)
		log  string
		rows int
	}{
		{"check by Space", func(l *FacetList) { typeKeys(l, "Down", " ") }, "k a true", 13},
		{"check by Enter", func(l *FacetList) { typeKeys(l, "Down", "Return") }, "k a true", 13},
		{"nothing to check", func(l *FacetList) { typeKeys(l, "Down", "Down", " ") }, "", 13},
		{"what is on can be turned off", func(l *FacetList) { typeKeys(l, "Down", "Down", "Down", " ") }, "k c false", 13},
		{"close", func(l *FacetList) { typeKeys(l, "Down", "Left") }, "", 10},
		{"close and open", func(l *FacetList) { typeKeys(l, "Down", "Left", "Right") }, "", 13},
		{"title by Enter", func(l *FacetList) { typeKeys(l, "Return") }, "", 10},
		{"more", func(l *FacetList) { typeKeys(l, "End", "Return") }, "", 15},
		{"clear a facet", func(l *FacetList) { typeKeys(l, "Down", "Delete") }, "clear k", 13},
		{"clear all", func(l *FacetList) { typeKeys(l, "Escape") }, "clear ", 13},
		{"check by mouse", func(l *FacetList) { clickRow(l.rows, 1, "") }, "k a true", 13},
		{"clear by mouse", func(l *FacetList) { clickRow(l.rows, 4, zoneClear) }, "clear m", 13},
	} {
		t.Run(tt.name, func(t *testing.T) {
			plainApp(t)
			l, log := NewFacetList(), []string{}
			l.OnToggle = func(f, v string, on bool) { log = append(log, fmt.Sprint(f, " ", v, " ", on)) }
			l.OnClear = func(f string) { log = append(log, "clear "+f) }
			l.SetFacets(facets())
			w := test.NewTempWindow(t, l)
			w.SetPadded(false)
			w.Resize(fyne.NewSize(240, 600))
			w.Canvas().Focus(l)
			tt.do(l)
			if got := strings.Join(log, "; "); got != tt.log {
				t.Errorf("wanted %q, want %q", got, tt.log)
			}
			if len(l.entries) != tt.rows {
				t.Errorf("%d rows, want %d", len(l.entries), tt.rows)
			}
		})
	}
}

func TestDocumentList(t *testing.T) {
	rows := []DocumentRow{{ID: "a", Title: "Alpha"}, {ID: "b", Title: "Écho"}, {ID: "c", Title: "Eagle"}}
	for _, tt := range []struct {
		name, keys, selected, log string
	}{
		{"first", "", "a", ""},
		{"down", "Down Down Down", "c", ""},
		{"leave", "Up", "a", "leave"},
		{"open", "Down Return", "b", "open b"},
		{"edit and remove", "End F2 Delete", "c", "edit [c]; remove [c]"},
		{"by letter", "e", "b", ""},
		{"by letter again", "e e", "c", ""},
		{"by letter around", "e e e", "b", ""},
		{"no such letter", "z", "a", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			plainApp(t)
			l, log := NewDocumentList(), []string{}
			note := func(what string) func(briefing.DocumentID) {
				return func(id briefing.DocumentID) { log = append(log, what+" "+string(id)) }
			}
			several := func(what string) func([]briefing.DocumentID) {
				return func(ids []briefing.DocumentID) { log = append(log, fmt.Sprint(what, " ", ids)) }
			}
			l.OnOpen, l.OnEdit, l.OnRemove = note("open"), several("edit"), several("remove")
			l.OnLeave = func() { log = append(log, "leave") }
			l.SetDocuments(rows)
			w := test.NewTempWindow(t, l)
			w.Resize(fyne.NewSize(300, 400))
			w.Canvas().Focus(l)
			typeKeys(l, strings.Fields(tt.keys)...)
			if string(l.Selected()) != tt.selected {
				t.Errorf("%q is selected, want %q", l.Selected(), tt.selected)
			}
			if got := strings.Join(log, "; "); got != tt.log {
				t.Errorf("wanted %q, want %q", got, tt.log)
			}
		})
	}
	t.Run("selection is kept", func(t *testing.T) {
		plainApp(t)
		l := NewDocumentList()
		var removed []briefing.DocumentID
		l.OnRemove = func(ids []briefing.DocumentID) { removed = ids }
		l.SetDocuments(rows)
		w := test.NewTempWindow(t, l)
		w.Resize(fyne.NewSize(300, 400))
		clickRow(l.rows, 1, "")
		l.SetDocuments(append([]DocumentRow{{ID: "z"}}, rows...))
		if l.Selected() != "b" {
			t.Errorf("%q is selected, want b", l.Selected())
		}
		clickRow(l.rows, 2, zoneRemove)
		if len(removed) != 1 || removed[0] != "b" {
			t.Errorf("the cross removes %q, want b", removed)
		}
		l.SetDocuments(nil)
		if l.Selected() != "" {
			t.Errorf("%q is selected in an empty list", l.Selected())
		}
		typeKeys(l, "Down", "Return", "e")
	})
}

func TestPersonList(t *testing.T) {
	plainApp(t)
	l, log := NewPersonList("", ""), []string{}
	note := func(what string) func(string) { return func(id string) { log = append(log, what+" "+id) } }
	l.OnSelected, l.OnOpen = note("selected"), note("open")
	l.OnMenu = func(id string, _ fyne.Position) { log = append(log, "menu "+id) }
	l.OnLeave = func() { log = append(log, "leave") }
	l.SetPeople([]PersonRow{{ID: "1", Name: "Amina"}, {ID: "2", Name: "Émile"}, {ID: "3", Name: "Esra"}})
	w := test.NewTempWindow(t, l)
	w.Resize(fyne.NewSize(300, 400))
	w.Canvas().Focus(l)
	typeKeys(l, "Up", "e", "e", "Return", "Menu")
	clickRow(l.rows, 0, "")
	l.rows.body.DoubleTapped(&fyne.PointEvent{Position: fyne.NewPos(60, l.rows.tops[0]+8)})
	l.SetPeople([]PersonRow{{ID: "9"}, {ID: "1", Name: "Amina"}})
	if l.Selected() != "1" {
		t.Errorf("%q is selected, want 1", l.Selected())
	}
	l.SetPeople(nil)
	typeKeys(l, "Down", "Return", "e", "Menu")
	want := "selected 1; leave; selected 2; selected 3; open 3; menu 3; selected 1; open 1"
	if got := strings.Join(log, "; "); got != want {
		t.Errorf("told %q, want %q", got, want)
	}
}

func TestOutline(t *testing.T) {
	plainApp(t)
	o, opened := NewOutline(), []int{}
	o.OnOpen = func(s briefing.Span) { opened = append(opened, s.Start) }
	o.SetEntries([]OutlineEntry{{Text: "A", Span: briefing.Span{Start: 0}}, {Text: "B", Span: briefing.Span{Start: 50}}, {Text: "C", Span: briefing.Span{Start: 90}}})
	w := test.NewTempWindow(t, o)
	w.Resize(fyne.NewSize(240, 300))
	for offset, want := range map[int]int{0: 0, 49: 0, 50: 1, 500: 2} {
		if o.SetPlace(offset); o.current != want {
			t.Errorf("at byte %d the entry is %d, want %d", offset, o.current, want)
		}
	}
	o.SetPlace(60)
	w.Canvas().Focus(o)
	typeKeys(o, "Return", "Down", " ")
	clickRow(o.rows, 0, "")
	if got := fmt.Sprint(opened); got != "[50 90 0]" {
		t.Errorf("opened %s, want [50 90 0]", got)
	}
}

func TestSearchBox(t *testing.T) {
	plainApp(t)
	b, log := NewSearchBox("Search", "Ctrl+F"), []string{}
	note := func(s string) func() { return func() { log = append(log, s) } }
	b.OnEnter, b.OnDown, b.OnUp, b.OnEscape = note("enter"), note("down"), note("up"), note("escape")
	b.OnPage = func(by int) { log = append(log, fmt.Sprint("page ", by)) }
	b.OnChanged = func(s string) { log = append(log, "text "+s) }
	w := test.NewTempWindow(t, b)
	w.Resize(fyne.NewSize(300, 40))
	b.Focus()
	if w.Canvas().Focused() != b.entry {
		t.Fatal("the box does not have the keys")
	}
	typeKeys(b.entry, "a", "Down", "Up", "Next", "Prior", "Return", "Escape", "Escape")
	b.SetText("b")
	test.Tap(b.clear)
	if got, want := strings.Join(log, "; "), "text a; down; up; page 1; page -1; enter; text ; escape; text b; text "; got != want {
		t.Errorf("told %q, want %q", got, want)
	}
	b.SetText("old")
	b.Focus()
	b.entry.TypedRune('n')
	if b.Text() != "n" {
		t.Errorf("a new search did not replace the old one: %q", b.Text())
	}
}

func TestStatusLine(t *testing.T) {
	plainApp(t)
	s, log := NewStatusLine("Cancel"), []string{}
	s.OnAction = func() { log = append(log, "action") }
	s.OnCancel = func() { log = append(log, "cancel") }
	w := test.NewTempWindow(t, s)
	w.Resize(fyne.NewSize(700, 30))
	shown := func(o fyne.CanvasObject) bool {
		for _, x := range test.WidgetRenderer(s.sheet).Objects() {
			if x == o {
				return true
			}
		}
		return false
	}
	if shown(s.action) || shown(s.cancel) {
		t.Error("an empty line has buttons")
	}
	s.SetMessage("Removed", "Undo")
	s.SetProgress("Reading", 0.5)
	if !shown(s.action) || !shown(s.cancel) {
		t.Error("the buttons are not there")
	}
	test.Tap(s.action)
	s.cancel.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	s.ClearProgress()
	s.SetProblem("Wrong", "")
	if shown(s.action) || shown(s.cancel) {
		t.Error("buttons stay")
	}
	if got := strings.Join(log, " "); got != "action cancel" {
		t.Errorf("told %q", got)
	}
}

func TestSplitPanes(t *testing.T) {
	for _, tt := range []struct {
		name                string
		width               float32
		do                  func(s *SplitPanes)
		left, centre, right float32
	}{
		{"as they come", 1366, func(*SplitPanes) {}, 240, 826, 300},
		{"dragged", 1366, func(s *SplitPanes) { s.drag(false, 300); s.drag(true, 966) }, 300, 666, 400},
		{"not below the least", 1366, func(s *SplitPanes) { s.drag(false, 120); s.drag(true, 1366-170) }, 180, 1006, 180},
		{"dragged to the edge", 1366, func(s *SplitPanes) { s.drag(false, 20) }, 0, 1066, 300},
		{"dragged out again", 1366, func(s *SplitPanes) { s.drag(false, 20); s.drag(false, 200) }, 200, 866, 300},
		{"the middle keeps its least", 1366, func(s *SplitPanes) { s.drag(true, 300) }, 240, 320, 806},
		{"double click hides", 1366, func(s *SplitPanes) { s.bars[1].DoubleTapped(nil) }, 240, 1126, 0},
		{"and shows", 1366, func(s *SplitPanes) { s.bars[1].DoubleTapped(nil); s.bars[1].DoubleTapped(nil) }, 240, 826, 300},
		{"by keys", 1366, func(s *SplitPanes) {
			for _, k := range []fyne.KeyName{fyne.KeyRight, fyne.KeyRight, fyne.KeyLeft} {
				s.bars[0].TypedKey(&fyne.KeyEvent{Name: k})
			}
		}, 256, 810, 300},
		{"hidden by key", 1366, func(s *SplitPanes) { s.bars[1].TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn}) }, 240, 1126, 0},
		{"little room", 800, func(*SplitPanes) {}, 240, 320, 240},
		{"less", 700, func(*SplitPanes) {}, 200, 320, 180},
	} {
		t.Run(tt.name, func(t *testing.T) {
			plainApp(t)
			l, c, r := canvas.NewRectangle(nil), canvas.NewRectangle(nil), canvas.NewRectangle(nil)
			s := NewSplitPanes(l, c, r)
			s.Resize(fyne.NewSize(tt.width, 700))
			told := PaneSizes{}
			s.OnChanged = func(p PaneSizes) { told = p }
			tt.do(s)
			if l.Size().Width != tt.left || c.Size().Width != tt.centre || r.Size().Width != tt.right {
				t.Errorf("the panes are %v, %v, %v wide, want %v, %v, %v",
					l.Size().Width, c.Size().Width, r.Size().Width, tt.left, tt.centre, tt.right)
			}
			if told != (PaneSizes{}) && told != s.Sizes() {
				t.Errorf("told %v, the sizes are %v", told, s.Sizes())
			}
		})
	}
	t.Run("dividers are dragged", func(t *testing.T) {
		plainApp(t)
		s := NewSplitPanes(canvas.NewRectangle(nil), canvas.NewRectangle(nil), canvas.NewRectangle(nil))
		w := test.NewTempWindow(t, s)
		w.SetPadded(false)
		w.Resize(fyne.NewSize(1366, 700))
		bar := s.bars[0]
		bar.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(54, 10)}})
		bar.DragEnd()
		if got := s.Sizes().Left; got != 290 {
			t.Errorf("the left pane is %v wide, want 290", got)
		}
	})
}

func TestEditShortcut(t *testing.T) {
	custom := func(key fyne.KeyName, mod fyne.KeyModifier) fyne.Shortcut {
		return &desktop.CustomShortcut{KeyName: key, Modifier: mod}
	}
	for _, tt := range []struct {
		name string
		s    fyne.Shortcut
		want bool
	}{
		{"copy", &fyne.ShortcutCopy{}, true},
		{"undo", &fyne.ShortcutUndo{}, true},
		{"a word to the left", custom(fyne.KeyLeft, fyne.KeyModifierControl), true},
		{"find", custom(fyne.KeyF, fyne.KeyModifierControl), false},
		{"a screen", custom(fyne.Key2, fyne.KeyModifierControl), false},
	} {
		if got := editShortcut(tt.s); got != tt.want {
			t.Errorf("%s belongs to the entry: %v, want %v", tt.name, got, tt.want)
		}
	}
}

func TestThousands(t *testing.T) {
	for n, want := range map[int]string{0: "0", 999: "999", 1000: "1\u202f000", 1234567: "1\u202f234\u202f567"} {
		if got := Thousands(n); got != want {
			t.Errorf("%d is written %q, want %q", n, got, want)
		}
	}
}
