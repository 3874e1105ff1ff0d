package pdfium

import (
	"slices"

	"attache/briefing/source/paper"
)

// visible leaves out words that stand beyond the edges of the page, where
// nobody sees them: they must not be quoted. Edges are what is shown; whole is
// the sheet that they were cut from, or empty when they were not.
func visible(lines []written, edges, whole paper.Box) []written {
	shown := within(lines, edges)
	if whole != (paper.Box{}) && 2*count(shown) < count(lines) {
		// Less than half is no page but a detail that was cut out of one.
		return within(lines, whole)
	}
	return shown
}

func within(lines []written, edges paper.Box) []written {
	if edges.Width() <= 0 || edges.Height() <= 0 {
		return lines
	}
	out := make([]written, 0, len(lines))
	for _, l := range lines {
		beyond := func(w paper.Word) bool {
			b := w.Box
			return !(b.Left <= edges.Right && b.Right >= edges.Left && b.Bottom <= edges.Top && b.Top >= edges.Bottom)
		}
		if slices.ContainsFunc(l.line.Words, beyond) {
			l.line.Words = slices.DeleteFunc(slices.Clone(l.line.Words), beyond)
		}
		if len(l.line.Words) > 0 {
			out = append(out, l)
		}
	}
	return out
}

func count(lines []written) int {
	n := 0
	for _, l := range lines {
		n += len(l.line.Words)
	}
	return n
}

// cutFrom is the sheet that a page's edges were cut from, or empty.
func (s *sandbox) cutFrom(page uint64) paper.Box {
	if _, cut := s.box("FPDFPage_GetCropBox", page); !cut {
		return paper.Box{}
	}
	whole, ok := s.box("FPDFPage_GetMediaBox", page)
	if !ok {
		return paper.Box{}
	}
	return whole
}

// box asks for a box of a page: left, bottom, right and top, each by itself.
func (s *sandbox) box(function string, page uint64) (paper.Box, bool) {
	p := uint64(s.scratch)
	ok, err := s.number(function, page, p, p+4, p+8, p+12)
	if err != nil || ok == 0 {
		return paper.Box{}, false
	}
	b := s.floats()
	return paper.Box{Left: min(b[0], b[2]), Bottom: min(b[1], b[3]), Right: max(b[0], b[2]), Top: max(b[1], b[3])}, true
}
