package source

import (
	"strings"
)

// line is the text of a paragraph.
func (o *odt) line(p *element) string {
	var b strings.Builder
	o.inline(&b, p)
	return trimLines(b.String(), false)
}

func (o *odt) inline(b *strings.Builder, e *element) {
	for _, k := range e.kids {
		switch k.name {
		case "":
			b.WriteString(foldSpace(k.text, b.Len() == 0 || endsInSpace(b.String())))
		case "s":
			b.WriteString(" ")
		case "tab":
			b.WriteByte('\t')
		case "line-break":
			b.WriteByte('\n')
		case "note":
			o.note(b, k)
		case "frame":
			o.formula(b, k)
		case "span":
			if !o.hidden(k.get("style-name")) {
				o.inline(b, k)
			}
		case "hidden-text", "hidden-paragraph":
			if k.get("is-hidden") == "false" {
				o.inline(b, k)
			}
		case "annotation", "annotation-end", "ruby-text", "bookmark", "change", "change-start", "change-end", "soft-page-break", "custom-shape":
		default:
			o.inline(b, k)
		}
	}
}

// foldSpace makes one space of runs of white space, as OpenDocument asks.
func foldSpace(s string, afterSpace bool) string {
	var b strings.Builder
	for _, r := range s {
		if r == ' ' || r == '\n' || r == '\t' || r == '\r' {
			if !afterSpace {
				b.WriteByte(' ')
			}
			afterSpace = true
			continue
		}
		b.WriteRune(r)
		afterSpace = false
	}
	return b.String()
}

// formula writes the signs of a formula.
func (o *odt) formula(b *strings.Builder, frame *element) {
	object := frame.child("object")
	math := object.child("math")
	if href := object.get("href"); math == nil && href != "" && o.archive != nil {
		data, err := o.archive.part(strings.TrimPrefix(href, "./") + "/content.xml")
		if err != nil {
			return // a sheet, a picture, or nothing
		}
		if root, err := parseXML(data); err == nil {
			math = root.child("math")
		}
	}
	if math != nil {
		b.WriteString(mathWords(math))
	}
}

// mathWords are the signs of a formula without the notes that programs keep
// beside it.
func mathWords(e *element) string {
	var parts []string
	for _, k := range e.kids {
		s := oneLine(k.text)
		if k.name != "" && k.name != "annotation" && k.name != "annotation-xml" {
			s = mathWords(k)
		}
		if s != "" {
			parts = append(parts, s)
		}
	}
	return strings.Join(parts, " ")
}

func (o *odt) note(b *strings.Builder, n *element) {
	mark := oneLine(n.child("note-citation").words())
	if mark == "" {
		mark = ordinal(len(o.notes)+1, "1")
	}
	b.WriteString(raisedMark(mark))
	o.notes = append(o.notes, odtNote{mark, n.child("note-body")})
}

func (o *odt) notesText(i int) string {
	if o.notes[i].body == nil {
		return ""
	}
	return o.cellText(o.notes[i].body)
}
