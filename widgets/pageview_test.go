package widgets

import (
	"fmt"
	"image"
	"image/color"
	"math"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/driver/software"
	"fyne.io/fyne/v2/test"
)

// pages are 600 by 800 points, and every drawing of one is written down.
func newPageWindow(t testing.TB, count int, scale float32) (*PageView, *[]string) {
	plainApp(t)
	drawn := &[]string{}
	v := NewPageView(func(page, px int) image.Image {
		*drawn = append(*drawn, fmt.Sprintf("%d:%d", page, px))
		return image.NewNRGBA(image.Rect(0, 0, px, px*4/3))
	})
	w := test.NewTempWindow(t, v)
	w.SetPadded(false)
	w.Canvas().(software.WindowlessCanvas).SetScale(scale)
	w.Resize(fyne.NewSize(640, 500))
	v.SetPages(count, 600, 800)
	return v, drawn
}

func TestPageViewDrawsWhatIsInSight(t *testing.T) {
	v, drawn := newPageWindow(t, 50, 1)
	if got := strings.Join(*drawn, " "); got != "0:600" {
		t.Errorf("drew %s, want page 0 in the width of the view", got)
	}
	v.body.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, -10)})
	v.body.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, 10)})
	if n := len(*drawn); n != 1 {
		t.Errorf("scrolling within a page drew %v", *drawn)
	}
	v.ShowPage(30)
	if v.Page() != 30 || v.body.sheets[0] != nil {
		t.Errorf("page %d is in sight, and page 0 is held: %v", v.Page(), v.body.sheets[0] != nil)
	}
	if got := (*drawn)[1]; got != "30:600" {
		t.Errorf("drew %s, want 30:600", got)
	}
	n := len(*drawn)
	v.ShowPage(32)
	v.ShowPage(30)
	if now := len(*drawn); now > n+2 {
		t.Errorf("going to the next pages and back drew %v", (*drawn)[n:])
	}
	v.SetZoom(MaxZoom)
	if held := len(v.body.sheets); held > 6 {
		t.Errorf("%d large pages are held", held)
	}
}

func TestPageViewIsSharp(t *testing.T) {
	for _, scale := range []float32{1, 1.25, 1.5, 2} {
		for _, zoom := range []float32{50, 75, 100, 133, 200} {
			v, _ := newPageWindow(t, 2, scale)
			v.SetZoom(zoom)
			pos, size := v.body.frame(1)
			for name, u := range map[string]float32{"left": pos.X, "top": pos.Y, "width": size.Width, "height": size.Height} {
				if px := float64(u * scale); math.Abs(px-math.Round(px)) > 0.02 {
					t.Errorf("at %v %% and %v: the %s is %v pixels", zoom, scale, name, px)
				}
			}
			s := v.body.sheets[0]
			if got, want := s.picture.Image.Bounds().Dx(), int(math.Round(float64(size.Width*scale))); got != want {
				t.Errorf("at %v %% and %v: the picture is %d pixels wide on %d", zoom, scale, got, want)
			}
		}
	}
}

func TestPageViewZoom(t *testing.T) {
	key := func(name fyne.KeyName, mod fyne.KeyModifier) func(*PageView) {
		return func(v *PageView) { v.TypedShortcut(&desktop.CustomShortcut{KeyName: name, Modifier: mod}) }
	}
	ctrl := fyne.KeyModifierShortcutDefault
	for _, tt := range []struct {
		name string
		do   []func(*PageView)
		want float32
		fits bool
	}{
		{"fits the width at first", nil, 75, true},
		{"ctrl plus", []func(*PageView){key(fyne.KeyPlus, ctrl)}, 90, false},
		{"ctrl shift equal", []func(*PageView){key(fyne.KeyEqual, ctrl|fyne.KeyModifierShift)}, 90, false},
		{"ctrl minus", []func(*PageView){key(fyne.KeyMinus, ctrl)}, 60, false},
		{"ctrl 0", []func(*PageView){key(fyne.KeyPlus, ctrl), key(fyne.Key0, ctrl)}, 75, true},
		{"not above the limit", []func(*PageView){func(v *PageView) { v.SetZoom(900) }, key(fyne.KeyPlus, ctrl)}, 300, false},
		{"not below it", []func(*PageView){func(v *PageView) { v.SetZoom(1) }, key(fyne.KeyMinus, ctrl)}, 50, false},
		{"wheel with ctrl", []func(*PageView){func(v *PageView) {
			v.KeyDown(&fyne.KeyEvent{Name: desktop.KeyControlLeft})
			v.body.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, 10)})
			v.KeyUp(&fyne.KeyEvent{Name: desktop.KeyControlLeft})
			v.body.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, 10)})
		}}, 82.5, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			v, _ := newPageWindow(t, 3, 1)
			for _, do := range tt.do {
				do(v)
			}
			if math.Abs(float64(v.Zoom()-tt.want)) > 0.1 || v.FitsWidth() != tt.fits {
				t.Errorf("zoom %v, fits %v; want %v, %v", v.Zoom(), v.FitsWidth(), tt.want, tt.fits)
			}
		})
	}
}

func TestPageViewZoomKeepsThePlace(t *testing.T) {
	v, _ := newPageWindow(t, 10, 1)
	v.ShowPage(5)
	at := fyne.NewPos(300, 200)
	under := func() (page int, y float32) {
		var got struct {
			page int
			y    float32
		}
		v.OnTapped = func(p int, _, y float32) { got.page, got.y = p, y }
		v.body.Tapped(&fyne.PointEvent{Position: at.Add(v.scroll.Offset)})
		return got.page, got.y
	}
	page, y := under()
	v.zoomAround(150, at)
	if p, z := under(); p != page || math.Abs(float64(z-y)) > 2 {
		t.Errorf("page %d at %v points was under the pointer, now page %d at %v", page, y, p, z)
	}
}

func TestPageViewKeys(t *testing.T) {
	for _, tt := range []struct {
		keys string
		page int
	}{
		{"End", 9}, {"End Home", 0}, {"Right Right", 2}, {"Right Right Left", 1}, {"Left", 0},
		{"Next Next Next", 1}, {"End Right", 9}, {"f Right Right", 4},
	} {
		t.Run(tt.keys, func(t *testing.T) {
			v, _ := newPageWindow(t, 10, 1)
			typeKeys(v, strings.Fields(tt.keys)...)
			if v.Page() != tt.page {
				t.Errorf("page %d is in sight, want %d", v.Page(), tt.page)
			}
		})
	}
}

func TestPageViewTapInPoints(t *testing.T) {
	v, _ := newPageWindow(t, 4, 1)
	got := ""
	v.OnTapped = func(page int, x, y float32) { got = fmt.Sprintf("%d %.0f %.0f", page, x, y) }
	for _, tt := range []struct {
		page int
		x, y float32
	}{{0, 10, 20}, {0, 590, 790}, {1, 300, 5}} {
		v.ShowPage(tt.page)
		pos, _ := v.body.frame(tt.page)
		s := v.scale()
		v.body.Tapped(&fyne.PointEvent{Position: pos.AddXY(tt.x*s+0.2, tt.y*s+0.2)})
		if want := fmt.Sprintf("%d %.0f %.0f", tt.page, tt.x, tt.y); got != want {
			t.Errorf("tapped %s, want %s", got, want)
		}
	}
	got = ""
	v.body.Tapped(&fyne.PointEvent{Position: fyne.NewPos(2, 2)})
	if got != "" {
		t.Errorf("a tap on the desk was told as %s", got)
	}
}

func TestPageViewLatePictures(t *testing.T) {
	plainApp(t)
	v := NewPageView(func(int, int) image.Image { return nil })
	w := test.NewTempWindow(t, v)
	w.Resize(fyne.NewSize(640, 500))
	v.SetPages(3, 600, 800)
	img := image.NewNRGBA(image.Rect(0, 0, 10, 10))
	img.Set(1, 1, color.Black)
	v.SetImage(0, img)
	v.SetImage(2, img) // out of sight: not held
	if s := v.body.sheets[0]; s == nil || s.picture.Image != image.Image(img) {
		t.Error("the picture did not arrive")
	}
	if v.body.sheets[2] != nil {
		t.Error("a picture out of sight is held")
	}
	v.SetPages(3, 600, 800)
	if s := v.body.sheets[0]; s.picture.Image == nil {
		t.Error("the old picture is gone before the new one is there")
	}
}
