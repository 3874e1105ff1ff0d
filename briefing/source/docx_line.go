package source

import (
	"fmt"
	"strings"
)

// boldLine reports a paragraph that is bold from end to end.
func boldLine(p *element, style docxStyle) bool {
	bold := style.bold
	any := false
	var walk func(e *element) bool
	walk = func(e *element) bool {
		for _, k := range e.kids {
			if k.name == "r" {
				if strings.TrimSpace(k.words()) == "" {
					continue
				}
				any = true
				b := k.child("rPr", "b")
				if b == nil && !bold || b != nil && isOff(b.get("val")) {
					return false
				}
			} else if k.name != "pPr" && !walk(k) {
				return false
			}
		}
		return true
	}
	return walk(p) && any
}

func isOff(v string) bool { return v == "0" || v == "false" || v == "off" }

// line is the text of a paragraph.
func (w *docx) line(p *element) string {
	var b strings.Builder
	for _, k := range p.kids {
		w.inline(&b, k)
	}
	return trimLines(b.String(), false)
}

// inline writes the text of a run or of what holds runs.
func (w *docx) inline(b *strings.Builder, e *element) {
	switch e.name {
	case "":
	case "t":
		b.WriteString(e.words())
	case "tab", "ptab":
		b.WriteByte('\t')
	case "br", "cr":
		b.WriteByte('\n')
	case "noBreakHyphen":
		b.WriteRune('\u2011')
	case "sym":
		b.WriteString(symbolRune(e.get("char")))
	case "footnoteReference", "endnoteReference":
		b.WriteString(superscript.Replace(w.note(strings.TrimSuffix(e.name, "Reference") + e.get("id"))))
	case "pPr", "rPr", "del", "moveFrom", "instrText", "delText", "delInstrText", "pict", "object", "drawing", "commentReference",
		"annotationRef", "footnoteRef", "endnoteRef", "bookmarkStart", "bookmarkEnd", "sdtPr", "fldChar", "softHyphen", "rt":
	case "AlternateContent": // a text box: drafted after its paragraph
	case "r":
		if v := e.child("rPr", "vanish"); v != nil && !isOff(v.get("val")) {
			return
		}
		w.run(b, e)
	default:
		for _, k := range e.kids {
			w.inline(b, k)
		}
	}
}

// run writes a run; a short number above the line is written as such.
func (w *docx) run(b *strings.Builder, e *element) {
	var s strings.Builder
	for _, k := range e.kids {
		w.inline(&s, k)
	}
	text := s.String()
	if e.child("rPr", "vertAlign").get("val") == "superscript" && text != "" && len(text) <= 3 && strings.Trim(text, "0123456789") == "" {
		text = superscript.Replace(text)
	}
	b.WriteString(text)
}

// symbolRune is a character of a symbol font; bullets and arrows are all
// that such fonts are used for in documents.
func symbolRune(code string) string {
	n := 0
	if _, err := fmt.Sscanf(code, "%x", &n); err != nil || n == 0 {
		return ""
	}
	if n >= 0xf000 && n <= 0xf0ff {
		return "•"
	}
	return string(rune(n))
}

// note returns the number of a note, giving it the next one at its first mark.
func (w *docx) note(key string) string {
	if n := w.notes[key]; n != "" {
		return n
	}
	w.notes[key] = fmt.Sprint(len(w.notes) + 1)
	w.noteOrder = append(w.noteOrder, key)
	return w.notes[key]
}
