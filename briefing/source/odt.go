package source

import (
	"context"
	"errors"
	"strings"

	"attache/briefing"
	"attache/briefing/source/structure"
)

var odtReader = reader{
	format:     Format{"OpenDocument text", []string{".odt", ".ott", ".fodt"}},
	version:    "odt/1",
	recognises: isODT,
	read:       readODT,
}

func isODT(data []byte) bool {
	return isArchiveWith(data, "application/vnd.oasis.opendocument.text") || isArchiveWith(data, "content.xml") && isArchiveWith(data, "META-INF/manifest.xml") && !isArchiveWith(data, "opendocument.spreadsheet") && !isArchiveWith(data, "opendocument.presentation")
}

// readODT drafts the body, then the notes. What tracked changes struck is
// not the document's.
func readODT(ctx context.Context, f File) (*draft, error) {
	a, err := openArchive(f.Data)
	if err != nil {
		return nil, err
	}
	if m, err := a.part("META-INF/manifest.xml"); err == nil && strings.Contains(string(m), "encryption-data") {
		return nil, briefing.ErrProtected
	}
	content, err := a.part("content.xml")
	if err != nil {
		return nil, err
	}
	o := &odt{d: newDraft(), styles: map[string]*element{}, lists: map[string]*element{}}
	for _, part := range []string{"styles.xml", "content.xml"} {
		o.readStyles(a, part, content)
	}
	var body *element
	// The body is one element; styles and scripts stand before it.
	err = eachElement(content, 1, func(e *element) error {
		if e.name == "body" {
			body = e
		}
		return ctx.Err()
	})
	if body == nil {
		if err == nil || errors.Is(err, briefing.ErrDamaged) {
			err = errors.Join(briefing.ErrDamaged, err)
		}
		return nil, err
	}
	o.blocks(body, 0)
	for i, n := range o.notes {
		o.d.add(briefing.Block{Role: briefing.RoleFootnote, Number: n.mark}, n.mark+" "+o.notesText(i))
	}
	if data, err := a.part("meta.xml"); err == nil {
		if root, err := parseXML(data); err == nil {
			stateTitle(o.d, root.find("title").words())
		}
	}
	o.d.close()
	o.d.blocks = structure.Mark(o.d.text.String(), o.d.blocks)
	return o.d, nil
}

// odt drafts one OpenDocument text.
type odt struct {
	d      *draft
	styles map[string]*element // paragraph styles by name
	lists  map[string]*element // list styles by name
	notes  []odtNote
	cell   bool
}

type odtNote struct {
	mark string
	body *element
}

func (o *odt) readStyles(a *archive, part string, content []byte) {
	data := content
	if part != "content.xml" {
		var err error
		if data, err = a.part(part); err != nil {
			return // paragraphs without styles are paragraphs
		}
	}
	// Damaged styles leave what was read of them.
	_ = eachElement(data, 1, func(e *element) error {
		if e.name == "styles" || e.name == "automatic-styles" {
			for _, s := range e.kids {
				switch s.name {
				case "style":
					o.styles[s.get("name")] = s
				case "list-style":
					o.lists[s.get("name")] = s
				}
			}
		}
		return nil
	})
}

// named reports whether a style or one that it inherits from has this name.
func (o *odt) named(style, want string) bool {
	for range maxInheritance {
		if strings.EqualFold(strings.ReplaceAll(style, "_20_", " "), want) {
			return true
		}
		s := o.styles[style]
		if s == nil {
			return false
		}
		if strings.EqualFold(s.get("display-name"), want) {
			return true
		}
		style = s.get("parent-style-name")
	}
	return false
}

// blocks drafts the blocks below e, which stands in so many lists.
func (o *odt) blocks(e *element, depth int) {
	for _, k := range e.kids {
		switch k.name {
		case "":
		case "h":
			level := max(1, atoiOr(k.get("outline-level"), 1))
			o.d.add(briefing.Block{Role: briefing.RoleHeading, Level: level}, o.line(k))
			o.frames(k)
		case "p":
			o.paragraph(k)
		case "list":
			o.list(k, depth, "")
		case "table":
			o.table(k)
		case "tracked-changes", "sequence-decls", "forms", "variable-decls", "user-field-decls", "annotation", "table-of-content-source":
		default:
			o.blocks(k, depth)
		}
	}
}

func (o *odt) paragraph(p *element) {
	style := p.get("style-name")
	b := briefing.Block{Role: briefing.RoleParagraph}
	s := o.line(p)
	switch {
	case o.named(style, "Title"):
		b.Role, b.Level = briefing.RoleHeading, 1
	case o.named(style, "Subtitle"):
		b.Role, b.Level = briefing.RoleHeading, 2
	case o.named(style, "Quotations"):
		b.Role = briefing.RoleQuotation
	case !o.cell && o.bold(style) && structure.TitleLike(s):
		b.Role, b.Level = briefing.RoleHeading, 2
	}
	o.d.add(b, s)
	o.frames(p)
}

// bold reports a paragraph style that is bold itself.
func (o *odt) bold(style string) bool {
	s := o.styles[style]
	return s != nil && s.child("text-properties").get("font-weight") == "bold"
}

// list drafts the items of a list; a list within it has its style unless it
// names its own.
func (o *odt) list(e *element, depth int, style string) {
	if own := e.get("style-name"); own != "" {
		style = own
	}
	next := 1
	level := o.level(style, depth)
	if level != nil {
		next = max(1, atoiOr(level.get("start-value"), 1))
	}
	for _, item := range e.kids {
		if item.name != "list-item" && item.name != "list-header" {
			continue
		}
		marker, number := "• ", ""
		if level != nil && level.name == "list-level-style-number" && level.get("num-format") != "" {
			next = atoiOr(item.get("start-value"), next)
			number = ordinal(next, level.get("num-format"))
			marker = level.get("num-prefix") + number + level.get("num-suffix") + " "
			if level.get("num-prefix") == "(" {
				number = "(" + number + ")"
			}
			next++
		}
		first := item.name == "list-item"
		for _, k := range item.kids {
			switch {
			case k.name == "list":
				o.list(k, depth+1, style)
			case (k.name == "p") && first:
				if s := o.line(k); s != "" {
					o.d.add(briefing.Block{Role: briefing.RoleListItem, Level: depth, Number: number}, marker+s)
					first = false
				}
				o.frames(k)
			case k.name != "":
				o.blocks(&element{kids: []*element{k}}, depth+1)
			}
		}
	}
}

// level is what a list style says of a depth.
func (o *odt) level(style string, depth int) *element {
	s := o.lists[style]
	if s == nil {
		return nil
	}
	for _, l := range s.kids {
		if atoiOr(l.get("level"), 0) == depth+1 {
			return l
		}
	}
	return nil
}

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
		case "annotation", "annotation-end", "frame", "ruby-text", "bookmark", "change", "change-start", "change-end", "soft-page-break", "custom-shape":
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

func (o *odt) note(b *strings.Builder, n *element) {
	mark := oneLine(n.child("note-citation").words())
	if mark == "" {
		mark = ordinal(len(o.notes)+1, "1")
	}
	if strings.Trim(mark, "0123456789") == "" {
		b.WriteString(superscript.Replace(mark))
	} else {
		b.WriteString(mark)
	}
	o.notes = append(o.notes, odtNote{mark, n.child("note-body")})
}

func (o *odt) notesText(i int) string {
	if o.notes[i].body == nil {
		return ""
	}
	return o.cellText(o.notes[i].body)
}

// frames drafts the text boxes of a paragraph below it.
func (o *odt) frames(p *element) {
	for _, k := range p.kids {
		switch k.name {
		case "text-box":
			o.blocks(k, 0)
		case "", "note", "annotation":
		default:
			o.frames(k)
		}
	}
}
