package app

import (
	"context"

	"attache/app/task"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
)

// typist is something that is typed into, with an undo of its own.
type typist interface {
	fyne.Shortcutable
	SelectedText() string
	SetText(string)
}

// writer is a typist that knows when it has nothing more to take back: then
// what was done before the writing is.
type writer interface {
	CanUndo() bool
	CanRedo() bool
}

// ownStep reports whether the place that is typed in has a step of its own to
// take back or to make again.
func ownStep(t typist, again bool) bool {
	w, ok := t.(writer)
	return !ok || !again && w.CanUndo() || again && w.CanRedo()
}

// undo takes back the last letters where a person is typing, else the last
// change to the library.
func (a *App) undo() { a.step(&fyne.ShortcutUndo{}, false) }

// redo makes again what undo took back.
func (a *App) redo() { a.step(&fyne.ShortcutRedo{}, true) }

func (a *App) step(shortcut fyne.Shortcut, again bool) {
	canvas := a.window.Canvas()
	if t, ok := canvas.Focused().(typist); ok {
		if canvas.Overlays().Top() != nil || ownStep(t, again) {
			t.TypedShortcut(shortcut)
			return
		}
		canvas.Focus(a.screens.pane.Focus()) // the writing ends
	}
	library := a.bench.Library
	type stepped struct {
		workspace.Step
		ok bool
	}
	task.Change(a.bench.Changes, "", func(ctx context.Context, _ *task.Progress) (stepped, error) {
		var s stepped
		var err error
		if again {
			s.Step, s.ok, err = library.Redo(ctx)
		} else {
			s.Step, s.ok, err = library.Undo(ctx)
		}
		return s, err
	}, func(s stepped, err error) {
		notices := a.bench.Notices
		data := map[string]any{"What": changeLabel(s.Label)}
		switch {
		case err != nil:
			notices.Problem(err)
		case len(s.Stayed) > 0:
			notices.Done(stayedAfter(s.Label, s.Stayed))
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

// stayedAfter says what a step left in the library.
func stayedAfter(label string, titles []string) string {
	if label == "read again" {
		return lang.N("The older readings are back. {{.Count}} of the newer ones stay: you kept something of them.", len(titles), map[string]any{"Count": len(titles)})
	}
	return stayed(titles)
}

// stayed says which documents an import was not taken back of.
func stayed(titles []string) string {
	if len(titles) == 1 {
		return lang.L("The import is taken back, but “{{.Title}}” stays: you kept something of it.", map[string]any{"Title": titles[0]})
	}
	return lang.N("The import is taken back, but {{.Count}} documents stay: you kept something of them.", len(titles), map[string]any{"Count": len(titles)})
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
	case "keep several":
		return lang.L("keep several finds")
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
	case "save a search":
		return lang.L("save a search")
	case "rename a search":
		return lang.L("rename a search")
	case "remove a search":
		return lang.L("remove a search")
	case "forget a search":
		return lang.L("forget a search")
	case "remove documents":
		return lang.L("remove documents")
	case "import":
		return lang.L("import documents")
	case "read again":
		return lang.L("read documents again")
	case "take back import":
		return lang.L("take an import back")
	case "join names":
		return lang.L("join two names")
	case "part names":
		return lang.L("part two names")
	case "keep names apart":
		return lang.L("keep two names apart")
	case "keep both":
		return lang.L("keep both documents")
	case "keep as a version":
		return lang.L("keep a document as a newer version")
	case "leave out":
		return lang.L("leave a document out")
	case "remove the samples":
		return lang.L("remove the samples")
	}
	return label
}
