package workspace

import (
	"context"
	"fmt"

	"attache/briefing"
	"attache/briefing/store"
)

// storeReadings stores what could be read in one transaction.
func (w *Workspace) storeReadings(ctx context.Context, group []reading, known knowledge) ([]Outcome, error) {
	outcomes := make([]Outcome, len(group))
	var add []addition
	var at []int
	again := map[string]briefing.DocumentID{}
	for i, r := range group {
		outcomes[i] = Outcome{File: r.name, Status: StatusFailed, Err: r.err}
		if r.err != nil {
			continue
		}
		if o, is := known.duplicate(r); is {
			if r.same != nil && known.kin.paths[r.path] != o.Document {
				again[r.path], known.kin.paths[r.path] = o.Document, o.Document
			}
			outcomes[i] = o
			continue
		}
		a := newAddition(r)
		var err error
		if outcomes[i].Relation, err = known.kin.relate(ctx, r.document, r.sketch, r.path); err != nil {
			return nil, fmt.Errorf("import: %w", err)
		}
		if outcomes[i].Relation != nil {
			a.Relations = []briefing.Relation{*outcomes[i].Relation}
		}
		add = append(add, a)
		at = append(at, i)
	}
	if err := w.store.FoundAgain(ctx, again); err != nil {
		return nil, fmt.Errorf("import: %w", err)
	}
	if len(add) == 0 {
		return outcomes, nil
	}
	stored, err := w.store.AddDocuments(ctx, add)
	if err != nil {
		return nil, fmt.Errorf("import: %w", err)
	}
	for k, i := range at {
		if stored[k] == store.OutcomeAdded {
			known.kin.inStore(group[i].document.ID)
		}
		outcomes[i] = outcomeOf(group[i], stored[k], outcomes[i].Relation)
		if there, ok := known.kin.present[outcomes[i].Document]; ok && outcomes[i].Status == StatusDuplicate && there.title != "" {
			outcomes[i].Title = there.title // by which it is found there
		}
	}
	return outcomes, nil
}

// duplicate is the outcome of a reading that adds nothing: its text is in the
// library, or a person left it out for another, and finding it in its folder
// again is no reason to ask again.
func (k knowledge) duplicate(r reading) (Outcome, bool) {
	o := Outcome{File: r.name, Status: StatusDuplicate}
	if e := r.same; e != nil {
		o.Document, o.Title, o.Pages, o.Words = e.id, e.title, e.pages, e.words
		return o, true
	}
	other, left := k.kin.leftOut[r.document.ID]
	if !left || r.named {
		return Outcome{}, false
	}
	o.Document, o.Title = other, k.kin.present[other].title
	return o, true
}

func outcomeOf(r reading, stored store.Outcome, relation *briefing.Relation) Outcome {
	d := r.document
	o := Outcome{
		File: r.name, Status: StatusImported, Document: d.ID, Title: d.Provenance.Title,
		Pages: len(d.Pages), Words: d.WordCount(), Pictures: picturesOnly(d),
	}
	if o.Flaw = Flaw(d); o.Flaw != nil {
		o.Flaw.Subject = r.name
	}
	if r.fault != nil && stored == store.OutcomeAdded {
		o.Unsearched = unsearched(r.name, r.fault)
	}
	switch stored {
	case store.OutcomeDuplicate:
		o.Status = StatusDuplicate
	case store.OutcomeRestored:
		o.Back = true
	default:
		o.Relation = relation
	}
	return o
}

// picturesOnly reports whether a document has pages but no words of its own.
func picturesOnly(d *briefing.Document) bool { return len(d.Pages) > 0 && len(d.Content()) == 0 }
