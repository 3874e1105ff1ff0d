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
		Document: r.document, Original: r.data, Findings: r.findings, Extractor: extract.Version, Path: r.path, Sketch: r.sketch,
	}
}

// knowledge is what an import must know of the library.
type knowledge struct {
	// extractor is what the register can tell the extractor.
	extractor extract.Knowledge
	kin       *kinship
}

func (w *Workspace) knowledge(ctx context.Context) (knowledge, error) {
	known, err := w.register(ctx)
	if err != nil {
		return knowledge{}, err
	}
	kin, err := w.kinship(ctx)
	return knowledge{known, kin}, err
}

// register is what the library's register can tell the extractor.
func (w *Workspace) register(ctx context.Context) (extract.Knowledge, error) {
	people, err := w.store.People(ctx)
	if err != nil {
		return extract.Knowledge{}, fmt.Errorf("read the register: %w", err)
	}
	organisations, err := w.store.Organisations(ctx)
	if err != nil {
		return extract.Knowledge{}, fmt.Errorf("read the register: %w", err)
	}
	return extract.Knowledge{People: people, Organisations: organisations}, nil
}

// RefreshFindings reads again what an older version of the extractor read.
// What people decided and kept stays. It can be cancelled and goes on from
// there the next time.
func (w *Workspace) RefreshFindings(ctx context.Context, progress func(Progress)) error {
	old, err := w.store.OutdatedFindings(ctx, extract.Version)
	if err != nil || len(old) == 0 {
		return err
	}
	known, err := w.register(ctx)
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
			return w.store.SetFindings(ctx, id, extract.Version, extract.Extract(d, known).Findings)
		})
		if err != nil {
			return fmt.Errorf("refresh findings: %w", err)
		}
	}
	w.tell(TopicEvidence)
	return nil
}
