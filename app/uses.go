package app

import (
	"attache/briefing"
	"attache/widgets"
)

// asked is where a person stood who asked where words were used before.
type asked struct {
	document briefing.DocumentID
	place    widgets.ReaderPlace
	hits     []briefing.Span
	behind   string // the screen that Back leads to from there
}

// usesOf shows where the words of a document were used before.
func (a *App) usesOf(id briefing.DocumentID, words string, at briefing.Span) {
	r := a.screens.reading
	// Asked from a place that such a list led to, Back goes to where the first
	// question was asked.
	if a.behind != placeAgreed {
		a.asked = asked{document: r.Document(), place: r.Place(), hits: r.Marked(), behind: a.behind}
	}
	a.screens.agreed.Show(words, id, at)
	a.show(placeAgreed)
}

// leaveUses goes back to the words that were asked about.
func (a *App) leaveUses() {
	a.screens.reading.Return(a.asked.document, a.asked.place, a.asked.hits)
	a.behind = a.asked.behind
	a.showReading()
}

// root is the screen of the navigation that what is shown was reached from.
func (a *App) root() string {
	if a.behind == placeAgreed {
		return a.asked.behind
	}
	if a.behind == placeImports {
		return placeDocuments
	}
	return a.behind
}
