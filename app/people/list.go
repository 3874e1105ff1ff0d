package people

import (
	"strings"

	"attache/briefing/workspace"
	"attache/widgets"
)

// rows are people as the list shows them.
func rows(people []workspace.Speaker) []widgets.PersonRow {
	all := make([]widgets.PersonRow, len(people))
	for i, p := range people {
		all[i] = widgets.PersonRow{ID: p.Who, Name: p.Who, About: about(p), Counts: p.Counts}
	}
	return all
}

// about is the office and the body that somebody speaks for.
func about(p workspace.Speaker) string {
	var parts []string
	for _, part := range []string{p.Role, p.Org} {
		if part != "" && !sameName(part, p.Who) {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, ", ")
}
