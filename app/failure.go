package app

import (
	"errors"
	"io"
	"os"
	"path/filepath"

	"attache/app/desk"
	"attache/app/notice"
	"attache/briefing"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/widget"
)

// failed shows that the library did not open: what happened, that nothing was
// touched, and what can be done.
func (a *App) failed(err error) {
	again := widget.NewButton(lang.L("Try again"), func() { a.open(a.dir) })
	other := widget.NewButton(lang.L("Open another library…"), a.chooseLibrary)
	actions := []fyne.CanvasObject{again, other}
	title := lang.L("The library could not be opened")
	text := notice.FromError(err).Text + "\n\n" + lang.L("Nothing in it was changed. It is in the folder {{.Folder}}.", map[string]any{"Folder": a.dir})
	switch {
	case errors.Is(err, briefing.ErrInUse):
		title = lang.L("The library is open in another window")
		text = lang.L("Another program holds the library in {{.Folder}}. Close it there, then try again.", map[string]any{"Folder": a.dir})
	case errors.Is(err, briefing.ErrNewerVersion):
		title = lang.L("The library belongs to a newer Attaché")
	case errors.Is(err, briefing.ErrDamaged):
		title = lang.L("The library is damaged")
		actions = append(actions,
			widget.NewButton(lang.L("Restore a backup…"), a.chooseBackup),
			desk.MainButton(lang.L("Set it aside and begin anew"), nil, a.beginAnew))
	}
	a.window.SetMainMenu(nil)
	a.window.SetContent(desk.Empty(title, text, actions...))
}

// beginAnew renames the damaged library and opens an empty one.
func (a *App) beginAnew() {
	aside, err := workspace.SetAside(a.dir)
	if err != nil {
		a.failed(err)
		return
	}
	a.open(a.dir)
	if a.bench != nil {
		a.bench.Notices.Done(lang.L("The damaged library is kept as {{.File}}.", map[string]any{"File": aside}))
	}
}

// chooseBackup asks for a backup and puts it in the place of the library,
// which is set aside, never overwritten.
func (a *App) chooseBackup() {
	d := dialog.NewFileOpen(func(r fyne.URIReadCloser, err error) {
		if err != nil || r == nil {
			return
		}
		path := r.URI().Path()
		_ = r.Close() // opened by the dialog, read by the workspace
		a.putBack(path)
	}, a.window)
	a.showFiles(d, lang.L("Restore a backup"))
}

func (a *App) putBack(backup string) {
	if _, err := workspace.SetAside(a.dir); err != nil {
		a.failed(err)
		return
	}
	if err := copyFile(filepath.Join(a.dir, libraryFile), backup); err != nil {
		a.failed(err)
		return
	}
	a.open(a.dir)
}

// libraryFile is the file that a backup takes the place of.
const libraryFile = "library.db"

func copyFile(to, from string) error {
	data, err := os.Open(from)
	if err != nil {
		return unreadable(from, err)
	}
	defer data.Close()
	// O_EXCL: what is there is never overwritten.
	out, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return unreadable(to, err)
	}
	_, err = io.Copy(out, data)
	if err := errors.Join(err, out.Sync(), out.Close()); err != nil {
		return unreadable(to, err)
	}
	return nil
}

func unreadable(path string, err error) error {
	return &briefing.Problem{
		Subject: path, Cause: lang.L("it could not be copied"), Remedy: lang.L("Check that there is room and that you may write there"), Err: err,
	}
}

// chooseLibrary asks for the folder of another library.
func (a *App) chooseLibrary() {
	d := dialog.NewFolderOpen(func(u fyne.ListableURI, err error) {
		if err == nil && u != nil {
			a.moveTo(u.Path())
		}
	}, a.window)
	a.showFiles(d, lang.L("Open another library"))
}

// moveTo opens the library in another folder and remembers it for the next start.
func (a *App) moveTo(dir string) {
	a.shut()
	a.toolkit.Preferences().SetString(preferenceLibrary, dir)
	a.open(dir)
}

const preferenceLibrary = "library"

// chooseDir is the folder of the library: the one asked for, the
// environment's, the one chosen last in the settings, or the system's place.
func chooseDir(asked string, p fyne.Preferences) (string, error) {
	for _, dir := range []string{asked, os.Getenv("ATTACHE_LIBRARY"), p.String(preferenceLibrary)} {
		if dir != "" {
			return dir, nil
		}
	}
	return workspace.DefaultDir()
}
