package page

import "strconv"

// contentsRows sets the table of contents: each heading with its page.
func (t *typesetter) contentsRows(entries []Entry) []row {
	section := t.element(RoleSection, NoElement, "")
	title := t.element(RoleHeading2, section, "")
	rows := t.paragraph(block{text: Plain(t.manuscript.Labels.Contents), style: t.style(StyleSection), element: title})
	keepAll(rows)
	list := t.element(RoleContents, section, "")
	s := t.style(StyleList)
	for i := range entries {
		entry := &entries[i]
		item := t.element(RoleContentsItem, list, "")
		link := t.element(RoleLink, item, "")
		own := s
		own.Indent = Points(entry.Level) * s.Indent
		own.IndentRight = 4 * s.Size
		lines := t.paragraph(block{text: Plain(entry.Title), style: own, element: link})
		if len(lines) == 0 {
			continue
		}
		number := t.lines(t.setting(Plain(strconv.Itoa(entry.Page+1)), s, Part{}, NoElement), t.column())
		last := &lines[len(lines)-1]
		last.texts = append(last.texts, placedLine{
			line: number[0], width: t.column(), baseline: t.baseline(s), element: link, label: true, flush: true,
		})
		lines[0].target = entry
		rows = append(rows, lines...)
	}
	return rows
}

// setSources sets the sources at the end, where the template wants them there.
func (t *typesetter) setSources() {
	if t.template.Notes != NotesAtEnd || len(t.manuscript.Notes) == 0 {
		return
	}
	section := t.element(RoleSection, NoElement, "")
	t.setSection(Part{Kind: PartSection, Level: 1, Text: Plain(t.manuscript.Labels.Sources)}, section)
	for _, n := range t.manuscript.Notes {
		e := t.element(RoleNote, section, "")
		t.rows = append(t.rows, t.note(pageNote{number: n.Number, places: n.Places}, e)...)
	}
}
