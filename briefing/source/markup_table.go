package source

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"attache/briefing"
)

// cellSeparator stands between the cells of a row.
const cellSeparator = " | "

// table drafts a table of data as rows, and one that only lays out a page as
// what its cells hold.
func (m *markup) table(n *html.Node) {
	rows := rowsOf(n)
	if !holdsData(n, rows) {
		m.children(n)
		return
	}
	for c := range n.ChildNodes() {
		if c.DataAtom == atom.Caption {
			m.element(c)
		}
	}
	for _, row := range rows {
		var cells []string
		filled := false
		for c := range row.ChildNodes() {
			if c.DataAtom != atom.Td && c.DataAtom != atom.Th || invisible(c) {
				continue
			}
			s := cellText(c)
			filled = filled || s != ""
			cells = append(cells, s)
		}
		if !filled {
			continue
		}
		m.marker = ""
		role := briefing.RoleTableRow
		if m.aside > 0 || !m.main.holds(m.owner, nil) {
			role = briefing.RoleBoilerplate
		}
		m.d.add(briefing.Block{Role: role}, joinCells(cells))
	}
}

// joinCells writes a row; empty cells at its end leave nothing.
func joinCells(cells []string) string {
	return strings.TrimRight(strings.Join(cells, cellSeparator), " |")
}

// cellText is a cell on one line.
func cellText(n *html.Node) string {
	d := newDraft()
	walkMarkup(d, n, nil)
	return strings.Join(strings.Fields(d.text.String()), " ")
}

// rowsOf returns the rows of a table, not those of tables within it.
func rowsOf(table *html.Node) []*html.Node {
	var rows []*html.Node
	for part := range table.ChildNodes() {
		switch part.DataAtom {
		case atom.Tr:
			rows = append(rows, part)
		case atom.Thead, atom.Tbody, atom.Tfoot:
			for r := range part.ChildNodes() {
				if r.DataAtom == atom.Tr {
					rows = append(rows, r)
				}
			}
		}
	}
	return rows
}

// maxCell is in bytes of a cell of data; more is a column of a page.
const maxCell = 1500

// holdsData tells a table of data from the grid of an old page.
func holdsData(table *html.Node, rows []*html.Node) bool {
	if role := attr(table, "role"); role == "presentation" || role == "none" || len(rows) < 2 {
		return false
	}
	widest := 0
	for _, row := range rows {
		n := 0
		for c := range row.ChildNodes() {
			if c.DataAtom != atom.Td && c.DataAtom != atom.Th {
				continue
			}
			n++
			if len(textOf(c)) > maxCell || holdsStructure(c) {
				return false
			}
		}
		widest = max(widest, n)
	}
	return widest >= 2
}

// maxParagraphs is how many paragraphs a cell of data may have.
const maxParagraphs = 3

// holdsStructure reports a cell with a page's parts in it.
func holdsStructure(n *html.Node) bool {
	paragraphs := 0
	for c := range n.Descendants() {
		switch c.DataAtom {
		case atom.P:
			if paragraphs++; paragraphs > maxParagraphs {
				return true
			}
		case atom.Table, atom.H1, atom.H2, atom.Form, atom.Article, atom.Section, atom.Nav:
			return true
		}
	}
	return false
}
