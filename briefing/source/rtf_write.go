package source

import (
	"fmt"
	"regexp"
	"strings"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"

	"attache/briefing"
	"attache/briefing/source/structure"
)

// char takes a byte of text in the current encoding.
func (r *rtf) char(c byte) {
	if r.toSkip > 0 {
		r.toSkip--
		return
	}
	r.raw = append(r.raw, c)
}

// flushRaw decodes the bytes gathered in one encoding.
func (r *rtf) flushRaw() {
	if len(r.raw) == 0 {
		return
	}
	if name := r.fontNames[r.state.font]; r.state.into != rtfFont && isSymbolFont(name) {
		var signs strings.Builder
		for _, c := range r.raw {
			signs.WriteRune(signOf(name, c))
		}
		r.raw = r.raw[:0]
		r.write(signs.String())
		return
	}
	e := r.fonts[r.state.font]
	if e == nil {
		e = r.page
	}
	out, err := e.NewDecoder().Bytes(r.raw)
	if err != nil {
		out = []byte(strings.ToValidUTF8(string(r.raw), "\ufffd"))
	}
	r.raw = r.raw[:0]
	r.write(string(out))
}

// put writes a character that is known.
func (r *rtf) put(s string) {
	r.flushRaw()
	r.write(s)
}

// write sends words where they belong.
func (r *rtf) write(s string) {
	if r.state.skip || r.state.hidden {
		return
	}
	if r.state.raised && len(s) <= 3 && strings.Trim(s, "0123456789") == "" {
		s = superscript.Replace(s)
	}
	switch r.state.into {
	case rtfBody:
		if !r.state.bold && strings.TrimSpace(s) != "" {
			r.plain = true
		}
		r.line.WriteString(s)
	case rtfNote:
		r.note.WriteString(s)
	case rtfTitle:
		r.title.WriteString(s)
	case rtfFrame:
		r.frame.WriteString(s)
	case rtfMarker:
		r.marker.WriteString(s)
	case rtfStyle:
		r.name.WriteString(s)
	case rtfFont:
		r.nameFont(s)
	}
}

// nameFont gathers the name of a font, which ends with a semicolon.
func (r *rtf) nameFont(s string) {
	r.name.WriteString(s)
	if name, _, ended := strings.Cut(r.name.String(), ";"); ended {
		if isSymbolFont(name) {
			r.fontNames[r.state.font] = strings.TrimSpace(name)
		}
		r.name.Reset()
	}
}

// signOf is what a byte shows in a font of signs; white space is white.
func signOf(font string, c byte) rune {
	if c <= ' ' {
		return ' '
	}
	return symbolIn(font, c)
}

// endNote files a note and returns its mark.
func (r *rtf) endNote(endnote bool) string {
	text := oneLine(r.note.String())
	r.note.Reset()
	if text == "" {
		return ""
	}
	r.counts[endnote]++
	format := "1"
	if endnote {
		format = r.format
	}
	mark := ordinal(r.counts[endnote], format)
	r.notes = append(r.notes, rtfNoteText{mark, text})
	return raisedMark(mark)
}

// openBox lets the paragraph wait in which a text box stands.
func (r *rtf) openBox() {
	if r.state.inBox {
		return
	}
	r.flushRaw()
	r.state.inBox, r.state.inTable, r.state.outline = true, false, 0
	r.outer = append(r.outer, rtfParagraph{r.line.String(), r.marker.String(), r.plain, r.cells})
	r.line.Reset()
	r.marker.Reset()
	r.plain, r.cells = false, nil
}

// closeBox goes on with the paragraph that waited.
func (r *rtf) closeBox(inner rtfState) {
	outside := r.state
	r.state = inner
	r.endParagraph()
	r.state = outside
	last := len(r.outer) - 1
	p := r.outer[last]
	r.outer = r.outer[:last]
	r.line.Reset()
	r.marker.Reset()
	r.line.WriteString(p.line)
	r.marker.WriteString(p.marker)
	r.plain, r.cells = p.plain, p.cells
}

// endBoxes drafts the paragraphs of text boxes, once the one they hang on is
// done.
func (r *rtf) endBoxes() {
	for _, b := range r.boxes {
		r.d.add(b.block, b.text)
	}
	r.boxes = nil
}

// endParagraph drafts the paragraph gathered.
func (r *rtf) endParagraph() {
	r.flushRaw()
	if r.state.into != rtfBody {
		r.write(" ")
		return
	}
	s := trimLines(r.line.String(), false)
	marker := oneLine(r.marker.String())
	plain := r.plain
	r.line.Reset()
	r.marker.Reset()
	r.plain = false
	if r.state.inTable {
		// Paragraphs of a cell are joined until the cell ends.
		if s != "" {
			r.line.WriteString(s + " ")
			r.plain = plain
		}
		return
	}
	if s == "" {
		if !r.state.inBox {
			r.endBoxes()
		}
		return
	}
	b, s := r.shaped(markerTab.ReplaceAllString(s, "$1 "), marker, plain)
	if r.state.inBox {
		r.boxes = append(r.boxes, rtfBox{b, s})
		return
	}
	r.d.add(b, s)
	r.endBoxes()
}

// shaped tells what a paragraph is, and puts its marker before it.
func (r *rtf) shaped(s, marker string, plain bool) (briefing.Block, string) {
	b := briefing.Block{Role: briefing.RoleParagraph}
	switch {
	case r.state.outline > 0:
		b.Role, b.Level = briefing.RoleHeading, r.state.outline
		if marker != "" {
			s = marker + " " + s
		}
	case marker != "":
		b.Role, b.Level = briefing.RoleListItem, r.state.level
		if strings.ContainsAny(marker, "0123456789") || len([]rune(marker)) > 1 {
			b.Number = strings.TrimRight(marker, ". ")
		} else {
			marker = "•"
		}
		s = marker + " " + s
	case r.state.quoted:
		b.Role = briefing.RoleQuotation
	case !plain && structure.TitleLike(s):
		b.Role, b.Level = briefing.RoleHeading, 2
	}
	return b, s
}

// markerTab is the tab behind a number or bullet that stands in the text.
var markerTab = regexp.MustCompile(`^(\(?[\p{L}\d.]{1,6}[.)]|[-–•*])\t+`)

func (r *rtf) endCell() {
	r.flushRaw()
	r.cells = append(r.cells, oneLine(r.line.String()))
	r.line.Reset()
	r.marker.Reset()
}

func (r *rtf) endRow() {
	if s := joinCells(r.cells); s != "" {
		r.d.add(briefing.Block{Role: briefing.RoleTableRow}, s)
	}
	r.endBoxes()
	r.cells = nil
}

// encodingOf is the encoding of a code page, Western European when unknown.
func encodingOf(page int) encoding.Encoding {
	switch page {
	case 437:
		return charmap.CodePage437
	case 850:
		return charmap.CodePage850
	case 932:
		return named("shift_jis")
	case 936:
		return named("gbk")
	case 949:
		return named("euc-kr")
	case 950:
		return named("big5")
	case 10000:
		return charmap.Macintosh
	case 65001:
		return named("utf-8")
	}
	return named(fmt.Sprintf("windows-%d", page))
}

func named(name string) encoding.Encoding {
	if e, err := htmlindex.Get(name); err == nil {
		return e
	}
	return charmap.Windows1252
}
