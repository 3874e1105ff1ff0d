package docx

import (
	"fmt"
	"strings"

	"attache/briefing/officexml"
	"attache/briefing/page"
)

// The typefaces that a word processor is likely to have, or to have a twin
// of. Word falls back on its own for other scripts.
const (
	serifFace = "Cambria"
	sansFace  = "Calibri"
)

// styleOf is the Word style for each of the template's.
var styleOf = []struct {
	id, name string
	style    page.StyleName
	outline  int // heading level from 1; 0 is no heading
	keepNext bool
}{
	{"Title", "Title", page.StyleTitle, 0, true},
	{"Organisation", "Organisation", page.StyleOrganisation, 0, true},
	{"Meta", "Facts", page.StyleMeta, 0, true},
	{"Remark", "Remark", page.StyleRemark, 0, true},
	{"Heading1", "heading 1", page.StyleSection, 1, true},
	{"Heading2", "heading 2", page.StyleHeading, 2, true},
	{"BodyText", "Body Text", page.StyleBody, 0, false},
	{"ListBullet", "List Bullet", page.StyleList, 0, false},
	{"Quote", "Quote", page.StyleQuote, 0, true},
	{"Attribution", "Attribution", page.StyleAttribution, 0, false},
	{"Reference", "Reference", page.StyleReference, 0, true},
	{"Figure", "Figure", page.StyleFigure, 0, true},
	{"Statistic", "Statistic", page.StyleStatistic, 0, true},
	{"Recommendation", "Recommendation", page.StyleRecommendation, 0, true},
	{"TableHead", "Table Head", page.StyleTableHead, 0, false},
	{"TableText", "Table Text", page.StyleTableCell, 0, false},
	{"FootnoteText", "footnote text", page.StyleNote, 0, false},
	{"Footer", "footer", page.StyleFoot, 0, false},
}

// styles writes the template's styles as Word's.
func styles(m *page.Manuscript, o page.Options) string {
	var b strings.Builder
	b.WriteString(officexml.Head + `<w:styles ` + wordSpaces + `><w:docDefaults><w:rPrDefault><w:rPr>`)
	fmt.Fprintf(&b, `<w:rFonts w:ascii="%[1]s" w:hAnsi="%[1]s" w:cs="Arial"/><w:sz w:val="21"/><w:szCs w:val="21"/>`, serifFace)
	b.WriteString(languageMark(m.Language, m.RightToLeft) + `</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`)
	b.WriteString(`<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>`)
	for _, s := range styleOf {
		look := o.Style(s.style)
		fmt.Fprintf(&b, `<w:style w:type="paragraph" w:styleId="%s"><w:name w:val="%s"/><w:basedOn w:val="Normal"/><w:pPr>`, s.id, s.name)
		if s.keepNext {
			b.WriteString(`<w:keepNext/>`)
		}
		b.WriteString(`<w:keepLines/>`)
		if s.id == "Quote" || s.id == "Attribution" {
			side := "left"
			if m.RightToLeft {
				side = "right"
			}
			b.WriteString(`<w:pBdr><w:` + side + ` w:val="single" w:sz="12" w:space="10" w:color="` + colour(o, "line") + `"/></w:pBdr>`)
		}
		fmt.Fprintf(&b, `<w:spacing w:before="%d" w:after="%d" w:line="%d" w:lineRule="atLeast"/>`,
			twips(look.Before), twips(look.After), twips(look.Leading))
		b.WriteString(indentOf(s.id, look))
		if runningText(s.style) && o.Justified() {
			b.WriteString(`<w:jc w:val="both"/>`)
		}
		if s.outline > 0 {
			fmt.Fprintf(&b, `<w:outlineLvl w:val="%d"/>`, s.outline-1)
		}
		b.WriteString(`</w:pPr><w:rPr>` + runLook(o, look) + `</w:rPr></w:style>`)
	}
	b.WriteString(`<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>` +
		`<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>`)
	b.WriteString(`<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="` +
		colour(o, "accent") + `"/><w:u w:val="single"/></w:rPr></w:style>`)
	b.WriteString(`<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>`)
	return b.String() + `</w:styles>`
}

// runningText reports whether a style's lines may be justified.
func runningText(s page.StyleName) bool {
	switch s {
	case page.StyleBody, page.StyleList, page.StyleQuote, page.StyleStatistic, page.StyleRecommendation:
		return true
	}
	return false
}

// indentOf is a style's indent. A figure stands above its sentence here, so
// that the sentence needs none.
func indentOf(id string, s page.Style) string {
	switch id {
	case "Statistic", "Figure":
		return ""
	case "ListBullet":
		return `<w:ind w:left="360" w:hanging="240"/>`
	case "FootnoteText":
		return ""
	}
	return fmt.Sprintf(`<w:ind w:start="%d" w:end="%d"/>`, twips(s.Indent), twips(s.IndentRight))
}

// runLook is a style's typeface, weight, size and colour.
func runLook(o page.Options, s page.Style) string {
	face := serifFace
	if s.Family == page.Sans {
		face = sansFace
	}
	look := fmt.Sprintf(`<w:rFonts w:ascii="%[1]s" w:hAnsi="%[1]s"/>`, face)
	if s.Bold {
		look += `<w:b/><w:bCs/>`
	}
	if s.Italic {
		look += `<w:i/><w:iCs/>`
	}
	half := int(s.Size*2 + 0.5)
	return look + fmt.Sprintf(`<w:color w:val="%s"/><w:sz w:val="%d"/><w:szCs w:val="%[2]d"/>`, colour(o, s.Colour), half)
}

func colour(o page.Options, name string) string {
	if o.HighContrast && name != "line" && name != "tint" {
		return "000000"
	}
	return strings.TrimPrefix(o.Template.Colours[name], "#")
}

// twips are twentieths of a point.
func twips(p page.Points) int { return int(p*20 + 0.5) }
