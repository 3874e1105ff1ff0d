package briefing

import (
	"math/bits"
	"unicode"
	"unicode/utf8"
)

// Sketch stands for the words of a document when it is compared with every
// other of a library: for each of SketchSize orders of all runs of words, the
// run that comes first. Two sketches agree in as many places as the documents
// share of their runs. An empty Sketch is that of a document with too few
// words to be compared.
//
// The method is that of A. Broder, "On the resemblance and containment of
// documents", 1997.
type Sketch []uint32

const (
	// SketchMethod changes when the same text would give another sketch.
	SketchMethod = 1
	// SketchSize is how many numbers a sketch has: with 128, a resemblance is
	// right to 0.05 two times out of three.
	SketchSize = 128
	// sketchRun is how many words in a row are compared as one.
	sketchRun = 4
	// sketchLeast is how many runs a document must have to be compared: two
	// short notices resemble each other by chance.
	sketchLeast = 32
)

// Sketch draws up the sketch of the document's own words, in any letter case,
// without its boilerplate: the same text with another menu around it has the
// same sketch.
func (d *Document) Sketch() Sketch {
	var s sketcher
	for _, b := range d.Blocks {
		if b.Role != RoleBoilerplate {
			s.read(d.Text[b.Span.Start:b.Span.End])
		}
	}
	if s.runs < sketchLeast {
		return nil
	}
	s.fill()
	return s.minima[:]
}

// Resemblance estimates the part of their runs of words that two documents
// share, from 0 to 1. It is 0 where one of them has no sketch.
func (s Sketch) Resemblance(o Sketch) float64 {
	if len(s) != SketchSize || len(o) != SketchSize {
		return 0
	}
	same := 0
	for i, v := range s {
		if v == o[i] {
			same++
		}
	}
	return float64(same) / SketchSize
}

// Glance is a byte of each number of a Sketch: small enough that a library of
// ten thousand documents can be kept in memory and gone through in the blink of
// an eye.
type Glance [SketchSize / 8]uint64

// Of the first glanceSize places two documents that share half of their runs
// agree in fewer than glanceLeast once in a thousand times.
const (
	glanceSize  = 32
	glanceLeast = 8
)

// Glance is the zero Glance for an empty sketch.
func (s Sketch) Glance() (g Glance) {
	if len(s) != SketchSize {
		return g
	}
	for i, v := range s {
		g[i/8] |= uint64(byte(v)) << (i % 8 * 8)
	}
	return g
}

// Hardly reports that two documents share so little that their sketches need
// not be compared.
func (g *Glance) Hardly(o *Glance) bool {
	same := 0
	for i, v := range g[:glanceSize/8] {
		same += sameBytes(v, o[i])
	}
	return same < glanceLeast
}

// AtMost is what the resemblance of their sketches is at most.
func (g *Glance) AtMost(o *Glance) float64 {
	same := 0
	for i, v := range g {
		same += sameBytes(v, o[i])
	}
	return float64(same) / SketchSize
}

func sameBytes(a, b uint64) int {
	const low = 0x7f7f7f7f7f7f7f7f
	// The high bit of each byte that is equal, and no other.
	x := a ^ b
	return bits.OnesCount64(^((x&low + low) | x | low))
}

type sketcher struct {
	minima [SketchSize]uint32
	// last are the hashes of the words before, the latest at the end.
	last  [sketchRun]uint64
	words int
	runs  int
}

// The parameters of the 64-bit hash of Fowler, Noll and Vo.
const (
	fnvOffset = 14695981039346656037
	fnvPrime  = 1099511628211
)

// read adds the words of a text: runs of letters and digits, and each
// ideograph for itself.
func (s *sketcher) read(text string) {
	word, within := uint64(fnvOffset), false
	end := func() {
		if within {
			s.word(word)
		}
		word, within = fnvOffset, false
	}
	for i := 0; i < len(text); {
		r, n := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(text[i:])
		}
		i += n
		switch {
		case r < utf8.RuneSelf && ('a' <= r && r <= 'z' || '0' <= r && r <= '9'):
		case 'A' <= r && r <= 'Z':
			r += 'a' - 'A'
		case r < utf8.RuneSelf:
			end()
			continue
		case unicode.Is(unicode.Han, r):
			end()
			s.word((fnvOffset ^ uint64(r)) * fnvPrime)
			continue
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			r = unicode.ToLower(r)
		case unicode.IsMark(r) || r == '\u00ad':
			continue // an accent apart from its letter, a soft hyphen
		default:
			end()
			continue
		}
		word, within = (word^uint64(r))*fnvPrime, true
	}
	end()
}

func (s *sketcher) word(hash uint64) {
	copy(s.last[:], s.last[1:])
	s.last[sketchRun-1] = hash
	if s.words++; s.words < sketchRun {
		return
	}
	run := uint64(0)
	for _, h := range s.last {
		run = (run ^ h) * fnvPrime
	}
	run = mix(run)
	if s.runs++; s.runs == 1 {
		for i := range s.minima {
			s.minima[i] = sketchEmpty
		}
	}
	place := run % SketchSize
	s.minima[place] = min(s.minima[place], uint32(run>>32)&^sketchEmpty)
}

// sketchEmpty marks a place for which there was no run.
const sketchEmpty = 1 << 31

// fill gives the places for which there was no run the number of another, the
// same one in every sketch that has it: A. Shrivastava, "Optimal densification
// for fast and accurate minwise hashing", 2017.
func (s *sketcher) fill() {
	taken := s.minima
	for i, v := range taken {
		for try := uint64(1); v == sketchEmpty; try++ {
			v = taken[mix(uint64(i)<<32|try)%SketchSize]
		}
		s.minima[i] = v
	}
}

// mix is the last step of SplitMix64: it spreads what it is given over all bits.
func mix(z uint64) uint64 {
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}
