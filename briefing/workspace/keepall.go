package workspace

import (
	"context"
	"fmt"
	"slices"
	"time"

	"attache/briefing"
)

// KeepAll keeps several pieces of evidence and puts them into a briefing,
// unless that is "", in their order and as one thing that can be taken back.
// What is kept already, or in the briefing already, stays as it is.
func (w *Workspace) KeepAll(ctx context.Context, evidence []Evidence, into briefing.BriefingID) error {
	var steps []change
	var kept []briefing.Clipping
	documents := map[briefing.DocumentID]*briefing.Document{}
	for _, e := range evidence {
		if e.Clipping != "" {
			c, err := w.store.Clipping(ctx, e.Clipping)
			if err != nil {
				return fmt.Errorf("keep: %w", err)
			}
			kept = append(kept, c)
			continue
		}
		d := documents[e.Document]
		if d == nil {
			var err error
			if d, err = w.Document(ctx, e.Document); err != nil {
				return err
			}
			documents[e.Document] = d
		}
		c, err := d.ClipFinding(e.Finding)
		if err != nil {
			return fmt.Errorf("keep: %w", err)
		}
		c.ID, c.Created = briefing.ClippingID(newID()), time.Now().UTC()
		kept = append(kept, c)
		steps = append(steps, change{
			undo: func(ctx context.Context) error { return w.store.RemoveClipping(ctx, c.ID) },
			redo: func(ctx context.Context) error { return w.putClipping(ctx, c) },
		})
	}
	if into != "" {
		step, err := w.placingAll(ctx, into, kept)
		if err != nil {
			return err
		}
		steps = append(steps, step)
	}
	return w.do(ctx, "keep several", TopicEvidence|TopicBriefings, steps...)
}

// placingAll puts clippings at the ends of the sections in which they belong.
func (w *Workspace) placingAll(ctx context.Context, id briefing.BriefingID, clippings []briefing.Clipping) (change, error) {
	b, err := w.store.Briefing(ctx, id)
	if err != nil {
		return change{}, fmt.Errorf("add to briefing: %w", err)
	}
	kinds := map[briefing.ClippingID]briefing.Kind{}
	for _, used := range b.Clippings() {
		if o, err := w.store.Clipping(ctx, used); err == nil {
			kinds[used] = o.Kind
		}
	}
	for _, c := range clippings {
		kinds[c.ID] = c.Kind
	}
	return w.editing(ctx, id, func(b *briefing.Briefing) error {
		if len(b.Sections) == 0 {
			b.AddSection(briefing.Section{ID: NewSectionID()}, 0)
		}
		for _, c := range clippings {
			if slices.Contains(b.Clippings(), c.ID) {
				continue
			}
			section, err := b.Section(b.SectionFor(c.Kind, func(id briefing.ClippingID) briefing.Kind { return kinds[id] }))
			if err != nil {
				return err
			}
			section.Items = append(section.Items, briefing.Item{ID: NewItemID(), Kind: briefing.ItemClipping, Clipping: c.ID})
		}
		return nil
	})
}
