package index

import (
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"attache/briefing"
)

// numbers finds what is said of numbers in a query: shares by their value,
// "more than 30 %" as all that are, a count with and without marks between its
// thousands, and resolutions by their number. It changes the tree in place.
func numbers(n *node) *node {
	if n == nil {
		return nil
	}
	switch n.op {
	case opWord:
		return join(opAnd, numbersIn([]*node{n})...)
	case opAnd:
		var list, plain []*node
		for _, c := range n.children {
			if c.op == opWord {
				plain = append(plain, c)
				continue
			}
			list = append(append(list, numbersIn(plain)...), numbers(c))
			plain = nil
		}
		return join(opAnd, append(list, numbersIn(plain)...)...)
	case opOr, opNot:
		for i, c := range n.children {
			n.children[i] = numbers(c)
		}
	}
	return n
}

// numbersIn reads neighbouring words.
func numbersIn(list []*node) []*node {
	var text strings.Builder
	begins := make([]int, len(list))
	for i, n := range list {
		begins[i] = text.Len()
		text.WriteString(n.text + " ")
	}
	found := sharesIn(text.String(), wholeOf(text.String()))
	var result []*node
	for i := 0; i < len(list); i++ {
		if n, used := shareNode(text.String(), found, begins, i, &result); used > 0 {
			result = append(result, n)
			i += used - 1
			continue
		}
		if n, used := grouped(list[i:]); used > 0 {
			result = append(result, n)
			i += used - 1
			continue
		}
		result = append(result, resolution(list[i]))
	}
	return result
}

// shareNode makes a node of the share that begins in the i-th word, and says
// how many words it uses up; words of comparison are taken from before.
func shareNode(text string, found []share, begins []int, i int, before *[]*node) (n *node, used int) {
	end := len(text)
	if i+1 < len(begins) {
		end = begins[i+1]
	}
	for k, s := range found {
		if s.Start < begins[i] || s.Start >= end {
			continue
		}
		low, high, first := s.value, s.value, s
		if k+1 < len(found) && strings.Trim(text[s.End:found[k+1].Start], " .-–to") == "" {
			s = found[k+1]
			low, high = min(low, s.value), max(high, s.value)
		}
		n = &node{op: opValue, text: text[first.Start:s.End], low: low, high: high}
		n = compared(n, strings.TrimSpace(text[begins[i]:first.Start]), before)
		used = 1
		for i+used < len(begins) && begins[i+used] < s.End {
			used++
		}
		return n, used
	}
	return nil, 0
}

// comparisons are the signs before a number that ask for others.
var comparisons = []struct {
	signs string
	apply func(n *node)
}{
	{">= ≥", func(n *node) { n.high = math.Inf(1) }},
	{"<= ≤", func(n *node) { n.low = math.Inf(-1) }},
	{">", func(n *node) { n.low, n.high = math.Nextafter(n.high, math.Inf(1)), math.Inf(1) }},
	{"<", func(n *node) { n.low, n.high = math.Inf(-1), math.Nextafter(n.low, math.Inf(-1)) }},
}

// comparisonPhrases are the words that stand for them, folded.
var comparisonPhrases = map[string]string{
	"more than": ">", "over": ">", "above": ">", "exceeding": ">", "greater than": ">", "plus de": ">", "mas de": ">", "mas del": ">",
	"at least": ">=", "au moins": ">=", "al menos": ">=", "por lo menos": ">=",
	"less than": "<", "under": "<", "below": "<", "fewer than": "<", "moins de": "<", "menos de": "<", "menos del": "<",
	"at most": "<=", "up to": "<=", "au plus": "<=", "hasta": "<=",
}

// longestComparison is in words.
const longestComparison = 3

// compared applies a sign or words before a share. The words themselves with
// the number are as good an answer.
func compared(n *node, sign string, before *[]*node) *node {
	if sign != "" {
		return compare(n, sign)
	}
	for k := min(longestComparison, len(*before)); k > 0; k-- {
		last := (*before)[len(*before)-k:]
		var words []string
		for _, b := range last {
			if b.op != opWord {
				break
			}
			words = append(words, fold(b.text))
		}
		phrase := strings.Join(words, " ")
		sign, ok := comparisonPhrases[phrase]
		if !ok || len(words) < k {
			if k > 1 || len(words) == 0 || !strings.ContainsAny(words[0], "<>≤≥") {
				continue
			}
			*before = (*before)[:len(*before)-1]
			return compare(n, words[0])
		}
		*before = (*before)[:len(*before)-k]
		literal := &node{op: opPhrase, text: phrase, anyForm: true, share: true, low: n.low, high: n.low}
		return join(opOr, compare(n, sign), literal)
	}
	return n
}

func compare(n *node, sign string) *node {
	for _, c := range comparisons {
		if slices.Contains(strings.Fields(c.signs), sign) {
			c.apply(n)
			break
		}
	}
	return n
}

func shareDigits(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }

// grouped finds a count of a thousand and more however it is written: "1,200",
// "1200", "1 200". The words stand at the start of list.
func grouped(list []*node) (n *node, used int) {
	digits := fold(list[0].text)
	if !isDigits(digits) || list[0].beginning {
		return nil, 0
	}
	used = 1
	if len(digits) <= 3 && digits[0] != '0' {
		for used < len(list) && len(list[used].text) == 3 && isDigits(list[used].text) {
			digits += list[used].text
			used++
		}
	}
	if len(digits) <= 3 || len(digits) > 15 {
		return nil, 0
	}
	apart := digits
	for i := len(digits) - 3; i > 0; i -= 3 {
		apart = apart[:i] + " " + apart[i:]
	}
	return &node{op: opOr, children: []*node{
		{op: opWord, text: digits}, {op: opPhrase, text: apart, anyForm: true},
	}}, used
}

func isDigits(s string) bool { return s != "" && digitsAt(s) == len(s) }

// phraseWords are the words of a phrase, with the share that it ends with.
func (m *matcher) phraseWords(n *node, lang language) ([]queryWord, []stopAt) {
	words, between := m.allWordsOf(n.text, lang)
	if n.share {
		last := 0
		for range tokens(n.text, wholeOf(n.text), lang) {
			last++
		}
		words = append(words, queryWord{word: m.lex.share(n.low), place: last + 1})
	}
	return words, between
}

// resolutionSymbol has the number by which a resolution is cited.
var resolutionSymbol = regexp.MustCompile(`(?i)^[ASE](?:/HRC)?/RES/([0-9]+(?:/[0-9]+)?)$`)

// resolution finds a resolution by its symbol or by its number.
func resolution(n *node) *node {
	m := resolutionSymbol.FindStringSubmatch(n.text)
	if m == nil {
		return n
	}
	number := m[1]
	if !strings.Contains(number, "/") {
		number = "resolution " + number
	}
	return &node{op: opOr, children: []*node{n, {op: opPhrase, text: number, anyForm: true}}}
}

// valueTerms are the terms, behind the letter of their place, of shares from
// low to high that documents have.
func (v *view) valueTerms(low, high float64) []string {
	var terms []string
	for _, w := range v.words()[numeric] {
		if value, ok := namedShare(w.folded); ok && low <= value && value <= high {
			terms = append(terms, string(numeric)+w.stem)
		}
	}
	return terms
}

func (m *matcher) evalValue(n *node) (*postings, error) {
	key := m.place + "value\x00" + shareDigits(n.low) + "\x00" + shareDigits(n.high)
	return m.view.cachedPostings(key, func() (*postings, error) {
		var lists []*postings
		for _, t := range m.view.valueTerms(n.low, n.high) {
			p, err := m.view.readTerm(m.ctx, fieldBody, m.place+t)
			if err != nil {
				return nil, err
			}
			lists = append(lists, p)
		}
		return m.view.unite(lists), nil
	})
}

// shareEnd is where the share that begins at start ends.
func shareEnd(text string, start int) int {
	const longest = 80 // bytes
	end := min(len(text), start+longest)
	for _, s := range sharesIn(text[:end], briefing.Span{Start: start, End: end}) {
		if s.Start == start {
			return s.End
		}
	}
	return wordEnd(text, start)
}
