package app

import (
	"context"
	"path/filepath"
	"time"

	"attache/app/desk"
	"attache/app/task"
	"attache/app/text"
	"attache/briefing"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/lang"
)

// chooseDirectory asks for a folder to write to.
func (a *App) chooseDirectory(chosen func(dir string)) { a.screens.target.Ask(chosen) }

// The size of a dialog of files in a large window: paths and names are read in
// one glance, and the button is not far from what it is for.
const filesWide, filesHigh = 1000, 680

// showFiles shows a dialog of files, as large as it needs to be and as the
// window lets it.
func (a *App) showFiles(d *dialog.FileDialog, title string) {
	d.SetTitleText(title)
	d.SetView(dialog.ListView)
	d.Show()
	room := a.window.Canvas().Size()
	// Not before: a dialog has no parts until it is shown.
	d.Resize(fyne.NewSize(min(room.Width, filesWide), min(room.Height, filesHigh)))
}

// backup copies the library, while it is in use, into a folder that is asked for.
func (a *App) backup() {
	a.chooseDirectory(func(dir string) {
		path := filepath.Join(dir, "attache-"+time.Now().Format("2006-01-02-150405")+".db")
		library := a.bench.Library
		task.Run(a.bench.Tasks, lang.L("Backing up the library"), func(ctx context.Context, _ *task.Progress) (bool, error) {
			return true, library.Backup(ctx, path)
		}, func(_ bool, err error) {
			if err != nil {
				a.bench.Notices.Problem(err)
				return
			}
			a.bench.Notices.Done(lang.L("Backed up to {{.File}}", map[string]any{"File": path}))
		})
	})
}

// exportEvidence writes evidence as a table, of the format that the ending
// names, into a folder that is asked for.
func (a *App) exportEvidence(evidence []workspace.Evidence, ending string) {
	a.chooseDirectory(func(dir string) {
		path := filepath.Join(dir, lang.L("Evidence")+" "+time.Now().Format("2006-01-02 150405")+ending)
		library, words := a.bench.Library, text.Table()
		task.Run(a.bench.Tasks, lang.L("Writing {{.File}}", map[string]any{"File": filepath.Base(path)}),
			func(ctx context.Context, _ *task.Progress) (bool, error) {
				return true, library.ExportEvidence(ctx, evidence, words, path)
			}, func(_ bool, err error) {
				if err != nil {
					a.bench.Notices.Problem(err)
					return
				}
				a.bench.Notices.Done(lang.L("Written: {{.File}}", map[string]any{"File": path}))
			})
	})
}

// snapshot keeps the briefing in hand as it is now under a name.
func (a *App) snapshot() {
	id, ok := a.briefingInHand()
	if !ok {
		return
	}
	desk.Ask(a.window, lang.L("Save a snapshot"), lang.L("Name"), time.Now().Format("2006-01-02 15:04"), lang.L("Save"),
		func(name string) { a.saveSnapshot(id, name) })
}

func (a *App) saveSnapshot(id briefing.BriefingID, name string) {
	change(a, func(ctx context.Context, w *workspace.Workspace) (workspace.Snapshot, error) {
		return w.SaveSnapshot(ctx, id, name)
	}, func(workspace.Snapshot) {
		a.bench.Notices.Done(lang.L("Snapshot “{{.Name}}” saved. Go back to it under Briefing.", map[string]any{"Name": name}))
	})
}
