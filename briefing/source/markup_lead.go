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
// misses them.
func (m *markup) keepLead() {
	if m.main == nil {
		return
	}
	text := m.d.text.String()
	heading, between := -1, 0
	for i, b := range m.d.blocks {
		switch {
		case b.Role == briefing.RoleBoilerplate:
			if between++; between > maxLead {
				heading = -1
			}
			continue
		case heading >= 0 && i > heading:
			for j := heading + 1; j < i; j++ {
				if s := text[m.d.blocks[j].Span.Start:m.d.blocks[j].Span.End]; m.doubtful[j] && isLead(s) {
					m.d.blocks[j].Role = briefing.RoleParagraph
				}
			}
			return
		}
		if b.Role != briefing.RoleHeading || !sameTitle(text[b.Span.Start:b.Span.End], m.main.title) {
			return
		}
		heading, between = i, 0
	}
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
