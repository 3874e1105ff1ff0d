package widgets

import (
	"slices"
	"strings"
	"testing"
	"time"

	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"
)

func press(r *Reader, pos fyne.Position, mod fyne.KeyModifier) {
	r.MouseDown(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: pos}, Button: desktop.MouseButtonPrimary, Modifier: mod})
}

func release(r *Reader, pos fyne.Position) {
	r.MouseUp(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: pos}, Button: desktop.MouseButtonPrimary})
}

// click is one click, however soon after the last.
func click(r *Reader, pos fyne.Position) {
	r.drag.at = time.Time{}
	press(r, pos, 0)
	release(r, pos)
}

// at is the middle of the line at the leading edge of the byte at offset.
func at(t *testing.T, r *Reader, offset int) fyne.Position {
	t.Helper()
	y, height, near := r.lineInView(offset, false)
	if !near {
		t.Fatalf("byte %d is not in sight", offset)
	}
	i, _ := r.view.flow.settle(offset)
	x := r.view.flow.xAt(i, r.view.flow.lineAt(i, offset, false), offset)
	return fyne.NewPos(r.geo.x+x+0.5, y+height/2)
}

// pressKeys presses keys by name: "Shift+Right Ctrl+End Q".
func pressKeys(r *Reader, keys string) {
	for _, k := range strings.Fields(keys) {
		name, mod := k, fyne.KeyModifier(0)
		for {
			before, after, ok := strings.Cut(name, "+")
			if !ok {
				break
			}
			name = after
			mod |= map[string]fyne.KeyModifier{"Shift": fyne.KeyModifierShift, "Ctrl": fyne.KeyModifierShortcutDefault}[before]
		}
		if key, ok := map[string]fyne.KeyName{"PageDown": fyne.KeyPageDown, "PageUp": fyne.KeyPageUp}[name]; ok {
			name = string(key)
		}
		if mod&fyne.KeyModifierShift != 0 {
			r.KeyDown(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
		}
		switch {
		case k == "Ctrl+A":
			r.TypedShortcut(&fyne.ShortcutSelectAll{})
		case k == "Ctrl+C":
			r.TypedShortcut(&fyne.ShortcutCopy{})
		case mod&fyne.KeyModifierShortcutDefault != 0:
			r.TypedShortcut(&desktop.CustomShortcut{KeyName: fyne.KeyName(name), Modifier: mod})
		default:
			r.TypedKey(&fyne.KeyEvent{Name: fyne.KeyName(name)})
		}
		if mod&fyne.KeyModifierShift != 0 {
			r.KeyUp(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
		}
	}
}

func TestReaderKeySelection(t *testing.T) {
	d := sampleDocument(t)
	tests := []struct{ name, from, keys, want string }{
		{"one letter", "Chair", "Shift+Right", "C"},
		{"an accent written apart belongs to its letter", "cond speaker", "Shift+Left", "e\u0301"},
		{"a flag is one character", "🇺🇳", "Shift+Right", "🇺🇳"},
		{"a family is one character", " came", "Shift+Left", "👨‍👩‍👧"},
		{"an ideograph", "受害者", "Shift+Right Shift+Right", "受害"},
		{"a word", "opened", "Ctrl+Shift+Right", "opened "},
		{"two words", "opened", "Ctrl+Shift+Right Ctrl+Shift+Right", "opened the "},
		{"a word back", "opened", "Ctrl+Shift+Left", "Chair "},
		{"from the middle of a word back", "ened", "Ctrl+Shift+Left", "op"},
		{"to the end of the line", "(b) review", "Shift+End", "(b) review laws."},
		{"to the start of the line", "laws.", "Shift+Home", "(b) review "},
		{"over the end of a block", "laws.", "Ctrl+Shift+Right Ctrl+Shift+Right Ctrl+Shift+Right", "laws.\n"},
		{"and back", "保护", "Shift+Left Shift+Left", ".\n"},
		{"down a line keeps to the column", "protect", "Shift+Down", "protect victims;\n(b) "},
		{"down and up is nothing", "protect", "Shift+Down Shift+Up", ""},
		{"to the end of the paragraph's neighbour", "protect", "Ctrl+Shift+Down", "protect victims;\n"},
		{"to the start of the paragraph", "victims;", "Ctrl+Shift+Up", "(a) protect "},
		{"the sentence", "Chair", "E", "The Chair opened the hearing."},
		{"and then the paragraph", "review", "E E", "(b) review laws."},
		{"letting go forgets the selection", "Chair", "Shift+Right Right", ""},
		{"escape forgets the selection", "Chair", "Shift+Right Escape", ""},
		{"to the document's end, without folded furniture", "children", "Ctrl+Shift+End", "children."},
		{"to the document's start, without folded furniture", " on victims", "Ctrl+Shift+Home", "Hearing"},
		{"left at the very start stays", "Hearing on", "Left Shift+Left", ""},
		{"right at the very end stays", "children.", "Ctrl+End Shift+Right", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r, _ := shownReader(t, d, readerSize)
			s := spanOf(t, d, tt.from)
			r.Select(briefing.Span{Start: s.Start, End: s.Start})
			pressKeys(r, tt.keys)
			if got := r.SelectedText(); got != tt.want {
				t.Errorf("%s selects %q, want %q", tt.keys, got, tt.want)
			}
		})
	}
}

func TestReaderSelectAllAndCopy(t *testing.T) {
	d := sampleDocument(t)
	r, _ := shownReader(t, d, readerSize)
	pressKeys(r, "Ctrl+A Ctrl+C")
	got := fyne.CurrentApp().Clipboard().Content()
	if !strings.HasPrefix(got, "Hearing on victims\n1. The Chair") || !strings.HasSuffix(got, "were children.") {
		t.Errorf("copied %q", got)
	}
	var words string
	var span briefing.Span
	r.OnCopy = func(w string, s briefing.Span) { words, span = w, s }
	r.Select(spanOf(t, d, "review laws"))
	pressKeys(r, "Ctrl+C")
	if words != "review laws" || d.Slice(span) != words {
		t.Errorf("OnCopy was called with %q, %v", words, span)
	}
}

func TestReaderMouseSelection(t *testing.T) {
	d := sampleDocument(t)
	tests := []struct {
		name string
		do   func(t *testing.T, r *Reader)
		want string
	}{
		{"drag within a line", func(t *testing.T, r *Reader) { dragOver(t, r, "Chair opened") }, "Chair opened"},
		{"drag backwards", func(t *testing.T, r *Reader) {
			s := spanOf(t, d, "Chair opened")
			dragFrom(t, r, s.End, s.Start)
		}, "Chair opened"},
		{"drag over blocks", func(t *testing.T, r *Reader) { dragOver(t, r, "victims;\n(b) review") }, "victims;\n(b) review"},
		{"double click", func(t *testing.T, r *Reader) { clicks(t, r, "opened", 2) }, "opened"},
		{"double click on a hyphened name", func(t *testing.T, r *Reader) { clicks(t, r, "renger", 2) }, "Bérenger"},
		{"triple click", func(t *testing.T, r *Reader) { clicks(t, r, "review", 3) }, "(b) review laws."},
		{"double click and drag goes by words", func(t *testing.T, r *Reader) {
			p := at(t, r, spanOf(t, d, "pened").Start)
			press(r, p, 0)
			release(r, p)
			press(r, p, 0)
			drag(r, at(t, r, spanOf(t, d, "aring. “").Start))
		}, "opened the hearing"},
		{"shift and click", func(t *testing.T, r *Reader) {
			click(r, at(t, r, spanOf(t, d, "opened").Start))
			press(r, at(t, r, spanOf(t, d, "hearing.").Start), fyne.KeyModifierShift)
			release(r, at(t, r, spanOf(t, d, "hearing.").Start))
		}, "opened the "},
		{"click forgets", func(t *testing.T, r *Reader) {
			dragOver(t, r, "Chair opened")
			click(r, at(t, r, spanOf(t, d, "review").Start))
		}, ""},
		{"from beyond the left edge", func(t *testing.T, r *Reader) {
			p := at(t, r, spanOf(t, d, "(b)").Start)
			press(r, fyne.NewPos(r.geo.x-8, p.Y), 0)
			drag(r, fyne.NewPos(r.geo.x+r.geo.column+200, p.Y))
		}, "(b) review laws."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r, _ := shownReader(t, d, readerSize)
			tt.do(t, r)
			if got := r.SelectedText(); got != tt.want {
				t.Errorf("selected %q, want %q", got, tt.want)
			}
			if !r.doc.Fits(r.Selection()) {
				t.Errorf("%v does not fit the document", r.Selection())
			}
		})
	}
}

func dragOver(t *testing.T, r *Reader, words string) {
	t.Helper()
	s := spanOf(t, r.doc, words)
	dragFrom(t, r, s.Start, s.End)
}

func dragFrom(t *testing.T, r *Reader, from, to int) {
	t.Helper()
	press(r, at(t, r, from), 0)
	drag(r, at(t, r, to))
}

func drag(r *Reader, to fyne.Position) {
	r.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: to}})
	release(r, to)
}

func clicks(t *testing.T, r *Reader, words string, n int) {
	t.Helper()
	p := at(t, r, spanOf(t, r.doc, words).Start+1)
	for range n {
		press(r, p, 0)
		release(r, p)
	}
}

func TestReaderKeeps(t *testing.T) {
	d := sampleDocument(t)
	quote, figure := findingOf(t, d, briefing.KindQuote, "“Nobody asked us,”"), findingOf(t, d, briefing.KindStatistic, "About 35 per cent of them were children.")
	tests := []struct {
		name, keys, want string
		pose             func(r *Reader)
		kind             briefing.Kind
		found            bool
	}{
		{"the selection as a quote", "Q", "review laws", func(r *Reader) { r.Select(spanOf(t, d, " review laws")) }, briefing.KindQuote, false},
		{"whole words of a selection that cuts them", "Q", "review laws", func(r *Reader) { r.Select(spanOf(t, d, "eview law")) }, briefing.KindQuote, false},
		{"characters of Chinese are words", "Q", "受害者必", func(r *Reader) { r.Select(spanOf(t, d, "受害者必")) }, briefing.KindQuote, false},
		{"the selection as a statistic", "S", "review laws", func(r *Reader) { r.Select(spanOf(t, d, "review laws")) }, briefing.KindStatistic, false},
		{"the finding under the caret", "Q", "“Nobody asked us,”", func(r *Reader) { r.Select(briefing.Span{Start: quote.Span.Start + 5, End: quote.Span.Start + 5}) }, briefing.KindQuote, true},
		{"the finding that Tab led to", "Tab Tab S", "About 35 per cent of them were children.", func(*Reader) {}, briefing.KindStatistic, true},
		{"as another kind", "Tab R", "“Nobody asked us,”", func(*Reader) {}, briefing.KindRecommendation, true},
		{"back to the one before", "N N P Q", "“Nobody asked us,”", func(*Reader) {}, briefing.KindQuote, true},
		{"nothing yet", "Q", "", func(r *Reader) { r.Select(briefing.Span{Start: quote.Span.End + 8, End: quote.Span.End + 8}) }, "", false},
		{"the sentence, by the same key twice", "Q Q", "The Chair opened the hearing.", func(r *Reader) {
			r.Select(briefing.Span{Start: spanOf(t, d, "1. The Chair").Start, End: spanOf(t, d, "1. The Chair").Start})
		}, briefing.KindQuote, false},
		{"nothing in a reader that nobody has touched", "Q Q", "", func(*Reader) {}, "", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r, _ := shownReader(t, d, readerSize)
			r.SetFindings([]briefing.Finding{figure, quote})
			var kind briefing.Kind
			var words string
			var found bool
			r.OnKeep = func(k briefing.Kind, s briefing.Span, f *briefing.Finding) {
				kind, words, found = k, d.Slice(s), f != nil
			}
			tt.pose(r)
			pressKeys(r, tt.keys)
			if kind != tt.kind || words != tt.want || found != tt.found {
				t.Errorf("kept %q as %q (a finding: %v), want %q as %q (%v)", words, kind, found, tt.want, tt.kind, tt.found)
			}
		})
	}
	t.Run("on a Russian keyboard", func(t *testing.T) {
		r, _ := shownReader(t, d, readerSize)
		var kind briefing.Kind
		r.OnKeep = func(k briefing.Kind, _ briefing.Span, _ *briefing.Finding) { kind = k }
		r.Select(spanOf(t, d, "review laws"))
		test.Type(r, "ы")
		if kind != briefing.KindStatistic {
			t.Errorf("ы kept a %q", kind)
		}
	})
}

// Where a quote stands within an ask, each key keeps its own kind, whichever of
// the two is selected.
func TestReaderKeepsTheKindWithinAnother(t *testing.T) {
	d := sampleDocument(t)
	quote, ask := findingOf(t, d, briefing.KindQuote, "“Nobody asked us,”"), findingOf(t, d, briefing.KindRecommendation, "“Nobody asked us,”")
	ask.Span.End = strings.IndexByte(d.Text[ask.Span.Start:], '\n') + ask.Span.Start
	if ask.Span.Len() <= quote.Span.Len() {
		t.Fatal("the ask is no longer than the quote")
	}
	for keys, want := range map[string]briefing.Span{"N Q": quote.Span, "N R": ask.Span, "N N Q": quote.Span, "N N R": ask.Span} {
		r, _ := shownReader(t, d, readerSize)
		r.SetFindings([]briefing.Finding{quote, ask})
		var kept briefing.Span
		r.OnKeep = func(_ briefing.Kind, s briefing.Span, _ *briefing.Finding) { kept = s }
		pressKeys(r, keys)
		if kept != want {
			t.Errorf("%s keeps %q", keys, d.Slice(kept))
		}
	}
}

// W makes the words selected those of the finding that they cut most of, or of
// the one that is selected.
func TestReaderCorrectsTheWords(t *testing.T) {
	d := sampleDocument(t)
	quote, figure := findingOf(t, d, briefing.KindQuote, "“Nobody asked us,”"), findingOf(t, d, briefing.KindStatistic, "About 35 per cent of them were children.")
	long := briefing.Span{Start: quote.Span.Start, End: figure.Span.End}
	for _, tt := range []struct {
		name   string
		chosen briefing.Span
		want   briefing.Kind
	}{
		{"within", spanOf(t, d, "asked us"), briefing.KindQuote},
		{"over both, more of the longer", long, briefing.KindStatistic},
		{"beside all", spanOf(t, d, "review laws"), ""},
		{"nothing selected", briefing.Span{Start: quote.Span.Start + 4, End: quote.Span.Start + 4}, ""},
	} {
		r, _ := shownReader(t, d, readerSize)
		r.SetFindings([]briefing.Finding{figure, quote})
		var got briefing.Kind
		var words briefing.Span
		r.OnWords = func(f *briefing.Finding, s briefing.Span) {
			words = s
			if f != nil {
				got = f.Kind
			}
		}
		r.Select(tt.chosen)
		pressKeys(r, "W")
		if got != tt.want || got != "" && words != tt.chosen {
			t.Errorf("%s: %q is to be %q, want the %q", tt.name, got, d.Slice(words), tt.want)
		}
	}
}

func TestReaderTabLeavesAfterTheLastFinding(t *testing.T) {
	d := sampleDocument(t)
	r, _ := shownReader(t, d, readerSize)
	if r.AcceptsTab() {
		t.Error("keeps Tab without findings")
	}
	r.SetFindings([]briefing.Finding{findingOf(t, d, briefing.KindQuote, "“Nobody asked us,”")})
	if !r.AcceptsTab() {
		t.Error("does not take Tab before a finding")
	}
	pressKeys(r, "Tab")
	if r.AcceptsTab() {
		t.Error("keeps Tab at the last finding")
	}
}

func TestReaderOpensLinks(t *testing.T) {
	d, err := briefing.NewDocument("See (https://example.org/a?b=1), or www.example.org. Or none.", nil, nil, briefing.Provenance{})
	if err != nil {
		t.Fatal(err)
	}
	for words, want := range map[string]string{"example.org/a": "https://example.org/a?b=1", "example.org.": "www.example.org", "none": ""} {
		r, _ := shownReader(t, d, readerSize)
		got := ""
		r.OnOpenLink = func(address string) { got = address }
		press(r, at(t, r, spanOf(t, d, words).Start+1), fyne.KeyModifierShortcutDefault)
		if got != want {
			t.Errorf("on %q opened %q, want %q", words, got, want)
		}
	}
}

func TestReaderCard(t *testing.T) {
	d := sampleDocument(t)
	r, w := shownReader(t, d, readerSize)
	f := findingOf(t, d, briefing.KindQuote, "“Nobody asked us,”")
	kept := []bool{}
	r.Card = func(_ briefing.Finding, k bool) fyne.CanvasObject {
		kept = append(kept, k)
		return widget.NewButton("Keep Q", nil)
	}
	var told []bool
	r.OnFindingSelected = func(f *briefing.Finding, _ bool) { told = append(told, f != nil) }
	r.SetFindings([]briefing.Finding{f})
	next, _, _ := r.lineInView(spanOf(t, d, "2. A").Start, false)
	click(r, at(t, r, f.Span.Start+6))
	if got, _ := r.Selected(); got == nil || got.Span != f.Span {
		t.Fatalf("a click on it selects %v", got)
	}
	now, _, _ := r.lineInView(spanOf(t, d, "2. A").Start, false)
	if r.card == nil || now-next < r.card.Size().Height {
		t.Fatalf("the next paragraph moved by %v for a card of %v", now-next, r.card.Size())
	}
	if top := r.card.Position().Y; top < next-r.set.size || top+r.card.Size().Height > now {
		t.Errorf("the card is at %v, between %v and %v", top, next, now)
	}
	if !strings.Contains(test.RenderToMarkup(w.Canvas()), "Keep Q") {
		t.Error("the card is not drawn")
	}
	c, err := d.ClipFinding(f)
	if err != nil {
		t.Fatal(err)
	}
	r.SetClippings([]briefing.Clipping{c})
	if _, k := r.Selected(); !k || !slices.Equal(kept, []bool{false, true}) {
		t.Errorf("after keeping it the card is made for %v", kept)
	}
	click(r, at(t, r, spanOf(t, d, "review").Start))
	if r.card != nil || !slices.Equal(told, []bool{true, false}) {
		t.Errorf("a click beside it leaves %v, told %v", r.card, told)
	}
	if again, _, _ := r.lineInView(spanOf(t, d, "2. A").Start, false); again != next {
		t.Errorf("without the card the next paragraph is at %v, was at %v", again, next)
	}
}

func TestReaderSignsAreClicked(t *testing.T) {
	d := sampleDocument(t)
	r, _ := shownReader(t, d, readerSize)
	f := findingOf(t, d, briefing.KindQuote, "“Nobody asked us,”")
	r.SetFindings([]briefing.Finding{f})
	if len(r.sheet.signs) != 1 {
		t.Fatalf("%d signs in the margin", len(r.sheet.signs))
	}
	s := r.sheet.signs[0]
	p := s.pos.AddXY(s.size.Width/2, s.size.Height/2)
	r.MouseMoved(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: p}})
	if r.Cursor() != desktop.PointerCursor {
		t.Error("the pointer does not say that a sign can be clicked")
	}
	click(r, p)
	if got, _ := r.Selected(); got == nil || r.Caret() != f.Span.Start {
		t.Errorf("a click on the sign selects %v", got)
	}
}
