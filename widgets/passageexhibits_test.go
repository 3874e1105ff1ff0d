package widgets_test

import (
	"strings"

	"attache/briefing"
	"attache/widgets"

	"fyne.io/fyne/v2"
)

// passageRow finds words in a text and makes a row of them.
func passageRow(text string, kind briefing.Kind, speaker, place string, words ...string) widgets.PassageRow {
	const before = 100 // where the passage begins in its document
	r := widgets.PassageRow{Text: text, Kind: kind, Speaker: speaker, Place: place}
	r.Passage.Span = briefing.Span{Start: before, End: before + len(text)}
	from := 0
	for _, w := range words {
		i := strings.Index(text[from:], w)
		if i < 0 {
			panic(w + " is not in " + text)
		}
		r.Passage.Hits = append(r.Passage.Hits, briefing.Span{Start: before + from + i, End: before + from + i + len(w)})
		from += i + len(w)
	}
	return r
}

func sampleResults() widgets.PassageResults {
	kept := passageRow("about 35 per cent of the identified victims of trafficking were children, compared with 28 per cent five years before",
		briefing.KindStatistic, "Global Survey 2023", "page 4", "victims", "trafficking")
	kept.Kept = true
	return widgets.PassageResults{Query: "victims trafficking", Passages: 41, Documents: 12, Groups: []widgets.PassageGroup{
		{Document: "a", Title: "Key points of the meeting of the working group on trafficking in persons", Publisher: "UNODC", Date: "25 July 2024", Language: "English",
			Passages: []widgets.PassageRow{
				passageRow("Trafficking in persons for the removal of organs remains hidden: victims rarely come forward, and prosecutors rarely recognise them as victims.", "", "", "paragraph 12", "Trafficking", "victims", "victims"),
				passageRow("“Nobody asked the victims what they had lost, and nobody asked what they needed to begin again,” said Amina Diallo.", briefing.KindQuote, "Amina Diallo, Harbour Network", "page 3", "victims"),
				kept,
			}},
		{Document: "b", Title: "Déclaration conjointe sur la protection des victimes", Publisher: "Réseau du Port", Date: "mars 2023", Language: "français",
			Passages: []widgets.PassageRow{
				passageRow("Les États devraient veiller à ce que les victimes de la traite ne soient pas punies.", briefing.KindRecommendation, "Réseau du Port", "", "victimes", "traite"),
			}},
	}}
}

func passageExhibits() []exhibit {
	list := func(r widgets.PassageResults) func(fyne.Window) fyne.CanvasObject {
		return func(fyne.Window) fyne.CanvasObject {
			l := widgets.NewPassageList()
			l.SetResults(r)
			return l
		}
	}
	scripts := widgets.PassageResults{Query: "الضحايا", Passages: 2, Documents: 1, Groups: []widgets.PassageGroup{{
		Title: "حماية الضحايا", Publisher: "مكتب الأمم المتحدة", Date: "2024", Passages: []widgets.PassageRow{
			passageRow("يجب أن تكون حماية الضحايا في صميم كل تشريع", briefing.KindQuote, "ليلى حداد", "", "الضحايا"),
			passageRow("保护受害者必须成为每一项立法的核心，任何国家都不能例外。", briefing.KindQuote, "王丽", "", "受害者"),
		}}}}
	return append(searchExhibits(), []exhibit{
		{name: "passages", size: fyne.NewSize(700, 420), make: list(sampleResults())},
		{name: "passages-focused", size: fyne.NewSize(480, 420), make: list(sampleResults()), pose: func(w fyne.Window, o fyne.CanvasObject) {
			w.Canvas().Focus(o.(*widgets.PassageList))
			o.(*widgets.PassageList).SelectNext(1)
		}},
		{name: "passages-empty", size: fyne.NewSize(480, 160), make: list(widgets.PassageResults{})},
		{name: "passages-nothing", size: fyne.NewSize(480, 160), make: list(widgets.PassageResults{Query: "trafiking", Suggestion: "trafficking"})},
		{name: "passages-problem", size: fyne.NewSize(480, 160), make: list(widgets.PassageResults{Query: "\"a", Problem: "The quotation mark is not closed."})},
		{name: "passages-scripts", size: fyne.NewSize(480, 220), make: list(scripts), foreign: true},
	}...)
}
