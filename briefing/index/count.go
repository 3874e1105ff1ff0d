package index

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"attache/briefing"
)

// Counts says how the documents found divide. Each is counted as if it were
// not itself filtered by, so that one sees what another choice would give.
type Counts struct {
	Kinds      map[briefing.Kind]int
	Publishers []Count
	Languages  []Count
	Series     []Count // of the document symbols
	Years      []Count
	// Tags are the themes of what a person keeps of the documents, so far as
	// it answers; Kept and Starred count the documents of which something is
	// kept, or has a star.
	Tags          []Count
	Kept, Starred int
}

// Count is how many documents found have a value. Years are in digits; an
// empty value is for those of which it is not known.
type Count struct {
	Value string
	N     int
}

// A dimension is what can be filtered and counted by; its bit is set for a
// document that does not pass.
const (
	byKind = 1 << iota
	byPublisher
	byLanguage
	byDate
	bySymbol
	byKept
	byName
)

// sieve tests documents against the filters of a query and of its text.
type sieve struct {
	view *view
	// publishers, lang and series are by place; nil when all pass.
	publishers, lang, series []bool
	years                    map[int]bool
	from, to                 int
	kinds, withoutKinds      uint
	symbols                  []condition
	kept, withoutKept        bool
	keepers                  map[briefing.DocumentID][]int
	credits                  *crediting // nil when all pass
}

func (s *searcher) filtered() bool {
	q, f := s.query, s.filters
	return len(q.Publishers)+len(q.Languages)+len(q.Series)+len(q.Years)+len(q.Speakers)+len(q.Orgs) > 0 || !q.From.IsZero() || !q.To.IsZero() || q.Kind != "" ||
		len(f.publisher)+len(f.language)+len(f.symbol)+len(f.kind)+len(f.kept) > 0 || !f.from.IsZero() || !f.to.IsZero()
}

func (s *searcher) sieve() *sieve {
	v := s.view
	w := &sieve{view: v, symbols: s.filters.symbol, from: math.MinInt, to: math.MaxInt}
	w.publishers = passing(v.publishers, s.query.Publishers, s.filters.publisher, holds)
	w.lang = passing(v.languages, s.query.Languages, s.filters.language, isLanguage)
	w.series = passing(v.seriesNames, s.query.Series, nil, holds)
	for _, y := range s.query.Years {
		if w.years == nil {
			w.years = map[int]bool{}
		}
		w.years[y] = true
	}
	for _, d := range []briefing.Date{s.query.From, s.filters.from} {
		if !d.IsZero() {
			w.from = max(w.from, dateNumber(d))
		}
	}
	for _, d := range []briefing.Date{s.query.To, s.filters.to} {
		if !d.IsZero() {
			w.to = min(w.to, lastDay(d))
		}
	}
	kinds := append(slices.Clone(s.filters.kind), condition{value: string(s.query.Kind)})
	if s.keptAsked() {
		kinds = nil // of what is kept, not of what was found in a document
	}
	for _, c := range kinds {
		if k := kindPlace(briefing.Kind(c.value)); k >= 0 && c.not {
			w.withoutKinds |= 1 << k
		} else if k >= 0 {
			w.kinds |= 1 << k
		}
	}
	for _, c := range s.filters.kept {
		w.kept, w.withoutKept = w.kept || !c.not, w.withoutKept || c.not
	}
	if s.kept != nil {
		w.keepers = s.kept.of
	}
	return w
}

// lastDay is the number of the last day that a date can be.
func lastDay(d briefing.Date) int {
	if d.Month == 0 {
		d.Month = 99
	}
	if d.Day == 0 {
		d.Day = 99
	}
	return dateNumber(d)
}

// passing says which names pass: one of those chosen, and all conditions.
func passing(names, chosen []string, conditions []condition, is func(name, value string) bool) []bool {
	if len(chosen)+len(conditions) == 0 {
		return nil
	}
	pass := make([]bool, len(names))
	for i, name := range names {
		pass[i] = len(chosen) == 0 || slices.Contains(chosen, name)
		for _, c := range conditions {
			pass[i] = pass[i] && is(name, c.value) != c.not
		}
	}
	return pass
}

// holds reports whether a name has the words that a condition says.
func holds(name, value string) bool { return strings.Contains(fold(name), value) }

// isLanguage compares the primary tags: "lang:en" is "en-GB" too.
func isLanguage(tag, value string) bool {
	primary, _, _ := strings.Cut(strings.ToLower(tag), "-")
	return primary == value || strings.EqualFold(tag, value)
}

// isSymbol reports whether a symbol begins with a value, as "A/RES" is asked
// for, or ends with it after a stroke, as "71/287" is.
func isSymbol(symbol, value string) bool {
	return strings.HasPrefix(symbol, value) || strings.HasSuffix(symbol, "/"+value)
}

// failed is the bits of the dimensions by which a document does not pass.
func (w *sieve) failed(doc uint32) (bits uint) {
	v := w.view
	if w.publishers != nil && !w.publishers[v.publisher[doc]] {
		bits |= byPublisher
	}
	if w.lang != nil && !w.lang[v.language[doc]] {
		bits |= byLanguage
	}
	if w.series != nil && !w.series[v.series[doc]] {
		bits |= bySymbol
	}
	if w.from != math.MinInt || w.to != math.MaxInt {
		if d := int(v.date[doc]); d == 0 || lastDay(v.facts[doc].date) < w.from || d > w.to {
			bits |= byDate
		}
	}
	if w.years != nil && !w.years[v.facts[doc].date.Year] {
		bits |= byDate
	}
	if has := uint(v.kinds[doc]); w.kinds&^has|w.withoutKinds&has != 0 {
		bits |= byKind
	}
	if w.kept || w.withoutKept {
		if some := len(w.keepers[v.facts[doc].id]) > 0; w.kept && !some || w.withoutKept && some {
			bits |= byKept
		}
	}
	if w.credits != nil && !w.credits.pass(doc) {
		bits |= byName
	}
	for _, c := range w.symbols {
		if isSymbol(fold(v.facts[doc].symbol), c.value) == c.not {
			bits |= bySymbol
		}
	}
	return bits
}

// counter counts documents by each dimension.
type counter struct {
	view       *view
	kinds      [len(kindLetters)]int
	publishers []int
	languages  []int
	series     []int
	years      []int
}

func newCounter(v *view) *counter {
	return &counter{
		view: v, publishers: make([]int, len(v.publishers)), languages: make([]int, len(v.languages)),
		series: make([]int, len(v.seriesNames)), years: make([]int, len(v.years)),
	}
}

func (c *counter) count(doc uint32, failed uint) {
	if failed&^byPublisher == 0 {
		c.publishers[c.view.publisher[doc]]++
	}
	if failed&^byLanguage == 0 {
		c.languages[c.view.language[doc]]++
	}
	if failed&^bySymbol == 0 {
		c.series[c.view.series[doc]]++
	}
	if failed&^byDate == 0 {
		c.years[c.view.year[doc]]++
	}
	if failed&^byKind == 0 {
		for k := range c.kinds {
			c.kinds[k] += int(c.view.kinds[doc] >> k & 1)
		}
	}
}

// mostCounts is how many values of a dimension are returned.
const mostCounts = 50

func (c *counter) counts() Counts {
	counts := Counts{
		Kinds: map[briefing.Kind]int{}, Publishers: largest(c.publishers, c.view.publishers), Languages: largest(c.languages, c.view.languages),
		Series: largest(c.series, c.view.seriesNames),
	}
	for k, n := range c.kinds {
		counts.Kinds[briefing.Kinds[k]] = n
	}
	for p, n := range c.years {
		if n > 0 {
			counts.Years = append(counts.Years, Count{briefing.Date{Year: c.view.years[p]}.String(), n})
		}
	}
	slices.SortFunc(counts.Years, func(a, b Count) int { return strings.Compare(b.Value, a.Value) })
	return counts
}

// largest are the values with the most documents, those with none left out.
func largest(numbers []int, names []string) []Count {
	var list []Count
	for i, n := range numbers {
		if n > 0 {
			list = append(list, Count{names[i], n})
		}
	}
	slices.SortFunc(list, func(a, b Count) int {
		return cmp.Or(cmp.Compare(b.N, a.N), strings.Compare(a.Value, b.Value))
	})
	return list[:min(len(list), mostCounts)]
}
