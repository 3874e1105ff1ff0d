package theme_test

import (
	"image/color"
	"math"
	"testing"

	own "attache/app/theme"
	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/theme"
)

func TestEveryColorIsDefined(t *testing.T) {
	for _, look := range []own.Look{own.LookSystem, own.LookLight, own.LookDark} {
		test.AssertAllColorNamesDefined(t, own.New(look, 1), "attache "+string(look))
	}
}

func TestLookDecidesTheVariant(t *testing.T) {
	for _, c := range []struct {
		look           own.Look
		prefers, shown fyne.ThemeVariant
	}{
		{own.LookSystem, theme.VariantDark, theme.VariantDark},
		{own.LookSystem, theme.VariantLight, theme.VariantLight},
		{own.LookLight, theme.VariantDark, theme.VariantLight},
		{own.LookDark, theme.VariantLight, theme.VariantDark},
	} {
		if got := own.New(c.look, 1).Variant(c.prefers); got != c.shown {
			t.Errorf("look %q on a desktop of variant %d shows %d, want %d", c.look, c.prefers, got, c.shown)
		}
	}
}

func TestTextScaleHasLimits(t *testing.T) {
	normal := own.New(own.LookLight, 0)
	for _, c := range []struct{ scale, want float32 }{{0, 1}, {1.2, 1.2}, {0.1, 0.8}, {9, 1.6}} {
		th := own.New(own.LookLight, c.scale)
		want := float32(math.Round(float64(normal.Size(theme.SizeNameText) * c.want)))
		if got := th.Size(theme.SizeNameText); got != want {
			t.Errorf("scale %v makes text %v high, want %v", c.scale, got, want)
		}
		if th.Size(theme.SizeNamePadding) != normal.Size(theme.SizeNamePadding) {
			t.Errorf("scale %v changes the padding", c.scale)
		}
	}
}

// Words must be read on every ground that they stand on.
func TestWordsAreReadable(t *testing.T) {
	test.NewTempApp(t)
	grounds := []fyne.ThemeColorName{
		theme.ColorNameBackground, widgets.ColorNamePane, widgets.ColorNameCard,
		widgets.ColorNameRowSelected, widgets.ColorNameRowResting, theme.ColorNameButton,
	}
	for _, look := range []own.Look{own.LookLight, own.LookDark} {
		th := own.New(look, 1)
		for word, want := range map[fyne.ThemeColorName]float64{
			theme.ColorNameForeground: 7, theme.ColorNamePlaceHolder: 4.5, theme.ColorNamePrimary: 4.5,
			theme.ColorNameError: 4.5, theme.ColorNameWarning: 4.5, widgets.ColorNameQuoteMark: 4.5,
			widgets.ColorNameStatisticMark: 4.5, widgets.ColorNameRecommendationMark: 4.5,
		} {
			for _, ground := range grounds {
				if got := contrast(th.Color(word, 0), th.Color(ground, 0)); got < want {
					t.Errorf("%s: %s on %s has a contrast of %.2f, want %.1f", look, word, ground, got, want)
				}
			}
		}
	}
}

func contrast(a, b color.Color) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

func luminance(c color.Color) float64 {
	r, g, b, _ := c.RGBA()
	channel := func(v uint32) float64 {
		f := float64(v) / 0xffff
		if f <= 0.04045 {
			return f / 12.92
		}
		return math.Pow((f+0.055)/1.055, 2.4)
	}
	return 0.2126*channel(r) + 0.7152*channel(g) + 0.0722*channel(b)
}
