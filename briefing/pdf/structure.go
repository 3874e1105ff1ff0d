package pdf

import (
	"fmt"
	"slices"

	"attache/briefing/page"
)

// structure records which marked content belongs to which element, in the
// order in which it is drawn, which is the order in which it is read.
type structure struct {
	elements []page.Element
	// kids are each element's children in reading order.
	kids [][]kid
	// seen elements have been put among their parent's children.
	seen []bool
	// marks lists, for each page, the element of each marked content.
	marks [][]page.ElementID
	// areas are where figures stand on their pages, as PDF counts.
	areas map[page.ElementID]string
}

// kid is a child of an element: another element, marked content on a page,
// or a link's annotation.
type kid struct {
	element    page.ElementID
	page, mark int
	// annotation is the object number of a link; 0 for other kids.
	annotation int
}

func newStructure(d *page.Document) *structure {
	return &structure{
		elements: d.Elements, kids: make([][]kid, len(d.Elements)), seen: make([]bool, len(d.Elements)),
		marks: make([][]page.ElementID, len(d.Pages)), areas: map[page.ElementID]string{},
	}
}

// begin opens marked content for an element on a page.
func (s *structure) begin(index int, m page.Mark) string {
	e := m.Element
	switch {
	case m.Running == page.RunningFoot:
		return "/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n"
	case m.Running != "":
		return "/Artifact <</Type /Pagination>> BDC\n"
	case e == page.NoElement || int(e) >= len(s.elements):
		return "/Artifact <</Type /Layout>> BDC\n"
	}
	s.introduce(e)
	mark := len(s.marks[index])
	s.marks[index] = append(s.marks[index], e)
	s.kids[e] = append(s.kids[e], kid{page: index, mark: mark})
	return fmt.Sprintf("/%s <</MCID %d>> BDC\n", s.elements[e].Role, mark)
}

// introduce puts an element among its parent's children at its first appearance.
func (s *structure) introduce(e page.ElementID) {
	if e == page.NoElement || s.seen[e] {
		return
	}
	parent := s.elements[e].Parent
	s.introduce(parent)
	if s.seen[e] {
		return // its row has put it in its place
	}
	s.seen[e] = true
	s.insert(parent, e)
	if s.elements[e].Role == page.RoleTableRow {
		s.introduceCells(e)
	}
}

// insert puts an element among its parent's children: at the end, or behind the
// one after which it is read.
func (s *structure) insert(parent, e page.ElementID) {
	at := len(s.kids[parent])
	if after := s.elements[e].After; after != page.NoElement {
		if i := slices.IndexFunc(s.kids[parent], func(k kid) bool { return k.element == after }); i >= 0 {
			at = i + 1
		}
	}
	s.kids[parent] = slices.Insert(s.kids[parent], at, kid{element: e})
}

// introduceCells puts all cells of a row in their order, empty ones too, so
// that every row has as many.
func (s *structure) introduceCells(row page.ElementID) {
	for c := row + 1; int(c) < len(s.elements); c++ {
		el := s.elements[c]
		if el.Parent == row && !s.seen[c] {
			s.seen[c] = true
			s.kids[row] = append(s.kids[row], kid{element: c})
		}
		if el.Role == page.RoleTableRow {
			return
		}
	}
}

// attach puts a link's annotation among the children of its element.
func (s *structure) attach(e page.ElementID, annotation int) bool {
	if e == page.NoElement || int(e) >= len(s.elements) || !s.seen[e] {
		return false
	}
	s.kids[e] = append(s.kids[e], kid{annotation: annotation})
	return true
}
