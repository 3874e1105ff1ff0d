package widgets_test

import (
	"attache/briefing"
	"attache/widgets"

	"fyne.io/fyne/v2"
)

// changeExhibits are what has changed between two states of a briefing.
func changeExhibits() []exhibit {
	list := func(changes []widgets.Change) func(fyne.Window) fyne.CanvasObject {
		return func(fyne.Window) fyne.CanvasObject {
			l := widgets.NewChangeList("Both are the same.")
			l.SetChanges(changes)
			return l
		}
	}
	words := func(kept ...string) []briefing.WordRun {
		var runs []briefing.WordRun
		for i, text := range kept {
			change := []briefing.WordChange{briefing.WordsKept, briefing.WordsRemoved, briefing.WordsAdded}[i%3]
			if text != "" {
				runs = append(runs, briefing.WordRun{Change: change, Text: text})
			}
		}
		return runs
	}
	changes := []widgets.Change{
		{Kind: briefing.DifferenceChanged, What: "changed", Where: "Title", Words: words("Protection of ", "the victims ", "all victims")},
		{Kind: briefing.DifferenceAdded, What: "added", Where: "Section", Words: words("In the region")},
		{Kind: briefing.DifferenceChanged, What: "changed", Where: "What we ask", Note: words("Look at the Chair ", "", "and smile"),
			Words:   words("We thank ", "the Chair ", "the acting Chair, Ambassador Hélène Bérenger-Desrochers, ", "and speak on behalf of forty organisations in eleven countries."),
			Remarks: []string{"left out of the short version"}},
		{Kind: briefing.DifferenceMoved, What: "moved", Where: "What was said → The numbers", Words: words("Nobody asked us what we had lost.")},
		{Kind: briefing.DifferenceRemoved, What: "removed", Where: "The numbers", Words: words("about 35 per cent of the identified victims were children")},
	}
	return []exhibit{
		{name: "changes", size: fyne.NewSize(600, 420), make: list(changes)},
		{name: "changes-narrow", size: fyne.NewSize(320, 520), make: list(changes)},
		{name: "changes-none", size: fyne.NewSize(400, 120), make: list(nil)},
	}
}
