package source

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/url"
	"path"
	"regexp"
	"strings"

	"golang.org/x/net/html"

	"attache/briefing"
	"attache/briefing/source/structure"
)

var epubReader = reader{
	format:  Format{"E-book (EPUB)", []string{".epub"}},
	version: "epub/2",
	recognises: func(data []byte) bool {
		return isArchiveWith(data, "application/epub+zip") || isArchiveWith(data, "META-INF/container.xml")
	},
	read: readEPUB,
}

// readEPUB drafts the chapters in the order of the book's spine.
func readEPUB(ctx context.Context, f File) (*draft, error) {
	a, err := openArchive(f.Data)
	if err != nil {
		return nil, err
	}
	name, err := packageName(a)
	if err != nil {
		return nil, err
	}
	data, err := a.part(name)
	if err != nil {
		return nil, err
	}
	root, err := parseXML(data)
	if err != nil {
		return nil, err
	}
	book := root.child("package")
	d := newDraft()
	stateBook(d, book.child("metadata"))
	chapters := chaptersOf(book, path.Dir(name))
	read := 0
	var last error
	for _, c := range chapters {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if err := addChapter(d, a, c); err != nil {
			last = err
			continue
		}
		read++
	}
	if read == 0 {
		if _, err := a.part("META-INF/encryption.xml"); err == nil {
			return nil, briefing.ErrProtected
		}
		return nil, errors.Join(briefing.ErrDamaged, last)
	}
	d.close()
	d.blocks = structure.Mark(d.text.String(), d.blocks)
	return d, nil
}

// packageName follows the container to the book's description.
func packageName(a *archive) (string, error) {
	data, err := a.part("META-INF/container.xml")
	if err != nil {
		return "", err
	}
	root, err := parseXML(data)
	if err != nil {
		return "", err
	}
	name := root.find("rootfile").get("full-path")
	if name == "" {
		return "", fmt.Errorf("the book names no description: %w", briefing.ErrDamaged)
	}
	return name, nil
}

// chaptersOf lists the parts of the spine.
func chaptersOf(book *element, dir string) []string {
	files := map[string]string{}
	if m := book.child("manifest"); m != nil {
		for _, item := range m.kids {
			kind := item.get("media-type")
			if item.name == "item" && (strings.Contains(kind, "html") || kind == "") && !strings.Contains(item.get("properties"), "nav") {
				files[item.get("id")] = item.get("href")
			}
		}
	}
	var out []string
	if s := book.child("spine"); s != nil {
		for _, ref := range s.kids {
			href := files[ref.get("idref")]
			if href == "" {
				continue
			}
			if plain, err := url.PathUnescape(href); err == nil {
				href = plain
			}
			out = append(out, path.Join(dir, href))
		}
	}
	return out
}

func addChapter(d *draft, a *archive, name string) error {
	data, err := a.part(name)
	if err != nil {
		return err
	}
	tree, err := html.Parse(bytes.NewReader(selfClosed([]byte(decodeHTML(data)))))
	if err != nil {
		return fmt.Errorf("%s: %w", name, errNesting)
	}
	walkBook(d, bodyOf(tree))
	return nil
}

// selfClosed rewrites empty elements that XHTML closes in themselves and HTML
// does not: what follows "<title/>" would else be its text.
func selfClosed(data []byte) []byte {
	for _, tag := range []string{"title", "script", "style", "a", "span", "div", "p", "td", "th", "i", "b", "em", "iframe", "textarea"} {
		for _, open := range []string{"<" + tag + "/>", "<" + tag + " />"} {
			data = bytes.ReplaceAll(data, []byte(open), []byte("<"+tag+"></"+tag+">"))
		}
	}
	return emptyTag.ReplaceAll(data, []byte("<$1$2></$1>"))
}

// stateBook reads the book's description.
func stateBook(d *draft, m *element) {
	if m == nil {
		return
	}
	const origin = "the book's description"
	p := &d.facts
	made := "" // when the file was made, which some programs state as the date too
	for _, k := range m.kids {
		if k.name == "meta" && k.get("property") == "dcterms:modified" {
			made = oneLine(k.words())
		}
	}
	for _, k := range m.kids {
		s := oneLine(k.words())
		switch k.name {
		case "title":
			d.state(&p.Title, "title", s, origin)
		case "publisher":
			d.state(&p.Publisher, "publisher", s, origin)
		case "language":
			d.state(&p.Language, "language", languageTag(s), origin)
		case "creator":
			if s != "" && !strings.HasPrefix(strings.ToLower(s), "unknown") {
				p.Authors = append(p.Authors, s)
				p.Origins["authors"] = origin
			}
		case "date":
			if date, ok := parseTime(s); ok && p.Date.IsZero() && !sameDay(s, made) {
				p.Date, p.Origins["date"] = date, origin
			}
		}
	}
}

// sameDay compares two times as they are written: "2024-03-01T10:00:00Z".
func sameDay(a, b string) bool {
	a, _, _ = strings.Cut(a, "T")
	b, _, _ = strings.Cut(b, "T")
	return a == b
}

// emptyTag matches an element with attributes that closes in itself.
var emptyTag = regexp.MustCompile(`<(title|script|style|a|span|div|p|td|th|i|b|em|iframe|textarea)(\s[^<>]*?)/>`)
