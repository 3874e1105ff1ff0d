package index

import (
	"context"
	"fmt"

	"attache/briefing"
)

// Hits finds every place of one document that answers a query, in order and
// without overlaps: Search cuts a few passages only. Filters do not matter.
func (x *Index) Hits(ctx context.Context, q Query, id briefing.DocumentID, texts Texts) (hits []briefing.Span, err error) {
	defer recovered("find in a document", &err)
	defer guard()()
	v, err := x.view()
	if err != nil {
		return nil, err
	}
	defer v.release()
	number, ok := v.number(id)
	if !ok {
		return nil, nil
	}
	root, _ := parse(q.Text, q.AsYouType)
	root = numbers(root)
	if !q.Literal {
		root, _ = x.synonyms.Load().expand(root)
	}
	m := matcher{ctx: ctx, view: v, lex: queryLexicons.Get().(*lexicon), place: anywhere}
	defer queryLexicons.Put(m.lex)
	m.lex.begin()
	if phrase := m.stopWords(root); phrase != nil {
		root = phrase
	}
	marks, err := m.marks(root, []uint32{number})
	if err != nil {
		return nil, unreadable(err)
	}
	d, err := texts.Document(ctx, id)
	if err != nil {
		return nil, fmt.Errorf("find in a document: %w", err)
	}
	settled := settle(marks[number], d)
	if len(settled) == 0 {
		settled = scan(d, root)
	}
	for _, k := range settled {
		if n := len(hits); !k.Empty() && d.Fits(k.Span) && (n == 0 || k.Start >= hits[n-1].End) {
			hits = append(hits, k.Span)
		}
	}
	return hits, nil
}

// number is a document's in this view.
func (v *view) number(id briefing.DocumentID) (uint32, bool) {
	v.numbering.Do(func() {
		v.numbers = make(map[briefing.DocumentID]uint32, v.count)
		for n, f := range v.facts {
			if f != nil {
				v.numbers[f.id] = uint32(n)
			}
		}
	})
	n, ok := v.numbers[id]
	return n, ok
}
