package source

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// mainIDs are the names that sites give to the element with the main text.
var mainIDs = map[string]bool{"content": true, "main": true, "main-content": true, "maincontent": true, "contenu": true, "contenido": true, "article": true}

// minNamed is in bytes of the text of an element that is the main text by
// its name.
const minNamed = 80

// namedMain takes the element that the page itself says is its main one: for
// pages with too little text to be found by its looks. Where the page names
// none, it is what stands around its heading; nil where that is no text.
func namedMain(doc *html.Node, title string) *mainPart {
	var best *html.Node
	rank := 0
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		r := 0
		switch {
		case n.DataAtom == atom.Main || attr(n, "role") == "main":
			r = 3
		case n.DataAtom == atom.Article:
			r = 2
		case mainIDs[strings.ToLower(attr(n, "id"))]:
			r = 1
		}
		if r > rank && len(oneLine(textOf(n))) >= minNamed {
			best, rank = n, r
		}
	}
	if best == nil {
		best = aroundHeading(doc)
	}
	if best == nil {
		return nil
	}
	a := &mainPart{named: true, tags: map[*html.Node]string{best: tagKey}, kept: map[string]bool{tagKey: true}, words: map[string]bool{}, title: title, text: oneLine(textOf(best))}
	for n := range best.Descendants() {
		a.tags[n] = tagKey
	}
	return a
}

// minAround is the share, in percent, of a page's words outside links that
// must stand around its heading.
const minAround = 40

// aroundHeading climbs from the page's only heading of the first level to the
// smallest element with a text.
func aroundHeading(doc *html.Node) *html.Node {
	body := bodyOf(doc)
	var heading *html.Node
	for n := range body.Descendants() {
		if n.DataAtom != atom.H1 || oneLine(textOf(n)) == "" {
			continue
		}
		if heading != nil {
			return nil
		}
		heading = n
	}
	if heading == nil {
		return nil
	}
	all := freeText(body)
	for n := heading.Parent; n != nil && n != body; n = n.Parent {
		if free := freeText(n); free-freeText(heading) >= minNamed && free*100 >= minAround*all {
			return n
		}
	}
	return nil
}

// freeText is how many bytes of text below n stand in no link.
func freeText(n *html.Node) int {
	if n.Type == html.TextNode {
		return len(strings.TrimSpace(n.Data))
	}
	if n.DataAtom == atom.A || unseen[n.DataAtom] {
		return 0
	}
	size := 0
	for c := range n.ChildNodes() {
		size += freeText(c)
	}
	return size
}
