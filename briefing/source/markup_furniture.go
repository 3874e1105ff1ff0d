package source

import (
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// discussions are the names under which sites keep readers' comments.
var discussions = map[string]bool{
	"comments": true, "comments-area": true, "comment-list": true, "commentlist": true, "disqus_thread": true, "respond": true,
}

// isDiscussion reports readers' comments, which are no part of the document.
func isDiscussion(n *html.Node) bool {
	if discussions[attr(n, "id")] {
		return true
	}
	for class := range strings.FieldsSeq(attr(n, "class")) {
		if discussions[class] {
			return true
		}
	}
	return false
}

// furnitureNames are parts of the names that sites give to what stands
// around a text.
var furnitureNames = map[string]bool{
	"breadcrumb": true, "breadcrumbs": true, "newsletter": true, "cookie": true, "cookies": true, "consent": true, "gdpr": true,
	"share": true, "sharing": true, "sharedaddy": true, "addtoany": true, "social": true, "socials": true, "skiplink": true, "skiplinks": true, "skip": true,
	"pagination": true, "pager": true, "related": true, "relatedposts": true, "tags": true, "topics": true, "sidemenu": true, "sidenav": true, "navbar": true,
	"menu": true, "nav": true, "navigation": true, "feedback": true, "subscribe": true, "signup": true, "paywall": true, "toolbar": true, "topbar": true, "byline": true,
	"sidebar": true, "widget": true, "widgets": true, "footer": true, "yarpp": true, "relatedlinks": true, "kommentare": true, "copyright": true, "imprint": true,
	"advert": true, "advertisement": true, "ad": true, "ads": true, "promo": true, "sponsor": true, "loading": true, "print": true, "cta": true,
}

// maxFurnitureWords is how many words an element may have that its name
// alone sets aside: sites name whole pages so too.
const maxFurnitureWords = 80

// unshown are the names of what only a screen reader says.
var unshown = map[string]bool{"screen-reader-text": true, "visually-hidden": true, "visuallyhidden": true, "sr-only": true, "element-invisible": true}

// isFurniture reports an element that stands around the text, by its role,
// its names, or its place at the head of the page.
func isFurniture(n *html.Node) bool {
	switch attr(n, "role") {
	case "navigation", "banner", "contentinfo", "search", "dialog", "alertdialog":
		return !holdsTitle(n)
	}
	if n.DataAtom == atom.Header && n.Parent != nil && n.Parent.DataAtom == atom.Body {
		return !holdsTitle(n)
	}
	for class := range strings.FieldsSeq(attr(n, "class")) {
		if unshown[class] {
			return true
		}
	}
	return namedFurniture(attr(n, "class")+" "+attr(n, "id")) && fewWords(n, maxFurnitureWords) && !holdsHeading(n)
}

// namedFurniture looks at each part of the names: "fr-share__title".
func namedFurniture(names string) bool {
	for part := range strings.FieldsFuncSeq(strings.ToLower(names), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if furnitureNames[part] {
			return true
		}
	}
	return false
}

// holdsHeading reports an element with a heading of the first level, which is
// the document's.
func holdsHeading(n *html.Node) bool {
	for c := range n.Descendants() {
		if c.DataAtom == atom.H1 {
			return true
		}
	}
	return n.DataAtom == atom.H1
}

// minTitle is in words of a heading of the second level that can be the
// document's.
const minTitle = 4

// holdsTitle reports an element with a heading that can be the document's,
// also one of the second level, which the labels of menus are too.
func holdsTitle(n *html.Node) bool {
	if holdsHeading(n) {
		return true
	}
	for c := range n.Descendants() {
		if c.DataAtom == atom.H2 && len(strings.Fields(textOf(c))) >= minTitle {
			return true
		}
	}
	return false
}

// fewWords reports at most so many words below n.
func fewWords(n *html.Node, most int) bool {
	words := 0
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			if words += len(strings.Fields(c.Data)); words > most {
				return false
			}
		}
	}
	return true
}
