package widgets

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// draft is text that is being written: its words, where the caret stands, what
// is selected, and what can be taken back. Places are bytes of the text, always
// between two characters as a person sees them. It draws nothing.
type draft struct {
	text string
	// from and at are the two ends of what is selected; the caret stands at at.
	from, at int

	done, undone []stroke
	// joins is set while the next letter belongs to the last stroke.
	joins bool
}

// stroke is one change that can be taken back: words put in the place of
// others.
type stroke struct {
	place          int
	removed, added string
	from, at       int // what was selected before
	sort           strokeSort
}

type strokeSort int

const (
	strokeOther strokeSort = iota
	strokeTyped
	strokeErased // by Backspace or Delete
)

// start begins with words, the caret at their end and nothing to take back.
func (d *draft) start(text string) {
	*d = draft{text: text, from: len(text), at: len(text)}
}

// selection is what is selected, its lower end first.
func (d *draft) selection() (start, end int) { return min(d.from, d.at), max(d.from, d.at) }

func (d *draft) selected() string {
	start, end := d.selection()
	return d.text[start:end]
}

// move puts the caret at a place; extend keeps the other end of the selection.
func (d *draft) move(at int, extend bool) {
	d.at = boundaryAt(d.text, min(max(at, 0), len(d.text)))
	if !extend {
		d.from = d.at
	}
	d.joins = false
}

// pick selects from one place to another.
func (d *draft) pick(from, at int) {
	d.move(from, false)
	d.move(at, true)
}

// typed puts a letter in the place of what is selected.
func (d *draft) typed(r rune) {
	last := len(d.done) - 1
	if s := string(r); d.from == d.at && d.joins && last >= 0 && d.done[last].sort == strokeTyped &&
		d.done[last].place+len(d.done[last].added) == d.at && !beginsWord(d.done[last].added, r) {
		d.change(d.at, d.at, s)
		d.done[last].added += s
		return
	}
	start, end := d.selection()
	d.do(start, end, string(r), strokeTyped)
}

// beginsWord reports whether a letter begins another word than what was typed
// before it: each word is taken back by itself.
func beginsWord(before string, r rune) bool {
	last, _ := utf8.DecodeLastRuneInString(before)
	return r == '\n' || unicode.IsSpace(last) && !unicode.IsSpace(r)
}

// insert puts words in the place of what is selected.
func (d *draft) insert(words string) {
	start, end := d.selection()
	if words = pasted(words); words != "" || start < end {
		d.do(start, end, words, strokeOther)
	}
}

// pasted are words as an entry takes them: with plain line ends, and without
// what is no text.
func pasted(s string) string {
	s = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n").Replace(strings.ToValidUTF8(s, "\ufffd"))
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' && r != '\t' {
			return -1
		}
		return r
	}, s)
}

// erase takes away what is selected, else what lies between the caret and a place.
func (d *draft) erase(to int) {
	if start, end := d.selection(); start < end {
		d.do(start, end, "", strokeOther)
		return
	}
	to = boundaryAt(d.text, min(max(to, 0), len(d.text)))
	start, end := min(to, d.at), max(to, d.at)
	if start == end {
		return
	}
	if last := len(d.done) - 1; d.joins && last >= 0 && d.done[last].sort == strokeErased && d.done[last].added == "" {
		s := &d.done[last]
		removed := d.text[start:end]
		switch s.place {
		case end:
			d.change(start, end, "")
			s.place, s.removed = start, removed+s.removed
			return
		case start:
			d.change(start, end, "")
			s.removed += removed
			return
		}
	}
	d.do(start, end, "", strokeErased)
}

// do makes a change that can be taken back.
func (d *draft) do(start, end int, words string, sort strokeSort) {
	d.done = append(d.done, stroke{place: start, removed: d.text[start:end], added: words, from: d.from, at: d.at, sort: sort})
	d.change(start, end, words)
}

// change puts words between two places and the caret behind them.
func (d *draft) change(start, end int, words string) {
	d.text = d.text[:start] + words + d.text[end:]
	d.at = start + len(words)
	// A mark that is put on a letter becomes a part of it.
	for d.at < len(d.text) && !isBoundary(d.text, d.at) {
		_, n := utf8.DecodeRuneInString(d.text[d.at:])
		d.at += n
	}
	d.from = d.at
	d.undone, d.joins = nil, d.at == start+len(words)
}

// undo takes the last stroke back and reports whether there was one.
func (d *draft) undo() bool {
	n := len(d.done)
	if n == 0 {
		return false
	}
	s := d.done[n-1]
	undone := append(d.undone, s)
	d.change(s.place, s.place+len(s.added), s.removed)
	d.from, d.at = s.from, s.at
	d.done, d.undone, d.joins = d.done[:n-1], undone, false
	return true
}

// redo makes it again.
func (d *draft) redo() bool {
	n := len(d.undone)
	if n == 0 {
		return false
	}
	s, undone := d.undone[n-1], d.undone[:n-1]
	d.change(s.place, s.place+len(s.removed), s.added)
	d.done, d.undone, d.joins = append(d.done, s), undone, false
	return true
}

// left and right are the places beside the caret, wordLeft and wordRight the
// starts of the words there.
func (d *draft) left() int { return previousBoundary(d.text, d.at) }

func (d *draft) right() int { return min(d.at+nextBoundary(d.text[d.at:]), len(d.text)) }

func (d *draft) wordLeft() int {
	start, end := d.paragraph(d.at)
	if d.at == start {
		return d.left()
	}
	return start + previousWord(d.text[start:end], d.at-start)
}

func (d *draft) wordRight() int {
	start, end := d.paragraph(d.at)
	if d.at == end {
		return d.right()
	}
	return start + nextWord(d.text[start:end], d.at-start)
}

// word is the word at a place.
func (d *draft) word(at int) (start, end int) {
	from, to := d.paragraph(at)
	if from == to {
		return at, at
	}
	start, end = wordAt(d.text[from:to], min(at-from, to-from-1))
	return from + start, from + end
}

// paragraph is what stands between two line ends around a place.
func (d *draft) paragraph(at int) (start, end int) {
	start = strings.LastIndexByte(d.text[:at], '\n') + 1
	if end = strings.IndexByte(d.text[at:], '\n'); end < 0 {
		return start, len(d.text)
	}
	return start, at + end
}
