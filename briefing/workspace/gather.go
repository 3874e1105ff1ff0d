package workspace

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"runtime"
	"slices"
	"sync"

	"attache/briefing"
	"attache/briefing/store"
)

// Sheaf is the evidence of one document in reading order. It is shared and
// never changed: when the evidence is another, another takes its place.
type Sheaf struct {
	Document briefing.DocumentID
	Evidence []Evidence
}

// gathering keeps the evidence of the library between two calls, so that after
// a change only the documents are read that it concerns.
type gathering struct {
	mu       sync.Mutex
	moment   store.Moment // as of which the rest holds; 0 before anything was read
	indirect bool
	order    []briefing.DocumentID
	sheaves  map[briefing.DocumentID]*Sheaf
}

// Gather returns the evidence of the whole library, documents in the order of
// Documents; those without any are left out. A sheaf that was returned before
// is returned again as long as its evidence is the same.
func (w *Workspace) Gather(ctx context.Context) ([]*Sheaf, error) {
	g := &w.gathering
	g.mu.Lock()
	defer g.mu.Unlock()
	if err := g.follow(ctx, w); err != nil {
		return nil, fmt.Errorf("gather the evidence: %w", err)
	}
	newest, err := w.newestOf(ctx, g.order)
	if err != nil {
		return nil, err
	}
	all := make([]*Sheaf, 0, len(g.order))
	for _, id := range g.order {
		if s := g.sheaves[id]; s != nil {
			if s = s.outdatedBy(newest[id]); s != g.sheaves[id] {
				g.sheaves[id] = s
			}
			all = append(all, s)
		}
	}
	return all, nil
}

// outdatedBy is the sheaf with the newest version of its document.
func (s *Sheaf) outdatedBy(newest briefing.DocumentID) *Sheaf {
	if s.Evidence[0].Newer == newest {
		return s
	}
	s = &Sheaf{Document: s.Document, Evidence: slices.Clone(s.Evidence)}
	for i := range s.Evidence {
		s.Evidence[i].Newer = newest
	}
	return s
}

// follow brings what was read to the state of the library.
func (g *gathering) follow(ctx context.Context, w *Workspace) error {
	changed, all, now, err := w.store.ChangedSince(ctx, g.moment)
	if err != nil {
		return err
	}
	indirect := w.Indirect()
	switch {
	case all || indirect != g.indirect || len(changed) > manyDocuments:
		err = g.readAll(ctx, w)
	case len(changed) > 0:
		err = g.readAgain(ctx, w, changed)
	}
	if err == nil {
		g.moment, g.indirect = now, indirect
	}
	return err
}

// readAll reads the whole library.
func (g *gathering) readAll(ctx context.Context, w *Workspace) error {
	entries, err := w.Documents(ctx)
	if err != nil {
		return err
	}
	if len(entries) > manyDocuments {
		defer frugal()() // what is read is several times what is kept of it
	}
	reviews, err := w.store.AllReviews(ctx)
	if err != nil {
		return err
	}
	clippings, err := w.store.Clippings(ctx)
	if err != nil {
		return err
	}
	said := decisions{map[briefing.DocumentID][]briefing.Review{}, map[briefing.DocumentID][]briefing.Clipping{}}
	for _, r := range reviews {
		said.reviews[r.Document] = append(said.reviews[r.Document], r)
	}
	for _, c := range clippings {
		said.clippings[c.Document] = append(said.clippings[c.Document], c)
	}
	sheaves, err := w.sheaves(ctx, entries, said)
	if err != nil {
		return err
	}
	g.sheaves = sheaves
	g.order = make([]briefing.DocumentID, len(entries))
	for i, e := range entries {
		g.order[i] = e.ID
	}
	return nil
}

// readAgain reads the documents that have changed.
func (g *gathering) readAgain(ctx context.Context, w *Workspace, changed []briefing.DocumentID) error {
	entries, err := w.store.DocumentsOf(ctx, changed...)
	if err != nil {
		return err
	}
	said := decisions{map[briefing.DocumentID][]briefing.Review{}, map[briefing.DocumentID][]briefing.Clipping{}}
	for _, id := range changed {
		if said.reviews[id], err = w.store.Reviews(ctx, id); err != nil {
			return err
		}
		if said.clippings[id], err = w.store.ClippingsOf(ctx, id); err != nil {
			return err
		}
	}
	fresh, err := w.sheaves(ctx, entries, said)
	if err != nil {
		return err
	}
	if !g.lists(changed, entries) {
		if g.order, err = w.store.IDs(ctx); err != nil {
			return err
		}
	}
	for _, id := range changed {
		delete(g.sheaves, id)
	}
	maps.Copy(g.sheaves, fresh)
	return nil
}

// fewChanged is up to how many documents are looked for one by one.
const fewChanged = 16

// lists reports whether the documents that changed are in the library, and
// were before.
func (g *gathering) lists(changed []briefing.DocumentID, entries []Entry) bool {
	if len(changed) > fewChanged || len(entries) < len(changed) {
		return false
	}
	return !slices.ContainsFunc(changed, func(id briefing.DocumentID) bool { return !slices.Contains(g.order, id) })
}

// decisions are what people said of findings, and kept, by document.
type decisions struct {
	reviews   map[briefing.DocumentID][]briefing.Review
	clippings map[briefing.DocumentID][]briefing.Clipping
}

// manyDocuments is from how many on it is quicker to read all of the library.
const manyDocuments = 1000

// sheafBatch is how many documents are read at a time.
const sheafBatch = 64

// sheaves reads the evidence of documents, on all cores.
func (w *Workspace) sheaves(ctx context.Context, entries []Entry, said decisions) (map[briefing.DocumentID]*Sheaf, error) {
	batches := slices.Collect(slices.Chunk(entries, sheafBatch))
	workers := min(runtime.GOMAXPROCS(0), len(batches))
	parts := make([]map[briefing.DocumentID]*Sheaf, workers)
	errs := make([]error, workers)
	var wg sync.WaitGroup
	for i := range workers {
		wg.Go(func() {
			parts[i] = map[briefing.DocumentID]*Sheaf{}
			for at := i; at < len(batches) && errs[i] == nil; at += workers {
				errs[i] = briefing.Guard(func() error { return w.readSheaves(ctx, batches[at], said, parts[i]) })
			}
		})
	}
	wg.Wait()
	all := map[briefing.DocumentID]*Sheaf{}
	for _, part := range parts {
		maps.Copy(all, part)
	}
	return all, errors.Join(errs...)
}

// readSheaves reads the evidence of a few documents at once.
func (w *Workspace) readSheaves(ctx context.Context, entries []Entry, said decisions, into map[briefing.DocumentID]*Sheaf) error {
	provenances := map[briefing.DocumentID]briefing.Provenance{}
	ids := make([]briefing.DocumentID, len(entries))
	for i, e := range entries {
		ids[i], provenances[e.ID] = e.ID, e.Provenance
	}
	found, err := w.store.Found(ctx, ids...)
	if err != nil {
		return err
	}
	for i := range found {
		f := &found[i]
		d := &briefing.Document{ID: f.Document, Text: f.Text, Provenance: provenances[f.Document]}
		evidence := assemble(d, w.wanted(f.Findings), said.reviews[f.Document], said.clippings[f.Document])
		if len(evidence) > 0 {
			into[f.Document] = &Sheaf{Document: f.Document, Evidence: slices.Clone(evidence)}
		}
	}
	return nil
}
