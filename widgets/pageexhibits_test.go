package widgets_test

import (
	"image"
	"image/color"
	"image/draw"

	"attache/widgets"

	"fyne.io/fyne/v2"
)

const a4Width, a4Height = 595.28, 841.89

// drawSheet draws a page of grey lines, with rules of one pixel that blur as
// soon as a picture is scaled.
func drawSheet(page, px int) image.Image {
	h := int(float64(px)*a4Height/a4Width + 0.5)
	img := image.NewNRGBA(image.Rect(0, 0, px, h))
	draw.Draw(img, img.Bounds(), image.White, image.Point{}, draw.Src)
	ink := func(x, y, w, h float64, c color.Color) {
		s := float64(px) / a4Width
		r := image.Rect(int(x*s), int(y*s), int((x+w)*s), int((y+h)*s))
		draw.Draw(img, r, image.NewUniform(c), image.Point{}, draw.Src)
	}
	ink(72, 72, 300, 18, color.Gray{0x30})
	for i := range 30 {
		w := 451.0
		if i%6 == 5 {
			w = 200 + float64(page)*50
		}
		if i%6 != 0 || i == 0 {
			ink(72, 120+float64(i)*20, w, 6, color.Gray{0x90})
		}
	}
	for x := 0; x < px; x += 2 { // a screen of single pixels at the foot
		for y := h * 95 / 100; y < h*96/100; y++ {
			img.Set(x, y, color.Black)
		}
	}
	return img
}

func pageExhibits() []exhibit {
	view := func(count int) func(fyne.Window) fyne.CanvasObject {
		return func(fyne.Window) fyne.CanvasObject {
			v := widgets.NewPageView(drawSheet)
			v.SetPages(count, a4Width, a4Height)
			return v
		}
	}
	return []exhibit{
		{name: "pages", size: fyne.NewSize(600, 500), make: view(3)},
		{name: "pages-facing", size: fyne.NewSize(700, 480), make: view(3), pose: func(_ fyne.Window, o fyne.CanvasObject) {
			o.(*widgets.PageView).SetFacing(true)
		}},
		{name: "pages-small-marked", size: fyne.NewSize(600, 480), make: view(2), pose: func(_ fyne.Window, o fyne.CanvasObject) {
			v := o.(*widgets.PageView)
			v.SetZoom(50)
			v.Mark(0, 72, 140, 451, 86)
		}},
		{name: "pages-focused", size: fyne.NewSize(400, 300), make: view(1), pose: focus},
		{name: "pages-empty", size: fyne.NewSize(400, 200), make: view(0)},
	}
}
