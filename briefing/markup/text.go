package markup

import (
	"fmt"
	"io"
	"strings"

	"attache/briefing/page"
)

// WriteText writes a manuscript as plain text, as interpreters and record
// keepers like it: one paragraph a line, references in brackets, sources at
// the end.
func WriteText(w io.Writer, m *page.Manuscript) error {
	t := &plain{cited: newCited(m)}
	for i, p := range m.Parts {
		next := page.PartKind("")
		if i+1 < len(m.Parts) {
			next = m.Parts[i+1].Kind
		}
		t.part(p, next)
	}
	if notes := t.cited.notes(); len(notes) > 0 {
		t.out.WriteString("\n" + m.Labels.Sources + "\n\n")
		for _, n := range notes {
			fmt.Fprintf(&t.out, "[%d] %s\n", n.Number, t.rich(m.Labels.Cite(n.Source, n.Places)))
		}
	}
	return save(w, "text", strings.TrimRight(t.out.String(), "\n")+"\n")
}

type plain struct {
	cited *cited
	out   strings.Builder
}

func (t *plain) part(p page.Part, next page.PartKind) {
	text := t.rich(p.Text)
	end := "\n\n"
	switch p.Kind {
	case page.PartMeta:
		text = p.Label + ": " + text
		if next == page.PartMeta {
			end = "\n"
		}
	case page.PartSection:
		text = "\n" + strings.TrimSpace(p.Number+" "+text)
	case page.PartListItem:
		text = p.Label + " " + text
		if next == page.PartListItem {
			end = "\n"
		}
	case page.PartRecommendation:
		text = strings.TrimSpace(p.Number + " " + text)
	case page.PartTable:
		t.table(p)
		return
	}
	if by := t.rich(p.Attribution); by != "" {
		text += "\n" + by
	}
	t.out.WriteString(text + end)
}

// table sets each row as a paragraph: a voice reads no columns.
func (t *plain) table(p page.Part) {
	for i, row := range p.Rows {
		if i == 0 {
			continue
		}
		for j, cell := range row.Cells {
			words := strings.TrimSpace(t.rich(cell))
			if words == "" {
				continue
			}
			numbers := len(cell) == 1 && cell[0].Bold // a number needs no name
			if name := p.Rows[0].Cells[j].String(); name != "" && !numbers {
				words = name + ": " + words
			}
			t.out.WriteString(words + "\n")
		}
		t.out.WriteString("\n")
	}
}

func (t *plain) rich(text page.Rich) string {
	var b strings.Builder
	for _, p := range text {
		if p.Note > 0 {
			t.cited.seen[p.Note] = true
			fmt.Fprintf(&b, " [%d]", p.Note)
			continue
		}
		b.WriteString(p.Text)
		if p.Link != "" && !strings.Contains(p.Link, strings.TrimSpace(page.WithoutMarks(p.Text))) {
			b.WriteString(" (" + p.Link + ")")
		}
	}
	return b.String()
}
