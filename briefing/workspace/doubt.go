package workspace

import (
	"context"
	"fmt"
	"slices"

	"attache/briefing"
)

// Doubt is two documents that share most of their words. Nothing is done
// about it until a person has looked: see KeepBoth, KeepAsVersion and LeaveOut.
type Doubt struct {
	// New came after Old.
	New, Old Entry
	// Resemblance is the part of their words that they share, from 0 to 1.
	Resemblance float64
}

// Doubts lists what nobody has decided yet, what resembles most first.
func (w *Workspace) Doubts(ctx context.Context) ([]Doubt, error) {
	relations, err := w.store.Relations(ctx)
	if err != nil {
		return nil, fmt.Errorf("doubts: %w", err)
	}
	relations = slices.DeleteFunc(relations, func(r briefing.Relation) bool { return r.Kind != briefing.RelationAlike })
	if len(relations) == 0 {
		return nil, nil
	}
	entries, err := w.Documents(ctx)
	if err != nil {
		return nil, err
	}
	there := map[briefing.DocumentID]Entry{}
	for _, e := range entries {
		there[e.ID] = e
	}
	var all []Doubt
	for _, r := range relations {
		d := Doubt{New: there[r.Document], Old: there[r.Other], Resemblance: r.Resemblance}
		if d.New.ID != "" && d.Old.ID != "" {
			all = append(all, d)
		}
	}
	slices.SortStableFunc(all, func(a, b Doubt) int {
		switch {
		case a.Resemblance > b.Resemblance:
			return -1
		case a.Resemblance < b.Resemblance:
			return 1
		}
		return 0
	})
	return all, nil
}

// KeepBoth says that two documents are not the same, and neither a version of
// the other. It is not asked again.
func (w *Workspace) KeepBoth(ctx context.Context, a, b briefing.DocumentID) error {
	return w.decide(ctx, "keep both", a, b, briefing.RelationApart)
}

// KeepAsVersion says that a document is a newer version of another. Both stay;
// who reads the older one is told of the newer.
func (w *Workspace) KeepAsVersion(ctx context.Context, newer, older briefing.DocumentID) error {
	return w.decide(ctx, "keep as a version", newer, older, briefing.RelationVersion)
}

// LeaveOut takes a document out of the library because another holds the same.
// What was kept of it stays and can still be proved.
func (w *Workspace) LeaveOut(ctx context.Context, out, stays briefing.DocumentID) error {
	return w.decide(ctx, "leave out", out, stays, briefing.RelationLeftOut, w.removal([]briefing.DocumentID{out}))
}

// decide puts a relation in the place of whatever there is between two
// documents, in either order.
func (w *Workspace) decide(ctx context.Context, label string, a, b briefing.DocumentID, kind briefing.RelationKind, also ...change) error {
	relations, err := w.store.RelationsOf(ctx, a)
	if err != nil {
		return fmt.Errorf("%s: %w", label, err)
	}
	next := briefing.Relation{Document: a, Other: b, Kind: kind, Reason: briefing.ReasonPerson}
	var before []briefing.Relation
	for _, r := range relations {
		if other(r, a) == b {
			before = append(before, r)
			next.Resemblance = max(next.Resemblance, r.Resemblance)
		}
	}
	step := change{
		redo: func(ctx context.Context) error {
			for _, r := range before {
				if err := w.store.RemoveRelation(ctx, r.Document, r.Other); err != nil {
					return err
				}
			}
			return w.store.PutRelation(ctx, next)
		},
		undo: func(ctx context.Context) error {
			if err := w.store.RemoveRelation(ctx, a, b); err != nil {
				return err
			}
			for _, r := range before {
				if err := w.store.PutRelation(ctx, r); err != nil {
					return err
				}
			}
			return nil
		},
	}
	return w.do(ctx, label, TopicDocuments|TopicEvidence, append([]change{step}, also...)...)
}
