package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// readerTheme keeps the colours of the theme for as long as it lasts, and
// tells when it has changed.
type readerTheme struct {
	colors map[fyne.ThemeColorName]color.Color
	size   float32
	font   string
}

// update reads the theme again. It reports whether text measures anew.
func (t *readerTheme) update(o fyne.CanvasObject) (resized bool) {
	th := theme.CurrentForWidget(o)
	size, font := th.Size(theme.SizeNameText), ""
	if f := th.Font(fyne.TextStyle{}); f != nil {
		font = f.Name()
	}
	resized = size != t.size || font != t.font
	t.size, t.font = size, font
	t.colors = map[fyne.ThemeColorName]color.Color{}
	return resized
}

func (t *readerTheme) color(o fyne.CanvasObject, name fyne.ThemeColorName) color.Color {
	c, ok := t.colors[name]
	if !ok {
		c = themeColor(o, name)
		if t.colors == nil {
			t.colors = map[fyne.ThemeColorName]color.Color{}
		}
		t.colors[name] = c
	}
	return c
}
