package widgets

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"attache/briefing"

	"fyne.io/fyne/v2"
)

// The sum of advances and kerning is what Fyne draws.
func TestReaderGlyphsMeasureAsDrawn(t *testing.T) {
	plainApp(t)
	for name, text := range map[string]string{
		"Latin, kerned":                       "AVATAR To. Type “We need clear laws.” Yes, 1,234.5 per cent – office, flow, fjord",
		"accents":                             "Hélène Bérenger-Desrochers, Ångström, naïveté, Łódź, Ŵyr, ﬁn",
		"Greek and Cyrillic":                  "Ανθρώπινα δικαιώματα; Права человека и государства-участники",
		"Chinese":                             "保护受害者必须成为每一项立法的核心，任何国家都不能例外。",
		"Arabic, which is drawn word by word": "الضحايا",
		"combining and joined":                "e\u0301te\u0301 क्षि 👨‍👩‍👧 🇺🇳 x",
	} {
		for _, style := range []fyne.TextStyle{{}, {Bold: true}} {
			for _, size := range []float32{13, 16, 24.5} {
				got := newReaderGlyphs(style, size, nil).width(text, 0)
				want := fyne.MeasureText(text, size, style).Width
				if abs32(got-want) > want/200 {
					t.Errorf("%s at %v: measured %v, drawn %v", name, size, got, want)
				}
			}
		}
	}
}

func TestReaderWrapsAtComfortableMeasure(t *testing.T) {
	d := longDocument(t, 40<<10)
	for _, width := range []float32{900, 1400, 2600} {
		r, _ := shownReader(t, d, fyne.NewSize(width, 600))
		characters, lines := 0, 0
		for i := range r.view.flow.pieces {
			r.view.flow.wrap(i)
			if p := r.view.flow.pieces[i]; p.role == briefing.RoleParagraph {
				for _, l := range p.lines[:len(p.lines)-1] {
					characters += l.textEnd - l.start
					lines++
				}
			}
		}
		if mean := float64(characters) / float64(lines); mean < 60 || mean > 75 {
			t.Errorf("in a window of %v a line has %.1f characters, want 60 to 75", width, mean)
		}
		if left, right := r.geo.x, width-r.geo.x-r.geo.column; abs32(left-right) > 40 {
			t.Errorf("in a window of %v the column has %v on its left and %v on its right", width, left, right)
		}
	}
}

func TestReaderLines(t *testing.T) {
	plainApp(t)
	g := newReaderGlyphs(fyne.TextStyle{}, 16, nil)
	tests := []struct {
		name, text string
		width      float32
		want       []string
	}{
		{"words", "one two three four", 70, []string{"one two", "three", "four"}},
		{"after a hyphen that is there", "cross-border", 60, []string{"cross-", "border"}},
		{"no break at a space that forbids it", "per\u00a0cent of", 72, []string{"per\u00a0cent", "of"}},
		{"a word wider than the line", "internationalisation", 60, []string{"interna", "tionalis", "ation"}},
		{"an accent stays on its letter", strings.Repeat("e\u0301", 12), 50, []string{strings.Repeat("e\u0301", 5), strings.Repeat("e\u0301", 5), strings.Repeat("e\u0301", 2)}},
		{"Chinese, no full stop at the start of a line", "保护受害。者必须", 64, []string{"保护受", "害。者必", "须"}},
		{"line ends that were meant", "Vienna\nAustria", 200, []string{"Vienna", "Austria"}},
		{"an empty line that was meant", "a\n\nb", 200, []string{"a", "", "b"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var w readerWrapper
			var got []string
			for _, l := range w.wrap(tt.text, briefing.Span{End: len(tt.text)}, tt.width, tt.width, g) {
				got = append(got, tt.text[l.start:l.textEnd])
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("wrapped to %q, want %q", got, tt.want)
			}
		})
	}
}

func TestSoften(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"a paragraph that an editor wrapped", "The Conference of the Parties met in Vienna and adopted\nits agenda without a vote in the morning of the first day\nof its session.",
			"The Conference of the Parties met in Vienna and adopted its agenda without a vote in the morning of the first day of its session."},
		{"an address", "UNODC\nPO Box 500\n1400 Vienna", "UNODC\nPO Box 500\n1400 Vienna"},
		{"a verse", "Nobody asked us\nwhat we had lost that winter\nor why", "Nobody asked us\nwhat we had lost that winter\nor why"},
		{"no line end", "one line", "one line"},
	}
	for _, tt := range tests {
		if got := soften(tt.text); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestLeadLength(t *testing.T) {
	tests := []struct {
		text   string
		role   briefing.Role
		number string
		want   string
	}{
		{"12. The Committee", briefing.RoleParagraph, "12", "12. "},
		{"12.\tThe Committee", briefing.RoleParagraph, "12", "12.\t"},
		{"(a) protect", briefing.RoleListItem, "", "(a) "},
		{"(a) protect", briefing.RoleParagraph, "12 (a)", "(a) "},
		{"• protect", briefing.RoleListItem, "", "• "},
		{"iv) protect", briefing.RoleListItem, "", "iv) "},
		{"1.2.3 protect", briefing.RoleListItem, "", "1.2.3 "},
		{"Protect victims", briefing.RoleListItem, "", ""},
		{"Vienna. It met", briefing.RoleListItem, "", ""},
		{"2023 was", briefing.RoleParagraph, "", ""},
		{"12.", briefing.RoleParagraph, "12", ""},
	}
	for _, tt := range tests {
		b := briefing.Block{Role: tt.role, Number: tt.number}
		if got := tt.text[:leadLength(tt.text, b)]; got != tt.want {
			t.Errorf("before %q (%s %q) hangs %q, want %q", tt.text, tt.role, tt.number, got, tt.want)
		}
	}
}

func TestReaderCutsLongBlocks(t *testing.T) {
	for name, text := range map[string]string{
		"words": strings.Repeat("word and ", 9000), "one word": strings.Repeat("x", 90_000),
		"accents": strings.Repeat("e\u0301", 40_000), "families": strings.Repeat("👨‍👩‍👧", 6000),
	} {
		d, err := briefing.NewDocument(text, []briefing.Block{{Span: briefing.Span{End: len(text)}, Role: briefing.RoleParagraph}}, nil, briefing.Provenance{})
		if err != nil {
			t.Fatal(err)
		}
		pieces, _ := readerPieces(d)
		end := 0
		for _, p := range pieces {
			if p.span.Start != end || p.span.Len() > 2*pieceBytes || boundaryAt(text, p.span.End) != p.span.End && p.span.End != len(text) {
				t.Fatalf("%s: a piece of %v after %d", name, p.span, end)
			}
			end = p.span.End
		}
		if end != len(text) || len(pieces) < 5 {
			t.Errorf("%s: %d pieces end at %d of %d", name, len(pieces), end, len(text))
		}
	}
}

func TestReaderHeights(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	for _, n := range []int{1, 2, 7, 64, 1000} {
		each := make([]float32, n)
		for i := range each {
			each[i] = float32(rng.IntN(50))
		}
		h := newReaderHeights(slices.Clone(each))
		for range 200 {
			i, v := rng.IntN(n), float32(rng.IntN(50))
			each[i] = v
			h.set(i, v)
			k := rng.IntN(n + 1)
			want := 0.0
			for _, e := range each[:k] {
				want += float64(e)
			}
			if got := h.before(k); got != want {
				t.Fatalf("%d heights before %d sum to %v, want %v", n, k, got, want)
			}
			if k < n && each[k] > 0 {
				if got, within := h.at(want + 0.5); got != k || within != 0.5 {
					t.Fatalf("at %v is %d and %v, want %d and 0.5", want+0.5, got, within, k)
				}
			}
		}
	}
}

func TestReaderMarks(t *testing.T) {
	d := sampleDocument(t)
	quote := findingOf(t, d, briefing.KindQuote, "“Nobody asked us,”")
	inner := findingOf(t, d, briefing.KindRecommendation, "Nobody asked")
	figure := findingOf(t, d, briefing.KindStatistic, "35 per cent")
	shorter, err := d.Clip(briefing.KindQuote, spanOf(t, d, "Nobody asked us"))
	if err != nil {
		t.Fatal(err)
	}
	m := newReaderMarks([]briefing.Finding{figure, inner, quote}, []briefing.Clipping{shorter})
	if len(m.list) != 3 {
		t.Fatalf("%d marks, want the kept quote, the recommendation in it and the statistic", len(m.list))
	}
	if k := m.list[m.find(quote.Key())]; !k.kept || k.span != shorter.Span {
		t.Errorf("the quote that was kept in part is shown as %+v", k)
	}
	if k := m.list[m.at(inner.Span.Start+2)]; k.kind != briefing.KindRecommendation || !k.crossed {
		t.Errorf("under the caret is %+v, want the shortest, crossed", k)
	}
	if k := m.list[m.after(shorter.Span.End)]; k.kind != briefing.KindStatistic || k.crossed {
		t.Errorf("after the quote comes %+v", k)
	}
	if m.at(0) != -1 || m.before(quote.Span.Start) != -1 || m.after(figure.Span.Start) != -1 {
		t.Error("marks are found where there are none")
	}

	rng := rand.New(rand.NewPCG(5, 6))
	var fs []briefing.Finding
	for range 60 {
		a := rng.IntN(300)
		fs = append(fs, briefing.Finding{Kind: briefing.KindQuote, Span: briefing.Span{Start: a, End: a + 1 + rng.IntN(80)}})
	}
	m = newReaderMarks(fs, nil)
	for range 300 {
		a := rng.IntN(380)
		s := briefing.Span{Start: a, End: a + rng.IntN(20)}
		var got, want []int
		m.within(s, func(i int) { got = append(got, i) })
		for i, k := range m.list {
			if k.span.Overlaps(s) {
				want = append(want, i)
			}
		}
		if !slices.Equal(got, want) {
			t.Fatalf("within %v are %v, want %v", s, got, want)
		}
	}
}
