package app

import (
	"context"
	"errors"

	"attache/app/task"
	"attache/briefing"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/lang"
)

// importing is what came of an import.
type importing struct {
	added, known int
	failed       []error
	// protected are the paths of files that ask for a password.
	protected []string
	last      workspace.Outcome
}

func (r *importing) add(o workspace.Outcome) {
	switch {
	case o.Status == workspace.StatusImported:
		r.added++
		r.last = o
	case o.Status == workspace.StatusDuplicate:
		r.known++
		r.last = o
	case errors.Is(o.Err, briefing.ErrProtected):
		r.protected = append(r.protected, o.File)
	default:
		r.failed = append(r.failed, o.Err)
	}
}

// importPaths takes files and folders into the library.
func (a *App) importPaths(paths []string) {
	if len(paths) == 0 {
		return
	}
	library := a.bench.Library
	task.Run(a.bench.Tasks, lang.L("Reading documents"), func(ctx context.Context, p *task.Progress) (importing, error) {
		var r importing
		err := library.Import(ctx, paths, func(step workspace.Progress) {
			p.Report(lang.L("Reading {{.File}}", map[string]any{"File": step.Subject}), step.Done, step.Total)
		}, r.add)
		return r, err
	}, func(r importing, err error) {
		a.tellImport(r, err)
		a.catchUp()
		a.askPasswords(r.protected)
	})
}

// tellImport says in one line what came of it, and goes to a document that
// came alone.
func (a *App) tellImport(r importing, err error) {
	notices := a.bench.Notices
	switch {
	case err != nil && r.added == 0:
		notices.Problem(err)
		return
	case len(r.protected) > 0 && r.added+r.known+len(r.failed) == 0:
		return // the passwords are asked for
	case len(r.failed) == 1 && r.added+r.known == 0:
		notices.Problem(r.failed[0])
		return
	case len(r.failed) > 0:
		notices.Problems(lang.N("{{.Count}} files could not be read; the others are in the library.", len(r.failed),
			map[string]any{"Count": len(r.failed)}), r.failed)
	case r.added == 0:
		notices.Done(lang.L("Already in the library: {{.Title}}", map[string]any{"Title": r.last.Title}))
	case r.added == 1:
		notices.Done(lang.L("Added: {{.Title}}", map[string]any{"Title": r.last.Title}))
	default:
		notices.Done(lang.N("{{.Count}} documents added.", r.added, map[string]any{"Count": r.added}))
	}
	if r.added+r.known == 1 && r.last.Document != "" {
		a.read(r.last.Document, nil)
		return
	}
	a.show(placeDocuments)
}

// dropped imports what was dropped on the window.
func (a *App) dropped(uris []fyne.URI) {
	var paths []string
	for _, u := range uris {
		if u.Scheme() == "file" {
			paths = append(paths, u.Path())
		}
	}
	a.importPaths(paths)
}

func (a *App) chooseFile() {
	d := dialog.NewFileOpen(func(r fyne.URIReadCloser, err error) {
		if err != nil {
			a.bench.Notices.Problem(err)
			return
		}
		if r == nil {
			return
		}
		path := r.URI().Path()
		_ = r.Close() // opened by the dialog; the workspace reads it
		a.importPaths([]string{path})
	}, a.window)
	a.showFiles(d, lang.L("Import a document"))
}

func (a *App) chooseFolder() {
	d := dialog.NewFolderOpen(func(u fyne.ListableURI, err error) {
		if err != nil {
			a.bench.Notices.Problem(err)
			return
		}
		if u != nil {
			a.importPaths([]string{u.Path()})
		}
	}, a.window)
	a.showFiles(d, lang.L("Import everything in a folder"))
}

// paste makes the text on the clipboard a document.
func (a *App) paste() {
	text := a.toolkit.Clipboard().Content()
	if text == "" {
		a.bench.Notices.Done(lang.L("There is no text on the clipboard. Copy some first."))
		return
	}
	library := a.bench.Library
	name := lang.L("Pasted text") + ".txt"
	task.Run(a.bench.Tasks, lang.L("Reading documents"), func(ctx context.Context, _ *task.Progress) (importing, error) {
		o, err := library.ImportBytes(ctx, name, []byte(text))
		var r importing
		if err == nil {
			r.add(o)
		}
		return r, err
	}, func(r importing, err error) {
		a.tellImport(r, err)
		a.catchUp()
	})
}

// catchUp makes the search know what is new.
func (a *App) catchUp() {
	library := a.bench.Library
	a.indexing.Run(func(ctx context.Context, p *task.Progress) (bool, error) {
		return true, library.Index(ctx, func(step workspace.Progress) {
			p.Report(lang.L("Making the library searchable"), step.Done, step.Total)
		})
	}, func(_ bool, err error) { a.bench.Notices.Problem(err) })
}
