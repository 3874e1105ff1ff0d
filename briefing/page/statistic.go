package page

// figureGap is the white between a figure and its sentence.
const figureGap = 14

// smallestFigure is how small, as a share of its style, a figure may be set to
// stand in its column on one line, on two, on three: "11 per cent" is better
// a little smaller than broken.
var smallestFigure = [...]Points{0.75, 0.65, 0.55}

// setStatistic sets the main figure large beside its sentence.
func (t *typesetter) setStatistic(p Part, parent ElementID) {
	whole := t.element(RoleParagraph, parent, p.Language)
	s := t.style(StyleStatistic)
	if p.Figure == "" {
		s.Indent = 0
	}
	rows := t.paragraph(block{text: p.Text, style: s, part: p, element: whole})
	if len(rows) == 0 {
		return
	}
	a := t.style(StyleAttribution)
	a.Indent, a.IndentRight = s.Indent, s.IndentRight
	by := t.paragraph(block{
		text: p.Attribution, style: a, part: Part{Item: p.Item, Verbatim: true},
		element: t.element(RoleParagraph, parent, ""),
	})
	if len(by) > 0 {
		rows[len(rows)-1].keep = true
	} else {
		rows[len(rows)-1].after = a.After
	}
	rows = append(rows, by...)
	figure := t.figure(p, s.Indent-figureGap)
	if len(figure) == 0 {
		t.rows = append(t.rows, rows...)
		return
	}
	merged := t.merge(rows, figure, p)
	if merged.height > t.depth()/2 {
		// Too tall to be kept together: the sentence alone, over the whole column.
		p.Figure, p.Qualifier = "", ""
		t.elements = t.elements[:whole]
		t.setStatistic(p, parent)
		return
	}
	rows = []row{merged}
	if t.charted && p.Value != nil {
		rows = t.chart(rows, *p.Value, s.Indent)
	}
	t.rows = append(t.rows, rows...)
}

// chartHeight is the thickness of a bar.
const chartHeight Points = 4

// chart draws a share of a hundred as a bar above its sentence. The number is
// in the text, so that the bar is no part of the structure.
func (t *typesetter) chart(rows []row, value float64, x Points) []row {
	whole := t.column() - x
	bar := row{
		item: rows[0].item, before: rows[0].before, height: chartHeight, after: 4 * t.scale, keep: true,
		boxes: []Box{
			{Area: Rect{x, 0, whole, chartHeight}, Fill: between(t.colour("line"), t.colour("tint"))},
			{Area: Rect{x, 0, whole * Points(value), chartHeight}, Fill: t.colour("accent")},
		},
	}
	if t.contrast {
		bar.boxes[0].Fill = Colour{200, 200, 200}
	}
	rows[0].before = 0
	return append([]row{bar}, rows...)
}

// between is the colour in the middle of two.
func between(a, b Colour) Colour {
	mix := func(x, y uint8) uint8 { return uint8((int(x) + int(y)) / 2) }
	return Colour{mix(a.R, b.R), mix(a.G, b.G), mix(a.B, b.B)}
}

// comparableShares reports whether several figures are shares of a hundred.
func comparableShares(parts []Part) bool {
	shares := 0
	for _, p := range parts {
		if p.Value != nil {
			shares++
		}
	}
	return shares > 1
}

// figure sets the figure in its column, as large as it fits. It repeats
// words of the sentence, so that it is no part of the structure.
func (t *typesetter) figure(p Part, width Points) []placedLine {
	if p.Figure == "" || width < 20 {
		return nil
	}
	part := Part{Kind: PartStatistic, Verbatim: true, Item: p.Item, Language: p.Language}
	var list []placedLine
	y := Points(0)
	place := func(text string, s Style) {
		for _, l := range t.lines(t.setting(Plain(text), s, part, NoElement), width) {
			list = append(list, placedLine{line: l, width: width, baseline: y + t.baseline(s), label: true})
			y += s.Leading
		}
	}
	s := t.style(StyleFigure)
	set := func(f Points) {
		shrunk := s
		shrunk.Size *= f
		shrunk.Leading *= f
		list, y = nil, 0
		place(p.Figure, shrunk)
	}
	fitted := false
	for lines, smallest := range smallestFigure {
		for f := Points(1); f >= smallest-0.001 && !fitted; f -= 0.05 {
			set(f)
			fitted = len(list) <= lines+1 && t.fits(p.Figure, list, width)
		}
	}
	if p.Qualifier != "" {
		// The qualifier stands above the number, as it is read before it.
		number := list
		list, y = nil, 0
		place(p.Qualifier, t.style(StyleQualifier))
		for _, l := range number {
			l.baseline += y
			list = append(list, l)
		}
	}
	return list
}

// fits reports whether lines are no wider than the column and end between words.
func (t *typesetter) fits(text string, lines []placedLine, width Points) bool {
	words := 1
	for _, r := range text {
		if r == ' ' {
			words++
		}
	}
	for _, l := range lines {
		if l.line.width > width {
			return false
		}
	}
	return len(lines) <= words
}

// capHeight is the height of a line's capitals.
func (t *typesetter) capHeight(l placedLine) Points {
	f := t.style(StyleFigure).font()
	if len(l.fragments) > 0 {
		f.Size = l.fragments[0].size
	}
	return t.measurer.Metrics(f).CapHeight
}

// merge makes one row of the sentence's rows with the figure beside them.
func (t *typesetter) merge(rows []row, figure []placedLine, p Part) row {
	out := row{item: p.Item, before: rows[0].before, after: rows[len(rows)-1].after}
	// A qualifier shares the sentence's first baseline; without one, the
	// figure's top stands at the height of the sentence's capitals.
	shift := rows[0].texts[0].baseline - figure[0].baseline
	if p.Qualifier == "" {
		shift += t.capHeight(figure[0]) - t.measurer.Metrics(t.style(StyleStatistic).font()).CapHeight
	}
	up := max(0, -shift)
	for _, l := range figure {
		l.baseline += shift + up
		out.texts = append(out.texts, l)
		out.height = max(out.height, l.baseline+4)
	}
	y := up
	for i, r := range rows {
		if i > 0 {
			y += max(rows[i-1].after, r.before)
		}
		for _, l := range r.texts {
			l.baseline += y
			out.texts = append(out.texts, l)
		}
		out.notes = append(out.notes, r.notes...)
		y += r.height
	}
	out.height = max(out.height, y)
	return out
}
