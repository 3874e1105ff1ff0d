package workspace

import (
	"context"
	"fmt"
	"strings"

	"attache/briefing"
)

// kinship knows of every document what tells with which of them a new one
// belongs together. It is not safe for concurrent use.
type kinship struct {
	// present are in the library.
	present map[briefing.DocumentID]relative
	// originals are those that are in the library by the bytes of their files.
	originals map[briefing.Hash]readBefore
	// leftOut are the documents that a person left out for another.
	leftOut map[briefing.DocumentID]briefing.DocumentID

	// sketched are the documents that have a sketch, with what can be seen of it
	// at a glance. A sketch itself is asked for when it is needed; waiting are
	// those that the store does not have yet.
	sketched []briefing.DocumentID
	glances  []briefing.Glance
	waiting  map[briefing.DocumentID]briefing.Sketch
	stored   func(context.Context, briefing.DocumentID) (briefing.Sketch, error)
	// The latest documents by where their file lay, by the address they were
	// saved from, and by symbol and language.
	paths, addresses, symbols map[string]briefing.DocumentID
}

// relative is the little that must be known of each document of a library of
// ten thousand.
type relative struct {
	title string
	date  briefing.Date
	fresh bool // came in with the import under way
}

// readBefore is what an import says of a document that was read before.
type readBefore struct {
	id           briefing.DocumentID
	title        string
	pages, words int
}

// kinship reads what the library knows. Documents that an older version of
// the program imported are sketched first.
func (w *Workspace) kinship(ctx context.Context) (*kinship, error) {
	if err := w.RefreshSketches(ctx); err != nil {
		return nil, err
	}
	entries, err := w.Documents(ctx)
	if err != nil {
		return nil, err
	}
	k := &kinship{
		present: map[briefing.DocumentID]relative{}, originals: map[briefing.Hash]readBefore{},
		leftOut: map[briefing.DocumentID]briefing.DocumentID{},
		waiting: map[briefing.DocumentID]briefing.Sketch{}, stored: w.store.Sketch,
		addresses: map[string]briefing.DocumentID{}, symbols: map[string]briefing.DocumentID{},
	}
	for _, e := range entries {
		k.add(e.ID, e.Provenance, false)
		k.originals[e.Provenance.Original] = readBefore{e.ID, e.Provenance.Title, e.Pages, e.Words}
	}
	if k.paths, err = w.store.LastAt(ctx); err != nil {
		return nil, fmt.Errorf("import: %w", err)
	}
	if err := w.store.Sketches(ctx, k.addSketch); err != nil {
		return nil, fmt.Errorf("import: %w", err)
	}
	relations, err := w.store.Relations(ctx)
	if err != nil {
		return nil, fmt.Errorf("import: %w", err)
	}
	for _, r := range relations {
		if _, there := k.present[r.Other]; there && r.Kind == briefing.RelationLeftOut {
			k.leftOut[r.Document] = r.Other
		}
	}
	return k, nil
}

// add makes a document known; fresh is one that comes in now.
func (k *kinship) add(id briefing.DocumentID, p briefing.Provenance, fresh bool) {
	// A title is often a part of the whole text, which must not stay in memory.
	k.present[id] = relative{title: strings.Clone(p.Title), date: p.Date, fresh: fresh}
	if a := addressKey(p.Address); a != "" {
		k.addresses[a] = id
	}
	if s := symbolKey(p); s != "" {
		k.symbols[s] = id
	}
}

func (k *kinship) addSketch(id briefing.DocumentID, sketch briefing.Sketch) {
	k.sketched, k.glances = append(k.sketched, id), append(k.glances, sketch.Glance())
}

// relate says with which document that was there a new one belongs together,
// and makes the new one known. It is nil when there is none.
func (k *kinship) relate(ctx context.Context, d *briefing.Document, sketch briefing.Sketch, path string) (r *briefing.Relation, err error) {
	if _, there := k.present[d.ID]; !there {
		if r, err = k.version(ctx, d, sketch, path); r == nil && err == nil {
			r, err = k.alike(ctx, d, sketch)
		}
		if err != nil {
			return nil, err
		}
		k.add(d.ID, d.Provenance, true)
		if len(sketch) > 0 {
			k.addSketch(d.ID, sketch)
			k.waiting[d.ID] = sketch
		}
	}
	if path != "" {
		k.paths[path] = d.ID
	}
	return r, nil
}

// inStore says that the sketch of a document is in the store now.
func (k *kinship) inStore(id briefing.DocumentID) { delete(k.waiting, id) }

// known is the document that was made of these bytes before, if it is in the
// library. It is safe to call while documents are made known: it looks at what
// was there when the import began.
func (k *kinship) known(data []byte) (readBefore, bool) {
	e, ok := k.originals[briefing.HashOf(data)]
	return e, ok
}

// addressKey is a web address without what does not tell pages apart; "" for
// the front page of a site, which is another page every day.
func addressKey(address string) string {
	_, rest, found := strings.Cut(address, "://")
	if !found {
		return ""
	}
	rest, _, _ = strings.Cut(rest, "#")
	rest = strings.TrimRight(rest, "/")
	host, page, _ := strings.Cut(rest, "/")
	if page == "" {
		return ""
	}
	return strings.TrimPrefix(strings.ToLower(host), "www.") + "/" + page
}

// symbolKey is a document symbol with its language; "" without a symbol.
func symbolKey(p briefing.Provenance) string {
	if p.Symbol == "" {
		return ""
	}
	return strings.ToUpper(strings.Join(strings.Fields(p.Symbol), "")) + "\n" + p.Language
}

// sketchBatch is how many sketches are kept in one transaction.
const sketchBatch = 200

// RefreshSketches draws up the sketches that are missing: those of documents
// that an older version of the program imported. It can be cancelled and goes
// on from there the next time.
func (w *Workspace) RefreshSketches(ctx context.Context) error {
	ids, err := w.store.Unsketched(ctx)
	if err != nil {
		return err
	}
	batch := map[briefing.DocumentID]briefing.Sketch{}
	for i, id := range ids {
		d, err := w.Document(ctx, id)
		if err != nil {
			return err
		}
		batch[id] = d.Sketch()
		if len(batch) == sketchBatch || i == len(ids)-1 {
			if err := w.store.PutSketches(ctx, batch); err != nil {
				return fmt.Errorf("sketch documents: %w", err)
			}
			clear(batch)
		}
	}
	return nil
}
