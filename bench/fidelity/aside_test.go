package fidelity

import (
	"slices"
	"strings"
	"testing"

	"attache/briefing"
)

// withoutAside are the words of a document but for its running heads, page numbers
// and notes, which stand in another place here than in a text that goes down the
// page; and other words without the same. What the others do not have word for
// word stays in both.
func withoutAside(d *briefing.Document, others []string) (running, rest []string) {
	places := map[string][]int{}
	for i, w := range others {
		places[w] = append(places[w], i)
	}
	left := make([]bool, len(others))
	read, all := 0, len(wordsOfPaper(d.Text))
	for _, b := range d.Blocks {
		ws := wordsOfPaper(d.Text[b.Span.Start:b.Span.End])
		near := read * len(others) / max(all, 1)
		read += len(ws)
		if b.Role != briefing.RoleBoilerplate && b.Role != briefing.RoleFootnote || !leaveOut(ws, others, places, left, near) {
			running = append(running, ws...)
		}
	}
	for i, w := range others {
		if !left[i] {
			rest = append(rest, w)
		}
	}
	return running, rest
}

// leaveOut marks the words where they stand one after the other nearest to a place,
// and reports whether they do anywhere.
func leaveOut(ws, others []string, places map[string][]int, left []bool, near int) bool {
	if len(ws) == 0 {
		return true
	}
	best := -1
	for _, at := range places[ws[0]] {
		end := at + len(ws)
		if end > len(others) || slices.Contains(left[at:end], true) || !slices.Equal(others[at:end], ws) {
			continue
		}
		if best < 0 || max(at-near, near-at) < max(best-near, near-best) {
			best = at
		}
	}
	if best < 0 {
		return false
	}
	for i := range ws {
		left[best+i] = true
	}
	return true
}

func TestWithoutAside(t *testing.T) {
	d := &briefing.Document{}
	add := func(role briefing.Role, s string) {
		start := len(d.Text)
		d.Text += s
		d.Blocks = append(d.Blocks, briefing.Block{Span: briefing.Span{Start: start, End: len(d.Text)}, Role: role})
		d.Text += "\n"
	}
	add(briefing.RoleFootnote, "1 See the law.")
	add(briefing.RoleBoilerplate, "2")
	add(briefing.RoleFootnote, "2 A note of its own.")
	add(briefing.RoleParagraph, "We saw 2 boats go on overleaf.")
	running, rest := withoutAside(d, words("We saw 2 boats 1 See the law. 2 go on overleaf."))
	if got, want := strings.Join(running, " "), "2 a note of its own we saw 2 boats go on overleaf"; got != want {
		t.Errorf("running %q, want %q", got, want)
	}
	// The number that stands nearer to the place of the document's own is taken.
	if got, want := strings.Join(rest, " "), "we saw boats 2 go on overleaf"; got != want {
		t.Errorf("rest %q, want %q", got, want)
	}
}
