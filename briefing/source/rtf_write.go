package source

import (
	"fmt"
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
	}
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
		return
	}
	b := briefing.Block{Role: briefing.RoleParagraph}
	switch {
	case r.state.outline > 0:
		b.Role, b.Level = briefing.RoleHeading, r.state.outline
		if marker != "" {
			s = marker + " " + s
		}
	case marker != "":
		b.Role = briefing.RoleListItem
		if strings.ContainsAny(marker, "0123456789") || len([]rune(marker)) > 1 {
			b.Number = strings.TrimRight(marker, ". ")
		} else {
			marker = "•"
		}
		s = marker + " " + s
	case !plain && structure.TitleLike(s):
		b.Role, b.Level = briefing.RoleHeading, 2
	}
	r.d.add(b, s)
}

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
