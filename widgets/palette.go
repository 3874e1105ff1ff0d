package widgets

import (
	"image/color"
	"math"

	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// The colours that the program adds to the theme's. What was found is pale,
// what was kept is full; a mark is the colour of a sign or of words on the page.
const (
	ColorNamePage      fyne.ThemeColorName = "attachePage"      // the paper under a document
	ColorNamePageText  fyne.ThemeColorName = "attachePageText"  // words on it, and on every highlight
	ColorNamePageMuted fyne.ThemeColorName = "attachePageMuted" // page numbers, page furniture, remarks
	ColorNamePageRule  fyne.ThemeColorName = "attachePageRule"  // thin lines on the paper

	ColorNameQuoteFound fyne.ThemeColorName = "attacheQuoteFound"
	ColorNameQuoteKept  fyne.ThemeColorName = "attacheQuoteKept"
	ColorNameQuoteMark  fyne.ThemeColorName = "attacheQuoteMark"

	ColorNameStatisticFound fyne.ThemeColorName = "attacheStatisticFound"
	ColorNameStatisticKept  fyne.ThemeColorName = "attacheStatisticKept"
	ColorNameStatisticMark  fyne.ThemeColorName = "attacheStatisticMark"

	ColorNameRecommendationFound fyne.ThemeColorName = "attacheRecommendationFound"
	ColorNameRecommendationKept  fyne.ThemeColorName = "attacheRecommendationKept"
	ColorNameRecommendationMark  fyne.ThemeColorName = "attacheRecommendationMark"

	ColorNameHit        fyne.ThemeColorName = "attacheHit"        // what the search found
	ColorNameHitCurrent fyne.ThemeColorName = "attacheHitCurrent" // the hit that is shown
	ColorNameHitMark    fyne.ThemeColorName = "attacheHitMark"    // the line under a hit, the frame of the current one
	// ColorNamePageSelection is laid over highlights and lets them show through.
	ColorNamePageSelection fyne.ThemeColorName = "attachePageSelection"
)

// The signs of the kinds, so that nothing depends on colour alone.
const (
	SignQuote          = "“"
	SignStatistic      = "#"
	SignRecommendation = "→"
)

// shade is one colour of the program in a light and a dark window.
type shade struct{ light, dark color.NRGBA }

var palette = map[fyne.ThemeColorName]shade{
	ColorNamePage:      {rgb(0xffffff), rgb(0x17181c)},
	ColorNamePageText:  {rgb(0x1b1c1f), rgb(0xe8e8ea)},
	ColorNamePageMuted: {rgb(0x5f6368), rgb(0xa0a4ab)},
	ColorNamePageRule:  {rgb(0xd9dbdf), rgb(0x3a3c42)},

	ColorNameQuoteFound: {rgb(0xe4eefb), rgb(0x1a2b44)},
	ColorNameQuoteKept:  {rgb(0xb3d1f8), rgb(0x1f4c85)},
	ColorNameQuoteMark:  {rgb(0x1c5cad), rgb(0x86b9f7)},

	ColorNameStatisticFound: {rgb(0xdff3e9), rgb(0x14322a)},
	ColorNameStatisticKept:  {rgb(0xa3dfc3), rgb(0x185c47)},
	ColorNameStatisticMark:  {rgb(0x0b6b4c), rgb(0x66d0a8)},

	ColorNameRecommendationFound: {rgb(0xf2e7fa), rgb(0x302140)},
	ColorNameRecommendationKept:  {rgb(0xddc2f2), rgb(0x573781)},
	ColorNameRecommendationMark:  {rgb(0x77389f), rgb(0xc9a0f2)},

	ColorNameHit:        {rgb(0xfff2a8), rgb(0x4f4300)},
	ColorNameHitCurrent: {rgb(0xffcb66), rgb(0x734d00)},
	ColorNameHitMark:    {rgb(0x9a5b00), rgb(0xffc04d)},

	ColorNamePageSelection: {rgba(0x334155, 0x3c), rgba(0x94a3b8, 0x48)},
}

// Palette gives the program's own colours to its theme. It reports false for
// the names that a theme knows by itself.
func Palette(name fyne.ThemeColorName, v fyne.ThemeVariant) (color.Color, bool) {
	s, ok := palette[name]
	if !ok {
		return nil, false
	}
	if v == theme.VariantLight {
		return s.light, true
	}
	return s.dark, true
}

// KindSign is the sign of a kind: “, # or →.
func KindSign(k briefing.Kind) string {
	switch k {
	case briefing.KindQuote:
		return SignQuote
	case briefing.KindStatistic:
		return SignStatistic
	case briefing.KindRecommendation:
		return SignRecommendation
	}
	return ""
}

// KindFoundColor names the pale colour of a kind, behind what was found.
func KindFoundColor(k briefing.Kind) fyne.ThemeColorName {
	switch k {
	case briefing.KindStatistic:
		return ColorNameStatisticFound
	case briefing.KindRecommendation:
		return ColorNameRecommendationFound
	}
	return ColorNameQuoteFound
}

// KindKeptColor names the full colour of a kind, behind what was kept.
func KindKeptColor(k briefing.Kind) fyne.ThemeColorName {
	switch k {
	case briefing.KindStatistic:
		return ColorNameStatisticKept
	case briefing.KindRecommendation:
		return ColorNameRecommendationKept
	}
	return ColorNameQuoteKept
}

// KindMarkColor names the colour of a kind's sign and of words about it.
func KindMarkColor(k briefing.Kind) fyne.ThemeColorName {
	switch k {
	case briefing.KindStatistic:
		return ColorNameStatisticMark
	case briefing.KindRecommendation:
		return ColorNameRecommendationMark
	}
	return ColorNameQuoteMark
}

// themeColor is a colour of the theme that o is shown in. For a theme that
// does not know the program's names (a test's, another program's) it falls
// back to the palette, light or dark as that theme's background is.
func themeColor(o fyne.CanvasObject, name fyne.ThemeColorName) color.Color {
	th := theme.CurrentForWidget(o)
	v := fyne.CurrentApp().Settings().ThemeVariant()
	s, ours := palette[name]
	if c := th.Color(name, v); !ours || !invisible(c) {
		return c
	}
	if luminance(th.Color(theme.ColorNameBackground, v)) > 0.4 {
		return s.light
	}
	return s.dark
}

func invisible(c color.Color) bool {
	if c == nil {
		return true
	}
	_, _, _, a := c.RGBA()
	return a == 0
}

// luminance is the relative luminance of WCAG 2, from 0 (black) to 1 (white).
func luminance(c color.Color) float64 {
	if c == nil {
		return 1
	}
	n := color.NRGBAModel.Convert(c).(color.NRGBA)
	return 0.2126*linear(n.R) + 0.7152*linear(n.G) + 0.0722*linear(n.B)
}

func rgb(hex uint32) color.NRGBA { return rgba(hex, 0xff) }

func rgba(hex uint32, alpha uint8) color.NRGBA {
	return color.NRGBA{R: uint8(hex >> 16), G: uint8(hex >> 8), B: uint8(hex), A: alpha}
}

// linear takes one 8-bit channel of sRGB to linear light.
func linear(channel uint8) float64 {
	c := float64(channel) / 255
	if c <= 0.04045 {
		return c / 12.92
	}
	return math.Pow((c+0.055)/1.055, 2.4)
}
