package workspace

import (
	"context"
	"fmt"
	"strings"

	"attache/briefing"
)

// Renewal says of what was kept of a document that there is a newer version of
// it. The clipping stays as it is, and with the version it was taken from.
type Renewal struct {
	// Newest is the newest version in the library.
	Newest briefing.DocumentID
	// Stands says that the same words stand there, white space aside.
	Stands bool
}

// Renewals are those of the clippings whose source has a newer version.
func (w *Workspace) Renewals(ctx context.Context, clippings []briefing.Clipping) (map[briefing.ClippingID]Renewal, error) {
	newest, err := w.Outdated(ctx)
	if err != nil || len(newest) == 0 {
		return nil, err
	}
	renewals := map[briefing.ClippingID]Renewal{}
	texts := map[briefing.DocumentID]string{}
	for _, c := range clippings {
		id, ok := newest[c.Document]
		if !ok {
			continue
		}
		text, read := texts[id]
		if !read {
			d, err := w.store.Document(ctx, id)
			if err != nil {
				return nil, fmt.Errorf("newer versions: %w", err)
			}
			text = oneSpaced(d.Text)
			texts[id] = text
		}
		renewals[c.ID] = Renewal{Newest: id, Stands: strings.Contains(text, oneSpaced(c.Text))}
	}
	return renewals, nil
}

// superseded counts what a briefing has from sources of which a newer version
// has these words no more.
func (w *Workspace) superseded(ctx context.Context, b briefing.Briefing) (int, error) {
	var used []briefing.Clipping
	for _, id := range b.Clippings() {
		kept, err := w.store.Keeps(ctx, id)
		if err == nil && !kept {
			continue // it is named as missing
		}
		var c briefing.Clipping
		if err == nil {
			c, err = w.store.Clipping(ctx, id)
		}
		if err != nil {
			return 0, fmt.Errorf("newer versions: %w", err)
		}
		used = append(used, c)
	}
	renewals, err := w.Renewals(ctx, used)
	n := 0
	for _, r := range renewals {
		if !r.Stands {
			n++
		}
	}
	return n, err
}

// oneSpaced is a text with one space wherever it has white space.
func oneSpaced(s string) string { return strings.Join(strings.Fields(s), " ") }
