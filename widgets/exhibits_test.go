package widgets_test

import (
	"slices"
	"strings"
	"time"

	"attache/briefing"
	"attache/widgets"

	"fyne.io/fyne/v2"
)

func exhibits() []exhibit {
	return slices.Concat(sectionExhibits(), passageExhibits(), pageExhibits(), cardExhibits(), evidenceExhibits(), paneExhibits(), importExhibits(), changeExhibits())
}

// The samples are written for these tests: the usual, the long, the accented
// and the non-Latin.
var sampleClippings = map[briefing.ClippingID]briefing.Clipping{
	"q1": {ID: "q1", Kind: briefing.KindQuote, Text: "Nobody asked us what we had lost, and nobody asked us what we needed to begin again.",
		Details: briefing.Details{Attribution: briefing.Attribution{Who: "Amina Diallo", Role: "survivor advocate", Org: "Harbour Network"}}, Starred: true},
	"q2": {ID: "q2", Kind: briefing.KindQuote, Text: "Les victimes ne doivent jamais être punies pour des actes qu’elles ont été contraintes de commettre.",
		Details: briefing.Details{Attribution: briefing.Attribution{Who: "Hélène Bérenger-Desrochers", Role: "rapporteuse", Org: "Comité économique et social européen"}}},
	"q3": {ID: "q3", Kind: briefing.KindQuote, Text: "يجب أن تكون حماية الضحايا في صميم كل تشريع",
		Details: briefing.Details{Attribution: briefing.Attribution{Who: "ليلى حداد"}}},
	"s1": {ID: "s1", Kind: briefing.KindStatistic, Text: "about 35 per cent of the identified victims were children, compared with 28 per cent five years before",
		Details: briefing.Details{Source: "Global Survey 2023", Figures: []briefing.Figure{{Text: "about 35 per cent"}, {Text: "28 per cent"}}}},
	"r1": {ID: "r1", Kind: briefing.KindRecommendation, Text: "All States parties should make it clear in law that a victim is not liable for the act of which she is the victim.",
		Details: briefing.Details{Attribution: briefing.Attribution{Org: "Harbour Network"}, To: "All States parties"}},
	"z1": {ID: "z1", Kind: briefing.KindQuote, Text: "保护受害者必须成为每一项立法的核心，任何国家都不能例外。",
		Details: briefing.Details{Attribution: briefing.Attribution{Who: "王丽", Org: "人权理事会"}}},
}

func sampleLookup(id briefing.ClippingID) (briefing.Clipping, bool) {
	c, ok := sampleClippings[id]
	return c, ok
}

func sampleBriefing() briefing.Briefing {
	return briefing.Briefing{ID: "b", Title: "Protection of victims", Limit: 3 * time.Minute, Sections: []briefing.Section{
		{ID: "ask", Heading: "What we ask", Items: []briefing.Item{
			{ID: "i1", Kind: briefing.ItemParagraph, Text: "We thank the Chair, and speak on behalf of forty organisations in eleven countries."},
			{ID: "i2", Kind: briefing.ItemClipping, Clipping: "r1"},
		}},
		{ID: "said", Heading: "What was said", Items: []briefing.Item{
			{ID: "i3", Kind: briefing.ItemClipping, Clipping: "q1", Note: "Pause. Look at the Chair before the last words."},
			{ID: "i4", Kind: briefing.ItemClipping, Clipping: "q2", Optional: true},
			{ID: "i5", Kind: briefing.ItemHeading, Text: "In the region"},
		}},
		{ID: "numbers", Heading: "The numbers", Items: []briefing.Item{
			{ID: "i8", Kind: briefing.ItemClipping, Clipping: "s1"},
			{ID: "i9", Kind: briefing.ItemClipping, Clipping: "gone"},
			{ID: "i10", Kind: briefing.ItemMatrix},
		}},
		{ID: "end", Heading: ""},
	}}
}

func sectionExhibits() []exhibit {
	builder := func(b briefing.Briefing) func(fyne.Window) fyne.CanvasObject {
		return func(fyne.Window) fyne.CanvasObject {
			l := widgets.NewSectionList()
			l.SetBriefing(b, sampleLookup)
			return l
		}
	}
	long := sampleBriefing()
	long.Sections[0].Items[0].Text = strings.Repeat("We speak for those who are not in this room. ", 50)
	written := long.Clone()
	written.WordLimit = 500
	scripts := briefing.Briefing{ID: "b", Limit: 2 * time.Minute, Sections: []briefing.Section{
		{ID: "a", Heading: "Γνωστά και Новости", Items: []briefing.Item{
			{ID: "1", Kind: briefing.ItemClipping, Clipping: "q3"}, {ID: "2", Kind: briefing.ItemClipping, Clipping: "z1"},
		}},
	}}
	return []exhibit{
		{name: "sections-scripts", size: fyne.NewSize(300, 420), make: builder(scripts), pane: true, foreign: true},
		{name: "sections", size: fyne.NewSize(300, 720), make: builder(sampleBriefing()), pane: true},
		{name: "sections-remarks", size: fyne.NewSize(300, 720), make: builder(sampleBriefing()), pane: true,
			pose: func(w fyne.Window, o fyne.CanvasObject) {
				l := o.(*widgets.SectionList)
				l.Remark = func(c briefing.Clipping) (string, bool) {
					if c.Kind == briefing.KindQuote {
						return "The source has a newer version, with the same words", false
					}
					return "The source has a newer version, without these words", true
				}
				l.SetPace(widgets.DefaultPace)
			}},
		{name: "sections-narrow", size: fyne.NewSize(240, 720), make: builder(sampleBriefing()), pane: true},
		{name: "sections-empty", size: fyne.NewSize(300, 300), make: builder(briefing.Briefing{}), pane: true},
		{name: "sections-written", size: fyne.NewSize(300, 420), make: builder(written), pane: true},
		{name: "sections-over", size: fyne.NewSize(300, 420), make: builder(long), pane: true},
		{name: "sections-focused", size: fyne.NewSize(300, 720), make: builder(sampleBriefing()), pane: true,
			pose: func(w fyne.Window, o fyne.CanvasObject) {
				l := o.(*widgets.SectionList)
				w.Canvas().Focus(l)
				l.Select("said", "i4")
			}},
		{name: "sections-editing", size: fyne.NewSize(300, 720), make: builder(sampleBriefing()), pane: true,
			pose: func(w fyne.Window, o fyne.CanvasObject) { o.(*widgets.SectionList).Edit("ask", "i1") }},
		{name: "sections-noting", size: fyne.NewSize(300, 420), make: builder(sampleBriefing()), pane: true,
			pose: func(w fyne.Window, o fyne.CanvasObject) {
				l := o.(*widgets.SectionList)
				l.OnEditNote = func(briefing.ItemID, string) {}
				l.EditNote("i3")
			}},
		{name: "sections-editing-heading", size: fyne.NewSize(300, 200), make: builder(sampleBriefing()), pane: true,
			pose: func(w fyne.Window, o fyne.CanvasObject) { o.(*widgets.SectionList).Edit("ask", "") }},
	}
}
