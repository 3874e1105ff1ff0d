package reading

import (
	"context"

	"attache/app/task"
	"attache/briefing"
	"attache/briefing/workspace"
	"attache/widgets"

	"fyne.io/fyne/v2/lang"
)

// opening is how a document is opened.
type opening struct {
	id   briefing.DocumentID
	at   *briefing.Span
	hits []briefing.Span
	// query is what was searched for: all that it finds is marked.
	query *workspace.Query
	place *widgets.ReaderPlace
	key   *briefing.Key
	// correct opens the form of the finding.
	correct bool
}

// contents is a document with what is known of it.
type contents struct {
	document *briefing.Document
	evidence []workspace.Evidence
	hits     []briefing.Span
	related  workspace.Related
	// flaw says why the text is hardly what its author wrote; nil where it is.
	flaw *briefing.Problem
}

// Open reads a document at a place (nil: from its beginning).
func (s *Screen) Open(id briefing.DocumentID, at *briefing.Span) {
	s.load(opening{id: id, at: at})
}

// OpenFound reads a document at a passage that a search found, and marks all
// that the search finds in it; hits are those of the passage.
func (s *Screen) OpenFound(id briefing.DocumentID, at briefing.Span, hits []briefing.Span, q workspace.Query) {
	s.load(opening{id: id, at: &at, hits: hits, query: &q})
}

// OpenFinding reads a document at something found or kept in it, with the form
// for what is known of it open when correct is set.
func (s *Screen) OpenFinding(id briefing.DocumentID, key briefing.Key, correct bool) {
	s.load(opening{id: id, key: &key, correct: correct})
}

// Return reads a document where it was left, with the hits that were marked.
func (s *Screen) Return(id briefing.DocumentID, place widgets.ReaderPlace, hits []briefing.Span) {
	s.load(opening{id: id, place: &place, hits: hits})
}

// Marked are the hits that are marked.
func (s *Screen) Marked() []briefing.Span { return s.marked }

// Reload shows what has become of the findings and the document's details; a
// document that is on its way is read again, at the place that was asked for.
func (s *Screen) Reload() {
	if s.next.id != "" {
		s.load(s.next)
	}
}

func (s *Screen) load(o opening) {
	library := s.bench.Library
	if o.at != nil || o.key != nil || o.place != nil || s.next.id != o.id {
		s.next = o
	}
	s.latest.Run(func(ctx context.Context, _ *task.Progress) (contents, error) {
		d, err := library.Document(ctx, o.id)
		if err != nil {
			return contents{}, err
		}
		if len(d.Text) >= longText {
			s.bench.Tasks.Post(func() { s.showText(o.id, d) })
		}
		e, err := library.EvidenceOf(ctx, o.id)
		if err != nil {
			return contents{}, err
		}
		c := contents{document: d, evidence: e, flaw: workspace.Flaw(d)}
		c.related, err = library.Related(ctx, o.id)
		if err == nil && o.query != nil {
			// Without them those of the passage are marked.
			c.hits, _ = library.Hits(ctx, *o.query, o.id)
		}
		return c, err
	}, func(c contents, err error) {
		if err != nil {
			s.bench.Notices.Problem(err)
			s.blank(labels().Empty, "")
			if s.next = (opening{}); s.document != nil {
				s.next.id = s.document.ID
			}
			return
		}
		s.show(c)
	})
}

func (s *Screen) show(c contents) {
	s.reader.Together(func() { s.put(c) })
	call(s.OnShown)
}

// longText is the length in bytes from which a document is shown before what is
// known of it: to read the thousands of finds of a book takes longer than to
// open it.
const longText = 1 << 20

// showText shows a document that is on its way without what is known of it.
func (s *Screen) showText(id briefing.DocumentID, d *briefing.Document) {
	if s.next.id != id || s.document != nil && s.document.ID == id {
		return
	}
	o := s.next
	s.show(contents{document: d})
	s.next = o // what is known of it is shown there, too
}

// put gives the reader a document with what is known of it, at the place that
// was asked for.
func (s *Screen) put(c contents) {
	fresh := s.document == nil || s.document.ID != c.document.ID
	s.document, s.evidence = c.document, c.evidence
	if fresh {
		s.closeFind()
		s.blank("", lang.L("This document has no headings."))
		s.reader.SetDocument(c.document)
		s.outline.SetEntries(s.headings())
		s.showTurn(false)
	}
	s.name()
	s.related.show(c.document.ID, c.related, c.flaw)
	s.reader.SetFindings(s.findings())
	s.reader.SetClippings(s.clippings())
	o := s.next
	s.next = opening{id: c.document.ID}
	if len(c.hits) > 0 {
		o.hits = c.hits
	}
	if o.hits != nil || fresh {
		s.setHits(o.hits)
	}
	switch {
	case o.place != nil:
		s.reader.SetPlace(*o.place)
	case o.key != nil:
		if !s.reader.SelectFinding(*o.key) {
			s.reader.ScrollTo(o.key.Span)
		} else if o.correct {
			s.CorrectSelected()
		}
	case o.at != nil && !o.at.Empty():
		s.reader.ScrollTo(*o.at)
		s.currentHit(*o.at)
	}
}

// blank says what stands where there is no document, and where it has no
// headings: nothing while one is on its way.
func (s *Screen) blank(document, headings string) {
	s.reader.Labels.Empty = document
	s.reader.Refresh()
	s.outline.SetEmpty(headings)
}
