package widgets

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// Whatever a person does in whatever order, nothing is lost that was not
// removed, and what is selected is there.
func TestSectionListLosesNothing(t *testing.T) {
	for seed := range uint64(6) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			random := rand.New(rand.NewPCG(seed, 7))
			d := newBuilderDesk(t, twoSections())
			w := &wanderer{t: t, desk: d, random: random, want: map[briefing.ItemID]string{"1": "One two three", "2": "", "3": "Under", "4": ""}}
			w.wire()
			d.window.Canvas().Focus(d.list)
			for range 150 {
				w.step()
				w.check()
			}
		})
	}
}

type wanderer struct {
	t      *testing.T
	desk   *builderDesk
	random *rand.Rand
	want   map[briefing.ItemID]string // the words of every item that must be there
	next   int
	did    []string
}

func (w *wanderer) show() {
	w.desk.list.SetBriefing(w.desk.briefing, func(id briefing.ClippingID) (briefing.Clipping, bool) {
		return briefing.Clipping{ID: id, Kind: briefing.KindQuote, Text: "Words of " + string(id)}, true
	})
}

// wire lets the list add, remove and edit.
func (w *wanderer) wire() {
	d, l := w.desk, w.desk.list
	add := func(kind briefing.ItemKind) func(briefing.SectionID, int) {
		return func(s briefing.SectionID, i int) {
			w.next++
			id := briefing.ItemID(fmt.Sprint("new", w.next))
			w.want[id] = ""
			if err := d.briefing.AddItem(s, briefing.Item{ID: id, Kind: kind}, i); err != nil {
				w.t.Fatal(err)
			}
			w.show()
			l.Edit(s, id)
		}
	}
	l.OnAddParagraph, l.OnAddHeading = add(briefing.ItemParagraph), add(briefing.ItemHeading)
	l.OnAddSection = func(i int) {
		w.next++
		d.briefing.AddSection(briefing.Section{ID: briefing.SectionID(fmt.Sprint("S", w.next))}, i)
		w.show()
	}
	l.OnEditText = func(id briefing.ItemID, text string) {
		it, err := d.briefing.Item(id)
		if err != nil {
			w.t.Fatal(err)
		}
		it.Text, w.want[id] = text, text
		w.show()
	}
	l.OnRemove = func(id briefing.ItemID) {
		if err := d.briefing.RemoveItem(id); err != nil {
			w.t.Fatal(err)
		}
		delete(w.want, id)
		w.show()
	}
	l.OnRemoveSection = func(id briefing.SectionID) {
		s, err := d.briefing.Section(id)
		if err != nil {
			w.t.Fatal(err)
		}
		for _, it := range s.Items {
			delete(w.want, it.ID)
		}
		_ = d.briefing.RemoveSection(id)
		w.show()
	}
}

func (w *wanderer) step() {
	d := w.desk
	keys := []string{"Up", "Down", "Down", "Home", "End", "Next", "Prior", "alt+Up", "alt+Down", "alt+Up", "alt+Down", "p", "h", "n", "o", "F2", "Return", "Delete"}
	switch n := w.random.IntN(len(keys) + 6); {
	case n < len(keys):
		w.did = append(w.did, keys[n])
		d.press(keys[n])
	case n < len(keys)+4:
		rows := len(d.list.entries)
		if rows == 0 {
			return
		}
		from, y := w.random.IntN(rows), w.random.Float32()*(d.list.rows.total()+100)-50
		w.did = append(w.did, fmt.Sprintf("drag %d to %.0f", from, y))
		d.drop(from, y)
	default:
		w.did = append(w.did, "type")
		if d.list.editing != (selection{}) {
			d.list.entry.TypedRune(rune('a' + w.random.IntN(26)))
			d.list.entry.TypedKey(&fyne.KeyEvent{Name: []fyne.KeyName{fyne.KeyReturn, fyne.KeyEscape, fyne.KeyLeft}[w.random.IntN(3)]})
			return
		}
		at := fyne.NewPos(60, w.random.Float32()*300)
		ev := &desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: at}, Button: desktop.MouseButtonPrimary}
		d.list.rows.body.MouseMoved(ev)
		d.list.rows.body.MouseDown(ev)
		d.list.rows.body.MouseUp(ev)
	}
}

func (w *wanderer) check() {
	w.t.Helper()
	got := map[briefing.ItemID]string{}
	for _, s := range w.desk.briefing.Sections {
		for _, it := range s.Items {
			if _, twice := got[it.ID]; twice {
				w.t.Fatalf("%s is there twice after %s", it.ID, strings.Join(w.did, ", "))
			}
			got[it.ID] = it.Text
		}
	}
	for id, text := range w.want {
		if now, ok := got[id]; !ok || now != text {
			w.t.Fatalf("%s is %q (there: %v), want %q, after %s", id, now, ok, text, strings.Join(w.did, ", "))
		}
	}
	if len(got) != len(w.want) {
		w.t.Fatalf("%d items, want %d, after %s", len(got), len(w.want), strings.Join(w.did, ", "))
	}
	section, item := w.desk.list.Selected()
	if section == "" {
		if len(w.desk.briefing.Sections) > 0 {
			w.t.Fatalf("nothing is selected after %s", strings.Join(w.did, ", "))
		}
		return
	}
	at := slices.IndexFunc(w.desk.briefing.Sections, func(s briefing.Section) bool { return s.ID == section })
	if at < 0 || item != "" && !slices.ContainsFunc(w.desk.briefing.Sections[at].Items, func(it briefing.Item) bool { return it.ID == item }) {
		w.t.Fatalf("%s/%s is selected and not there after %s", section, item, strings.Join(w.did, ", "))
	}
}
