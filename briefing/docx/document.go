package docx

import (
	"fmt"

	"attache/briefing/officexml"
	"attache/briefing/page"
)

// document is the main part: the text and the sheet.
func (b *body) document() string {
	t := b.options.Template
	size := b.options.Paper.Size()
	orientation := ""
	if t.Landscape {
		size.Width, size.Height = size.Height, size.Width
		orientation = ` w:orient="landscape"`
	}
	margin, ok := t.Margins[b.options.Paper]
	if !ok {
		margin = t.Margins[page.A4]
	}
	bidi := ""
	if b.manuscript.RightToLeft {
		bidi = `<w:bidi/>`
	}
	return officexml.Head + `<w:document ` + wordSpaces + `><w:body>` + b.out.String() +
		fmt.Sprintf(`<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="%d" w:h="%d"%s/>`+
			`<w:pgMar w:top="%d" w:right="%d" w:bottom="%d" w:left="%d" w:header="700" w:footer="700" w:gutter="0"/>%s</w:sectPr>`,
			twips(size.Width), twips(size.Height), orientation,
			twips(margin.Top), twips(margin.Right), twips(margin.Bottom), twips(margin.Left), bidi) +
		`</w:body></w:document>`
}

// footerSlack keeps the footer's tab within the text, where a rounded width
// would put it beyond.
const footerSlack = 20

// footer is the title and the page of so many.
func (b *body) footer() string {
	m := b.manuscript
	width := b.column()
	f := &body{manuscript: m, options: b.options}
	f.start("Footer", fmt.Sprintf(`<w:tabs><w:tab w:val="right" w:pos="%d"/></w:tabs>`, twips(width)-footerSlack), m.RightToLeft)
	f.runs(page.Rich{{Text: m.Title + "\t"}}, "")
	for _, piece := range m.Labels.PageOfParts() {
		switch piece {
		case "{page}":
			f.out.WriteString(`<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>`)
		case "{pages}":
			f.out.WriteString(`<w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple>`)
		default:
			f.runs(page.Plain(piece), "")
		}
	}
	return officexml.Head + `<w:ftr ` + wordSpaces + `>` + f.out.String() + `</w:p></w:ftr>`
}

func (b *body) column() page.Points {
	t := b.options.Template
	size := b.options.Paper.Size()
	if t.Landscape {
		size.Width = size.Height
	}
	margin, ok := t.Margins[b.options.Paper]
	if !ok {
		margin = t.Margins[page.A4]
	}
	return size.Width - margin.Left - margin.Right
}

func (b *body) relations() string {
	s := officexml.Head + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
	for _, part := range []string{"styles", "settings", "numbering", "footnotes"} {
		s += `<Relationship Id="` + part + `" Type="` + relationType + part + `" Target="` + part + `.xml"/>`
	}
	s += `<Relationship Id="footer" Type="` + relationType + `footer" Target="footer1.xml"/>`
	if len(b.media) > 0 {
		s += `<Relationship Id="logo" Type="` + relationType + `image" Target="media/logo.png"/>`
	}
	return s + linkRelations(b.links) + `</Relationships>`
}

// emu are Word's units for pictures: 12,700 to the point.
func emu(p page.Points) int { return int(p * 12700) }

func (b *body) logo() string {
	w, h := emu(b.logoWidth), emu(b.logoHeight)
	alt := officexml.Escape("Logo " + b.manuscript.Author)
	return fmt.Sprintf(`<w:p><w:pPr><w:jc w:val="end"/></w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">`+
		`<wp:extent cx="%[1]d" cy="%[2]d"/><wp:docPr id="1" name="Logo" descr="%[3]s"/>`+
		`<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>`+
		`<pic:nvPicPr><pic:cNvPr id="1" name="Logo" descr="%[3]s"/><pic:cNvPicPr/></pic:nvPicPr>`+
		`<pic:blipFill><a:blip r:embed="logo"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`+
		`<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%[1]d" cy="%[2]d"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`+
		`</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`, w, h, alt)
}
