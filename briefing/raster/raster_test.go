package raster

import (
	"image"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"attache/briefing/page"
	"attache/briefing/pagetest"
	"attache/briefing/typeface"
)

func note(t testing.TB) *page.Document {
	t.Helper()
	faces, err := typeface.Default()
	if err != nil {
		t.Fatal(err)
	}
	d, err := page.Layout(pagetest.Note(), page.Options{Template: pagetest.Template(t, "note")}, faces)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func painter(t testing.TB) *Painter {
	t.Helper()
	p, err := NewPainter()
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestDrawPutsInkWhereTheTextIs(t *testing.T) {
	d, p := note(t), painter(t)
	img := p.Draw(d.Pages[0], 900)
	if want := image.Rect(0, 0, 900, 1273); img.Rect != want {
		t.Fatalf("picture is %v, want %v", img.Rect, want)
	}
	scale := 900 / float64(d.Size.Width)
	for _, op := range d.Pages[0].Operations {
		text, ok := op.(page.Text)
		if !ok {
			continue
		}
		b := text.Bounds()
		area := image.Rect(int(float64(b.X)*scale), int(float64(b.Y)*scale), int(float64(b.X+b.Width)*scale)+1, int(float64(b.Y+b.Height)*scale)+1)
		if darkest(img, area) > 140 {
			t.Errorf("no ink at %v for %q", area, text.Words())
		}
	}
	margin := image.Rect(0, 0, 900, int(float64(30)*scale))
	if darkest(img, margin) != 255 {
		t.Error("ink in the upper margin")
	}
	if dir := os.Getenv("ATTACHE_PDF_DIR"); dir != "" {
		f, err := os.Create(filepath.Join(dir, "raster.png"))
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		if err := png.Encode(f, img); err != nil {
			t.Fatal(err)
		}
	}
}

func darkest(img *image.RGBA, area image.Rectangle) uint8 {
	least := uint8(255)
	for y := area.Min.Y; y < area.Max.Y; y++ {
		for x := area.Min.X; x < area.Max.X; x++ {
			least = min(least, img.RGBAAt(x, y).R)
		}
	}
	return least
}

func TestDrawTinyAndEmpty(t *testing.T) {
	p := painter(t)
	if got := p.Draw(page.Page{Size: page.A4.Size()}, 0).Rect.Dx(); got != 1 {
		t.Errorf("width 0 gives %d pixels, want 1", got)
	}
	img := p.Draw(page.Page{Size: page.Letter.Size()}, 85)
	if img.Rect.Dy() != 110 || darkest(img, img.Rect) != 255 {
		t.Errorf("an empty page is %v and not white", img.Rect)
	}
}

func TestDrawDamagedPicture(t *testing.T) {
	pg := page.Page{Size: page.A4.Size(), Operations: []page.Operation{
		page.Image{Area: page.Rect{X: 10, Y: 10, Width: 50, Height: 50}, Data: []byte("no picture")},
	}}
	if img := painter(t).Draw(pg, 100); darkest(img, img.Rect) != 255 {
		t.Error("a damaged picture left marks")
	}
}

func BenchmarkDraw900(b *testing.B) {
	d, p := note(b), painter(b)
	p.Draw(d.Pages[0], 900)
	for b.Loop() {
		p.Draw(d.Pages[0], 900)
	}
}

func BenchmarkDraw900Cold(b *testing.B) {
	d := note(b)
	for b.Loop() {
		painter(b).Draw(d.Pages[0], 900)
	}
}
