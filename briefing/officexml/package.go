// Package officexml writes what Office Open XML documents of every kind have
// in common: a package of XML parts, and text within them.
//
// It must not know what the parts say.
package officexml

import (
	"archive/zip"
	"encoding/xml"
	"fmt"
	"io"
	"strings"
)

// Head begins every XML part.
const Head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"

// Part is a file of a package.
type Part struct{ Name, Content string }

// Write writes a package; parts without content are left out. It has no dates,
// so that the file is the same each time and tells nothing.
func Write(w io.Writer, parts []Part) error {
	z := zip.NewWriter(w)
	for _, p := range parts {
		if p.Content == "" {
			continue
		}
		f, err := z.CreateHeader(&zip.FileHeader{Name: p.Name, Method: zip.Deflate})
		if err != nil {
			return fmt.Errorf("write %s: %w", p.Name, err)
		}
		if _, err := io.WriteString(f, p.Content); err != nil {
			return fmt.Errorf("write %s: %w", p.Name, err)
		}
	}
	if err := z.Close(); err != nil {
		return fmt.Errorf("write package: %w", err)
	}
	return nil
}

// Escape writes text for XML; characters that XML cannot hold are left out.
func Escape(s string) string {
	s = strings.Map(func(r rune) rune {
		if r < ' ' && r != '\t' && r != '\n' || r == 0xfffe || r == 0xffff {
			return -1
		}
		return r
	}, s)
	var b strings.Builder
	if err := xml.EscapeText(&b, []byte(s)); err != nil {
		return ""
	}
	return b.String()
}
