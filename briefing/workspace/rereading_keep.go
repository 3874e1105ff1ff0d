package workspace

import (
	"context"
	"fmt"

	"attache/briefing"
	"attache/briefing/source"
	"attache/briefing/store"
)

// again is a document that was read again, or why it could not be.
type again struct {
	was Entry
	reading
}

// store keeps one reading, and says what became of the document.
func (r *rereading) store(ctx context.Context, a again) error {
	o := Outcome{File: a.name, Status: StatusFailed, Err: a.err}
	if a.err == nil {
		var err error
		if o, err = r.keep(ctx, a); err != nil {
			return fmt.Errorf("read %s again: %w", a.name, err)
		}
	} else if now, newer := source.Newer(a.was.Provenance.Reader); newer && ctx.Err() == nil {
		r.vain[a.was.ID] = now
	}
	if ctx.Err() != nil {
		return nil // nothing can be said of a reading that was stopped
	}
	r.done++
	r.clock.did(a.size)
	if err := r.report.add(ctx, o); err != nil {
		return err
	}
	r.outcome(o)
	return nil
}

func (r *rereading) keep(ctx context.Context, a again) (Outcome, error) {
	w, d := r.library, a.document
	if d.ID == a.was.ID {
		return r.reshape(ctx, a)
	}
	relations, err := r.relations(ctx, a)
	if err != nil {
		return Outcome{}, err
	}
	add := newAddition(a.reading)
	add.Relations = relations
	stored, err := w.store.AddDocuments(ctx, []addition{add})
	if err != nil {
		return Outcome{}, err
	}
	if stored[0] != store.OutcomeAdded {
		// It was there before, and nobody has said how they belong together.
		for _, rel := range relations {
			if err := w.store.PutRelation(ctx, rel); err != nil {
				return Outcome{}, err
			}
		}
	}
	if stored[0] != store.OutcomeDuplicate {
		r.change.added = append(r.change.added, d.ID)
	}
	gone, err := w.leave(ctx, a.was.ID)
	if gone {
		r.change.left = append(r.change.left, a.was.ID)
	}
	return outcomeOf(a.reading, stored[0], &relations[0]), err
}

// reshape keeps a reading that has the same text with other blocks.
func (r *rereading) reshape(ctx context.Context, a again) (Outcome, error) {
	w, d := r.library, a.document
	if a.fault != nil { // what was found in the same text before is true of it
		var err error
		if a.findings, err = w.store.Findings(ctx, d.ID); err != nil {
			return Outcome{}, err
		}
	}
	shape, err := store.NewShape(d, a.extractor(), a.findings)
	if err != nil {
		return Outcome{}, err
	}
	was, err := w.store.Reshape(ctx, []store.Shape{shape})
	if err != nil {
		return Outcome{}, err
	}
	r.change.shapes = append(r.change.shapes, was...)
	o := outcomeOf(a.reading, store.OutcomeDuplicate, nil)
	o.Again = true
	if a.fault != nil {
		o.Unsearched = unsearched(a.name, a.fault)
	}
	return o, nil
}

// relations says that the new reading is a version of the old one, and stands
// in its place to all that belongs with it.
func (r *rereading) relations(ctx context.Context, a again) ([]briefing.Relation, error) {
	version := briefing.Relation{Document: a.document.ID, Other: a.was.ID, Kind: briefing.RelationVersion, Reason: briefing.ReasonReadAgain}
	if d, err := r.library.store.Document(ctx, a.was.ID); err == nil {
		version.Resemblance = d.Sketch().Resemblance(a.sketch)
	}
	all, err := r.library.store.RelationsOf(ctx, a.was.ID)
	if err != nil {
		return nil, err
	}
	list := []briefing.Relation{version}
	for _, rel := range all {
		if rel.Kind == briefing.RelationVersion || other(rel, a.was.ID) == a.document.ID {
			continue // versions are followed from one to the next
		}
		if rel.Document == a.was.ID {
			rel.Document = a.document.ID
		} else {
			rel.Other = a.document.ID
		}
		list = append(list, rel)
	}
	return list, nil
}
