package source

import (
	"context"
	"strings"

	"attache/briefing"
	"attache/briefing/source/structure"
)

var emlReader = reader{
	format:  Format{"E-mail", []string{".eml"}},
	version: "eml/2",
	read:    readEML,
}

// readEML drafts a mail: its header lines are boilerplate, its subject the
// title, its words the document.
func readEML(_ context.Context, f File) (*draft, error) {
	m, err := readMessage(f.Data)
	if err != nil {
		return nil, err
	}
	d := newDraft()
	stateMail(d, m)
	for _, name := range []string{"From", "To", "Cc", "Date", "Subject"} {
		if v := decodeHeader(m.header.Get(name)); v != "" {
			d.add(briefing.Block{Role: briefing.RoleBoilerplate}, name+": "+v)
		}
	}
	if p := m.first("text/plain"); p != nil {
		addPlain(d, p.text)
	} else if p := m.first("text/html"); p != nil {
		if err := addPage(d, p.text); err != nil {
			return nil, err
		}
	}
	for _, p := range m.parts {
		if p.attached != "" {
			d.add(briefing.Block{Role: briefing.RoleBoilerplate}, "Attachment: "+p.attached)
		}
	}
	return d.close(), nil
}

func stateMail(d *draft, m *message) {
	const origin = "the mail's header"
	d.state(&d.facts.Title, "title", decodeHeader(m.header.Get("Subject")), origin)
	if t, err := m.header.Date(); err == nil && t.Year() > 1970 {
		d.facts.Date = briefing.Date{Year: t.Year(), Month: t.Month(), Day: t.Day()}
		d.facts.Origins["date"] = origin
	}
	if from, err := m.header.AddressList("From"); err == nil && len(from) > 0 && from[0].Name != "" {
		d.facts.Authors = []string{decodeHeader(from[0].Name)}
		d.facts.Origins["authors"] = origin
	}
}

// addPlain drafts a plain text with its blocks. Lines that answer quotes
// begin with ">" are somebody else's words.
func addPlain(d *draft, text string) {
	text = strings.TrimSpace(text)
	if text == "" {
		return
	}
	if d.text.Len() > 0 {
		d.text.WriteString("\n\n")
	}
	at := d.text.Len()
	d.text.WriteString(text)
	for _, b := range structure.Blocks(text) {
		if strings.HasPrefix(text[b.Span.Start:b.Span.End], ">") {
			b.Role = briefing.RoleQuotation
		}
		b.Span.Start += at
		b.Span.End += at
		d.blocks = append(d.blocks, b)
	}
}
