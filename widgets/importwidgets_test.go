package widgets

import (
	"fmt"
	"strings"
	"testing"

	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
)

func TestFileList(t *testing.T) {
	rows := []FileRow{{Name: "Old", Folder: true}, {Name: "a.pdf"}, {Name: "b.docx"}, {Name: "c.txt"}}
	for _, tt := range []struct {
		name, keys, selected, log string
	}{
		{"moves", "Down Down", "[b.docx]", ""},
		{"takes one", "Down Return", "[a.pdf]", "accept [a.pdf]"},
		{"takes several", "Down Shift+Down Shift+Down Return", "[a.pdf b.docx c.txt]", "accept [a.pdf b.docx c.txt]"},
		{"beside others by space", "Down BackSlash Down Down", "[c.txt]", ""},
		{"enters a folder", "Home Return", "[Old]", "enter Old"},
		{"goes up", "BackSpace", "[]", "up"},
		{"leaves", "Escape", "[]", "leave"},
		{"by letter", "c", "[c.txt]", ""},
		{"a path is typed elsewhere", "/ ~", "[]", "path /; path ~"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			plainApp(t)
			l, log := NewFileList("none"), []string{}
			l.OnEnter = func(name string) { log = append(log, "enter "+name) }
			l.OnUp = func() { log = append(log, "up") }
			l.OnAccept = func(names []string) { log = append(log, fmt.Sprint("accept ", names)) }
			l.OnLeave = func() { log = append(log, "leave") }
			l.OnPath = func(first rune) { log = append(log, "path "+string(first)) }
			l.SetFiles(rows, "")
			w := test.NewTempWindow(t, l)
			w.Resize(fyne.NewSize(400, 300))
			w.Canvas().Focus(l)
			for _, key := range strings.Fields(tt.keys) {
				name, shifted := strings.CutPrefix(key, "Shift+")
				if shifted {
					l.KeyDown(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
				}
				typeKeys(l, name)
				l.KeyUp(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
			}
			if got := fmt.Sprint(l.Selected()); got != tt.selected {
				t.Errorf("selected %s, want %s", got, tt.selected)
			}
			if got := strings.Join(log, "; "); got != tt.log {
				t.Errorf("told %q, want %q", got, tt.log)
			}
		})
	}
	t.Run("with the mouse", func(t *testing.T) {
		plainApp(t)
		l := NewFileList("none")
		var told []string
		l.OnSelected = func(names []string) { told = names }
		l.SetFiles(rows, "")
		w := test.NewTempWindow(t, l)
		w.Resize(fyne.NewSize(400, 300))
		press := func(row int, mod fyne.KeyModifier) {
			l.pressed(row, "", &desktop.MouseEvent{Button: desktop.MouseButtonPrimary, Modifier: mod})
		}
		press(1, 0)
		press(3, fyne.KeyModifierShortcutDefault)
		if got := fmt.Sprint(told); got != "[a.pdf c.txt]" {
			t.Errorf("with Ctrl: %s", got)
		}
		press(1, 0)
		press(3, fyne.KeyModifierShift)
		if got := fmt.Sprint(told); got != "[a.pdf b.docx c.txt]" {
			t.Errorf("with Shift: %s", got)
		}
		l.TypedShortcut(&fyne.ShortcutSelectAll{})
		if got := fmt.Sprint(l.Selected()); got != "[a.pdf b.docx c.txt]" {
			t.Errorf("all: %s", got)
		}
	})
}

func TestDocumentsAreSelectedTogether(t *testing.T) {
	plainApp(t)
	l := NewDocumentList()
	l.SetDocuments([]DocumentRow{{ID: "a"}, {ID: "b"}, {ID: "c"}})
	w := test.NewTempWindow(t, l)
	w.Resize(fyne.NewSize(300, 400))
	w.Canvas().Focus(l)
	l.TypedShortcut(&fyne.ShortcutSelectAll{})
	if got := fmt.Sprint(l.SelectedAll()); got != "[a b c]" {
		t.Errorf("all: %s", got)
	}
	l.SetDocuments([]DocumentRow{{ID: "c"}, {ID: "x"}, {ID: "a"}})
	if got := fmt.Sprint(l.SelectedAll()); got != "[c a]" {
		t.Errorf("after others came: %s", got)
	}
}

// A document that came out of sight, since others came in above it, is shown
// before a key opens or removes it.
func TestDocumentOutOfSightIsShownFirst(t *testing.T) {
	plainApp(t)
	l := NewDocumentList()
	l.SetDocuments([]DocumentRow{{ID: "mine", Title: "Mine"}})
	w := test.NewTempWindow(t, l)
	w.Resize(fyne.NewSize(300, 200))
	w.Canvas().Focus(l)
	var did []string
	l.OnOpen = func(id briefing.DocumentID) { did = append(did, "open "+string(id)) }
	l.OnRemove = func(ids []briefing.DocumentID) { did = append(did, fmt.Sprint("remove ", ids)) }
	many := []DocumentRow{}
	for i := range 40 {
		many = append(many, DocumentRow{ID: briefing.DocumentID(itoa(i)), Title: itoa(i)})
	}
	l.SetDocuments(append(many, DocumentRow{ID: "mine", Title: "Mine"}))
	l.rows.scrollBy(-l.rows.total())
	for _, key := range []fyne.KeyName{fyne.KeyDelete, fyne.KeyReturn} {
		l.TypedKey(&fyne.KeyEvent{Name: key})
	}
	if got := fmt.Sprint(did); got != "[open mine]" {
		t.Errorf("did %s; the first key shows the document, the second opens it", got)
	}
}

func TestOutcomeListActs(t *testing.T) {
	plainApp(t)
	l, log := NewOutcomeList("none"), []string{}
	l.OnOpen = func(id string) { log = append(log, "open "+id) }
	l.OnAction = func(id string) { log = append(log, "act "+id) }
	l.SetOutcomes([]OutcomeRow{{ID: "a", Action: "Compare"}, {ID: "b"}})
	w := test.NewTempWindow(t, l)
	w.Resize(fyne.NewSize(400, 300))
	w.Canvas().Focus(l)
	typeKeys(l, "Space", "Return", "Down", "Space", "Return")
	clickRow(l.rows, 0, zoneAction)
	if got := strings.Join(log, "; "); got != "act a; open a; open b; act a" {
		t.Errorf("told %q", got)
	}
	l.SetOutcomes(nil)
	typeKeys(l, "Space", "Return")
	if len(log) != 4 {
		t.Errorf("an empty list told %q", log[4:])
	}
}

func TestCollationFolds(t *testing.T) {
	plainApp(t)
	same, other := CollatedPair{Left: "same", Right: "same", Same: true}, CollatedPair{Left: "one", Right: "two"}
	for _, tt := range []struct {
		name  string
		pairs []CollatedPair
		shown string
	}{
		{"nothing", nil, ""},
		{"all the same", []CollatedPair{same, same, same}, "fold3"},
		{"one same", []CollatedPair{same}, "0"},
		{"around a difference", []CollatedPair{same, same, same, other, same, same, same}, "fold2 2 3 4 fold2"},
		{"few between", []CollatedPair{other, same, same, other}, "0 1 2 3"},
		{"three between", []CollatedPair{other, same, same, same, other}, "0 1 2 3 4"},
		{"four between", []CollatedPair{other, same, same, same, same, other}, "0 1 fold2 4 5"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c := NewCollationView()
			c.SetPairs(tt.pairs)
			var got []string
			for _, r := range c.shown {
				if r.fold > 0 {
					got = append(got, fmt.Sprint("fold", r.fold))
					continue
				}
				got = append(got, fmt.Sprint(r.pair))
			}
			if s := strings.Join(got, " "); s != tt.shown {
				t.Errorf("shown %q, want %q", s, tt.shown)
			}
		})
	}
	t.Run("revealed out of a fold", func(t *testing.T) {
		c := NewCollationView()
		c.SetPairs([]CollatedPair{other, same, same, same, same, same, same})
		w := test.NewTempWindow(t, c)
		w.Resize(fyne.NewSize(600, 60))
		c.Reveal(5)
		if r := c.shown[c.row]; r.pair != 5 || r.fold != 0 || c.rows.scroll.Offset.Y == 0 || c.rows.revealed(c.row) {
			t.Errorf("row %d is pair %d with %d folded, scrolled to %v", c.row, r.pair, r.fold, c.rows.scroll.Offset.Y)
		}
	})
	t.Run("turned and opened", func(t *testing.T) {
		c := NewCollationView()
		c.SetPairs([]CollatedPair{same, same, same, other, same, other})
		w := test.NewTempWindow(t, c)
		w.Resize(fyne.NewSize(600, 200))
		w.Canvas().Focus(c)
		typeKeys(c, "n", "n")
		if c.row != 4 {
			t.Errorf("at row %d, want 4", c.row)
		}
		typeKeys(c, "n", "p")
		if c.row != 2 {
			t.Errorf("at row %d, want 2", c.row)
		}
		clickRow(c.rows, 0, zoneFold)
		if len(c.shown) != 6 {
			t.Errorf("%d rows after opening, want 6", len(c.shown))
		}
	})
}
