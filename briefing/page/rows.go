package page

import "strconv"

// referenceMark is a reference's number.
func referenceMark(n int) string { return strconv.Itoa(n) }

// baseline is where the baseline stands in a line of a style: so that the
// capitals are in its middle.
func (t *typesetter) baseline(s Style) Points {
	return (s.Leading + t.measurer.Metrics(s.font()).CapHeight) / 2
}

// block is a paragraph to be set in rows.
type block struct {
	text    Rich
	style   Style
	part    Part
	element ElementID
	// x and width are the room; without width it is the column.
	x, width Points
}

// paragraph sets a block as one row a line, without widows and orphans: two
// lines at least stand together at its start and at its end.
func (t *typesetter) paragraph(b block) []row {
	if b.width == 0 {
		b.x += b.style.Indent
		b.width = t.column() - b.x - b.style.IndentRight
	}
	s := t.setting(b.text, b.style, b.part, b.element)
	var rows []row
	for _, l := range t.lines(s, b.width) {
		rows = append(rows, row{
			item: b.part.Item, height: b.style.Leading, notes: l.notes(),
			texts: []placedLine{{line: l, x: b.x, width: b.width, baseline: t.baseline(b.style), element: b.element}},
		})
	}
	if len(rows) == 0 {
		return nil
	}
	rows[0].before = b.style.Before
	rows[len(rows)-1].after = b.style.After
	if len(rows) > 1 {
		rows[0].keep = true
		rows[len(rows)-2].keep = true
	}
	return rows
}

// numberGap is the white between a hanging number and its text, in ems of the
// number: narrow enough for programs that read the file to keep both on one line.
const numberGap = 0.62

// beside puts a short text on the first row's baseline, from x on.
func (t *typesetter) beside(rows []row, text string, s Style, x Points, element ElementID, p Part) {
	t.label(rows, text, s, placedLine{x: x, width: t.sheet.Width, element: element, label: true}, p)
}

// hanging puts a number before the first row, where its text starts.
func (t *typesetter) hanging(rows []row, text string, s Style, element ElementID, p Part) {
	if len(rows) == 0 {
		return
	}
	const room = 200
	x := rows[0].texts[0].x - s.Size*numberGap - room
	t.label(rows, text, s, placedLine{x: x, width: room, element: element, label: true, flush: true}, p)
}

func (t *typesetter) label(rows []row, text string, s Style, at placedLine, p Part) {
	if text == "" || len(rows) == 0 {
		return
	}
	// The space keeps it apart from the text for who reads it out.
	lines := t.lines(t.setting(Plain(text+" "), s, p, NoElement), t.sheet.Width)
	if len(lines) == 0 {
		return
	}
	first := &rows[0]
	at.line, at.baseline = lines[0], first.texts[0].baseline
	first.texts = append([]placedLine{at}, first.texts...)
}

func keepAll(rows []row) {
	for i := range rows {
		rows[i].keep = true
	}
}

// headAll makes rows a heading of what follows.
func headAll(rows []row) {
	keepAll(rows)
	for i := range rows {
		rows[i].heads = true
	}
}

// setAll sets the whole manuscript and returns how many rows are its head.
func (t *typesetter) setAll() (head int) {
	t.setHead()
	head = len(t.rows)
	list := NoElement
	section := NoElement
	bars := 0
	for _, p := range t.manuscript.Parts {
		if p.Kind != PartListItem {
			list = NoElement
		}
		switch p.Kind {
		case PartSection:
			section = t.element(RoleSection, NoElement, "")
			t.setSection(p, section)
		case PartHeading:
			role := RoleHeading3
			if p.Level == 1 {
				role = RoleHeading2
			}
			e := t.element(role, section, "")
			rows := t.paragraph(block{text: p.Text, style: t.style(StyleHeading), part: p, element: e})
			headAll(rows)
			rows[0].outline, rows[0].level = p.Text.String(), p.Level-1
			t.rows = append(t.rows, rows...)
		case PartParagraph:
			e := t.element(RoleParagraph, section, "")
			t.rows = append(t.rows, t.paragraph(block{text: p.Text, style: t.style(StyleBody), part: p, element: e})...)
		case PartListItem:
			numbered := p.Label != bullet
			if list == NoElement || t.elements[list].Numbered != numbered {
				list = t.element(RoleList, section, "")
				t.elements[list].Numbered = numbered
			}
			t.setListItem(p, list)
		case PartQuote:
			bars++
			t.setQuote(p, section, bars)
		case PartStatistic:
			t.setStatistic(p, section)
		case PartRecommendation:
			t.setRecommendation(p, section)
		case PartTable:
			t.setTable(p, section)
		}
	}
	t.setSources()
	return head
}

func (t *typesetter) setSection(p Part, parent ElementID) {
	s := t.style(StyleSection)
	e := t.element(RoleHeading2, parent, "")
	rows := t.paragraph(block{text: p.Text, style: s, part: p, element: e})
	t.hanging(rows, p.Number, t.style(StyleSectionNumber), e, p)
	headAll(rows)
	rows[0].outline = joined(" ", p.Number, p.Text.String())
	t.rows = append(t.rows, rows...)
}

func (t *typesetter) setListItem(p Part, list ElementID) {
	item := t.element(RoleListItem, list, "")
	label := t.element(RoleLabel, item, "")
	body := t.element(RoleListBody, item, "")
	s := t.style(StyleList)
	rows := t.paragraph(block{text: p.Text, style: s, part: p, element: body})
	t.hanging(rows, p.Label, s, label, p)
	t.rows = append(t.rows, rows...)
}

func (t *typesetter) setQuote(p Part, parent ElementID, bar int) {
	quote := t.element(RoleBlockQuote, parent, p.Language)
	words := t.element(RoleParagraph, quote, "")
	rows := t.paragraph(block{text: p.Text, style: t.style(StyleQuote), part: p, element: words})
	if len(rows) == 0 {
		return
	}
	rows[0].texts[0].x -= rows[0].texts[0].hang
	by := t.attribution(p, t.element(RoleParagraph, quote, t.languageBeside(p)), StyleAttribution)
	if t.template.ReferenceFirst {
		by = t.attribution(p, quote, StyleReference)
		keepAll(by)
		rows = append(by, rows...)
	} else if len(by) > 0 {
		rows[len(rows)-1].keep = true
		rows = append(rows, by...)
	}
	for i := range rows {
		rows[i].bar = bar
	}
	t.rows = append(t.rows, rows...)
}

// languageBeside is the language of what stands beside words in another one.
func (t *typesetter) languageBeside(p Part) string {
	if p.Language == "" {
		return ""
	}
	return t.manuscript.Language
}

func (t *typesetter) attribution(p Part, e ElementID, style StyleName) []row {
	own := Part{Item: p.Item, Verbatim: true}
	return t.paragraph(block{text: p.Attribution, style: t.style(style), part: own, element: e})
}

func (t *typesetter) setRecommendation(p Part, parent ElementID) {
	words := t.element(RoleParagraph, parent, p.Language)
	rows := t.paragraph(block{text: p.Text, style: t.style(StyleRecommendation), part: p, element: words})
	if len(rows) == 0 {
		return
	}
	number := t.style(StyleAskNumber)
	t.hanging(rows, p.Number, number, words, Part{Item: p.Item})
	s := t.style(StyleAttribution)
	s.Indent, s.IndentRight = t.style(StyleRecommendation).Indent, t.style(StyleRecommendation).IndentRight
	by := t.paragraph(block{
		text: p.Attribution, style: s, part: Part{Item: p.Item, Verbatim: true},
		element: t.element(RoleParagraph, parent, ""),
	})
	if len(by) > 0 {
		rows[len(rows)-1].keep = true
	}
	t.rows = append(t.rows, append(rows, by...)...)
}
