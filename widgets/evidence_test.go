package widgets

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
)

func evidenceRows() []EvidenceRow {
	day := func(d int) briefing.Date { return briefing.Date{Year: 2024, Month: time.July, Day: d} }
	return []EvidenceRow{
		{ID: "1", Kind: briefing.KindQuote, Words: "“zebra", Speaker: "Émile", Date: day(1)},
		{ID: "2", Kind: briefing.KindStatistic, Words: "apple", Speaker: "", Date: day(9), Kept: true},
		{ID: "3", Kind: briefing.KindRecommendation, Words: "Mango", Speaker: "adam", Starred: true},
		{ID: "4", Kind: briefing.KindQuote, Words: "éclair", Speaker: "Zoë", Date: day(5), Rejected: true},
	}
}

func TestArrangeEvidence(t *testing.T) {
	for _, tt := range []struct {
		name       string
		column     EvidenceColumn
		descending bool
		want       string
	}{
		{"words without case, accents and marks", ColumnWords, false, "2 4 3 1"},
		{"words the other way", ColumnWords, true, "1 3 4 2"},
		{"speakers, unknown last", ColumnSpeaker, false, "3 1 4 2"},
		{"speakers the other way, unknown last", ColumnSpeaker, true, "4 1 3 2"},
		{"dates, unknown last", ColumnDate, true, "2 4 1 3"},
		{"kinds in their order", ColumnKind, false, "1 4 2 3"},
		{"states", ColumnState, false, "3 2 1 4"},
		{"nothing to sort by keeps the order", ColumnDocument, true, "1 2 3 4"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			rows := evidenceRows()
			var got []string
			for _, i := range ArrangeEvidence(pointers(rows), tt.column, tt.descending).rows {
				got = append(got, rows[i].ID)
			}
			if strings.Join(got, " ") != tt.want {
				t.Errorf("got %v, want %s", got, tt.want)
			}
		})
	}
}

// TestArrangeEvidenceLong orders words that differ only far behind their
// beginning, and some that are the beginning of others.
func TestArrangeEvidenceLong(t *testing.T) {
	var rows []EvidenceRow
	for _, words := range []string{
		"States should act on what was found in Geneva", "States should act on what was found in Addis", "States should act",
		"States should act on what", "States should", "", "States should act on what was found",
	} {
		rows = append(rows, EvidenceRow{Words: words})
	}
	for descending, want := range map[bool][]int{false: {4, 2, 3, 6, 1, 0, 5}, true: {0, 1, 6, 3, 2, 4, 5}} {
		if got := ArrangeEvidence(pointers(rows), ColumnWords, descending).rows; !slices.Equal(got, want) {
			t.Errorf("descending %v: %v, want %v", descending, got, want)
		}
	}
}

// pointers are rows as a table holds them.
func pointers(rows []EvidenceRow) []*EvidenceRow {
	all := make([]*EvidenceRow, len(rows))
	for i := range rows {
		all[i] = &rows[i]
	}
	return all
}

// TestSetArranged shows rows whose order was found while the table was sorted
// by something else.
func TestSetArranged(t *testing.T) {
	e, _, _ := newEvidenceWindow(t, nil)
	rows := pointers(evidenceRows())
	byDate := ArrangeEvidence(rows, ColumnDate, true)
	e.SetArranged(rows, byDate, false)
	if got := strings.Join(e.Listed(), " "); got != "2 4 1 3" {
		t.Errorf("by date: %s", got)
	}
	e.SortBy(ColumnSpeaker, false)
	e.SetArranged(rows, byDate, false)
	if got := strings.Join(e.Listed(), " "); got != "3 1 4 2" {
		t.Errorf("by speaker meanwhile: %s", got)
	}
	e.SetArranged(rows[:2], byDate, true)
	if got := strings.Join(e.Listed(), " "); got != "1 2" {
		t.Errorf("fewer rows: %s", got)
	}
}

func newEvidenceWindow(t testing.TB, rows []EvidenceRow) (*EvidenceTable, fyne.Window, *[]string) {
	plainApp(t)
	e, log := NewEvidenceTable(), &[]string{}
	note := func(format string, args ...any) { *log = append(*log, fmt.Sprintf(format, args...)) }
	e.OnOpen = func(id string) { note("open %s", id) }
	e.OnKeep = func(ids []string, k briefing.Kind) { note("keep %v %s", ids, k) }
	e.OnReject = func(ids []string) { note("reject %v", ids) }
	e.OnCorrect = func(id string) { note("correct %s", id) }
	e.OnCopy = func(ids []string) { note("copy %v", ids) }
	e.OnStar = func(ids []string, on bool) { note("star %v %v", ids, on) }
	e.OnSort = func(c EvidenceColumn, down bool) { note("sort %d %v", c, down) }
	e.OnLeave = func() { note("leave") }
	w := test.NewTempWindow(t, e)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(900, 400))
	e.SetRows(rows, false)
	return e, w, log
}

func TestEvidenceTableKeys(t *testing.T) {
	// By date, the newest first: 2 4 1 3.
	alt, ctrl := fyne.KeyModifierAlt, fyne.KeyModifierShortcutDefault
	short := func(key fyne.KeyName, mod fyne.KeyModifier) func(*EvidenceTable) {
		return func(e *EvidenceTable) { e.TypedShortcut(&desktop.CustomShortcut{KeyName: key, Modifier: mod}) }
	}
	key := func(names ...string) func(*EvidenceTable) {
		return func(e *EvidenceTable) {
			for _, n := range names {
				bare, shifted := strings.CutPrefix(n, "shift+")
				if shifted {
					e.KeyDown(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
				}
				typeKeys(e, bare)
				if shifted {
					e.KeyUp(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
				}
			}
		}
	}
	for _, tt := range []struct {
		name     string
		do       []func(*EvidenceTable)
		selected string
		log      string
	}{
		{"the first row with the keys", nil, "2", ""},
		{"down", []func(*EvidenceTable){key("Down", "Down")}, "1", ""},
		{"down at the end", []func(*EvidenceTable){key("End", "Down")}, "3", ""},
		{"up leaves", []func(*EvidenceTable){key("Up")}, "2", "leave"},
		{"shift extends", []func(*EvidenceTable){key("Down", "shift+Down", "shift+Down")}, "4 1 3", ""},
		{"shift back again", []func(*EvidenceTable){key("Down", "shift+Down", "shift+Up", "shift+Up")}, "2 4", ""},
		{"shift to the end", []func(*EvidenceTable){key("shift+End")}, "2 4 1 3", ""},
		{"all", []func(*EvidenceTable){func(e *EvidenceTable) { e.TypedShortcut(&fyne.ShortcutSelectAll{}) }}, "2 4 1 3", ""},
		{"ctrl passes over a row", []func(*EvidenceTable){short(fyne.KeyDown, ctrl), short(fyne.KeyDown, ctrl), short(fyne.KeySpace, ctrl)}, "2 1", ""},
		{"open", []func(*EvidenceTable){key("Down", "Return")}, "4", "open 4"},
		{"keep each as it is", []func(*EvidenceTable){key("shift+Down"), func(e *EvidenceTable) { e.TypedRune(' ') }}, "2 4", "keep [2 4] "},
		{"keep as", []func(*EvidenceTable){key("r")}, "2", "keep [2] recommendation"},
		{"reject", []func(*EvidenceTable){key("x", "Delete")}, "2", "reject [2]; reject [2]"},
		{"correct", []func(*EvidenceTable){key("Down", "F2")}, "4", "correct 4"},
		{"copy", []func(*EvidenceTable){key("shift+Down"), func(e *EvidenceTable) { e.TypedShortcut(&fyne.ShortcutCopy{}) }}, "2 4", "copy [2 4]"},
		{"star", []func(*EvidenceTable){key("*", "End", "*")}, "3", "star [2] true; star [3] false"},
		{"sort by the column before", []func(*EvidenceTable){short(fyne.KeyLeft, alt)}, "2", "sort 4 true"},
		{"sort upwards", []func(*EvidenceTable){short(fyne.KeyUp, alt)}, "2", "sort 5 false"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			e, w, log := newEvidenceWindow(t, evidenceRows())
			w.Canvas().Focus(e)
			for _, do := range tt.do {
				do(e)
			}
			if got := strings.Join(e.Selected(), " "); got != tt.selected {
				t.Errorf("selected %q, want %q", got, tt.selected)
			}
			if got := strings.Join(*log, "; "); got != tt.log {
				t.Errorf("wanted %q, want %q", got, tt.log)
			}
		})
	}
}

func TestEvidenceTableSettles(t *testing.T) {
	// By date, the newest first: 2 4 1 3.
	without := func(ids ...string) []EvidenceRow {
		return slices.DeleteFunc(evidenceRows(), func(r EvidenceRow) bool { return slices.Contains(ids, r.ID) })
	}
	for _, tt := range []struct {
		name, selected string
		gone           []string
		want           string
	}{
		{"the next one", "4", []string{"4"}, "1"},
		{"after the last the one before", "3", []string{"3"}, "1"},
		{"what stays selected stays", "4", []string{"2"}, "4"},
		{"nothing is left", "4", []string{"1", "2", "3", "4"}, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			e, _, _ := newEvidenceWindow(t, evidenceRows())
			var told []string
			e.Select(tt.selected)
			e.OnSelected = func(ids []string) { told = ids }
			e.SetRows(without(tt.gone...), true)
			e.Settle()
			if got := strings.Join(e.Selected(), " "); got != tt.want {
				t.Errorf("selected %q, want %q", got, tt.want)
			}
			if tt.want != tt.selected && strings.Join(told, " ") != tt.want {
				t.Errorf("told %q, want %q", told, tt.want)
			}
		})
	}
}

func TestEvidenceTableMouse(t *testing.T) {
	e, _, log := newEvidenceWindow(t, evidenceRows())
	at := func(row int) fyne.Position { return fyne.NewPos(120, e.rows.tops[row]+8) }
	press := func(row int, mod fyne.KeyModifier) {
		ev := &desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: at(row)}, Button: desktop.MouseButtonPrimary, Modifier: mod}
		e.rows.body.MouseDown(ev)
		e.rows.body.MouseUp(ev)
	}
	for _, tt := range []struct {
		row  int
		mod  fyne.KeyModifier
		want string
	}{
		{1, 0, "4"}, {3, fyne.KeyModifierShortcutDefault, "4 3"}, {1, fyne.KeyModifierShortcutDefault, "3"},
		{0, 0, "2"}, {2, fyne.KeyModifierShift, "2 4 1"}, {1, fyne.KeyModifierShift, "2 4"},
	} {
		press(tt.row, tt.mod)
		if got := strings.Join(e.Selected(), " "); got != tt.want {
			t.Fatalf("after a click on row %d with %v, %q is selected, want %q", tt.row, tt.mod, got, tt.want)
		}
	}
	e.rows.body.DoubleTapped(&fyne.PointEvent{Position: at(2)})
	for range 2 {
		e.head.Tapped(&fyne.PointEvent{Position: fyne.NewPos(60, 4)})
	}
	if got, want := strings.Join(*log, "; "), "open 1; sort 1 false; sort 1 true"; got != want {
		t.Errorf("wanted %q, want %q", got, want)
	}
}

func TestEvidenceTableColumns(t *testing.T) {
	e, _, _ := newEvidenceWindow(t, evidenceRows())
	var told []EvidenceShares
	e.OnColumns = func(s EvidenceShares) { told = append(told, s) }
	widths := func() map[EvidenceColumn]float32 {
		w := map[EvidenceColumn]float32{}
		for _, c := range e.columns(900, 14, 4) {
			w[c.id] = c.width
		}
		return w
	}
	edge := func(id EvidenceColumn) float32 {
		for _, c := range e.columns(900, 14, 4) {
			if c.id == id {
				return c.x + c.width - 4
			}
		}
		t.Fatalf("column %d is not shown", id)
		return 0
	}
	drag := func(id EvidenceColumn, dx float32) {
		at := fyne.NewPos(edge(id)+dx, 10)
		e.head.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: at}, Dragged: fyne.NewDelta(dx, 0)})
		e.head.DragEnd()
	}
	for _, tt := range []struct {
		name        string
		column      EvidenceColumn
		dx          float32
		self, other float32 // how much wider the column and the next one become
	}{
		{"wider", ColumnWords, 30, 30, -30},
		{"narrower", ColumnSpeaker, -20, -20, 20},
		{"not below the least", ColumnWords, -5000, leastColumnEms * 14, 0},
		{"a column that does not stretch", ColumnDate, 40, 0, 0},
	} {
		before := widths()
		drag(tt.column, tt.dx)
		after := widths()
		if tt.dx == -5000 {
			if got := after[tt.column]; got < tt.self-0.5 || got > tt.self+0.5 {
				t.Errorf("%s: %v wide, want %v", tt.name, got, tt.self)
			}
			continue
		}
		self, other := after[tt.column]-before[tt.column], after[tt.column+1]-before[tt.column+1]
		if self < tt.self-0.5 || self > tt.self+0.5 || other < tt.other-0.5 || other > tt.other+0.5 {
			t.Errorf("%s: wider by %v and %v, want %v and %v", tt.name, self, other, tt.self, tt.other)
		}
	}
	if len(told) != 3 {
		t.Errorf("told %d times, want 3", len(told))
	}
	kept := e.Columns()
	other, _, _ := newEvidenceWindow(t, evidenceRows())
	other.SetColumns(kept)
	if other.Columns() != kept {
		t.Error("the columns are not shared as they were kept")
	}
}

func TestEvidenceTableKeepsTheSelection(t *testing.T) {
	e, _, _ := newEvidenceWindow(t, evidenceRows())
	e.Select("1")
	rows := evidenceRows()
	e.SetRows(append([]EvidenceRow{{ID: "9", Date: briefing.Date{Year: 2030}}}, rows...), false)
	if got := strings.Join(e.Selected(), " "); got != "1" || e.idAt(e.cursor) != "1" {
		t.Errorf("selected %q at %q, want 1", got, e.idAt(e.cursor))
	}
	e.SetRows(rows[1:], true)
	if got := e.Selected(); len(got) != 0 {
		t.Errorf("a row that is gone is selected: %v", got)
	}
}

func manyRows(n int) []EvidenceRow {
	rows := make([]EvidenceRow, n)
	for i := range rows {
		rows[i] = EvidenceRow{
			ID: fmt.Sprint(i), Kind: briefing.Kinds[i%3], Words: fmt.Sprintf("%d words that somebody said at some length about this and that", i*7919%n),
			Speaker: fmt.Sprintf("Speaker %d", i%500), Org: fmt.Sprintf("Organisation %d", i%90), Document: fmt.Sprintf("Document %d", i%1000),
			Date: briefing.Date{Year: 2000 + i%25, Month: time.Month(1 + i%12), Day: 1 + i%28},
		}
	}
	return rows
}

func TestEvidenceTableDrawsWhatIsInSight(t *testing.T) {
	e, w, _ := newEvidenceWindow(t, manyRows(20000))
	w.Canvas().Focus(e)
	typeKeys(e, "End")
	if e.cursor != 19999 || len(e.rows.body.shown) > 20 {
		t.Errorf("row %d is current and %d rows are drawn", e.cursor, len(e.rows.body.shown))
	}
}

func BenchmarkEvidenceTable20000(b *testing.B) {
	rows := manyRows(20000)
	e, w, _ := newEvidenceWindow(b, rows)
	w.Canvas().Focus(e)
	b.Run("rows", func(b *testing.B) {
		for b.Loop() {
			e.SetRows(rows, false)
		}
	})
	b.Run("sort", func(b *testing.B) {
		for b.Loop() {
			e.SortBy(ColumnWords, !e.down)
		}
	})
	b.Run("down", func(b *testing.B) {
		for b.Loop() {
			typeKeys(e, "Down")
			if e.cursor == len(e.order)-1 {
				typeKeys(e, "Home")
			}
		}
	})
	b.Run("scroll", func(b *testing.B) {
		for b.Loop() {
			if !e.rows.scrollBy(97) {
				e.rows.scrollBy(-1e9)
			}
		}
	})
}
