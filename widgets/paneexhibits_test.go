package widgets_test

import (
	"attache/briefing"
	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
)

func sampleFacets() []widgets.Facet {
	publishers := widgets.Facet{ID: "publisher", Title: "Publisher"}
	for i, name := range []string{"UNODC", "Harbour Network", "Comité économique et social européen", "OSCE", "IOM", "ILO", "UNICEF", "Caritas"} {
		publishers.Values = append(publishers.Values, widgets.FacetValue{ID: name, Label: name, Count: 1240 >> i})
	}
	publishers.Values[1].On = true
	return []widgets.Facet{
		{ID: "kind", Title: "Kind", Values: []widgets.FacetValue{
			{ID: "q", Label: "Quotes", Kind: briefing.KindQuote, Count: 24, On: true},
			{ID: "s", Label: "Figures", Kind: briefing.KindStatistic, Count: 9},
			{ID: "r", Label: "Asks", Kind: briefing.KindRecommendation, Count: 41},
		}},
		publishers,
		{ID: "language", Title: "Language", Values: []widgets.FacetValue{{ID: "en", Label: "English", Count: 30}, {ID: "fr", Label: "français", Count: 0}}},
	}
}

func sampleDocuments() []widgets.DocumentRow {
	return []widgets.DocumentRow{
		{ID: "a", Title: "Key points of the meeting of the working group on trafficking in persons", Publisher: "UNODC", Date: "25 July 2024",
			Counts: map[briefing.Kind]int{briefing.KindQuote: 24, briefing.KindStatistic: 9, briefing.KindRecommendation: 41}, Kept: 3},
		{ID: "b", Title: "Déclaration conjointe sur la protection des victimes", Publisher: "Réseau du Port", Date: "mars 2023",
			Counts: map[briefing.Kind]int{briefing.KindRecommendation: 7}},
		{ID: "c", Title: "", Publisher: "", Note: "being read"},
		{ID: "d", Title: "scan-0042.pdf", Note: "no text in it", Failed: true},
	}
}

func sampleOutline() []widgets.OutlineEntry {
	return []widgets.OutlineEntry{
		{Level: 1, Text: "Introduction", Page: "1", Span: briefing.Span{Start: 0, End: 12}},
		{Level: 1, Text: "Protection of victims", Page: "2", Span: briefing.Span{Start: 100, End: 120}},
		{Level: 2, Text: "Compensation and access to remedies for those who were trafficked", Page: "3", Span: briefing.Span{Start: 200, End: 260}},
		{Level: 2, Text: "Non-punishment", Page: "5", Span: briefing.Span{Start: 400, End: 415}},
		{Level: 1, Text: "Recommendations", Page: "iv", Span: briefing.Span{Start: 600, End: 615}},
	}
}

func facets(fyne.Window) fyne.CanvasObject {
	l := widgets.NewFacetList()
	l.SetFacets(sampleFacets())
	return l
}

func documents(rows []widgets.DocumentRow) func(fyne.Window) fyne.CanvasObject {
	return func(fyne.Window) fyne.CanvasObject {
		l := widgets.NewDocumentList()
		l.SetDocuments(rows)
		return l
	}
}

func samplePeople() []widgets.PersonRow {
	counts := func(q, s, r int) map[briefing.Kind]int {
		return map[briefing.Kind]int{briefing.KindQuote: q, briefing.KindStatistic: s, briefing.KindRecommendation: r}
	}
	return []widgets.PersonRow{
		{ID: "1", Name: "Harbour Network", Counts: counts(1, 0, 8)},
		{ID: "2", Name: "Amina Diallo", About: "survivor advocate, Harbour Network", Counts: counts(5, 1, 0)},
		{ID: "3", Name: "Hélène Bérenger-Desrochers", About: "rapporteuse, Comité économique et social européen", Counts: counts(1, 1, 112)},
		{ID: "4", Name: "an official who asked not to be named", Counts: counts(2, 0, 0)},
	}
}

func people(rows []widgets.PersonRow) func(fyne.Window) fyne.CanvasObject {
	return func(fyne.Window) fyne.CanvasObject {
		l := widgets.NewPersonList("Nobody yet", "Who speaks in your documents is listed here.")
		l.SetPeople(rows)
		return l
	}
}

func focus(w fyne.Window, o fyne.CanvasObject) { w.Canvas().Focus(o.(fyne.Focusable)) }

func paneExhibits() []exhibit {
	search := func(text string) func(fyne.Window) fyne.CanvasObject {
		return func(fyne.Window) fyne.CanvasObject {
			b := widgets.NewSearchBox("Search the library", "Ctrl+F")
			b.SetText(text)
			return container.NewPadded(container.NewVBox(b))
		}
	}
	status := func(fyne.Window) fyne.CanvasObject {
		done, failed, busy, waiting := widgets.NewStatusLine("Cancel"), widgets.NewStatusLine("Cancel"), widgets.NewStatusLine("Cancel"), widgets.NewStatusLine("Cancel")
		done.SetMessage("Removed “Key points of the meeting”", "Undo")
		done.SetNote("1 240 documents")
		failed.SetProblem("scan-0042.pdf: no text in it. Import a version with text.", "Details")
		busy.SetMessage("Kept as a quote", "Undo")
		busy.SetProgress("Reading “Déclaration conjointe”", 0.42)
		waiting.SetProgress("Opening the library", -1)
		return container.NewVBox(done, failed, busy, waiting)
	}
	outline := func(fyne.Window) fyne.CanvasObject {
		o := widgets.NewOutline()
		o.SetEntries(sampleOutline())
		o.SetPlace(250)
		return o
	}
	return []exhibit{
		{name: "facets", size: fyne.NewSize(240, 420), make: facets, pane: true},
		{name: "facets-focused", size: fyne.NewSize(240, 420), make: facets, pane: true, pose: focus},
		{name: "documents", size: fyne.NewSize(300, 320), make: documents(sampleDocuments()), pane: true},
		{name: "documents-focused", size: fyne.NewSize(300, 320), make: documents(sampleDocuments()), pane: true, pose: focus},
		{name: "documents-empty", size: fyne.NewSize(300, 160), make: documents(nil), pane: true},
		{name: "outline", size: fyne.NewSize(260, 200), make: outline, pane: true},
		{name: "outline-focused", size: fyne.NewSize(260, 200), make: outline, pane: true, pose: focus},
		{name: "people", size: fyne.NewSize(300, 260), make: people(samplePeople())},
		{name: "people-focused", size: fyne.NewSize(300, 260), make: people(samplePeople()), pose: focus},
		{name: "people-empty", size: fyne.NewSize(300, 120), make: people(nil)},
		{name: "search-empty", size: fyne.NewSize(360, 48), make: search("")},
		{name: "search-full", size: fyne.NewSize(360, 48), make: search("victims of trafficking")},
		{name: "status", size: fyne.NewSize(900, 140), make: status},
		{name: "panes", size: fyne.NewSize(1366, 768), make: panes},
		{name: "panes-large", size: fyne.NewSize(1366, 768), make: panes, text: 1.5},
	}
}

// panes are a whole window as small laptops show it.
func panes(w fyne.Window) fyne.CanvasObject {
	on := func(o fyne.CanvasObject, ground fyne.ThemeColorName) fyne.CanvasObject {
		th := fyne.CurrentApp().Settings().Theme()
		return container.NewStack(canvas.NewRectangle(th.Color(ground, theme.VariantLight)), o)
	}
	list := widgets.NewPassageList()
	list.SetResults(sampleResults())
	builder := widgets.NewSectionList()
	builder.SetBriefing(sampleBriefing(), sampleLookup)
	search := widgets.NewSearchBox("Search the library", "Ctrl+F")
	search.SetText("victims trafficking")
	line := widgets.NewStatusLine("Cancel")
	line.SetMessage("Kept as a quote", "Undo")
	line.SetNote("1 240 documents")
	split := widgets.NewSplitPanes(
		on(facets(w), widgets.ColorNamePane),
		container.NewBorder(container.NewPadded(search), nil, nil, nil, list),
		on(builder, widgets.ColorNamePane))
	list.SelectNext(2)
	return container.NewBorder(nil, on(line, widgets.ColorNamePane), nil, nil, split)
}
