package app

import (
	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/lang"
)

// item is a menu item with its key beside it. A key without Ctrl or Alt is
// shown only: typed and the screens answer to it.
func item(label string, key fyne.KeyName, mod fyne.KeyModifier, do func()) *fyne.MenuItem {
	m := fyne.NewMenuItem(label, do)
	if key != "" {
		m.Shortcut = &desktop.CustomShortcut{KeyName: key, Modifier: mod}
	}
	return m
}

const (
	ctrl      = fyne.KeyModifierShortcutDefault
	ctrlShift = fyne.KeyModifierShortcutDefault | fyne.KeyModifierShift
)

// menu is the window's menu. It is made anew when what it offers changes.
func (a *App) menu() *fyne.MainMenu {
	line := fyne.NewMenuItemSeparator
	s := a.screens
	quit := item(lang.L("Quit"), fyne.KeyQ, ctrl, a.quit)
	quit.IsQuit = true
	file := fyne.NewMenu(lang.L("File"),
		item(lang.L("Import documents…"), fyne.KeyO, ctrl, a.chooseFiles),
		item(lang.L("Import a folder…"), fyne.KeyO, ctrlShift, a.chooseFolder),
		item(lang.L("Paste text as a document"), fyne.KeyV, ctrlShift, a.paste),
		item(lang.L("What became of imports"), fyne.KeyI, ctrlShift, func() { a.showReport(0) }),
		item(lang.L("Stop what is under way"), fyne.KeyPeriod, ctrl, a.foot.Stop),
		line(),
		item(lang.L("New briefing"), fyne.KeyN, ctrl, s.pane.New),
		item(lang.L("Save a snapshot…"), fyne.KeyS, ctrl, a.snapshot),
		line(),
		item(lang.L("Handout as it prints"), fyne.KeyP, ctrl, func() { a.show(placeHandout) }),
		item(lang.L("Export…"), fyne.KeyE, ctrl, a.export),
		line(),
		quit)
	edit := fyne.NewMenu(lang.L("Edit"),
		undoItem(a.undo), redoItem(a.redo),
		line(),
		item(lang.L("Search the library"), fyne.KeyF, ctrl, a.focusSearch),
		item(lang.L("Save this search…"), fyne.KeyD, ctrl, s.search.Save),
		item(lang.L("Find in this document"), fyne.KeyG, ctrl, a.find),
		item(lang.L("Next place"), fyne.KeyF3, 0, func() { s.reading.Turn(1) }))
	keep := fyne.NewMenu(lang.L("Keep"),
		item(lang.L("Keep as quote"), fyne.KeyQ, 0, func() { s.reading.Keep(briefing.KindQuote) }),
		item(lang.L("Keep as figure"), fyne.KeyS, 0, func() { s.reading.Keep(briefing.KindStatistic) }),
		item(lang.L("Keep as ask"), fyne.KeyR, 0, func() { s.reading.Keep(briefing.KindRecommendation) }),
		line(),
		item(lang.L("Correct the find to these words"), fyne.KeyW, 0, s.reading.Words),
		item(lang.L("Where these words were used before"), fyne.KeyA, 0, s.reading.Uses),
		item(lang.L("Next find"), fyne.KeyN, 0, func() { s.reading.NextFinding(1) }),
		item(lang.L("Previous find"), fyne.KeyP, 0, func() { s.reading.NextFinding(-1) }))
	var views []*fyne.MenuItem
	for i, p := range places() {
		views = append(views, item(p.Label, fyne.KeyName(rune('1'+i)), ctrl, func() { a.visit(p.Name) }))
	}
	views = append(views, line(),
		item(lang.L("Library at the left"), fyne.KeyL, ctrl, a.frame.ToggleLeft),
		item(lang.L("Briefing at the right"), fyne.KeyB, ctrl, a.frame.ToggleRight),
		line(),
		item(lang.L("Larger text"), fyne.KeyEqual, ctrl, func() { s.reading.Larger(1) }),
		item(lang.L("Smaller text"), fyne.KeyMinus, ctrl, func() { s.reading.Larger(-1) }),
		line(),
		item(lang.L("Settings"), "", 0, func() { a.show(placeSettings) }))
	help := fyne.NewMenu(lang.L("Help"), item(lang.L("Keys and help"), fyne.KeyF1, 0, func() { a.show(placeHelp) }))
	main := fyne.NewMainMenu(file, edit, keep, fyne.NewMenu(lang.L("View"), views...), help)
	for _, m := range main.Items {
		a.behindDialogs(m.Items)
	}
	return main
}

// behindDialogs makes the keys of a menu wait while a dialog asks something:
// what they do would happen behind it. Leaving and undoing what is typed do not
// wait.
func (a *App) behindDialogs(items []*fyne.MenuItem) {
	for _, m := range items {
		do := m.Action
		if _, undo := m.Shortcut.(*fyne.ShortcutUndo); do == nil || m.IsQuit || undo {
			continue
		}
		m.Action = func() {
			_, typing := a.window.Canvas().Focused().(typist)
			if redo := m.Shortcut != nil && m.Shortcut.ShortcutName() == redoShortcut.ShortcutName(); !a.asks() || redo && typing {
				do()
			}
		}
	}
}

// asks reports whether a dialog or a list of choices is open.
func (a *App) asks() bool { return a.window.Canvas().Overlays().Top() != nil }

// undoItem carries the toolkit's own shortcut, which is what Ctrl+Z makes.
func undoItem(do func()) *fyne.MenuItem {
	m := fyne.NewMenuItem(lang.L("Undo"), do)
	m.Shortcut = &fyne.ShortcutUndo{}
	return m
}

// redoShortcut is that of redoItem.
var redoShortcut = &desktop.CustomShortcut{KeyName: fyne.KeyZ, Modifier: ctrlShift}

func redoItem(do func()) *fyne.MenuItem {
	return item(lang.L("Redo"), fyne.KeyZ, ctrlShift, do)
}

// visit leads to a screen by its key. The briefing is always in sight, so its
// key leads into the pane; pressed there, or with none in hand, to its details.
func (a *App) visit(place string) {
	_, inHand := a.briefingInHand()
	if place == placeBriefing && inHand && a.window.Canvas().Focused() != a.screens.pane.Focus() {
		a.frame.ShowRight()
		a.window.Canvas().Focus(a.screens.pane.Focus())
		return
	}
	if place == placeSearch {
		a.focusSearch()
		return
	}
	a.show(place)
}

// typed answers to keys that nothing in the window has use for.
func (a *App) typed(ev *fyne.KeyEvent) {
	switch ev.Name {
	case fyne.KeyF1:
		a.show(placeHelp)
	case fyne.KeyF3:
		a.screens.reading.Turn(1)
	case fyne.KeyEscape:
		for _, s := range []interface {
			Shown() bool
			Hide()
		}{a.screens.chooser, a.screens.target} {
			if s.Shown() {
				s.Hide()
				return
			}
		}
		over := a.window.Canvas().Overlays()
		if top := over.Top(); top != nil {
			over.Remove(top)
			return
		}
		a.back()
	}
}

func (a *App) focusSearch() {
	a.show(placeSearch)
	a.screens.head.focus()
}

func (a *App) find() {
	if a.place != placeReading && a.screens.reading.Document() != "" {
		a.showReading()
	}
	a.screens.reading.Find()
}

func (a *App) export() {
	a.show(placeHandout)
	a.screens.handout.Export()
}
