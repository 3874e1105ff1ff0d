package index

import (
	"cmp"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"attache/briefing"
)

// The most passages that are shown of a document, and the most bytes of a
// block that are shown around the hits.
const (
	mostPassages = 3
	mostBytes    = 480
)

// mostWeight is more than the parts of any query.
const mostWeight = 1000

// passages cuts the best passages for marks that are settled, first those in
// which one of said begins; when nothing in the text answers, as for a hit in
// the title, it is where the first of said begins, or the text.
func passages(d *briefing.Document, marks []mark, said []int, score float64) []briefing.Passage {
	wanted := map[int]bool{}
	for _, at := range said {
		wanted[d.BlockAt(at)] = true
	}
	type candidate struct {
		block  int
		marks  []mark
		weight float64
	}
	var list []candidate
	for i := 0; i < len(marks); {
		block := d.BlockAt(marks[i].Start)
		if block < 0 {
			break
		}
		c := candidate{block: block}
		parts := map[int]bool{}
		whole := map[int]bool{}
		from := i
		for i < len(marks) && marks[i].Start < d.Blocks[block].Span.End {
			parts[marks[i].part] = true
			if !marks[i].begins {
				whole[marks[i].part] = true
			}
			i++
		}
		c.marks = marks[from:i]
		// A word that only begins as the one typed is half of it.
		c.weight = float64(len(parts)+len(whole))/2 + min(0.45, float64(len(c.marks))/20)
		if d.Blocks[block].Role == briefing.RoleHeading {
			c.weight -= 0.5 // the words below it say more
		}
		if wanted[block] {
			c.weight += mostWeight
		}
		list = append(list, c)
	}
	slices.SortStableFunc(list, func(a, b candidate) int { return cmp.Compare(b.weight, a.weight) })
	var result []briefing.Passage
	for _, c := range list[:min(mostPassages, len(list))] {
		result = append(result, passage(d, c.block, c.marks, score))
	}
	if len(result) == 0 {
		for _, at := range said {
			if block := d.BlockAt(at); block >= 0 {
				return []briefing.Passage{passage(d, block, nil, score)}
			}
		}
		for i, b := range d.Blocks {
			if b.Role == briefing.RoleParagraph || b.Role == briefing.RoleListItem {
				return []briefing.Passage{passage(d, i, nil, score)}
			}
		}
	}
	return result
}

// passage is a block, or where it is long, the part with most of the marks.
func passage(d *briefing.Document, block int, marks []mark, score float64) briefing.Passage {
	span := d.Blocks[block].Span
	if span.Len() > mostBytes {
		span = window(d, span, marks)
	}
	p := briefing.Passage{Document: d.ID, Block: block, Span: span, Score: score}
	for _, m := range marks {
		s := briefing.Span{Start: m.Start, End: m.End}
		if n := len(p.Hits); s.Empty() || !span.Contains(s) || n > 0 && s.Start < p.Hits[n-1].End {
			continue
		}
		p.Hits = append(p.Hits, s)
	}
	return p
}

// window is the part of a long block that has marks of the most parts of the
// query, cut where sentences or at least words begin and end.
func window(d *briefing.Document, block briefing.Span, marks []mark) briefing.Span {
	start := block.Start
	best := -1
	for i, m := range marks {
		parts := map[int]bool{}
		n := 0
		for _, k := range marks[i:] {
			if k.End > m.Start+mostBytes*2/3 {
				break
			}
			parts[k.part] = true
			n++
		}
		if score := len(parts)*100 + min(n, 99); score > best {
			best, start = score, m.Start
		}
	}
	lead := d.Text[max(block.Start, start-mostBytes/3):start]
	for !utf8.ValidString(lead) {
		lead = lead[1:]
	}
	from := start - len(lead)
	if from > block.Start {
		if i := strings.LastIndexAny(lead, ".!?;:"); i >= 0 && start-from > i+1 {
			from += i + 1
		} else if i := strings.IndexAny(lead, " \n\u00a0"); i >= 0 {
			from += i
		}
	}
	end := min(block.End, from+mostBytes)
	for end < block.End && !utf8.RuneStart(d.Text[end]) {
		end--
	}
	if end < block.End {
		if i := strings.LastIndexAny(d.Text[from:end], " \n"); i > mostBytes/2 {
			end = from + i
		}
	}
	// No mark is cut in two.
	for _, m := range marks {
		if m.Start < end && end < m.End {
			end = m.End
		}
	}
	return d.Trim(briefing.Span{Start: from, End: end})
}

// findingHits are the findings of a kind that answer the query, those first that
// do so by their own words and not by their speaker's name alone.
func findingHits(d *briefing.Document, list []briefing.Finding, kind briefing.Kind, marks []mark, score float64, root *node) []Hit {
	type candidate struct {
		hit Hit
		// parts are those of the query that the finding answers, own those
		// that its own words do.
		parts, own int
		whole      bool
	}
	var candidates []candidate
	most, anyWhole := 0, false
	for i := range list {
		f := &list[i]
		if f.Kind != kind {
			continue
		}
		p := briefing.Passage{Document: d.ID, Block: d.BlockAt(f.Span.Start), Span: f.Span, Score: score}
		answered, own := map[int]bool{}, map[int]bool{}
		first := sort.Search(len(marks), func(i int) bool { return marks[i].Start >= f.Span.Start })
		for _, m := range marks[first:] {
			if m.Start >= f.Span.End {
				break
			}
			if m.attributed && m.Start != f.Span.Start {
				continue
			}
			answered[m.part] = true
			if !m.attributed {
				own[m.part] = true
			}
			s := briefing.Span{Start: m.Start, End: min(m.End, f.Span.End)}
			if n := len(p.Hits); !s.Empty() && (n == 0 || s.Start >= p.Hits[n-1].End) {
				p.Hits = append(p.Hits, s)
			}
		}
		asked := len(parts(root, nil)) > 0
		if asked && len(answered) == 0 {
			continue
		}
		c := candidate{hit: Hit{Passage: p, Finding: f}, parts: len(answered), own: len(own)}
		next := 0
		c.whole = !asked || root.answered(answered, &next)
		most, anyWhole = max(most, c.parts), anyWhole || c.whole
		candidates = append(candidates, c)
	}
	// Of a relaxed query none answers the whole.
	candidates = slices.DeleteFunc(candidates, func(c candidate) bool { return anyWhole && !c.whole || !anyWhole && c.parts < most })
	slices.SortStableFunc(candidates, func(a, b candidate) int { return cmp.Compare(min(b.own, 1), min(a.own, 1)) })
	var hits []Hit
	for _, c := range candidates {
		hits = append(hits, c.hit)
	}
	return hits
}
