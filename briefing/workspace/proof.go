package workspace

import (
	"context"
	"fmt"
	"strings"

	"attache/briefing"
)

// Proof is what came of comparing a clipping with its source.
type Proof struct {
	Clipping briefing.ClippingID
	Document briefing.DocumentID
	// Title is the document's; Text the clipping's first words.
	Title   string
	Text    string
	Verdict briefing.Verdict
}

// Verify compares clippings with their sources as they are on the disk: those
// of one briefing, or all of the library when id is "".
func (w *Workspace) Verify(ctx context.Context, id briefing.BriefingID) ([]Proof, error) {
	clippings, err := w.clippingsOf(ctx, id)
	if err != nil {
		return nil, err
	}
	sources := map[briefing.DocumentID]*briefing.Document{}
	proofs := make([]Proof, 0, len(clippings))
	for _, c := range clippings {
		source, read := sources[c.Document]
		if !read {
			if source, err = w.source(ctx, c.Document); err != nil {
				return nil, fmt.Errorf("verify: %w", err)
			}
			sources[c.Document] = source
		}
		p := Proof{Clipping: c.ID, Document: c.Document, Text: opening(c.Text), Verdict: c.Verify(source)}
		if source != nil {
			p.Title = source.Provenance.Title
		}
		proofs = append(proofs, p)
	}
	return proofs, nil
}

// clippingsOf returns a briefing's clippings in its order, or all when id is "".
func (w *Workspace) clippingsOf(ctx context.Context, id briefing.BriefingID) ([]briefing.Clipping, error) {
	if id == "" {
		return w.store.Clippings(ctx)
	}
	b, err := w.store.Briefing(ctx, id)
	if err != nil {
		return nil, fmt.Errorf("verify: %w", err)
	}
	var all []briefing.Clipping
	for _, cid := range b.Clippings() {
		c, err := w.store.Clipping(ctx, cid)
		if err != nil {
			return nil, fmt.Errorf("verify: %w", err)
		}
		all = append(all, c)
	}
	return all, nil
}

// notVerbatim tells a person which clipping is not its source's.
func notVerbatim(c briefing.Clipping, v briefing.Verdict) error {
	p := &briefing.Problem{Subject: "“" + opening(c.Text) + "”", Err: briefing.ErrNotVerbatim}
	switch v {
	case briefing.VerdictNotFound:
		p.Cause = "its source is no longer in the library"
		p.Remedy = "Import the source again, or take the item out of the briefing"
	case briefing.VerdictSourceChanged:
		p.Cause = "its source is another edition now"
		p.Remedy = "Keep it again from the new edition, or take the item out of the briefing"
	default:
		p.Cause = "it is not word for word in its source"
		p.Remedy = "Leave words out with […] and put words in with [word], or keep it again from the source"
	}
	return p
}

// opening is the first few words of a text, for naming it.
func opening(text string) string {
	const most = 8 // words
	words := strings.Fields(text)
	if len(words) <= most {
		return strings.Join(words, " ")
	}
	return strings.Join(words[:most], " ") + " …"
}
