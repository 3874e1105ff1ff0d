package index

import "slices"

// relaxed are the documents that have some of the words of a query, those
// with more of them first.
func (s *searcher) relaxed() (*postings, error) {
	if s.root == nil || s.root.op != opAnd {
		return nothing, nil
	}
	var lists []*postings
	for _, c := range s.root.children {
		if c.op == opNot || c.op == opSpeaker || c.op == opOrg {
			return nothing, nil
		}
		p, err := s.matcher.match(c)
		if err != nil {
			return nil, err
		}
		lists = append(lists, p)
		s.partial = append(s.partial, partialAnswer{c, p})
	}
	return s.view.most(lists), nil
}

// partialAnswer is what has one part of a query.
type partialAnswer struct {
	part  *node
	found *postings
}

// dropped are the parts of a relaxed query that a document lacks, as written.
func (s *searcher) dropped(doc uint32) []string {
	var list []string
	for _, p := range s.partial {
		if _, ok := slices.BinarySearch(p.found.docs, doc); !ok && !p.found.all {
			list = append(list, p.part.written())
		}
	}
	return list
}
