package page

import (
	"slices"
	"strconv"
	"strings"

	"attache/briefing"
)

// Compose puts a briefing into words as a template wants them: which items
// are shown and how they are ordered, labels and quotation marks in the
// briefing's language, numbers of sections, asks and sources, attributions.
func Compose(c Content, o Options) *Manuscript {
	b := c.Briefing
	l := o.Template.labels(b.Language)
	l.citation = o.Citation
	m := &composer{
		content: c, options: o, labels: l,
		notes: map[briefing.DocumentID]int{}, asks: map[briefing.ClippingID]string{},
		Manuscript: Manuscript{
			Title: l.spaced(squeeze(b.Title)), Author: squeeze(b.Organisation), Subject: squeeze(b.Event),
			Language: b.Language, RightToLeft: l.RightToLeft, Labels: l, Logo: c.Logo,
		},
	}
	if m.Title == "" {
		m.Title = l.UntitledBriefing
	}
	if m.Language == "" {
		m.Language = l.Language
	}
	m.head()
	body := len(m.Parts)
	m.numberAsks()
	if o.Template.Arrange == ArrangeKinds {
		m.kinds()
	} else {
		m.sections()
	}
	if len(m.Parts) == body {
		m.notice(NoticeNothing, "", "")
	}
	if o.Annex || o.Template.Annex {
		m.annex()
	}
	m.reportSources()
	return &m.Manuscript
}

type composer struct {
	Manuscript
	content Content
	options Options
	labels  Labels
	// notes holds each source's number, asks each recommendation's.
	notes map[briefing.DocumentID]int
	asks  map[briefing.ClippingID]string
}

func (m *composer) notice(kind NoticeKind, item briefing.ItemID, detail string) {
	m.Notices = append(m.Notices, Notice{kind, item, detail})
}

// head is the title block.
func (m *composer) head() {
	b, l := m.content.Briefing, m.labels
	add := func(kind PartKind, label, text string) {
		if text = l.spaced(squeeze(text)); text != "" {
			m.Parts = append(m.Parts, Part{Kind: kind, Label: label, Text: Plain(text)})
		}
	}
	add(PartOrganisation, "", b.Organisation)
	add(PartTitle, "", m.Title)
	if remark := l.remark(m.options.Template.Remark); remark != "" {
		add(PartRemark, "", remark)
	}
	add(PartMeta, l.Event, b.Event)
	add(PartMeta, l.When, joined(l.Comma, l.isolated(squeeze(b.Place)), l.date(b.Date)))
	add(PartMeta, l.AgendaItem, b.AgendaItem)
	add(PartMeta, l.Audience, b.Audience)
	add(PartMeta, l.Contact, b.Contact)
}

// remark returns the label that a template prints under the title.
func (l Labels) remark(name string) string {
	if name == "checkAgainstDelivery" {
		return l.CheckAgainstDelivery
	}
	return ""
}

// shown reports whether the template prints an item.
func (m *composer) shown(it briefing.Item) bool {
	if m.options.Short && it.Optional {
		return false
	}
	kind := string(it.Kind)
	if it.Kind == briefing.ItemClipping {
		kind = string(m.content.Clippings[it.Clipping].Kind)
		if kind == "" {
			return true // it will be reported
		}
	}
	return slices.Contains(m.options.Template.Show, kind)
}

// numberAsks gives every recommendation its number, in the briefing's order,
// so that it is the same in the text and in the table.
func (m *composer) numberAsks() {
	for _, s := range m.content.Briefing.Sections {
		for _, it := range s.Items {
			c, ok := m.content.Clippings[it.Clipping]
			if !ok || it.Kind != briefing.ItemClipping || c.Kind != briefing.KindRecommendation ||
				m.options.Short && it.Optional || m.asks[c.ID] != "" {
				continue
			}
			m.asks[c.ID] = fill(m.labels.AskNumber, "number", strconv.Itoa(len(m.asks)+1))
		}
	}
}

// sections follows the briefing.
func (m *composer) sections() {
	numbered := 0
	for _, s := range m.content.Briefing.Sections {
		if strings.TrimSpace(s.Heading) != "" {
			numbered++
		}
	}
	number := 0
	for _, s := range m.content.Briefing.Sections {
		if len(s.Items) > 0 && !slices.ContainsFunc(s.Items, m.shown) {
			continue
		}
		if heading := m.labels.own(s.Heading); heading != "" {
			number++
			part := Part{Kind: PartSection, Level: 1, Text: Plain(heading)}
			if numbered > 1 {
				part.Number = fill(m.labels.Section, "number", strconv.Itoa(number))
			}
			m.Parts = append(m.Parts, part)
		}
		for _, it := range s.Items {
			if m.shown(it) {
				m.item(it)
			}
		}
	}
}

// kinds puts like with like.
func (m *composer) kinds() {
	show := m.options.Template.Show
	for _, kind := range show {
		first := len(m.Parts)
		for _, s := range m.content.Briefing.Sections {
			for _, it := range s.Items {
				if m.shown(it) && m.kindOf(it) == kind {
					m.item(it)
				}
			}
		}
		if kind == string(briefing.ItemMatrix) && len(m.Parts) == first {
			m.matrix("")
		}
		if heading := m.kindHeading(kind); len(show) > 1 && heading != "" && len(m.Parts) > first {
			m.Parts = slices.Insert(m.Parts, first, Part{Kind: PartSection, Level: 1, Text: Plain(heading)})
		}
	}
}

func (m *composer) kindOf(it briefing.Item) string {
	if it.Kind == briefing.ItemClipping {
		return string(m.content.Clippings[it.Clipping].Kind)
	}
	return string(it.Kind)
}

func (m *composer) kindHeading(kind string) string {
	switch kind {
	case string(briefing.KindQuote):
		return m.labels.Quotations
	case string(briefing.KindStatistic):
		return m.labels.Statistics
	case string(briefing.KindRecommendation), string(briefing.ItemMatrix):
		return m.labels.Recommendations
	}
	return ""
}

func (m *composer) item(it briefing.Item) {
	switch it.Kind {
	case briefing.ItemHeading:
		if text := m.labels.own(it.Text); text != "" {
			m.Parts = append(m.Parts, Part{Kind: PartHeading, Level: m.headingLevel(), Item: it.ID, Text: Plain(text)})
		}
	case briefing.ItemParagraph:
		for _, p := range parseOwn(it.Text, m.labels) {
			p.Item = it.ID
			m.Parts = append(m.Parts, p)
		}
	case briefing.ItemMatrix:
		m.matrix(it.ID)
	case briefing.ItemClipping:
		c, ok := m.content.Clippings[it.Clipping]
		if !ok {
			m.notice(NoticeMissing, it.ID, string(it.Clipping))
			return
		}
		m.Parts = append(m.Parts, m.clipping(it, c))
	}
}

// headingLevel is the depth of a heading: below its section's, if that has one.
func (m *composer) headingLevel() int {
	if slices.ContainsFunc(m.Parts, func(p Part) bool { return p.Kind == PartSection }) {
		return 2
	}
	return 1
}

// refer numbers the source of a clipping and returns the reference to it.
func (m *composer) refer(c briefing.Clipping) Piece {
	source := m.content.Sources[c.Document]
	n, ok := m.notes[c.Document]
	if !ok {
		m.Notes = append(m.Notes, Note{Number: len(m.Notes) + 1, Document: c.Document, Source: source.Provenance})
		n = len(m.Notes)
		m.notes[c.Document] = n
	}
	place := source.Places[c.ID]
	m.Notes[n-1].Places = addPlace(m.Notes[n-1].Places, place)
	return Piece{Note: n, Place: place}
}
