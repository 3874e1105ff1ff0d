package source

import (
	"bytes"
	"context"
	"fmt"
	"strings"

	"golang.org/x/net/html"

	"attache/briefing"
	"attache/briefing/source/structure"
)

var mhtmlReader = reader{
	format:     Format{"Saved web page (MHTML)", []string{".mhtml", ".mht"}},
	version:    "mhtml/2",
	recognises: isMHTML,
	read:       readMHTML,
}

// isMHTML reports a page that a browser saved in one file: the header of a
// mail whose parts are related.
func isMHTML(data []byte) bool {
	head, _, found := bytes.Cut(bytes.ReplaceAll(data[:min(len(data), 4096)], []byte("\r"), nil), []byte("\n\n"))
	head = bytes.ToLower(head)
	return found && bytes.Contains(head, []byte("mime-version:")) && bytes.Contains(head, []byte("multipart/related")) &&
		(bytes.Contains(head, []byte("snapshot-content-location")) || bytes.Contains(head, []byte("saved by")) || bytes.Contains(head, []byte("type=\"text/html\"")))
}

// readMHTML drafts the page that was saved.
func readMHTML(_ context.Context, f File) (*draft, error) {
	m, err := readMessage(f.Data)
	if err != nil {
		return nil, err
	}
	p := m.first("text/html")
	if p == nil {
		p = m.first("application/xhtml+xml")
	}
	if p == nil {
		return nil, fmt.Errorf("no page in it: %w", briefing.ErrDamaged)
	}
	d, err := readPage(p.text)
	if err != nil {
		return nil, err
	}
	address := m.header.Get("Snapshot-Content-Location")
	if address == "" {
		address = p.location
	}
	if strings.HasPrefix(address, "http://") || strings.HasPrefix(address, "https://") {
		d.state(&d.facts.Address, "address", address, "the saved page")
	}
	return d, nil
}

// addPage drafts the whole of a page below what is drafted already.
func addPage(d *draft, text string) error {
	tree, err := html.Parse(strings.NewReader(text))
	if err != nil {
		return errNesting
	}
	walkMarkup(d, bodyOf(tree), nil)
	d.blocks = structure.Mark(d.text.String(), d.blocks)
	return nil
}
