package widgets_test

import (
	"attache/briefing"
	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// sampleWording is a comparison of words, in which some are kept, added and
// removed.
func sampleWording() []widgets.WordingRow {
	run := func(c briefing.WordChange, text string) briefing.WordRun {
		return briefing.WordRun{Change: c, Text: text}
	}
	return []widgets.WordingRow{
		{Document: "a", Span: briefing.Span{Start: 1, End: 90}, Date: "2010-07-30", Where: "A/RES/64/293, paragraph 4", Title: "United Nations plan against trafficking",
			Likeness: "3 words differ · 84 %", Words: []briefing.WordRun{
				run(briefing.WordsKept, "urges States to"), run(briefing.WordsRemoved, "promptly"), run(briefing.WordsKept, " protect and assist all victims of"),
				run(briefing.WordsRemoved, "human"), run(briefing.WordsKept, " trafficking"), run(briefing.WordsAdded, " in persons"),
			}},
		{Document: "b", Span: briefing.Span{Start: 5, End: 60}, Date: "2017-09-27", Where: "A/RES/72/1, paragraph 12", Title: "Political declaration", Same: true,
			Likeness: "the same words", Words: []briefing.WordRun{run(briefing.WordsKept, "urges States to promptly protect and assist all victims of human trafficking")}},
	}
}

func wordingLabels() widgets.WordingLabels {
	return widgets.WordingLabels{
		Same: "in both", Added: "only there", Removed: "only in your words",
		Nothing: "Nowhere else in the library", NothingHint: "Neither these words nor words that are nearly the same are in another place.",
	}
}

// searchExhibits are what stands around the results of a search.
func searchExhibits() []exhibit {
	offers := func(o widgets.Offers) func(fyne.Window) fyne.CanvasObject {
		return func(w fyne.Window) fyne.CanvasObject {
			b := widgets.NewSearchBox("Search the library", "Ctrl+F")
			b.OnAsk = func(string) { b.SetOffers(o) }
			content := container.NewBorder(b, nil, nil, nil, b.Offers())
			b.Offers().OnShown = content.Refresh
			return content
		}
	}
	ask := func(keys ...fyne.KeyName) func(fyne.Window, fyne.CanvasObject) {
		return func(w fyne.Window, o fyne.CanvasObject) {
			box := o.(*fyne.Container).Objects[1].(*widgets.SearchBox) // after what is in the middle
			box.Focus()
			for _, k := range keys {
				w.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: k})
			}
		}
	}
	past := widgets.Offers{Lead: true, Hint: "Down or Up chooses, Enter searches, Delete forgets", List: []widgets.Offer{
		{ID: "1", Text: "Organs", Explains: "organ removal from:UNODC", Group: "Saved searches"},
		{ID: "2", Text: "victims of trafficking", Group: "Searched before", Forgettable: true},
		{ID: "3", Text: "speaker:Diallo", Group: "Searched before", Forgettable: true},
		{ID: "4", Text: "from:", Explains: "what a publisher has published", Group: "Search only in"},
	}}
	values := widgets.Offers{Lead: true, First: true, Hint: "Down or Up chooses, Enter or Tab takes it", List: []widgets.Offer{
		{ID: "1", Text: "UNODC", Explains: "412 documents"}, {ID: "2", Text: "Comité économique et social européen", Explains: "7 documents"},
	}}
	wording := func(words, note string, found []widgets.WordingRow) func(fyne.Window) fyne.CanvasObject {
		return func(fyne.Window) fyne.CanvasObject {
			l := widgets.NewWordingList(wordingLabels())
			l.SetUses(words, note, found, false)
			return l
		}
	}
	const words = "urges States to promptly protect and assist all victims of human trafficking"
	saved := func(fyne.Window) fyne.CanvasObject {
		l := widgets.NewSavedList()
		l.SetSearches([]widgets.SavedRow{{ID: "a", Name: "Organs"}, {ID: "b", Name: "Victims, in the words of those who were"}})
		return l
	}
	results := func(r widgets.PassageResults) func(fyne.Window) fyne.CanvasObject {
		return func(fyne.Window) fyne.CanvasObject {
			l := widgets.NewPassageList()
			l.SetResults(r)
			return l
		}
	}
	relaxed, synonyms := sampleResults(), sampleResults()
	relaxed.Relaxed, relaxed.Dropped, relaxed.Suggestion = true, []string{"trafiking"}, "victims trafficking"
	synonyms.Synonyms = []string{"trafficking in persons", "TIP", "traite des personnes", "trata de personas"}
	literal := sampleResults()
	literal.Literal = true
	return []exhibit{
		{name: "offers-past", size: fyne.NewSize(480, 300), make: offers(past), pose: ask(fyne.KeyDown, fyne.KeyDown)},
		{name: "offers-values", size: fyne.NewSize(480, 160), make: offers(values), pose: ask()},
		{name: "wording", size: fyne.NewSize(560, 340), make: wording(words, "In 2 other places, the oldest first.", sampleWording())},
		{name: "wording-focused", size: fyne.NewSize(420, 420), make: wording(words, "In 2 other places, the oldest first.", sampleWording()), pose: focus},
		{name: "wording-nothing", size: fyne.NewSize(560, 180), make: wording(words, "", nil)},
		{name: "saved-focused", size: fyne.NewSize(220, 80), make: saved, pane: true, pose: focus},
		{name: "passages-relaxed", size: fyne.NewSize(700, 240), make: results(relaxed)},
		{name: "passages-synonyms", size: fyne.NewSize(700, 240), make: results(synonyms)},
		{name: "passages-literal", size: fyne.NewSize(480, 240), make: results(literal)},
	}
}
