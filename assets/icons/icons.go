// Package icons holds the program's own drawings: its sign, and icons for what
// Fyne has none that fits. They are filled shapes of one colour, so that the
// theme can give them its own.
//
// It must not know where they are shown.
package icons

import (
	_ "embed"

	"fyne.io/fyne/v2"
)

// The drawings. Those for the window take the theme's colour through
// theme.NewThemedResource or theme.NewColoredResource.
var (
	// App is the program's sign, 512 pixels wide.
	App = &fyne.StaticResource{StaticName: "attache.png", StaticContent: app}

	Documents = &fyne.StaticResource{StaticName: "documents.svg", StaticContent: documents}
	Evidence  = &fyne.StaticResource{StaticName: "evidence.svg", StaticContent: evidence}
	People    = &fyne.StaticResource{StaticName: "people.svg", StaticContent: people}
	Briefing  = &fyne.StaticResource{StaticName: "briefing.svg", StaticContent: briefing}
	Handout   = &fyne.StaticResource{StaticName: "handout.svg", StaticContent: handout}

	Quote  = &fyne.StaticResource{StaticName: "quote.svg", StaticContent: quote}
	Figure = &fyne.StaticResource{StaticName: "figure.svg", StaticContent: figure}
	Ask    = &fyne.StaticResource{StaticName: "ask.svg", StaticContent: ask}
	Matrix = &fyne.StaticResource{StaticName: "matrix.svg", StaticContent: matrix}

	// Facing shows two pages beside each other, FitWidth one as wide as the
	// view, Outline the headings at the side.
	Facing   = &fyne.StaticResource{StaticName: "facing.svg", StaticContent: facing}
	FitWidth = &fyne.StaticResource{StaticName: "fitwidth.svg", StaticContent: fitWidth}
	Outline  = &fyne.StaticResource{StaticName: "outline.svg", StaticContent: outline}
	// Bookmark saves a search.
	Bookmark = &fyne.StaticResource{StaticName: "bookmark.svg", StaticContent: bookmark}
	// PaneLeft and PaneRight show or hide a side pane.
	PaneLeft  = &fyne.StaticResource{StaticName: "paneleft.svg", StaticContent: paneLeft}
	PaneRight = &fyne.StaticResource{StaticName: "paneright.svg", StaticContent: paneRight}
)

var (
	//go:embed attache.png
	app []byte
	//go:embed documents.svg
	documents []byte
	//go:embed evidence.svg
	evidence []byte
	//go:embed people.svg
	people []byte
	//go:embed briefing.svg
	briefing []byte
	//go:embed handout.svg
	handout []byte
	//go:embed quote.svg
	quote []byte
	//go:embed figure.svg
	figure []byte
	//go:embed ask.svg
	ask []byte
	//go:embed matrix.svg
	matrix []byte
	//go:embed facing.svg
	facing []byte
	//go:embed fitwidth.svg
	fitWidth []byte
	//go:embed outline.svg
	outline []byte
	//go:embed bookmark.svg
	bookmark []byte
	//go:embed paneleft.svg
	paneLeft []byte
	//go:embed paneright.svg
	paneRight []byte
)
