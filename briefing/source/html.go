package source

import (
	"bytes"
	"context"
	"fmt"
	"regexp"
	"strings"

	readability "codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/net/html/charset"

	"attache/briefing"
	"attache/briefing/source/structure"
)

var htmlReader = reader{
	format:     Format{"Web page", []string{".html", ".htm", ".xhtml", ".xht"}},
	version:    "html/2",
	recognises: isHTML,
	likely:     func(data []byte) bool { return anyTag.Match(data[:min(len(data), maxSniffed)]) },
	read: func(_ context.Context, f File) (*draft, error) {
		return readPage(decodeHTML(f.Data))
	},
}

// maxSniffed is in bytes of a file in which its first tags are looked for.
const maxSniffed = 64 << 10

// openings are the tags with which pages and parts of pages begin.
var openings = []string{
	"<html", "<head", "<body", "<title", "<meta", "<link", "<style", "<script", "<base", "<header", "<main", "<section", "<div", "<article",
	"<table", "<h1", "<h2", "<p>", "<p ", "<br", "<ul", "<ol", "<center", "<font", "<span",
}

// anyTag finds a tag that only pages have.
var anyTag = regexp.MustCompile(`(?i)<(?:html|head|body|div|p|br|table|h[1-6]|article|section|span|a|ul|ol)(?:\s[^<>]*)?/?>`)

// isHTML reports a page by its first tag; a text that merely holds tags
// starts with words.
func isHTML(data []byte) bool {
	s := bytes.TrimLeft(data[:min(len(data), maxSniffed)], "\xef\xbb\xbf \t\r\n")
	for {
		end := "?>"
		switch {
		case bytes.HasPrefix(s, []byte("<!--")):
			end = "-->"
		case bytes.HasPrefix(s, []byte("<?")):
		case bytes.HasPrefix(bytes.ToLower(s[:min(len(s), 16)]), []byte("<!doctype html")):
			return true
		case bytes.HasPrefix(s, []byte("<!")):
			// A document type of one's own can declare anything before the page.
			return bytes.Contains(bytes.ToLower(s[:min(len(s), 4096)]), []byte("<html"))
		default:
			return hasOpening(s)
		}
		i := bytes.Index(s, []byte(end))
		if i < 0 {
			return false
		}
		s = bytes.TrimLeft(s[i+len(end):], " \t\r\n")
	}
}

func hasOpening(s []byte) bool {
	s = bytes.ToLower(s[:min(len(s), 16)])
	for _, tag := range openings {
		if bytes.HasPrefix(s, []byte(tag)) {
			return true
		}
	}
	return false
}

// decodeHTML follows the page's own statement of its encoding, and detects
// it where there is none.
func decodeHTML(data []byte) string {
	if e, name, certain := charset.DetermineEncoding(data, ""); certain && name != "utf-8" && name != "replacement" {
		if out, err := e.NewDecoder().Bytes(data); err == nil && plausible(string(out)) {
			return string(out)
		}
	}
	if text, _, err := decodeText(data); err == nil {
		return text
	}
	// A page with stray bytes is a page all the same.
	return strings.ReplaceAll(strings.ToValidUTF8(string(data), "\ufffd"), "\x00", "")
}

// maxArticle is in bytes of a page in which the main text is looked for; the
// whole of a larger one is its text.
const maxArticle = 16 << 20

// readPage drafts a page. Its main text is the document; what stands around
// it is kept as boilerplate.
func readPage(text string) (*draft, error) {
	doc, err := html.Parse(strings.NewReader(text))
	if err != nil {
		return nil, fmt.Errorf("parse the page: %w: %w", errNesting, err)
	}
	d := newDraft()
	meta := readMeta(doc, text)
	meta.state(d)
	var main *mainPart
	if len(text) <= maxArticle {
		main = mainText(doc, d.facts.Title)
	}
	walkMarkup(d, bodyOf(doc), main)
	if !enoughMain(d) {
		d = newDraft()
		meta.state(d)
		walkMarkup(d, bodyOf(doc), namedMain(doc, d.facts.Title))
	}
	d.close()
	d.blocks = structure.Mark(d.text.String(), d.blocks)
	return d, nil
}

func bodyOf(doc *html.Node) *html.Node {
	for n := range doc.Descendants() {
		if n.DataAtom == atom.Body {
			return n
		}
	}
	return doc
}

// tagKey is how an element is found again in the main text: each gets an
// attribute of its own name, which survives being copied and merged.
const tagKey = "data-attache-"

// mainText finds the page's main text; nil when it finds none.
func mainText(doc *html.Node, title string) *mainPart {
	tags := map[*html.Node]string{}
	for n := range doc.Descendants() {
		if n.Type == html.ElementNode {
			tags[n] = fmt.Sprintf("%s%d", tagKey, len(tags))
			n.Attr = append(n.Attr, html.Attribute{Key: tags[n]})
		}
	}
	article, err := parseArticle(doc)
	if err != nil || article.Node == nil {
		return nil
	}
	a := &mainPart{tags: tags, kept: map[string]bool{}, words: map[string]bool{}, title: title, text: oneLine(textOf(article.Node))}
	a.keep(article.Node)
	for n := range article.Node.Descendants() {
		a.keep(n)
	}
	return a
}

// mainPart tells what of a page is its main text.
type mainPart struct {
	tags  map[*html.Node]string // of the page's elements
	kept  map[string]bool       // tags found in the main text
	words map[string]bool       // its pieces of text
	text  string
	title string
	// named is a main text that the page names, with all that stands in it.
	named bool
}

// minQuoted is in words of a quotation that can be told from a label.
const minQuoted = 5

// lacks reports a quotation that the main text was left without: one that is
// set apart is often taken for something beside the text. Where the text says
// the same, it is a repetition.
func (a *mainPart) lacks(quotation string) bool {
	quotation = strings.Trim(oneLine(quotation), "“”«»\"‘’ \u00a0")
	return len(strings.Fields(quotation)) >= minQuoted && !strings.Contains(a.text, quotation)
}

// minPiece is in bytes of a piece of text that can be told by its words.
const minPiece = 20

func (a *mainPart) keep(n *html.Node) {
	if s := strings.TrimSpace(n.Data); n.Type == html.TextNode && len(s) >= minPiece {
		a.words[s] = true
	}
	for _, at := range n.Attr {
		if strings.HasPrefix(at.Key, tagKey) {
			a.kept[at.Key] = true
		}
	}
}

// holds reports whether a paragraph of the page is in the main text: by the
// element it stands in or, where that was rebuilt, by one of its pieces.
func (a *mainPart) holds(n *html.Node, pieces []string) bool {
	if a == nil || a.kept[a.tags[n]] || isTopHeading(n) && sameTitle(textOf(n), a.title) {
		return true
	}
	for _, p := range pieces {
		if a.words[p] {
			return true
		}
	}
	return false
}

// isTopHeading reports a heading that can be the document's.
func isTopHeading(n *html.Node) bool {
	level := headingLevel(n)
	return level == 1 || level == 2
}

// parseArticle keeps a page that the library fails on from failing here.
func parseArticle(doc *html.Node) (a readability.Article, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("find the main text: %v", p)
		}
	}()
	p := readability.NewParser()
	p.KeepClasses = true
	return p.ParseDocument(doc, nil)
}

// sameTitle compares two titles without white space and case.
func sameTitle(a, b string) bool {
	squeeze := func(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), " ")) }
	a, b = squeeze(a), squeeze(b)
	return a != "" && b != "" && (a == b || len(a) > 12 && strings.HasPrefix(b, a) || len(b) > 12 && strings.HasPrefix(a, b))
}

// minMain is in bytes of a main text that can be trusted; minMainShare in
// percent of the page's words.
const (
	minMain      = 250
	minMainShare = 8
)

// enoughMain reports whether the main text is more than a scrap of the page.
func enoughMain(d *draft) bool {
	main, all := 0, 0
	for _, b := range d.blocks {
		all += b.Span.Len()
		if b.Role != briefing.RoleBoilerplate {
			main += b.Span.Len()
		}
	}
	return main >= minMain && main*100 >= minMainShare*all
}
