package source

import (
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"attache/briefing"
)

// markup walks a tree of HTML and drafts its text: every visible word once,
// in the order of the page.
type markup struct {
	d *draft
	// main tells what belongs to the main text; nil when all does.
	main *mainPart
	// line is the paragraph being gathered, owner the block it stands in,
	// pieces the longer texts that it was gathered from.
	line   strings.Builder
	owner  *html.Node
	pieces []string
	// The surroundings of the current text.
	lists   []list
	heading int
	quoted  int
	aside   int
	noted   int
	kept    int // within <pre>: lines stand as they are
	marker  string
	depth   int
}

// list is an open list: its next number, or 0 when it has bullets, and the
// kind of its numbers as HTML names it: "1", "a", "A", "i", "I".
type list struct {
	next int
	kind string
}

// walkMarkup drafts the text below n.
func walkMarkup(d *draft, n *html.Node, main *mainPart) {
	m := &markup{d: d, main: main, owner: n}
	m.children(n)
	m.flush()
}

func (m *markup) children(n *html.Node) {
	m.depth++
	defer func() { m.depth-- }()
	if m.depth > 4*MaxNesting {
		return
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch c.Type {
		case html.TextNode:
			m.text(c.Data)
		case html.ElementNode:
			m.element(c)
		}
	}
}

// text gathers words; white space counts as one space but within <pre>.
func (m *markup) text(s string) {
	if p := strings.TrimSpace(s); m.main != nil && len(p) >= minPiece {
		m.pieces = append(m.pieces, p)
	}
	if m.kept > 0 {
		m.line.WriteString(strings.ReplaceAll(s, "\r", ""))
		return
	}
	var b strings.Builder
	space := m.line.Len() == 0 || endsInSpace(m.line.String())
	for _, r := range s {
		if r == ' ' || r == '\n' || r == '\t' || r == '\r' || r == '\f' {
			if !space {
				b.WriteByte(' ')
			}
			space = true
			continue
		}
		if r == '\u00ad' { // a soft hyphen is no character of the word
			continue
		}
		b.WriteRune(r)
		space = false
	}
	m.line.WriteString(b.String())
}

func endsInSpace(s string) bool { return strings.HasSuffix(s, " ") || strings.HasSuffix(s, "\n") }

func (m *markup) element(n *html.Node) {
	if invisible(n) {
		return
	}
	switch n.DataAtom {
	case atom.Br:
		m.lineBreak()
	case atom.Q:
		m.text("“")
		m.children(n)
		m.text("”")
	case atom.Sup:
		m.raised(n)
	case atom.A:
		switch {
		case isNoteLink(n):
			m.raised(n)
		case !isBackLink(n):
			m.children(n)
		}
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		m.block(n, func() {
			m.heading = int(n.Data[1] - '0')
			m.children(n)
			m.flush()
			m.heading = 0
		})
	case atom.Ul, atom.Ol, atom.Menu:
		m.block(n, func() { m.list(n) })
	case atom.Li:
		m.block(n, func() { m.item(n) })
	case atom.Table:
		m.block(n, func() { m.table(n) })
	case atom.Blockquote:
		m.block(n, func() { m.quoted++; m.children(n); m.flush(); m.quoted-- })
	case atom.Pre:
		m.block(n, func() { m.kept++; m.children(n); m.flush(); m.kept-- })
	case atom.Nav, atom.Footer, atom.Button, atom.Form:
		if m.main != nil || n.DataAtom == atom.Form {
			m.block(n, func() { m.children(n) })
			return
		}
		m.block(n, func() { m.aside++; m.children(n); m.flush(); m.aside-- })
	default:
		switch {
		case isDiscussion(n):
			m.block(n, func() { m.aside++; m.children(n); m.flush(); m.aside-- })
		case isNote(n):
			m.block(n, func() { m.noted++; m.children(n); m.flush(); m.noted-- })
		case isInline(n):
			m.children(n)
		default:
			m.block(n, func() { m.children(n) })
		}
	}
}

// block brackets what stands on lines of its own.
func (m *markup) block(n *html.Node, inside func()) {
	m.flush()
	owner := m.owner
	m.owner = n
	inside()
	m.flush()
	m.owner = owner
}

// lineBreak ends a line; two of them end a paragraph, as old pages do it.
func (m *markup) lineBreak() {
	s := strings.TrimRight(m.line.String(), " ")
	if strings.HasSuffix(s, "\n") {
		m.flush()
		return
	}
	m.line.Reset()
	m.line.WriteString(s + "\n")
}

// raised writes a short number above the line as such, so that it does not
// become a digit of what stands before it.
func (m *markup) raised(n *html.Node) {
	s := strings.TrimSpace(textOf(n))
	if s != "" && len(s) <= 3 && strings.Trim(s, "0123456789") == "" {
		m.text(superscript.Replace(s))
		return
	}
	m.children(n)
}

var superscript = strings.NewReplacer("1", "¹", "2", "²", "3", "³", "4", "⁴", "5", "⁵", "6", "⁶", "7", "⁷", "8", "⁸", "9", "⁹", "0", "⁰")

func (m *markup) list(n *html.Node) {
	l := list{}
	if n.DataAtom == atom.Ol {
		l.next, l.kind = 1, attr(n, "type")
		if start, err := strconv.Atoi(attr(n, "start")); err == nil {
			l.next = start
		}
	}
	m.lists = append(m.lists, l)
	m.children(n)
	m.flush()
	m.lists = m.lists[:len(m.lists)-1]
	m.marker = ""
}

func (m *markup) item(n *html.Node) {
	m.marker = "• "
	if len(m.lists) > 0 {
		if l := &m.lists[len(m.lists)-1]; l.next > 0 {
			m.marker = ordinal(l.next, l.kind) + ". "
			l.next++
		}
	}
	if isNote(n) {
		m.noted++
		defer func() { m.noted-- }()
	}
	m.children(n)
	m.flush()
	m.marker = ""
}

// ordinal writes a list item's number as its list asks.
func ordinal(n int, kind string) string {
	switch {
	case kind == "a" && n <= 26:
		return string(rune('a' + n - 1))
	case kind == "A" && n <= 26:
		return string(rune('A' + n - 1))
	case kind == "i" && n < 40:
		return strings.ToLower(romanOf(n))
	case kind == "I" && n < 40:
		return romanOf(n)
	}
	return strconv.Itoa(n)
}

func romanOf(n int) string {
	ones := [...]string{"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"}
	return strings.Repeat("X", n/10) + ones[n%10]
}

// flush ends the paragraph being gathered.
func (m *markup) flush() {
	s := m.line.String()
	m.line.Reset()
	pieces := m.pieces
	m.pieces = nil
	if s = trimLines(s, m.kept > 0); s == "" {
		return
	}
	b := briefing.Block{Role: briefing.RoleParagraph}
	switch {
	case m.aside > 0 || !m.main.holds(m.owner, pieces):
		b.Role = briefing.RoleBoilerplate
	case m.heading > 0:
		b.Role, b.Level = briefing.RoleHeading, m.heading
	case m.noted > 0:
		b.Role = briefing.RoleFootnote
		b.Number = strings.TrimRight(strings.TrimPrefix(m.marker, "•"), ". ")
		s = m.marker + s
	case m.marker != "":
		b.Role, b.Level = briefing.RoleListItem, max(0, len(m.lists)-1)
		b.Number = strings.TrimRight(strings.TrimPrefix(m.marker, "•"), ". ")
		s = m.marker + s
	case m.quoted > 0:
		b.Role = briefing.RoleQuotation
	}
	m.marker = ""
	m.d.add(b, s)
}

// trimLines takes white space from both ends of each line, and blank lines
// out; of kept lines only from their ends.
func trimLines(s string, kept bool) string {
	var lines []string
	for l := range strings.SplitSeq(s, "\n") {
		if kept {
			l = strings.TrimRight(l, " \t")
		} else {
			l = strings.TrimSpace(l)
		}
		if strings.TrimSpace(l) != "" {
			lines = append(lines, l)
		}
	}
	return strings.TrimSpace(strings.Join(lines, "\n"))
}

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
