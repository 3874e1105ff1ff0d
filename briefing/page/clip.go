package page

import (
	"slices"
	"strings"
	"unicode"

	"attache/briefing"
)

// clipping puts a kept text with its marks, figure and attribution.
func (m *composer) clipping(it briefing.Item, c briefing.Clipping) Part {
	p := Part{
		Item: it.ID, Clipping: c.ID, Verbatim: true,
		Language: otherLanguage(m.content.Sources[c.Document].Provenance.Language, m.Language),
	}
	words := squeeze(c.Printed())
	reference := m.refer(c)
	switch c.Kind {
	case briefing.KindQuote:
		p.Kind = PartQuote
		if c.Form != briefing.FormReported {
			words = m.labels.Quotes[0] + bare(words) + m.labels.Quotes[1]
		}
		p.Text = Plain(words)
		p.Attribution = m.speaker(c)
		if c.Form == briefing.FormReported {
			p.Attribution = append(p.Attribution, Piece{Text: " (" + m.labels.Reported + ")"})
		}
	case briefing.KindStatistic:
		p.Kind = PartStatistic
		p.Text = stressed(words, c.Figures)
		p.Qualifier, p.Figure, p.Value = mainFigure(words, c.Figures)
		p.Attribution = m.origin(c)
	default:
		p.Kind = PartRecommendation
		p.Number = m.asks[c.ID]
		p.Text = Plain(words)
		p.Attribution = m.proposal(c)
	}
	if len(p.Attribution) > 0 {
		p.Attribution = append(p.Attribution, reference)
	} else {
		p.Text = append(p.Text, reference)
	}
	return p
}

// speaker is the line under a quotation: name, role, organisation.
func (m *composer) speaker(c briefing.Clipping) Rich {
	name, rest := m.labels.person(c.Attribution)
	if name == "" {
		return nil
	}
	line := Rich{{Text: m.labels.Dash, Quiet: true}, {Text: name, Bold: true}}
	if m.options.Template.ReferenceFirst {
		line = line[1:] // what stands before the words needs no dash
	}
	if rest != "" {
		line = append(line, Piece{Text: m.labels.Comma + rest})
	}
	return line
}

// person splits an attribution into a name and what follows it, without
// saying anything twice.
func (l Labels) person(a briefing.Attribution) (name, rest string) {
	who, role, org := l.isolated(squeeze(a.Who)), l.isolated(squeeze(a.Role)), l.isolated(squeeze(a.Org))
	if contains(role, org) || contains(who, org) {
		org = ""
	}
	if contains(who, role) {
		role = ""
	}
	parts := slices.DeleteFunc([]string{who, role, org}, func(s string) bool { return s == "" })
	if len(parts) == 0 {
		return "", ""
	}
	return parts[0], strings.Join(parts[1:], l.Comma)
}

func contains(s, part string) bool {
	s, part = unmarked(s), unmarked(part)
	return part != "" && strings.Contains(strings.ToLower(s), strings.ToLower(part))
}

// origin is the line under a statistic: what the document names as the
// figure's origin, else who says it.
func (m *composer) origin(c briefing.Clipping) Rich {
	var facts string
	if m.options.Template.Chart {
		facts = joined(" · ", m.labels.isolatedAll([]string{squeeze(c.Scope), squeeze(c.Where), squeeze(c.When)})...)
	}
	name, rest := m.labels.person(c.Attribution)
	by := joined(m.labels.Comma, name, rest)
	if source := m.labels.isolated(squeeze(c.Source)); source != "" && !contains(by, source) {
		by = fill(m.labels.FigureFrom, "source", source)
	}
	return Plain(joined(" · ", facts, by))
}

// proposal is the line under a recommendation: proposer and addressee.
func (m *composer) proposal(c briefing.Clipping) Rich {
	var line Rich
	if name, rest := m.labels.person(c.Attribution); name != "" {
		before, after, _ := strings.Cut(m.labels.ProposedBy, "{who}")
		line = append(line, Piece{Text: before}, Piece{Text: name, Bold: true}, Piece{Text: after})
		if rest != "" {
			line = append(line, Piece{Text: m.labels.Comma + rest})
		}
	}
	if to := m.labels.isolated(squeeze(c.To)); to != "" {
		before, after, _ := strings.Cut(m.labels.AddressedTo, "{to}")
		if len(line) > 0 {
			before = " · " + before
		}
		line = append(line, Piece{Text: before}, Piece{Text: to, Bold: true}, Piece{Text: after})
	}
	return slices.DeleteFunc(line, func(p Piece) bool { return p.Text == "" })
}

// stressed sets the figures of a sentence in bold.
func stressed(words string, figures []briefing.Figure) Rich {
	var text Rich
	for _, f := range figures {
		figure := squeeze(f.Text)
		before, after, ok := strings.Cut(words, figure)
		if figure == "" || !ok {
			continue
		}
		if before != "" {
			text = append(text, Piece{Text: before})
		}
		text = append(text, Piece{Text: figure, Bold: true})
		words = after
	}
	if words != "" {
		text = append(text, Piece{Text: words})
	}
	return text
}

// mainFigure is the first figure that is still among the printed words, taken
// apart at its number: "approximately" and "35 percent". value is set for a
// share of a hundred.
func mainFigure(words string, figures []briefing.Figure) (qualifier, figure string, value *float64) {
	for _, f := range figures {
		text := squeeze(f.Text)
		if text == "" || !strings.Contains(words, text) {
			continue
		}
		if f.Unit == "%" && f.Low == f.High && 0 <= f.Low && f.Low <= 100 {
			share := f.Low / 100
			value = &share
		}
		if i := numberStart(text); i > 0 {
			return strings.TrimSpace(text[:i]), text[i:], value
		}
		return "", text, value
	}
	return "", "", nil
}

// numberStart is where the number begins, with a currency sign that touches
// it; 0 when it is written in words.
func numberStart(s string) int {
	i := strings.IndexFunc(s, unicode.IsDigit)
	if i <= 0 {
		return 0
	}
	return strings.LastIndexFunc(s[:i], unicode.IsSpace) + 1
}

// otherLanguage is a language that differs from the handout's, or "".
func otherLanguage(language, handout string) string {
	if language == "" || BaseLanguage(language) == BaseLanguage(handout) {
		return ""
	}
	return language
}

// matrix is the briefing's recommendations as a table. Themes are shown when
// there are any.
func (m *composer) matrix(item briefing.ItemID) {
	l := m.labels
	table := Part{
		Kind: PartTable, Item: item, Verbatim: true, Widths: []float64{0.085, 0.435, 0.2, 0.19, 0.09},
		Rows: []TableRow{{Cells: []Rich{
			Plain(l.MatrixNumber), Plain(l.MatrixAsk), Plain(l.MatrixBy), Plain(l.MatrixTo), Plain(l.MatrixSource),
		}}},
	}
	themes := m.options.Template.Landscape && m.hasThemes()
	if themes {
		table.Widths = []float64{0.06, 0.41, 0.17, 0.15, 0.14, 0.07}
		table.Rows[0].Cells = slices.Insert(table.Rows[0].Cells, 4, Plain(l.MatrixTheme))
	}
	for _, s := range m.content.Briefing.Sections {
		for _, it := range s.Items {
			c, ok := m.content.Clippings[it.Clipping]
			if !ok || m.asks[c.ID] == "" || m.options.Short && it.Optional ||
				slices.ContainsFunc(table.Rows, func(r TableRow) bool { return r.Clipping == c.ID }) {
				continue
			}
			name, rest := l.person(c.Attribution)
			language := otherLanguage(m.content.Sources[c.Document].Provenance.Language, m.Language)
			table.Rows = append(table.Rows, TableRow{Item: it.ID, Clipping: c.ID, Language: language, Cells: []Rich{
				{{Text: m.asks[c.ID], Bold: true}}, Plain(squeeze(c.Printed())),
				Plain(joined(l.Comma, name, rest)), Plain(squeeze(c.To)), {m.refer(c)},
			}})
			if themes {
				last := &table.Rows[len(table.Rows)-1]
				last.Cells = slices.Insert(last.Cells, 4, Plain(strings.Join(c.Tags, l.List)))
			}
		}
	}
	if len(table.Rows) > 1 {
		m.Parts = append(m.Parts, table)
	}
}

// hasThemes reports whether any recommendation of the briefing has a tag.
func (m *composer) hasThemes() bool {
	for id := range m.asks {
		if len(m.content.Clippings[id].Tags) > 0 {
			return true
		}
	}
	return false
}
