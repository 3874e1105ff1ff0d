package evidence

import (
	"fmt"
	"testing"

	"attache/app/text"
	"attache/briefing"
	"attache/briefing/workspace"
	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

// many is evidence as a library of thousands of documents has it.
func many(n int) []workspace.Evidence {
	all := make([]workspace.Evidence, n)
	for i := range all {
		e := &all[i]
		e.Document = briefing.DocumentID(fmt.Sprint("document", i/8))
		e.Title, e.Publisher = fmt.Sprintf("Statement %d before the General Assembly", i/8), fmt.Sprint("Mission ", i/8%190)
		e.Date = briefing.Date{Year: 1946 + i/8%78, Month: 9, Day: 1 + i%28}
		e.Finding.Kind = briefing.Kinds[i%3]
		e.Finding.Who, e.Finding.Org = fmt.Sprint("Speaker ", i%2500), fmt.Sprint("Body ", i%400)
		e.Key = briefing.Key{Kind: e.Finding.Kind, Span: briefing.Span{Start: i * 100, End: i*100 + 90}}
		e.Text = fmt.Sprintf("States should act on recommendation %d of the déclaration without delay, and protect all who were trafficked.", i)
		e.State = workspace.StateFound
	}
	return all
}

// BenchmarkEvidence50000 is what a person waits for in a list of 50,000 finds:
// a filter, words typed, another order, and a key down.
func BenchmarkEvidence50000(b *testing.B) {
	test.NewTempApp(b)
	loaded := ready(many(50_000))
	f := newFilters(func() {})
	table := widgets.NewEvidenceTable()
	w := test.NewTempWindow(b, table)
	w.Resize(fyne.NewSize(900, 700))
	s := &sieve{}
	find := func(words string) sifted {
		wanted := f.wish(words)
		wanted.column, wanted.down = table.Sorted()
		found, err := s.sift(b.Context(), loaded, wanted)
		if err != nil {
			b.Fatal(err)
		}
		return found
	}
	list := func(words string) {
		found := find(words)
		f.show(found.counted)
		table.SetArranged(found.rows, found.order, len(found.rows) < found.all)
	}
	b.Run("load", func(b *testing.B) {
		all := many(50_000)
		for b.Loop() {
			ready(all)
		}
	})
	b.Run("all", func(b *testing.B) {
		for b.Loop() {
			list("")
		}
	})
	b.Run("filter", func(b *testing.B) {
		f.filter.Set(text.FacetKind, string(briefing.KindQuote))
		for b.Loop() {
			list("")
		}
		f.filter.Set(text.FacetKind)
	})
	b.Run("words", func(b *testing.B) {
		for b.Loop() {
			s.sheaves = nil // as if they were the first
			list("recommendation 77 declaration")
		}
	})
	b.Run("typed", func(b *testing.B) { // a key, on average
		const words = "recommendation 77"
		for n := 0; b.Loop(); n++ {
			list(words[:n%len(words)+1])
		}
	})
	b.Run("window", func(b *testing.B) { // what of it keeps the window waiting
		found := find("")
		for b.Loop() {
			f.show(found.counted)
			table.SetArranged(found.rows, found.order, false)
		}
	})
	b.Run("sort", func(b *testing.B) {
		list("")
		down := false
		for b.Loop() {
			down = !down
			table.SortBy(widgets.ColumnSpeaker, down)
		}
	})
	b.Run("key", func(b *testing.B) {
		list("")
		w.Canvas().Focus(table)
		for b.Loop() {
			table.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
		}
	})
}
