package workspace

import (
	"context"
	"path/filepath"

	"attache/briefing"
	"attache/briefing/source"
)

// ImportBytes takes one document that is no file on the disk, such as a text
// from the clipboard, into the library. name ends in the format's extension.
func (w *Workspace) ImportBytes(ctx context.Context, name string, data []byte) (Outcome, error) {
	known, err := w.knowledge(ctx)
	if err != nil {
		return Outcome{}, err
	}
	r := readData(ctx, source.File{Name: name, Data: data}, known.extractor)
	r.named = true
	return w.importOne(ctx, r, known)
}

// ImportProtected takes one file that asks for a password into the library. A
// wrong one is an Outcome whose Err wraps ErrProtected. The report that said
// that the file is protected says from now on what became of it.
func (w *Workspace) ImportProtected(ctx context.Context, path, password string) (Outcome, error) {
	known, err := w.knowledge(ctx)
	if err != nil {
		return Outcome{}, err
	}
	f := newFile(path, 0, true)
	data, err := load(path)
	r := reading{file: f, err: err}
	if err == nil {
		r = readData(ctx, source.File{Name: filepath.Base(path), Data: data, Password: password}, known.extractor)
		r.file, r.err = f, about(path, r.err)
	}
	o, err := w.importOne(ctx, r, known)
	if err == nil && o.Status != StatusFailed {
		err = w.store.AmendImportLine(ctx, newImportLine(o))
	}
	return o, err
}

func (w *Workspace) importOne(ctx context.Context, r reading, known knowledge) (Outcome, error) {
	outcomes, err := w.storeReadings(ctx, []reading{r}, known)
	if err != nil {
		return Outcome{}, err
	}
	if o := outcomes[0]; o.Status == StatusImported {
		w.brought([]briefing.DocumentID{o.Document})
	}
	return outcomes[0], nil
}
