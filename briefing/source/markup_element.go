package source

import (
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// inlines are the elements that stand within a line.
var inlines = map[atom.Atom]bool{
	atom.A: true, atom.Abbr: true, atom.Acronym: true, atom.B: true, atom.Bdi: true, atom.Bdo: true, atom.Big: true, atom.Cite: true,
	atom.Code: true, atom.Data: true, atom.Del: true, atom.Dfn: true, atom.Em: true, atom.Font: true, atom.I: true, atom.Ins: true,
	atom.Kbd: true, atom.Label: true, atom.Mark: true, atom.Ruby: true, atom.S: true, atom.Samp: true, atom.Small: true, atom.Span: true,
	atom.Strike: true, atom.Strong: true, atom.Sub: true, atom.Sup: true, atom.Time: true, atom.Tt: true, atom.U: true, atom.Var: true,
	atom.Wbr: true, atom.Nobr: true, atom.Picture: true, atom.Img: true, atom.Center: false, atom.Math: true,
}

func isInline(n *html.Node) bool {
	return inlines[n.DataAtom] || n.Namespace == "math" || n.DataAtom == 0 && n.Namespace == "" && !strings.Contains(n.Data, "-")
}

// unseen are the elements that hold no words of the page.
var unseen = map[atom.Atom]bool{
	atom.Script: true, atom.Style: true, atom.Template: true, atom.Noscript: true, atom.Head: true, atom.Title: true, atom.Svg: true,
	atom.Iframe: true, atom.Object: true, atom.Embed: true, atom.Applet: true, atom.Video: true, atom.Audio: true, atom.Canvas: true,
	atom.Select: true, atom.Option: true, atom.Textarea: true, atom.Datalist: true, atom.Input: true, atom.Map: true, atom.Annotation: true,
	atom.Rp: true, atom.Rt: true, atom.Progress: true, atom.Meter: true, atom.Dialog: true, atom.Frameset: true, atom.Link: true, atom.Meta: true,
}

// invisible reports what a browser would not show.
func invisible(n *html.Node) bool {
	if unseen[n.DataAtom] || hasAttr(n, "hidden") || n.Namespace == "svg" || n.Data == "annotation" || n.Data == "annotation-xml" {
		return true
	}
	if attr(n, "aria-hidden") == "true" && !strings.Contains(attr(n, "class"), "fallback-image") {
		return true
	}
	style := strings.ReplaceAll(strings.ToLower(attr(n, "style")), " ", "")
	return strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden")
}

// headingLevel is the level of a heading, by its element or by its role; 0
// when n is none.
func headingLevel(n *html.Node) int {
	switch n.DataAtom {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return int(n.Data[1] - '0')
	}
	if attr(n, "role") != "heading" {
		return 0
	}
	if level, err := strconv.Atoi(attr(n, "aria-level")); err == nil && level >= 1 && level <= 6 {
		return level
	}
	return 2 // what a browser takes it for
}

// isNote reports the body of a footnote, by the marks that publishing
// programs leave.
func isNote(n *html.Node) bool {
	switch attr(n, "role") {
	case "doc-footnote", "doc-endnote":
		return true
	}
	kind := attr(n, "epub:type")
	if kind == "footnote" || kind == "endnote" || kind == "rearnote" {
		return true
	}
	id := strings.ToLower(attr(n, "id"))
	return n.DataAtom == atom.Li && (strings.HasPrefix(id, "fn") || strings.HasPrefix(id, "footnote") || strings.HasPrefix(id, "cite_note") || strings.HasPrefix(id, "endnote")) ||
		n.DataAtom == atom.Div && (strings.HasPrefix(id, "ftn") || strings.HasPrefix(id, "_ftn") || strings.HasPrefix(id, "edn"))
}

// isNoteLink reports the mark of a note.
func isNoteLink(n *html.Node) bool {
	return attr(n, "role") == "doc-noteref" || attr(n, "epub:type") == "noteref" || hasToken(attr(n, "class"), "footnote-ref")
}

// isBackLink reports the arrow that leads from a note back to its mark.
func isBackLink(n *html.Node) bool {
	class := attr(n, "class")
	return attr(n, "role") == "doc-backlink" || hasToken(class, "footnote-back") || hasToken(class, "footnote-backref") || hasToken(class, "reversefootnote")
}

func hasToken(list, token string) bool { return slices.Contains(strings.Fields(list), token) }

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key && a.Namespace == "" {
			return a.Val
		}
	}
	return ""
}

func hasAttr(n *html.Node, key string) bool {
	for _, a := range n.Attr {
		if a.Key == key {
			return true
		}
	}
	return false
}

// textOf is all text below n.
func textOf(n *html.Node) string {
	var b strings.Builder
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			b.WriteString(c.Data)
		}
	}
	return b.String()
}
