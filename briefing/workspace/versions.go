package workspace

import (
	"context"
	"fmt"
	"slices"

	"attache/briefing"
)

// Related are the documents of the library that belong with one.
type Related struct {
	// Newer are newer versions, the newest first; Older are older ones, the
	// latest first.
	Newer, Older []Entry
	// Languages are the same document in other languages: they share its symbol.
	Languages []Entry
	// Alike share most of its words, and nobody has said yet what that means.
	Alike []Entry
	// Gone says that the document itself is no longer in the library.
	Gone bool
}

// Related finds what belongs with a document.
func (w *Workspace) Related(ctx context.Context, id briefing.DocumentID) (Related, error) {
	var r Related
	self, err := w.store.DocumentsOf(ctx, id)
	if err != nil {
		return r, fmt.Errorf("related documents: %w", err)
	}
	r.Gone = len(self) == 0
	if r.Newer, err = w.versions(ctx, id, newerOf); err != nil {
		return r, err
	}
	if r.Older, err = w.versions(ctx, id, olderOf); err != nil {
		return r, err
	}
	slices.Reverse(r.Newer)
	if r.Languages, err = w.languages(ctx, id); err != nil {
		return r, err
	}
	relations, err := w.store.RelationsOf(ctx, id)
	if err != nil {
		return r, fmt.Errorf("related documents: %w", err)
	}
	var alike []briefing.DocumentID
	for _, rel := range relations {
		if rel.Kind == briefing.RelationAlike {
			alike = append(alike, other(rel, id))
		}
	}
	r.Alike, err = w.store.DocumentsOf(ctx, alike...)
	return r, err
}

// The directions in which versions are followed.
func newerOf(v briefing.Relation) (from, to briefing.DocumentID) { return v.Other, v.Document }
func olderOf(v briefing.Relation) (from, to briefing.DocumentID) { return v.Document, v.Other }

// versions follows versions from one to the next in one direction and returns
// those in the library, the nearest first.
func (w *Workspace) versions(ctx context.Context, id briefing.DocumentID, direction func(briefing.Relation) (from, to briefing.DocumentID)) ([]Entry, error) {
	var found []briefing.DocumentID
	seen := map[briefing.DocumentID]bool{id: true}
	for next := []briefing.DocumentID{id}; len(next) > 0; {
		at := next[0]
		next = next[1:]
		relations, err := w.store.RelationsOf(ctx, at)
		if err != nil {
			return nil, fmt.Errorf("versions: %w", err)
		}
		for _, v := range relations {
			from, to := direction(v)
			if v.Kind == briefing.RelationVersion && from == at && !seen[to] {
				seen[to] = true
				found, next = append(found, to), append(next, to)
			}
		}
	}
	entries, err := w.store.DocumentsOf(ctx, found...)
	if err != nil {
		return nil, fmt.Errorf("versions: %w", err)
	}
	slices.SortFunc(entries, func(a, b Entry) int { return slices.Index(found, a.ID) - slices.Index(found, b.ID) })
	return entries, nil
}

// languages are the same document in other languages, of each the one that
// came last.
func (w *Workspace) languages(ctx context.Context, id briefing.DocumentID) ([]Entry, error) {
	self, err := w.store.DocumentsOf(ctx, id)
	if err != nil || len(self) == 0 || self[0].Provenance.Symbol == "" {
		return nil, err
	}
	same, err := w.store.WithSymbol(ctx, self[0].Provenance.Symbol)
	if err != nil {
		return nil, fmt.Errorf("language versions: %w", err)
	}
	var all []Entry
	for _, e := range same {
		if l := e.Provenance.Language; l == "" || l == self[0].Provenance.Language {
			continue
		}
		all = slices.DeleteFunc(all, func(o Entry) bool { return o.Provenance.Language == e.Provenance.Language })
		all = append(all, e)
	}
	return all, nil
}

func other(r briefing.Relation, id briefing.DocumentID) briefing.DocumentID {
	if r.Document == id {
		return r.Other
	}
	return r.Document
}

// Outdated are the documents of which the library has a newer version, each
// with the newest.
func (w *Workspace) Outdated(ctx context.Context) (map[briefing.DocumentID]briefing.DocumentID, error) {
	ids, err := w.store.IDs(ctx)
	if err != nil {
		return nil, fmt.Errorf("versions: %w", err)
	}
	return w.newestOf(ctx, ids)
}

// newestOf is Outdated for a library with these documents.
func (w *Workspace) newestOf(ctx context.Context, library []briefing.DocumentID) (map[briefing.DocumentID]briefing.DocumentID, error) {
	relations, err := w.store.Relations(ctx)
	if err != nil {
		return nil, fmt.Errorf("versions: %w", err)
	}
	newer := map[briefing.DocumentID]briefing.DocumentID{}
	for _, r := range relations {
		if r.Kind == briefing.RelationVersion {
			newer[r.Other] = r.Document
		}
	}
	if len(newer) == 0 {
		return nil, nil
	}
	there := map[briefing.DocumentID]bool{}
	for _, id := range library {
		there[id] = true
	}
	newest := map[briefing.DocumentID]briefing.DocumentID{}
	for id := range newer {
		seen := map[briefing.DocumentID]bool{id: true}
		for at, ok := newer[id]; ok && !seen[at]; at, ok = newer[at] {
			seen[at] = true
			if there[at] {
				newest[id] = at
			}
		}
	}
	return newest, nil
}
