package index

import (
	"context"
	"fmt"
	"slices"
)

// NameCounts says in how many of the documents found somebody says something,
// and for whom; those in most documents come first, and behind them what names
// nobody ("participants"). Each is counted as if it were not itself filtered
// by.
type NameCounts struct{ Speakers, Orgs []Count }

// CountNames counts the names in what a search finds: those in most documents,
// those that the query asks for, and the ones in also. It is not part of
// Search, because there are thousands of names: who searches as one types
// counts them when the answer is in sight.
func (x *Index) CountNames(ctx context.Context, q Query, also []string, texts Texts) (n NameCounts, err error) {
	defer recovered("count names", &err)
	defer guard()()
	defer x.gate.search()()
	v, err := x.view()
	if err != nil {
		return n, err
	}
	defer v.release()
	if err := v.rest(); err != nil {
		return n, fmt.Errorf("count names: %w", err)
	}
	s := x.searcher(ctx, v, q, texts)
	defer queryLexicons.Put(s.matcher.lex)
	a, err := s.answer()
	if err == nil && s.keptAsked() {
		return s.countKeptNames(a.sieve), nil
	}
	if err == nil {
		n, err = s.countNames(a, also)
	}
	if err != nil {
		return n, unreadable(err)
	}
	return n, nil
}

// countNames counts documents by the names in them.
func (s *searcher) countNames(a answer, also []string) (n NameCounts, err error) {
	var docs []uint32
	for _, doc := range a.found.docs {
		if a.sieve.failed(doc)&^byName == 0 {
			docs = append(docs, doc)
		}
	}
	c := s.credits()
	c.chosenWho, c.chosenOrg = c.who.chosen(s.query.Speakers), c.org.chosen(s.query.Orgs)
	if err := s.read(c, docs); err != nil {
		return n, err
	}
	who, org := newNameCounter(c.who), newNameCounter(c.org)
	var list []credit
	for _, doc := range docs {
		list = c.of(doc, list)
		for _, by := range list {
			if c.org.wanted(by.org, c.chosenOrg) {
				who.count(doc, by.who)
			}
			if c.who.wanted(by.who, c.chosenWho) {
				org.count(doc, by.org)
			}
		}
	}
	return NameCounts{namesFirst(who.counts(also, s.query.Speakers)), namesFirst(org.counts(also, s.query.Orgs))}, nil
}

// countKeptNames counts documents by the names in what is kept of them.
func (s *searcher) countKeptNames(w *sieve) NameCounts {
	speakers, orgs := map[string]*keptName{}, map[string]*keptName{}
	for id, list := range s.kept.of {
		doc, ok := s.view.number(id)
		if !ok || w.failed(doc) != 0 {
			continue
		}
		for _, n := range list {
			c := s.kept.clippings[n]
			if !s.answering[n] || !s.ofKind(c) || !s.starWanted(c) || !s.tagWanted(c) {
				continue
			}
			if among(c.Org, s.query.Orgs) {
				countKeptName(speakers, c.Who, doc)
			}
			if among(c.Who, s.query.Speakers) {
				countKeptName(orgs, c.Org, doc)
			}
		}
	}
	return NameCounts{namesFirst(keptCounts(speakers)), namesFirst(keptCounts(orgs))}
}

// keptName is a name in what is kept, in one way of writing it, and the
// documents with it.
type keptName struct {
	name string
	in   map[uint32]bool
}

func countKeptName(names map[string]*keptName, name string, doc uint32) {
	key := nameKey(name)
	if key == "" || len(name) > longestName {
		return
	}
	n := names[key]
	if n == nil {
		n = &keptName{name, map[uint32]bool{}}
		names[key] = n
	}
	n.name = min(n.name, name)
	n.in[doc] = true
}

// keptCounts are all names: there are not many.
func keptCounts(names map[string]*keptName) []countedName {
	list := make([]countedName, 0, len(names))
	for _, n := range names {
		list = append(list, countedName{Count{n.name, len(n.in)}, true})
	}
	return list
}

// nameCounter counts documents by the names of a field.
type nameCounter struct {
	names *fieldNames
	// tallies are by the place of a name.
	tallies []nameTally
}

// nameTally is how many documents have a name, and one more than the last.
type nameTally struct{ documents, last uint32 }

func newNameCounter(f *fieldNames) *nameCounter {
	return &nameCounter{f, make([]nameTally, len(f.list))}
}

func (c *nameCounter) count(doc, number uint32) {
	if at := c.names.place(number); at >= 0 {
		if t := &c.tallies[at]; t.last != doc+1 {
			t.last = doc + 1
			t.documents++
		}
	}
}

func (c *nameCounter) counts(wanted ...[]string) []countedName {
	var list []countedName
	keep := c.names.chosen(slices.Concat(wanted...))
	for i, t := range c.tallies {
		if t.documents > 0 {
			list = append(list, countedName{Count{c.names.list[i].name, int(t.documents)}, keep != nil && keep[i]})
		}
	}
	return list
}
