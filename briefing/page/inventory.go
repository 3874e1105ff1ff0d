package page

import (
	"slices"
	"strings"

	"attache/briefing"
)

// inventoryColumns is how many columns an inventory has.
const inventoryColumns = 18

// Inventory lists everything that a briefing keeps, as a table for a
// spreadsheet: a head, then one row for each kept text in the briefing's order,
// with who says it and where it stands. Items that the template does not show
// or that the short version leaves out are left out.
func Inventory(c Content, o Options) [][]string {
	l := o.Template.labels(c.Briefing.Language)
	m := &composer{content: c, options: o, labels: l, asks: map[briefing.ClippingID]string{}}
	m.numberAsks()
	rows := [][]string{l.Columns}
	for _, s := range c.Briefing.Sections {
		for _, it := range s.Items {
			k, ok := c.Clippings[it.Clipping]
			if !ok || it.Kind != briefing.ItemClipping || !m.listed(it, k) {
				continue
			}
			rows = append(rows, m.inventoryRow(s, k))
		}
	}
	return rows
}

// listed reports whether an item belongs in the inventory: a table of
// recommendations lists those.
func (m *composer) listed(it briefing.Item, c briefing.Clipping) bool {
	if m.options.Short && it.Optional {
		return false
	}
	show := m.options.Template.Show
	return slices.Contains(show, string(c.Kind)) ||
		c.Kind == briefing.KindRecommendation && slices.Contains(show, string(briefing.ItemMatrix))
}

func (m *composer) inventoryRow(s briefing.Section, c briefing.Clipping) []string {
	source := m.content.Sources[c.Document]
	p, place := source.Provenance, source.Places[c.ID]
	var figures []string
	for _, f := range c.Figures {
		figures = append(figures, squeeze(f.Text))
	}
	kind := string(c.Kind)
	if i := slices.Index(briefing.Kinds, c.Kind); i >= 0 {
		kind = m.labels.Kinds[i]
	}
	return []string{
		kind, m.asks[c.ID], squeeze(s.Heading), squeeze(c.Printed()), squeeze(c.Who), squeeze(c.Role), squeeze(c.Org),
		squeeze(c.To), strings.Join(figures, "; "), squeeze(c.Source), squeeze(p.Title), squeeze(p.Publisher),
		p.Date.String(), p.Symbol, place.Paragraph, place.Page, fullAddressOrNone(p.Address), strings.Join(c.Tags, "; "),
	}
}

func fullAddressOrNone(a string) string {
	if strings.TrimSpace(a) == "" {
		return ""
	}
	return fullAddress(a)
}
