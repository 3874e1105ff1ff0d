package sheet

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"attache/briefing/officexml"
)

// maxCell is how many characters a cell of a workbook may hold.
const maxCell = 32767

// maxName is how long a sheet's name may be.
const maxName = 31

// WriteWorkbook writes rows as an Office Open XML workbook of one sheet. The
// first row is the head: bold, and it stays in sight. Every cell is text. It
// returns an error for a text that a cell cannot hold; nothing is cut off.
func WriteWorkbook(w io.Writer, name string, rows [][]string) error {
	for i, row := range rows {
		for _, cell := range row {
			if n := len(utf16.Encode([]rune(cell))); n > maxCell {
				return fmt.Errorf("write workbook: a text of %d characters in row %d; a cell holds %d", n, i+1, maxCell)
			}
		}
	}
	const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	parts := []officexml.Part{
		{Name: "[Content_Types].xml", Content: officexml.Head + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
			`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
			`<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>` +
			`<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>` +
			`<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`},
		{Name: "_rels/.rels", Content: officexml.Head + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
			`<Relationship Id="rId1" Type="` + types + `/officeDocument" Target="xl/workbook.xml"/></Relationships>`},
		{Name: "xl/workbook.xml", Content: officexml.Head + `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="` + types + `">` +
			`<sheets><sheet name="` + officexml.Escape(sheetName(name)) + `" sheetId="1" r:id="rId1"/></sheets></workbook>`},
		{Name: "xl/_rels/workbook.xml.rels", Content: officexml.Head + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
			`<Relationship Id="rId1" Type="` + types + `/worksheet" Target="worksheets/sheet1.xml"/>` +
			`<Relationship Id="rId2" Type="` + types + `/styles" Target="styles.xml"/></Relationships>`},
		{Name: "xl/styles.xml", Content: officexml.Head + `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
			`<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
			`<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
			`<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>` +
			`<cellXfs count="2"><xf numFmtId="49" fontId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>` +
			`<xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`},
		{Name: "xl/worksheets/sheet1.xml", Content: worksheet(rows)},
	}
	if err := officexml.Write(w, parts); err != nil {
		return fmt.Errorf("write workbook: %w", err)
	}
	return nil
}

func worksheet(rows [][]string) string {
	var b strings.Builder
	b.WriteString(officexml.Head + `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
		`<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`)
	if columns := widths(rows); len(columns) > 0 {
		b.WriteString(`<cols>`)
		for i, w := range columns {
			fmt.Fprintf(&b, `<col min="%[1]d" max="%[1]d" width="%[2]d" customWidth="1"/>`, i+1, w)
		}
		b.WriteString(`</cols>`)
	}
	b.WriteString(`<sheetData>`)
	for i, row := range rows {
		fmt.Fprintf(&b, `<row r="%d">`, i+1)
		style := 0
		if i == 0 {
			style = 1
		}
		for j, cell := range row {
			if cell != "" {
				fmt.Fprintf(&b, `<c r="%s%d" s="%d" t="inlineStr"><is><t xml:space="preserve">%s</t></is></c>`,
					column(j), i+1, style, officexml.Escape(cell))
			}
		}
		b.WriteString(`</row>`)
	}
	return b.String() + `</sheetData></worksheet>`
}

// widths are the columns' widths in characters: as wide as what they hold,
// within reason.
func widths(rows [][]string) []int {
	var list []int
	for _, row := range rows {
		for j, cell := range row {
			if j == len(list) {
				list = append(list, 0)
			}
			list[j] = max(list[j], min(max(utf8.RuneCountInString(cell)+2, 8), 60))
		}
	}
	return list
}

// column names a column: A, B, … Z, AA.
func column(i int) string {
	name := ""
	for i++; i > 0; i = (i - 1) / 26 {
		name = string(rune('A'+(i-1)%26)) + name
	}
	return name
}

// sheetName leaves out what a sheet's name may not hold.
func sheetName(s string) string {
	s = strings.Map(func(r rune) rune {
		if strings.ContainsRune(`[]:*?/\'`, r) || r < ' ' {
			return ' '
		}
		return r
	}, s)
	runes := []rune(strings.TrimSpace(s))
	if len(runes) == 0 {
		return "1"
	}
	return strings.TrimSpace(string(runes[:min(len(runes), maxName)]))
}
