package pdf

import (
	"fmt"
	"regexp"
	"strings"

	"attache/briefing/page"
)

// gofpdf numbers its objects like this: the page tree is 1, the resources 2,
// page i (from 0) is 3+2i and its content follows it.
func pageObject(index int) int { return 3 + 2*index }

// complete adds everything that gofpdf cannot write.
func (u *update) complete(d *page.Document, fonts *fontSet, s *structure) error {
	if err := u.fonts(fonts); err != nil {
		return err
	}
	tree := u.reserve()
	parents := map[int]string{}
	annotations := u.links(d, s, len(d.Pages))
	elements := u.elementNumbers(s)
	for key, e := range u.linkElements(d, s, len(d.Pages)) {
		parents[key] = reference(elements[e])
	}
	for i := range d.Pages {
		u.page(d, i, annotations[i])
		var marks []string
		for _, e := range s.marks[i] {
			marks = append(marks, reference(elements[e]))
		}
		parents[i] = "[" + strings.Join(marks, " ") + "]"
	}
	u.structure(s, elements, tree, parents)
	outline := u.outline(d)
	metadata := u.metadata(d, fonts.readable())
	info := "<</Producer " + text(producer) + " /Creator " + text(producer) + " /Title " + text(d.Title)
	if d.Author != "" {
		info += " /Author " + text(d.Author)
	}
	if d.Subject != "" {
		info += " /Subject " + text(d.Subject)
	}
	u.set(u.info(), info+">>")
	catalog := fmt.Sprintf("<</Type /Catalog /Version /1.7 /Pages 1 0 R /Lang %s /MarkInfo <</Marked true>> "+
		"/ViewerPreferences <</DisplayDocTitle true%s>> /StructTreeRoot %s /Metadata %s",
		text(languageTag(d.Language)), direction(d), reference(tree), reference(metadata))
	if outline != 0 {
		catalog += " /Outlines " + reference(outline) + " /PageMode /UseOutlines"
	}
	u.set(u.root(), catalog+">>")
	return nil
}

// unknownLanguage is BCP 47's tag for a language that nobody knows.
const unknownLanguage = "und"

var languagePattern = regexp.MustCompile(`^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$`)

// languageTag is a language as a file may name it.
func languageTag(s string) string {
	s = strings.ReplaceAll(s, "_", "-")
	if languagePattern.MatchString(s) {
		return s
	}
	return unknownLanguage
}

func direction(d *page.Document) string {
	if d.RightToLeft {
		return " /Direction /R2L"
	}
	return ""
}

func reference(n int) string { return fmt.Sprintf("%d 0 R", n) }

// page replaces a page's dictionary.
func (u *update) page(d *page.Document, index int, annotations []int) {
	n := pageObject(index)
	size := d.Pages[index].Size
	dictionary := fmt.Sprintf("<</Type /Page /Parent 1 0 R /MediaBox [0 0 %s %s] /Resources 2 0 R /Contents %d 0 R"+
		" /StructParents %d /Tabs /S", number(float64(size.Width)), number(float64(size.Height)), n+1, index)
	if len(annotations) > 0 {
		var list []string
		for _, a := range annotations {
			list = append(list, reference(a))
		}
		dictionary += " /Annots [" + strings.Join(list, " ") + "]"
	}
	u.set(n, dictionary+">>")
}

// links makes the annotations of all pages. The keys of the structure's
// parent tree start at firstKey.
func (u *update) links(d *page.Document, s *structure, firstKey int) [][]int {
	all := make([][]int, len(d.Pages))
	key := firstKey
	for i, p := range d.Pages {
		for _, l := range p.Links {
			n := u.reserve()
			dictionary := fmt.Sprintf("<</Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /Rect %s /StructParent %d /Contents %s",
				area(l.Area, p.Size.Height), key, text(l.Words))
			if l.Address != "" {
				dictionary += fmt.Sprintf(" /A <</S /URI /URI %s>>", literal(ascii(l.Address)))
			} else {
				dictionary += fmt.Sprintf(" /Dest %s", destination(d, l.Page, l.Y))
			}
			u.set(n, dictionary+">>")
			all[i] = append(all[i], n)
			s.attach(l.Element, n)
			key++
		}
	}
	return all
}

// ascii writes an address as a link needs it: other characters by their bytes
// in hexadecimal (RFC 3986, 2.1).
func ascii(address string) string {
	var b strings.Builder
	for i := range len(address) {
		if c := address[i]; c > ' ' && c < 0x7f {
			b.WriteByte(c)
		} else {
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
}

// linkElements says to which element each annotation's key belongs.
func (u *update) linkElements(d *page.Document, s *structure, firstKey int) map[int]page.ElementID {
	elements := map[int]page.ElementID{}
	key := firstKey
	for _, p := range d.Pages {
		for _, l := range p.Links {
			if l.Element != page.NoElement && s.seen[l.Element] {
				elements[key] = l.Element
			}
			key++
		}
	}
	return elements
}

// destination is a place on a page, a little above it.
func destination(d *page.Document, index int, y page.Points) string {
	if index < 0 || index >= len(d.Pages) {
		index = 0
	}
	top := d.Pages[index].Size.Height - y + 6
	return fmt.Sprintf("[%s /XYZ null %s null]", reference(pageObject(index)), number(float64(top)))
}

// elementNumbers reserves an object for each element that appears.
func (u *update) elementNumbers(s *structure) map[page.ElementID]int {
	numbers := map[page.ElementID]int{0: u.reserve()}
	for e := 1; e < len(s.elements); e++ {
		if s.seen[e] {
			numbers[page.ElementID(e)] = u.reserve()
		}
	}
	return numbers
}

// attributes are what a reader has to know of some elements (ISO 32000-1, 14.8.5).
func (s *structure) attributes(e page.ElementID) string {
	switch el := s.elements[e]; el.Role {
	case page.RoleTableHead:
		return " /A <</O /Table /Scope /Column>>"
	case page.RoleList:
		if el.Numbered {
			return " /A <</O /List /ListNumbering /Decimal>>"
		}
		return " /A <</O /List /ListNumbering /Disc>>"
	case page.RoleFigure:
		return " /A <</O /Layout /Placement /Block /BBox " + s.areas[e] + ">>"
	}
	return ""
}

// structure writes the tree: ISO 32000-1, 14.7.
func (u *update) structure(s *structure, numbers map[page.ElementID]int, tree int, parents map[int]string) {
	for e, n := range numbers {
		el := s.elements[e]
		parent := reference(tree)
		if e != 0 {
			parent = reference(numbers[el.Parent])
		}
		dictionary := fmt.Sprintf("<</Type /StructElem /S /%s /P %s", el.Role, parent)
		if tag := languageTag(el.Language); tag != unknownLanguage {
			dictionary += " /Lang " + text(tag)
		}
		if el.Alt != "" {
			dictionary += " /Alt " + text(el.Alt)
		}
		dictionary += s.attributes(page.ElementID(e))
		if el.Role == page.RoleNote {
			dictionary += fmt.Sprintf(" /ID (note%d)", e)
		}
		var kids []string
		for _, k := range s.kids[e] {
			switch {
			case k.annotation != 0:
				kids = append(kids, fmt.Sprintf("<</Type /OBJR /Obj %s>>", reference(k.annotation)))
			case k.element != 0:
				kids = append(kids, reference(numbers[k.element]))
			default:
				kids = append(kids, fmt.Sprintf("<</Type /MCR /Pg %s /MCID %d>>", reference(pageObject(k.page)), k.mark))
			}
		}
		u.set(n, dictionary+" /K ["+strings.Join(kids, " ")+"]>>")
	}
	var nums []string
	for key := 0; key < maxKey(parents); key++ {
		if value, ok := parents[key]; ok {
			nums = append(nums, fmt.Sprintf("%d %s", key, value))
		}
	}
	parentTree := u.add("<</Nums [" + strings.Join(nums, " ") + "]>>")
	u.set(tree, fmt.Sprintf("<</Type /StructTreeRoot /K %s /ParentTree %s /ParentTreeNextKey %d>>",
		reference(numbers[0]), reference(parentTree), maxKey(parents)))
}

func maxKey(m map[int]string) int {
	most := 0
	for k := range m {
		most = max(most, k+1)
	}
	return most
}

// outline writes the bookmarks and returns the number of their root; 0
// without any.
func (u *update) outline(d *page.Document) int {
	if len(d.Outline) == 0 {
		return 0
	}
	root := u.reserve()
	numbers := make([]int, len(d.Outline))
	for i := range numbers {
		numbers[i] = u.reserve()
	}
	parent, children := outlineTree(d.Outline)
	for i, entry := range d.Outline {
		up := root
		siblings := children[-1]
		if parent[i] >= 0 {
			up = numbers[parent[i]]
			siblings = children[parent[i]]
		}
		item := fmt.Sprintf("<</Title %s /Parent %s /Dest %s", text(entry.Title), reference(up), destination(d, entry.Page, entry.Y))
		for j, k := range siblings {
			if k == i && j > 0 {
				item += " /Prev " + reference(numbers[siblings[j-1]])
			}
			if k == i && j+1 < len(siblings) {
				item += " /Next " + reference(numbers[siblings[j+1]])
			}
		}
		if c := children[i]; len(c) > 0 {
			item += fmt.Sprintf(" /First %s /Last %s /Count %d", reference(numbers[c[0]]), reference(numbers[c[len(c)-1]]), len(c))
		}
		u.set(numbers[i], item+">>")
	}
	top := children[-1]
	u.set(root, fmt.Sprintf("<</Type /Outlines /First %s /Last %s /Count %d>>",
		reference(numbers[top[0]]), reference(numbers[top[len(top)-1]]), len(d.Outline)))
	return root
}

// outlineTree finds each entry's parent (-1 is the root) and each parent's children.
func outlineTree(entries []page.Entry) (parent []int, children map[int][]int) {
	children = map[int][]int{}
	parent = make([]int, len(entries))
	var open []int
	for i, e := range entries {
		for len(open) > 0 && entries[open[len(open)-1]].Level >= e.Level {
			open = open[:len(open)-1]
		}
		parent[i] = -1
		if len(open) > 0 {
			parent[i] = open[len(open)-1]
		}
		children[parent[i]] = append(children[parent[i]], i)
		open = append(open, i)
	}
	return parent, children
}
