package figure

// openers is a set of word beginnings: whether any word that can open a
// figure starts with given three letters. Most sentences hold no such word, so
// that they need not be cut into tokens at all.
type openers [1 << 15]bool

// opens are the classes of the words that can make a figure without a digit.
const opens = classNumber | classHundreds | classScale | classVague | classPart | classMultiple | classMaybeMultiple

func (o *openers) add(w string) {
	if len(w) == 0 {
		return
	}
	var b [3]byte
	copy(b[:], w)
	o[slot(b[0], b[1], b[2])] = true
}

// slot numbers three letters; capitals and small letters have the same number.
func slot(a, b, c byte) int { return int(a&31)<<10 | int(b&31)<<5 | int(c&31) }

// letter reports whether a byte belongs to a word: ASCII letters and all
// other scripts.
func letter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= 0x80 }

// mayHold reports whether text can hold a figure. It may err on the side of yes.
func (l *lexicon) mayHold(text string) bool {
	if l.openers == nil {
		return true
	}
	inside := false
	for i := 0; i < len(text); i++ {
		c := text[i]
		if c >= '0' && c <= '9' {
			return true
		}
		if !letter(c) {
			inside = false
			continue
		}
		if c == 0xe2 || c == 0xc2 || c == 0xd9 || c == 0xef {
			// Typographic marks, spaces and digits of other scripts.
			if c == 0xd9 || c == 0xef {
				return true
			}
			inside = false
			i += 1 + int(c>>5&1)
			continue
		}
		if inside {
			continue
		}
		inside = true
		var b, d byte
		if i+1 < len(text) && letter(text[i+1]) {
			b = text[i+1]
			if i+2 < len(text) && letter(text[i+2]) {
				d = text[i+2]
			}
		}
		if l.openers[slot(c, b, d)] {
			return true
		}
	}
	return false
}
