package widgets

import (
	"fmt"
	"strings"
	"testing"

	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"
)

func TestOffers(t *testing.T) {
	list := []Offer{{ID: "a", Group: "First"}, {ID: "b", Group: "Then", Forgettable: true}, {ID: "c", Group: "Then"}}
	lead, first, aside := Offers{List: list, Lead: true}, Offers{List: list, Lead: true, First: true}, Offers{List: list}
	for _, tt := range []struct {
		name   string
		offers Offers
		keys   string
		log    string
	}{
		{"Down and Enter take one", lead, "Down Down Return", "take b"},
		{"Up begins at the first, too", lead, "Up Return", "take a"},
		{"Up leaves the list", lead, "Down Up Return", "enter"},
		{"Enter without a mark searches", lead, "Return", "enter"},
		{"the first is marked", first, "Return", "take a"},
		{"Tab takes the first", aside, "Tab", "take a"},
		{"beside, Down and Enter go on", aside, "Down Return", "down; enter"},
		{"Delete forgets what can be", lead, "Down Delete Down Delete", "forget b"},
		{"Escape closes and leads on", lead, "Escape Return", "escape; enter"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			plainApp(t)
			b, log := NewSearchBox("", ""), []string{}
			note := func(s string) func() { return func() { log = append(log, s) } }
			b.OnEnter, b.OnDown, b.OnUp, b.OnEscape = note("enter"), note("down"), note("up"), note("escape")
			b.OnAsk = func(string) { b.SetOffers(tt.offers) }
			b.OnTake = func(o Offer) { log = append(log, "take "+o.ID) }
			b.OnForget = func(o Offer) { log = append(log, "forget "+o.ID) }
			w := test.NewTempWindow(t, container.NewBorder(b, nil, nil, nil, b.Offers()))
			w.Resize(fyne.NewSize(400, 300))
			b.Focus()
			if !b.entry.AcceptsTab() {
				t.Error("Tab leads past the offers")
			}
			typeKeys(b.entry, strings.Fields(tt.keys)...)
			if got := strings.Join(log, "; "); got != tt.log {
				t.Errorf("told %q, want %q", got, tt.log)
			}
		})
	}
	t.Run("by mouse", func(t *testing.T) {
		plainApp(t)
		b, log := NewSearchBox("", ""), []string{}
		b.OnAsk = func(string) { b.SetOffers(lead) }
		b.OnTake = func(o Offer) { log = append(log, "take "+o.ID) }
		b.OnForget = func(o Offer) { log = append(log, "forget "+o.ID) }
		content := container.NewBorder(b, nil, nil, nil, b.Offers())
		b.Offers().OnShown = content.Refresh
		w := test.NewTempWindow(t, content)
		w.Resize(fyne.NewSize(400, 300))
		b.Focus()
		clickRow(b.offers.rows, 3, zoneForget)
		clickRow(b.offers.rows, 1, "")
		if got := strings.Join(log, "; "); got != "forget b; take a" {
			t.Errorf("told %q", got)
		}
		if w.Canvas().Focused() != b.entry {
			t.Error("the box has lost the keys")
		}
		w.Canvas().Unfocus()
		if b.Offers().Visible() {
			t.Error("offers stay when the keys are elsewhere")
		}
	})
}

func TestPassageHead(t *testing.T) {
	plainApp(t)
	l, log := NewPassageList(), []string{}
	l.OnSuggestion = func(q string) { log = append(log, "search "+q) }
	l.OnLiteral = func(on bool) { log = append(log, fmt.Sprint("literal ", on)) }
	w := test.NewTempWindow(t, l)
	w.Resize(fyne.NewSize(700, 300))
	r := PassageResults{Query: "q", Passages: 1, Documents: 1, Suggestion: "queue", Synonyms: []string{"quay"}, Groups: []PassageGroup{{Passages: []PassageRow{{Text: "q"}}}}}
	l.SetResults(r)
	l.head.suggest.Tapped(nil)
	l.head.literal.Tapped(nil)
	r.Synonyms, r.Literal = nil, true
	l.SetResults(r)
	l.head.literal.Tapped(nil)
	if got := strings.Join(log, "; "); got != "search queue; literal true; literal false" {
		t.Errorf("told %q", got)
	}
}

func TestWordRuns(t *testing.T) {
	kept, added, removed := briefing.WordsKept, briefing.WordsAdded, briefing.WordsRemoved
	for _, tt := range []struct {
		name string
		in   []briefing.WordRun
		want string
	}{
		{"removed words are parted from those after them", []briefing.WordRun{{Change: kept, Text: "to "}, {Change: removed, Text: "promptly"}, {Change: kept, Text: "protect"}}, "to -promptly -protect"},
		{"and from those before them", []briefing.WordRun{{Change: kept, Text: "to"}, {Change: removed, Text: "promptly"}}, "to -promptly-"},
		{"marks stay where they are", []briefing.WordRun{{Change: added, Text: "all"}, {Change: kept, Text: ", and"}}, "+all+, and"},
		{"lines go on", []briefing.WordRun{{Change: kept, Text: "a\nb"}}, "a b"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got strings.Builder
			for _, r := range wordRuns(tt.in) {
				mark := map[bool]string{true: "-"}[r.struck] + map[bool]string{true: "+"}[r.added]
				got.WriteString(mark + r.text + mark)
			}
			if got.String() != tt.want {
				t.Errorf("%q, want %q", got.String(), tt.want)
			}
		})
	}
}

func TestSavedAndWordingLists(t *testing.T) {
	plainApp(t)
	log := []string{}
	note := func(what string) func(string) { return func(id string) { log = append(log, what+" "+id) } }
	s := NewSavedList()
	s.OnOpen, s.OnRename, s.OnRemove = note("run"), note("rename"), note("remove")
	s.SetSearches([]SavedRow{{ID: "a", Name: "A"}, {ID: "b", Name: "B"}})
	w := test.NewTempWindow(t, s)
	w.Resize(fyne.NewSize(200, 100))
	w.Canvas().Focus(s)
	typeKeys(s, "Down", "Return", "F2", "Delete")
	clickRow(s.rows, 0, "")
	clickRow(s.rows, 1, zoneRemove)
	if got := strings.Join(log, "; "); got != "run b; rename b; remove b; run a; remove b" {
		t.Errorf("told %q", got)
	}
	log = log[:0]
	l := NewWordingList(WordingLabels{})
	l.OnOpen = note("open")
	l.OnMore = func() { log = append(log, "more") }
	l.SetUses("words", "", []WordingRow{{Document: "d", Span: briefing.Span{Start: 3, End: 9}}}, true)
	v := test.NewTempWindow(t, l)
	v.Resize(fyne.NewSize(300, 300))
	v.Canvas().Focus(l)
	l.Append([]WordingRow{{Document: "e", Span: briefing.Span{Start: 4, End: 9}}}, false)
	typeKeys(l, "Down", "Return")
	if got := strings.Join(log, "; "); got != "more; open e/4" {
		t.Errorf("told %q", got)
	}
	if row, ok := l.Row("d/3"); !ok || row.Span.End != 9 {
		t.Errorf("the row of d/3 is %v, %v", row, ok)
	}
}
