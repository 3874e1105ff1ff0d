package index

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"

	"attache/briefing"
)

// Wording is a text of which the uses are looked for.
type Wording struct {
	Text string
	// Language is the text's as a BCP 47 tag; empty when it is not known.
	Language string
	// ExceptSpan of ExceptDocument is where the text was taken from.
	ExceptDocument briefing.DocumentID
	ExceptSpan     briefing.Span
	// Limit is how many uses are returned, fifty when it is 0; Offset how many
	// are skipped.
	Limit, Offset int
}

// Uses are the places that have a wording, the oldest first.
type Uses struct {
	Uses []Use
	// Total is how many there are; with About, by the index only.
	Total int
	About bool
	// Short says that only the very words were looked for.
	Short bool
	// Parts says that the whole is nowhere, and that Uses are those of parts of
	// it, the longest first.
	Parts bool
}

// Use is a place that has a wording, or the wording with small changes.
type Use struct {
	Document *briefing.Document
	Span     briefing.Span
	// Changed counts words changed, added and removed.
	Changed    int
	Similarity float64
	Wording    []briefing.WordRun
	// Part is what of the text is used, as a span of it; empty for the whole.
	Part briefing.Span
}

// defaultUses is how many uses are returned when no number is asked for.
const defaultUses = 50

// mostCompared is how many documents are read word by word to count uses
// exactly; with more, those shown are read and the others estimated.
const mostCompared = 120

// Uses finds where a text has been used, with up to a third of its words
// changed, added or removed; of a short text only the very words, and of a long
// one that is nowhere as a whole, parts.
//
// Documents that have most of its words are found by their lists, then the
// places where these stand close together and in order by their positions;
// only those are read and compared word by word.
func (x *Index) Uses(ctx context.Context, q Wording, texts Texts) (r Uses, err error) {
	defer recovered("find uses", &err)
	defer guard()()
	defer x.gate.search()()
	v, err := x.view()
	if err != nil {
		return r, err
	}
	defer v.release()
	if err := v.rest(); err != nil {
		return r, fmt.Errorf("find uses: %w", err)
	}
	m := matcher{ctx: ctx, view: v, lex: queryLexicons.Get().(*lexicon), place: anywhere}
	defer queryLexicons.Put(m.lex)
	m.lex.begin()
	languages := m.languages()
	if q.Language != "" {
		languages = []language{languageOf(q.Language)}
	}
	var places []usePlace
	for _, lang := range languages {
		w := m.wordingOf(q.Text, lang)
		r.Short = r.Short || w.short
		found, err := m.usePlaces(w)
		if err != nil {
			return r, unreadable(err)
		}
		places = append(places, found...)
	}
	places = v.oldestFirst(places)
	if r.Uses, r.Total, r.About, err = m.compare(q, places, x.documents, texts); err != nil || r.Total > 0 {
		return r, err
	}
	for _, lang := range languages {
		uses, err := m.partUses(q, lang, x.documents, texts)
		if err != nil {
			return r, err
		}
		r.Uses = append(r.Uses, uses...)
	}
	r.Total, r.Parts = len(r.Uses), len(r.Uses) > 0
	r.Uses = r.Uses[min(q.Offset, len(r.Uses)):]
	r.Uses = r.Uses[:min(cmp.Or(q.Limit, defaultUses), len(r.Uses))]
	return r, nil
}

// oldestFirst puts places in order of date, and drops those that two
// languages found.
func (v *view) oldestFirst(places []usePlace) []usePlace {
	slices.SortStableFunc(places, func(a, b usePlace) int {
		dateA, dateB := v.date[a.doc], v.date[b.doc]
		// What has no date comes last.
		return cmp.Or(cmp.Compare(uint32(dateA-1), uint32(dateB-1)), cmp.Compare(a.doc, b.doc), cmp.Compare(a.start, b.start), cmp.Compare(b.words, a.words))
	})
	return slices.CompactFunc(places, func(a, b usePlace) bool { return a.doc == b.doc && b.start < a.end })
}

// compare reads the places until there are enough, or all when they are few.
func (m *matcher) compare(q Wording, places []usePlace, documents *documentCache, texts Texts) (uses []Use, total int, about bool, err error) {
	limit := cmp.Or(q.Limit, defaultUses)
	about = len(places) > mostCompared
	total = len(places)
	accepted := 0
	for _, p := range places {
		if about && len(uses) == limit {
			break
		}
		if err := m.ctx.Err(); err != nil {
			return nil, 0, false, err
		}
		d, err := documents.get(m.ctx, m.view.facts[p.doc].id, texts)
		if errors.Is(err, briefing.ErrNotFound) {
			total--
			continue
		}
		if err != nil {
			return nil, 0, false, fmt.Errorf("find uses: %w", err)
		}
		use, ok := p.wording.use(d, p)
		own := d.ID == q.ExceptDocument && use.Span.Overlaps(q.ExceptSpan)
		if again := len(uses) > 0 && uses[len(uses)-1].Document == d && uses[len(uses)-1].Span.Overlaps(use.Span); !ok || own || again {
			total--
			continue
		}
		if accepted++; accepted > q.Offset && len(uses) < limit {
			uses = append(uses, use)
		}
	}
	return uses, total, about, nil
}
