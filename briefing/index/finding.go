package index

import (
	"slices"
	"sort"
)

// places of findings are told by one number: that of the document and, in the
// lower bits, the finding's among those of its kind.
const findingBits = 20

// inOneFinding leaves of documents those in which one finding has all that is
// asked for, and not one finding one word and another the other.
func (m *matcher) inOneFinding(root *node, found *postings) (*postings, error) {
	if found.all || len(found.docs) == 0 || len(parts(root, nil))+len(attributions(root, nil)) < 2 {
		return found, nil
	}
	starts := map[uint32][]int{}
	err := m.occurrences([]string{m.place + findingStart}, found.docs, func(doc uint32, o occurrence) {
		starts[doc] = append(starts[doc], o.place)
	})
	if err != nil {
		return nil, err
	}
	having := map[uint32]bool{}
	for _, lang := range m.languages() {
		list, everywhere, err := m.findingsWith(root, lang, found.docs, starts)
		if err != nil {
			return nil, err
		}
		if everywhere {
			continue
		}
		for _, f := range list {
			having[uint32(f>>findingBits)] = true
		}
	}
	p := &postings{}
	for i, d := range found.docs {
		if having[d] {
			p.docs, p.scores = append(p.docs, d), append(p.scores, found.scores[i])
		}
	}
	return p, nil
}

// findingsWith are the findings that answer a tree, in order; everywhere says
// that it asks for nothing that can be told of a finding.
func (m *matcher) findingsWith(n *node, lang language, docs []uint32, starts map[uint32][]int) (list []uint64, everywhere bool, err error) {
	switch n.op {
	case opNot:
		return nil, true, nil
	case opSpeaker, opOrg:
		return m.findingsBy(n, lang, docs, starts)
	case opAnd:
		everywhere = true
		for _, c := range n.children {
			other, all, err := m.findingsWith(c, lang, docs, starts)
			if err != nil {
				return nil, false, err
			}
			switch {
			case all:
			case everywhere:
				list, everywhere = other, false
			default:
				list = common(list, other)
			}
		}
		return list, everywhere, nil
	case opOr:
		everywhere = true
		for _, c := range n.children {
			other, all, err := m.findingsWith(c, lang, docs, starts)
			if err != nil {
				return nil, false, err
			}
			if !all {
				list, everywhere = append(list, other...), false
			}
		}
	default:
		if n.op != opValue && len(m.wordsOf(n.text, lang)) == 0 && !n.beginning {
			return nil, true, nil
		}
		err = m.placesOf(n, lang, docs, func(doc uint32, o occurrence, _ int, _ bool) {
			list = append(list, findingAt(doc, o.place, starts))
		})
	}
	slices.Sort(list)
	return slices.Compact(list), everywhere, err
}

// findingsBy are the findings with words in the name of who speaks or for whom.
func (m *matcher) findingsBy(n *node, lang language, docs []uint32, starts map[uint32][]int) (list []uint64, everywhere bool, err error) {
	everywhere = true
	for _, w := range m.wordsOf(n.text, lang) {
		var with []uint64
		err := m.occurrences([]string{m.place + w.term.text[1:]}, docs, func(doc uint32, o occurrence) {
			if o.form == attributed {
				with = append(with, findingAt(doc, o.place, starts))
			}
		})
		if err != nil {
			return nil, false, err
		}
		slices.Sort(with)
		if everywhere {
			list, everywhere = slices.Compact(with), false
		} else {
			list = common(list, slices.Compact(with))
		}
	}
	return list, everywhere, nil
}

// findingAt tells the finding that holds a place.
func findingAt(doc uint32, place int, starts map[uint32][]int) uint64 {
	finding := sort.SearchInts(starts[doc], place+1)
	return uint64(doc)<<findingBits | uint64(finding)&(1<<findingBits-1)
}

// common are the numbers in both lists.
func common(a, b []uint64) []uint64 {
	var list []uint64
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0] < b[0]:
			a = a[1:]
		case a[0] > b[0]:
			b = b[1:]
		default:
			list = append(list, a[0])
			a, b = a[1:], b[1:]
		}
	}
	return list
}

// answered reports whether parts, of which next is the first of this tree,
// are enough; what cannot be marked in a text is taken to be there.
func (n *node) answered(parts map[int]bool, next *int) bool {
	switch n.op {
	case opWord, opPhrase, opValue:
		*next++
		return parts[*next-1]
	case opAnd:
		all := true
		for _, c := range n.children {
			all = c.answered(parts, next) && all
		}
		return all
	case opOr:
		some := false
		for _, c := range n.children {
			some = c.answered(parts, next) || some
		}
		return some
	}
	return true
}
