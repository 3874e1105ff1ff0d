// Package search is the screen that shows what the library answers to what is
// typed into the search box, as it is typed.
//
// It must not know any other screen, nor how the library searches.
package search

import (
	"context"
	"slices"
	"strings"

	"attache/app/desk"
	"attache/app/task"
	"attache/assets/icons"
	"attache/briefing"
	"attache/briefing/workspace"
	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// pageSize is how many hits are asked for at a time.
const pageSize = 60

// Screen shows the results of a search and its filters.
type Screen struct {
	// OnOpen wants to read a document at the first of the hits, which are the
	// passage's, with all that the query finds in it.
	OnOpen func(id briefing.DocumentID, at briefing.Span, hits []briefing.Span, q workspace.Query)
	// OnKeep wants words kept.
	OnKeep func(id briefing.DocumentID, words briefing.Span, kind briefing.Kind)
	// OnLeave gives the keys back to the search box.
	OnLeave func()
	// OnSuggestion wants another query in the box, as if it had been typed;
	// OnQuery wants the words in the box of a search that is being made.
	OnSuggestion func(query string)
	OnQuery      func(query string)
	// OnState is told when what is asked for has changed.
	OnState func(State)

	bench       *desk.Bench
	latest      *task.Latest[workspace.Results]
	counting    *task.Latest[counted]
	completing  *task.Latest[[]workspace.Completion]
	remembering *task.Latest[memory]
	state       State
	// typing says that the last word may go on: it finds what begins so.
	typing  bool
	results workspace.Results
	shown   int
	asked   bool // an answer is on its way
	// rest settles what was typed when the hand rests.
	rest *task.Delay
	// openFirst is set when Enter was pressed before the answer came.
	openFirst bool

	list    *widgets.PassageList
	filters *filters
	saved   *saved
	past    []string
	side    *fyne.Container
	order   *widget.Select
	content fyne.CanvasObject
}

// orders are the orders of the results, as they are offered.
var orders = []workspace.Sort{workspace.SortBest, workspace.SortNewest, workspace.SortOldest}

// New returns the screen.
func New(b *desk.Bench) *Screen {
	s := &Screen{
		bench: b, latest: task.NewLatest[workspace.Results](b.Tasks, lang.L("Searching")),
		counting:    task.NewLatest[counted](b.Tasks, ""),
		completing:  task.NewLatest[[]workspace.Completion](b.Tasks, ""),
		remembering: task.NewLatest[memory](b.Tasks, ""),
		rest:        task.NewDelay(b.Tasks, settleAfter),
	}
	s.list = widgets.NewPassageList()
	s.list.SetLabels(s.labels())
	s.list.OnOpen = s.open
	s.list.OnMore = s.more
	s.list.OnLeave = func() {
		if s.OnLeave != nil {
			s.OnLeave()
		}
	}
	s.list.OnKeep = func(id briefing.DocumentID, words briefing.Span, kind briefing.Kind) {
		if s.OnKeep != nil {
			s.OnKeep(id, words, kind)
		}
	}
	s.list.OnSuggestion = s.suggest
	s.list.OnLiteral = func(literal bool) {
		s.state.Literal = literal
		s.ask(s.typing)
	}
	s.order = desk.Select([]string{lang.L("Best first"), lang.L("Newest first"), lang.L("Oldest first")}, nil)
	s.order.SetSelectedIndex(0)
	s.order.OnChanged = func(string) {
		s.state.Sort = orders[max(s.order.SelectedIndex(), 0)]
		s.ask(s.typing)
	}
	s.filters = newFilters(func(f State) {
		f.Text, f.Sort, f.Literal = s.state.Text, s.state.Sort, s.state.Literal
		s.state = f
		s.ask(s.typing)
	})
	s.saved = newSaved(s)
	s.side = container.NewBorder(s.saved.content, nil, nil, nil, s.filters.content())
	keep := b.IconButton(theme.NewThemedResource(icons.Bookmark), lang.L("Save this search (Ctrl+D)"), s.Save)
	s.content = desk.Page(desk.Bar(desk.Title(lang.L("Search")).Shrinking(), keep, s.order), desk.Outset(s.list))
	s.ReloadSaved()
	return s
}

// Content is the screen, Filters what narrows it, Focus what gets the keys.
func (s *Screen) Content() fyne.CanvasObject { return s.content }

// Filters is what stands at the left: saved searches, and what narrows this one.
func (s *Screen) Filters() fyne.CanvasObject { return s.side }

// Focus is what gets the keys.
func (s *Screen) Focus() fyne.Focusable { return s.list }

// State is what is asked for.
func (s *Screen) State() State { return s.state }

// Restore asks again what was asked before.
func (s *Screen) Restore(state State) {
	s.state = state
	s.filters.set(state)
	told := s.order.OnChanged
	s.order.OnChanged = nil
	s.order.SetSelectedIndex(max(slices.Index(orders, state.Sort), 0))
	s.order.OnChanged = told
	s.ask(false)
}

// Type searches for text as it is being typed.
func (s *Screen) Type(text string) {
	if text == s.state.Text {
		return
	}
	s.state.Text = text
	s.filters.filter.Loosen()
	s.ask(true)
}

// Open opens the selected hit, or the first one, now or as soon as it is
// there. Who presses Enter has typed the last word to its end, so that the
// first hit is one of the word itself when there is one.
func (s *Screen) Open() {
	_, _, chosen := s.list.Selected()
	switch {
	case s.asked:
		s.openFirst = true
	case s.typing && !chosen && !s.idle():
		s.askWhole(s.list.OpenSelected)
	case s.results.Total == 0 && s.results.Suggestion != "":
		s.suggest(s.results.Suggestion)
	default:
		s.list.OpenSelected()
	}
}

func (s *Screen) suggest(q string) {
	if s.OnSuggestion != nil {
		s.OnSuggestion(q)
	}
}

// Select moves through the hits while the search box has the keys.
func (s *Screen) Select(by int) { s.list.SelectNext(by) }

// Reload asks again, after the library has changed.
func (s *Screen) Reload() {
	if !s.idle() {
		s.ask(s.typing)
	}
}

// idle reports whether nothing is asked for.
func (s *Screen) idle() bool { return strings.TrimSpace(s.state.Text) == "" && !s.state.narrowed() }

func (s *Screen) query(offset int) workspace.Query {
	q := s.state.query()
	q.AsYouType, q.Limit, q.Offset = s.typing, pageSize, offset
	return q
}

func (s *Screen) ask(typing bool) {
	s.typing, s.openFirst = typing, false
	if s.OnState != nil {
		s.OnState(s.state)
	}
	s.counting.Drop()
	if s.idle() {
		s.latest.Drop()
		s.asked = false
		s.results = workspace.Results{}
		s.filters.show(workspace.Facets{}, workspace.NameFacets{})
		s.list.SetResults(widgets.PassageResults{})
		return
	}
	s.asked = true
	s.latest.Run(s.search(s.query(0)), s.answered)
}

func (s *Screen) search(q workspace.Query) task.Work[workspace.Results] {
	library := s.bench.Library
	return func(ctx context.Context, _ *task.Progress) (workspace.Results, error) { return library.Search(ctx, q) }
}

func (s *Screen) answered(r workspace.Results, err error) {
	s.asked = false
	if err != nil {
		s.list.SetResults(widgets.PassageResults{Query: s.state.Text, Problem: problem(err)})
		return
	}
	s.show(r)
	switch {
	case s.openFirst:
		s.openFirst = false
		s.Open()
	case s.typing:
		s.rest.Call(s.settle)
	}
}

func (s *Screen) show(r workspace.Results) {
	s.results, s.shown = r, r.Shown
	s.filters.count(r.Facets)
	s.countBehind(r)
	if r.Total == 0 && strings.HasSuffix(s.state.Text, ":") {
		s.list.SetResults(widgets.PassageResults{}) // a field without its value asks for nothing yet
		return
	}
	s.list.SetResults(widgets.PassageResults{
		Query: s.asking(), Groups: groups(r.Hits), Passages: len(r.Hits), Documents: r.Total, More: r.Shown < r.Total,
		Suggestion: strings.TrimSpace(r.Suggestion), Relaxed: r.Relaxed, Dropped: r.Dropped, Synonyms: r.Synonyms, Literal: s.state.Literal,
	})
}

// asking is what is asked for, in words.
func (s *Screen) asking() string {
	if text := strings.TrimSpace(s.state.Text); text != "" {
		return text
	}
	return name(s.state)
}

// more asks for the next documents.
func (s *Screen) more() {
	s.latest.Run(s.search(s.query(s.shown)), func(r workspace.Results, err error) {
		if err != nil {
			s.bench.Notices.Problem(err)
			return
		}
		s.shown += r.Shown
		s.results.Hits = append(s.results.Hits, r.Hits...)
		s.list.AppendResults(groups(r.Hits), r.Shown > 0 && s.shown < r.Total)
	})
}

// open reads what was found, and remembers that this was searched for.
func (s *Screen) open(id briefing.DocumentID, at briefing.Span) {
	s.remember()
	if s.OnOpen == nil {
		return
	}
	var hits []briefing.Span
	for _, h := range s.results.Hits {
		if h.Document == id && h.Span == at {
			hits = h.Hits
		}
	}
	s.OnOpen(id, at, hits, s.query(0))
}

func (s *Screen) remember() {
	library, text := s.bench.Library, s.state.Text
	task.Change(s.bench.Changes, "", func(ctx context.Context, _ *task.Progress) (bool, error) {
		return true, library.RememberSearch(ctx, text)
	}, func(_ bool, err error) { s.bench.Notices.Problem(err) })
}
