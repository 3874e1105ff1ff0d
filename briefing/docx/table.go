package docx

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"attache/briefing/page"
)

// table writes a real table whose head is repeated on every page.
func (b *body) table(p page.Part) {
	line := colour(b.options, "line")
	border := func(side string) string {
		return `<w:` + side + ` w:val="single" w:sz="4" w:space="0" w:color="` + line + `"/>`
	}
	bidi := ""
	if b.manuscript.RightToLeft {
		bidi = `<w:bidiVisual/>`
	}
	// As on the printed page, it reaches to where numbers hang.
	hang := b.options.Template.Hang
	if b.manuscript.RightToLeft {
		hang = 0 // word processors hang such a table on the wrong side
	}
	whole := twips(b.column() + hang)
	b.out.WriteString(`<w:tbl><w:tblPr>` + bidi + fmt.Sprintf(`<w:tblW w:w="%d" w:type="dxa"/>`, whole) +
		fmt.Sprintf(`<w:tblInd w:w="%d" w:type="dxa"/><w:tblBorders>`, -twips(hang)) + border("top") + border("bottom") +
		border("insideH") + `</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>` +
		`<w:top w:w="60" w:type="dxa"/><w:start w:w="60" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/><w:end w:w="60" w:type="dxa"/>` +
		`</w:tblCellMar></w:tblPr><w:tblGrid>`)
	p.Widths = b.columnWidths(p, whole)
	for _, w := range p.Widths {
		fmt.Fprintf(&b.out, `<w:gridCol w:w="%d"/>`, int(w*float64(whole)))
	}
	b.out.WriteString(`</w:tblGrid>`)
	for i, row := range p.Rows {
		style, shade := "TableText", ""
		b.out.WriteString(`<w:tr><w:trPr><w:cantSplit/>`)
		if i == 0 {
			style = "TableHead"
			shade = `<w:shd w:val="clear" w:color="auto" w:fill="` + colour(b.options, "tint") + `"/>`
			b.out.WriteString(`<w:tblHeader/>`)
		}
		b.out.WriteString(`</w:trPr>`)
		for j, cell := range row.Cells {
			fmt.Fprintf(&b.out, `<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/>%s</w:tcPr>`, int(p.Widths[j]*float64(whole)), shade)
			b.paragraph(style, page.Part{Language: row.Language}, cell)
			b.out.WriteString(`</w:tc>`)
		}
		b.out.WriteString(`</w:tr>`)
	}
	b.out.WriteString(`</w:tbl>`)
	// A table may not be the last thing in a document, nor touch another one.
	b.out.WriteString(`<w:p><w:pPr><w:spacing w:before="0" w:after="120" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>`)
}

// headLetter estimates how wide a letter of a table's head is, in ems, and
// cellMargins is the white on both sides of a cell in twips.
const headLetter, cellMargins = 0.66, 140

// columnWidths are a table's shares, changed so that no word of its head is broken.
func (b *body) columnWidths(p page.Part, whole int) []float64 {
	size := float64(b.options.Style(page.StyleTableHead).Size)
	least := make([]float64, len(p.Widths))
	for i, cell := range p.Rows[0].Cells {
		letters := 0
		for _, word := range strings.Fields(cell.String()) {
			letters = max(letters, utf8.RuneCountInString(word))
		}
		least[i] = (float64(letters)*headLetter*size*20 + cellMargins) / float64(whole)
	}
	return page.Widened(p.Widths, least)
}
