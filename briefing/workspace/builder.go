package workspace

import (
	"context"
	"fmt"
	"slices"
	"time"

	"attache/briefing"
)

// Briefings returns all briefings, the one changed last first.
func (w *Workspace) Briefings(ctx context.Context) ([]briefing.Briefing, error) {
	all, err := w.store.Briefings(ctx)
	if err != nil {
		return nil, fmt.Errorf("briefings: %w", err)
	}
	slices.SortStableFunc(all, func(a, b briefing.Briefing) int { return b.Modified.Compare(a.Modified) })
	return all, nil
}

// Briefing returns one briefing.
func (w *Workspace) Briefing(ctx context.Context, id briefing.BriefingID) (briefing.Briefing, error) {
	return w.store.Briefing(ctx, id)
}

// Headings are the headings of a new briefing's sections, in the language of
// whoever makes it.
type Headings struct{ Asks, Said, Numbers string }

// NewBriefing makes a briefing with three sections: what is asked, what was
// said, and the numbers, each collecting what is kept of its kind.
func (w *Workspace) NewBriefing(ctx context.Context, title, language string, h Headings) (briefing.Briefing, error) {
	now := time.Now().UTC()
	b := briefing.Briefing{
		ID: briefing.BriefingID(newID()), Title: title, Language: language, Created: now, Modified: now,
		Sections: []briefing.Section{
			{ID: NewSectionID(), Heading: h.Asks, Collects: briefing.KindRecommendation},
			{ID: NewSectionID(), Heading: h.Said, Collects: briefing.KindQuote},
			{ID: NewSectionID(), Heading: h.Numbers, Collects: briefing.KindStatistic},
		},
	}
	return b, w.do(ctx, "new briefing", TopicBriefings, change{
		undo: func(ctx context.Context) error { return w.store.RemoveBriefing(ctx, b.ID) },
		redo: func(ctx context.Context) error { return w.putBriefing(ctx, b) },
	})
}

// putBriefing stores a briefing, also one that was taken away by Undo.
func (w *Workspace) putBriefing(ctx context.Context, b briefing.Briefing) error {
	if err := w.store.PutBriefing(ctx, b); err != nil {
		return err
	}
	return w.store.RestoreBriefing(ctx, b.ID)
}

// NewSectionID names a new section.
func NewSectionID() briefing.SectionID { return briefing.SectionID(newID()) }

// NewItemID names a new item.
func NewItemID() briefing.ItemID { return briefing.ItemID(newID()) }

// EditBriefing changes a briefing and stores it; label says in a few words
// what Undo would take back. An error from edit leaves everything as it was.
func (w *Workspace) EditBriefing(ctx context.Context, id briefing.BriefingID, label string, edit func(*briefing.Briefing) error) error {
	step, err := w.editing(ctx, id, edit)
	if err != nil {
		return err
	}
	return w.do(ctx, label, TopicBriefings, step)
}

// editing is the change that an edit makes to a briefing as it stands.
func (w *Workspace) editing(ctx context.Context, id briefing.BriefingID, edit func(*briefing.Briefing) error) (change, error) {
	before, err := w.store.Briefing(ctx, id)
	if err != nil {
		return change{}, fmt.Errorf("edit briefing: %w", err)
	}
	after := before.Clone()
	if err := edit(&after); err != nil {
		return change{}, fmt.Errorf("edit briefing: %w", err)
	}
	after.ID, after.Modified = id, time.Now().UTC()
	return change{
		undo: func(ctx context.Context) error { return w.store.PutBriefing(ctx, before) },
		redo: func(ctx context.Context) error { return w.store.PutBriefing(ctx, after) },
	}, nil
}

// placing is the change that puts a clipping at the end of the section where
// its kind belongs; none when the briefing has it already.
func (w *Workspace) placing(ctx context.Context, id briefing.BriefingID, c briefing.Clipping) ([]change, error) {
	b, err := w.store.Briefing(ctx, id)
	if err != nil {
		return nil, fmt.Errorf("add to briefing: %w", err)
	}
	if slices.Contains(b.Clippings(), c.ID) {
		return nil, nil
	}
	kinds := map[briefing.ClippingID]briefing.Kind{}
	for _, used := range b.Clippings() {
		if o, err := w.store.Clipping(ctx, used); err == nil {
			kinds[used] = o.Kind
		}
	}
	step, err := w.editing(ctx, id, func(b *briefing.Briefing) error {
		if len(b.Sections) == 0 {
			b.AddSection(briefing.Section{ID: NewSectionID()}, 0)
		}
		section := b.SectionFor(c.Kind, func(id briefing.ClippingID) briefing.Kind { return kinds[id] })
		item := briefing.Item{ID: NewItemID(), Kind: briefing.ItemClipping, Clipping: c.ID}
		s, err := b.Section(section)
		if err != nil {
			return err
		}
		return b.AddItem(section, item, len(s.Items))
	})
	return []change{step}, err
}

// DuplicateBriefing makes a copy under another title: the way to next year's.
func (w *Workspace) DuplicateBriefing(ctx context.Context, id briefing.BriefingID, title string) (briefing.Briefing, error) {
	b, err := w.store.Briefing(ctx, id)
	if err != nil {
		return b, fmt.Errorf("duplicate briefing: %w", err)
	}
	b = b.Clone()
	b.ID, b.Title = briefing.BriefingID(newID()), title
	b.Created = time.Now().UTC()
	b.Modified = b.Created
	return b, w.do(ctx, "duplicate briefing", TopicBriefings, change{
		undo: func(ctx context.Context) error { return w.store.RemoveBriefing(ctx, b.ID) },
		redo: func(ctx context.Context) error { return w.putBriefing(ctx, b) },
	})
}

// RemoveBriefing takes a briefing away; Undo brings it back.
func (w *Workspace) RemoveBriefing(ctx context.Context, id briefing.BriefingID) error {
	return w.do(ctx, "remove briefing", TopicBriefings, change{
		undo: func(ctx context.Context) error { return w.store.RestoreBriefing(ctx, id) },
		redo: func(ctx context.Context) error { return w.store.RemoveBriefing(ctx, id) },
	})
}

// Clipping returns one clipping.
func (w *Workspace) Clipping(ctx context.Context, id briefing.ClippingID) (briefing.Clipping, error) {
	return w.store.Clipping(ctx, id)
}

// Clippings returns every clipping of the library.
func (w *Workspace) Clippings(ctx context.Context) ([]briefing.Clipping, error) {
	return w.store.Clippings(ctx)
}
