package eval

import "attache/briefing"

// Items makes findings comparable with labels. Indirect speech is left out.
func Items(d *briefing.Document, findings []briefing.Finding) []Item {
	var items []Item
	for _, f := range findings {
		if f.Form == briefing.FormReported {
			continue
		}
		it := Item{
			Kind: string(f.Kind), Text: d.Slice(f.Span), Start: f.Span.Start, End: f.Span.End,
			Who: f.Who, Role: f.Role, Org: f.Org, To: f.To, Source: f.Source,
		}
		for _, g := range f.Figures {
			it.Figures = append(it.Figures, g.Text)
		}
		items = append(items, it)
	}
	return items
}
