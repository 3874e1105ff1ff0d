package source

import (
	"bytes"
	"context"
	"fmt"
	"strings"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"

	"attache/briefing"
	"attache/briefing/source/structure"
)

var rtfReader = reader{
	format:  Format{"Rich text (RTF)", []string{".rtf"}},
	version: "rtf/2",
	recognises: func(data []byte) bool {
		return bytes.HasPrefix(bytes.TrimLeft(data, "\xef\xbb\xbf \r\n"), []byte(`{\rtf`))
	},
	read: readRTF,
}

// readRTF drafts the body, then the notes; headers and footers are kept as
// boilerplate.
func readRTF(ctx context.Context, f File) (*draft, error) {
	r := &rtf{d: newDraft(), data: f.Data, page: charmap.Windows1252, fonts: map[int]encoding.Encoding{}, fontNames: map[int]string{}, counts: map[bool]int{}, format: "1", styles: map[int]int{}, quotes: map[int]bool{}}
	if err := r.parse(ctx); err != nil {
		return nil, err
	}
	r.endParagraph()
	r.endBoxes()
	for _, n := range r.notes {
		r.d.add(briefing.Block{Role: briefing.RoleFootnote, Number: n.mark}, n.mark+" "+n.text)
	}
	r.d.statePropertyTitle(r.title.String())
	r.d.close()
	r.d.blocks = structure.Mark(r.d.text.String(), r.d.blocks)
	return r.d, nil
}

// rtfState is what a group inherits and gives back.
type rtfState struct {
	skip bool // a group whose words are not the document's
	// into is where words go: the body, a note, the title …
	into     rtfTarget
	unicode  int // characters that stand in for one \u
	font     int
	hidden   bool
	raised   bool
	bold     bool
	outline  int // heading level from 1; 0 is none
	quoted   bool
	level    int // of a list item, from 0
	inTable  bool
	inBox    bool // a text box, whose paragraphs stand below the one it hangs on
	endnote  bool
	starred  bool // "\*" was read: an unknown destination is skipped
	styleNow int
}

type rtfTarget int

const (
	rtfBody rtfTarget = iota
	rtfNote
	rtfTitle
	rtfFrame
	rtfMarker
	rtfStyle
	rtfFont
)

// rtfNoteText is a note with its mark.
type rtfNoteText struct{ mark, text string }

// rtfParagraph is a paragraph in the making.
type rtfParagraph struct {
	line, marker string
	plain        bool
	cells        []string
}

// rtfBox is a paragraph of a text box.
type rtfBox struct {
	block briefing.Block
	text  string
}

// rtf drafts one RTF document.
type rtf struct {
	d     *draft
	data  []byte
	at    int
	page  encoding.Encoding
	fonts map[int]encoding.Encoding
	// styles give the heading level of paragraph styles, quotes those of
	// quotations.
	styles map[int]int
	quotes map[int]bool
	state  rtfState
	stack  []rtfState

	line      strings.Builder // of the paragraph
	marker    strings.Builder
	title     strings.Builder
	name      strings.Builder // of the style being defined
	frame     strings.Builder
	fontNames map[int]string
	notes     []rtfNoteText
	note      strings.Builder
	counts    map[bool]int // of notes; true counts endnotes
	format    string       // of the numbers of endnotes
	cells     []string
	// outer is the paragraph that waits while a text box within it is read,
	// boxes the paragraphs of boxes that wait for its end.
	outer  []rtfParagraph
	boxes  []rtfBox
	plain  bool // a word of the paragraph is not bold
	toSkip int  // characters left that stand in for a \u
	high   rune // first half of a surrogate pair
	raw    []byte
}

func (r *rtf) parse(ctx context.Context) error {
	r.state.unicode = 1
	for r.at < len(r.data) {
		if r.at&0xffff == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		c := r.data[r.at]
		switch c {
		case '{':
			r.flushRaw()
			if len(r.stack) > MaxNesting {
				return errNesting
			}
			r.stack = append(r.stack, r.state)
			r.state.starred = false
			r.at++
		case '}':
			r.flushRaw()
			r.at++
			if len(r.stack) == 0 {
				return nil // what follows is no part of the document
			}
			r.endGroup()
		case '\\':
			r.control()
		case '\r', '\n', 0:
			r.at++
		default:
			r.at++
			r.char(c)
		}
	}
	r.flushRaw()
	return nil
}

// endGroup gives back the outer state, and files what the group gathered.
func (r *rtf) endGroup() {
	inner := r.state
	r.state = r.stack[len(r.stack)-1]
	r.stack = r.stack[:len(r.stack)-1]
	r.toSkip = 0
	if inner.into == rtfStyle {
		r.defineStyle(inner.styleNow)
	}
	if inner.inBox && !r.state.inBox {
		r.closeBox(inner)
	}
	if inner.into == r.state.into {
		return
	}
	switch inner.into {
	case rtfNote:
		r.line.WriteString(r.endNote(inner.endnote))
	case rtfFont:
		r.name.Reset()
	case rtfFrame:
		if s := oneLine(r.frame.String()); s != "" && !r.seenFrame(s) {
			r.d.add(briefing.Block{Role: briefing.RoleBoilerplate}, s)
		}
		r.frame.Reset()
	}
}

func (r *rtf) seenFrame(s string) bool {
	text := r.d.text.String()
	for _, b := range r.d.blocks {
		if b.Role == briefing.RoleBoilerplate && text[b.Span.Start:b.Span.End] == s {
			return true
		}
	}
	return false
}

// defineStyle notes the heading level of a style by its name.
func (r *rtf) defineStyle(id int) {
	name := strings.ToLower(oneLine(strings.TrimRight(r.name.String(), ";")))
	r.name.Reset()
	var level int
	if _, err := fmt.Sscanf(name, "heading %d", &level); err == nil && level >= 1 && level <= 9 {
		r.styles[id] = level
	} else if name == "title" {
		r.styles[id] = 1
	}
	r.quotes[id] = isQuoteStyle(name)
}

// control reads a control word or symbol.
func (r *rtf) control() {
	r.at++
	if r.at >= len(r.data) {
		return
	}
	c := r.data[r.at]
	if !isLetterByte(c) {
		r.at++
		r.symbol(c)
		return
	}
	r.flushRaw()
	start := r.at
	for r.at < len(r.data) && isLetterByte(r.data[r.at]) && r.at-start < 32 {
		r.at++
	}
	word := string(r.data[start:r.at])
	number, has, negative := 0, false, false
	if r.at < len(r.data) && r.data[r.at] == '-' {
		negative = true
		r.at++
	}
	for r.at < len(r.data) && r.data[r.at] >= '0' && r.data[r.at] <= '9' && number < 1e8 {
		number, has = number*10+int(r.data[r.at]-'0'), true
		r.at++
	}
	if negative {
		number = -number
	}
	if r.at < len(r.data) && r.data[r.at] == ' ' {
		r.at++
	}
	r.word(word, number, has)
}

func isLetterByte(c byte) bool { return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' }

// symbol acts on a control symbol.
func (r *rtf) symbol(c byte) {
	switch c {
	case '\'':
		if r.at+2 <= len(r.data) {
			var b byte
			if _, err := fmt.Sscanf(string(r.data[r.at:r.at+2]), "%02x", &b); err == nil {
				r.at += 2
				r.char(b)
				return
			}
		}
	case '~':
		r.put("\u00a0")
	case '_':
		r.put("\u2011")
	case '-': // an optional hyphen is no character
	case '*':
		r.flushRaw()
		r.state.starred = true
	case '\n', '\r':
		r.endParagraph()
	case '\\', '{', '}':
		r.char(c)
	}
}
