package source

import (
	"context"
	"errors"
	"strings"
	"unicode"

	"attache/briefing"
	"attache/briefing/source/structure"
)

var docxReader = reader{
	format:     Format{"Word document", []string{".docx", ".docm", ".dotx"}},
	version:    "docx/2",
	recognises: func(data []byte) bool { return isArchiveWith(data, "word/document") },
	read:       readDocx,
}

// readDocx drafts the body, then the notes; headers and footers are kept as
// boilerplate. What was struck by tracked changes and what is hidden is not
// the document's.
func readDocx(ctx context.Context, f File) (*draft, error) {
	a, err := openArchive(f.Data)
	if err != nil {
		return nil, err
	}
	name := docxBody(a)
	body, err := a.part(name)
	if err != nil {
		return nil, err
	}
	w := &docx{
		d: newDraft(), archive: a, targets: docxTargets(a, name), styles: readDocxStyles(a), numbering: readDocxNumbering(a),
		notes: newDocxNotes(a),
	}
	for id, style := range w.styles {
		w.numbering.nameStyle(id, style.numID)
	}
	w.frame(a, "word/header")
	err = eachElement(body, 2, func(e *element) error {
		if err := ctx.Err(); err != nil {
			return err
		}
		w.block(e)
		return nil
	})
	// A file cut off still gives what stands before the cut.
	if err != nil && (!errors.Is(err, briefing.ErrDamaged) || w.d.text.Len() == 0) {
		return nil, err
	}
	w.carry()
	w.writeNotes(a)
	w.frame(a, "word/footer")
	w.properties(a)
	w.d.close()
	w.d.blocks = structure.Mark(w.d.text.String(), w.d.blocks)
	return w.d, nil
}

// docxBody is the name of the part with the text, which need not be the
// usual one.
func docxBody(a *archive) string {
	const usual = "word/document.xml"
	data, err := a.part("_rels/.rels")
	if err != nil {
		return usual
	}
	root, err := parseXML(data)
	if err != nil || root.child("Relationships") == nil {
		return usual
	}
	for _, r := range root.child("Relationships").kids {
		if strings.HasSuffix(r.get("Type"), "/officeDocument") && a.has(r.get("Target")) {
			return r.get("Target")
		}
	}
	return usual
}

// docx drafts one Word document.
type docx struct {
	d         *draft
	archive   *archive
	targets   map[string]string // parts by the ids under which the body refers to them
	styles    map[string]docxStyle
	numbering *docxNumbering
	notes     *docxNotes
	font      string // of the run being read
	cell      int    // depth of table cells
	// initial is what the next paragraph begins with: a dropped capital, or a
	// paragraph whose end was struck by a tracked change.
	initial string
}

// frame drafts headers or footers, each different one once.
func (w *docx) frame(a *archive, prefix string) {
	seen := map[string]bool{}
	for _, name := range a.names {
		if !strings.HasPrefix(name, prefix) || !strings.HasSuffix(name, ".xml") {
			continue
		}
		data, err := a.part(name)
		if err != nil {
			continue // the body stands without its frame
		}
		root, err := parseXML(data)
		if err != nil {
			continue
		}
		for _, p := range paragraphsOf(root) {
			if s := strings.TrimSpace(w.line(p)); strings.ContainsFunc(s, unicode.IsLetter) && !seen[s] {
				seen[s] = true
				w.d.add(briefing.Block{Role: briefing.RoleBoilerplate}, s)
			}
		}
	}
}

// paragraphsOf returns the paragraphs below e in order.
func paragraphsOf(e *element) []*element {
	var out []*element
	for _, k := range e.kids {
		if k.name == "p" {
			out = append(out, k)
			continue
		}
		out = append(out, paragraphsOf(k)...)
	}
	return out
}

// block drafts a child of the body.
func (w *docx) block(e *element) {
	switch e.name {
	case "p":
		w.paragraph(e)
	case "tbl":
		w.table(e)
	case "altChunk":
		w.chunk(e)
	case "sectPr":
		w.notes.read(e)
	case "del", "moveFrom":
	case "AlternateContent":
		w.alternate(e, w.block)
	default: // content controls, custom XML, insertions
		for _, k := range e.kids {
			if k.name != "" {
				w.block(k)
			}
		}
	}
}

// alternate visits one of the forms in which the same content is stored.
func (w *docx) alternate(e *element, visit func(*element)) {
	form := e.child("Choice")
	if form == nil {
		form = e.child("Fallback")
	}
	if form != nil {
		for _, k := range form.kids {
			visit(k)
		}
	}
}

func (w *docx) paragraph(p *element) {
	props := p.child("pPr")
	style := w.styles[props.child("pStyle").get("val")]
	s := w.initial + strings.TrimSpace(w.line(p))
	w.initial = ""
	if kind := props.child("framePr").get("dropCap"); kind == "drop" || kind == "margin" {
		w.initial = s
		return
	}
	if props.child("rPr", "del") != nil && s != "" {
		w.initial = s + " " // two paragraphs that became one have a word each at the seam
		w.boxes(p)
		return
	}
	if style.hidden {
		return
	}
	if s == "" {
		w.boxes(p)
		return
	}
	b := briefing.Block{Role: briefing.RoleParagraph}
	marker, level := w.marker(props, style)
	outline := style.outline
	if o := props.child("outlineLvl"); o != nil {
		outline = atoiOr(o.get("val"), 9) + 1
	}
	switch {
	case outline > 0 && outline <= 9 && len(s) < 400:
		b.Role, b.Level = briefing.RoleHeading, outline
		if marker.text != "" && !marker.bullet {
			s = marker.text + " " + s
		}
	case style.quote:
		b.Role = briefing.RoleQuotation
	case marker.text != "":
		s = marker.text + " " + s
		b.Role, b.Level, b.Number = briefing.RoleListItem, level, marker.number()
	case w.cell == 0 && boldLine(p, style) && structure.TitleLike(s):
		b.Role, b.Level = briefing.RoleHeading, 2
	}
	w.d.add(b, s)
	w.boxes(p)
}

// marker counts a paragraph that its properties or its style put into a list,
// and returns what stands before it, and how deep it is there.
func (w *docx) marker(props *element, style docxStyle) (m docxMarker, level int) {
	numID, level := style.numID, style.numLevel
	if n := props.child("numPr"); n != nil {
		if id := n.child("numId"); id != nil {
			numID = id.get("val")
		}
		if l := n.child("ilvl"); l != nil {
			level = atoiOr(l.get("val"), 0)
		}
	} else if l, ok := w.numbering.levelOf(numID, props.child("pStyle").get("val")); ok {
		level = l
	}
	return w.numbering.next(numID, level), level
}

// carry drafts what waits for a paragraph that does not come.
func (w *docx) carry() {
	w.d.add(briefing.Block{Role: briefing.RoleParagraph}, w.initial)
	w.initial = ""
}

// boxes drafts the text boxes of a paragraph below it.
func (w *docx) boxes(p *element) {
	for _, k := range p.kids {
		switch k.name {
		case "AlternateContent":
			w.alternate(k, func(e *element) { w.boxes(&element{kids: []*element{e}}) })
		case "txbxContent":
			for _, c := range k.kids {
				if c.name != "" {
					w.block(c)
				}
			}
		case "relIds":
			w.diagram(k)
		case "", "pPr", "rPr", "del", "moveFrom":
		default:
			w.boxes(k)
		}
	}
}

// properties reads the title that the file states, where it is one.
func (w *docx) properties(a *archive) {
	data, err := a.part("docProps/core.xml")
	if err != nil {
		return
	}
	if root, err := parseXML(data); err == nil {
		w.d.statePropertyTitle(root.find("title").words())
	}
}
