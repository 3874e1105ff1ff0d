// Package figure finds the numbers of a sentence that measure something, with
// their qualifiers, units and values: shares, ratios, amounts of money, counts,
// ranges, multiples. Dates, ages, references and other numbers that are names
// are left out.
//
// It must not know documents, speakers or sources: it reads one text at a time
// and gives spans into it.
package figure

import (
	"slices"
	"strings"
	"sync"

	"attache/briefing"
)

// Strength says how much a number shows that its sentence states a fact in figures.
type Strength uint8

// The strengths. A weak figure ("three shelters", "two years") belongs to a
// statistic only beside a strong one ("42 beds", "71 per cent").
const (
	Weak Strength = iota
	Strong
)

// Form is how a figure is built.
type Form uint8

// The forms.
const (
	Count    Form = iota
	Share         // percentages, fractions, ratios
	Money         // amounts with a currency
	Time          // durations
	Measure       // lengths, weights, temperatures
	Multiple      // "three times", "doubled"
)

// Match is a figure with its form and strength.
type Match struct {
	briefing.Figure
	Form     Form
	Strength Strength
}

// Find returns the figures of a sentence in order, with spans in bytes
// relative to text; none when it states no strong figure. The language is a
// BCP 47 primary tag; one without word lists is read as English. Find is safe
// for concurrent use and takes time linear in the length of text.
func Find(text, language string) []briefing.Figure {
	all := Scan(nil, text, language)
	if !slices.ContainsFunc(all, func(m Match) bool { return m.Strength == Strong }) {
		return nil
	}
	figures := make([]briefing.Figure, 0, len(all))
	for _, m := range all {
		figures = append(figures, m.Figure)
	}
	return figures
}

var scanners = sync.Pool{New: func() any { return &scanner{tokens: make([]token, 0, 256)} }}

// Scan appends all figures of a sentence, weak ones too, to found.
func Scan(found []Match, text, language string) []Match {
	lex := lexiconOf(language)
	if !lex.mayHold(text) {
		return found
	}
	s := scanners.Get().(*scanner)
	defer scanners.Put(s)
	s.lex, s.text = lex, text
	s.tokenise()
	if !s.anyNumber() {
		return found
	}
	s.nameNumbers()
	start := len(found)
	for i := 0; i < len(s.tokens); {
		f, next := s.figureAt(i)
		if f.last > f.first && s.judge(&f) {
			if f.first = s.qualify(&f); len(found) > start && s.converts(found[len(found)-1], f) {
				// "$20 (£16)" is one sum
			} else if len(found) == start || s.tokens[f.first].start >= found[len(found)-1].Span.End {
				found = append(found, s.match(f))
			}
		}
		i = max(next, i+1)
	}
	return found
}

// converts reports whether candidate f gives in brackets the sum right before
// it, in another currency. A sum in a currency that has no sign of its own
// ("300 pesos") keeps the one by which most readers can place it.
func (s *scanner) converts(sum Match, f candidate) bool {
	if f.form != Money || sum.Form != Money || f.unit == sum.Unit || sum.Span.End > s.tokens[f.first].start || !strings.ContainsAny(sum.Text, "$£€¥") {
		return false
	}
	return strings.TrimSpace(s.text[sum.Span.End:s.tokens[f.first].start]) == "(" && s.is(f.last, ")")
}

// anyNumber reports whether anything in the text can be or make a figure.
func (s *scanner) anyNumber() bool {
	for i := range s.tokens {
		if t := &s.tokens[i]; t.kind == kindDigits || t.class&opens != 0 {
			return true
		}
	}
	return false
}

func (s *scanner) match(f candidate) Match {
	a, b := s.tokens[f.first].start, s.tokens[f.last-1].end
	return Match{
		Figure: briefing.Figure{
			Span: briefing.Span{Start: a, End: b}, Text: s.text[a:b],
			Low: f.low, High: f.high, Unit: f.unit, Qualifier: f.qualifier,
		},
		Form: f.form, Strength: f.strength,
	}
}

// qualify takes in the qualifiers on both sides and returns where the figure
// then starts.
func (s *scanner) qualify(f *candidate) int {
	var said []string
	if n := match(s, s.lex.afterQualifier, f.last); n > 0 {
		said = append(said, s.words(f.last, f.last+n))
		f.last += n
	}
	first := f.first
	for range 3 {
		n := s.qualifierBefore(first)
		if n == 0 || s.tokens[first].line && first > 0 && s.blankLine(first) {
			break
		}
		said = append(said, s.words(first-n, first))
		first -= n
	}
	slices.Reverse(said)
	f.qualifier = strings.Join(said, " ")
	return first
}

// blankLine reports whether an empty line stands before token i.
func (s *scanner) blankLine(i int) bool {
	return strings.Count(s.text[s.tokens[i-1].end:s.tokens[i].start], "\n") > 1
}

// words gives tokens [i, j) in small letters with single spaces.
func (s *scanner) words(i, j int) string {
	return strings.Join(strings.Fields(strings.ToLower(s.text[s.tokens[i].start:s.tokens[j-1].end])), " ")
}
