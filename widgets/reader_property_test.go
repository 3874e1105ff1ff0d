package widgets

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"attache/briefing"

	"fyne.io/fyne/v2"
	"github.com/clipperhouse/uax29/v2/graphemes"
)

// alphabet has what makes offsets hard: characters of one to four bytes,
// combining marks, joined emoji, flags, wide, right-to-left and invisible
// characters, and every kind of white space.
var alphabet = []string{"a", "b", " | ", "| ", "W", "fi", " ", " ", "  ", "\n", "\n\n", "\t", ".", "-", "(", ")", "“", "”", "é", "e\u0301", "ß", "я",
	"中", "国", "。", "日本", "한", "ا", "ل", "م", "שלום", "12", "3,4", "🇺🇳", "👨‍👩‍👧", "👍🏽", "\u0915\u094d\u0937\u093f", "\u00a0", "\u200b", "\u00ad", "\u200f", "…", "—", "word", "another", "ﬁ"}

func randomText(r *rand.Rand, parts int) string {
	var b strings.Builder
	for range r.IntN(parts) + 1 {
		b.WriteString(alphabet[r.IntN(len(alphabet))])
	}
	return b.String()
}

func randomDocument(tb testing.TB, r *rand.Rand, text string) *briefing.Document {
	tb.Helper()
	roles := []briefing.Role{briefing.RoleParagraph, briefing.RoleParagraph, briefing.RoleHeading, briefing.RoleListItem,
		briefing.RoleTableRow, briefing.RoleQuotation, briefing.RoleFootnote, briefing.RoleBoilerplate}
	plain, err := briefing.NewDocument(text, nil, nil, briefing.Provenance{})
	if err != nil {
		tb.Skip("not UTF-8")
	}
	var blocks []briefing.Block
	at := 0
	for part := range strings.SplitSeq(text, "\n\n") {
		if s := plain.Trim(briefing.Span{Start: at, End: at + len(part)}); !s.Empty() {
			blocks = append(blocks, briefing.Block{Span: s, Role: roles[r.IntN(len(roles))], Level: r.IntN(3)})
		}
		at += len(part) + 2
	}
	d, err := briefing.NewDocument(text, blocks, nil, briefing.Provenance{})
	if err != nil {
		tb.Fatal(err)
	}
	return d
}

// checkFlow proves what the reader stands on: lines that cover their pieces
// without gap or overlap, stops that are characters as a person sees them,
// and places that lead to offsets and back.
func checkFlow(tb testing.TB, r *Reader) {
	tb.Helper()
	f := r.view.flow
	for i := range f.pieces {
		if f.hidden(i) || f.pieces[i].header {
			continue
		}
		f.wrap(i)
		p := &f.pieces[i]
		at := p.span.Start
		var ends []int
		for n, l := range p.lines {
			if l.start != at || l.end < l.start || l.textEnd > l.end {
				tb.Fatalf("line %d of %v is [%d,%d), want a start at %d", n, p.span, l.start, l.end, at)
			}
			at = l.end
			covered := l.start
			runs := slices.Clone(f.runs(i, n))
			slices.SortFunc(runs, func(a, b readerRun) int { return a.start - b.start })
			for _, run := range runs {
				if run.start != covered {
					tb.Fatalf("runs of line %d of %v leave a gap at %d: %v", n, p.span, covered, runs)
				}
				covered = run.end
				for _, s := range f.stops(&run, f.set.look(p)) {
					ends = append(ends, s.end)
				}
			}
			if covered != l.end {
				tb.Fatalf("runs of line %d of %v end at %d, want %d", n, p.span, covered, l.end)
			}
			checkPlaces(tb, r, i, n)
		}
		if at != p.span.End {
			tb.Fatalf("the lines of %v end at %d", p.span, at)
		}
		if want := boundaries(f.doc.Text[p.span.Start:p.span.End], p.span.Start); !slices.Equal(ends, want) {
			tb.Fatalf("characters of %q end at %v, want %v", f.doc.Text[p.span.Start:p.span.End], ends, want)
		}
	}
}

func boundaries(text string, at int) []int {
	var ends []int
	c := graphemes.FromString(text)
	for c.Next() {
		at += len(c.Value())
		ends = append(ends, at)
	}
	return ends
}

// checkPlaces: the x of an offset leads back to it, or to one at the same x.
func checkPlaces(tb testing.TB, r *Reader, i, n int) {
	tb.Helper()
	f := r.view.flow
	l := f.pieces[i].lines[n]
	for _, run := range f.runs(i, n) {
		for _, s := range f.stops(&run, f.set.look(&f.pieces[i])) {
			if s.start >= l.textEnd {
				continue
			}
			x := f.xAt(i, n, s.start)
			back, _ := f.offsetAt(i, n, x)
			if back != s.start && abs32(f.xAt(i, n, back)-x) > 0.01 && !beside(f, i, n, back, x) {
				tb.Fatalf("offset %d of %q is at x %v, where offset %d is found", s.start, f.doc.Text[l.start:l.end], x, back)
			}
		}
	}
}

// beside reports whether x is the trailing edge of the character before an
// offset: where directions meet, a place has two offsets.
func beside(f *readerFlow, i, n, offset int, x float32) bool {
	for _, run := range f.runs(i, n) {
		for _, s := range f.stops(&run, f.set.look(&f.pieces[i])) {
			if s.end == offset && abs32(s.trail-x) <= 0.01 {
				return true
			}
		}
	}
	return false
}

// checkCaret walks through the whole document by Right and back by Left.
func checkCaret(tb testing.TB, r *Reader) {
	tb.Helper()
	f := r.view.flow
	_, at := f.settle(0)
	var way []int
	for range len(f.doc.Text) + 2 {
		way = append(way, at)
		if _, settled := f.settle(at); settled != at {
			tb.Fatalf("the caret at %d settles at %d", at, settled)
		}
		next := f.right(at)
		if next == at {
			break
		}
		if next < at {
			tb.Fatalf("right of %d is %d", at, next)
		}
		at = next
	}
	for k := len(way) - 1; k > 0; k-- {
		if got := f.left(way[k]); got != way[k-1] {
			tb.Fatalf("left of %d is %d, want %d", way[k], got, way[k-1])
		}
	}
}

func TestReaderHoldsForRandomTexts(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	r, w := shownReader(t, nil, readerSize)
	for k := range 150 {
		d := randomDocument(t, rng, randomText(rng, 120))
		r.SetDocument(d)
		w.Resize(fyne.NewSize(float32(150+rng.IntN(700)), 400))
		if k%3 == 0 && len(r.view.flow.folds) > 0 {
			r.reveal(briefing.Span{Start: 0, End: len(d.Text)})
		}
		checkFlow(t, r)
		checkCaret(t, r)
		for range 5 {
			a, b := rng.IntN(len(d.Text)+1), rng.IntN(len(d.Text)+1)
			r.Select(briefing.Span{Start: min(a, b), End: max(a, b)})
			if s := r.Selection(); !d.Fits(s) {
				t.Fatalf("selecting %d to %d of %q gives %v", a, b, d.Text, s)
			}
			press(r, fyne.NewPos(rng.Float32()*700, rng.Float32()*400), 0)
			drag(r, fyne.NewPos(rng.Float32()*700, rng.Float32()*400))
			if s := r.Selection(); !d.Fits(s) {
				t.Fatalf("dragging over %q gives %v", d.Text, s)
			}
			pressKeys(r, "Shift+Down Ctrl+Shift+Right Shift+End Shift+Up Ctrl+Shift+Left Shift+PageDown Shift+Home")
			if s := r.Selection(); !d.Fits(s) {
				t.Fatalf("keys in %q give %v", d.Text, s)
			}
		}
	}
}

func FuzzReader(f *testing.F) {
	f.Add("One two.\n\n(a) three e\u0301\n\n中国 שלום 12", 3, 9, 300, uint64(1))
	f.Add(strings.Repeat("x", 400), 0, 400, 60, uint64(2))
	f.Add("a \u0301b \u200d c\n\u0301", 0, 3, 90, uint64(3))
	r, w := shownReader(f, nil, readerSize)
	f.Fuzz(func(t *testing.T, text string, a, b, width int, seed uint64) {
		if len(text) > 3000 || !utf8.ValidString(text) || strings.ContainsRune(text, '\r') || longCluster(text) {
			t.Skip()
		}
		d := randomDocument(t, rand.New(rand.NewPCG(seed, 1)), text)
		r.SetDocument(d)
		w.Resize(fyne.NewSize(float32(60+abs(width)%1000), 300))
		r.Select(briefing.Span{Start: min(a, b), End: max(a, b)})
		if s := r.Selection(); !d.Fits(s) {
			t.Fatalf("selecting %d to %d gives %v", a, b, s)
		}
		checkFlow(t, r)
		checkCaret(t, r)
	})
}

func longCluster(text string) bool {
	c := graphemes.FromString(text)
	for c.Next() {
		if len(c.Value()) > maxClusterBytes/2 {
			return true
		}
	}
	return false
}

func abs(n int) int {
	if n < 0 {
		return -(n + 1)
	}
	return n
}
