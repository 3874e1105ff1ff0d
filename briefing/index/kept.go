package index

import (
	"cmp"
	"slices"
	"strings"

	"attache/briefing"
)

// kept are the passages that a person keeps, with what they are found by: their
// own words, and those of the note, the themes and the attribution, which are
// not in the text. They are few, so they are not in the files of the index but
// in memory, and are set again after every change: then there is nothing to
// be kept in step, and a star or a theme is found as soon as it is given.
type kept struct {
	clippings []*keptClipping
	// words are the folded words with the clippings that have each, in order;
	// terms are those by stem.
	words []keptWord
	terms map[string]bitset
	// of are the places of a document's clippings.
	of map[briefing.DocumentID][]int
}

type keptClipping struct {
	briefing.Clipping
	// folded are all its words with spaces around them.
	folded string
	tags   []string // folded
}

type keptWord struct {
	folded string
	in     bitset
}

// bitset are numbers of clippings.
type bitset []uint64

func newBitset(n int) bitset { return make(bitset, (n+63)/64) }

func (b bitset) add(n int) { b[n/64] |= 1 << (n % 64) }

func (b bitset) has(n int) bool { return b[n/64]&(1<<(n%64)) != 0 }

// SetKept tells the index what a person keeps, in place of what it was told
// before; removed passages are left out. Search finds them by their own words,
// note, themes and attribution.
func (x *Index) SetKept(list []briefing.Clipping) {
	k := &kept{terms: map[string]bitset{}, of: map[briefing.DocumentID][]int{}}
	lex := queryLexicons.Get().(*lexicon)
	defer queryLexicons.Put(lex)
	lex.begin()
	words := map[string]bitset{}
	note := func(m map[string]bitset, key string, n int) {
		if m[key] == nil {
			m[key] = newBitset(len(list))
		}
		m[key].add(n)
	}
	for n, c := range list {
		kc := &keptClipping{Clipping: c}
		var folded strings.Builder
		for _, text := range append([]string{c.Text, c.Note, c.Who, c.Role, c.Org, c.To, c.Source, c.Edited}, c.Tags...) {
			for s := range tokens(text, wholeOf(text), other) {
				written := text[s.Start:s.End]
				f := fold(written)
				folded.WriteString(" " + f)
				note(words, f, n)
			}
			folded.WriteString(" |")
			for _, lang := range latinLanguages { // whatever language it is in
				for s := range tokens(text, wholeOf(text), lang) {
					if w := lex.look(text[s.Start:s.End], lang); !w.stop {
						note(k.terms, w.term.text, n)
					}
				}
			}
			for v := range shares(text) {
				note(k.terms, v.term(), n)
			}
		}
		kc.folded = folded.String()
		for _, t := range c.Tags {
			kc.tags = append(kc.tags, fold(t))
		}
		k.clippings = append(k.clippings, kc)
		k.of[c.Document] = append(k.of[c.Document], n)
	}
	for w, in := range words {
		k.words = append(k.words, keptWord{w, in})
	}
	slices.SortFunc(k.words, func(a, b keptWord) int { return cmp.Compare(a.folded, b.folded) })
	x.kept.Store(k)
}

// match are the clippings that answer a query's tree, each by itself.
func (k *kept) match(m *matcher, root *node) bitset {
	found := newBitset(len(k.clippings))
	for _, lang := range m.languages() {
		for i, b := range k.eval(m, root, lang) {
			found[i] |= b
		}
	}
	return found
}

func (k *kept) eval(m *matcher, n *node, lang language) bitset {
	found := newBitset(len(k.clippings))
	switch {
	case n == nil:
		return complement(found, len(k.clippings))
	case n.op == opNot:
		return complement(k.eval(m, n.children[0], lang), len(k.clippings))
	case n.op == opAnd:
		found = complement(found, len(k.clippings))
		for _, c := range n.children {
			for i, b := range k.eval(m, c, lang) {
				found[i] &= b
			}
		}
	case n.op == opOr:
		for _, c := range n.children {
			for i, b := range k.eval(m, c, lang) {
				found[i] |= b
			}
		}
	case n.op == opSpeaker || n.op == opOrg:
		for i, c := range k.clippings {
			who := c.Who
			if n.op == opOrg {
				who = c.Org
			}
			if holdsWords(who, n.text) {
				found.add(i)
			}
		}
	case n.op == opValue:
		for _, t := range m.view.valueTerms(n.low, n.high) {
			for i, b := range k.terms[anywhere+t] {
				found[i] |= b
			}
		}
		for t, in := range k.terms { // values that no document has
			if v, ok := shareOfTerm(t); ok && n.low <= v && v <= n.high {
				for i, b := range in {
					found[i] |= b
				}
			}
		}
	default:
		return k.evalWords(m, n, lang)
	}
	return found
}

// evalWords finds a word or a phrase.
func (k *kept) evalWords(m *matcher, n *node, lang language) bitset {
	found := complement(newBitset(len(k.clippings)), len(k.clippings))
	words := m.wordsOf(n.text, lang)
	for _, w := range words {
		in := k.terms[w.term.text]
		for i := range found {
			if in == nil {
				found[i] = 0
			} else {
				found[i] &= in[i]
			}
		}
	}
	switch {
	case n.beginning && len(words) < 2:
		if len(words) == 0 {
			clear(found)
		}
		start := lastToken(n.text, lang)
		at, _ := slices.BinarySearchFunc(k.words, start, func(w keptWord, s string) int { return cmp.Compare(w.folded, s) })
		for ; start != "" && at < len(k.words) && strings.HasPrefix(k.words[at].folded, start); at++ {
			for i, b := range k.words[at].in {
				found[i] |= b
			}
		}
	case n.op == opPhrase && !n.anyForm && n.near == 0:
		phrase := " " + strings.Join(foldedWords(n.text), " ") + " "
		for i, c := range k.clippings {
			if found.has(i) && !strings.Contains(c.folded, phrase) {
				found[i/64] &^= 1 << (i % 64)
			}
		}
	case len(words) == 0 && n.op == opPhrase:
		clear(found)
	}
	return found
}

func complement(b bitset, n int) bitset {
	c := make(bitset, len(b))
	for i := range b {
		c[i] = ^b[i]
	}
	if n%64 != 0 && len(c) > 0 {
		c[len(c)-1] &= 1<<(n%64) - 1
	}
	return c
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
