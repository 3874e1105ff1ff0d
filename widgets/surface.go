package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// The grounds that the program adds to the theme's.
const (
	ColorNamePane fyne.ThemeColorName = "attachePane" // the side panes
	ColorNameDesk fyne.ThemeColorName = "attacheDesk" // what printed pages lie on
	ColorNameCard fyne.ThemeColorName = "attacheCard" // cards on a pane or a desk
	// ColorNameRowSelected is a selected row while its list has the keys.
	ColorNameRowSelected fyne.ThemeColorName = "attacheRowSelected"
	// ColorNameRowResting is a selected row of a list without the keys.
	ColorNameRowResting fyne.ThemeColorName = "attacheRowResting"
)

var surfaces = map[fyne.ThemeColorName]shade{
	ColorNamePane:        {rgb(0xf5f6f8), rgb(0x1e2025)},
	ColorNameDesk:        {rgb(0xe6e8ec), rgb(0x101114)},
	ColorNameCard:        {rgb(0xffffff), rgb(0x26282e)},
	ColorNameRowSelected: {rgb(0xdde7f3), rgb(0x2b3a4d)},
	ColorNameRowResting:  {rgb(0xe7e9ed), rgb(0x2c2f36)},
}

// Surface gives the program's own grounds to its theme. It reports false for
// names that are not among them.
func Surface(name fyne.ThemeColorName, v fyne.ThemeVariant) (color.Color, bool) {
	s, ok := surfaces[name]
	if !ok {
		return nil, false
	}
	if v == theme.VariantLight {
		return s.light, true
	}
	return s.dark, true
}

// surfaceColor is themeColor for the grounds of this file as well.
func surfaceColor(o fyne.CanvasObject, name fyne.ThemeColorName) color.Color {
	s, ours := surfaces[name]
	if !ours {
		return themeColor(o, name)
	}
	th, v := theme.CurrentForWidget(o), fyne.CurrentApp().Settings().ThemeVariant()
	if c := th.Color(name, v); !invisible(c) {
		return c
	}
	if luminance(th.Color(theme.ColorNameBackground, v)) > 0.4 {
		return s.light
	}
	return s.dark
}
