package source

import "strings"

// symbols are the characters of the font Symbol from 0x20 and from 0xa0 on,
// as office programs still store "≤", "±" and Greek letters.
var (
	symbolsLow = []rune(" !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼")
	symbolsTop = []rune("€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪•〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭")
)

// pictograms are the signs of the fonts Wingdings that say something; their
// other ones are bullets.
var pictograms = map[byte]rune{
	0xdf: '←', 0xe0: '→', 0xe1: '↑', 0xe2: '↓', 0xe7: '←', 0xe8: '→', 0xef: '⇦', 0xf0: '⇨',
	0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑', 0xa8: '☐', 0x6f: '☐', 0x29: '✆', 0x2a: '✉',
}

// symbolIn is the character that a byte stands for in a font of signs.
func symbolIn(font string, c byte) rune {
	if !strings.EqualFold(strings.TrimSpace(font), "Symbol") {
		if r, ok := pictograms[c]; ok {
			return r
		}
		return '•'
	}
	switch i := int(c); {
	case i >= 0x20 && i-0x20 < len(symbolsLow):
		return symbolsLow[i-0x20]
	case i >= 0xa0 && i-0xa0 < len(symbolsTop):
		return symbolsTop[i-0xa0]
	}
	return '•'
}

// isSymbolFont reports the fonts whose letters are signs.
func isSymbolFont(name string) bool {
	name = strings.ToLower(strings.TrimSpace(name))
	return name == "symbol" || strings.HasPrefix(name, "wingdings") || name == "webdings"
}

// private are the characters under which programs store the bytes of such
// fonts in Unicode.
const (
	privateStart = 0xf000
	privateEnd   = 0xf0ff
)

// fromPrivate writes the characters of sign fonts in a text as what they are.
func fromPrivate(s, font string) string {
	if strings.IndexFunc(s, isPrivate) < 0 {
		return s
	}
	return strings.Map(func(r rune) rune {
		if isPrivate(r) {
			return symbolIn(font, byte(r-privateStart))
		}
		return r
	}, s)
}

func isPrivate(r rune) bool { return r >= privateStart && r <= privateEnd }
