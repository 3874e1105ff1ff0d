package index

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"attache/briefing"
)

// A wording of which the whole is nowhere is looked for in parts that overlap
// by half, not more than mostParts of them, each beginning leastStep words or
// more behind the one before.
const (
	fewestForParts = 20 // words that a text must have
	leastStep      = 6
	mostParts      = 12
)

// Where a part of a wording begins to be a use: its words in a row, the share
// of them that must be the same, and of the terms of the parts looked for.
const (
	fewestInPart = 9
	partSimilar  = 0.8
	partTerms    = 0.75
)

// mostPartUses bounds the places that are compared.
const mostPartUses = 60

// partPlace is a place that has a part of a wording: the words from one to
// before another.
type partPlace struct {
	usePlace
	from, to int
}

// partUses finds where parts of a wording have been used, the longest first.
func (m *matcher) partUses(q Wording, lang language, documents *documentCache, texts Texts) ([]Use, error) {
	w := m.wordingOf(q.Text, lang)
	if len(w.words) < fewestForParts {
		return nil, nil
	}
	places, err := m.partPlaces(w)
	if err != nil {
		return nil, unreadable(err)
	}
	var uses []Use
	for _, p := range places[:min(len(places), mostPartUses)] {
		if err := m.ctx.Err(); err != nil {
			return nil, err
		}
		d, err := documents.get(m.ctx, m.view.facts[p.doc].id, texts)
		if errors.Is(err, briefing.ErrNotFound) {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("find uses: %w", err)
		}
		use, ok := w.partUse(m, d, p)
		known := slices.ContainsFunc(uses, func(u Use) bool { return u.Document.ID == d.ID && u.Span.Overlaps(use.Span) })
		if own := d.ID == q.ExceptDocument && use.Span.Overlaps(q.ExceptSpan); ok && !own && !known {
			uses = append(uses, use)
		}
	}
	slices.SortStableFunc(uses, func(a, b Use) int { return cmp.Compare(b.Part.Len(), a.Part.Len()) })
	return uses, nil
}

func (w *wording) partStep() int { return max(leastStep, (len(w.words)+mostParts-1)/mostParts) }

// partPlaces finds the places of parts and joins those of parts that follow
// each other, those with most words first, then the oldest.
func (m *matcher) partPlaces(w *wording) ([]partPlace, error) {
	step := w.partStep()
	var open, done []partPlace // open can be joined by the next part's
	for from := 0; from == 0 || from+step < len(w.words); from += step {
		to := min(from+2*step, len(w.words))
		part := m.wordingOf(w.text[w.words[from].Start:w.words[to-1].End], w.lang)
		if part.short {
			continue
		}
		part.share = partTerms
		found, err := m.usePlaces(part)
		if err != nil {
			return nil, err
		}
		var now []partPlace
		for _, p := range found {
			place := partPlace{p, from, to}
			at := slices.IndexFunc(open, func(o partPlace) bool {
				return o.doc == p.doc && o.to > from && p.start >= o.start && p.start-o.end < step*wordBytes
			})
			if at >= 0 {
				place.start, place.from = open[at].start, open[at].from
				open = slices.Delete(open, at, at+1)
			}
			now = append(now, place)
		}
		done, open = append(done, open...), now
	}
	done = append(done, open...)
	slices.SortStableFunc(done, func(a, b partPlace) int {
		return cmp.Or(cmp.Compare(b.to-b.from, a.to-a.from), cmp.Compare(uint32(m.view.date[a.doc]-1), uint32(m.view.date[b.doc]-1)), cmp.Compare(a.doc, b.doc))
	})
	return done, nil
}

// partUse compares a part, and what stands on both sides of it, with the words
// around a place, and cuts off at both ends what is not the same.
func (w *wording) partUse(m *matcher, d *briefing.Document, p partPlace) (Use, bool) {
	start := w.words[max(0, p.from-w.partStep())].Start
	part := m.wordingOf(w.text[start:w.words[min(len(w.words), p.to+w.partStep())-1].End], w.lang)
	words := part.around(d, p.usePlace)
	steps, at := part.align(words)
	from, to := bestRun(steps)
	// Where the run begins in both.
	i, j := 0, at
	for _, s := range steps[:from] {
		i, j = advance(i, j, s)
	}
	i2, j2, changed := i, j, 0
	for _, s := range steps[from:to] {
		i2, j2 = advance(i2, j2, s)
		if s != stepSame {
			changed++
		}
	}
	if i2-i < fewestInPart || j2 == j {
		return Use{}, false
	}
	sought := part.words[i:i2]
	run := &wording{text: part.text, words: sought}
	u := Use{
		Document: d, Changed: changed, Similarity: 1 - float64(changed)/float64(max(i2-i, j2-j)),
		Span:    briefing.Span{Start: words[j].Start, End: words[j2-1].End},
		Part:    briefing.Span{Start: start + sought[0].Start, End: start + sought[len(sought)-1].End},
		Wording: run.runs(d, words[j:j2], steps[from:to]),
	}
	return u, u.Similarity >= partSimilar
}

// advance is where one is in both wordings after a step.
func advance(i, j int, s step) (int, int) {
	if s != stepAdded {
		i++
	}
	if s != stepRemoved {
		j++
	}
	return i, j
}

// What a step counts for in a run: one difference needs some words that are
// the same on both sides of it to be worth having.
const (
	gainSame   = 1
	lossChange = 3
)

// bestRun is the part of steps with the most that are the same and the fewest
// that are not; it begins and ends with the same words (Bentley 1984).
func bestRun(steps []step) (from, to int) {
	best, sum, start := 0, 0, 0
	for i, s := range steps {
		if s == stepSame {
			sum += gainSame
		} else {
			sum -= lossChange
		}
		if sum <= 0 {
			sum, start = 0, i+1
		}
		if sum > best {
			best, from, to = sum, start, i+1
		}
	}
	return from, to
}
