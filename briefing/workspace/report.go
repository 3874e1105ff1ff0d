package workspace

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"attache/briefing"
	"attache/briefing/store"
)

// ImportID names an import, Import is one that there was, and ImportLine is
// what became of one of its files.
type (
	ImportID   = store.ImportID
	Import     = store.Import
	ImportLine = store.ImportLine
)

// Imports lists the imports of which there is a report, the latest first.
func (w *Workspace) Imports(ctx context.Context) ([]Import, error) {
	all, err := w.store.Imports(ctx)
	if err != nil {
		return nil, fmt.Errorf("list imports: %w", err)
	}
	return all, nil
}

// ImportReport says what became of the files of an import, in their order. Of
// one that goes on here, those are not in it that are still to be read.
func (w *Workspace) ImportReport(ctx context.Context, id ImportID) ([]ImportLine, error) {
	lines, err := w.store.ImportLines(ctx, id)
	if err != nil {
		return nil, fmt.Errorf("report of import %d: %w", id, err)
	}
	if _, goesOn := w.reporting.Load(id); goesOn {
		lines = slices.DeleteFunc(lines, func(l ImportLine) bool { return l.Status == store.StatusLeft })
	}
	return lines, nil
}

// reporter writes the report of an import while it goes on. Lines are kept
// some at a time: each time is a flush of the disk.
type reporter struct {
	library *Workspace
	id      ImportID
	waiting []ImportLine
}

// reportBatch is how many lines a crash costs at most: their files are named as
// left then. The documents themselves are stored before.
const reportBatch = 200

// newReporter opens the report of so many files, and lists the paths that it
// names as left if the program is ended meanwhile.
func (w *Workspace) newReporter(ctx context.Context, files int, paths []string) (*reporter, error) {
	id, err := w.store.BeginImport(ctx, files, paths)
	if err != nil {
		return nil, fmt.Errorf("import: %w", err)
	}
	w.reporting.Store(id, true)
	return &reporter{library: w, id: id}, nil
}

func (r *reporter) add(ctx context.Context, o Outcome) error {
	r.waiting = append(r.waiting, newImportLine(o))
	if len(r.waiting) < reportBatch {
		return nil
	}
	err := r.library.store.AddImportLines(ctx, r.id, r.waiting)
	r.waiting = nil
	return err
}

// end writes what is left, also of an import that was cancelled.
func (r *reporter) end(ctx context.Context) error {
	defer r.library.reporting.Delete(r.id)
	return r.library.store.EndImport(context.WithoutCancel(ctx), r.id, r.waiting)
}

func newImportLine(o Outcome) ImportLine {
	l := ImportLine{
		File: o.File, Status: string(o.Status), Document: o.Document, Title: o.Title,
		Back: o.Back, Again: o.Again, Pictures: o.Pictures, Relation: o.Relation, Protected: errors.Is(o.Err, briefing.ErrProtected),
	}
	var p *briefing.Problem
	switch {
	case errors.As(o.Err, &p):
		l.Cause, l.Remedy = p.Cause, p.Remedy
	case o.Err != nil:
		l.Cause = o.Err.Error()
	case o.Unsearched != nil:
		l.Cause, l.Remedy = o.Unsearched.Cause, o.Unsearched.Remedy
	case o.Flaw != nil:
		l.Cause, l.Remedy = o.Flaw.Cause, o.Flaw.Remedy
	}
	return l
}
