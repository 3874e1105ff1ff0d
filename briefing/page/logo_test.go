package page_test

import (
	"bytes"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"testing"

	"attache/briefing/page"
	"attache/briefing/pagetest"
)

func picture(width, height int) image.Image {
	img := image.NewNRGBA(image.Rect(0, 0, width, height))
	for x := range width {
		for y := range height {
			img.Set(x, y, color.NRGBA{uint8(x), uint8(y), 120, 255})
		}
	}
	return img
}

func TestLogo(t *testing.T) {
	var asPNG, asJPEG bytes.Buffer
	if err := png.Encode(&asPNG, picture(300, 100)); err != nil {
		t.Fatal(err)
	}
	if err := jpeg.Encode(&asJPEG, picture(100, 900), nil); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name    string
		data    []byte
		printed bool
	}{
		{"wide PNG", asPNG.Bytes(), true}, {"tall JPEG", asJPEG.Bytes(), true},
		{"no picture", []byte("logo"), false}, {"cut off", asPNG.Bytes()[:60], false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := pagetest.Note()
			c.Logo = tt.data
			d := layout(t, c, page.Options{Template: pagetest.Template(t, "note")})
			images, told := 0, false
			for _, op := range d.Pages[0].Operations {
				if i, ok := op.(page.Image); ok {
					images++
					if i.Area.Height > 34.01 || i.Area.Width > 130.01 || i.Area.X+i.Area.Width > d.Size.Width-80 {
						t.Errorf("logo at %+v", i.Area)
					}
					if d.Elements[i.Element].Alt == "" {
						t.Error("the logo is not described")
					}
				}
			}
			for _, n := range d.Notices {
				told = told || n.Kind == page.NoticeLogo
			}
			if (images == 1) != tt.printed || told == tt.printed {
				t.Errorf("%d images, told: %v; want printed: %v", images, told, tt.printed)
			}
		})
	}
}

// BenchmarkLogo lays out with a photograph for a logo: after the first time it
// costs next to nothing.
func BenchmarkLogo(b *testing.B) {
	var large bytes.Buffer
	if err := jpeg.Encode(&large, picture(3000, 2000), nil); err != nil {
		b.Fatal(err)
	}
	c, o := pagetest.New("T", "en").Content(), page.Options{Template: pagetest.Template(b, "note")}
	c.Logo = large.Bytes()
	layout(b, c, o)
	for b.Loop() {
		layout(b, c, o)
	}
}
