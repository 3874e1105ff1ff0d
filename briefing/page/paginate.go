package page

import "strconv"

// The white above and below the rule between text and notes.
const (
	noteAbove Points = 10
	noteBelow Points = 5
	noteRule  Points = 0.5
	// noteRuleWidth is how long the rule is.
	noteRuleWidth Points = 72
)

// plan is a page before it is drawn.
type plan struct {
	rows []placedRow
	// notes stand at the foot; carried ones were begun on the page before.
	notes []row
}

// placedRow is a row with its top, from the top of the text.
type placedRow struct {
	row *row
	y   Points
}

// paginate divides the rows into pages. Every source that a page refers to
// stands at its foot; what finds no room there is continued on the next page.
func (t *typesetter) paginate() []plan {
	var pages []plan
	var carried []row
	first := len(t.elements)
	clear(t.cited)
	for first := 0; first < len(t.rows); {
		last, height := t.fill(first, stacked(carried))
		p := t.place(first, last)
		notes := append(carried, t.noteRows(t.references(first, last))...)
		p.notes, carried = divideNotes(notes, t.depth()-height)
		for _, n := range t.references(first, last) {
			t.cited[n.number] = true
		}
		pages = append(pages, p)
		first = last
	}
	for len(carried) > 0 {
		var p plan
		p.notes, carried = divideNotes(carried, t.depth())
		pages = append(pages, p)
	}
	if len(pages) == 0 {
		pages = []plan{{}}
	}
	t.noteElements = len(t.elements) - first
	return pages
}

// fill finds how many rows from first on a page holds beside notes of a given
// height, and how tall they are. It ends the page where a break is allowed;
// without such a place before a heading, so that none is left alone at the
// foot; without one where the room ends.
func (t *typesetter) fill(first int, carried Points) (last int, height Points) {
	y := t.headRoom(first)
	allowed, allowedHeight := -1, Points(0)
	heading, headingHeight := -1, Points(0)
	refs := t.references(first, first)
	for i := first; i < len(t.rows); i++ {
		r := &t.rows[i]
		if i > first && r.heads && !t.rows[i-1].heads {
			heading, headingHeight = i, y
		}
		if i > first {
			y += gap(&t.rows[i-1], r)
		}
		y += r.height
		refs = t.addReferences(refs, r.notes)
		if i > first && y+t.noteHeight(refs, carried) > t.depth() {
			if allowed > first {
				return allowed, allowedHeight
			}
			if heading > first {
				return heading, headingHeight
			}
			return i, y - r.height - gap(&t.rows[i-1], r)
		}
		if !r.keep {
			allowed, allowedHeight = i+1, y
		}
	}
	return len(t.rows), y
}

// gap is the white between two rows.
func gap(above, below *row) Points { return max(above.after, below.before) }

// headRoom is the height of a table's head repeated above the page's first row.
func (t *typesetter) headRoom(first int) Points {
	if h := t.rows[first].head; h != nil {
		return h.height + t.rows[first].below
	}
	return 0
}

// place gives the rows [first, last) their heights on a page.
func (t *typesetter) place(first, last int) plan {
	var p plan
	y := Points(0)
	if h := t.rows[first].head; h != nil {
		p.rows = append(p.rows, placedRow{h, 0})
		y = h.height + t.rows[first].below
	}
	for i := first; i < last; i++ {
		if i > first {
			y += gap(&t.rows[i-1], &t.rows[i])
		}
		p.rows = append(p.rows, placedRow{&t.rows[i], y})
		y += t.rows[i].height
	}
	return p
}

// pageNote is a source with the places to which one page refers.
type pageNote struct {
	number int
	places []Place
	// element is that of the page's first mark that refers to it.
	element ElementID
}

func (t *typesetter) references(first, last int) []pageNote {
	var refs []pageNote
	for i := first; i < last; i++ {
		refs = t.addReferences(refs, t.rows[i].notes)
	}
	return refs
}

// addReferences keeps sources in the order of their numbers.
func (t *typesetter) addReferences(refs []pageNote, more []reference) []pageNote {
	if t.template.Notes == NotesAtEnd {
		return nil
	}
	for _, m := range more {
		i := 0
		for i < len(refs) && refs[i].number < m.note {
			i++
		}
		if i == len(refs) || refs[i].number != m.note {
			refs = append(refs, pageNote{})
			copy(refs[i+1:], refs[i:])
			refs[i] = pageNote{number: m.note, element: m.element}
		}
		refs[i].places = addPlace(refs[i].places, m.place)
	}
	return refs
}

// noteHeight is the room that notes take with their rule.
func (t *typesetter) noteHeight(refs []pageNote, carried Points) Points {
	height := carried
	for _, n := range refs {
		height += t.oneNoteHeight(n)
	}
	if height > 0 {
		height += noteAbove + noteBelow
	}
	return height
}

// oneNoteHeight is the height of a note. The same ones are asked for with
// every row of a page.
func (t *typesetter) oneNoteHeight(n pageNote) Points {
	key := n.key(t.cited[n.number])
	if h, ok := t.noteHeights[key]; ok {
		return h
	}
	h := stacked(t.note(n, NoElement))
	t.noteHeights[key] = h
	return h
}

// key tells notes of different words apart.
func (n pageNote) key(cited bool) string {
	key := strconv.AppendInt(make([]byte, 0, 32), int64(n.number), 10)
	key = strconv.AppendBool(key, cited)
	for _, p := range n.places {
		key = append(append(append(append(key, 0), p.Paragraph...), 1), p.Page...)
	}
	return string(key)
}

func stacked(rows []row) Points {
	height := Points(0)
	for _, r := range rows {
		height += r.height + r.after
	}
	return height
}

// noteRows sets the notes of a page. Only here they become part of the
// structure: each is read right behind the mark that refers to it.
func (t *typesetter) noteRows(refs []pageNote) []row {
	var rows []row
	for _, n := range refs {
		mark := t.elements[n.element].Parent
		e := t.element(RoleNote, t.elements[mark].Parent, "")
		t.elements[e].After = mark
		rows = append(rows, t.note(n, e)...)
	}
	return rows
}

// note sets one source: its number hanging, then the citation.
func (t *typesetter) note(n pageNote, element ElementID) []row {
	source := t.manuscript.Notes[n.number-1]
	s := t.style(StyleNote)
	p := Part{}
	cited := source.Source
	if t.cited[n.number] {
		cited.Address = "" // it stands in full where the source is first referred to
	}
	label := t.child(RoleLabel, element)
	text := t.manuscript.Labels.Cite(cited, n.places)
	rows := t.paragraph(block{text: text, style: s, part: p, element: element})
	number := s
	number.Bold, number.Colour = true, "accent"
	t.hanging(rows, referenceMark(n.number), number, label, p)
	if len(rows) > 0 {
		rows[0].source = n.number
	}
	return rows
}

// divideNotes takes the notes that fit into a height; at least one of them,
// so that a page is always some progress.
func divideNotes(notes []row, room Points) (here, next []row) {
	room -= noteAbove + noteBelow
	height := Points(0)
	for i, r := range notes {
		height += r.height
		if i > 0 && height > room+0.01 {
			return notes[:i], notes[i:]
		}
		height += r.after
	}
	return notes, nil
}
