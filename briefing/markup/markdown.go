package markup

import (
	"fmt"
	"io"
	"strings"

	"attache/briefing/page"
)

// WriteMarkdown writes a manuscript as Markdown with footnotes.
func WriteMarkdown(w io.Writer, m *page.Manuscript) error {
	d := &markdown{cited: newCited(m)}
	for i, p := range m.Parts {
		next := page.PartKind("")
		if i+1 < len(m.Parts) {
			next = m.Parts[i+1].Kind
		}
		d.part(p, next)
	}
	for _, n := range d.cited.notes() {
		fmt.Fprintf(&d.out, "[^%d]: %s\n", n.Number, d.rich(m.Labels.Cite(n.Source, n.Places)))
	}
	return save(w, "Markdown", strings.TrimRight(d.out.String(), "\n")+"\n")
}

type markdown struct {
	cited *cited
	out   strings.Builder
}

func (d *markdown) part(p page.Part, next page.PartKind) {
	text := d.rich(p.Text)
	line := func(format string, args ...any) { fmt.Fprintf(&d.out, format+"\n\n", args...) }
	switch p.Kind {
	case page.PartTitle:
		line("# %s", text)
	case page.PartSection:
		line("## %s", strings.TrimSpace(marked(p.Number)+" "+text))
	case page.PartHeading:
		line("%s %s", strings.Repeat("#", p.Level+1), text)
	case page.PartMeta:
		fmt.Fprintf(&d.out, "%s: %s", marked(p.Label), text)
		// Two spaces keep facts on lines of their own within one paragraph.
		d.out.WriteString(map[bool]string{true: "  \n", false: "\n\n"}[next == page.PartMeta])
	case page.PartListItem:
		label := "-"
		if p.Label != "•" {
			label = p.Label
		}
		fmt.Fprintf(&d.out, "%s %s\n", label, text)
		if next != page.PartListItem {
			d.out.WriteString("\n")
		}
	case page.PartQuote:
		fmt.Fprintf(&d.out, "> %s\n", text)
		if by := d.rich(p.Attribution); by != "" {
			fmt.Fprintf(&d.out, ">\n> %s\n", by)
		}
		d.out.WriteString("\n")
	case page.PartRecommendation:
		line("**%s** %s", marked(p.Number), text)
		d.attribution(p)
	case page.PartStatistic:
		line("%s", text)
		d.attribution(p)
	case page.PartTable:
		d.table(p)
	case page.PartRemark, page.PartOrganisation:
		line("**%s**", text)
	default: // paragraphs
		line("%s", text)
	}
}

func (d *markdown) attribution(p page.Part) {
	if by := d.rich(p.Attribution); by != "" {
		fmt.Fprintf(&d.out, "%s\n\n", by)
	}
}

func (d *markdown) table(p page.Part) {
	for i, row := range p.Rows {
		for _, cell := range row.Cells {
			fmt.Fprintf(&d.out, "| %s ", strings.ReplaceAll(d.rich(cell), "|", `\|`))
		}
		d.out.WriteString("|\n")
		if i == 0 {
			d.out.WriteString(strings.Repeat("|---", len(row.Cells)) + "|\n")
		}
	}
	d.out.WriteString("\n")
}

func (d *markdown) rich(text page.Rich) string {
	var b strings.Builder
	for _, p := range text {
		if p.Note > 0 {
			d.cited.seen[p.Note] = true
			fmt.Fprintf(&b, "[^%d]", p.Note)
			continue
		}
		s := marked(p.Text)
		if p.Italic {
			s = wrapped(s, "*")
		}
		if p.Bold {
			s = wrapped(s, "**")
		}
		if p.Link != "" {
			s = "[" + s + "](" + strings.NewReplacer("(", "%28", ")", "%29", " ", "%20").Replace(p.Link) + ")"
		}
		b.WriteString(s)
	}
	return b.String()
}

// wrapped puts marks around the words, not around white space beside them,
// where they would not be read as marks.
func wrapped(s, mark string) string {
	words := strings.TrimSpace(s)
	if words == "" {
		return s
	}
	before, after, _ := strings.Cut(s, words)
	return before + mark + words + mark + after
}

// marked keeps characters from being taken for marks.
func marked(s string) string {
	s = escaper.Replace(s)
	if strings.HasPrefix(s, "#") || strings.HasPrefix(s, "- ") || strings.HasPrefix(s, "+ ") || strings.HasPrefix(s, ">") {
		return `\` + s
	}
	// "12. " at the start would become a list.
	digits := len(s) - len(strings.TrimLeft(s, "0123456789"))
	if digits > 0 && (strings.HasPrefix(s[digits:], ". ") || strings.HasPrefix(s[digits:], ") ")) {
		return s[:digits] + `\` + s[digits:]
	}
	return s
}

var escaper = strings.NewReplacer(`\`, `\\`, "*", `\*`, "_", `\_`, "`", "\\`", "[", `\[`, "]", `\]`, "<", `\<`)
