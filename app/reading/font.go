package reading

import (
	"sync"
	"unicode"

	"attache/assets/fonts"

	"fyne.io/fyne/v2"
)

// The fonts for scripts that the toolkit's own font lacks.
const (
	arabicFont  = "NotoNaskhArabic-Regular.ttf"
	chineseFont = "DroidSansFallbackFull.ttf"
)

// fontFor gives a letter the font that handouts are printed with, or nil
// where the toolkit's own will do.
func fontFor(letter rune) fyne.Resource {
	switch {
	case unicode.In(letter, unicode.Arabic):
		return font(arabicFont)
	case unicode.In(letter, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Bopomofo):
		return font(chineseFont)
	}
	return nil
}

var (
	fontsMu   sync.Mutex
	fontsRead = map[string]fyne.Resource{}
)

// font reads an embedded font once; nil when there is none of that name.
func font(name string) fyne.Resource {
	fontsMu.Lock()
	defer fontsMu.Unlock()
	if f, ok := fontsRead[name]; ok {
		return f
	}
	var f fyne.Resource
	if data, err := fonts.Files.ReadFile(name); err == nil {
		f = fyne.NewStaticResource(name, data)
	}
	fontsRead[name] = f
	return f
}
