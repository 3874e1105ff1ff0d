package source

import (
	"context"
	"strings"
	"testing"

	"attache/briefing"
)

// wordFile packs a Word file of a body and other parts.
func wordFile(t *testing.T, body string, parts map[string]string) File {
	t.Helper()
	all := map[string][]byte{"word/document.xml": []byte(`<document><body>` + body + `</body></document>`)}
	for name, part := range parts {
		all[name] = []byte(part)
	}
	return File{Name: "a.docx", Data: archiveOf(t, all)}
}

// outline is a document's blocks, one a line: role, number and text.
func outline(d *briefing.Document) string {
	var b strings.Builder
	for _, bl := range d.Blocks {
		b.WriteString(string(bl.Role))
		if bl.Number != "" {
			b.WriteString(" [" + bl.Number + "]")
		}
		b.WriteString(": " + strings.ReplaceAll(d.Slice(bl.Span), "\n", "⏎") + "\n")
	}
	return b.String()
}

func TestDocx(t *testing.T) {
	const footnotes = `<footnotes><footnote id="1"><p><r><t>First note.</t></r></p></footnote><footnote id="2"><p><r><t>* Second note.</t></r></p></footnote></footnotes>`
	const endnotes = `<endnotes><endnote id="1"><p><r><t>At the end.</t></r></p></endnote></endnotes>`
	tests := []struct {
		name, body string
		parts      map[string]string
		want       string
	}{
		{"insertions stand, deletions do not", `<p><r><t>States </t></r><del><r><delText>may</delText></r></del><ins><r><t>shall</t></r></ins><r><t> act.</t></r></p>`, nil, "paragraph: States shall act.\n"},
		{"a struck paragraph end joins", `<p><pPr><rPr><del/></rPr></pPr><r><t>One</t></r></p><p><r><t>sentence.</t></r></p>`, nil, "paragraph: One sentence.\n"},
		{"a struck end with nothing after it", `<p><pPr><rPr><del/></rPr></pPr><r><t>One sentence.</t></r></p>`, nil, "paragraph: One sentence.\n"},
		{
			"styles behind those that Word only lists", `<p><pPr><pStyle val="A"/></pPr><r><t>Recommendations</t></r></p><p><r><t>States should act.</t></r></p>`,
			map[string]string{"word/styles.xml": `<styles><w:latentStyles><w:lsdException name="heading 1"/></w:latentStyles><style styleId="A"><name val="heading 1"/></style></styles>`},
			"heading: Recommendations\nparagraph: States should act.\n",
		},
		{
			"styles after a list of them that does not end", `<p><pPr><pStyle val="A"/></pPr><r><t>Recommendations</t></r></p><p><r><t>States should act.</t></r></p>`,
			map[string]string{"word/styles.xml": `<styles><style styleId="A"><name val="heading 1"/></style><w:latentStyles/></styles>`},
			"heading: Recommendations\nparagraph: States should act.\n",
		},
		{
			"footnotes and endnotes are counted apart",
			`<p><r><t>A</t><endnoteReference id="1"/></r><r><t> b</t><footnoteReference id="1"/></r></p>`,
			map[string]string{"word/footnotes.xml": footnotes, "word/endnotes.xml": endnotes},
			"paragraph: A[i] b¹\nfootnote [i]: i At the end.\nfootnote [1]: 1 First note.\n",
		},
		{
			"endnotes in figures", `<p><r><t>A</t><endnoteReference id="1"/></r></p>`,
			map[string]string{"word/endnotes.xml": endnotes, "word/settings.xml": `<settings><endnotePr><numFmt val="decimal"/><numStart val="3"/></endnotePr></settings>`},
			"paragraph: A³\nfootnote [3]: 3 At the end.\n",
		},
		{
			"a mark of one's own", `<p><r><t>A</t></r><r><footnoteReference customMarkFollows="1" id="2"/><t>*</t></r><r><t> b</t><footnoteReference id="1"/></r></p>`,
			map[string]string{"word/footnotes.xml": footnotes},
			"paragraph: A* b¹\nfootnote [*]: * Second note.\nfootnote [1]: 1 First note.\n",
		},
		{"hidden by its style", `<p><r><t>Seen.</t></r><r><rPr><rStyle val="x"/></rPr><t> Unseen.</t></r></p>`, map[string]string{"word/styles.xml": `<styles><style styleId="x" type="character"><rPr><vanish/></rPr></style></styles>`}, "paragraph: Seen.\n"},
		{"shown against its style", `<p><r><rPr><rStyle val="x"/><vanish val="0"/></rPr><t>Seen.</t></r></p>`, map[string]string{"word/styles.xml": `<styles><style styleId="x" type="character"><rPr><vanish/></rPr></style></styles>`}, "paragraph: Seen.\n"},
		{"signs by number", `<p><r><t>Rates </t></r><r><sym font="Symbol" char="F0A3"/></r><r><t> 5 per cent </t></r><r><sym font="Symbol" char="00B1"/></r><r><t> 1</t></r></p>`, nil, "paragraph: Rates ≤ 5 per cent ± 1\n"},
		{"signs of a font", "<p><r><rPr><rFonts ascii=\"Symbol\"/></rPr><t>\uf0b3</t></r><r><t> 18 years</t></r></p>", nil, "paragraph: ≥ 18 years\n"},
		{
			"a page within", `<p><r><t>Above.</t></r></p><altChunk id="r1"/>`,
			map[string]string{"word/_rels/document.xml.rels": `<Relationships><Relationship Id="r1" Target="page.htm"/></Relationships>`, "word/page.htm": "<html><body><p>Within.</p></body></html>"},
			"paragraph: Above.\nparagraph: Within.\n",
		},
		{
			"a page outside is not followed", `<p><r><t>Above.</t></r></p><altChunk id="r1"/>`,
			map[string]string{"word/_rels/document.xml.rels": `<Relationships><Relationship Id="r1" TargetMode="External" Target="page.htm"/></Relationships>`, "word/page.htm": "<html><body><p>Within.</p></body></html>"},
			"paragraph: Above.\n",
		},
		{
			"a diagram", `<p><r><drawing><relIds dm="r1"/></drawing></r></p>`,
			map[string]string{"word/_rels/document.xml.rels": `<Relationships><Relationship Id="r1" Target="diagrams/data1.xml"/></Relationships>`, "word/diagrams/data1.xml": `<dataModel><pt><t><p><r><t>Prevent.</t></r></p></t></pt><pt><t><p><r><t>Protect.</t></r></p></t></pt></dataModel>`},
			"paragraph: Prevent.\nparagraph: Protect.\n",
		},
		{
			"a list that borrows its numbers from a style", `<p><pPr><numPr><ilvl val="0"/><numId val="2"/></numPr></pPr><r><t>Act.</t></r></p>`,
			map[string]string{
				"word/styles.xml":    `<styles><style styleId="n" type="numbering"><pPr><numPr><numId val="1"/></numPr></pPr></style></styles>`,
				"word/numbering.xml": `<numbering><abstractNum abstractNumId="0"><lvl ilvl="0"><start val="4"/><numFmt val="decimal"/><lvlText val="%1."/></lvl></abstractNum><abstractNum abstractNumId="1"><numStyleLink val="n"/></abstractNum><num numId="1"><abstractNumId val="0"/></num><num numId="2"><abstractNumId val="1"/></num></numbering>`,
			},
			"list item [4]: 4. Act.\n",
		},
		{
			"a table within a table", `<tbl><tr><tc><p><r><t>Outer</t></r></p></tc><tc><tbl><tr><tc><p><r><t>a</t></r></p></tc><tc><p><r><t>b</t></r></p></tc></tr></tbl><p/></tc></tr><tr><tc><p><r><t>One</t></r></p></tc><tc><p><r><t>two</t></r></p></tc></tr></tbl>`, nil,
			"table row: Outer | a | b\ntable row: One | two\n",
		},
		{"a field shows its result", `<p><r><fldChar fldCharType="begin"/></r><r><instrText>PAGE</instrText></r><r><fldChar fldCharType="separate"/></r><r><t>7</t></r><r><fldChar fldCharType="end"/></r><r><t> pages of it.</t></r></p>`, nil, "paragraph: 7 pages of it.\n"},
		{"a comment is not the text", `<p><commentRangeStart id="1"/><r><t>Text.</t></r><commentRangeEnd id="1"/><r><commentReference id="1"/></r></p>`, map[string]string{"word/comments.xml": `<comments><comment id="1"><p><r><t>Really?</t></r></p></comment></comments>`}, "paragraph: Text.\n"},
		{"a text box, once", `<p><r><t>Text.</t></r><r><AlternateContent><Choice><drawing><txbxContent><p><r><t>Boxed.</t></r></p></txbxContent></drawing></Choice><Fallback><pict><txbxContent><p><r><t>Boxed.</t></r></p></txbxContent></pict></Fallback></AlternateContent></r></p>`, nil, "paragraph: Text.\nparagraph: Boxed.\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d, err := Read(context.Background(), wordFile(t, tt.body, tt.parts))
			if err != nil {
				t.Fatal(errText(err))
			}
			checkDocument(t, d)
			if got := outline(d); got != tt.want {
				t.Errorf("got\n%swant\n%s", got, tt.want)
			}
		})
	}
}
