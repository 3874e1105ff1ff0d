package pdf

import (
	"bytes"
	"image"
	"image/draw"
	"image/png"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"attache/briefing/page"
	"attache/briefing/pagetest"
	"attache/briefing/raster"
)

var boxPattern = regexp.MustCompile(`<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</word>`)

// TestWordsStandWhereTheLayoutPutThem compares the positions at which another
// program finds the words of the file with those of the operations that the
// screen paints: the same lines, the same breaks.
func TestWordsStandWhereTheLayoutPutThem(t *testing.T) {
	d := lay(t, pagetest.Note(), "note", page.A4)
	out := tool(t, write(t, d), "pdftotext", "-bbox", "FILE", "-")
	pages := strings.Split(out, "<page ")[1:]
	if len(pages) != len(d.Pages) {
		t.Fatalf("%d pages in the file, %d laid out", len(pages), len(d.Pages))
	}
	for i, p := range d.Pages {
		words := 0
		for _, m := range boxPattern.FindAllStringSubmatch(pages[i], -1) {
			x, _ := strconv.ParseFloat(m[1], 64)
			top, _ := strconv.ParseFloat(m[2], 64)
			right, _ := strconv.ParseFloat(m[3], 64)
			bottom, _ := strconv.ParseFloat(m[4], 64)
			word := strings.NewReplacer("&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", `"`, "&apos;", "'", "&#39;", "'").Replace(m[5])
			if !printedAt(p, word, x, right, (top+bottom)/2) {
				t.Errorf("page %d: %q stands at %.1f–%.1f, %.1f, where the layout has no such word", i+1, word, x, right, top)
			}
			words++
		}
		if words < 100 {
			t.Errorf("page %d: %d words", i+1, words)
		}
	}
}

// printedAt reports whether the operations put a word's first letter at x and
// the end of its last at right, on a line through y.
func printedAt(p page.Page, word string, x, right, y float64) bool {
	var first, last bool
	for _, op := range p.Operations {
		text, ok := op.(page.Text)
		if !ok || y < float64(text.Baseline-text.Size*1.3) || y > float64(text.Baseline+text.Size*0.6) {
			continue
		}
		pen := float64(text.X)
		for _, g := range text.Glyphs {
			if g.Text != "" && strings.HasPrefix(word, g.Text) && math.Abs(pen-x) < 0.6 {
				first = true
			}
			pen += float64(g.Advance)
			if g.Text != "" && strings.HasSuffix(word, g.Text) && math.Abs(pen-right) < 0.6 {
				last = true
			}
		}
	}
	return first && last
}

// TestPaperAndScreenAreTwins renders the file with another program and paints
// the same pages ourselves: the ink is in the same places.
func TestPaperAndScreenAreTwins(t *testing.T) {
	path, err := exec.LookPath("pdftoppm")
	if err != nil {
		t.Skip("pdftoppm is not installed")
	}
	for name, c := range map[string]page.Content{
		"note": pagetest.Note(), "languages": pagetest.Languages("fr", "Voix"), "heavy": pagetest.Languages("zh", "湖区的声音：七种语言的发言摘录"),
	} {
		t.Run(name, func(t *testing.T) {
			d := lay(t, c, "note", page.A4)
			dir := t.TempDir()
			file := filepath.Join(dir, "out.pdf")
			if err := os.WriteFile(file, write(t, d), 0o600); err != nil {
				t.Fatal(err)
			}
			const width = 620
			if out, err := exec.Command(path, "-png", "-f", "1", "-l", "1", "-singlefile", "-scale-to-x", strconv.Itoa(width), "-scale-to-y", "-1", file, filepath.Join(dir, "out")).CombinedOutput(); err != nil {
				t.Fatalf("pdftoppm: %v %s", err, out)
			}
			data, err := os.ReadFile(filepath.Join(dir, "out.png"))
			if err != nil {
				t.Fatal(err)
			}
			paper, err := png.Decode(bytes.NewReader(data))
			if err != nil {
				t.Fatal(err)
			}
			painter, err := raster.NewPainter()
			if err != nil {
				t.Fatal(err)
			}
			screen := painter.Draw(d.Pages[0], width)
			compareInk(t, gray(paper), gray(screen))
		})
	}
}

func gray(i image.Image) *image.Gray {
	g := image.NewGray(i.Bounds())
	draw.Draw(g, g.Rect, i, i.Bounds().Min, draw.Src)
	return g
}

// compareInk compares the darkness of small squares, so that differences of
// smoothing do not count and a shifted line does.
func compareInk(t *testing.T, a, b *image.Gray) {
	t.Helper()
	const square = 8
	different, inked := 0, 0
	for y := 0; y+square <= min(a.Rect.Dy(), b.Rect.Dy()); y += square {
		for x := 0; x+square <= min(a.Rect.Dx(), b.Rect.Dx()); x += square {
			da, db := darkness(a, x, y, square), darkness(b, x, y, square)
			if da > 0.02 || db > 0.02 {
				inked++
			}
			if math.Abs(da-db) > 0.15 {
				different++
			}
		}
	}
	if inked < 500 || float64(different) > 0.03*float64(inked) {
		t.Errorf("%d of %d inked squares differ between paper and screen", different, inked)
	}
}

func darkness(g *image.Gray, x, y, size int) float64 {
	sum := 0
	for dy := range size {
		for dx := range size {
			sum += 255 - int(g.GrayAt(x+dx, y+dy).Y)
		}
	}
	return float64(sum) / float64(255*size*size)
}
