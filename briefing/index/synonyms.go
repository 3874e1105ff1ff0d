package index

import "strings"

// Synonyms are groups of words and phrases that mean the same.
type Synonyms struct {
	groups [][]string
	// byFirst has, for the first folded word of a phrase, the phrases.
	byFirst map[string][]synonym
}

type synonym struct {
	words []string // folded
	// written is a short acronym, which is looked for in capitals only: "tip"
	// and "odd" are words.
	written string
	group   int
	place   int // in the group
}

// ParseSynonyms reads one group a line with = between its members. Empty
// lines and those that begin with # are left out.
func ParseSynonyms(text string) *Synonyms {
	s := &Synonyms{byFirst: map[string][]synonym{}}
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		var group []string
		for member := range strings.SplitSeq(line, "=") {
			words := foldedWords(member)
			if len(words) == 0 {
				continue
			}
			member = strings.TrimSpace(member)
			c := synonym{words: words, group: len(s.groups), place: len(group)}
			if len(member) <= 3 {
				c.written = member
			}
			s.byFirst[words[0]] = append(s.byFirst[words[0]], c)
			group = append(group, member)
		}
		if len(group) > 1 {
			s.groups = append(s.groups, group)
			continue
		}
		for _, member := range group { // alone on its line
			first := foldedWords(member)[0]
			s.byFirst[first] = s.byFirst[first][:len(s.byFirst[first])-1]
		}
	}
	return s
}

// SetSynonyms changes what searches take to mean the same; nil is nothing.
// An index starts with none.
func (x *Index) SetSynonyms(s *Synonyms) { x.synonyms.Store(s) }

// foldedWords are the words of a text as they are compared with others.
func foldedWords(text string) []string {
	var words []string
	for s := range tokens(text, wholeOf(text), other) {
		words = append(words, fold(text[s.Start:s.End]))
	}
	return words
}

// longest is the longest phrase that stands at the start of words, of which
// the first is written so.
func (s *Synonyms) longest(words []string, written string) (found synonym, ok bool) {
	for _, c := range s.byFirst[words[0]] {
		if c.written != "" && c.written != written {
			continue
		}
		if len(c.words) > len(found.words) && len(c.words) <= len(words) && equal(c.words, words[:len(c.words)]) {
			found, ok = c, true
		}
	}
	return found, ok
}

func equal(a, b []string) bool {
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// expand puts, for words of a query that are known to mean the same as
// others, one or the other. It returns a changed copy, and what it added.
func (s *Synonyms) expand(n *node) (*node, []string) {
	if n == nil || s == nil {
		return n, nil
	}
	switch n.op {
	case opWord:
		return s.expandWords([]*node{n})
	case opAnd:
		return s.expandWords(n.children)
	case opOr:
		var added []string
		list := make([]*node, len(n.children))
		for i, c := range n.children {
			var more []string
			list[i], more = s.expand(c)
			added = append(added, more...)
		}
		return &node{op: opOr, children: list}, added
	}
	return n, nil
}

// expandWords looks for members of groups among neighbouring words.
func (s *Synonyms) expandWords(list []*node) (*node, []string) {
	var result []*node
	var added []string
	for i := 0; i < len(list); {
		words, ends := plainWords(list[i:])
		if len(words) > 0 {
			if found, ok := s.longest(words, list[i].text); ok && ends[len(found.words)-1] > 0 {
				used := ends[len(found.words)-1]
				either := []*node{join(opAnd, list[i:i+used]...)}
				for place, member := range s.groups[found.group] {
					if place != found.place && !ambiguous[fold(member)] {
						either = append(either, &node{op: opPhrase, text: member, anyForm: true})
						added = append(added, member)
					}
				}
				result = append(result, &node{op: opOr, children: either})
				i += used
				continue
			}
		}
		c := list[i]
		if c.op == opOr || c.op == opAnd {
			var more []string
			c, more = s.expand(c)
			added = append(added, more...)
		}
		result = append(result, c)
		i++
	}
	return join(opAnd, result...), added
}

// ambiguous acronyms are common words too: whoever searches for one means it,
// but others are not taken to.
var ambiguous = set("tip odd")

// plainWords are the folded words at the start of a list of nodes; ends has,
// for each, how many nodes are used up with it, or 0 within a node.
func plainWords(list []*node) (words []string, ends []int) {
	for i, n := range list {
		if n.op != opWord || n.beginning {
			break
		}
		for range foldedWords(n.text) {
			ends = append(ends, 0)
		}
		words = append(words, foldedWords(n.text)...)
		if len(ends) > 0 {
			ends[len(ends)-1] = i + 1
		}
	}
	return words, ends
}
