package widgets

import (
	"fmt"
	"strings"
	"testing"

	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
)

// answer makes documents with so many passages each.
func answer(first int, sizes ...int) []PassageGroup {
	var groups []PassageGroup
	for d, n := range sizes {
		g := PassageGroup{Document: briefing.DocumentID(fmt.Sprintf("d%d", first+d)), Title: fmt.Sprintf("Document %d", first+d)}
		for i := range n {
			text := strings.Repeat("some words that were found ", 1+(i*7)%9)
			span := briefing.Span{Start: i * 1000, End: i*1000 + len(text)}
			g.Passages = append(g.Passages, PassageRow{Text: text, Passage: briefing.Passage{
				Document: g.Document, Span: span, Hits: []briefing.Span{{Start: span.Start + 5, End: span.Start + 10}},
			}})
		}
		groups = append(groups, g)
	}
	return groups
}

func newPassageWindow(t testing.TB, r PassageResults) (*PassageList, fyne.Window, *[]string) {
	plainApp(t)
	l := NewPassageList()
	log := &[]string{}
	l.OnOpen = func(d briefing.DocumentID, s briefing.Span) {
		*log = append(*log, fmt.Sprintf("open %s %d", d, s.Start))
	}
	l.OnKeep = func(d briefing.DocumentID, s briefing.Span, k briefing.Kind) {
		*log = append(*log, fmt.Sprintf("keep %s %d %s", d, s.Start, k))
	}
	l.OnLeave = func() { *log = append(*log, "leave") }
	l.OnSuggestion = func(q string) { *log = append(*log, "search "+q) }
	w := test.NewTempWindow(t, l)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(500, 400))
	l.SetResults(r)
	return l, w, log
}

func typeKeys(w interface {
	TypedKey(*fyne.KeyEvent)
	TypedRune(rune)
}, keys ...string) {
	for _, k := range keys {
		if len(k) == 1 {
			w.TypedRune([]rune(k)[0])
			continue
		}
		w.TypedKey(&fyne.KeyEvent{Name: fyne.KeyName(k)})
	}
}

func TestPassageListKeys(t *testing.T) {
	some := PassageResults{Query: "found", Passages: 6, Documents: 3, Groups: answer(0, 3, 1, 2)}
	for _, tt := range []struct {
		name     string
		results  PassageResults
		keys     string
		selected string
		log      string
	}{
		{"the first is selected with the keys", some, "", "d0 0", ""},
		{"down", some, "Down Down", "d0 2000", ""},
		{"down over a title", some, "Down Down Down", "d1 0", ""},
		{"down at the end", some, "End Down", "d2 1000", ""},
		{"up leaves at the top", some, "Up", "d0 0", "leave"},
		{"by document", some, "Right Right Left", "d1 0", ""},
		{"home", some, "End Home", "d0 0", ""},
		{"open", some, "Down Return", "d0 1000", "open d0 1000"},
		{"keep", some, "Down q S r x", "d0 1000", "keep d0 1000 quote; keep d0 1000 statistic; keep d0 1000 recommendation"},
		{"nothing", PassageResults{Query: "x", Suggestion: "y"}, "Down Return", "", "search y"},
		{"empty", PassageResults{}, "Down Up Home End Return q", "", "leave"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			l, w, log := newPassageWindow(t, tt.results)
			w.Canvas().Focus(l)
			typeKeys(l, strings.Fields(tt.keys)...)
			got := ""
			if d, s, ok := l.Selected(); ok {
				got = fmt.Sprintf("%s %d", d, s.Start)
			}
			if got != tt.selected {
				t.Errorf("%q is selected, want %q", got, tt.selected)
			}
			if got := strings.Join(*log, "; "); got != tt.log {
				t.Errorf("wanted %q, want %q", got, tt.log)
			}
		})
	}
}

func TestPassageListMouse(t *testing.T) {
	l, _, log := newPassageWindow(t, PassageResults{Query: "found", Passages: 6, Documents: 3, Groups: answer(0, 3, 1, 2)})
	at := func(row int) fyne.Position { return fyne.NewPos(80, l.rows.tops[row]+16) }
	for _, row := range []int{2, 0} {
		ev := &desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: at(row)}, Button: desktop.MouseButtonPrimary}
		l.rows.body.MouseDown(ev)
		l.rows.body.MouseUp(ev)
	}
	if l.selected != 2 {
		t.Errorf("row %d is selected, want 2", l.selected)
	}
	l.rows.body.DoubleTapped(&fyne.PointEvent{Position: at(3)})
	if got, want := strings.Join(*log, "; "), "open d0 0; open d0 2000"; got != want {
		t.Errorf("wanted %q, want %q", got, want)
	}
}

func TestPassageListLoadsAsOneScrolls(t *testing.T) {
	l, w, _ := newPassageWindow(t, PassageResults{})
	asked := 0
	l.OnMore = func() {
		asked++
		if asked < 5 {
			l.AppendResults(answer(asked*10, 10, 10), true)
		}
	}
	l.SetResults(PassageResults{Query: "found", Passages: 100, Documents: 10, Groups: answer(0, 10, 10), More: true})
	if asked != 0 {
		t.Fatalf("asked for more %d times before scrolling", asked)
	}
	w.Canvas().Focus(l)
	for range 95 {
		before := l.selected
		typeKeys(l, "Down")
		if v := l.rows; v.tops[l.selected] < v.scroll.Offset.Y-1 || v.tops[l.selected+1] > v.scroll.Offset.Y+v.Size().Height+1 {
			t.Fatalf("row %d is selected and not wholly in sight", l.selected)
		}
		if l.selected <= before {
			t.Fatalf("the selection stayed at row %d", before)
		}
	}
	if asked != 5 {
		t.Errorf("asked for more %d times, want 5", asked)
	}
	if n := len(l.rows.body.shown); n > 20 {
		t.Errorf("%d rows are drawn for a view of a few", n)
	}
}

func TestMarked(t *testing.T) {
	passage := func(hits ...briefing.Span) briefing.Passage {
		return briefing.Passage{Span: briefing.Span{Start: 10, End: 21}, Hits: hits}
	}
	for _, tt := range []struct {
		name string
		p    briefing.Passage
		want string
	}{
		{"none", passage(), "été et hiver"},
		{"at the start", passage(briefing.Span{Start: 10, End: 15}), "[été] et hiver"},
		{"two", passage(briefing.Span{Start: 10, End: 15}, briefing.Span{Start: 19, End: 24}), "[été] et [hiver]"},
		{"outside", passage(briefing.Span{Start: 0, End: 5}, briefing.Span{Start: 19, End: 90}), "été et hiver"},
		{"overlapping", passage(briefing.Span{Start: 10, End: 15}, briefing.Span{Start: 12, End: 18}), "[été] et hiver"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got strings.Builder
			for _, r := range marked("été\net hiver", tt.p) {
				if r.hit {
					r.text = "[" + r.text + "]"
				}
				got.WriteString(r.text)
			}
			if got.String() != tt.want {
				t.Errorf("got %q, want %q", got.String(), tt.want)
			}
		})
	}
}

func BenchmarkPassageListResults(b *testing.B) {
	l, _, _ := newPassageWindow(b, PassageResults{})
	r := PassageResults{Query: "found", Passages: 2000, Documents: 200, Groups: answer(0, make10(200)...)}
	b.ResetTimer()
	for b.Loop() {
		l.SetResults(r)
	}
}

func make10(n int) []int {
	sizes := make([]int, n)
	for i := range sizes {
		sizes[i] = 10
	}
	return sizes
}

func BenchmarkPassageListScroll(b *testing.B) {
	l, _, _ := newPassageWindow(b, PassageResults{})
	l.SetResults(PassageResults{Query: "found", Passages: 2000, Documents: 200, Groups: answer(0, make10(200)...)})
	b.ResetTimer()
	for b.Loop() {
		if !l.rows.scrollBy(80) {
			l.rows.scrollBy(-1e9)
		}
	}
}
