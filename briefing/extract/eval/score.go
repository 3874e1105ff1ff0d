package eval

import (
	"fmt"
	"strings"
)

// Count is a number of right ones among so many.
type Count struct {
	Right int `json:"right"`
	Of    int `json:"of"`
}

// Share is Right among Of; 1 when there was nothing to be right about.
func (c Count) Share() float64 {
	if c.Of == 0 {
		return 1
	}
	return float64(c.Right) / float64(c.Of)
}

func (c *Count) add(right bool) {
	c.Of++
	if right {
		c.Right++
	}
}

// Score is how one kind was found over a set of documents.
type Score struct {
	Found  int `json:"found"`  // labels that were found
	False  int `json:"false"`  // found, but no label
	Missed int `json:"missed"` // labels that were not found
	// Who counts right speakers and proposers; Role and Org right ones
	// where the label states them, over matched items.
	Who  Count `json:"who"`
	Role Count `json:"role"`
	Org  Count `json:"org"`
	// FiguresFound, FiguresFalse and FiguresMissed are those of matched statistics.
	FiguresFound  int `json:"figuresFound"`
	FiguresFalse  int `json:"figuresFalse"`
	FiguresMissed int `json:"figuresMissed"`
	// Errors are in words, in the order of the documents.
	Errors []Error `json:"-"`
}

// Error is one thing that went wrong.
type Error struct {
	Document, Kind, Cause, Detail string
}

// Precision is the share of what was found that is labelled.
func (s Score) Precision() float64 { return ratio(s.Found, s.Found+s.False) }

// Recall is the share of the labels that were found.
func (s Score) Recall() float64 { return ratio(s.Found, s.Found+s.Missed) }

// F1 is the harmonic mean of precision and recall.
func (s Score) F1() float64 { return harmonic(s.Precision(), s.Recall()) }

// FiguresF1 is the F1 of the figures of matched statistics.
func (s Score) FiguresF1() float64 {
	return harmonic(ratio(s.FiguresFound, s.FiguresFound+s.FiguresFalse), ratio(s.FiguresFound, s.FiguresFound+s.FiguresMissed))
}

func ratio(a, b int) float64 {
	if b == 0 {
		return 1
	}
	return float64(a) / float64(b)
}

func harmonic(p, r float64) float64 {
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

// Scores are the scores of each kind.
type Scores map[string]*Score

// NewScores has an empty score for each kind.
func NewScores() Scores {
	s := Scores{}
	for _, k := range Kinds {
		s[k] = &Score{}
	}
	return s
}

// Add counts one document.
func (s Scores) Add(doc Labelled, found []Item) error {
	list := newWordList(doc.Text)
	for _, kind := range Kinds {
		labels, err := placeLabels(list, doc, kind)
		if err != nil {
			return err
		}
		s[kind].add(doc.Name, kind, list, labels, found)
	}
	return nil
}

// placed is a label with its place in the text.
type placed struct {
	Item
	at wordRange
}

func placeLabels(list wordList, doc Labelled, kind string) ([]placed, error) {
	var labels []placed
	taken := map[wordRange]bool{}
	for _, it := range doc.Items {
		if it.Kind != kind {
			continue
		}
		at, ok := list.byCharacters(it.Text, taken)
		if !ok {
			at, ok = list.locate(it.Text, taken)
		}
		if !ok {
			return nil, fmt.Errorf("label not in %s: %q", doc.Name, it.Text)
		}
		taken[at] = true
		labels = append(labels, placed{it, at})
	}
	return labels, nil
}

func (s *Score) add(document, kind string, list wordList, labels []placed, found []Item) {
	report := func(cause, format string, args ...any) {
		s.Errors = append(s.Errors, Error{document, kind, cause, fmt.Sprintf(format, args...)})
	}
	hit := make([]bool, len(labels))
	taken := map[wordRange]bool{}
	for _, f := range found {
		if f.Kind != kind {
			continue
		}
		at, ok := list.byOffsets(f)
		if !ok {
			at, ok = list.locate(f.Text, taken)
		}
		if !ok {
			s.False++
			report("not verbatim", "%q", f.Text)
			continue
		}
		taken[at] = true
		best := bestLabel(labels, hit, at)
		switch {
		case best < 0:
			if !excused(labels, at, kind) {
				s.False++
				report("false", "%q", f.Text)
			}
		case hit[best]:
			if !labels[best].Optional && kind != "quote" {
				s.False++
				report("twice", "%q", f.Text)
			}
		default:
			hit[best] = true
			if !labels[best].Optional {
				s.Found++
				s.compare(f, labels[best].Item, report)
			}
		}
	}
	for i, l := range labels {
		if !hit[i] && !l.Optional {
			s.Missed++
			report("missed", "%q", l.Text)
		}
	}
}

// bestLabel is the label that a found item stands for: rather one that counts,
// rather one that is free, rather one that shares more words; -1 for none.
func bestLabel(labels []placed, hit []bool, at wordRange) int {
	best := -1
	better := func(i, j int) bool {
		if labels[i].Optional != labels[j].Optional {
			return !labels[i].Optional
		}
		if hit[i] != hit[j] {
			return !hit[i]
		}
		return at.shared(labels[i].at) >= at.shared(labels[j].at)
	}
	for i, l := range labels {
		if at.matches(l.at) && (best < 0 || better(i, best)) {
			best = i
		}
	}
	return best
}

// excused reports whether a found item that stands for no label lies for the
// greater part in an optional one, or in a quote.
func excused(labels []placed, at wordRange, kind string) bool {
	for _, l := range labels {
		if at.shared(l.at)*2 >= at.length() && (l.Optional || kind == "quote") {
			return true
		}
	}
	return false
}

func (s *Score) compare(f, label Item, report func(cause, format string, args ...any)) {
	if f.Kind == "statistic" {
		right, wrong, missed := pairFigures(f.Figures, label.Figures)
		s.FiguresFound += right
		s.FiguresFalse += wrong
		s.FiguresMissed += missed
		if wrong > 0 || missed > 0 {
			report("figures", "%q for %q", f.Figures, label.Figures)
		}
		return
	}
	if label.Who != "" {
		unnamed := strings.ToLower(label.Who[:1]) == label.Who[:1] && strings.ToUpper(label.Who[:1]) != label.Who[:1]
		right := SameWho(f.Who, label.Who) || unnamed && label.Org != "" && SameWho(f.Who, label.Org)
		s.Who.add(right)
		if !right {
			report("who", "%q for %q in %.60q", f.Who, label.Who, f.Text)
		}
	}
	if label.Role != "" {
		right := SameWho(f.Role, label.Role)
		s.Role.add(right)
		if !right {
			report("role", "%q for %q (%s)", f.Role, label.Role, label.Who)
		}
	}
	if label.Org != "" {
		right := SameWho(f.Org, label.Org) || SameWho(f.Who, label.Org)
		s.Org.add(right)
		if !right {
			report("org", "%q for %q (%s)", f.Org, label.Org, label.Who)
		}
	}
}
