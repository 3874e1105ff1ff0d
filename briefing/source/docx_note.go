package source

import (
	"strings"

	"attache/briefing"
)

// docxNotes numbers the notes of a Word file as Word does: footnotes and
// endnotes each by themselves, in the order of their marks.
type docxNotes struct {
	formats map[string]string // by kind: "decimal", "lowerRoman" …
	counts  map[string]int
	marks   map[string]string // by kind and id
	order   []string
	custom  string // a note whose mark is the text of its run
}

// newDocxNotes reads how notes are numbered.
func newDocxNotes(a *archive) *docxNotes {
	n := &docxNotes{formats: map[string]string{"footnote": "decimal", "endnote": "lowerRoman"}, counts: map[string]int{}, marks: map[string]string{}}
	data, err := a.part("word/settings.xml")
	if err != nil {
		return n // Word's own way
	}
	root, err := parseXML(data)
	if err != nil {
		return n
	}
	n.read(root.child("settings"))
	return n
}

// read takes in the settings of a document or of a section.
func (n *docxNotes) read(props *element) {
	for kind := range n.formats {
		p := props.child(kind + "Pr")
		if f := p.child("numFmt").get("val"); f != "" {
			n.formats[kind] = f
		}
		if start := atoiOr(p.child("numStart").get("val"), 1); start > 1 && n.counts[kind] == 0 {
			n.counts[kind] = start - 1
		}
	}
}

// mark returns what stands for a note in the text.
func (n *docxNotes) mark(reference *element) string {
	kind := strings.TrimSuffix(reference.name, "Reference")
	key := kind + reference.get("id")
	if on := reference.get("customMarkFollows"); on != "" && !isOff(on) {
		n.custom = key
		return ""
	}
	if n.marks[key] == "" {
		n.counts[kind]++
		n.marks[key] = numberIn(n.formats[kind], n.counts[kind])
		n.order = append(n.order, key)
	}
	return raisedMark(n.marks[key])
}

// settleCustom gives the note that waits for its mark the text of its run.
func (n *docxNotes) settleCustom(text string) {
	text = strings.TrimSpace(text)
	if n.custom == "" || text == "" {
		return
	}
	if n.marks[n.custom] == "" {
		n.marks[n.custom] = text
		n.order = append(n.order, n.custom)
	}
	n.custom = ""
}

// raisedMark writes the mark of a note so that it does not become a part of
// the word before it: figures above the line, letters in brackets.
func raisedMark(mark string) string {
	switch {
	case strings.Trim(mark, "0123456789") == "":
		return superscript.Replace(mark)
	case strings.ToLower(mark) == strings.ToUpper(mark): // *, †
		return mark
	}
	return "[" + mark + "]"
}

// writeNotes drafts the notes in the order of their marks.
func (w *docx) writeNotes(a *archive) {
	bodies := map[string]*element{}
	for _, kind := range []string{"footnote", "endnote"} {
		data, err := a.part("word/" + kind + "s.xml")
		if err != nil {
			continue // no notes of this kind
		}
		// What can be read of damaged notes is kept.
		_ = eachElement(data, 1, func(e *element) error { bodies[kind+e.get("id")] = e; return nil })
	}
	for i := 0; i < len(w.notes.order); i++ { // a note can hold the mark of another
		key := w.notes.order[i]
		body := bodies[key]
		if body == nil {
			continue
		}
		var parts []string
		for _, p := range paragraphsOf(body) {
			if s := strings.TrimSpace(w.line(p)); s != "" {
				parts = append(parts, s)
			}
		}
		mark := w.notes.marks[key]
		if s := strings.Join(parts, "\n"); s != "" {
			// A mark of one's own is often repeated in the note.
			s = strings.TrimSpace(strings.TrimPrefix(s, mark+" "))
			w.d.add(briefing.Block{Role: briefing.RoleFootnote, Number: mark}, mark+" "+s)
		}
	}
}
