package widgets

import (
	"image/color"
	"testing"

	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/theme"
)

var variants = map[string]fyne.ThemeVariant{"light": theme.VariantLight, "dark": theme.VariantDark}

func paletteColor(t *testing.T, name fyne.ThemeColorName, v fyne.ThemeVariant) color.NRGBA {
	t.Helper()
	c, ok := Palette(name, v)
	if !ok {
		t.Fatalf("the palette has no %s", name)
	}
	return c.(color.NRGBA)
}

// over is what is seen when top is laid over bottom.
func over(top, bottom color.NRGBA) color.NRGBA {
	mix := func(a, b uint8) uint8 {
		return uint8((int(a)*int(top.A) + int(b)*(255-int(top.A))) / 255)
	}
	return color.NRGBA{R: mix(top.R, bottom.R), G: mix(top.G, bottom.G), B: mix(top.B, bottom.B), A: 255}
}

func contrast(a, b color.Color) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

// Backgrounds on which words stand.
var grounds = []fyne.ThemeColorName{
	ColorNamePage, ColorNameQuoteFound, ColorNameQuoteKept, ColorNameStatisticFound, ColorNameStatisticKept,
	ColorNameRecommendationFound, ColorNameRecommendationKept, ColorNameHit, ColorNameHitCurrent,
}

func TestPaletteTextContrast(t *testing.T) {
	const wcagAA = 4.5
	for vn, v := range variants {
		text := paletteColor(t, ColorNamePageText, v)
		selection := paletteColor(t, ColorNamePageSelection, v)
		for _, g := range grounds {
			ground := paletteColor(t, g, v)
			if got := contrast(text, ground); got < wcagAA {
				t.Errorf("%s: words on %s have a contrast of %.1f, want %.1f", vn, g, got, wcagAA)
			}
			if got := contrast(text, over(selection, ground)); got < wcagAA {
				t.Errorf("%s: selected words on %s have a contrast of %.1f, want %.1f", vn, g, got, wcagAA)
			}
		}
		page := paletteColor(t, ColorNamePage, v)
		marks := []fyne.ThemeColorName{ColorNamePageMuted, ColorNameHitMark}
		for _, k := range briefing.Kinds {
			marks = append(marks, KindMarkColor(k))
			for _, g := range []fyne.ThemeColorName{KindFoundColor(k), KindKeptColor(k)} {
				if got := contrast(paletteColor(t, KindMarkColor(k), v), paletteColor(t, g, v)); got < 3 {
					t.Errorf("%s: the sign of a %s on %s has a contrast of %.1f, want 3", vn, k, g, got)
				}
			}
		}
		for _, m := range marks {
			if got := contrast(paletteColor(t, m, v), page); got < wcagAA {
				t.Errorf("%s: %s on the page has a contrast of %.1f, want %.1f", vn, m, got, wcagAA)
			}
		}
	}
}

func TestPaletteTellsApart(t *testing.T) {
	for vn, v := range variants {
		seen := map[color.NRGBA]fyne.ThemeColorName{}
		for _, g := range grounds {
			c := paletteColor(t, g, v)
			if other, ok := seen[c]; ok {
				t.Errorf("%s: %s and %s are the same colour", vn, g, other)
			}
			seen[c] = g
		}
	}
	if signs := KindSign(briefing.KindQuote) + KindSign(briefing.KindStatistic) + KindSign(briefing.KindRecommendation); signs != "“#→" {
		t.Errorf("the signs are %q", signs)
	}
}

func TestPaletteLeavesOtherNames(t *testing.T) {
	if c, ok := Palette(theme.ColorNamePrimary, theme.VariantLight); ok {
		t.Errorf("the palette knows the theme's own primary colour: %v", c)
	}
}

func TestThemeColorFallsBack(t *testing.T) {
	test.NewTempApp(t)
	o := test.NewTempWindow(t, nil).Canvas().Content()
	for name, tt := range map[string]struct {
		theme fyne.Theme
		want  color.NRGBA
	}{
		"light theme that does not know the names": {fixedVariant{theme.DefaultTheme(), theme.VariantLight}, palette[ColorNameHit].light},
		"dark theme that does not know the names":  {fixedVariant{theme.DefaultTheme(), theme.VariantDark}, palette[ColorNameHit].dark},
		"theme that sets the colour itself":        {oneColor{theme.DefaultTheme()}, color.NRGBA{R: 9, A: 255}},
	} {
		fyne.CurrentApp().Settings().SetTheme(tt.theme)
		if got := themeColor(o, ColorNameHit); got != tt.want {
			t.Errorf("%s: got %v, want %v", name, got, tt.want)
		}
	}
}

type oneColor struct{ fyne.Theme }

func (o oneColor) Color(n fyne.ThemeColorName, v fyne.ThemeVariant) color.Color {
	if n == ColorNameHit {
		return color.NRGBA{R: 9, A: 255}
	}
	return o.Theme.Color(n, v)
}

type fixedVariant struct {
	fyne.Theme
	variant fyne.ThemeVariant
}

func (f fixedVariant) Color(n fyne.ThemeColorName, _ fyne.ThemeVariant) color.Color {
	return f.Theme.Color(n, f.variant)
}
