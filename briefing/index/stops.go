package index

import (
	"encoding/binary"
	"slices"
	"strings"
)

// stops says where the stop words of a document stand. They are not in the
// index, of which they would be a third; with these, phrases that have them
// are found exactly, also where they are all that there is ("to be or not to
// be").
//
// A byte has the word's number within its language's list in its lower six
// bits, and in its upper two how many places it is behind the last, less one.
// With stopFar, the places follow as a number and then the word's own byte;
// with stopLanguage, the letter of the language of those to come.
type stops string

// The two numbers that no word has.
const (
	stopFar      = 63
	stopLanguage = 62
)

// mostStops is how many stop words a list may have: the rest of a byte.
const mostStops = stopLanguage

// stopWriter collects the stops of a text.
type stopWriter struct {
	bytes []byte
	place int
	lang  language
}

func (s *stopWriter) reset() { *s = stopWriter{bytes: s.bytes[:0]} }

func (s *stopWriter) add(w *word, place int) {
	if w.stopNumber < 0 {
		return // nothing but a possessive
	}
	if w.lang != s.lang {
		s.bytes = append(s.bytes, stopLanguage, byte(w.lang))
		s.lang = w.lang
	}
	if far := place - s.place; far <= 4 {
		s.bytes = append(s.bytes, byte(far-1)<<6|byte(w.stopNumber))
	} else {
		s.bytes = binary.AppendUvarint(append(s.bytes, stopFar), uint64(far))
		s.bytes = append(s.bytes, byte(w.stopNumber))
	}
	s.place = place
}

func (s *stopWriter) stops() stops { return stops(s.bytes) }

// stopAt is one stop word of a text or of a phrase.
type stopAt struct {
	place  int
	lang   language
	number int
}

// stopReader reads stops in order.
type stopReader struct {
	rest stops
	stopAt
}

func (r *stopReader) next() bool {
	for len(r.rest) > 0 {
		b := r.rest[0]
		r.rest = r.rest[1:]
		far, number := int(b>>6)+1, int(b&63)
		switch {
		case number < mostStops: // nearly all
		case number == stopLanguage:
			if len(r.rest) == 0 {
				return false
			}
			r.lang = language(r.rest[0])
			r.rest = r.rest[1:]
			continue
		case number == stopFar:
			n, size := uvarint(r.rest)
			if size <= 0 || size >= len(r.rest) || n == 0 || n > 1<<40 || r.rest[size] >= mostStops {
				return false // not what stopWriter wrote
			}
			far, number = int(n), int(r.rest[size])
			r.rest = r.rest[size+1:]
		}
		r.place += far
		r.number = number
		return true
	}
	return false
}

// uvarint is binary.Uvarint of a string.
func uvarint(s stops) (n uint64, size int) {
	var shift uint
	for i := 0; i < len(s) && shift < 64; i++ {
		n |= uint64(s[i]&0x7f) << shift
		if s[i] < 0x80 {
			return n, i + 1
		}
		shift += 7
	}
	return 0, 0
}

// having returns those of the places, in order, at which a phrase begins whose
// stop words are wanted; their places count from its own first word, which is
// 0 and may lie behind some of them.
func (s stops) having(wanted []stopAt, begins []int) []int {
	if len(wanted) == 0 || len(begins) == 0 {
		return begins
	}
	var window []stopAt // the stops that a later phrase can still have
	r := stopReader{rest: s}
	more := r.next()
	kept := begins[:0]
	first, last := wanted[0].place, wanted[len(wanted)-1].place
	for _, at := range begins {
		from := 0
		for from < len(window) && window[from].place < at+first {
			from++
		}
		window = window[from:]
		for more && r.place < at+first { // no later phrase has them either
			more = r.next()
		}
		for more && r.place <= at+last {
			window = append(window, r.stopAt)
			more = r.next()
		}
		if hasAll(window, wanted, at) {
			kept = append(kept, at)
		}
	}
	return kept
}

func hasAll(window, wanted []stopAt, at int) bool {
	i := 0
	for _, w := range wanted {
		w.place += at
		for i < len(window) && window[i].place < w.place {
			i++
		}
		if i == len(window) || window[i] != w {
			return false
		}
	}
	return true
}

// times is how often nothing but the wanted stop words stand at their places.
func (s stops) times(wanted []stopAt) int {
	first := wanted[0]
	var begins []int
	for r := (stopReader{rest: s}); r.next(); {
		if r.lang == first.lang && r.number == first.number {
			begins = append(begins, r.place-first.place)
		}
	}
	return len(s.having(wanted, begins))
}

// stopNumbers numbers the words of a list.
func stopNumbers(list string) map[string]int {
	numbers := map[string]int{}
	for w := range strings.FieldsSeq(list) {
		f := fold(w)
		if _, ok := numbers[f]; !ok && len(numbers) < mostStops {
			numbers[f] = len(numbers)
		}
	}
	return numbers
}

// stopsOf are the stop words of a phrase, with places that count from from.
func stopsOf(list []stopAt, from int) []stopAt {
	list = slices.Clone(list)
	for i := range list {
		list[i].place -= from
	}
	return list
}
