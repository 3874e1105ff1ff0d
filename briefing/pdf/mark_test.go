package pdf

import (
	"errors"
	"regexp"
	"strings"
	"testing"

	"attache/briefing/page"
	"attache/briefing/pagetest"
	"attache/briefing/typeface"

	"golang.org/x/text/unicode/norm"
)

var arabicWord = regexp.MustCompile(`[\x{0621}-\x{064a}\x{064b}-\x{065f}\x{0670}]+`)

// TestVowelMarksStayInTheirWords reads the file with another program: every
// Arabic word comes back with its marks, in whichever of the orders that
// Unicode takes for the same.
func TestVowelMarksStayInTheirWords(t *testing.T) {
	words := "بِسْمِ اللَّهِ الرَّحْمَٰنِ. إِنَّ الْمُعَلِّمَ يُحِبُّ التَّلَامِيذَ. شَدَّةٌ وَفَتْحَةٌ وَضَمَّةٌ، مُدَرِّسٌ قُدِّمَ لِأَنَّ لَا إِلَٰهَ. الآن الأُمَم الإِنسان ليلًا تُفحص مصباحًا حدّاد مقدَّمة"
	for name, c := range map[string]page.Content{
		"full of marks": pagetest.New("نص", "ar").Paragraph(words).Content(),
		"a note":        pagetest.Arabic(),
	} {
		t.Run(name, func(t *testing.T) {
			d := lay(t, c, "note", page.A4)
			out := norm.NFC.String(tool(t, write(t, d), "pdftotext", "FILE", "-"))
			found := map[string]int{}
			for _, w := range arabicWord.FindAllString(out, -1) {
				found[w]++
			}
			// The words as they were laid out; a line's fragments are joined.
			var laid strings.Builder
			for _, op := range d.Pages[0].Operations {
				if x, ok := op.(page.Text); ok {
					laid.WriteString(x.Words() + " ")
				}
			}
			all := arabicWord.FindAllString(norm.NFC.String(laid.String()), -1)
			if len(all) < 20 {
				t.Fatalf("%d words", len(all))
			}
			for _, w := range all {
				if found[w]--; found[w] < 0 {
					t.Errorf("%s is not in the file's text", w)
				}
			}
		})
	}
}

func TestMovedGlyphsNeedASoundFont(t *testing.T) {
	faces, err := typeface.Default()
	if err != nil {
		t.Fatal(err)
	}
	data, err := faces.Data("NotoNaskhArabic-Regular")
	if err != nil {
		t.Fatal(err)
	}
	font, err := readFont(data)
	if err != nil {
		t.Fatal(err)
	}
	before := font.glyphs()
	tables, err := font.add([]moved{{glyph: 116, shift: shift{100, -20}}})
	if err != nil {
		t.Fatal(err)
	}
	whole, err := font.with(tables)
	if err != nil {
		t.Fatal(err)
	}
	again, err := readFont(whole)
	if err != nil || again.glyphs() != before+1 {
		t.Errorf("%d glyphs after %d: %v", again.glyphs(), before, err)
	}
	for name, list := range map[string][]moved{
		"a glyph that the font lacks": {{glyph: uint16(before)}},
		"a glyph that draws nothing":  {{glyph: uint16(spaceOf(t, font))}},
	} {
		if _, err := font.add(list); !errors.Is(err, errFont) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, n := range []int{0, 11, 40, 200, 3000} {
		if f, err := readFont(data[:n]); err == nil {
			t.Errorf("%d bytes are taken for a font of %d glyphs", n, f.glyphs())
		}
	}
}

// spaceOf finds a glyph without outline.
func spaceOf(t *testing.T, f *sfnt) int {
	t.Helper()
	offsets, err := f.locations(f.glyphs())
	if err != nil {
		t.Fatal(err)
	}
	for i := range f.glyphs() {
		if offsets[i] == offsets[i+1] {
			return i
		}
	}
	t.Fatal("every glyph has an outline")
	return 0
}
