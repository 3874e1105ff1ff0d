// Package hyphen finds where words may be divided: Liang's algorithm (Franklin
// M. Liang, Word Hy-phen-a-tion by Com-put-er, 1983) over patterns read from a
// text file.
//
// It must not know languages, lines or fonts.
package hyphen

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Patterns divide the words of one language. They never change once read, and
// are safe for use by several goroutines.
type Patterns struct {
	// left and right are the fewest letters before and after a hyphen.
	left, right int
	// values are the weights between a pattern's letters, by its letters.
	values map[string][]uint8
	// exceptions are the places in whole words, by the word.
	exceptions map[string][]int
	longest    int // letters of the longest pattern
	known      knownWords
}

// Read reads a list: lines that start with # are remarks, "margins 2 3" gives
// the fewest letters before and after a hyphen, other lines hold patterns
// ("hy3ph") and whole words with their hyphens ("as-so-ciate").
func Read(r io.Reader) (*Patterns, error) {
	p := &Patterns{left: 2, right: 3, values: map[string][]uint8{}, exceptions: map[string][]int{}}
	lines := bufio.NewScanner(r)
	for lines.Scan() {
		line := strings.TrimSpace(lines.Text())
		switch {
		case strings.HasPrefix(line, "#"):
		case strings.HasPrefix(line, "margins "):
			if _, err := fmt.Sscanf(line, "margins %d %d", &p.left, &p.right); err != nil {
				return nil, fmt.Errorf("hyphenation: %q: %w", line, err)
			}
		default:
			for _, word := range strings.Fields(line) {
				p.add(word)
			}
		}
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("hyphenation: %w", err)
	}
	return p, nil
}

func (p *Patterns) add(word string) {
	if !strings.ContainsAny(word, "0123456789") {
		var places []int
		letters := 0
		for _, r := range word {
			if r == '-' {
				places = append(places, letters)
			} else {
				letters++
			}
		}
		p.exceptions[strings.ReplaceAll(word, "-", "")] = places
		return
	}
	var letters []rune
	values := []uint8{0}
	for _, r := range word {
		if '0' <= r && r <= '9' {
			values[len(values)-1] = uint8(r - '0')
		} else {
			letters = append(letters, r)
			values = append(values, 0)
		}
	}
	p.values[string(letters)] = values
	p.longest = max(p.longest, len(letters))
}

// shortest is the fewest letters of a word that is divided at all.
const shortest = 6

// margin is the fewest letters that stand before and after a hyphen in print,
// whatever the language allows.
const margin = 3

// Divide returns where a word may be divided, in bytes from its start. Words
// with a capital letter or with anything but letters are left whole: names
// and acronyms are not divided.
func (p *Patterns) Divide(word string) []int {
	letters := []rune(word)
	if len(letters) < shortest {
		return nil
	}
	for _, r := range letters {
		if !unicode.IsLetter(r) || unicode.IsUpper(r) {
			return nil
		}
	}
	at, ok := p.known.get(word)
	if !ok {
		at = p.divide(word, letters)
		p.known.put(word, at)
	}
	return at
}

func (p *Patterns) divide(word string, letters []rune) []int {
	places, ok := p.exceptions[word]
	if !ok {
		places = p.places(letters)
	}
	var at []int
	offset, next := 0, 0
	for i, r := range letters {
		if next < len(places) && places[next] == i {
			if i >= max(p.left, margin) && len(letters)-i >= max(p.right, margin) {
				at = append(at, offset)
			}
			next++
		}
		offset += utf8.RuneLen(r)
	}
	return at
}

// places are the odd weights between letters.
func (p *Patterns) places(letters []rune) []int {
	framed := append(append([]rune{'.'}, letters...), '.')
	weights := make([]uint8, len(framed)+1)
	for start := range framed {
		for end := start + 1; end <= min(start+p.longest, len(framed)); end++ {
			for i, v := range p.values[string(framed[start:end])] {
				weights[start+i] = max(weights[start+i], v)
			}
		}
	}
	var places []int
	for i := range letters {
		if weights[i+1]%2 == 1 {
			places = append(places, i)
		}
	}
	return places
}
