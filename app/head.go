package app

import (
	"context"
	"sort"
	"strings"

	"attache/app/desk"
	"attache/app/task"
	"attache/assets/icons"
	"attache/briefing"
	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// head is the line at the top of the window: the briefing in hand, and the
// box in which the library is searched.
type head struct {
	app     *App
	chooser *widget.Button
	title   string // of the briefing, in full
	search  *widgets.SearchBox
	content fyne.CanvasObject
	quiet   bool
}

func newHead(a *App) *head {
	h := &head{app: a}
	h.title = lang.L("No briefing")
	h.chooser = desk.QuietButton(h.title, theme.MenuDropDownIcon(), h.choose)
	h.chooser.IconPlacement = widget.ButtonIconTrailingText
	h.search = widgets.NewSearchBox(lang.L("Search the library"), "Ctrl+F")
	h.search.OnChanged = h.typed
	h.search.OnEnter = func() { a.screens.search.Open() }
	h.search.OnDown = func() { a.screens.search.Select(1) }
	h.search.OnUp = func() { a.screens.search.Select(-1) }
	h.search.OnPage = func(by int) { a.screens.search.Select(by * pageOfHits) }
	h.search.OnAsk = h.offer
	h.search.OnTake = h.take
	h.search.OnForget = func(o widgets.Offer) { a.screens.search.Forget(o) }
	h.search.OnEscape = func() { a.window.Canvas().Focus(a.screens.search.Focus()) }
	left := a.bench.IconButton(theme.NewThemedResource(icons.PaneLeft), lang.L("Show or hide the library (Ctrl+L)"), func() { a.frame.ToggleLeft() })
	right := a.bench.IconButton(theme.NewThemedResource(icons.PaneRight), lang.L("Show or hide the briefing (Ctrl+B)"), func() { a.frame.ToggleRight() })
	h.content = container.New(layout.NewCustomPaddedLayout(6, 6, 8, 8), container.NewBorder(nil, nil,
		container.New(layout.NewCustomPaddedHBoxLayout(4), left, container.NewCenter(desk.Quiet(lang.L("Briefing:")))),
		container.New(layout.NewCustomPaddedHBoxLayout(8), desk.Width(searchWidth, h.search), right),
		container.New(&chooserLayout{h}, h.chooser)))
	return h
}

// searchWidth is that of the box.
const searchWidth = 360

// chooserLayout gives the button of the briefing the room that is left, and as
// much of the title as fits it.
type chooserLayout struct{ head *head }

// leastTitle is how much room the title has in the narrowest window.
const leastTitle = 120

func (l *chooserLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(leastTitle, o[0].MinSize().Height)
}

func (l *chooserLayout) Layout(o []fyne.CanvasObject, s fyne.Size) {
	h := l.head
	size := h.chooser.Theme().Size(theme.SizeNameText)
	wide := func(title string) float32 {
		return fyne.MeasureText(title, size, fyne.TextStyle{Bold: true}).Width
	}
	around := h.chooser.MinSize().Width - wide(h.chooser.Text) // the arrow, and white space
	shown := h.title
	if title := []rune(h.title); wide(shown)+around > s.Width {
		n := sort.Search(len(title), func(n int) bool { return wide(string(title[:n+1])+"…")+around > s.Width })
		shown = strings.TrimRight(string(title[:n]), " ,:;") + "…"
	}
	o[0].Resize(fyne.NewSize(min(s.Width, wide(shown)+around), s.Height))
	h.chooser.SetText(shown)
}

// pageOfHits is how many hits Page Up and Page Down pass over.
const pageOfHits = 5

func (h *head) focus() { h.search.Focus() }

func (h *head) typed(text string) {
	if h.quiet {
		return
	}
	a := h.app
	if a.place != placeSearch {
		a.show(placeSearch)
	}
	a.screens.search.Type(text)
}

// offer proposes something for what is typed, unless it is no longer in the
// box by then.
func (h *head) offer(text string) {
	if h.quiet {
		return
	}
	h.app.screens.search.Offer(text, func(o widgets.Offers) {
		if h.search.Text() == text {
			h.search.SetOffers(o)
		}
	})
}

// take does what is proposed below the box.
func (h *head) take(o widgets.Offer) {
	text, done := h.app.screens.search.Take(o)
	if done {
		h.showQuery(text)
		h.app.show(placeSearch)
		return
	}
	h.search.Complete(text)
}

// setQuery puts a query into the box as if it had been typed.
func (h *head) setQuery(text string) { h.search.SetText(text) }

// showQuery puts a query into the box without searching.
func (h *head) showQuery(text string) {
	h.quiet = true
	h.search.Complete(text)
	h.search.SetOffers(widgets.Offers{})
	h.quiet = false
}

func (h *head) setBriefing(b briefing.Briefing) {
	title := b.Title
	switch {
	case b.ID == "":
		title = lang.L("No briefing")
	case title == "":
		title = lang.L("Untitled briefing")
	}
	h.title = title
	h.chooser.SetText(title)
	h.content.Refresh() // as much of it as fits
}

// choose offers the briefings of the library.
func (h *head) choose() {
	a := h.app
	library := a.bench.Library
	task.Run(a.bench.Tasks, "", func(ctx context.Context, _ *task.Progress) ([]briefing.Briefing, error) {
		return library.Briefings(ctx)
	}, func(all []briefing.Briefing, err error) {
		if err != nil {
			a.bench.Notices.Problem(err)
			return
		}
		at := fyne.CurrentApp().Driver().AbsolutePositionForObject(h.chooser)
		widget.ShowPopUpMenuAtPosition(h.menu(all), a.window.Canvas(), at.AddXY(0, h.chooser.Size().Height))
	})
}

func (h *head) menu(all []briefing.Briefing) *fyne.Menu {
	a := h.app
	var items []*fyne.MenuItem
	for _, b := range all {
		title := b.Title
		if title == "" {
			title = lang.L("Untitled briefing")
		}
		m := fyne.NewMenuItem(title, func() { a.screens.pane.Open(b.ID) })
		m.Checked = b.ID == a.screens.pane.Briefing()
		items = append(items, m)
	}
	if len(items) > 0 {
		items = append(items, fyne.NewMenuItemSeparator())
	}
	items = append(items, item(lang.L("New briefing"), fyne.KeyN, ctrl, a.screens.pane.New))
	if _, ok := a.briefingInHand(); ok {
		items = append(items,
			fyne.NewMenuItem(lang.L("Duplicate"), a.duplicate),
			fyne.NewMenuItem(lang.L("Details of the briefing"), func() { a.show(placeBriefing) }),
			fyne.NewMenuItem(lang.L("Remove"), a.removeBriefing))
	}
	return fyne.NewMenu("", items...)
}
