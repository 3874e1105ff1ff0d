package page

import (
	"slices"
	"strings"
)

// annexWords is how many of its words stand for a kept text in the annex.
const annexWords = 14

// annex adds a table of what has been printed from sources and where each
// stands there: what one must be able to answer in the room.
func (m *composer) annex() {
	l := m.labels
	table := Part{
		Kind: PartTable, Verbatim: true, Widths: []float64{0.47, 0.37, 0.16},
		Rows: []TableRow{{Cells: []Rich{Plain(l.AnnexWords), Plain(l.MatrixSource), Plain(l.AnnexPlace)}}},
	}
	for _, p := range slices.Clone(m.Parts) {
		c, ok := m.content.Clippings[p.Clipping]
		if !ok || p.Clipping == "" {
			continue
		}
		source := m.content.Sources[c.Document]
		place := source.Places[c.ID]
		table.Rows = append(table.Rows, TableRow{Item: p.Item, Clipping: c.ID, Language: p.Language, Cells: []Rich{
			Plain(firstWords(squeeze(c.Printed()), annexWords)),
			{{Text: joined(l.Comma, l.isolated(source.Provenance.Symbol), l.title(source.Provenance))}, m.refer(c)},
			Plain(l.where([]Place{place})),
		}})
	}
	table.dropEmpty(len(table.Widths) - 1)
	if len(table.Rows) > 1 {
		m.Parts = append(m.Parts, Part{Kind: PartSection, Level: 1, Text: Plain(l.Annex)}, table)
	}
}

// dropEmpty takes a column out in which no row says anything, and gives its
// room to the others.
func (p *Part) dropEmpty(column int) {
	for _, r := range p.Rows[1:] {
		if len(r.Cells[column]) > 0 {
			return
		}
	}
	left := 1 - p.Widths[column]
	p.Widths = slices.Delete(p.Widths, column, column+1)
	for i := range p.Widths {
		p.Widths[i] /= left
	}
	for i := range p.Rows {
		p.Rows[i].Cells = slices.Delete(p.Rows[i].Cells, column, column+1)
	}
}

// firstWords is the beginning of a text with an ellipsis, or all of it.
func firstWords(s string, n int) string {
	words := strings.Fields(s)
	if len(words) <= n {
		return s
	}
	return strings.Join(words[:n], " ") + " …"
}
