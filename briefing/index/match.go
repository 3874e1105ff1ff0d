package index

import (
	"context"
	"slices"
	"strings"
	"unicode/utf8"

	"attache/briefing"
)

// matcher finds the documents of a query in a view.
type matcher struct {
	ctx  context.Context
	view *view
	lex  *lexicon
	// place is anywhere, or the letter of a kind of finding.
	place string
}

// mostStems is how many of the commonest stems stand for the beginning of a
// word; more change nothing that one sees among the best ten.
const mostStems = 32

// queryWord is a word of a query in one language.
type queryWord struct {
	*word
	// place counts from the first word of the phrase.
	place int
}

// wordsOf reads the words of a query's part in a language, without stop words.
func (m *matcher) wordsOf(text string, lang language) []queryWord {
	list, _ := m.allWordsOf(text, lang)
	return list
}

// allWordsOf reads the words and the stop words of a query's part, in the same
// places.
func (m *matcher) allWordsOf(text string, lang language) (list []queryWord, between []stopAt) {
	place := 0
	for s := range tokens(text, briefing.Span{End: len(text)}, lang) {
		w := m.lex.look(text[s.Start:s.End], lang)
		place++
		if w.stop {
			if w.stopNumber >= 0 {
				between = append(between, stopAt{place, w.lang, w.stopNumber})
			}
			continue
		}
		list = append(list, queryWord{word: w, place: place})
	}
	return list, between
}

func (m *matcher) term(w *word) (*postings, error) {
	return m.view.term(m.ctx, fieldBody, m.place+w.term.text[1:])
}

// match finds the documents for a query's tree. Words with Latin letters are
// reduced by the rules of one language at a time, because a stop word of one
// is a word of another.
func (m *matcher) match(root *node) (*postings, error) {
	var lists []*postings
	for _, lang := range m.languages() {
		p, err := m.eval(root, lang)
		if err != nil {
			return nil, err
		}
		if !p.all {
			lists = append(lists, p)
		}
	}
	return m.view.unite(lists), nil
}

func (m *matcher) languages() []language {
	if len(m.view.latin) == 0 {
		return []language{other}
	}
	return m.view.latin
}

func (m *matcher) eval(n *node, lang language) (*postings, error) {
	if err := m.ctx.Err(); err != nil {
		return nil, err
	}
	switch n.op {
	case opWord:
		return m.evalWord(n, lang)
	case opPhrase:
		return m.evalPhrase(n, lang)
	case opValue:
		return m.evalValue(n)
	case opSpeaker:
		return m.evalField(fieldSpeaker, n.text, lang)
	case opOrg:
		return m.evalField(fieldOrg, n.text, lang)
	case opNot: // by itself: everything but
		p, err := m.eval(n.children[0], lang)
		if err != nil {
			return nil, err
		}
		return subtract(m.view.living(), p), nil
	case opOr:
		lists, err := m.evalEach(n.children, lang)
		if err != nil {
			return nil, err
		}
		if asking := slices.DeleteFunc(slices.Clone(lists), func(p *postings) bool { return p.all }); len(asking) > 0 {
			lists = asking
		}
		return m.view.unite(lists), nil
	}
	return m.evalAnd(n, lang)
}

func (m *matcher) evalEach(nodes []*node, lang language) ([]*postings, error) {
	lists := make([]*postings, len(nodes))
	for i, n := range nodes {
		var err error
		if lists[i], err = m.eval(n, lang); err != nil {
			return nil, err
		}
	}
	return lists, nil
}

func (m *matcher) evalAnd(n *node, lang language) (*postings, error) {
	var wanted, unwanted []*node
	for _, c := range n.children {
		if c.op == opNot {
			unwanted = append(unwanted, c.children[0])
		} else {
			wanted = append(wanted, c)
		}
	}
	lists, err := m.evalEach(wanted, lang)
	if err != nil {
		return nil, err
	}
	p := intersect(lists)
	if p.all {
		if len(wanted) > 0 {
			return everything, nil
		}
		p = m.view.living()
	}
	for _, c := range unwanted {
		q, err := m.eval(c, lang)
		if err != nil {
			return nil, err
		}
		if !q.all {
			p = subtract(p, q)
		}
	}
	return p, nil
}

// stopWords returns the phrase that a query is of which every word is a stop
// word of one language, else nil. One alone may still be the beginning of
// another word.
func (m *matcher) stopWords(root *node) *node {
	if root == nil || root.op != opWord && root.op != opAnd || root.op == opWord && root.beginning {
		return nil
	}
	list := parts(root, nil)
	texts := make([]string, len(list))
	for i, n := range list {
		if n.op != opWord {
			return nil
		}
		texts[i] = n.text
	}
	text := strings.Join(texts, " ")
	for _, lang := range m.languages() {
		if words, between := m.allWordsOf(text, lang); len(words) == 0 && len(between) > 0 {
			return &node{op: opPhrase, text: text}
		}
	}
	return nil
}

func (m *matcher) evalWord(n *node, lang language) (*postings, error) {
	words := m.wordsOf(n.text, lang)
	if n.beginning {
		return m.evalBeginning(n, words, lang)
	}
	return m.evalWords(words)
}

// evalWords finds a word; one that is written with signs within, as symbols
// are, is a phrase.
func (m *matcher) evalWords(words []queryWord) (*postings, error) {
	switch len(words) {
	case 0:
		return everything, nil
	case 1:
		p, err := m.term(words[0].word)
		if err == nil && m.foreign(words[0].word) {
			p = p.times(asForeign)
		}
		return p, err
	}
	return m.phrase(words, nil, closeness{})
}

// wholeWord is what the word that was typed, or another form of it, counts for
// beside words that only begin with it: more than any other word can.
const wholeWord = 100

// evalBeginning finds the words that begin as the last one typed does, which
// may itself be whole.
func (m *matcher) evalBeginning(n *node, words []queryWord, lang language) (*postings, error) {
	exact, err := m.evalWords(words)
	if err != nil {
		return nil, err
	}
	lists := []*postings{exact.above(wholeWord)}
	if exact.all {
		lists = nil
	}
	start := lastToken(n.text, lang)
	if start == "" || len(words) > 1 {
		return exact, nil
	}
	if bit := beginningBit(start); m.place == anywhere && bit >= 0 && utf8.RuneCountInString(start) <= 2 {
		return m.view.unite(append(lists, m.view.begun(bit))), nil
	}
	return m.view.cachedPostings("beginning\x00"+m.place+string(lang)+start, func() (*postings, error) {
		for _, stem := range m.view.completions(start, languageOfWord(start, lang)) {
			p, err := m.view.readTerm(m.ctx, fieldBody, m.place+stem)
			if err != nil {
				return nil, err
			}
			lists = append(lists, p)
		}
		return m.view.unite(lists), nil
	})
}

// lastToken is the last word of a text, folded.
func lastToken(text string, lang language) string {
	var last briefing.Span
	for s := range tokens(text, briefing.Span{End: len(text)}, lang) {
		last = s
	}
	if last.Empty() {
		return ""
	}
	return fold(text[last.Start:last.End])
}

// evalField finds documents by the words of a field that has them as they are.
func (m *matcher) evalField(field, text string, lang language) (*postings, error) {
	var lists []*postings
	for s := range tokens(text, briefing.Span{End: len(text)}, lang) {
		p, err := m.view.term(m.ctx, field, fold(text[s.Start:s.End]))
		if err != nil {
			return nil, err
		}
		lists = append(lists, p)
	}
	return intersect(lists), nil
}
