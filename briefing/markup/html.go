package markup

import (
	"encoding/base64"
	"fmt"
	"html"
	"io"
	"strings"

	"attache/briefing/page"
)

// WriteHTML writes a manuscript as a web page in one file, which loads
// nothing from anywhere and prints well.
func WriteHTML(w io.Writer, m *page.Manuscript) error {
	h := &htmlWriter{manuscript: m, cited: newCited(m), references: map[int]int{}}
	h.body()
	var b strings.Builder
	fmt.Fprintf(&b, "<!DOCTYPE html>\n<html lang=\"%s\"%s>\n<head>\n<meta charset=\"utf-8\">\n"+
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>%s</title>\n",
		html.EscapeString(m.Language), direction(m.RightToLeft), html.EscapeString(m.Title))
	if m.Author != "" {
		fmt.Fprintf(&b, "<meta name=\"author\" content=\"%s\">\n", html.EscapeString(m.Author))
	}
	b.WriteString("<style>" + styleSheet + "</style>\n</head>\n<body>\n<main>\n" + h.out.String() + "</main>\n</body>\n</html>\n")
	return save(w, "web page", b.String())
}

func direction(rightToLeft bool) string {
	if rightToLeft {
		return ` dir="rtl"`
	}
	return ""
}

// styleSheet is the look of the page, on the screen and on paper.
const styleSheet = `
body{margin:0;color:#1b1d21;background:#fff;font:17px/1.55 "Source Serif 4",Charter,Cambria,Georgia,serif}
main{max-width:38rem;margin:3rem auto;padding:0 1.5rem}
h1{font-size:2rem;line-height:1.2;margin:.4rem 0 1rem}h2{font-size:1.3rem;margin:2.2rem 0 .6rem}
h3,.organisation,.by,dl,figcaption,table,.notes{font-family:"Source Sans 3",Calibri,"Segoe UI",Arial,sans-serif}
h3{font-size:1rem;margin:1.4rem 0 .3rem}.organisation,h2 .number,.ask .number,.figure{color:#1d4e79}
.organisation{font-weight:600;margin:0}.logo{float:inline-end;max-height:3rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;font-size:.9rem;margin:0 0 1rem;padding-bottom:.8rem;border-bottom:1px solid #1d4e79}
dt{color:#5a616b}dd{margin:0}blockquote{margin:1rem 0 .2rem;padding-inline-start:1rem;border-inline-start:3px solid #c5cbd3}
blockquote p{margin:0}.by{font-size:.88rem;color:#5a616b;margin:.15rem 0 1rem}.by b{color:#1b1d21}
.quote{margin:0}.quote .by{padding-inline-start:1.2rem}.statistic{margin:1rem 0}.figure{font:600 1.7rem/1.2 "Source Sans 3",Calibri,"Segoe UI",Arial,sans-serif;margin:0}
.figure small{display:block;font-size:.9rem;font-weight:400}.statistic p{margin:.1rem 0}.ask p{margin:.3rem 0 0}.ask .number{font-weight:600;margin-inline-end:.35rem}
table{border-collapse:collapse;font-size:.88rem;width:100%}th,td{text-align:start;vertical-align:top;padding:.35rem .6rem .35rem 0;border-block:1px solid #c5cbd3}
th{background:#f2f5f8}sup{font-size:.68em;line-height:0}sup a{text-decoration:none}a{color:#1d4e79;overflow-wrap:anywhere}
.notes{font-size:.85rem;border-top:1px solid #5a616b;margin-top:2.5rem}
@media print{main{max-width:none;margin:0}h2,h3{break-after:avoid}blockquote,.statistic,.ask,tr{break-inside:avoid}}
`

type htmlWriter struct {
	manuscript *page.Manuscript
	cited      *cited
	out        strings.Builder
	// references counts the references to each note, which are named by it.
	references map[int]int
}

func (h *htmlWriter) body() {
	m := h.manuscript
	h.out.WriteString("<header>\n")
	if data, _, _ := m.PlainLogo(); len(data) > 0 {
		fmt.Fprintf(&h.out, "<img class=\"logo\" alt=\"%s\" src=\"data:image/png;base64,%s\">\n",
			html.EscapeString(strings.TrimSpace("Logo "+m.Author)), base64.StdEncoding.EncodeToString(data))
	}
	inHead, inFacts, inList := true, false, false
	for _, p := range m.Parts {
		if inFacts && p.Kind != page.PartMeta {
			h.out.WriteString("</dl>\n")
			inFacts = false
		}
		if inHead && !headPart(p.Kind) {
			h.out.WriteString("</header>\n")
			inHead = false
		}
		if !inFacts && p.Kind == page.PartMeta {
			h.out.WriteString("<dl>\n")
			inFacts = true
		}
		if inList != (p.Kind == page.PartListItem) {
			inList = !inList
			h.out.WriteString(map[bool]string{true: "<ul>\n", false: "</ul>\n"}[inList])
		}
		h.part(p)
	}
	for _, end := range []struct {
		open bool
		tag  string
	}{{inList, "</ul>\n"}, {inFacts, "</dl>\n"}, {inHead, "</header>\n"}} {
		if end.open {
			h.out.WriteString(end.tag)
		}
	}
	h.notes()
}

func headPart(k page.PartKind) bool {
	return k == page.PartOrganisation || k == page.PartTitle || k == page.PartMeta || k == page.PartRemark
}

func (h *htmlWriter) part(p page.Part) {
	text := h.rich(p.Text)
	lang := language(p.Language)
	switch p.Kind {
	case page.PartOrganisation:
		fmt.Fprintf(&h.out, "<p class=\"organisation\">%s</p>\n", text)
	case page.PartTitle:
		fmt.Fprintf(&h.out, "<h1>%s</h1>\n", text)
	case page.PartRemark:
		fmt.Fprintf(&h.out, "<p><b>%s</b></p>\n", text)
	case page.PartMeta:
		fmt.Fprintf(&h.out, "<dt>%s</dt><dd>%s</dd>\n", escaped(p.Label), text)
	case page.PartSection:
		number := ""
		if p.Number != "" {
			number = `<span class="number">` + escaped(p.Number) + `</span> `
		}
		fmt.Fprintf(&h.out, "<h2>%s%s</h2>\n", number, text)
	case page.PartHeading:
		fmt.Fprintf(&h.out, "<h%[1]d>%[2]s</h%[1]d>\n", p.Level+1, text)
	case page.PartParagraph:
		fmt.Fprintf(&h.out, "<p>%s</p>\n", text)
	case page.PartListItem:
		if p.Label != "•" {
			text = escaped(p.Label) + " " + text
		}
		fmt.Fprintf(&h.out, "<li>%s</li>\n", text)
	case page.PartQuote:
		fmt.Fprintf(&h.out, "<figure class=\"quote\"><blockquote%s><p>%s</p></blockquote>%s</figure>\n",
			lang, text, h.by("figcaption", p.Attribution))
	case page.PartStatistic:
		big := ""
		if p.Figure != "" {
			big = `<p class="figure" aria-hidden="true">`
			if p.Qualifier != "" {
				big += "<small>" + escaped(p.Qualifier) + "</small>"
			}
			big += escaped(p.Figure) + "</p>"
		}
		fmt.Fprintf(&h.out, "<div class=\"statistic\">%s<p%s>%s</p>%s</div>\n", big, lang, text, h.by("p", p.Attribution))
	case page.PartRecommendation:
		fmt.Fprintf(&h.out, "<div class=\"ask\"><p%s><span class=\"number\">%s</span> %s</p>%s</div>\n",
			lang, escaped(p.Number), text, h.by("p", p.Attribution))
	case page.PartTable:
		h.table(p)
	}
}

// language marks an element whose words are in another language than the page.
func language(tag string) string {
	if tag == "" {
		return ""
	}
	dir := "ltr"
	if page.RightToLeftLanguage(tag) {
		dir = "rtl"
	}
	return fmt.Sprintf(" lang=\"%s\" dir=\"%s\"", html.EscapeString(tag), dir)
}

func (h *htmlWriter) by(tag string, text page.Rich) string {
	if len(text) == 0 {
		return ""
	}
	return fmt.Sprintf("<%s class=\"by\">%s</%s>", tag, h.rich(text), tag)
}

func (h *htmlWriter) table(p page.Part) {
	h.out.WriteString("<table>\n")
	for i, row := range p.Rows {
		tag := "td"
		h.out.WriteString(map[int]string{0: "<thead>", 1: "<tbody>"}[i] + "<tr" + language(row.Language) + ">")
		if i == 0 {
			tag = `th scope="col"`
		}
		for _, cell := range row.Cells {
			fmt.Fprintf(&h.out, "<%s>%s</%s>", tag, h.rich(cell), tag[:2])
		}
		h.out.WriteString("</tr>" + map[bool]string{true: "</thead>"}[i == 0] + "\n")
	}
	if len(p.Rows) > 1 {
		h.out.WriteString("</tbody>")
	}
	h.out.WriteString("</table>\n")
}

// isolated marks stretches of the other direction as HTML does, in place of
// Unicode's marks.
func isolated(s string) string {
	var b strings.Builder
	for _, segment := range page.Segments(s) {
		if segment.Isolated {
			b.WriteString("<bdi>" + escaped(segment.Text) + "</bdi>")
			continue
		}
		b.WriteString(escaped(segment.Text))
	}
	return b.String()
}

func escaped(s string) string { return html.EscapeString(s) }

func (h *htmlWriter) rich(text page.Rich) string {
	var b strings.Builder
	for _, p := range text {
		if p.Note > 0 {
			h.cited.seen[p.Note] = true
			h.references[p.Note]++
			fmt.Fprintf(&b, `<sup><a id="ref%[1]d-%[2]d" href="#note%[1]d" role="doc-noteref">%[1]d</a></sup>`, p.Note, h.references[p.Note])
			continue
		}
		s := isolated(p.Text)
		if p.Italic {
			s = "<i>" + s + "</i>"
		}
		if p.Bold {
			s = "<b>" + s + "</b>"
		}
		if p.Link != "" {
			s = fmt.Sprintf(`<a href="%s">%s</a>`, escaped(p.Link), s)
		}
		b.WriteString(s)
	}
	return b.String()
}

func (h *htmlWriter) notes() {
	notes := h.cited.notes()
	if len(notes) == 0 {
		return
	}
	m := h.manuscript
	fmt.Fprintf(&h.out, "<section class=\"notes\" role=\"doc-endnotes\"><h2>%s</h2>\n<ol>\n", escaped(m.Labels.Sources))
	for _, n := range notes {
		fmt.Fprintf(&h.out, "<li id=\"note%[1]d\" value=\"%[1]d\">%[2]s <a href=\"#ref%[1]d-1\" role=\"doc-backlink\" aria-label=\"↩\">↩</a></li>\n",
			n.Number, h.rich(m.Labels.Cite(n.Source, n.Places)))
	}
	h.out.WriteString("</ol>\n</section>\n")
}
