package widgets

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"fyne.io/fyne/v2"
)

// run is a stretch of text in one look.
type run struct {
	text  string
	style fyne.TextStyle
	color fyne.ThemeColorName
	// hit draws the run as a search hit: bold, underlined, on a ground.
	hit bool
	// added draws the run as new words, bold and underlined, struck as words
	// that are gone, with a line through them.
	added, struck bool
}

// fragment is a part of one run on one line.
type fragment struct {
	text     string
	run      int
	x, width float32
}

// flowLine is one line of text. Its width leaves out white space at its end.
type flowLine struct {
	fragments []fragment
	width     float32
	rightward bool
}

// piece is what may not be parted: a word with the white space after it, or
// the part of it that stands in one run.
type piece struct {
	text string
	run  int
	// glued pieces stay with the one before them.
	glued bool
}

const truncation = "…"

// flow breaks runs into lines that fit width. With most > 0 there are at most
// so many lines, and the last one says by an ellipsis that there is more.
func flow(runs []run, size, width float32, most int) []flowLine {
	runs = spaced(runs)
	f := flower{runs: runs, size: size, width: max(width, size)}
	rtl := rightToLeft(runs)
	words := pieces(runs)
	for i := 0; i < len(words); {
		j := i + 1
		for j < len(words) && words[j].glued {
			j++
		}
		f.add(words[i:j])
		i = j
		if most > 0 && len(f.lines) > most {
			break
		}
	}
	f.endLines()
	if most > 0 && len(f.lines) > most {
		f.lines = f.lines[:most]
		f.truncate(&f.lines[most-1])
	}
	for i := range f.lines {
		f.lines[i].rightward = rtl
	}
	return f.lines
}

// spaced draws every white space but line ends as spaces, byte for byte: tabs
// are as wide as the place where they stand says, and would not add up.
func spaced(runs []run) []run {
	const white = "\t\r\v\f"
	var out []run
	for i, r := range runs {
		if !strings.ContainsAny(r.text, white) {
			continue
		}
		if out == nil {
			out = slices.Clone(runs)
		}
		out[i].text = strings.Map(func(c rune) rune {
			if strings.ContainsRune(white, c) {
				return ' '
			}
			return c
		}, r.text)
	}
	if out == nil {
		return runs
	}
	return out
}

type flower struct {
	runs  []run
	size  float32
	width float32
	lines []flowLine
	line  []piece
	used  float32
}

func (f *flower) measure(text string, i int) float32 {
	r := f.runs[i]
	style := r.style
	style.Bold = style.Bold || r.hit || r.added
	return textWidth(text, f.size, style)
}

// add puts one word on the line, or on the next one, or in pieces on several
// when no line could hold it.
func (f *flower) add(word []piece) {
	if word[0].text == "\n" {
		f.endLines()
		return
	}
	full, bare := float32(0), float32(0)
	for _, p := range word {
		bare = full + f.measure(strings.TrimRight(p.text, " \t"), p.run)
		full += f.measure(p.text, p.run)
	}
	for f.used+bare > f.width && len(f.line) > 0 {
		f.endLine()
	}
	if bare > f.width {
		f.split(word)
		return
	}
	f.line = append(f.line, word...)
	f.used += full
}

func (f *flower) split(word []piece) {
	for _, p := range word {
		rest := p.text
		for rest != "" {
			n := f.fitting(rest, p.run)
			if n == 0 {
				f.endLine()
				continue
			}
			f.line = append(f.line, piece{text: rest[:n], run: p.run})
			f.used += f.measure(rest[:n], p.run)
			rest = rest[n:]
		}
	}
}

// fitting is how many bytes of text fit the line; at least one character on
// an empty line.
func (f *flower) fitting(text string, i int) int {
	if f.used+f.measure(text, i) <= f.width {
		return len(text)
	}
	last := 0
	for end := range text {
		if end > 0 && f.used+f.measure(text[:end], i) > f.width {
			break
		}
		last = end
	}
	if last == 0 && len(f.line) == 0 {
		_, last = utf8.DecodeRuneInString(text)
	}
	return last
}

// endLines ends the line, and those that it runs over into.
func (f *flower) endLines() {
	f.endLine()
	for len(f.line) > 0 {
		f.endLine()
	}
}

// endLine joins the pieces of the line that share a run. Letters of some
// scripts and fonts are wider beside each other than alone: words that the
// joined line has no room for begin the next.
func (f *flower) endLine() {
	words, rest := f.line, []piece(nil)
	line := f.joined(words)
	for line.width > f.width {
		last := len(words) - 1
		for last > 0 && words[last].glued {
			last--
		}
		if last <= 0 {
			break
		}
		words, rest = words[:last], f.line[last:]
		line = f.joined(words)
	}
	f.lines = append(f.lines, line)
	f.line, f.used = slices.Clone(rest), 0
	for _, p := range rest {
		f.used += f.measure(p.text, p.run)
	}
}

// joined is the line that pieces make, without the white space at its end.
func (f *flower) joined(words []piece) flowLine {
	var line flowLine
	for i := 0; i < len(words); {
		text, r := "", words[i].run
		for ; i < len(words) && words[i].run == r; i++ {
			text += words[i].text
		}
		if i == len(words) {
			text = strings.TrimRight(text, " \t")
		}
		w := f.measure(text, r)
		if text != "" {
			line.fragments = append(line.fragments, fragment{text: text, run: r, x: line.width, width: w})
		}
		line.width += w
	}
	return line
}

// truncate shortens a line until the sign that there is more fits it.
func (f *flower) truncate(l *flowLine) {
	for len(l.fragments) > 0 {
		last := &l.fragments[len(l.fragments)-1]
		text := strings.TrimRight(last.text, " \t,;:.")
		for text != "" {
			w := f.measure(text+truncation, last.run)
			if last.x+w <= f.width {
				last.text, last.width = text+truncation, w
				l.width = last.x + w
				return
			}
			_, n := utf8.DecodeLastRuneInString(text)
			text = strings.TrimRight(text[:len(text)-n], " \t")
		}
		if len(l.fragments) == 1 {
			last.text, last.width = truncation, f.measure(truncation, last.run)
			return
		}
		l.fragments = l.fragments[:len(l.fragments)-1]
	}
}

// shorten cuts text to one line of the width.
func shorten(text string, size, width float32, style fyne.TextStyle) string {
	if width <= 0 {
		return ""
	}
	if textWidth(text, size, style) <= width {
		return text
	}
	// No letter is narrower than a quarter of its height on average: what
	// cannot fit need not be measured.
	runes := []rune(text)
	if enough := int(width/size*4) + 8; len(runes) > enough {
		runes = runes[:enough]
	}
	most := sort.Search(len(runes), func(n int) bool {
		return textWidth(string(runes[:n+1])+truncation, size, style) > width
	})
	return strings.TrimRight(string(runes[:most]), " ,;:.-") + truncation
}
