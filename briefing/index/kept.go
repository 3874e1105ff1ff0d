package index

import (
	"reflect"
	"slices"
	"strings"

	"attache/briefing"
)

// kept are the passages that a person keeps, with what they are found by: their
// own words, and those of the note, the themes and the attribution, which are
// not in the text. They are few, so they are not in the files of the index but
// in memory, and are told again after every change: then there is nothing to
// be kept in step, and a star or a theme is found as soon as it is given.
type kept struct {
	clippings []*keptClipping
	// of are the places of a document's clippings.
	of map[briefing.DocumentID][]int
}

type keptClipping struct {
	briefing.Clipping
	// folded are all its words with spaces around them, words each once and in
	// order.
	folded string
	words  []string
	// terms are the hashes of what the words are found by in any language, in
	// order; shares those of what is said in hundredths.
	terms  []uint64
	shares []float64
	tags   []string // folded
}

// SetKept tells the index what a person keeps, in place of what it was told
// before; removed passages are left out. Search finds them by their own words,
// note, themes and attribution.
func (x *Index) SetKept(list []briefing.Clipping) {
	known := map[briefing.ClippingID]*keptClipping{}
	if before := x.kept.Load(); before != nil {
		for _, c := range before.clippings {
			known[c.ID] = c
		}
	}
	lex := queryLexicons.Get().(*lexicon)
	defer queryLexicons.Put(lex)
	k := &kept{of: map[briefing.DocumentID][]int{}}
	for n, c := range list {
		kc := known[c.ID]
		if kc == nil || !reflect.DeepEqual(kc.Clipping, c) {
			lex.begin()
			kc = lex.keptClipping(c)
		}
		k.clippings = append(k.clippings, kc)
		k.of[c.Document] = append(k.of[c.Document], n)
	}
	x.kept.Store(k)
}

func (l *lexicon) keptClipping(c briefing.Clipping) *keptClipping {
	kc := &keptClipping{Clipping: c}
	var folded strings.Builder
	for _, text := range append([]string{c.Text, c.Edited, c.Note, c.Who, c.Role, c.Org, c.To, c.Source}, c.Tags...) {
		for _, w := range foldedWords(text) {
			folded.WriteString(" " + w)
			kc.words = append(kc.words, w)
		}
		folded.WriteString(" |")              // no phrase goes from one to the next
		for _, lang := range latinLanguages { // whatever language it is in
			for s := range tokens(text, wholeOf(text), lang) {
				if w := l.look(text[s.Start:s.End], lang); !w.stop {
					kc.terms = append(kc.terms, hash(w.term.text))
				}
			}
		}
		for _, s := range sharesIn(text, wholeOf(text)) {
			kc.shares = append(kc.shares, s.value)
		}
	}
	kc.folded = folded.String()
	slices.Sort(kc.words)
	slices.Sort(kc.terms)
	kc.words, kc.terms = slices.Compact(kc.words), slices.Compact(kc.terms)
	for _, t := range c.Tags {
		kc.tags = append(kc.tags, fold(t))
	}
	return kc
}

// match says which clippings answer a query's tree, each by itself.
func (k *kept) match(m *matcher, root *node) []bool {
	found := make([]bool, len(k.clippings))
	for _, lang := range m.languages() {
		answers := m.keeps(root, lang)
		for i, c := range k.clippings {
			found[i] = found[i] || answers(c)
		}
	}
	return found
}

// keeps makes the test of whether a clipping answers a tree.
func (m *matcher) keeps(n *node, lang language) func(*keptClipping) bool {
	if n == nil {
		return func(*keptClipping) bool { return true }
	}
	switch n.op {
	case opNot:
		answers := m.keeps(n.children[0], lang)
		return func(c *keptClipping) bool { return !answers(c) }
	case opAnd, opOr:
		var all []func(*keptClipping) bool
		for _, child := range n.children {
			all = append(all, m.keeps(child, lang))
		}
		if n.op == opOr {
			return func(c *keptClipping) bool {
				return slices.ContainsFunc(all, func(answers func(*keptClipping) bool) bool { return answers(c) })
			}
		}
		return func(c *keptClipping) bool {
			return !slices.ContainsFunc(all, func(answers func(*keptClipping) bool) bool { return !answers(c) })
		}
	case opSpeaker:
		return func(c *keptClipping) bool { return holdsWords(c.Who, n.text) }
	case opOrg:
		return func(c *keptClipping) bool { return holdsWords(c.Org, n.text) }
	case opValue:
		return func(c *keptClipping) bool {
			return slices.ContainsFunc(c.shares, func(v float64) bool { return n.low <= v && v <= n.high })
		}
	}
	return m.keepsWords(n, lang)
}

// keepsWords is for a word or a phrase.
func (m *matcher) keepsWords(n *node, lang language) func(*keptClipping) bool {
	var terms []uint64
	words, between := m.allWordsOf(n.text, lang)
	for _, w := range words {
		terms = append(terms, hash(w.term.text))
	}
	hasAll := func(c *keptClipping) bool {
		for _, t := range terms {
			if _, ok := slices.BinarySearch(c.terms, t); !ok {
				return false
			}
		}
		return true
	}
	switch {
	case n.beginning && len(words) < 2:
		start := lastToken(n.text, lang)
		return func(c *keptClipping) bool {
			at, _ := slices.BinarySearch(c.words, start)
			begins := start != "" && at < len(c.words) && strings.HasPrefix(c.words[at], start)
			return begins || len(terms) > 0 && hasAll(c)
		}
	case n.op == opPhrase && n.share:
		return func(c *keptClipping) bool { return hasAll(c) && slices.Contains(c.shares, n.low) }
	case n.op == opPhrase && !n.anyForm && n.near == 0:
		phrase := " " + strings.Join(foldedWords(n.text), " ") + " "
		return func(c *keptClipping) bool {
			return len(words)+len(between) > 0 && hasAll(c) && strings.Contains(c.folded, phrase)
		}
	case n.op == opPhrase && len(words) == 0:
		return func(*keptClipping) bool { return false }
	}
	return hasAll
}

// themes are the tags with how many documents have each, in one of the
// ways in which it is written.
func (k *kept) themes() map[string]int {
	if k == nil {
		return nil
	}
	names := map[string]string{}
	themes := map[string]int{}
	for _, list := range k.of {
		seen := map[string]bool{}
		for _, n := range list {
			c := k.clippings[n]
			for i, t := range c.tags {
				if names[t] == "" || c.Tags[i] < names[t] {
					names[t] = c.Tags[i]
				}
				seen[t] = true
			}
		}
		for t := range seen {
			themes[t]++
		}
	}
	shown := map[string]int{}
	for t, n := range themes {
		shown[names[t]] = n
	}
	return shown
}
