package pdf

import (
	"encoding/xml"
	"strings"

	"attache/briefing/page"
)

// metadata writes title, author, subject and language as XMP, and nothing
// else: no date, no name of a computer or of a person who did not put it there.
// An accessible file calls itself PDF/UA-1 (ISO 14289-1, 5).
func (u *update) metadata(d *page.Document, accessible bool) int {
	var b strings.Builder
	b.WriteString("<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" +
		`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">` +
		`<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"` +
		` xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">`)
	b.WriteString("<dc:format>application/pdf</dc:format>")
	b.WriteString(`<dc:title><rdf:Alt><rdf:li xml:lang="x-default">` + escaped(d.Title) + `</rdf:li></rdf:Alt></dc:title>`)
	if d.Author != "" {
		b.WriteString(`<dc:creator><rdf:Seq><rdf:li>` + escaped(d.Author) + `</rdf:li></rdf:Seq></dc:creator>`)
	}
	if d.Subject != "" {
		b.WriteString(`<dc:description><rdf:Alt><rdf:li xml:lang="x-default">` + escaped(d.Subject) +
			`</rdf:li></rdf:Alt></dc:description>`)
	}
	b.WriteString(`<dc:language><rdf:Bag><rdf:li>` + escaped(languageTag(d.Language)) + `</rdf:li></rdf:Bag></dc:language>`)
	if accessible {
		b.WriteString(`<pdfuaid:part>1</pdfuaid:part>`)
	}
	b.WriteString("<pdf:Producer>" + producer + "</pdf:Producer><xmp:CreatorTool>" + producer + "</xmp:CreatorTool>")
	b.WriteString("</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>")
	n := u.reserve()
	u.setStream(n, "/Type /Metadata /Subtype /XML", []byte(b.String()))
	return n
}

func escaped(s string) string {
	var b strings.Builder
	if err := xml.EscapeText(&b, []byte(s)); err != nil {
		return ""
	}
	return b.String()
}
