package docx

import (
	"attache/briefing/officexml"
	"attache/briefing/page"
)

const wordSpaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"` +
	` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"` +
	` xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"` +
	` xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"` +
	` xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`

const relationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

func contentTypes(logo bool) string {
	s := officexml.Head + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
		`<Default Extension="xml" ContentType="application/xml"/>`
	if logo {
		s += `<Default Extension="png" ContentType="image/png"/>`
	}
	for _, part := range []struct{ name, kind string }{
		{"document", "document.main"}, {"styles", "styles"}, {"settings", "settings"},
		{"numbering", "numbering"}, {"footnotes", "footnotes"}, {"footer1", "footer"},
	} {
		s += `<Override PartName="/word/` + part.name +
			`.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.` + part.kind + `+xml"/>`
	}
	return s + `<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`
}

const packageRelations = officexml.Head + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
	`<Relationship Id="rId1" Type="` + relationType + `officeDocument" Target="word/document.xml"/>` +
	`<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
	`</Relationships>`

// properties are title, author, subject and language, and nothing else.
func properties(m *page.Manuscript) string {
	s := officexml.Head + `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
		` xmlns:dc="http://purl.org/dc/elements/1.1/">`
	for _, p := range []struct{ name, value string }{
		{"title", m.Title}, {"creator", m.Author}, {"subject", m.Subject}, {"language", m.Language},
	} {
		if p.value != "" {
			s += `<dc:` + p.name + `>` + officexml.Escape(p.value) + `</dc:` + p.name + `>`
		}
	}
	return s + `</cp:coreProperties>`
}

const settings = officexml.Head + `<w:settings ` + wordSpaces + `>` +
	`<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>` +
	`<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>` +
	`</w:settings>`

const numbering = officexml.Head + `<w:numbering ` + wordSpaces + `>` +
	`<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>` +
	`<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>` +
	`<w:pPr><w:ind w:left="360" w:hanging="240"/></w:pPr></w:lvl></w:abstractNum>` +
	`<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
