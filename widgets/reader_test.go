package widgets

import (
	"strings"
	"testing"

	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"
)

// sampleText has a heading, paragraphs with accents, combined characters and
// several scripts, a list, and page furniture.
const sampleText = `Menu Home About
Out of date browser
Hearing on victims
1. The Chair opened the hearing. “Nobody asked us,” said Hélène Bérenger-Desrochers, who spoke first.
2. A se\u0301cond speaker waved a flag 🇺🇳 and a family 👨‍👩‍👧 came.
(a) protect victims;
(b) review laws.
保护受害者必须成为每一项立法的核心，任何国家都不能例外。
قالت ليلى حداد (2015) إن الحماية واجبة.
About 35 per cent of them were children.
Related posts`

func sampleDocument(tb testing.TB) *briefing.Document {
	tb.Helper()
	text := strings.ReplaceAll(sampleText, `\u0301`, "\u0301")
	roles := []briefing.Block{
		{Role: briefing.RoleBoilerplate}, {Role: briefing.RoleBoilerplate}, {Role: briefing.RoleHeading, Level: 1},
		{Role: briefing.RoleParagraph, Number: "1"}, {Role: briefing.RoleParagraph, Number: "2"},
		{Role: briefing.RoleListItem}, {Role: briefing.RoleListItem},
		{Role: briefing.RoleParagraph}, {Role: briefing.RoleParagraph}, {Role: briefing.RoleQuotation}, {Role: briefing.RoleBoilerplate},
	}
	at := 0
	for i, line := range strings.Split(text, "\n") {
		roles[i].Span = briefing.Span{Start: at, End: at + len(line)}
		at += len(line) + 1
	}
	d, err := briefing.NewDocument(text, roles, nil, briefing.Provenance{})
	if err != nil {
		tb.Fatal(err)
	}
	return d
}

// shownReader is a reader of d in a window of a size, with the keys.
func shownReader(tb testing.TB, d *briefing.Document, size fyne.Size) (*Reader, fyne.Window) {
	tb.Helper()
	plainApp(tb)
	r := NewReader()
	w := test.NewTempWindow(tb, r)
	w.SetPadded(false)
	w.Resize(size)
	r.SetDocument(d)
	w.Canvas().Focus(r)
	return r, w
}

var readerSize = fyne.NewSize(700, 500)

func spanOf(tb testing.TB, d *briefing.Document, words string) briefing.Span {
	tb.Helper()
	i := strings.Index(d.Text, words)
	if i < 0 {
		tb.Fatalf("the document does not hold %q", words)
	}
	return briefing.Span{Start: i, End: i + len(words)}
}

func findingOf(tb testing.TB, d *briefing.Document, kind briefing.Kind, words string) briefing.Finding {
	return briefing.Finding{Kind: kind, Span: spanOf(tb, d, words), Reason: "verb after the quote"}
}

// shownWords are the words drawn, line by line, joined by bars.
func shownWords(r *Reader) string {
	var out []string
	for _, o := range r.sheet.box.Objects {
		if t, ok := o.(*canvas.Text); ok {
			out = append(out, t.Text)
		}
	}
	return strings.Join(out, "|")
}

func TestReaderFoldsFurniture(t *testing.T) {
	d := sampleDocument(t)
	r, _ := shownReader(t, d, readerSize)
	if words := shownWords(r); strings.Contains(words, "Menu Home") || !strings.Contains(words, "Page furniture, 2 lines") {
		t.Fatalf("furniture is not folded: %s", words)
	}
	header := r.view.placed()[0]
	click(r, fyne.NewPos(r.geo.x+5, header.y+r.view.flow.height(header.piece)/2))
	if words := shownWords(r); !strings.Contains(words, "Menu Home About") {
		t.Errorf("a click does not open the furniture: %s", words)
	}
	click(r, fyne.NewPos(r.geo.x+5, header.y+r.view.flow.height(header.piece)/2))
	if words := shownWords(r); strings.Contains(words, "Menu Home About") {
		t.Errorf("a second click does not close the furniture: %s", words)
	}
	r.ScrollTo(spanOf(t, d, "Related posts"))
	if words := shownWords(r); !strings.Contains(words, "Related posts") {
		t.Errorf("ScrollTo does not open the furniture that hides its words: %s", words)
	}
}

func TestReaderEmptyStates(t *testing.T) {
	r, _ := shownReader(t, nil, readerSize)
	if words := shownWords(r); words != r.Labels.Empty {
		t.Errorf("without a document: %q", words)
	}
	pressKeys(r, "Right Left Down PageDown Home Q Tab Space")
	click(r, fyne.NewPos(100, 100))
	r.ScrollTo(briefing.Span{Start: 0, End: 4})
	r.NextHit()
	r.Copy()
	if s := r.Selection(); s != (briefing.Span{}) {
		t.Errorf("without a document %v is selected", s)
	}
	for name, text := range map[string]string{"nothing": "", "white space": " \n\n "} {
		d, err := briefing.NewDocument(text, nil, nil, briefing.Provenance{})
		if err != nil {
			t.Fatal(err)
		}
		r.SetDocument(d)
		if words := shownWords(r); words != r.Labels.NoText {
			t.Errorf("a document of %s: %q", name, words)
		}
		pressKeys(r, "Right Left Down PageDown Home Q Tab Space")
		click(r, fyne.NewPos(100, 100))
		r.SelectAll()
		if s := r.Selection(); !s.Empty() {
			t.Errorf("in a document of %s %v is selected", name, s)
		}
	}
}

func TestReaderScrollToUpperThird(t *testing.T) {
	d := longDocument(t, 300<<10)
	r, w := shownReader(t, d, readerSize)
	for _, k := range []int{5, len(d.Blocks) / 2, len(d.Blocks) - 30, 40} {
		s := d.Blocks[k].Span
		r.ScrollTo(s)
		y, _, near := r.lineInView(s.Start, false)
		if !near || y < 0 || y > r.view.height/3 {
			t.Errorf("block %d is at %.0f of %.0f, want the upper third", k, y, r.view.height)
		}
		if !strings.Contains(test.RenderToMarkup(w.Canvas()), strings.Fields(d.Slice(s))[0]) {
			t.Errorf("block %d is not drawn", k)
		}
	}
}

func TestReaderScrollToBeforeShown(t *testing.T) {
	plainApp(t)
	d := longDocument(t, 100<<10)
	s := d.Blocks[len(d.Blocks)/2].Span
	r := NewReader()
	r.SetDocument(d)
	r.ScrollTo(s)
	w := test.NewTempWindow(t, r)
	w.Resize(readerSize)
	if y, _, near := r.lineInView(s.Start, false); !near || y < 0 || y > r.view.height/3 {
		t.Errorf("a place asked for before the first size is at %.0f (near: %v)", y, near)
	}
}

// Scrolling step by step moves what is in sight by exactly that step: true
// heights that replace guesses outside the window are not seen.
func TestReaderScrollsWithoutJumps(t *testing.T) {
	d := longDocument(t, 200<<10)
	r, _ := shownReader(t, d, readerSize)
	r.ScrollTo(d.Blocks[len(d.Blocks)/2].Span)
	for _, dy := range []float32{-37, 53, 11, 120, 90} {
		for range 60 {
			i, n, _ := r.view.under(0, r.view.height/2)
			at := r.view.flow.pieces[i].lines[n].start
			before, _, _ := r.lineInView(at, false)
			r.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.Delta{DY: dy}})
			after, _, near := r.lineInView(at, false)
			if d := after - before - dy; !near || d > 0.05 || d < -0.05 {
				t.Fatalf("a scroll of %v moved the text by %v", dy, after-before)
			}
		}
	}
}

func TestReaderScrollStopsAtTheEnds(t *testing.T) {
	d := longDocument(t, 60<<10)
	r, _ := shownReader(t, d, readerSize)
	r.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.Delta{DY: 1e9}})
	if r.view.top != 0 || r.view.shift != -r.view.margin {
		t.Errorf("the beginning is at piece %d, %v", r.view.top, r.view.shift)
	}
	r.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.Delta{DY: -1e9}})
	last := len(r.view.flow.pieces) - 1
	y, near := r.view.pieceTop(last)
	if bottom := y + r.view.flow.height(last); !near || abs32(bottom-(r.view.height-r.view.margin)) > 0.1 {
		t.Errorf("the end of the document is at %v of %v", bottom, r.view.height)
	}
}

func TestReaderPlaceSurvives(t *testing.T) {
	d := longDocument(t, 200<<10)
	r, w := shownReader(t, d, readerSize)
	s := d.Blocks[len(d.Blocks)/3].Span
	r.ScrollTo(s)
	r.Select(briefing.Span{Start: s.Start, End: s.Start + 40})
	r.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.Delta{DY: -29}})
	was := r.Place()
	topWords := func() string { return r.doc.Text[r.Place().Top : r.Place().Top+20] }
	top := topWords()

	r.ScrollTo(d.Blocks[3].Span)
	r.SetPlace(was)
	if now := r.Place(); now != was {
		t.Errorf("came back to %+v, want %+v", now, was)
	}
	w.Resize(fyne.NewSize(420, 300))
	if y, _, near := r.lineInView(was.Top, false); !near || y > 1 || y < -40 {
		t.Errorf("after a change of width the line %q is at %v", top, y)
	}
	w.Resize(readerSize)
	r.SetTextStep(4)
	r.SetTextStep(0)
	if y, _, near := r.lineInView(was.Top, false); !near || y > 40 || y < -40 {
		t.Errorf("after changes of text size the line %q is at %v", top, y)
	}
	other := NewReader()
	other.SetDocument(d)
	other.SetPlace(was)
	test.NewTempWindow(t, other).Resize(readerSize)
	if now := other.Place(); now.Top != was.Top || now.Selection != was.Selection {
		t.Errorf("another reader came to %+v, want %+v", now, was)
	}
}

func TestReaderHits(t *testing.T) {
	d := sampleDocument(t)
	r, _ := shownReader(t, d, readerSize)
	var told []int
	r.OnHitChanged = func(current, of int) { told = append(told, current, of) }
	hits := []briefing.Span{spanOf(t, d, "hearing."), spanOf(t, d, "Hearing"), spanOf(t, d, "children")}
	r.SetHits(hits)
	if r.Hits() != 3 || r.Hit() != -1 {
		t.Fatalf("%d hits, current %d", r.Hits(), r.Hit())
	}
	for _, want := range []string{"Hearing", "hearing.", "children", "Hearing"} {
		r.NextHit()
		if got := d.Slice(r.hits[r.Hit()]); got != want || r.Caret() != r.hits[r.Hit()].Start {
			t.Errorf("next hit is %q with the caret at %d, want %q", got, r.Caret(), want)
		}
	}
	r.PrevHit()
	if got := d.Slice(r.hits[r.Hit()]); got != "children" {
		t.Errorf("before the first hit comes %q", got)
	}
	if n := len(told); n != 12 || told[n-2] != 3 || told[n-1] != 3 {
		t.Errorf("told of hits: %v", told)
	}
}

func TestReaderOutline(t *testing.T) {
	d := longDocument(t, 60<<10)
	r, _ := shownReader(t, d, readerSize)
	out := r.Outline()
	if len(out) < 5 {
		t.Fatalf("outline has %d headings", len(out))
	}
	for k, h := range out {
		r.ScrollTo(h.Span)
		if got := r.HeadingInSight(); got != k && k < len(out)-2 {
			t.Errorf("at heading %d the one in sight is %d", k, got)
		}
	}
}

func TestReaderTextSteps(t *testing.T) {
	r, _ := shownReader(t, sampleDocument(t), readerSize)
	sizes := map[float32]bool{}
	for step := minTextStep; step <= maxTextStep; step++ {
		r.SetTextStep(step)
		sizes[r.set.size] = true
	}
	if len(sizes) != maxTextStep-minTextStep+1 {
		t.Errorf("%d steps make %d sizes", maxTextStep-minTextStep+1, len(sizes))
	}
	r.SetTextStep(100)
	if r.TextStep() != maxTextStep {
		t.Errorf("step %d is taken", r.TextStep())
	}
}

func TestReaderSpeaks(t *testing.T) {
	d := sampleDocument(t)
	r, _ := shownReader(t, nil, readerSize)
	if got := r.AccessibilityLabel(); got != r.Labels.Empty {
		t.Errorf("without a document it says %q", got)
	}
	r.SetDocument(d)
	if got := r.AccessibilityLabel(); got != "Hearing on victims" {
		t.Errorf("at the beginning it says %q", got)
	}
	r.ScrollTo(spanOf(t, d, "laws."))
	if got := r.AccessibilityLabel(); got != "(b) review laws." {
		t.Errorf("at the caret it says %q", got)
	}
	r.Select(spanOf(t, d, "35 per cent"))
	if got := r.AccessibilityLabel(); got != "35 per cent" {
		t.Errorf("with a selection it says %q", got)
	}
}
