package index

// glance is what a lexicon finds at first sight: most of the words of a text
// have just been there. It forgets whenever another word has the same place.
type glance struct {
	words []seenWord
}

type seenWord struct {
	written string
	text    language
	word    *word
}

// glancePlaces is how many words are seen at first sight: more than nine in
// ten of a text's, in a place that the processor has at hand.
const glancePlaces = 1 << 12

func newGlance() glance { return glance{make([]seenWord, glancePlaces)} }

// at is the place of a word as it is written in texts of a language.
func (g glance) at(written string, text language) *seenWord {
	return &g.words[mix(written, text)%glancePlaces]
}

// forget is for when words are no longer the lexicon's.
func (g glance) forget() { clear(g.words) }

// mix makes a number of a word's length, its first eight bytes and its last
// eight, and of a language.
func mix(s string, text language) uint64 {
	var a, b uint64
	switch n := len(s); {
	case n >= 8:
		a, b = eightBytes(s), eightBytes(s[n-8:])
	case n >= 4:
		a, b = fourBytes(s), fourBytes(s[n-4:])
	case n > 0:
		a, b = uint64(s[0]), uint64(s[n/2])<<8|uint64(s[n-1])
	}
	h := (a ^ uint64(text)<<56 ^ uint64(len(s))) * 0x9e3779b97f4a7c15
	h = (h ^ h>>32 ^ b) * 0xc2b2ae3d27d4eb4f
	return h >> 40
}

func fourBytes(s string) uint64 {
	_ = s[3]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24
}

func eightBytes(s string) uint64 {
	_ = s[7]
	return fourBytes(s) | fourBytes(s[4:])<<32
}
