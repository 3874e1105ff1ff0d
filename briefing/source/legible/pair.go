package legible

import (
	"embed"
	"fmt"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

//go:embed words/letter-pairs.txt
var words embed.FS

// letter is one of those whose pairs are known: from 0 on the Latin ones, from
// cyrillic on the others.
type letter int8

const (
	noLetter letter = -1
	cyrillic letter = 32
)

// table has what each pair of letters costs, in tenths of bits, and which
// letters there are.
type table struct {
	costs   [64][64]uint8
	letters map[rune]letter
}

// known is read when it is first needed, so that a program that reads no
// document does not wait for it.
var known = sync.OnceValue(func() *table {
	data, err := words.ReadFile("words/letter-pairs.txt")
	if err != nil {
		panic(fmt.Sprintf("legible: embedded pairs: %v", err))
	}
	t := &table{letters: map[rune]letter{}}
	var first letter
	row := noLetter
	for line := range strings.SplitSeq(string(data), "\n") {
		fields := strings.Fields(line)
		switch {
		case len(fields) == 0 || fields[0] == "#":
		case len(fields) == 1:
			if row != noLetter {
				first = cyrillic
			}
			row = first
			for i, r := range []rune(fields[0]) {
				t.letters[r] = first + letter(i)
			}
		default:
			for i, f := range fields {
				n, err := strconv.ParseUint(f, 10, 8)
				if err != nil {
					panic(fmt.Sprintf("legible: embedded pairs: %v", err))
				}
				t.costs[row][first+letter(i)] = uint8(n)
			}
			row++
		}
	}
	return t
})

// common are the letters of the characters up to here, worked out once.
const common = 0x500

type letterList [common]letter

var letters = sync.OnceValue(func() *letterList {
	var list letterList
	for r := range rune(common) {
		list[r] = bare(r)
	}
	return &list
})

// of is a character's letter, without its mark and in small.
func (list *letterList) of(r rune) letter {
	switch {
	case r < common:
		return list[r]
	case r >= 0x1e00 && r < 0x1f00: // Latin letters with two marks
		return bare(r)
	}
	return noLetter
}

func bare(r rune) letter {
	b, _ := utf8.DecodeRuneInString(norm.NFD.String(string(unicode.ToLower(r))))
	if l, ok := known().letters[b]; ok {
		return l
	}
	return noLetter
}
