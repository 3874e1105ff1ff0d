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
		b.WriteString(fromPrivate(e.words(), w.font))
	case "tab", "ptab":
		b.WriteByte('\t')
	case "br", "cr":
		b.WriteByte('\n')
	case "noBreakHyphen":
		b.WriteRune('\u2011')
	case "sym":
		b.WriteString(symbolRune(e.get("font"), e.get("char")))
	case "footnoteReference", "endnoteReference":
		b.WriteString(w.notes.mark(e))
	case "pPr", "rPr", "del", "moveFrom", "instrText", "delText", "delInstrText", "pict", "object", "drawing", "commentReference",
		"annotationRef", "footnoteRef", "endnoteRef", "bookmarkStart", "bookmarkEnd", "sdtPr", "fldChar", "softHyphen", "rt":
	case "AlternateContent": // a text box: drafted after its paragraph
	case "r":
		if !w.hidden(e) {
			w.run(b, e)
		}
	default:
		for _, k := range e.kids {
			w.inline(b, k)
		}
	}
}

// hidden reports a run that is neither shown nor printed.
func (w *docx) hidden(run *element) bool {
	if v := run.child("rPr", "vanish"); v != nil {
		return !isOff(v.get("val"))
	}
	return w.styles[run.child("rPr", "rStyle").get("val")].hidden
}

// run writes a run; a short number above the line is written as such.
func (w *docx) run(b *strings.Builder, e *element) {
	outer := w.font
	if f := e.child("rPr", "rFonts").get("ascii"); f != "" {
		w.font = f
	}
	var s strings.Builder
	for _, k := range e.kids {
		w.inline(&s, k)
	}
	w.font = outer
	text := s.String()
	w.notes.settleCustom(text)
	raised := w.styles[e.child("rPr", "rStyle").get("val")].raised
	if v := e.child("rPr", "vertAlign"); v != nil {
		raised = v.get("val") == "superscript"
	}
	if raised && text != "" && len(text) <= 3 && strings.Trim(text, "0123456789") == "" {
		text = superscript.Replace(text)
	}
	b.WriteString(text)
}

// symbolRune is a character that is given by its number in a font.
func symbolRune(font, code string) string {
	n := 0
	if _, err := fmt.Sscanf(code, "%x", &n); err != nil || n == 0 {
		return ""
	}
	switch {
	case isPrivate(rune(n)):
		return string(symbolIn(font, byte(n-privateStart)))
	case n <= 0xff && isSymbolFont(font):
		return string(symbolIn(font, byte(n)))
	}
	return string(rune(n))
}
