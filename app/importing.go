package app

import (
	"context"
	"errors"
	"time"

	"attache/app/task"
	"attache/briefing"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
)

// arrivals are what came of an import.
type arrivals struct {
	added, known, alike, versions, pictures, illegible, sparse, unsearched int

	failed []error
	// protected are the paths of files that ask for a password.
	protected []string
	last      workspace.Outcome
	// told counts what is known of, files is how many were to be read.
	told, files int
}

// left is how many files were not read because the import was stopped.
func (r *arrivals) left() int { return max(0, r.files-r.told) }

func (r *arrivals) add(o workspace.Outcome) {
	r.told++
	if o.Unsearched != nil {
		r.unsearched++
	}
	switch {
	case o.Status == workspace.StatusImported:
		r.added++
		r.last = o
		if o.Pictures {
			r.pictures++
		}
		switch {
		case o.Flaw == nil:
		case errors.Is(o.Flaw, briefing.ErrEmpty):
			r.sparse++
		default:
			r.illegible++
		}
		switch {
		case o.Relation == nil:
		case o.Relation.Kind == briefing.RelationAlike:
			r.alike++
		case o.Relation.Kind == briefing.RelationVersion:
			r.versions++
		}
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
	a.bench.Notices.Clear() // what it says is of the time before
	library, begun := a.bench.Library, a.scene()
	task.Run(a.bench.Tasks, lang.L("Reading documents"), func(ctx context.Context, p *task.Progress) (arrivals, error) {
		var r arrivals
		err := library.Import(ctx, paths, func(step workspace.Progress) {
			r.files = step.Total
			p.Report(importStep(step), step.Done, step.Total)
		}, r.add)
		return r, err
	}, func(r arrivals, err error) {
		a.tellImport(r, err, a.free(begun))
		a.catchUp()
	})
}

// readAgain reads documents again that a newer reader may read better.
func (a *App) readAgain() {
	library := a.bench.Library
	task.Run(a.bench.Tasks, lang.L("Reading documents again"), func(ctx context.Context, p *task.Progress) (arrivals, error) {
		var r arrivals
		err := library.ReadAgain(ctx, func(step workspace.Progress) {
			r.files = step.Total
			p.Report(importStep(step), step.Done, step.Total)
		}, r.add)
		return r, err
	}, func(r arrivals, err error) {
		a.tellAgain(r, err)
		a.catchUp()
	})
}

// importStep says which file is read, how many are done and how long the rest
// will take. The name comes last: it is what is cut where there is no room.
func importStep(step workspace.Progress) string {
	data := map[string]any{"File": step.Subject, "Done": step.Done, "Total": step.Total, "Left": timeLeft(step.Left)}
	if step.Left == 0 {
		return lang.L("{{.Done}} of {{.Total}} · {{.File}}", data)
	}
	return lang.L("{{.Done}} of {{.Total}} · {{.Left}} left · {{.File}}", data)
}

// timeLeft is a time as somebody says it who cannot know it exactly.
func timeLeft(d time.Duration) string {
	if minutes := int((d + 30*time.Second) / time.Minute); d > 90*time.Second {
		return lang.N("about {{.Count}} minutes", minutes, map[string]any{"Count": minutes})
	}
	const step = 5 * time.Second
	seconds := max(5, int((d+step-1)/step)*5)
	return lang.N("about {{.Count}} seconds", seconds, map[string]any{"Count": seconds})
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

// paste makes the text on the clipboard a document.
func (a *App) paste() {
	text := a.toolkit.Clipboard().Content()
	if text == "" {
		a.bench.Notices.Done(lang.L("There is no text on the clipboard. Copy some first."))
		return
	}
	library, begun := a.bench.Library, a.scene()
	name := lang.L("Pasted text") + ".txt"
	task.Run(a.bench.Tasks, lang.L("Reading documents"), func(ctx context.Context, _ *task.Progress) (arrivals, error) {
		o, err := library.ImportBytes(ctx, name, []byte(text))
		var r arrivals
		if err == nil {
			r.add(o)
		}
		return r, err
	}, func(r arrivals, err error) {
		a.tellImport(r, err, a.free(begun))
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
