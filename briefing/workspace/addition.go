package workspace

import (
	"context"
	"fmt"

	"attache/briefing/extract"
	"attache/briefing/store"
)

type addition = store.Addition

func newAddition(r reading) addition {
	return addition{
		Document: r.document, Original: r.data, Findings: r.findings, Extractor: r.extractor(), Path: r.path, Sketch: r.sketch,
	}
}

// knowledge is what an import must know of the library.
type knowledge struct {
	extractor extractor
	kin       *kinship
}

func (w *Workspace) knowledge(ctx context.Context) (knowledge, error) {
	known, err := w.extractor(ctx)
	if err != nil {
		return knowledge{}, err
	}
	kin, err := w.kinship(ctx)
	return knowledge{known, kin}, err
}

// RefreshFindings reads again what an older version of the extractor read.
// What people decided and kept stays, and where a rule fails what was found
// before. It can be cancelled and goes on from there the next time.
func (w *Workspace) RefreshFindings(ctx context.Context, progress func(Progress)) error {
	old, err := w.store.OutdatedFindings(ctx, extract.Version)
	if err != nil || len(old) == 0 {
		return err
	}
	known, err := w.extractor(ctx)
	if err != nil {
		return err
	}
	if len(old) > indexBatch {
		defer frugal()()
	}
	for i, id := range old {
		err := w.besideIndexing(ctx, func() error {
			d, err := w.store.Document(ctx, id)
			if err != nil {
				return err
			}
			progress(Progress{Done: i, Total: len(old), Subject: d.Provenance.Title})
			found, fault := known.find(d)
			if fault != nil {
				return nil // it stays outdated: the next version tries it again
			}
			return w.store.SetFindings(ctx, id, extract.Version, found)
		})
		if err != nil {
			return fmt.Errorf("refresh findings: %w", err)
		}
	}
	w.tell(TopicEvidence)
	return nil
}
