package docx

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"attache/briefing/officexml"
	"attache/briefing/page"
)

// body builds the document's text, and gathers its notes and links.
type body struct {
	manuscript *page.Manuscript
	options    page.Options
	out        strings.Builder
	// facts is where the facts under the title start, in twips.
	facts int
	// quiet is set within a line in the quiet colour, of which names stand out.
	quiet bool
	// cited are the sources that have their footnote.
	cited map[int]bool
	links []string
	media []byte
	// aspect is the logo's width by its height.
	logoWidth, logoHeight page.Points
}

func newBody(m *page.Manuscript, o page.Options) *body {
	b := &body{manuscript: m, options: o, cited: map[int]bool{}}
	b.media, b.logoWidth, b.logoHeight = m.PlainLogo()
	return b
}

// write sets all parts.
func (b *body) write() {
	if len(b.media) > 0 {
		b.out.WriteString(b.logo())
	}
	lastMeta := -1
	for i, p := range b.manuscript.Parts {
		if p.Kind == page.PartMeta {
			lastMeta = i
			b.facts = max(b.facts, factGap+int(factLetter*b.options.TypeScale()*float64(len([]rune(p.Label)))))
		}
	}
	for i, p := range b.manuscript.Parts {
		b.part(p)
		if i == lastMeta {
			b.out.WriteString(`<w:p><w:pPr><w:pStyle w:val="Meta"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="` +
				colour(b.options, "accent") + `"/></w:pBdr></w:pPr></w:p>`)
		}
	}
}

// factLetter and factGap estimate, in twips, how wide a fact's name is.
const factLetter, factGap = 95, 240

func (b *body) part(p page.Part) {
	switch p.Kind {
	case page.PartOrganisation:
		b.paragraph("Organisation", p, p.Text)
	case page.PartTitle:
		b.paragraph("Title", p, p.Text)
	case page.PartRemark:
		b.paragraph("Remark", p, p.Text)
	case page.PartMeta:
		b.start("Meta", fmt.Sprintf(`<w:tabs><w:tab w:val="left" w:pos="%[1]d"/></w:tabs><w:ind w:start="%[1]d" w:hanging="%[1]d"/>`, b.facts),
			b.manuscript.RightToLeft)
		b.runs(append(page.Rich{{Text: p.Label + "\t", Quiet: true}}, p.Text...), "")
		b.out.WriteString(`</w:p>`)
	case page.PartSection:
		b.paragraph("Heading1", p, numbered(p.Number, p.Text, false))
	case page.PartHeading:
		b.paragraph("Heading"+strconv.Itoa(p.Level), p, p.Text)
	case page.PartParagraph:
		b.paragraph("BodyText", p, p.Text)
	case page.PartListItem:
		b.listItem(p)
	case page.PartQuote:
		b.quote(p)
	case page.PartStatistic:
		if p.Figure != "" {
			b.paragraph("Figure", p, page.Plain(strings.TrimSpace(p.Qualifier+" "+p.Figure)))
		}
		b.paragraph("Statistic", p, p.Text)
		b.plainAttribution(p)
	case page.PartRecommendation:
		b.paragraph("Recommendation", p, numbered(p.Number, p.Text, true))
		b.plainAttribution(p)
	case page.PartTable:
		b.table(p)
	}
}

func numbered(number string, text page.Rich, bold bool) page.Rich {
	if number == "" {
		return text
	}
	return append(page.Rich{{Text: number, Bold: bold}, {Text: "\u2002"}}, text...)
}

func (b *body) quote(p page.Part) {
	if b.options.Template.ReferenceFirst {
		b.own("Reference", p.Attribution)
		b.paragraph("Quote", p, p.Text)
		return
	}
	b.paragraph("Quote", p, p.Text)
	b.own("Attribution", p.Attribution)
}

// plainAttribution is the line under what is no quotation: without a bar.
func (b *body) plainAttribution(p page.Part) {
	if len(p.Attribution) > 0 {
		b.start("Attribution", `<w:pBdr><w:left w:val="nil"/><w:right w:val="nil"/></w:pBdr><w:ind w:start="0" w:end="0"/>`, b.manuscript.RightToLeft)
		b.quiet = true
		b.runs(p.Attribution, "")
		b.quiet = false
		b.out.WriteString(`</w:p>`)
	}
}

// own sets a line in the handout's language.
func (b *body) own(style string, text page.Rich) {
	if len(text) > 0 {
		b.quiet = true
		b.paragraph(style, page.Part{}, text)
		b.quiet = false
	}
}

func (b *body) listItem(p page.Part) {
	if p.Label == "•" {
		b.start("ListBullet", `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`, rightToLeft(p, b.manuscript))
		b.runs(p.Text, p.Language)
		b.out.WriteString(`</w:p>`)
		return
	}
	b.paragraph("ListBullet", p, append(page.Rich{{Text: p.Label + "\t"}}, p.Text...))
}

func (b *body) paragraph(style string, p page.Part, text page.Rich) {
	extra := ""
	if style == "Quote" && rightToLeft(p, b.manuscript) != b.manuscript.RightToLeft {
		// Its bar stands where that of its speaker's line does.
		s := b.options.Style(page.StyleQuote)
		extra = fmt.Sprintf(`<w:ind w:start="%d" w:end="%d"/>`, twips(s.IndentRight), twips(s.Indent))
	}
	if b.options.Justified() && slices.ContainsFunc(text, func(p page.Piece) bool { return p.Link != "" }) {
		extra += `<w:jc w:val="left"/>` // a word processor would tear the line before an address open
	}
	b.start(style, extra, rightToLeft(p, b.manuscript))
	b.runs(text, p.Language)
	b.out.WriteString(`</w:p>`)
}

// start opens a paragraph. extra are further properties.
func (b *body) start(style, extra string, rightToLeft bool) {
	b.out.WriteString(`<w:p><w:pPr><w:pStyle w:val="` + style + `"/>`)
	// The order of properties is the schema's: bidi stands after the borders
	// and before the indents.
	at := len(extra)
	for _, after := range []string{`<w:ind `, `<w:jc `} {
		if i := strings.Index(extra, after); i >= 0 {
			at = min(at, i)
		}
	}
	b.out.WriteString(extra[:at])
	if rightToLeft {
		b.out.WriteString(`<w:bidi/>`)
	}
	b.out.WriteString(extra[at:])
	b.out.WriteString(`</w:pPr>`)
}

// rightToLeft tells a part's direction by its language.
func rightToLeft(p page.Part, m *page.Manuscript) bool {
	if p.Language == "" {
		return m.RightToLeft
	}
	return page.RightToLeftLanguage(p.Language)
}

// runs writes dressed text.
func (b *body) runs(text page.Rich, language string) {
	for _, piece := range text {
		switch {
		case piece.Note > 0:
			b.reference(piece.Note)
		case piece.Link != "":
			fmt.Fprintf(&b.out, `<w:hyperlink r:id="link%d">%s</w:hyperlink>`, b.link(piece.Link),
				b.run(piece, language, `<w:rStyle w:val="Hyperlink"/>`))
		default:
			b.out.WriteString(b.run(piece, language, ""))
		}
	}
}

func (b *body) link(address string) int {
	b.links = append(b.links, address)
	return len(b.links)
}

func (b *body) run(p page.Piece, language, look string) string {
	if p.Text == "" {
		return ""
	}
	if p.Bold {
		look += `<w:b/><w:bCs/>`
	}
	if p.Italic {
		look += `<w:i/><w:iCs/>`
	}
	if p.Quiet {
		look += `<w:color w:val="` + colour(b.options, "quiet") + `"/>`
	}
	if p.Bold && b.quiet {
		look += `<w:color w:val="` + colour(b.options, "ink") + `"/>`
	}
	s := ""
	for _, segment := range page.Segments(p.Text) {
		s += b.segment(segment, language, look)
	}
	return s
}

// segment is a stretch of a run in one direction. Marks beside words of the
// other direction keep what follows in its place.
func (b *body) segment(s page.Segment, language, look string) string {
	text := s.Text
	if s.Isolated {
		mark := "\u200e"
		if b.manuscript.RightToLeft {
			mark = "\u200f"
		}
		text = mark + text + mark
	}
	if page.ReadsRightToLeft(text) {
		look += `<w:rtl/>`
	}
	if language != "" {
		look += languageMark(language, page.RightToLeftLanguage(language))
	}
	if look != "" {
		look = `<w:rPr>` + look + `</w:rPr>`
	}
	// A tab has a run of its own: LibreOffice 7.4 loses one at a run's end.
	run := ""
	for i, part := range strings.Split(text, "\t") {
		if i > 0 {
			run += `<w:r><w:tab/></w:r>`
		}
		if part != "" {
			run += `<w:r>` + look + `<w:t xml:space="preserve">` + officexml.Escape(part) + `</w:t></w:r>`
		}
	}
	return run
}

func languageMark(language string, rightToLeft bool) string {
	if rightToLeft {
		return `<w:lang w:bidi="` + officexml.Escape(language) + `"/>`
	}
	if page.BaseLanguage(language) == "zh" {
		return `<w:lang w:val="` + officexml.Escape(language) + `" w:eastAsia="` + officexml.Escape(language) + `"/>`
	}
	return `<w:lang w:val="` + officexml.Escape(language) + `"/>`
}
