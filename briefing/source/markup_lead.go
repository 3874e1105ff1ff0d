package source

import (
	"strings"

	"attache/briefing"
)

// The measures of a lead: how many paragraphs it has, and words in each.
const (
	maxLead      = 6
	minLeadWords = 9
)

// keepLead takes in the paragraphs between the document's heading and its
// main text: sites set the first ones apart, and the search for the main text
// misses them. Scraps above the heading, of menus mostly, it sets aside.
func (m *markup) keepLead() {
	heading := m.titleBlock()
	if heading < 0 {
		return
	}
	text := m.d.text.String()
	at := func(i int) string { return text[m.d.blocks[i].Span.Start:m.d.blocks[i].Span.End] }
	for i := range heading {
		if !isLead(at(i)) {
			m.d.blocks[i] = briefing.Block{Span: m.d.blocks[i].Span, Role: briefing.RoleBoilerplate}
		}
	}
	next := heading + 1
	for next < len(m.d.blocks) && m.d.blocks[next].Role == briefing.RoleBoilerplate {
		next++
	}
	if next == len(m.d.blocks) || next-heading > maxLead+1 {
		return
	}
	for i := heading + 1; i < next; i++ {
		if m.doubtful[i] && isLead(at(i)) {
			m.d.blocks[i].Role = briefing.RoleParagraph
		}
	}
}

// maxAbove is how many blocks of the main text may stand above its heading.
const maxAbove = 12

// titleBlock is the heading that has the document's title, near the start of
// the main text; -1 when there is none.
func (m *markup) titleBlock() int {
	if m.main == nil {
		return -1
	}
	text := m.d.text.String()
	above := 0
	for i, b := range m.d.blocks {
		switch {
		case b.Role == briefing.RoleHeading && sameTitle(text[b.Span.Start:b.Span.End], m.main.title):
			return i
		case b.Role != briefing.RoleBoilerplate:
			if above++; above > maxAbove {
				return -1
			}
		}
	}
	return -1
}

// isLead reports running text.
func isLead(s string) bool {
	return len(strings.Fields(s)) >= minLeadWords && strings.ContainsAny(s[len(s)-1:], ".?!”»\"")
}

// quotedWithin reports a quotation set apart between parts of the main text.
func (m *markup) quotedWithin(s string) bool {
	if m.quoted == 0 || len(m.d.blocks) == 0 || m.d.blocks[len(m.d.blocks)-1].Role == briefing.RoleBoilerplate {
		return false
	}
	return m.main.lacks(s)
}
