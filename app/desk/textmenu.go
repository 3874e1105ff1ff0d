package desk

import (
	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/widget"
)

// TextMenu offers, at a place of the window, what the clipboard can do for
// what is being written.
func TextMenu(text *widgets.TextBox, window fyne.Window, at fyne.Position) {
	clipboard := fyne.CurrentApp().Clipboard()
	offer := func(label string, on bool, shortcut fyne.Shortcut) *fyne.MenuItem {
		m := fyne.NewMenuItem(label, func() {
			window.Canvas().Focus(text)
			text.TypedShortcut(shortcut)
		})
		m.Disabled, m.Shortcut = !on, shortcut
		return m
	}
	selected := text.SelectedText() != ""
	widget.ShowPopUpMenuAtPosition(fyne.NewMenu("",
		offer(lang.L("Undo"), text.CanUndo(), &fyne.ShortcutUndo{}),
		offer(lang.L("Redo"), text.CanRedo(), &fyne.ShortcutRedo{}),
		fyne.NewMenuItemSeparator(),
		offer(lang.L("Cut"), selected, &fyne.ShortcutCut{Clipboard: clipboard}),
		offer(lang.L("Copy"), selected, &fyne.ShortcutCopy{Clipboard: clipboard}),
		offer(lang.L("Paste"), clipboard.Content() != "", &fyne.ShortcutPaste{Clipboard: clipboard}),
		fyne.NewMenuItemSeparator(),
		offer(lang.L("Select all"), text.Text() != "", &fyne.ShortcutSelectAll{})), window.Canvas(), at)
}
