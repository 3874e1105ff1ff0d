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
	"attache/briefing"
	"attache/briefing/workspace"
	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/widget"
)

// pageSize is how many hits are asked for at a time.
const pageSize = 60

// State is what is asked for.
type State struct {
	Text       string        `json:"text,omitempty"`
	Kind       briefing.Kind `json:"kind,omitempty"`
	Publishers []string      `json:"publishers,omitempty"`
	Years      []string      `json:"years,omitempty"`
	Languages  []string      `json:"languages,omitempty"`
	Newest     bool          `json:"newest,omitempty"`
}

// Screen shows the results of a search and its filters.
type Screen struct {
	// OnOpen wants to read a document at a place, with the words found in it.
	OnOpen func(id briefing.DocumentID, at briefing.Span, hits []briefing.Span)
	// OnKeep wants words kept.
	OnKeep func(id briefing.DocumentID, words briefing.Span, kind briefing.Kind)
	// OnLeave gives the keys back to the search box.
	OnLeave func()
	// OnSuggestion wants another query in the box.
	OnSuggestion func(query string)
	// OnState is told when what is asked for has changed.
	OnState func(State)

	bench   *desk.Bench
	latest  *task.Latest[workspace.Results]
	state   State
	typing  bool
	results workspace.Results
	shown   int
	asked   bool // an answer is on its way
	// openFirst is set when Enter was pressed before the answer came.
	openFirst bool

	list    *widgets.PassageList
	filters *filters
	order   *widget.Select
	content fyne.CanvasObject
}

// New returns the screen.
func New(b *desk.Bench) *Screen {
	s := &Screen{bench: b, latest: task.NewLatest[workspace.Results](b.Tasks, lang.L("Searching"))}
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
	s.list.OnSuggestion = func(q string) {
		if s.OnSuggestion != nil {
			s.OnSuggestion(q)
		}
	}
	s.order = desk.Select([]string{lang.L("Best first"), lang.L("Newest first")}, nil)
	s.order.SetSelectedIndex(0)
	s.order.OnChanged = func(string) {
		s.state.Newest = s.order.SelectedIndex() == 1
		s.ask(false)
	}
	s.filters = newFilters(func(f State) {
		f.Text, f.Newest = s.state.Text, s.state.Newest
		s.state = f
		s.ask(false)
	})
	s.content = desk.Page(desk.Bar(desk.Title(lang.L("Search")).Shrinking(), s.order), desk.Outset(s.list))
	return s
}

// Content is the screen, Filters what narrows it, Focus what gets the keys.
func (s *Screen) Content() fyne.CanvasObject { return s.content }

// Filters is what narrows the search.
func (s *Screen) Filters() fyne.CanvasObject { return s.filters.content() }

// Focus is what gets the keys.
func (s *Screen) Focus() fyne.Focusable { return s.list }

// State is what is asked for.
func (s *Screen) State() State { return s.state }

// Restore asks again what was asked before.
func (s *Screen) Restore(state State) {
	s.state = state
	s.filters.set(state)
	if state.Newest {
		s.order.SetSelectedIndex(1)
	}
	s.ask(false)
}

// Type searches for text as it is being typed.
func (s *Screen) Type(text string) {
	if text == s.state.Text {
		return
	}
	s.state.Text = text
	s.ask(true)
}

// Open opens the selected hit, or the first one, now or as soon as it is there.
func (s *Screen) Open() {
	if s.asked {
		s.openFirst = true
		return
	}
	s.list.OpenSelected()
}

// Select moves through the hits while the search box has the keys.
func (s *Screen) Select(by int) { s.list.SelectNext(by) }

// Reload asks again, after the library has changed.
func (s *Screen) Reload() {
	if strings.TrimSpace(s.state.Text) != "" {
		s.ask(s.typing)
	}
}

func (s *Screen) query(offset int) workspace.Query {
	return workspace.Query{
		Text: s.state.Text, Kind: s.state.Kind, Publishers: s.state.Publishers, Years: s.state.Years,
		Languages: s.state.Languages, AsYouType: s.typing, Sort: s.sort(), Limit: pageSize, Offset: offset,
	}
}

func (s *Screen) sort() workspace.Sort {
	if s.state.Newest {
		return workspace.SortNewest
	}
	return workspace.SortBest
}

func (s *Screen) ask(typing bool) {
	s.typing, s.openFirst = typing, false
	if s.OnState != nil {
		s.OnState(s.state)
	}
	if strings.TrimSpace(s.state.Text) == "" {
		s.latest.Drop()
		s.asked = false
		s.results = workspace.Results{}
		s.filters.count(workspace.Facets{})
		s.list.SetResults(widgets.PassageResults{})
		return
	}
	s.asked = true
	query, library := s.query(0), s.bench.Library
	s.latest.Run(func(ctx context.Context, _ *task.Progress) (workspace.Results, error) {
		return library.Search(ctx, query)
	}, s.answered)
}

func (s *Screen) answered(r workspace.Results, err error) {
	s.asked = false
	if err != nil {
		s.list.SetResults(widgets.PassageResults{Query: s.state.Text, Problem: problem(err)})
		return
	}
	s.results, s.shown = r, r.Shown
	s.filters.count(r.Facets)
	s.list.SetResults(widgets.PassageResults{
		Query: s.state.Text, Groups: groups(r.Hits), Passages: len(r.Hits), Documents: r.Total, More: r.Shown < r.Total,
	})
	if s.openFirst {
		s.openFirst = false
		s.list.OpenSelected()
	}
}

// more asks for the next documents.
func (s *Screen) more() {
	query, library := s.query(s.shown), s.bench.Library
	s.latest.Run(func(ctx context.Context, _ *task.Progress) (workspace.Results, error) {
		return library.Search(ctx, query)
	}, func(r workspace.Results, err error) {
		if err != nil {
			s.bench.Notices.Problem(err)
			return
		}
		s.shown += r.Shown
		s.results.Hits = append(s.results.Hits, r.Hits...)
		s.list.AppendResults(groups(r.Hits), r.Shown > 0 && s.shown < r.Total)
	})
}

func (s *Screen) open(id briefing.DocumentID, at briefing.Span) {
	if s.OnOpen == nil {
		return
	}
	var hits []briefing.Span
	for _, h := range s.results.Hits {
		if h.Document == id {
			hits = append(hits, h.Hits...)
		}
	}
	slices.SortFunc(hits, func(a, b briefing.Span) int { return a.Start - b.Start })
	s.OnOpen(id, at, slices.Compact(hits))
}
