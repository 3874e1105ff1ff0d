package index

import (
	"slices"
	"sort"

	"attache/briefing"
)

// crediting tells whose words the findings of documents are: of all kinds, or,
// where one is asked for, of those of that kind which have the words.
type crediting struct {
	view *view
	kind int // its place in briefing.Kinds, or -1 for all
	// answers are the findings that have the words, in order; all do unless
	// told is set.
	answers []uint64
	told    bool
	// who and org are the names; chosen those of which one is wanted, by their
	// places, nil when all are.
	who, org             *fieldNames
	chosenWho, chosenOrg []bool
}

// crediting returns what tells documents with the names that are wanted from
// others; nil when none are.
func (s *searcher) crediting(found *postings) (*crediting, error) {
	if len(s.query.Speakers)+len(s.query.Orgs) == 0 || s.keptAsked() {
		return nil, nil
	}
	c := s.credits()
	c.chosenWho, c.chosenOrg = c.who.chosen(s.query.Speakers), c.org.chosen(s.query.Orgs)
	// Only of documents with the names it is worth reading which finding has
	// the words.
	var docs []uint32
	if s.answersMatter() {
		for _, doc := range found.docs {
			if c.pass(doc) {
				docs = append(docs, doc)
			}
		}
	}
	return c, s.read(c, docs)
}

// credits are those of all findings of the kind that is asked for.
func (s *searcher) credits() *crediting {
	return &crediting{
		view: s.view, kind: kindPlace(s.query.Kind), who: s.view.namesOf(fieldSpeaker), org: s.view.namesOf(fieldOrg),
	}
}

// answersMatter reports whether words are to be in a finding.
func (s *searcher) answersMatter() bool {
	return s.root != nil && s.matcher.place != anywhere && !s.lacking
}

// read reads which findings of documents have the words.
func (s *searcher) read(c *crediting, docs []uint32) error {
	if !s.answersMatter() {
		return nil
	}
	m := &s.matcher
	starts := map[uint32][]int{}
	err := m.occurrences([]string{m.place + findingStart}, docs, func(doc uint32, o occurrence) {
		starts[doc] = append(starts[doc], o.place)
	})
	if err != nil {
		return err
	}
	for _, lang := range m.languages() {
		list, everywhere, err := m.findingsWith(s.root, lang, docs, starts)
		if err != nil {
			return err
		}
		if !everywhere {
			c.answers, c.told = append(c.answers, list...), true
		}
	}
	slices.Sort(c.answers)
	return nil
}

// of are the credits of a document, into a list that is used again.
func (c *crediting) of(doc uint32, list []credit) []credit {
	all := c.view.facts[doc].creditsOf(c.kind)
	if !c.told {
		return all
	}
	list = list[:0]
	first := uint64(doc) << findingBits
	for i := sort.Search(len(c.answers), func(i int) bool { return c.answers[i] >= first }); i < len(c.answers) && c.answers[i]>>findingBits == uint64(doc); i++ {
		if n := int(c.answers[i]-first) - 1; 0 <= n && n < len(all) {
			list = append(list, all[n])
		}
	}
	return list
}

// pass reports whether a document has a finding with the names.
func (c *crediting) pass(doc uint32) bool {
	var few [8]credit
	return slices.ContainsFunc(c.of(doc, few[:]), func(by credit) bool {
		return c.who.wanted(by.who, c.chosenWho) && c.org.wanted(by.org, c.chosenOrg)
	})
}

// chosen says by place which names are wanted; nil when all are.
func (f *fieldNames) chosen(names []string) []bool {
	if len(names) == 0 {
		return nil
	}
	keys := nameKeys(names)
	chosen := make([]bool, len(f.list))
	for i := range f.list {
		chosen[i] = keys[f.list[i].key]
	}
	return chosen
}

func nameKeys(names []string) map[string]bool {
	keys := make(map[string]bool, len(names))
	for _, n := range names {
		keys[nameKey(n)] = true
	}
	return keys
}

// wanted reports whether the name of a number is one of those chosen.
func (f *fieldNames) wanted(number uint32, chosen []bool) bool {
	if chosen == nil {
		return true
	}
	at := f.place(number)
	return at >= 0 && chosen[at]
}

// place is the place of a name in the list, or -1.
func (f *fieldNames) place(number uint32) int32 {
	if int(number) >= len(f.at) {
		return -1
	}
	return f.at[number]
}

// namedIn reports whether a finding, or what is kept, has the names that are
// wanted.
func (s *searcher) namedIn(who, org string) bool {
	return among(who, s.query.Speakers) && among(org, s.query.Orgs)
}

func among(name string, wanted []string) bool {
	return len(wanted) == 0 || slices.Contains(wanted, name) || nameKeys(wanted)[nameKey(name)]
}

// said is where findings with the names that are wanted begin, by document;
// none when no names are.
func (s *searcher) said(docs []uint32) (map[uint32][]int, error) {
	if len(s.query.Speakers)+len(s.query.Orgs) == 0 || s.query.Kind != "" || s.keptAsked() {
		return nil, nil
	}
	c := s.credits()
	c.chosenWho, c.chosenOrg = c.who.chosen(s.query.Speakers), c.org.chosen(s.query.Orgs)
	said := map[uint32][]int{}
	for kind := range briefing.Kinds {
		nth := map[uint32]int{}
		err := s.matcher.occurrences([]string{kindLetters[kind:kind+1] + findingStart}, docs, func(doc uint32, o occurrence) {
			list := s.view.facts[doc].creditsOf(kind)
			n := nth[doc]
			nth[doc]++
			if n < len(list) && c.who.wanted(list[n].who, c.chosenWho) && c.org.wanted(list[n].org, c.chosenOrg) {
				said[doc] = append(said[doc], o.start)
			}
		})
		if err != nil {
			return nil, err
		}
	}
	for _, list := range said {
		slices.Sort(list)
	}
	return said, nil
}
