package typeface

import (
	"io/fs"
	"strings"
	"sync"
	"testing"

	"attache/assets/fonts"
	"attache/briefing/page"
)

func library(t testing.TB) *Library {
	t.Helper()
	l, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	return l
}

var serif = page.Font{Family: page.Serif, Size: 10}

func paragraph(text string, f page.Font) page.Paragraph {
	return page.Paragraph{Text: text, Spans: []page.FontSpan{{End: len(text), Font: f}}, Language: "en"}
}

// covered fails unless the clusters of runs cover a text once and in order
// within each level run.
func covered(t *testing.T, text string, runs []page.Run) {
	t.Helper()
	next := 0
	for _, r := range runs {
		for _, c := range r.Clusters {
			if c.Start != next || c.End <= c.Start {
				t.Fatalf("cluster [%d,%d) of %q after %d", c.Start, c.End, text, next)
			}
			next = c.End
			words := ""
			for i := range c.Glyphs {
				if r.Level%2 == 1 {
					i = len(c.Glyphs) - 1 - i
				}
				words += c.Glyphs[i].Text
			}
			if words != text[c.Start:c.End] {
				t.Errorf("glyphs of %q stand for %q", text[c.Start:c.End], words)
			}
		}
	}
	if next != len(text) {
		t.Errorf("%d of %d bytes of %q are shaped", next, len(text), text)
	}
}

func TestShapeCoversEveryCharacter(t *testing.T) {
	for name, text := range map[string]string{
		"Latin":   "Officials fled; “efforts” failed – naïve façade.",
		"Greek":   "Κάθε αποβάθρα",
		"Russian": "Причалы без освещения",
		"Arabic":  "نطلب مصباحًا عند كل مرسى (2016) لا",
		"Chinese": "我们要求在2026年之前公布检查结果。",
		"mixed":   "The word مرسى means 码头, or “landing”.",
		"marks":   "e\u0301 a\u0300 o\u0308",
		"emoji":   "A \U0001F6B2 bicycle",
		"spaces":  "a\u00a0b\u202fc\u2009d",
		"unseen":  "a\u2068b\u2069c\u00add",
	} {
		t.Run(name, func(t *testing.T) {
			p := paragraph(text, serif)
			covered(t, text, library(t).Shape(p))
			p.RightToLeft = true
			covered(t, text, library(t).Shape(p))
		})
	}
}

func TestShapeChoosesFaces(t *testing.T) {
	tests := []struct {
		name, text string
		font       page.Font
		want       string
	}{
		{"serif", "a", serif, "SourceSerif4-Regular"},
		{"serif bold italic", "a", page.Font{Bold: true, Italic: true, Size: 10}, "SourceSerif4-SemiboldItalic"},
		{"sans bold", "я", page.Font{Family: page.Sans, Bold: true, Size: 10}, "SourceSans3-Semibold"},
		{"Arabic", "مرسى", serif, "NotoNaskhArabic-Regular"},
		{"Arabic bold", "مرسى", page.Font{Bold: true, Size: 10}, "NotoNaskhArabic-Bold"},
		{"Chinese", "码头", serif, "DroidSansFallbackFull"},
		{"words and Chinese", "码头 pier", serif, "DroidSansFallbackFull SourceSerif4-Regular"},
		{"space in Arabic", "كل مرسى", serif, "NotoNaskhArabic-Regular"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var faces []string
			for _, r := range library(t).Shape(paragraph(tt.text, tt.font)) {
				faces = append(faces, string(r.Face))
			}
			if got := strings.Join(faces, " "); got != tt.want {
				t.Errorf("set in %s, want %s", got, tt.want)
			}
		})
	}
}

func TestShapeJoinsAndLigates(t *testing.T) {
	l := library(t)
	glyph := func(text string, i int) uint16 {
		var ids []uint16
		for _, r := range l.Shape(paragraph(text, serif)) {
			for _, c := range r.Clusters {
				ids = append(ids, c.Glyphs[0].ID)
			}
		}
		return ids[i]
	}
	if glyph("ب", 0) == glyph("ببب", 1) {
		t.Error("an Arabic letter is not joined to its neighbours")
	}
	// A pair that every serif kerns.
	width := func(text string) (w page.Points) {
		for _, r := range l.Shape(paragraph(text, serif)) {
			for _, c := range r.Clusters {
				w += c.Advance
			}
		}
		return w
	}
	if width("AV") >= width("A")+width("V") {
		t.Error("AV is not kerned")
	}
	tracked := serif
	tracked.Tracking = 1
	var w page.Points
	for _, r := range l.Shape(paragraph("abc", tracked)) {
		for _, c := range r.Clusters {
			w += c.Advance
		}
	}
	if d := w - width("abc"); d < 2.99 || d > 3.01 {
		t.Errorf("tracking of 1 adds %v to three letters", d)
	}
}

func TestShapeTellsMissingCharacters(t *testing.T) {
	for text, want := range map[string]bool{"a": false, "\U0001F6B2": true, "\u2068": false, "\u2011": false, "\u202f": false, "→": false, "≥": false, "€": false, "№": false} {
		missing := false
		for _, r := range library(t).Shape(paragraph(text, serif)) {
			for _, c := range r.Clusters {
				missing = missing || c.Missing
			}
		}
		if missing != want {
			t.Errorf("%q: missing is %v, want %v", text, missing, want)
		}
	}
}

func TestShapeLevels(t *testing.T) {
	text := "abc مرسى 12"
	var levels []int
	for _, r := range library(t).Shape(paragraph(text, serif)) {
		if len(levels) == 0 || levels[len(levels)-1] != r.Level {
			levels = append(levels, r.Level)
		}
	}
	if len(levels) != 3 || levels[0] != 0 || levels[1] != 1 || levels[2] != 2 {
		t.Errorf("levels are %v, want 0, 1, 2", levels)
	}
}

func TestShapeIsSafeForSeveralGoroutines(t *testing.T) {
	l, err := New()
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for _, text := range []string{"one two", "مرسى", "码头", "Причалы", "one two three"} {
				l.Shape(paragraph(text, serif))
				l.Advance("SourceSerif4-Regular", 40)
				l.Draw("SourceSerif4-Regular", 40, &counter{})
			}
		})
	}
	wg.Wait()
}

type counter struct{ moves, lines int }

func (c *counter) MoveTo(_, _ float32)             { c.moves++ }
func (c *counter) LineTo(_, _ float32)             { c.lines++ }
func (c *counter) QuadTo(_, _, _, _ float32)       { c.lines++ }
func (c *counter) CubeTo(_, _, _, _, _, _ float32) { c.lines++ }

func TestDraw(t *testing.T) {
	l := library(t)
	id := func(text string) uint16 { return l.Shape(paragraph(text, serif))[0].Clusters[0].Glyphs[0].ID }
	var o, space counter
	if !l.Draw("SourceSerif4-Regular", id("o"), &o) || o.moves != 2 || o.lines == 0 {
		t.Errorf("o has %d contours, want 2", o.moves)
	}
	if l.Draw("SourceSerif4-Regular", id(" "), &space) {
		t.Error("a space has an outline")
	}
	if l.Draw("No-Such-Face", 1, &o) {
		t.Error("a face that is not there draws")
	}
	if _, err := l.Data("No-Such-Face"); err == nil {
		t.Error("a face that is not there has data")
	}
}

// TestEveryFontIsAFace guards the files: none is shipped that is not used.
func TestEveryFontIsAFace(t *testing.T) {
	files, err := fs.Glob(fonts.Files, "*.ttf")
	if err != nil || len(files) != len(faceNames) {
		t.Fatalf("%d font files and %d faces (%v)", len(files), len(faceNames), err)
	}
}

func BenchmarkShape(b *testing.B) {
	l, err := New()
	if err != nil {
		b.Fatal(err)
	}
	text := strings.Repeat("The commission heard that inspection remains uneven across borders. ", 6)
	s := newShaper(l)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		s.shape(paragraph(text, serif))
	}
}

// FuzzShape shapes what comes: nothing may panic, nothing may be lost.
func FuzzShape(f *testing.F) {
	for _, text := range []string{"office", "مرسى 12 (a)", "码头 e\u0301\u200d", "\u202eabc\u2068x\u2069", "\U0001F468\u200d\U0001F469", "क्षि ไทย עברית 한국어"} {
		f.Add(text, true)
	}
	f.Fuzz(func(t *testing.T, text string, rightToLeft bool) {
		if len(text) > 300 || text == "" || strings.ToValidUTF8(text, "") != text {
			t.Skip()
		}
		half := len(text) / 2
		for half > 0 && text[half]&0xc0 == 0x80 {
			half--
		}
		p := paragraph(text, serif)
		if half > 0 {
			p.Spans = []page.FontSpan{{End: half, Font: serif}, {End: len(text), Font: page.Font{Family: page.Sans, Bold: true, Size: 9}}}
		}
		p.RightToLeft = rightToLeft
		covered(t, text, newShaper(library(t)).shape(p))
	})
}
