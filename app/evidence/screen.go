// Package evidence is the screen that lists everything that was found in the
// library and everything that was kept: who said what, where and when.
//
// It must not know any other screen.
package evidence

import (
	"context"

	"attache/app/desk"
	"attache/app/task"
	"attache/app/text"
	"attache/briefing"
	"attache/briefing/workspace"
	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"
)

// Screen lists the evidence.
type Screen struct {
	// OnOpen wants to see evidence in its document.
	OnOpen func(workspace.Evidence)
	// OnKeep wants it kept and put into the briefing in hand, as a kind.
	OnKeep func(e workspace.Evidence, kind briefing.Kind)
	// OnKeepAll wants several kept, each as what it is.
	OnKeepAll func([]workspace.Evidence)
	// OnReject says that it is none, OnReconsider that it is one after all,
	// OnDiscard that it need not be kept.
	OnReject     func([]workspace.Evidence)
	OnReconsider func(workspace.Evidence)
	OnDiscard    func(workspace.Evidence)
	// OnCorrect has what is known of it, as a person corrected it.
	OnCorrect func(workspace.Evidence, briefing.Details)
	// OnExport wants what is listed as a table in a file of that ending.
	OnExport func(all []workspace.Evidence, ending string)
	// OnUpdate changes something about what was kept.
	OnUpdate func(id briefing.ClippingID, said string, edit func(*briefing.Clipping))

	bench  *desk.Bench
	latest *task.Latest[loaded]
	loader *loader // for the work of latest
	sifts  *task.Latest[sifted]
	sieve  *sieve // for the work of sifts
	// wanted is what is done when what is listed fits what was asked for last;
	// nil unless that is being found.
	wanted []func()
	loaded
	read  bool   // the evidence was read
	shown string // the row whose card is shown
	// listed is how many rows the list has.
	listed int
	form   correctable

	title    *desk.Ink
	words    *desk.Entry
	table    *widgets.EvidenceTable
	filters  *filters
	exporter fyne.CanvasObject
	detail   *fyne.Container
	split    *container.Split
	page     fyne.CanvasObject // the list
	subject  *subject          // in its place, figures on the same subject
	content  fyne.CanvasObject
}

// New returns the screen; Reload fills it.
func New(b *desk.Bench) *Screen {
	s := &Screen{
		bench: b, latest: task.NewLatest[loaded](b.Tasks, lang.L("Gathering the evidence")), loader: newLoader(),
		sifts: task.NewLatest[sifted](b.Tasks, ""), sieve: &sieve{},
		title: desk.Title(lang.L("Evidence")).Shrinking(), table: widgets.NewEvidenceTable(),
		detail: container.NewStack(),
	}
	s.words = desk.NewFilterEntry(lang.L("Words, a name, a body"), func(string) {
		s.filters.filter.Loosen()
		s.show()
	})
	s.words.OnSubmitted = func(string) { s.toTable() }
	s.words.OnKey = func(ev *fyne.KeyEvent) bool {
		if ev.Name == fyne.KeyDown {
			s.toTable()
			return true
		}
		return false
	}
	s.wireTable()
	s.filters = newFilters(s.show)
	s.exporter = b.IconButton(theme.DocumentSaveIcon(), lang.L("Write the list to a table"), s.export)
	bar := desk.Bar(s.title, desk.Width(220, s.words), s.exporter)
	s.split = container.NewVSplit(s.table, container.NewVScroll(s.detail))
	s.split.Offset = listPart
	s.page = desk.Page(bar, s.split)
	s.subject = newSubject(s)
	s.content = container.NewStack(s.page, s.subject.content)
	return s
}

func (s *Screen) wireTable() {
	t := s.table
	t.SetLabels(tableLabels(lang.L("Gathering the evidence"), ""))
	t.OnOpen = func(id string) { s.tell(s.OnOpen, id) }
	t.OnKeep = func(ids []string, kind briefing.Kind) {
		if len(ids) > 1 && kind == "" && s.OnKeepAll != nil {
			s.OnKeepAll(s.evidenceOf(ids))
			return
		}
		for _, id := range ids {
			if e, ok := s.find(id); ok {
				s.keep(e, kind)
			}
		}
	}
	t.OnReject = s.reject
	t.OnCorrect = func(string) {
		if s.form != nil {
			s.form.Correct()
		}
	}
	t.OnCopy = s.copy
	t.OnStar = s.star
	t.OnSelected = func(ids []string) { s.showDetail(ids) }
	t.OnMenu = s.menu
	t.OnSubject = s.showSubject
	t.OnLeave = func() { s.bench.Window.Canvas().Focus(s.words) }
}

// tableLabels are the words of the table; empty and hint are what it says
// while it has no rows.
func tableLabels(empty, hint string) widgets.EvidenceLabels {
	return widgets.EvidenceLabels{
		Columns: [7]string{"", lang.L("Words"), lang.L("Who"), lang.L("Organisation"), lang.L("Document"), lang.L("Date"), lang.L("Kept")},
		Empty:   empty, EmptyHint: hint, Nothing: lang.L("Nothing fits the filter"),
	}
}

func (s *Screen) toTable() {
	s.settled(func() {
		s.bench.Window.Canvas().Focus(s.table)
		s.table.SelectFirst()
	})
}

// Content is the screen, Focus what gets the keys.
func (s *Screen) Content() fyne.CanvasObject { return s.content }

// Focus is what gets the keys.
func (s *Screen) Focus() fyne.Focusable {
	if s.subject.of != "" {
		return s.subject.list
	}
	return s.table
}

// Filters is what narrows the list.
func (s *Screen) Filters() fyne.CanvasObject { return s.filters.content() }

// show lists what fits the filters and the words typed. It is found away from
// the window's thread, since a key must not wait for eighty thousand finds.
func (s *Screen) show() {
	if s.wanted == nil {
		s.wanted = []func(){}
	}
	l, w := s.loaded, s.filters.wish(s.words.Text)
	w.column, w.down = s.table.Sorted()
	s.sifts.Run(func(ctx context.Context, _ *task.Progress) (sifted, error) { return s.sieve.sift(ctx, &l, w) }, s.list)
}

// settled calls f as soon as what is listed fits what was asked for.
func (s *Screen) settled(f func()) {
	if s.wanted == nil {
		f()
		return
	}
	s.wanted = append(s.wanted, f)
}

func (s *Screen) list(found sifted, err error) {
	wanted := s.wanted
	s.wanted = nil
	if err != nil {
		s.bench.Notices.Problem(err)
		return
	}
	s.filters.show(found.counted)
	s.table.SetLooked(found.typed)
	s.table.SetArranged(found.rows, found.order, len(found.rows) < found.all)
	s.listed = len(found.rows)
	s.title.SetText(title(s.listed, found.all))
	s.showDetail(s.table.Selected())
	for _, f := range wanted {
		f()
	}
}

// title says how many finds are listed, of a library that has any.
func title(listed, all int) string {
	if all == 0 {
		return lang.L("Evidence")
	}
	return lang.N("Evidence, {{.Count}} finds", listed, map[string]any{"Count": text.Number(listed)})
}

func (s *Screen) tell(f func(workspace.Evidence), id string) {
	if e, ok := s.find(id); ok && f != nil {
		f(e)
	}
}
