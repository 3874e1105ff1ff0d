package app

import (
	"context"
	"errors"
	"path/filepath"

	"attache/app/desk"
	"attache/app/task"
	"attache/briefing"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/widget"
)

// askPasswords asks, one after the other, for the passwords of files that
// could not be read without one.
func (a *App) askPasswords(paths []string) { a.askPassword(paths, false) }

// askPassword asks for the password of the first; again says that what was
// given did not open it.
func (a *App) askPassword(paths []string, again bool) {
	if len(paths) == 0 {
		return
	}
	path, others := paths[0], paths[1:]
	entry := desk.NewEntry()
	entry.Password = true
	items := []*widget.FormItem{widget.NewFormItem(lang.L("Password"), entry)}
	title := lang.L("{{.File}} is protected", map[string]any{"File": filepath.Base(path)})
	if again {
		items[0].HintText = lang.L("That password does not open it.")
	}
	d := dialog.NewForm(title, lang.L("Open"), lang.L("Skip"), items, func(open bool) {
		if !open {
			a.askPasswords(others)
			return
		}
		a.importProtected(path, entry.Text, others)
	}, a.window)
	entry.OnSubmitted = func(string) { d.Submit() }
	entry.OnKey = func(ev *fyne.KeyEvent) bool {
		if ev.Name != fyne.KeyEscape {
			return false
		}
		d.Dismiss()
		return true
	}
	d.Resize(fyne.NewSize(420, 0))
	d.Show()
	// Not before the click is over that asked for it: the toolkit takes the keys
	// away at its end.
	a.bench.Tasks.Post(func() { a.window.Canvas().Focus(entry) })
}

// importProtected tries a password; a wrong one is asked for again.
func (a *App) importProtected(path, password string, others []string) {
	library, begun := a.bench.Library, a.scene()
	task.Run(a.bench.Tasks, lang.L("Reading documents"), func(ctx context.Context, _ *task.Progress) (workspace.Outcome, error) {
		return library.ImportProtected(ctx, path, password)
	}, func(o workspace.Outcome, err error) {
		switch {
		case err != nil:
			a.bench.Notices.Problem(err)
			return
		case errors.Is(o.Err, briefing.ErrProtected):
			a.askPassword(append([]string{path}, others...), true)
			return
		}
		var r arrivals
		r.add(o)
		r.protected = others
		a.tellImport(r, nil, a.free(begun))
		a.catchUp()
	})
}
