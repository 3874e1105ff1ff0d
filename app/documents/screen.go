// Package documents is the screen that lists the library.
//
// It must not know any other screen.
package documents

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"attache/app/desk"
	"attache/app/task"
	"attache/app/text"
	"attache/briefing"
	"attache/briefing/workspace"
	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// Screen lists the documents of the library.
type Screen struct {
	// OnOpen wants to read a document, OnDetails to see where some come from.
	OnOpen    func(briefing.DocumentID)
	OnDetails func([]briefing.DocumentID)
	// OnImport and OnFolder ask for what to import.
	OnImport, OnFolder func()
	// OnReport wants to see what became of imported files, OnCompare documents
	// that look alike.
	OnReport, OnCompare func()
	// OnSamples wants the samples loaded.
	OnSamples func()
	// OnRemove wants documents out of the library; title is that of one alone.
	OnRemove func(ids []briefing.DocumentID, title string)

	bench   *desk.Bench
	latest  *task.Latest[shelf]
	entries []workspace.Entry
	newest  map[briefing.DocumentID]briefing.DocumentID // see shelf
	loaded  bool
	// awaiting is set while documents are on their way; see Await.
	awaiting bool

	title   *desk.Ink
	order   *widget.Select
	list    *widgets.DocumentList
	filter  *desk.Filter
	doubts  *widget.Button
	empty   fyne.CanvasObject
	content fyne.CanvasObject
}

// shelf is what the screen shows: the library, and how many documents of it
// look alike without anybody having decided.
type shelf struct {
	entries []workspace.Entry
	doubts  int
	// newest is the newest version of those that have a newer one.
	newest map[briefing.DocumentID]briefing.DocumentID
}

// New returns the screen; Reload fills it.
func New(b *desk.Bench) *Screen {
	s := &Screen{
		bench: b, latest: task.NewLatest[shelf](b.Tasks, lang.L("Listing the library")),
		title: desk.Title(lang.L("Documents")).Shrinking(), list: widgets.NewDocumentList(),
	}
	s.filter = desk.NewFilter(s.show)
	s.order = desk.Select([]string{lang.L("Added last"), lang.L("Newest first"), lang.L("By title"), lang.L("By publisher"), lang.L("Most finds")}, nil)
	s.order.SetSelectedIndex(0)
	s.order.OnChanged = func(string) { s.show() }
	s.wireList()
	open := func(f *func()) func() { return func() { call(*f) } }
	s.empty = desk.Empty(lang.L("Begin with documents"),
		lang.L("Import press releases, summaries, resolutions and reports: files, or a whole folder. You can also drop them on this window. Attaché finds what was said in them; nothing leaves this computer."),
		desk.MainButton(lang.L("Import documents…"), theme.ContentAddIcon(), open(&s.OnImport)),
		widget.NewButtonWithIcon(lang.L("Import a folder…"), theme.FolderOpenIcon(), open(&s.OnFolder)),
		widget.NewButton(lang.L("Load the samples"), open(&s.OnSamples)))
	s.empty.Hide()
	s.doubts = desk.QuietButton("", theme.QuestionIcon(), open(&s.OnCompare))
	s.doubts.Hide()
	bar := desk.Bar(s.title, s.order,
		b.IconButton(theme.ListIcon(), lang.L("What became of imports (Ctrl+Shift+I)"), open(&s.OnReport)),
		desk.QuietButton(lang.L("Folder…"), theme.FolderOpenIcon(), open(&s.OnFolder)),
		desk.MainButton(lang.L("Import…"), theme.ContentAddIcon(), open(&s.OnImport)))
	s.content = desk.Page(container.NewVBox(bar, container.New(layout.NewCustomPaddedLayout(0, 0, 16, 16), container.NewHBox(s.doubts))), container.NewStack(desk.Outset(s.list), s.empty))
	return s
}

func (s *Screen) wireList() {
	s.list.SetLabels(widgets.DocumentLabels{
		Untitled: lang.L("Untitled document"), Empty: lang.L("Nothing fits the filter"), EmptyHint: lang.L("Take filters away at the left."),
		Kept: func(n int) string { return lang.N("{{.Count}} kept", n, map[string]any{"Count": text.Number(n)}) },
	})
	s.list.OnOpen = func(id briefing.DocumentID) { tell(s.OnOpen, id) }
	s.list.OnEdit = s.edit
	s.list.OnRemove = s.remove
	s.list.OnMenu = s.menu
}

// menu offers what can be done with the documents that are selected.
func (s *Screen) menu(ids []briefing.DocumentID, at fyne.Position) {
	items := []*fyne.MenuItem{
		fyne.NewMenuItem(lang.L("Where they come from")+"   F2", func() { s.edit(ids) }),
		fyne.NewMenuItemSeparator(),
		fyne.NewMenuItem(lang.N("Remove {{.Count}} from the library", len(ids), map[string]any{"Count": text.Number(len(ids))})+"   Delete", func() { s.remove(ids) }),
	}
	if len(ids) == 1 {
		items = []*fyne.MenuItem{
			fyne.NewMenuItem(lang.L("Read")+"   Enter", func() { tell(s.OnOpen, ids[0]) }),
			fyne.NewMenuItem(lang.L("Where it comes from")+"   F2", func() { s.edit(ids) }),
			fyne.NewMenuItemSeparator(),
			fyne.NewMenuItem(lang.L("Remove from the library")+"   Delete", func() { s.remove(ids) }),
		}
	}
	widget.ShowPopUpMenuAtPosition(fyne.NewMenu("", items...), s.bench.Window.Canvas(), at)
}

func (s *Screen) edit(ids []briefing.DocumentID) {
	if s.OnDetails != nil {
		s.OnDetails(ids)
	}
}

func (s *Screen) remove(ids []briefing.DocumentID) {
	for _, e := range s.entries {
		if e.ID == ids[0] && s.OnRemove != nil {
			s.OnRemove(ids, titleOf(e))
		}
	}
}

// Content is the screen, Focus what gets the keys.
func (s *Screen) Content() fyne.CanvasObject { return s.content }

// Focus is what gets the keys.
func (s *Screen) Focus() fyne.Focusable {
	if s.loaded && len(s.entries) == 0 {
		return nil
	}
	return s.list
}

// Filters is what narrows the list.
func (s *Screen) Filters() fyne.CanvasObject { return s.filter.Content() }

// Reload shows the library as it is now.
func (s *Screen) Reload() {
	library := s.bench.Library
	s.latest.Run(func(ctx context.Context, _ *task.Progress) (shelf, error) {
		entries, err := library.Documents(ctx)
		if err != nil {
			return shelf{}, err
		}
		doubts, err := library.Doubts(ctx)
		if err != nil {
			return shelf{}, err
		}
		newest, err := library.Outdated(ctx)
		return shelf{entries, len(doubts), newest}, err
	}, func(found shelf, err error) {
		if err != nil {
			s.bench.Notices.Problem(err)
			return
		}
		s.entries, s.newest, s.loaded = found.entries, found.newest, true
		s.doubts.SetText(lang.N("{{.Count}} look like others. Compare…", found.doubts, map[string]any{"Count": text.Number(found.doubts)}))
		s.doubts.Hidden = found.doubts == 0
		s.doubts.Refresh()
		s.show()
	})
}

// Await keeps the invitation to begin back while the samples of a new library
// are on their way.
func (s *Screen) Await(on bool) {
	if s.awaiting = on; !on {
		s.Reload() // what is shown may be of the time before
	}
}

// show lists what fits the filter, in the order chosen.
func (s *Screen) show() {
	s.count()
	var rows []widgets.DocumentRow
	for _, e := range arrange(s.entries, s.order.SelectedIndex()) {
		if s.fits(e, "") {
			p := e.Provenance
			rows = append(rows, widgets.DocumentRow{
				ID: e.ID, Title: titleOf(e), Publisher: p.Publisher, Date: p.Date.String(), Counts: e.Findings, Kept: e.Clippings,
				Note: s.note(e),
			})
		}
	}
	s.title.SetText(lang.N("{{.Count}} documents", len(rows), map[string]any{"Count": text.Number(len(rows))}))
	s.list.SetDocuments(rows)
	if len(s.entries) == 0 {
		if !s.awaiting {
			s.empty.Show()
		}
		s.list.Hide()
		s.title.SetText(lang.L("Documents"))
	} else {
		s.empty.Hide()
		s.list.Show()
	}
}

// note tells a document from others that have its title, and one that nothing
// can be found in.
func (s *Screen) note(e workspace.Entry) string {
	switch {
	case s.newest[e.ID] != "":
		return lang.L("There is a newer version")
	case e.Words == 0 && e.Pages > 0:
		return lang.L("Pictures of pages, no words")
	case e.Words == 0:
		return lang.L("Menus and notices only")
	}
	return ""
}

// The orders, as they are offered.
const (
	orderAdded = iota
	orderDate
	orderTitle
	orderPublisher
	orderFinds
)

// arrange orders documents, which come in the order in which they were added.
func arrange(entries []workspace.Entry, order int) []workspace.Entry {
	all := slices.Clone(entries)
	slices.Reverse(all)
	slices.SortStableFunc(all, func(a, b workspace.Entry) int {
		switch order {
		case orderDate:
			return b.Provenance.Date.Compare(a.Provenance.Date)
		case orderTitle:
			return strings.Compare(strings.ToLower(titleOf(a)), strings.ToLower(titleOf(b)))
		case orderPublisher:
			return strings.Compare(strings.ToLower(a.Provenance.Publisher), strings.ToLower(b.Provenance.Publisher))
		case orderFinds:
			return cmp.Compare(finds(b), finds(a))
		}
		return 0
	})
	return all
}

func titleOf(e workspace.Entry) string { return cmp.Or(e.Provenance.Title, e.Provenance.FileName) }

func tell(f func(briefing.DocumentID), id briefing.DocumentID) {
	if f != nil {
		f(id)
	}
}

func call(f func()) {
	if f != nil {
		f()
	}
}
