// Package theme is how Attaché looks: quiet grounds, dark ink, one calm blue
// for what can be done, and a colour for each of the three kinds.
//
// It must not know what any screen shows.
package theme

import (
	"image/color"
	"math"

	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// Look is which of the two looks the window has.
type Look string

// The looks. LookSystem follows the desktop.
const (
	LookSystem Look = ""
	LookLight  Look = "light"
	LookDark   Look = "dark"
)

// Theme is the application's fyne.Theme. It is a value; a change of look or
// of text size is another Theme.
type Theme struct {
	look  Look
	scale float32
}

var _ fyne.Theme = Theme{}

// New returns a theme of the look. Text sizes are multiplied by textScale,
// which is held within what every screen has room for (0.8 to 1.6).
func New(look Look, textScale float32) Theme {
	if textScale == 0 {
		textScale = 1
	}
	return Theme{look: look, scale: min(max(textScale, 0.8), 1.6)}
}

// Variant is the variant shown, for a desktop that prefers v.
func (t Theme) Variant(v fyne.ThemeVariant) fyne.ThemeVariant {
	switch t.look {
	case LookLight:
		return theme.VariantLight
	case LookDark:
		return theme.VariantDark
	}
	return v
}

// Color returns the program's own colours, and Fyne's for names it has none for.
func (t Theme) Color(name fyne.ThemeColorName, v fyne.ThemeVariant) color.Color {
	v = t.Variant(v)
	if c, ok := widgets.Palette(name, v); ok {
		return c
	}
	if c, ok := widgets.Surface(name, v); ok {
		return c
	}
	colors := light
	if v == theme.VariantDark {
		colors = dark
	}
	if c, ok := colors[name]; ok {
		return c
	}
	return theme.DefaultTheme().Color(name, v)
}

// Font returns Fyne's Noto Sans, and for signs its monospaced font, which has
// more of them than its font of signs.
func (t Theme) Font(s fyne.TextStyle) fyne.Resource {
	if s.Symbol {
		s = fyne.TextStyle{Monospace: true}
	}
	return theme.DefaultTheme().Font(s)
}

// Icon returns Fyne's icons.
func (t Theme) Icon(name fyne.ThemeIconName) fyne.Resource { return theme.DefaultTheme().Icon(name) }

// Size returns the sizes of letters and of icons beside them scaled, and everything else as it is drawn at 100 %.
func (t Theme) Size(name fyne.ThemeSizeName) float32 {
	if s, ok := texts[name]; ok {
		// Letters of a broken size stand unevenly apart.
		return float32(math.Round(float64(s * t.scale)))
	}
	if s, ok := measures[name]; ok {
		return s
	}
	return theme.DefaultTheme().Size(name)
}
