package app

import (
	"context"

	"attache/app/task"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
)

// typist is something that is typed into, with an undo of its own.
type typist interface {
	fyne.Shortcutable
	SelectedText() string
	SetText(string)
}

// undo takes back the last letters where a person is typing, else the last
// change to the library.
func (a *App) undo() { a.step(&fyne.ShortcutUndo{}, false) }

// redo makes again what undo took back.
func (a *App) redo() { a.step(&fyne.ShortcutRedo{}, true) }

func (a *App) step(shortcut fyne.Shortcut, again bool) {
	if t, ok := a.window.Canvas().Focused().(typist); ok {
		t.TypedShortcut(shortcut)
		return
	}
	library := a.bench.Library
	type stepped struct {
		label string
		ok    bool
	}
	task.Change(a.bench.Changes, "", func(ctx context.Context, _ *task.Progress) (stepped, error) {
		var s stepped
		var err error
		if again {
			s.label, s.ok, err = library.Redo(ctx)
		} else {
			s.label, s.ok, err = library.Undo(ctx)
		}
		return s, err
	}, func(s stepped, err error) {
		notices := a.bench.Notices
		data := map[string]any{"What": changeLabel(s.label)}
		switch {
		case err != nil:
			notices.Problem(err)
		case !s.ok && again:
			notices.Done(lang.L("There is nothing to redo."))
		case !s.ok:
			notices.Done(lang.L("There is nothing to undo."))
		case again:
			notices.Undoable(lang.L("Done again: {{.What}}", data))
		default:
			notices.Done(lang.L("Undone: {{.What}}. Ctrl+Shift+Z does it again.", data))
		}
	})
}

// changeLabel says in a person's words what the library calls a change. The
// builder's labels are such words already.
func changeLabel(label string) string {
	switch label {
	case "keep quote":
		return lang.L("keep a quote")
	case "keep statistic":
		return lang.L("keep a figure")
	case "keep recommendation":
		return lang.L("keep an ask")
	case "discard":
		return lang.L("no longer keep")
	case "change":
		return lang.L("correct what was kept")
	case "reject":
		return lang.L("set aside a find")
	case "correct":
		return lang.L("correct a find")
	case "reconsider":
		return lang.L("take a find back in")
	case "new briefing":
		return lang.L("make a briefing")
	case "add to briefing":
		return lang.L("add to the briefing")
	case "duplicate briefing":
		return lang.L("copy the briefing")
	case "remove briefing":
		return lang.L("remove the briefing")
	case "restore snapshot":
		return lang.L("go back to a snapshot")
	case "change details":
		return lang.L("change where a document comes from")
	case "remove document":
		return lang.L("remove a document")
	case "remove the samples":
		return lang.L("remove the samples")
	}
	return label
}
