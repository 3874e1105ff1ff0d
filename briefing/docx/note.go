package docx

import (
	"fmt"
	"strings"

	"attache/briefing/officexml"
)

// firstNote is the number of the first footnote of our own in the file; the
// two before it are the rules that Word draws.
const firstNote = 1

// reference is a footnote where a source is first referred to; later on, a
// field that repeats its number, so that each source keeps one number.
func (b *body) reference(note int) {
	name := fmt.Sprintf("_Source%d", note)
	if b.cited[note] {
		fmt.Fprintf(&b.out, `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r>`+
			`<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:instrText xml:space="preserve"> NOTEREF %s \f \h </w:instrText></w:r>`+
			`<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:fldChar w:fldCharType="separate"/></w:r>`+
			`<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:t>%d</w:t></w:r>`+
			`<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:fldChar w:fldCharType="end"/></w:r>`, name, note)
		return
	}
	b.cited[note] = true
	fmt.Fprintf(&b.out, `<w:bookmarkStart w:id="%[1]d" w:name="%[2]s"/><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>`+
		`<w:footnoteReference w:id="%[1]d"/></w:r><w:bookmarkEnd w:id="%[1]d"/>`, note-1+firstNote, name)
}

// footnotes are the sources with every place that the briefing refers to.
func (b *body) footnotes() string {
	var s strings.Builder
	s.WriteString(officexml.Head + `<w:footnotes ` + wordSpaces + `>` +
		`<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>` +
		`<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>`)
	m := b.manuscript
	links := 0
	for _, n := range m.Notes {
		if !b.cited[n.Number] {
			continue
		}
		note := &body{manuscript: m, options: b.options, cited: map[int]bool{}, links: make([]string, links)}
		note.start("FootnoteText", "", m.RightToLeft)
		note.out.WriteString(`<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>` +
			`<w:r><w:t xml:space="preserve"> </w:t></w:r>`)
		note.runs(m.Labels.Cite(n.Source, n.Places), "")
		note.out.WriteString(`</w:p>`)
		links = len(note.links)
		fmt.Fprintf(&s, `<w:footnote w:id="%d">%s</w:footnote>`, n.Number-1+firstNote, note.out.String())
	}
	return s.String() + `</w:footnotes>`
}

// noteRelations are the addresses that the footnotes link to, in their order.
func (b *body) noteRelations() string {
	var links []string
	for _, n := range b.manuscript.Notes {
		if !b.cited[n.Number] {
			continue
		}
		for _, piece := range b.manuscript.Labels.Cite(n.Source, n.Places) {
			if piece.Link != "" {
				links = append(links, piece.Link)
			}
		}
	}
	return officexml.Head + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
		linkRelations(links) + `</Relationships>`
}

func linkRelations(links []string) string {
	var s strings.Builder
	for i, l := range links {
		fmt.Fprintf(&s, `<Relationship Id="link%d" Type="%shyperlink" Target="%s" TargetMode="External"/>`, i+1, relationType, officexml.Escape(l))
	}
	return s.String()
}
