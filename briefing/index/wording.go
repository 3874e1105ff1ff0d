package index

import (
	"cmp"
	"slices"
	"unicode/utf8"

	"attache/briefing"
)

// wording is a text that is looked for as agreed language.
type wording struct {
	text  string
	lang  language
	words []wordingWord
	// terms are its distinct words but stop words, the rarest first; order is
	// for each word of the text the place of its term in terms, or -1.
	terms []string
	order []int
	// short texts are looked for word for word.
	short bool
	// share is the share of the terms that a place must have; 0 is the usual.
	share float64
}

// wordingWord is a word, or an ideograph, of a text.
type wordingWord struct {
	briefing.Span
	folded, term string
}

// longestWording is in words: what goes beyond is not compared.
const longestWording = 500

// A text with fewer words, or with fewer that are not stop words, is found
// word for word only: others would be found everywhere.
const (
	fewestWords   = 6
	fewestContent = 3
)

// leastTerms is the share of its words, without stop words, that a place must
// have to be compared: a third may have been changed. In Chinese every
// character that is changed takes two pairs with it.
const (
	leastTerms = 0.6
	leastPairs = 0.35
)

func (m *matcher) wordingOf(text string, lang language) *wording {
	w := &wording{text: text, lang: lang}
	w.words = m.wordingWords(text, wholeOf(text), lang)
	w.words = w.words[:min(len(w.words), longestWording)]
	end := 0
	if n := len(w.words); n > 0 {
		end = w.words[n-1].End
	}
	// By terms as the index has them: of Chinese these are pairs.
	places := map[string]int{}
	for s := range tokens(text, briefing.Span{End: end}, lang) {
		known := m.lex.look(text[s.Start:s.End], lang)
		if known.stop {
			continue
		}
		t := known.term.text
		if _, ok := places[t]; !ok {
			places[t] = len(w.terms)
			w.terms = append(w.terms, t)
		}
		w.order = append(w.order, places[t])
	}
	w.short = len(w.words) < fewestWords || len(w.terms) < fewestContent
	return w
}

// wordingWords cuts a text into the words that are compared: Chinese into its
// characters, and without the numbers of paragraphs.
func (m *matcher) wordingWords(text string, at briefing.Span, lang language) []wordingWord {
	var list []wordingWord
	add := func(s briefing.Span) {
		w := wordingWord{Span: s, folded: fold(text[s.Start:s.End])}
		if known := m.lex.look(text[s.Start:s.End], lang); known.term != nil {
			w.term = known.term.text
		}
		list = append(list, w)
	}
	var rest briefing.Span // the second half of a pair
	for s := range tokens(text, at, lang) {
		if !rest.Empty() && s.Start != rest.Start {
			add(rest)
		}
		rest = briefing.Span{}
		if c, n := classAt(text, s.Start); c == classIdeograph {
			rest = briefing.Span{Start: s.Start + n, End: s.End}
			s.End = s.Start + n
		}
		if !enumerator(text, at.Start, s) {
			add(s)
		}
	}
	if !rest.Empty() {
		add(rest)
	}
	return list
}

// enumerator reports whether a word is the number of a paragraph: it stands at
// the start of a line and is followed by a stop or a closing parenthesis.
func enumerator(text string, start int, s briefing.Span) bool {
	const longest = 4 // "viii"
	if s.Len() > longest || s.End >= len(text) || text[s.End] != '.' && text[s.End] != ')' {
		return false
	}
	i := s.Start
	for i > start && (text[i-1] == ' ' || text[i-1] == '(') {
		i--
	}
	if i > 0 && text[i-1] != '\n' {
		return false
	}
	word := text[s.Start:s.End]
	return digitsAt(word) == len(word) || utf8.RuneCountInString(word) == 1 || roman(word)
}

func roman(s string) bool {
	for _, r := range s {
		if r != 'i' && r != 'v' && r != 'x' {
			return false
		}
	}
	return true
}

func (w *wording) least() float64 {
	if w.share > 0 {
		return w.share
	}
	if c, _ := classAt(w.text, w.words[0].Start); c == classIdeograph {
		return leastPairs
	}
	return leastTerms
}

func (w *wording) sortByRarity(df []int) {
	by := make([]int, len(w.terms))
	for i := range by {
		by[i] = i
	}
	slices.SortStableFunc(by, func(a, b int) int { return cmp.Compare(df[a], df[b]) })
	terms, place := make([]string, len(by)), make([]int, len(by))
	for i, from := range by {
		terms[i], place[from] = w.terms[from], i
	}
	w.terms = terms
	for i, t := range w.order {
		w.order[i] = place[t]
	}
}
