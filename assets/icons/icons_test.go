package icons_test

import (
	"bytes"
	"flag"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"attache/assets/icons"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/software"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/theme"
)

var update = flag.Bool("update", false, "draw attache.png anew from attache.svg")

func draw(t *testing.T, res fyne.Resource, side float32) image.Image {
	t.Helper()
	test.NewTempApp(t)
	img := canvas.NewImageFromResource(res)
	img.FillMode = canvas.ImageFillContain
	c := software.NewTransparentCanvas()
	c.SetPadded(false)
	c.SetContent(img)
	c.Resize(fyne.NewSquareSize(side))
	return c.Capture()
}

// inked counts the pixels that are more than half covered, and how many of
// them have a colour.
func inked(img image.Image, want color.NRGBA) (covered, coloured int) {
	b := img.Bounds()
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			c := color.NRGBAModel.Convert(img.At(x, y)).(color.NRGBA)
			if c.A > 0x80 {
				covered++
				if near(c.R, want.R) && near(c.G, want.G) && near(c.B, want.B) {
					coloured++
				}
			}
		}
	}
	return covered, coloured
}

func near(a, b uint8) bool { return max(a, b)-min(a, b) < 6 }

func TestIconsTakeTheColorOfTheTheme(t *testing.T) {
	files, err := filepath.Glob("*.svg")
	if err != nil || len(files) < 16 {
		t.Fatalf("found %d drawings (%v)", len(files), err)
	}
	all := []*fyne.StaticResource{
		icons.Documents, icons.Evidence, icons.People, icons.Briefing, icons.Handout, icons.Quote, icons.Figure,
		icons.Ask, icons.Matrix, icons.Facing, icons.FitWidth, icons.Outline, icons.PaneLeft, icons.PaneRight, icons.Bookmark,
	}
	if len(all) != len(files)-1 { // all but the program's sign
		t.Errorf("%d of %d drawings are exported", len(all), len(files)-1)
	}
	for _, res := range all {
		t.Run(res.Name(), func(t *testing.T) {
			test.NewTempApp(t).Settings().SetTheme(theme.DefaultTheme())
			img := draw(t, theme.NewColoredResource(res, theme.ColorNameError), 48)
			want := color.NRGBAModel.Convert(theme.Color(theme.ColorNameError)).(color.NRGBA)
			covered, coloured := inked(img, want)
			if covered < 150 || covered > 48*48*3/4 {
				t.Errorf("%d of %d pixels are covered", covered, 48*48)
			}
			if coloured < covered*9/10 {
				t.Errorf("%d of %d pixels have the colour", coloured, covered)
			}
		})
	}
}

func TestSignIsDrawnFromItsSource(t *testing.T) {
	source, err := os.ReadFile("attache.svg")
	if err != nil {
		t.Fatal(err)
	}
	img := draw(t, fyne.NewStaticResource("attache.svg", source), 512)
	if *update {
		var b bytes.Buffer
		if err := png.Encode(&b, img); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile("attache.png", b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	kept, err := png.Decode(bytes.NewReader(icons.App.Content()))
	if err != nil {
		t.Fatal(err)
	}
	if kept.Bounds() != img.Bounds() {
		t.Fatalf("the picture is %v, its source draws %v", kept.Bounds(), img.Bounds())
	}
	other := 0
	for y := range 512 {
		for x := range 512 {
			a := color.NRGBAModel.Convert(kept.At(x, y)).(color.NRGBA)
			b := color.NRGBAModel.Convert(img.At(x, y)).(color.NRGBA)
			if !near(a.R, b.R) || !near(a.G, b.G) || !near(a.B, b.B) || !near(a.A, b.A) {
				other++
			}
		}
	}
	if other > 0 {
		t.Errorf("%d pixels differ: draw the picture anew with -update", other)
	}
}
