// Package reading is the screen on which a document is read, with what was
// found and kept in it, and where words are kept by a key or the card under
// a finding.
//
// It must not know any other screen: whoever opens it says what Back does.
package reading

import (
	"strings"

	"attache/app/desk"
	"attache/app/task"
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

// Screen reads one document.
type Screen struct {
	// OnBack leaves the document.
	OnBack func()
	// OnKeep wants words kept; finding is nil for a selection.
	OnKeep func(id briefing.DocumentID, kind briefing.Kind, words briefing.Span, finding *briefing.Finding)
	// OnCorrect has what is known of words, as a person corrected it.
	OnCorrect func(workspace.Evidence, briefing.Details)
	// OnWords has the words that a finding should be.
	OnWords func(workspace.Evidence, briefing.Span)
	// OnReject says that a finding is none, OnDiscard that kept words go.
	OnReject  func(workspace.Evidence)
	OnDiscard func(workspace.Evidence)
	// OnUses wants to know where words were used before.
	OnUses func(id briefing.DocumentID, words string, at briefing.Span)
	// OnDetails wants the form with where the document comes from.
	OnDetails func(briefing.DocumentID)
	// OnCompare wants the document beside the one that it looks like.
	OnCompare func(briefing.DocumentID)
	// OnRemove wants the document out of the library.
	OnRemove func(id briefing.DocumentID, title string)
	// OnShown is told when another document, or another part of it, is shown.
	OnShown func()
	// OnCopied is told that words were put on the clipboard with their source.
	OnCopied func(string)

	bench    *desk.Bench
	latest   *task.Latest[contents]
	finding  *task.Latest[[]briefing.Span]
	document *briefing.Document
	evidence []workspace.Evidence
	// marked are the places that are marked, in order.
	marked []briefing.Span
	// next is what to do once a document is there.
	next opening
	// shownCard is the card under the selected finding, which is cardOf.
	shownCard *widgets.FindingCard
	cardOf    briefing.Key

	reader  *widgets.Reader
	related *related
	outline *widgets.Outline
	back    *widget.Button
	title   *desk.Ink
	about   *desk.Ink
	hits    *desk.Ink
	bar     fyne.CanvasObject
	turn    *fyne.Container // the buttons through the hits
	find    *desk.Entry
	findBar fyne.CanvasObject
	content fyne.CanvasObject
}

// New returns the screen without a document.
func New(b *desk.Bench) *Screen {
	s := &Screen{
		bench: b, latest: task.NewLatest[contents](b.Tasks, lang.L("Opening the document")),
		finding: task.NewLatest[[]briefing.Span](b.Tasks, lang.L("Searching")),
		reader:  widgets.NewReader(), title: desk.Line("").Shrinking(), about: desk.Small("").Shrinking(), hits: desk.Small(""),
	}
	s.title.Embolden()
	s.reader.Labels, s.reader.FontFor = labels(), fontFor
	s.reader.Card = s.card
	s.reader.OnKeep = func(kind briefing.Kind, span briefing.Span, f *briefing.Finding) { s.keep(kind, span, f) }
	s.reader.OnWords = s.words
	s.reader.OnUses = func(at briefing.Span) {
		if s.OnUses != nil && !s.leaving() {
			s.OnUses(s.document.ID, s.document.Slice(at), at)
		}
	}
	s.reader.OnCopy = s.copy
	s.reader.OnScrolled = s.moved
	s.reader.OnSelectionChanged = func(briefing.Span) { s.moved() }
	s.reader.OnMenu = s.menu
	s.reader.OnHitChanged = s.hitChanged
	s.related = newRelated()
	s.related.onOpen = func(id briefing.DocumentID) { s.Open(id, nil) }
	s.related.onCompare = func(id briefing.DocumentID) {
		if s.OnCompare != nil {
			s.OnCompare(id)
		}
	}
	s.outline = widgets.NewOutline()
	s.blank("", "")
	s.outline.OnOpen = func(at briefing.Span) {
		s.reader.ScrollTo(at)
		s.bench.Window.Canvas().Focus(s.reader)
	}
	s.content = s.layOut()
	return s
}

func (s *Screen) layOut() fyne.CanvasObject {
	b := s.bench
	s.back = desk.QuietButton(lang.L("Back"), theme.NavigateBackIcon(), func() { call(s.OnBack) })
	s.turn = container.New(layout.NewCustomPaddedHBoxLayout(2), s.hits,
		b.IconButton(theme.MoveUpIcon(), lang.L("Previous place"), func() { s.reader.PrevHit() }),
		b.IconButton(theme.MoveDownIcon(), lang.L("Next place (F3)"), func() { s.reader.NextHit() }))
	s.turn.Hide()
	names := container.New(layout.NewCustomPaddedVBoxLayout(1), s.title, s.about)
	s.bar = desk.Strip(container.NewBorder(nil, nil, container.NewCenter(s.back), nil,
		container.New(layout.NewCustomPaddedLayout(0, 0, 8, 8), names)), s.turn,
		b.IconButton(theme.SearchIcon(), lang.L("Find in this document (Ctrl+G)"), s.Find),
		b.IconButton(theme.HistoryIcon(), lang.L("Where the words selected were used before (A)"), s.Uses),
		b.IconButton(theme.ZoomOutIcon(), lang.L("Smaller text (Ctrl+-)"), func() { s.Larger(-1) }),
		b.IconButton(theme.ZoomInIcon(), lang.L("Larger text (Ctrl++)"), func() { s.Larger(1) }),
		b.IconButton(theme.DocumentCreateIcon(), lang.L("Where it comes from: title, publisher, date"), s.details),
		b.IconButton(theme.DeleteIcon(), lang.L("Remove from the library"), s.remove))
	s.layOutFind()
	return container.NewBorder(container.NewVBox(
		container.New(layout.NewCustomPaddedLayout(6, 4, 8, 8), s.bar), s.related.box, s.findBar, desk.Rule()), nil, nil, nil, s.reader)
}

// Content is the screen, Focus what gets the keys.
func (s *Screen) Content() fyne.CanvasObject { return s.content }

// Focus is what gets the keys.
func (s *Screen) Focus() fyne.Focusable { return s.reader }

// Filters is what stands at the left: the document's headings.
func (s *Screen) Filters() fyne.CanvasObject {
	return desk.Section(lang.L("In this document"), s.outline)
}

// Document is what is shown, "" for none.
func (s *Screen) Document() briefing.DocumentID {
	if s.document == nil {
		return ""
	}
	return s.document.ID
}

// Place is where the reader is, to come back to.
func (s *Screen) Place() widgets.ReaderPlace { return s.reader.Place() }

// TextStep is by how many steps the text is larger than usual.
func (s *Screen) TextStep() int { return s.reader.TextStep() }

// Larger makes the text larger, or smaller for by below 0.
func (s *Screen) Larger(by int) {
	s.reader.SetTextStep(s.reader.TextStep() + by)
	call(s.OnShown)
}

// SetBack says where Back leads.
func (s *Screen) SetBack(to string) {
	if to == "" {
		to = lang.L("Back")
	}
	s.back.SetText(to)
}

// name writes the title and where the document comes from into the bar.
func (s *Screen) name() {
	p := s.document.Provenance
	title := p.Title
	if title == "" {
		title = p.FileName
	}
	s.title.SetText(title)
	var parts []string
	for _, part := range []string{p.Publisher, p.Symbol, p.Date.String(), p.Language} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	s.about.SetText(strings.Join(parts, " · "))
}

// Uses asks where the words selected were used before.
func (s *Screen) Uses() { s.reader.Uses() }

func (s *Screen) moved() {
	if s.document != nil {
		s.outline.SetPlace(s.reader.Place().Top)
	}
	call(s.OnShown)
}

func (s *Screen) headings() []widgets.OutlineEntry {
	var all []widgets.OutlineEntry
	for _, h := range s.reader.Outline() {
		all = append(all, widgets.OutlineEntry{Level: h.Level, Text: h.Text, Page: s.document.PageOf(h.Span), Span: h.Span})
	}
	return all
}

// leaving reports whether another document is on its way: what is done then is
// not meant for the one that is still in sight.
func (s *Screen) leaving() bool { return s.next.id != s.document.ID }

func (s *Screen) keep(kind briefing.Kind, span briefing.Span, f *briefing.Finding) {
	if s.OnKeep != nil && s.document != nil && !s.leaving() {
		s.OnKeep(s.document.ID, kind, span, f)
	}
}

func (s *Screen) details() {
	if s.document != nil && s.OnDetails != nil {
		s.OnDetails(s.document.ID)
	}
}

func (s *Screen) remove() {
	if s.document != nil && s.OnRemove != nil {
		s.OnRemove(s.document.ID, s.document.Provenance.Title)
	}
}

func call(f func()) {
	if f != nil {
		f()
	}
}
