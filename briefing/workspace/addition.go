package workspace

import (
	"context"
	"fmt"

	"attache/briefing/extract"
	"attache/briefing/store"
)

type addition = store.Addition

func newAddition(r reading) addition {
	return addition{Document: r.document, Original: r.data, Findings: r.findings, Extractor: extract.Version}
}

// addDocuments stores documents in one transaction and says which of them
// were not in the library before.
func (w *Workspace) addDocuments(ctx context.Context, add []addition) ([]bool, error) {
	outcomes, err := w.store.AddDocuments(ctx, add)
	if err != nil {
		return nil, err
	}
	added := make([]bool, len(outcomes))
	for i, o := range outcomes {
		added[i] = o != store.OutcomeDuplicate
	}
	return added, nil
}

// knowledge is what the library's register can tell the extractor.
func (w *Workspace) knowledge(ctx context.Context) (extract.Knowledge, error) {
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
	known, err := w.knowledge(ctx)
	if err != nil {
		return err
	}
	for i, id := range old {
		if err := ctx.Err(); err != nil {
			return err
		}
		d, err := w.store.Document(ctx, id)
		if err != nil {
			return fmt.Errorf("refresh findings: %w", err)
		}
		progress(Progress{Done: i, Total: len(old), Subject: d.Provenance.Title})
		if err := w.store.SetFindings(ctx, id, extract.Version, extract.Extract(d, known).Findings); err != nil {
			return fmt.Errorf("refresh findings: %w", err)
		}
	}
	w.tell(TopicEvidence)
	return nil
}
