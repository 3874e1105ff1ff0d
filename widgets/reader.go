package widgets

import (
	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

var (
	_ fyne.Widget        = (*Reader)(nil)
	_ fyne.Focusable     = (*Reader)(nil)
	_ fyne.Tabbable      = (*Reader)(nil)
	_ fyne.Shortcutable  = (*Reader)(nil)
	_ fyne.Scrollable    = (*Reader)(nil)
	_ fyne.Draggable     = (*Reader)(nil)
	_ desktop.Keyable    = (*Reader)(nil)
	_ desktop.Mouseable  = (*Reader)(nil)
	_ desktop.Hoverable  = (*Reader)(nil)
	_ desktop.Cursorable = (*Reader)(nil)
)

// Reader shows one document with what was found and kept in it, and lets a
// person select words by mouse and keyboard. Every span that it reports fits
// the document and cuts no character in two.
//
// Keys: the arrows, Home, End, Page Up and Page Down move the caret, with Ctrl
// by words, paragraphs and to the ends of the document, with Shift selecting;
// E selects the sentence and then the paragraph; Ctrl+A and Ctrl+C; Tab or N
// and Shift+Tab or P go from finding to finding; Enter shows the card of the
// one at the caret; Q, S and R keep; A asks where the words were used before;
// Space turns the page; Escape lets go.
//
// Only what is in sight is wrapped and drawn, so a document of any size opens
// at once. Set the callbacks before the reader is shown; any may be nil.
//
// Right to left: Fyne shapes words of Arabic and Hebrew but lays every string
// out from the left. The reader therefore places such words one by one, from
// the right where the paragraph begins with one. Four things stay wrong: a
// word whose letters come from two fonts is drawn in two halves in the wrong
// order; words from a font of the system (see FontFor) do not stand on the same line
// as those of the theme's font; the caret within a word stands where the letters
// up to it would end, which joined letters move by a pixel or two; isolates
// and overrides by control characters are honoured as far as
// golang.org/x/text does, without nesting. Chinese and Japanese break between
// any two characters but before closing and after opening marks; their
// letters come from whatever font the system has, or none.
type Reader struct {
	widget.BaseWidget

	// Labels are the words that the reader itself shows.
	Labels ReaderLabels
	// Card makes what stands below the paragraph of the selected finding.
	Card func(f briefing.Finding, kept bool) fyne.CanvasObject

	// FontFor gives the font for a letter that the theme's font has not, or nil
	// to leave it to Fyne, which takes what the system has and sets it a little
	// too high or too low. A font's name must be its own. Set it before the
	// first document.
	FontFor func(letter rune) fyne.Resource

	// OnKeep is called by Q, S and R with the selection, else with the finding
	// under the caret, which is nil for a selection. See Keep.
	OnKeep func(kind briefing.Kind, span briefing.Span, finding *briefing.Finding)
	// OnUses wants to know where the words at span were used before. See Uses.
	OnUses func(span briefing.Span)
	// OnWords wants a finding to be other words, those that are selected; f is
	// nil when none of them is in a finding. See Words.
	OnWords func(f *briefing.Finding, span briefing.Span)
	// OnFindingSelected is called with nil when none is selected any more.
	OnFindingSelected func(f *briefing.Finding, kept bool)
	// OnSelectionChanged is called with an empty span where the caret stands
	// when nothing is selected.
	OnSelectionChanged func(span briefing.Span)
	// OnCopy takes the place of copying the bare words, for example to add
	// where they are from. The words are those of the document at span.
	OnCopy func(words string, span briefing.Span)
	// OnOpenLink is called for a web address that is clicked with Ctrl held.
	OnOpenLink func(address string)
	// OnMenu is called for a click with the other button, after the caret has
	// moved there unless it is on the selection. at is in the window.
	OnMenu func(at fyne.Position)
	// OnScrolled is called when another part of the document comes in sight.
	OnScrolled func()
	// OnHitChanged is called with the current hit, counted from 1, and how
	// many there are; 0 when none is current.
	OnHitChanged func(current, of int)

	doc      *briefing.Document
	findings []briefing.Finding
	kept     []briefing.Clipping
	marks    readerMarks
	// selected is the mark whose card is shown, or -1.
	selected int
	card     fyne.CanvasObject

	hits []briefing.Span
	hit  int // the current one, or -1
	// pointed is what ScrollTo pointed out last; empty for nothing.
	pointed briefing.Span

	step  int
	set   *readerType
	view  readerView
	geo   readerGeometry
	theme readerTheme
	// wanted is how to scroll when the reader first has a size.
	wanted func()

	caret readerCaret
	drag  readerDrag
	glide readerGlide
	keys  shift
	// focused is set while key presses come here.
	focused bool
	cursor  desktop.Cursor

	sheet *readerSheet
	bar   *readerBar
	held  int // how many Together there are around: nothing is drawn
}

// NewReader makes a reader that shows nothing yet.
func NewReader() *Reader {
	r := &Reader{Labels: DefaultReaderLabels(), selected: -1, hit: -1, cursor: desktop.TextCursor}
	r.ExtendBaseWidget(r)
	r.sheet = newReaderSheet(r)
	r.bar = newReaderBar(r)
	return r
}

// Document is what is shown, or nil.
func (r *Reader) Document() *briefing.Document { return r.doc }

// SetDocument shows d from its beginning, with nothing found or kept in it;
// nil shows that nothing is open.
func (r *Reader) SetDocument(d *briefing.Document) {
	r.doc, r.findings, r.kept, r.hits = d, nil, nil, nil
	r.marks = readerMarks{}
	r.hit, r.pointed, r.wanted = -1, briefing.Span{}, nil
	r.dropCard()
	r.caret = readerCaret{}
	r.drag.stopScrolling()
	r.drag = readerDrag{}
	r.stopGlide()
	r.glide = readerGlide{}
	r.view = readerView{height: r.view.height}
	if d != nil {
		r.view.flow = newReaderFlow(d, r.typography())
		_, r.caret.at = r.view.flow.settle(0)
		r.caret.from = r.caret.at
	}
	r.rewrap()
	r.view.shift = -r.view.margin
	r.bar.markAgain()
	r.Refresh()
}

// Together makes several changes and draws once, after them.
func (r *Reader) Together(do func()) {
	r.held++
	do()
	if r.held--; r.held == 0 {
		r.Refresh()
	}
}

// SetFindings shows what was found. The spans must fit the document; a
// finding that was kept is shown as kept.
func (r *Reader) SetFindings(f []briefing.Finding) {
	r.findings = f
	r.remark()
}

// SetClippings shows what was kept of this document.
func (r *Reader) SetClippings(c []briefing.Clipping) {
	r.kept = c
	r.remark()
}

// remark joins findings and clippings and keeps the same one selected.
func (r *Reader) remark() {
	var was *briefing.Key
	if r.selected >= 0 {
		k := r.marks.list[r.selected].finding.Key()
		was = &k
	}
	r.marks = newReaderMarks(r.findings, r.kept)
	if was != nil {
		r.selected = r.marks.find(*was)
		r.makeCard()
	}
	r.bar.markAgain()
	r.Refresh()
}

// TextStep is by how many steps the text is larger than usual.
func (r *Reader) TextStep() int { return r.step }

// SetTextStep makes the text larger (above 0) or smaller than usual, within
// what can be read. The words at the top stay there.
func (r *Reader) SetTextStep(step int) {
	r.step = min(max(step, minTextStep), maxTextStep)
	r.set = nil
	r.rewrap()
	r.Refresh()
}

func (r *Reader) typography() *readerType {
	if r.set == nil {
		r.set = newReaderType(r.Theme(), r.step, r.FontFor)
	}
	return r.set
}

// rewrap fits the text to the reader's size, type and theme. What is at the
// top stays at the top.
func (r *Reader) rewrap() {
	f := r.view.flow
	r.geo = newReaderGeometry(r.Size(), r.typography(), r.bar.MinSize().Width, f != nil && f.numbered)
	r.view.height, r.view.margin = r.Size().Height, r.geo.margin
	if f == nil {
		return
	}
	if f.set != r.set || f.column != r.geo.column || f.hang != r.geo.hang {
		at := r.Place()
		f.resize(r.set, r.geo.column, r.geo.hang)
		r.bar.markAgain()
		r.placeCard()
		r.restore(at)
	}
	if do := r.wanted; do != nil && r.view.height > 0 {
		r.wanted = nil
		do()
	}
	r.view.normalise()
}

// MinSize is small: the reader takes what room there is.
func (r *Reader) MinSize() fyne.Size {
	r.ExtendBaseWidget(r)
	em := r.Theme().Size(theme.SizeNameText)
	return fyne.NewSize(em*16, em*8)
}

// CreateRenderer is for Fyne.
func (r *Reader) CreateRenderer() fyne.WidgetRenderer {
	r.ExtendBaseWidget(r)
	return newReaderRenderer(r)
}

// Refresh draws the reader anew, also after a change of theme.
func (r *Reader) Refresh() {
	if r.held == 0 {
		r.BaseWidget.Refresh()
	}
}
