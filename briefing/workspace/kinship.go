package workspace

import (
	"context"
	"fmt"
	"strings"

	"attache/briefing"
)

// The parts of their words that two documents share.
const (
	// alikeFrom is from where a person is asked whether they are the same.
	alikeFrom = 0.5
	// akinFrom is from where an address or a symbol is believed that says
	// that one is a version of the other: sites give many pages one address,
	// and a text may name the symbol of another.
	akinFrom = 0.1
)

// kinship knows of every document what tells with which of them a new one
// belongs together. It is not safe for concurrent use.
type kinship struct {
	// present are in the library.
	present map[briefing.DocumentID]relative
	// fresh came in with the import under way.
	fresh map[briefing.DocumentID]bool
	// originals are those that are in the library by the bytes of their files.
	originals map[briefing.Hash]readBefore
	// leftOut are the documents that a person left out for another.
	leftOut map[briefing.DocumentID]briefing.DocumentID

	sketches []idSketch
	glances  []briefing.Glance // of the sketches, apart, to be gone through fast
	sketchOf map[briefing.DocumentID]int
	// The latest documents by where their file lay, by the address they were
	// saved from, and by symbol and language.
	paths, addresses, symbols map[string]briefing.DocumentID
}

// relative is the little that must be known of each document of a library of
// ten thousand.
type relative struct {
	title string
	date  briefing.Date
}

// readBefore is what an import says of a document that was read before.
type readBefore struct {
	id           briefing.DocumentID
	title        string
	pages, words int
}

type idSketch struct {
	id     briefing.DocumentID
	sketch briefing.Sketch
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
		present: map[briefing.DocumentID]relative{}, fresh: map[briefing.DocumentID]bool{},
		originals: map[briefing.Hash]readBefore{}, leftOut: map[briefing.DocumentID]briefing.DocumentID{}, sketchOf: map[briefing.DocumentID]int{},
		addresses: map[string]briefing.DocumentID{}, symbols: map[string]briefing.DocumentID{},
	}
	for _, e := range entries {
		k.add(e.ID, e.Provenance, nil)
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

// add makes a document known.
func (k *kinship) add(id briefing.DocumentID, p briefing.Provenance, sketch briefing.Sketch) {
	// A title is often a part of the whole text, which must not stay in memory.
	k.present[id] = relative{strings.Clone(p.Title), p.Date}
	if a := addressKey(p.Address); a != "" {
		k.addresses[a] = id
	}
	if s := symbolKey(p); s != "" {
		k.symbols[s] = id
	}
	if len(sketch) > 0 {
		k.addSketch(id, sketch)
	}
}

func (k *kinship) addSketch(id briefing.DocumentID, sketch briefing.Sketch) {
	k.sketchOf[id] = len(k.sketches)
	k.sketches = append(k.sketches, idSketch{id, sketch})
	k.glances = append(k.glances, sketch.Glance())
}

// relate says with which document that was there a new one belongs together,
// and makes the new one known. It is nil when there is none.
func (k *kinship) relate(d *briefing.Document, sketch briefing.Sketch, path string) *briefing.Relation {
	_, there := k.present[d.ID]
	var r *briefing.Relation
	if !there {
		if r = k.version(d, sketch, path); r == nil {
			r = k.alike(d, sketch)
		}
		k.add(d.ID, d.Provenance, sketch)
		k.fresh[d.ID] = true
	}
	if path != "" {
		k.paths[path] = d.ID
	}
	return r
}

// known is the document that was made of these bytes before, if it is in the
// library. It is safe to call while documents are made known: it looks at what
// was there when the import began.
func (k *kinship) known(data []byte) (readBefore, bool) {
	e, ok := k.originals[briefing.HashOf(data)]
	return e, ok
}

// version finds the document of which d is another version.
func (k *kinship) version(d *briefing.Document, sketch briefing.Sketch, path string) *briefing.Relation {
	make := func(other briefing.DocumentID, reason string) *briefing.Relation {
		return &briefing.Relation{
			Document: d.ID, Other: other, Kind: briefing.RelationVersion, Reason: reason, Resemblance: k.resemblance(sketch, other),
		}
	}
	if other := k.paths[path]; path != "" && other != "" && other != d.ID {
		return make(other, briefing.ReasonSamePath)
	}
	for _, by := range []struct {
		other  briefing.DocumentID
		reason string
	}{
		{k.addresses[addressKey(d.Provenance.Address)], briefing.ReasonSameAddress},
		{k.symbols[symbolKey(d.Provenance)], briefing.ReasonSameSymbol},
	} {
		// Of two files of one import neither was there before: a person is
		// asked whether they are the same.
		if by.other == "" || k.fresh[by.other] || !k.akin(sketch, by.other) {
			continue
		}
		r := make(by.other, by.reason)
		was, is := k.present[by.other].date, d.Provenance.Date
		if !was.IsZero() && !is.IsZero() && is.Compare(was) < 0 {
			r.Document, r.Other = r.Other, r.Document // an older version came later
		}
		return r
	}
	return nil
}

// alike finds the document that shares most of its words with d.
func (k *kinship) alike(d *briefing.Document, sketch briefing.Sketch) *briefing.Relation {
	if len(sketch) == 0 {
		return nil
	}
	var best *briefing.Relation
	glance := sketch.Glance()
	for i := range k.glances {
		if k.glances[i].Hardly(&glance) {
			continue
		}
		o := k.sketches[i]
		r := o.sketch.Resemblance(sketch)
		if r >= alikeFrom && (best == nil || r >= best.Resemblance) {
			best = &briefing.Relation{
				Document: d.ID, Other: o.id, Kind: briefing.RelationAlike, Reason: briefing.ReasonSameWords, Resemblance: r,
			}
		}
	}
	return best
}

// akin reports whether two documents share so much that they can be versions
// of one; of those with few words that cannot be said, and they are believed.
func (k *kinship) akin(sketch briefing.Sketch, other briefing.DocumentID) bool {
	_, known := k.sketchOf[other]
	return !known || len(sketch) == 0 || k.resemblance(sketch, other) >= akinFrom
}

func (k *kinship) resemblance(sketch briefing.Sketch, other briefing.DocumentID) float64 {
	i, known := k.sketchOf[other]
	if !known {
		return 0
	}
	return k.sketches[i].sketch.Resemblance(sketch)
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
