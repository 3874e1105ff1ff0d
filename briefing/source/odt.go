package source

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"unicode"

	"attache/briefing"
	"attache/briefing/source/structure"
)

var odtReader = reader{
	format:     Format{"OpenDocument text", []string{".odt", ".ott", ".fodt"}},
	version:    "odt/2",
	recognises: isODT,
	read:       readODT,
}

func isODT(data []byte) bool {
	if isFlatODT(data) {
		return true
	}
	return isArchiveWith(data, "application/vnd.oasis.opendocument.text") || isArchiveWith(data, "content.xml") && isArchiveWith(data, "META-INF/manifest.xml") && !isArchiveWith(data, "opendocument.spreadsheet") && !isArchiveWith(data, "opendocument.presentation")
}

// isFlatODT reports a text that is stored in one part, not in an archive.
func isFlatODT(data []byte) bool {
	head := data[:min(len(data), 4096)]
	return !bytes.HasPrefix(head, []byte("PK")) && bytes.Contains(head, []byte("<office:document")) && bytes.Contains(head, []byte("opendocument.text"))
}

// openODT returns the archive, nil for a flat file, and the part with the
// text.
func openODT(data []byte) (*archive, []byte, error) {
	if isFlatODT(data) {
		return nil, data, nil
	}
	a, err := openArchive(data)
	if err != nil {
		return nil, nil, err
	}
	if m, err := a.part("META-INF/manifest.xml"); err == nil && strings.Contains(string(m), "encryption-data") {
		return nil, nil, briefing.ErrProtected
	}
	content, err := a.part("content.xml")
	return a, content, err
}

// readODT drafts the body, then the notes. What tracked changes struck is
// not the document's.
func readODT(ctx context.Context, f File) (*draft, error) {
	a, content, err := openODT(f.Data)
	if err != nil {
		return nil, err
	}
	o := &odt{d: newDraft(), archive: a, styles: map[string]*element{}, lists: map[string]*element{}, last: map[string]int{}}
	if a != nil {
		// Paragraphs without styles are paragraphs; damaged styles leave what was
		// read of them.
		_ = eachElement(o.part("styles.xml", content), 1, func(e *element) error { o.addStyles(e); return nil })
	}
	var body *element
	// The body is one element; styles and scripts stand before it.
	err = eachElement(content, 1, func(e *element) error {
		if e.name == "body" {
			body = e
		} else {
			o.addStyles(e)
		}
		return ctx.Err()
	})
	if body == nil {
		if err == nil || errors.Is(err, briefing.ErrDamaged) {
			err = errors.Join(briefing.ErrDamaged, err)
		}
		return nil, err
	}
	o.frame("header")
	o.blocks(body, 0)
	if o.d.text.Len() == 0 {
		o.unveiled = true
		o.blocks(body, 0)
	}
	for i, n := range o.notes {
		o.d.add(briefing.Block{Role: briefing.RoleFootnote, Number: n.mark}, n.mark+" "+o.notesText(i))
	}
	o.frame("footer")
	if root, err := parseXML(o.part("meta.xml", content)); err == nil {
		o.d.statePropertyTitle(root.find("meta").find("title").words())
	}
	o.d.close()
	o.d.blocks = structure.Mark(o.d.text.String(), o.d.blocks)
	return o.d, nil
}

// odt drafts one OpenDocument text.
type odt struct {
	d       *draft
	archive *archive            // nil for a file of one part
	styles  map[string]*element // paragraph and text styles by name
	lists   map[string]*element // list styles by name
	masters []*element          // what stands around the pages
	notes   []odtNote
	cell    bool
	// unveiled shows what is hidden, for a text of which every word is.
	unveiled bool
	// last are the last numbers of lists by style and depth, and by id, for
	// lists that go on; numbers those of the lists around an item.
	last    map[string]int
	numbers []string
}

type odtNote struct {
	mark string
	body *element
}

// addStyles keeps the styles of a part of the file.
func (o *odt) addStyles(e *element) {
	switch e.name {
	case "styles", "automatic-styles":
		for _, s := range e.kids {
			switch s.name {
			case "style":
				o.styles[s.get("name")] = s
			case "list-style":
				o.lists[s.get("name")] = s
			}
		}
	case "master-styles":
		o.masters = append(o.masters, e)
	}
}

// part is a part of the archive, or the one part of a flat file; nil when
// there is none.
func (o *odt) part(name string, content []byte) []byte {
	if o.archive == nil || name == "content.xml" {
		return content
	}
	data, err := o.archive.part(name)
	if err != nil {
		return nil
	}
	return data
}

// frame drafts headers or footers, each different line once.
func (o *odt) frame(name string) {
	seen := map[string]bool{}
	for _, master := range o.masters {
		for _, page := range master.kids {
			for _, f := range page.kids {
				if !strings.HasPrefix(f.name, name) {
					continue
				}
				for _, p := range paragraphsOf(f) {
					if s := o.line(p); strings.ContainsFunc(s, unicode.IsLetter) && !seen[s] {
						seen[s] = true
						o.d.add(briefing.Block{Role: briefing.RoleBoilerplate}, s)
					}
				}
			}
		}
	}
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
		case "section":
			if k.get("display") != "none" {
				o.blocks(k, depth)
			}
		case "tracked-changes", "sequence-decls", "forms", "variable-decls", "user-field-decls", "annotation", "table-of-content-source":
		default:
			o.blocks(k, depth)
		}
	}
}

func (o *odt) paragraph(p *element) {
	style := p.get("style-name")
	if o.hidden(style) {
		return
	}
	b := briefing.Block{Role: briefing.RoleParagraph}
	s := o.line(p)
	switch {
	case o.named(style, "Title"):
		b.Role, b.Level = briefing.RoleHeading, 1
	case o.named(style, "Subtitle"):
		b.Role, b.Level = briefing.RoleHeading, 2
	case o.named(style, "Quotations"), o.named(style, "Block Text"), o.named(style, "Quote"), o.named(style, "Intense Quote"):
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

// hidden reports a style whose words are neither shown nor printed.
func (o *odt) hidden(style string) bool {
	return !o.unveiled && o.styles[style].child("text-properties").get("display") == "none"
}

// frames drafts the text boxes and shapes of a paragraph below it.
func (o *odt) frames(p *element) {
	for _, k := range p.kids {
		switch k.name {
		case "text-box", "custom-shape", "rect", "ellipse", "circle", "polygon", "polyline", "path", "connector", "caption":
			o.blocks(k, 0)
		case "", "note", "annotation":
		default:
			o.frames(k)
		}
	}
}
