package page

// metaGap is the white between a fact's name and the fact.
const metaGap = 12

// ruleWeight is the thickness of the rule under the title.
const ruleWeight Points = 0.8

// setHead sets the title block and the rule under it.
func (t *typesetter) setHead() {
	facts := Points(0)
	for _, p := range t.manuscript.Parts {
		if p.Kind == PartMeta {
			facts = max(facts, t.widthOf(p.Label, t.style(StyleMetaLabel))+metaGap)
		}
	}
	for _, p := range t.manuscript.Parts {
		var rows []row
		switch p.Kind {
		case PartOrganisation:
			e := t.element(RoleParagraph, NoElement, "")
			rows = t.paragraph(block{text: p.Text, style: t.style(StyleOrganisation), part: p, element: e})
		case PartTitle:
			e := t.element(RoleHeading1, NoElement, "")
			rows = t.paragraph(block{text: p.Text, style: t.style(StyleTitle), part: p, element: e})
		case PartRemark:
			e := t.element(RoleParagraph, NoElement, "")
			rows = t.paragraph(block{text: p.Text, style: t.style(StyleRemark), part: p, element: e})
		case PartMeta:
			e := t.element(RoleParagraph, NoElement, "")
			s := t.style(StyleMeta)
			rows = t.paragraph(block{text: p.Text, style: s, part: p, element: e, x: facts, width: t.column() - facts})
			t.beside(rows, p.Label, t.style(StyleMetaLabel), 0, e, p)
		default:
			continue
		}
		keepAll(rows)
		t.rows = append(t.rows, rows...)
	}
	t.setLogo()
	t.rows = append(t.rows, row{
		before: 7 * t.scale, after: 12 * t.scale, height: ruleWeight, keep: true,
		boxes: []Box{{Area: Rect{Width: t.column(), Height: ruleWeight}, Fill: t.colour("accent")}},
	})
}

// widthOf is the width of a text on one line.
func (t *typesetter) widthOf(text string, s Style) Points {
	if text == "" {
		return 0
	}
	var w Points
	for _, l := range t.lines(t.setting(Plain(text), s, Part{}, NoElement), 1e6) {
		w = max(w, l.width)
	}
	return w
}
