package app

import (
	"image"

	"attache/app/agreed"
	"attache/app/builder"
	"attache/app/desk"
	"attache/app/documents"
	"attache/app/evidence"
	"attache/app/handout"
	"attache/app/importing"
	"attache/app/people"
	"attache/app/reading"
	"attache/app/search"
	"attache/app/settings"
	"attache/assets/icons"
	"attache/briefing"
	"attache/briefing/page"
	"attache/briefing/raster"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"
)

// The places that the navigation and Ctrl with a number lead to.
const (
	placeDocuments = "documents"
	placeSearch    = "search"
	placeEvidence  = "evidence"
	placePeople    = "people"
	placeBriefing  = "briefing"
	placeHandout   = "handout"
	placeSettings  = "settings"
	placeHelp      = "help"
	placeReading   = "reading"
	placeSource    = "source"  // where a document comes from
	placeImports   = "imports" // what became of imported files
	placeCompare   = "compare" // documents that may be the same
	placeAgreed    = "agreed"  // where words were used before
)

// screen is what can stand in the centre.
type screen interface {
	Content() fyne.CanvasObject
	// Focus is what gets the keys when the screen is shown; nil for nothing.
	Focus() fyne.Focusable
}

// filtered is a screen that can be narrowed by what stands at the left.
type filtered interface{ Filters() fyne.CanvasObject }

// screens are all that the window has.
type screens struct {
	documents *documents.Screen
	search    *search.Screen
	evidence  *evidence.Screen
	people    *people.Screen
	details   *builder.Details
	handout   *handout.Screen
	settings  *settings.Screen
	help      screen
	reading   *reading.Screen
	source    *reading.Source
	report    *importing.Report
	compare   *importing.Compare
	chooser   *importing.Chooser
	target    *importing.Target
	agreed    *agreed.Screen

	pane       *builder.Pane
	head       *head
	navigation *desk.Navigation
	last       *desk.Navigation // settings and help, at the foot
}

// at is the screen of a place.
func (s *screens) at(place string) screen {
	switch place {
	case placeSearch:
		return s.search
	case placeEvidence:
		return s.evidence
	case placePeople:
		return s.people
	case placeBriefing:
		return s.details
	case placeHandout:
		return s.handout
	case placeSettings:
		return s.settings
	case placeHelp:
		return s.help
	case placeReading:
		return s.reading
	case placeSource:
		return s.source
	case placeImports:
		return s.report
	case placeCompare:
		return s.compare
	case placeAgreed:
		return s.agreed
	}
	return s.documents
}

func places() []desk.Place {
	return []desk.Place{
		{Name: placeDocuments, Label: lang.L("Documents"), Icon: icons.Documents, Key: "Ctrl+1"},
		{Name: placeSearch, Label: lang.L("Search"), Icon: theme.SearchIcon(), Key: "Ctrl+2"},
		{Name: placeEvidence, Label: lang.L("Evidence"), Icon: icons.Evidence, Key: "Ctrl+3"},
		{Name: placePeople, Label: lang.L("People"), Icon: icons.People, Key: "Ctrl+4"},
		{Name: placeBriefing, Label: lang.L("Briefing"), Icon: icons.Briefing, Key: "Ctrl+5"},
		{Name: placeHandout, Label: lang.L("Handout"), Icon: icons.Handout, Key: "Ctrl+6"},
	}
}

func lastPlaces() []desk.Place {
	return []desk.Place{
		{Name: placeHelp, Label: lang.L("Keys and help"), Icon: theme.HelpIcon(), Key: "F1"},
		{Name: placeSettings, Label: lang.L("Settings"), Icon: theme.SettingsIcon()},
	}
}

// build makes the screens, wires them, and puts them into the window.
func (a *App) build() {
	b := a.bench
	s := &screens{
		documents: documents.New(b), search: search.New(b), evidence: evidence.New(b), people: people.New(b),
		details: builder.NewDetails(b), handout: handout.New(b, painter()), settings: settings.New(b),
		help: newHelp(), reading: reading.New(b), source: reading.NewSource(b),
		report: importing.NewReport(b), compare: importing.NewCompare(b), chooser: importing.NewChooser(b), target: importing.NewTarget(b), agreed: agreed.New(b), pane: builder.NewPane(b),
		navigation: desk.NewNavigation(places()...), last: desk.NewNavigation(lastPlaces()...),
	}
	a.screens = s
	s.head = newHead(a)
	a.foot = desk.NewFoot(b, a.undo)
	a.frame = desk.NewFrame(s.head.content, s.navigation, s.last, s.pane.Content(), a.foot.Content(), a.later)
	a.frame.Float(s.head.search.Offers(), s.head.search)
	a.wire()
	a.window.SetMainMenu(a.menu())
	a.window.SetContent(a.frame.Content())
	a.window.SetOnDropped(func(_ fyne.Position, uris []fyne.URI) { a.dropped(uris) })
	a.window.Canvas().SetOnTypedKey(a.typed)
	// On many keyboards the plus sign is typed with Shift, or on the keypad.
	for _, plus := range []*desktop.CustomShortcut{
		{KeyName: fyne.KeyPlus, Modifier: ctrl}, {KeyName: fyne.KeyPlus, Modifier: ctrlShift}, {KeyName: fyne.KeyEqual, Modifier: ctrlShift},
	} {
		a.window.Canvas().AddShortcut(plus, func(fyne.Shortcut) { s.reading.Larger(1) })
	}
}

// painter draws pages as pictures; it is made when the first page is drawn.
func painter() handout.Painter {
	var p *raster.Painter
	return func(d *page.Document, number, widthPx int) (image.Image, error) {
		if p == nil {
			var err error
			if p, err = raster.NewPainter(); err != nil {
				return nil, err
			}
		}
		return p.Draw(d.Pages[number], widthPx), nil
	}
}

// helpScreen is the help as a screen.
type helpScreen struct {
	content fyne.CanvasObject
	keys    fyne.Focusable
}

func (h helpScreen) Content() fyne.CanvasObject { return h.content }
func (h helpScreen) Focus() fyne.Focusable      { return h.keys }

// show puts a screen into the centre.
func (a *App) show(place string) {
	s := a.screens
	sc := s.at(place)
	var filters fyne.CanvasObject
	if f, ok := sc.(filtered); ok {
		filters = f.Filters()
	}
	if aside(place) && !aside(a.place) {
		a.left, a.leftBehind = a.place, a.behind
	}
	if place != placeReading && place != placeSource && place != placeCompare {
		a.behind = place
	}
	if a.place == placeBriefing && place != placeBriefing {
		s.details.Flush()
	}
	a.place = place
	a.frame.Show(sc.Content(), filters)
	s.navigation.Choose(a.root())
	s.last.Choose(a.root())
	a.refresh(place)
	switch f := sc.Focus(); {
	case a.searching():
	case f != nil:
		a.window.Canvas().Focus(f)
	case aside(place): // what had the keys is out of sight
		a.window.Canvas().Unfocus()
	}
	a.later()
}

// searching reports whether a person is typing into the search box.
func (a *App) searching() bool { return a.place == placeSearch && a.screens.head.search.HasFocus() }

// read opens a document at a place, or at its beginning.
func (a *App) read(id briefing.DocumentID, at *briefing.Span) {
	a.screens.reading.Open(id, at)
	a.showReading()
}

func (a *App) readFinding(e workspace.Evidence) {
	a.screens.reading.OpenFinding(e.Document, e.Finding.Key(), false)
	a.showReading()
}

func (a *App) showReading() {
	a.screens.reading.SetBack(placeLabel(a.behind))
	a.window.Canvas().Unfocus()
	a.show(placeReading)
}

// back leaves a document, or the form with where it comes from.
func (a *App) back() {
	switch a.place {
	case placeSource:
		a.screens.source.Flush()
		if a.fromReading {
			a.showReading()
			return
		}
		a.show(a.behind)
	case placeReading:
		a.show(a.behind)
	case placeAgreed:
		a.leaveUses()
	case placeImports:
		a.show(placeDocuments)
	case placeCompare:
		a.leaveComparison()
	case placeHelp, placeSettings:
		a.leaveAside()
	}
}

// aside reports whether a place is one that a person looks into and leaves
// again for where the work is.
func aside(place string) bool { return place == placeHelp || place == placeSettings }

// leaveAside goes back to where a person came from.
func (a *App) leaveAside() {
	switch a.left {
	case "", placeSource, placeCompare: // what they show may be gone
		a.show(placeDocuments)
	case placeReading:
		a.behind = a.leftBehind
		a.showReading()
	default:
		a.show(a.left)
	}
}

func placeLabel(name string) string {
	for _, p := range places() {
		if p.Name == name {
			return p.Label
		}
	}
	if name == placeAgreed {
		return lang.L("Agreed language")
	}
	if name == placeImports {
		return lang.L("Imports")
	}
	return ""
}
