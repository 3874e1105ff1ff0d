package workspace

import (
	"sync"

	"attache/briefing"
	"attache/briefing/page"
)

// SpokenLength is how many words of a briefing are said aloud; of Chinese,
// characters.
type SpokenLength struct {
	Total int
	// Short leaves out what is optional.
	Short int
	// Sections are the totals of the sections, in their order.
	Sections []int
}

var statementTemplate = sync.OnceValues(func() (page.Template, error) { return loadTemplate("statement") })

// Spoken counts what a speaker says of a briefing, as the statement to read out
// puts it into words: the headings, which lead the ear, one's own paragraphs,
// what was kept as it is printed, and before it who said or asked it. The title
// block, the notes for the speaker, numbers of sections and asks, tables and
// the notes with the sources are for the eye, and are not counted. Every count
// of a briefing's words is made here.
func Spoken(b briefing.Briefing, lookup func(briefing.ClippingID) (briefing.Clipping, bool)) (SpokenLength, error) {
	template, err := statementTemplate()
	if err != nil {
		return SpokenLength{Sections: make([]int, len(b.Sections))}, err
	}
	clippings := map[briefing.ClippingID]briefing.Clipping{}
	for _, id := range b.Clippings() {
		if c, ok := lookup(id); ok {
			clippings[id] = c
		}
	}
	var n SpokenLength
	for _, s := range b.Sections {
		if len(s.Items) == 0 {
			n.Sections = append(n.Sections, 0) // nobody says a heading alone
			continue
		}
		content := page.Content{
			Briefing:  briefing.Briefing{ID: b.ID, Language: b.Language, Sections: []briefing.Section{s}},
			Clippings: clippings,
		}
		words := spokenWords(page.Compose(content, page.Options{Template: template}))
		n.Sections = append(n.Sections, words)
		n.Total += words
		n.Short += spokenWords(page.Compose(content, page.Options{Template: template, Short: true}))
	}
	return n, nil
}

// spokenWords counts the parts of a manuscript that are said.
func spokenWords(m *page.Manuscript) int {
	n := 0
	for _, p := range m.Parts {
		switch p.Kind {
		case page.PartSection, page.PartHeading, page.PartParagraph, page.PartListItem,
			page.PartQuote, page.PartStatistic, page.PartRecommendation:
			n += briefing.WordCount(p.Attribution.String()) + briefing.WordCount(p.Text.String())
		}
	}
	return n
}
