package importing

import (
	"strings"

	"attache/briefing"
	"attache/briefing/workspace"
	"attache/widgets"

	"fyne.io/fyne/v2/lang"
)

// summary is the comparison in one line.
func summary(c workspace.Collation) string {
	var parts []string
	for _, part := range []struct {
		n    int
		text string
	}{
		{c.Same, lang.N("{{.Count}} paragraphs are the same", c.Same, map[string]any{"Count": c.Same})},
		{c.Changed, lang.N("{{.Count}} differ", c.Changed, map[string]any{"Count": c.Changed})},
		{c.OnlyLeft, lang.N("{{.Count}} only at the left", c.OnlyLeft, map[string]any{"Count": c.OnlyLeft})},
		{c.OnlyRight, lang.N("{{.Count}} only at the right", c.OnlyRight, map[string]any{"Count": c.OnlyRight})},
	} {
		if part.n > 0 {
			parts = append(parts, part.text)
		}
	}
	if c.Same == len(c.Rows) {
		parts = append(parts, lang.L("no word differs"))
	}
	return strings.Join(parts, " · ")
}

// pairs are the rows of a collation as they are shown.
func pairs(c workspace.Collation) []widgets.CollatedPair {
	all := make([]widgets.CollatedPair, len(c.Rows))
	for i, r := range c.Rows {
		p := widgets.CollatedPair{Same: r.Same}
		var quiet [2]bool
		p.Left, p.LeftMarks, quiet[0] = paragraph(c.Left, r.Left, r.LeftMarks)
		p.Right, p.RightMarks, quiet[1] = paragraph(c.Right, r.Right, r.RightMarks)
		p.Quiet = quiet[0] && quiet[1]
		all[i] = p
	}
	return all
}

// paragraph is a block's words with the marks counted from its beginning; quiet
// is one that is no text of the document, or is not there.
func paragraph(d *briefing.Document, block int, marks []briefing.Span) (words string, within []briefing.Span, quiet bool) {
	if block < 0 {
		return "", nil, true
	}
	b := d.Blocks[block]
	for _, m := range marks {
		within = append(within, briefing.Span{Start: m.Start - b.Span.Start, End: m.End - b.Span.Start})
	}
	return d.Slice(b.Span), within, b.Role == briefing.RoleBoilerplate
}
