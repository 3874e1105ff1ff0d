package workspace

import (
	"cmp"
	"math"
	"slices"

	"attache/briefing"
	"attache/briefing/index"
)

// Comparison is evidence with figures beside evidence on the same subject.
type Comparison struct {
	Evidence Evidence
	// Likeness of the two subjects is between 0 and 1.
	Likeness float64
	// SameUnit says that a figure of the one has the unit of a figure of the
	// other, so that the two numbers can be set against each other.
	SameUnit bool
}

// Subjects tells which figures of the evidence are about the same: by the
// words that say of what the figures are shares and counts, and by those
// around them, rare words before common ones. It does not see that words of
// two languages mean the same.
type Subjects struct {
	statistics []Evidence
	subjects   []subject
	// rarity of a term is the logarithm of how few statistics have it.
	rarity map[string]float64
}

// subject is what a statistic is about: terms with how much they say.
type subject struct {
	terms map[string]float64
	// of are the terms that a figure is a share or count of.
	of map[string]bool
	// length is that of the vector of terms, weighed by rarity.
	length float64
}

// What a word says of a subject, by where it stands.
const (
	weightOf     = 2.0 // of what the figure is a share or count
	weightAround = 1.0
)

// Where two subjects begin to be the same.
const (
	leastLikeness = 0.12
	leastShared   = 2 // terms, unless a figure of both is of the same
)

// NewSubjects reads the statistics of the evidence but those that a person
// set aside.
func NewSubjects(all []Evidence) *Subjects {
	s := &Subjects{rarity: map[string]float64{}}
	terms := index.NewTerms()
	for _, e := range all {
		if e.Finding.Kind == briefing.KindStatistic && e.State != StateRejected {
			s.statistics = append(s.statistics, e)
			s.subjects = append(s.subjects, subjectOf(e, terms))
		}
	}
	for _, about := range s.subjects {
		for term := range about.terms {
			s.rarity[term]++
		}
	}
	for term, n := range s.rarity {
		s.rarity[term] = math.Log1p(float64(len(s.subjects)) / n)
	}
	for i := range s.subjects {
		s.subjects[i].length = s.lengthOf(s.subjects[i])
	}
	return s
}

func subjectOf(e Evidence, terms *index.Terms) subject {
	about := subject{terms: map[string]float64{}, of: map[string]bool{}}
	for at, term := range terms.Of(e.Text, e.Language) {
		at = briefing.Span{Start: at.Start + e.Finding.Span.Start, End: at.End + e.Finding.Span.Start}
		if !slices.ContainsFunc(e.Finding.Figures, func(f briefing.Figure) bool { return f.Span.Overlaps(at) }) {
			about.terms[term] = weightAround
		}
	}
	for _, of := range append([]string{e.Finding.Scope}, ofAll(e.Finding.Figures)...) {
		for _, term := range terms.Of(of, e.Language) {
			about.terms[term], about.of[term] = weightOf, true
		}
	}
	return about
}

func ofAll(figures []briefing.Figure) []string {
	of := make([]string, len(figures))
	for i, f := range figures {
		of[i] = f.Of
	}
	return of
}

func (s *Subjects) lengthOf(about subject) float64 {
	sum := 0.0
	for term, weight := range about.terms {
		sum += weight * weight * s.rarity[term] * s.rarity[term]
	}
	return math.Sqrt(sum)
}

// Like returns the other statistics on the subject of one, those in the same
// unit first, then by likeness. It is empty when e is not among the evidence.
func (s *Subjects) Like(e Evidence) []Comparison {
	of := slices.IndexFunc(s.statistics, func(o Evidence) bool { return o.Document == e.Document && o.Key == e.Key })
	if of < 0 {
		return nil
	}
	var like []Comparison
	for i, other := range s.statistics {
		if likeness := s.likeness(of, i); i != of && likeness >= leastLikeness {
			like = append(like, Comparison{Evidence: other, Likeness: likeness, SameUnit: sameUnit(e, other)})
		}
	}
	slices.SortStableFunc(like, func(a, b Comparison) int {
		if a.SameUnit != b.SameUnit {
			if a.SameUnit {
				return -1
			}
			return 1
		}
		return cmp.Compare(b.Likeness, a.Likeness)
	})
	return like
}

// likeness is the cosine of two subjects; 0 when they share too few terms.
func (s *Subjects) likeness(i, j int) float64 {
	a, b := s.subjects[i], s.subjects[j]
	if len(b.terms) < len(a.terms) {
		a, b = b, a
	}
	shared, same, product := 0, false, 0.0
	for term, weight := range a.terms {
		if other, ok := b.terms[term]; ok {
			shared++
			same = same || a.of[term] && b.of[term]
			product += weight * other * s.rarity[term] * s.rarity[term]
		}
	}
	if shared < leastShared && !same || product == 0 {
		return 0
	}
	return min(1, product/(a.length*b.length))
}

func sameUnit(a, b Evidence) bool {
	return slices.ContainsFunc(a.Finding.Figures, func(f briefing.Figure) bool {
		return slices.ContainsFunc(b.Finding.Figures, func(g briefing.Figure) bool { return f.Unit == g.Unit })
	})
}
