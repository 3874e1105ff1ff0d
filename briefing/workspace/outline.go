package workspace

import (
	"context"
	"fmt"
	"time"

	"attache/briefing"
)

// BriefingFrom makes a new briefing with another one as its template: the
// sections, the words of one's own and who hands it out stay; what was kept
// from documents, the notes for the speaker, the date and the agenda item do
// not.
func (w *Workspace) BriefingFrom(ctx context.Context, id briefing.BriefingID, title string) (briefing.Briefing, error) {
	b, err := w.store.Briefing(ctx, id)
	if err != nil {
		return b, fmt.Errorf("new briefing from a template: %w", err)
	}
	b = outline(b)
	b.ID, b.Title = briefing.BriefingID(newID()), title
	b.Created = time.Now().UTC()
	b.Modified = b.Created
	return b, w.do(ctx, "new briefing", TopicBriefings, change{
		undo: func(ctx context.Context) error { return w.store.RemoveBriefing(ctx, b.ID) },
		redo: func(ctx context.Context) error { return w.putBriefing(ctx, b) },
	})
}

// outline is a briefing without what was kept and what belongs to one meeting.
func outline(b briefing.Briefing) briefing.Briefing {
	b = b.Clone()
	b.Date, b.AgendaItem = briefing.Date{}, ""
	for s := range b.Sections {
		var own []briefing.Item
		for _, it := range b.Sections[s].Items {
			if it.Kind != briefing.ItemClipping {
				it.Note = ""
				own = append(own, it)
			}
		}
		b.Sections[s].Items = own
	}
	return b
}
