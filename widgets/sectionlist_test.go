package widgets

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
)

// desk joins a SectionList with a briefing as the application does, and
// writes down what was wanted.
type builderDesk struct {
	list     *SectionList
	window   fyne.Window
	briefing briefing.Briefing
	log      []string
}

func newBuilderDesk(t testing.TB, b briefing.Briefing) *builderDesk {
	plainApp(t)
	d := &builderDesk{list: NewSectionList(), briefing: b}
	note := func(format string, args ...any) { d.log = append(d.log, fmt.Sprintf(format, args...)) }
	show := func(err error) {
		if err != nil {
			t.Error(err)
		}
		d.list.SetBriefing(d.briefing, func(id briefing.ClippingID) (briefing.Clipping, bool) {
			return briefing.Clipping{ID: id, Kind: briefing.KindQuote, Text: "Words of " + string(id)}, true
		})
	}
	l := d.list
	l.OnMove = func(it briefing.ItemID, s briefing.SectionID, i int) { show(d.briefing.MoveItem(it, s, i)) }
	l.OnMoveSection = func(s briefing.SectionID, i int) { show(d.briefing.MoveSection(s, i)) }
	l.OnRemove = func(it briefing.ItemID) { show(d.briefing.RemoveItem(it)) }
	l.OnRemoveSection = func(s briefing.SectionID) { show(d.briefing.RemoveSection(s)) }
	l.OnEditText = func(it briefing.ItemID, text string) { note("edit %s %q", it, text) }
	l.OnEditNote = func(it briefing.ItemID, text string) { note("note %s %q", it, text) }
	l.OnEditHeading = func(s briefing.SectionID, text string) { note("heading %s %q", s, text) }
	l.OnOptional = func(it briefing.ItemID, on bool) { note("optional %s %v", it, on) }
	l.OnOpen = func(it briefing.ItemID) { note("open %s", it) }
	l.OnEditClipping = func(it briefing.ItemID) { note("details %s", it) }
	l.OnShorten = func(it briefing.ItemID) { note("shorten %s", it) }
	l.OnStar = func(it briefing.ItemID) { note("star %s", it) }
	l.OnTags = func(it briefing.ItemID) { note("tags %s", it) }
	l.OnAddParagraph = func(s briefing.SectionID, i int) { note("paragraph %s %d", s, i) }
	l.OnAddHeading = func(s briefing.SectionID, i int) { note("heading in %s %d", s, i) }
	l.OnAddSection = func(i int) { note("section %d", i) }
	l.OnMenu = func(s briefing.SectionID, it briefing.ItemID, _ fyne.Position) { note("menu %s %s", s, it) }
	show(nil)
	d.window = test.NewTempWindow(t, l)
	d.window.SetPadded(false)
	d.window.Resize(fyne.NewSize(300, 600))
	return d
}

func (d *builderDesk) outline() string {
	var parts []string
	for _, s := range d.briefing.Sections {
		var ids []string
		for _, it := range s.Items {
			ids = append(ids, string(it.ID))
		}
		parts = append(parts, string(s.ID)+":"+strings.Join(ids, ","))
	}
	return strings.Join(parts, " ")
}

// press types keys: names of keys, "alt+" before them, or single letters.
func (d *builderDesk) press(keys ...string) {
	for _, k := range keys {
		if name, ok := strings.CutPrefix(k, "alt+"); ok {
			d.list.TypedShortcut(&desktop.CustomShortcut{KeyName: fyne.KeyName(name), Modifier: fyne.KeyModifierAlt})
		} else if len(k) == 1 && strings.ToLower(k) == k {
			d.list.TypedRune([]rune(k)[0])
		} else {
			d.list.TypedKey(&fyne.KeyEvent{Name: fyne.KeyName(k)})
		}
	}
}

// twoSections is A: a paragraph, a clipping, a heading; B: a clipping; C: nothing.
func twoSections() briefing.Briefing {
	return briefing.Briefing{ID: "b", Sections: []briefing.Section{
		{ID: "A", Heading: "First", Items: []briefing.Item{
			{ID: "1", Kind: briefing.ItemParagraph, Text: "One two three"},
			{ID: "2", Kind: briefing.ItemClipping, Clipping: "x"},
			{ID: "3", Kind: briefing.ItemHeading, Text: "Under"},
		}},
		{ID: "B", Heading: "Second", Items: []briefing.Item{{ID: "4", Kind: briefing.ItemClipping, Clipping: "y"}}},
		{ID: "C"},
	}}
}

func TestSectionListKeys(t *testing.T) {
	for _, tt := range []struct {
		name     string
		from     string // the item selected at first, or a section
		keys     []string
		outline  string
		selected string
		log      string
	}{
		{name: "down", from: "1", keys: []string{"Down"}, selected: "A/2"},
		{name: "down past a heading", from: "3", keys: []string{"Down", "Down"}, selected: "B/4"},
		{name: "up to the heading", from: "1", keys: []string{"Up"}, selected: "A/"},
		{name: "up at the top", from: "A", keys: []string{"Up"}, selected: "A/"},
		{name: "down over what an empty section says", from: "C", keys: []string{"Down"}, selected: "C/"},
		{name: "end", from: "1", keys: []string{"End"}, selected: "C/"},
		{name: "home", from: "4", keys: []string{"Home"}, selected: "A/"},
		{name: "move down", from: "1", keys: []string{"alt+Down"}, outline: "A:2,1,3 B:4 C:", selected: "A/1"},
		{name: "move up", from: "3", keys: []string{"alt+Up", "alt+Up"}, outline: "A:3,1,2 B:4 C:", selected: "A/3"},
		{name: "move up at the top", from: "1", keys: []string{"alt+Up"}, selected: "A/1"},
		{name: "move down into the next section", from: "3", keys: []string{"alt+Down"}, outline: "A:1,2 B:3,4 C:", selected: "B/3"},
		{name: "move up into the one before", from: "4", keys: []string{"alt+Up"}, outline: "A:1,2,3,4 B: C:", selected: "A/4"},
		{name: "move into an empty section", from: "4", keys: []string{"alt+Down"}, outline: "A:1,2,3 B: C:4", selected: "C/4"},
		{name: "move a section", from: "A", keys: []string{"alt+Down"}, outline: "B:4 A:1,2,3 C:", selected: "A/"},
		{name: "move the last section down", from: "C", keys: []string{"alt+Down"}, selected: "C/"},
		{name: "remove selects what follows", from: "2", keys: []string{"Delete"}, outline: "A:1,3 B:4 C:", selected: "A/3"},
		{name: "remove a section", from: "B", keys: []string{"Delete"}, outline: "A:1,2,3 C:", selected: "C/"},
		{name: "Enter opens a clipping", from: "2", keys: []string{"Return"}, selected: "A/2", log: "open 2"},
		{name: "F2 on a clipping", from: "2", keys: []string{"F2"}, selected: "A/2", log: "details 2"},
		{name: "menu by key", from: "2", keys: []string{"Menu"}, selected: "A/2", log: "menu A 2"},
		{name: "optional", from: "2", keys: []string{"o"}, selected: "A/2", log: "optional 2 true"},
		{name: "keys of a clipping", from: "2", keys: []string{"e", "s", "t"}, selected: "A/2", log: "shorten 2; star 2; tags 2"},
		{name: "not of a paragraph", from: "1", keys: []string{"e", "s", "t"}, selected: "A/1"},
		{name: "paragraph after", from: "1", keys: []string{"p"}, selected: "A/1", log: "paragraph A 1"},
		{name: "heading at the top of a section", from: "B", keys: []string{"h"}, selected: "B/", log: "heading in B 0"},
		{name: "section after", from: "1", keys: []string{"n"}, selected: "A/1", log: "section 1"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := newBuilderDesk(t, twoSections())
			if strings.Contains("ABC", tt.from) {
				d.list.Select(briefing.SectionID(tt.from), "")
			} else {
				d.list.Select("", briefing.ItemID(tt.from))
			}
			d.press(tt.keys...)
			if tt.outline == "" {
				tt.outline = "A:1,2,3 B:4 C:"
			}
			if got := d.outline(); got != tt.outline {
				t.Errorf("the briefing is %s, want %s", got, tt.outline)
			}
			section, item := d.list.Selected()
			if got := string(section) + "/" + string(item); got != tt.selected {
				t.Errorf("%s is selected, want %s", got, tt.selected)
			}
			if got := strings.Join(d.log, "; "); got != tt.log {
				t.Errorf("wanted %q, want %q", got, tt.log)
			}
		})
	}
}

func TestSectionListEditing(t *testing.T) {
	for _, tt := range []struct {
		name    string
		section briefing.SectionID
		item    briefing.ItemID
		end     func(d *builderDesk)
		log     string
	}{
		{"Enter keeps a paragraph", "A", "1", func(d *builderDesk) { d.list.entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn}) }, `edit 1 "One two three!"`},
		{"Escape keeps what was typed", "A", "3", func(d *builderDesk) { d.list.entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape}) }, `edit 3 "Under!"`},
		{"going elsewhere keeps it", "A", "", func(d *builderDesk) { d.window.Canvas().Unfocus() }, `heading A "First!"`},
		{"Shift+Enter makes a line", "A", "1", func(d *builderDesk) {
			e := d.list.entry
			e.KeyDown(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
			e.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
			e.KeyUp(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
			e.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
		}, `edit 1 "One two three!\n"`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := newBuilderDesk(t, twoSections())
			d.list.Edit(tt.section, tt.item)
			if d.window.Canvas().Focused() != d.list.entry {
				t.Fatal("the entry does not have the keys")
			}
			words := d.list.counts.Total
			d.list.entry.TypedRune('!')
			if tt.item == "1" {
				d.list.entry.SetText(d.list.entry.Text() + " four")
				if d.list.counts.Total != words+1 {
					t.Errorf("%d words are counted while one is typed to %d", d.list.counts.Total, words)
				}
				d.list.entry.SetText("One two three!")
			}
			tt.end(d)
			if got := strings.Join(d.log, "; "); got != tt.log {
				t.Errorf("wanted %s, want %s", got, tt.log)
			}
		})
	}
	t.Run("a note", func(t *testing.T) {
		d := newBuilderDesk(t, twoSections())
		d.list.Select("A", "2")
		words := d.list.counts.Total
		d.press("m")
		d.list.entry.SetText("breathe here")
		if d.list.counts.Total != words {
			t.Errorf("a note counts: %d words, before %d", d.list.counts.Total, words)
		}
		d.list.entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
		if got, want := strings.Join(d.log, "; "), `note 2 "breathe here"`; got != want {
			t.Errorf("wanted %s, want %s", got, want)
		}
	})
	t.Run("editing another keeps the first", func(t *testing.T) {
		d := newBuilderDesk(t, twoSections())
		d.list.Edit("A", "1")
		d.list.entry.SetText("new words")
		d.list.Edit("A", "3")
		d.list.entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
		if got, want := strings.Join(d.log, "; "), `edit 1 "new words"`; got != want {
			t.Errorf("wanted %s, want %s", got, want)
		}
	})
	t.Run("no change is not reported", func(t *testing.T) {
		d := newBuilderDesk(t, twoSections())
		d.list.Edit("A", "1")
		d.list.entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
		if len(d.log) > 0 || d.window.Canvas().Focused() != d.list {
			t.Errorf("wanted %v; the list has the keys: %v", d.log, d.window.Canvas().Focused() == d.list)
		}
	})
}

// While a long paragraph is written, its caret stays in sight.
func TestSectionListCaretStaysInSight(t *testing.T) {
	b := twoSections()
	b.Sections[0].Items[0].Text = strings.Repeat("words and more words ", 200)
	d := newBuilderDesk(t, b)
	d.list.Edit("A", "1")
	e, r := d.list.entry, d.list.rows
	inSight := func(what string) {
		t.Helper()
		line := lineHeight(d.list.Theme().Size("text"))
		row, _, _ := e.caretLine()
		y := r.tops[1] + line*float32(row)
		if y < r.scroll.Offset.Y-line || y > r.scroll.Offset.Y+r.Size().Height {
			t.Errorf("%s: line %d stands at %v, in sight is %v to %v", what, row, y, r.scroll.Offset.Y, r.scroll.Offset.Y+r.Size().Height)
		}
	}
	inSight("at the end")
	e.TypedKey(&fyne.KeyEvent{Name: fyne.KeyPageUp})
	inSight("at the beginning")
	for range 30 {
		e.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	}
	inSight("30 lines down")
}

// drop carries a row to a height of the list.
func (d *builderDesk) drop(row int, y float32) {
	b := d.list.rows.body
	grip := fyne.NewPos(60, d.list.rows.tops[row]+d.list.rows.heights[row]/2)
	b.MouseDown(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: grip}, Button: desktop.MouseButtonPrimary})
	for _, part := range []float32{0.3, 0.7, 1} {
		at := fyne.NewPos(60, grip.Y+(y-grip.Y)*part)
		b.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: at}})
	}
	b.DragEnd()
}

func TestSectionListDrag(t *testing.T) {
	// Rows: 0 A, 1 one, 2 two, 3 three, 4 B, 5 four, 6 C, 7 hint.
	for _, tt := range []struct {
		name    string
		row     int
		to      func(tops []float32) float32
		outline string
	}{
		{"down within a section", 1, func(y []float32) float32 { return y[4] - 2 }, "A:2,3,1 B:4 C:"},
		{"up to the top", 3, func(y []float32) float32 { return y[1] + 2 }, "A:3,1,2 B:4 C:"},
		{"to its own place", 2, func(y []float32) float32 { return y[2] + 4 }, "A:1,2,3 B:4 C:"},
		{"into the next section", 1, func(y []float32) float32 { return y[6] - 2 }, "A:2,3 B:4,1 C:"},
		{"into an empty section", 2, func(y []float32) float32 { return y[7] + 8 }, "A:1,3 B:4 C:2"},
		{"far below the end", 1, func(y []float32) float32 { return y[8] + 300 }, "A:2,3 B:4 C:1"},
		{"a section to the end", 0, func(y []float32) float32 { return y[8] }, "B:4 C: A:1,2,3"},
		{"a section to the top", 4, func(y []float32) float32 { return 0 }, "B:4 A:1,2,3 C:"},
		{"what an empty section says stays", 7, func(y []float32) float32 { return 0 }, "A:1,2,3 B:4 C:"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := newBuilderDesk(t, twoSections())
			d.drop(tt.row, tt.to(d.list.rows.tops))
			if got := d.outline(); got != tt.outline {
				t.Errorf("the briefing is %s, want %s", got, tt.outline)
			}
		})
	}
}

func TestSectionListDragScrolls(t *testing.T) {
	d := newBuilderDesk(t, manyItems(200))
	b := d.list.rows.body
	b.MouseDown(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(60, d.list.rows.tops[1]+2)}})
	b.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(60, d.list.rows.Size().Height-4)}})
	before := d.list.rows.scroll.Offset.Y
	for i := range 20 {
		d.list.scrollTick(float32(i) / 20)
	}
	if after := d.list.rows.scroll.Offset.Y; after < before+200 {
		t.Errorf("the list scrolled from %v to %v under the drag", before, after)
	}
	d.list.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	b.DragEnd()
	if got := d.briefing.Sections[0].Items[0].ID; got != "0" {
		t.Errorf("a drag that was given up moved an item: %s is first", got)
	}
}

func TestSectionListMouse(t *testing.T) {
	d := newBuilderDesk(t, twoSections())
	b := d.list.rows.body
	at := func(row int) fyne.Position { return fyne.NewPos(60, d.list.rows.tops[row]+8) }
	click := func(p fyne.Position, button desktop.MouseButton) {
		ev := &desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: p}, Button: button}
		b.MouseMoved(ev)
		b.MouseDown(ev)
		b.MouseUp(ev)
	}
	click(at(2), desktop.MouseButtonPrimary)
	if _, item := d.list.Selected(); item != "2" || d.window.Canvas().Focused() != d.list {
		t.Errorf("a click selected %q; the list has the keys: %v", item, d.window.Canvas().Focused() == d.list)
	}
	click(at(3), desktop.MouseButtonSecondary)
	b.DoubleTapped(&fyne.PointEvent{Position: at(2)})
	clickRow(d.list.rows, 2, zoneOptional)
	clickRow(d.list.rows, 2, zoneRemove)
	if got, want := strings.Join(d.log, "; "), "menu A 3; open 2; optional 2 true"; got != want {
		t.Errorf("wanted %s, want %s", got, want)
	}
	if got, want := d.outline(), "A:1,3 B:4 C:"; got != want {
		t.Errorf("the briefing is %s, want %s", got, want)
	}
}

func TestBriefingCount(t *testing.T) {
	b := twoSections()
	b.Sections[0].Items[1].Optional = true
	got := DefaultPace.Count(b, func(briefing.ClippingID) (briefing.Clipping, bool) {
		return briefing.Clipping{Text: "word word word word"}, true
	})
	if fmt.Sprintf("%+v", got) != "{Total:12 Short:8 Sections:[8 4 0]}" {
		t.Errorf("counted %+v", got)
	}
	if d := DefaultPace.Spoken(318); Clock(d) != "2:39" {
		t.Errorf("318 words take %s, want 2:39", Clock(d))
	}
	if Clock(61*time.Minute) != "61:00" {
		t.Errorf("61 minutes are %s", Clock(61*time.Minute))
	}
}

func manyItems(n int) briefing.Briefing {
	b := briefing.Briefing{ID: "b", Limit: 3 * time.Minute, Sections: []briefing.Section{{ID: "A", Heading: "Many"}}}
	for i := range n {
		kind := briefing.ItemClipping
		if i%3 == 0 {
			kind = briefing.ItemParagraph
		}
		b.Sections[0].Items = append(b.Sections[0].Items, briefing.Item{
			ID: briefing.ItemID(fmt.Sprint(i)), Kind: kind, Clipping: "x", Text: strings.Repeat("some words of one's own ", 1+i%7),
		})
	}
	return b
}

func BenchmarkSectionListUpdate(b *testing.B) {
	d := newBuilderDesk(b, manyItems(200))
	d.list.Select("", "100")
	b.ResetTimer()
	for b.Loop() {
		d.press("alt+Down", "alt+Up")
	}
}

// However narrow the pane is, no word of a section is drawn over another.
func TestSectionListKeepsWordsApart(t *testing.T) {
	b := twoSections()
	b.Sections[0].Heading = "What has been asked of the States"
	d := newBuilderDesk(t, b)
	labels := DefaultSectionLabels()
	labels.Section = func(words int, clock string) string { return fmt.Sprintf("0.2 p. · %d words · %s", words, clock) }
	d.list.SetLabels(labels)
	for _, width := range []float32{150, 190, 230, 300, 420} {
		d.window.Resize(fyne.NewSize(width, 600))
		for row, v := range d.list.rows.body.shown {
			var drawn []*canvas.Text
			for _, o := range v.box.Objects {
				if text, ok := o.(*canvas.Text); ok && text.Text != "" {
					drawn = append(drawn, text)
				}
			}
			for i, a := range drawn {
				for _, b := range drawn[:i] {
					apart := a.Position().X >= b.Position().X+b.MinSize().Width-1 || b.Position().X >= a.Position().X+a.MinSize().Width-1 ||
						a.Position().Y >= b.Position().Y+b.MinSize().Height-2 || b.Position().Y >= a.Position().Y+a.MinSize().Height-2
					if !apart {
						t.Errorf("at %v units, row %v: %q is drawn over %q", width, row, a.Text, b.Text)
					}
				}
			}
		}
	}
}
