package app

import (
	"time"

	"attache/briefing"
)

// scene is where a person was when something was begun that takes a while.
type scene struct {
	place    string
	document briefing.DocumentID
	since    time.Time
}

// brief is how long a person waits where she is for what she asked for.
// Afterwards she has turned to something else, also in the same place.
const brief = 3 * time.Second

func (a *App) scene() scene {
	return scene{place: a.place, document: a.screens.reading.Document(), since: time.Now()}
}

// free reports whether what was begun in a scene may change what is in sight
// at its end: nobody is taken away from reading and writing.
func (a *App) free(s scene) bool {
	if _, typing := a.window.Canvas().Focused().(typist); typing && !a.searchIsEmpty() {
		return false
	}
	switch {
	case a.asks() || a.place != s.place:
		return false
	case a.place == placeDocuments || a.place == placeImports:
		return true
	}
	return a.screens.reading.Document() == s.document && time.Since(s.since) < brief
}

// searchIsEmpty reports whether the keys are in the search box with nothing
// typed, where they may stand from the start.
func (a *App) searchIsEmpty() bool {
	box := a.screens.head.search
	return box.HasFocus() && box.Text() == ""
}
