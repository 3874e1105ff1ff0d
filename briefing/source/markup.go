package source

import (
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
	book    bool // nothing stands around the text
	// doubtful are the blocks that only the search for the main text set
	// aside.
	doubtful map[int]bool
}

// list is an open list: its next number, or 0 when it has bullets, and the
// kind of its numbers as HTML names it: "1", "a", "A", "i", "I".
type list struct {
	next int
	kind string
}

// walkMarkup drafts the text below n.
func walkMarkup(d *draft, n *html.Node, main *mainPart) {
	m := &markup{d: d, main: main, owner: n, doubtful: map[int]bool{}}
	m.children(n)
	m.flush()
	m.keepLead()
}

// walkBook drafts the text of a chapter, in which all but the navigation is
// text.
func walkBook(d *draft, n *html.Node) {
	m := &markup{d: d, owner: n, book: true, doubtful: map[int]bool{}}
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
	if level := headingLevel(n); level > 0 {
		m.block(n, func() {
			m.heading = level
			m.children(n)
			m.flush()
			m.heading = 0
		})
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
	case atom.Ul, atom.Ol, atom.Menu:
		m.block(n, func() { m.list(n) })
	case atom.Li:
		m.block(n, func() { m.item(n) })
	case atom.Table:
		m.block(n, func() { m.table(n) })
	case atom.Blockquote:
		m.region(n, &m.quoted)
	case atom.Pre:
		m.region(n, &m.kept)
	case atom.Nav, atom.Footer, atom.Button, atom.Form, atom.Aside:
		m.sideline(n)
	default:
		switch {
		case !m.book && (isDiscussion(n) || isFurniture(n)):
			m.region(n, &m.aside)
		case isNote(n):
			m.region(n, &m.noted)
		case isInline(n):
			m.children(n)
		default:
			m.block(n, func() { m.children(n) })
		}
	}
}

// sideline drafts an element that seldom holds the main text: a note, or what
// stands aside, unless nothing else tells the main text of this page.
func (m *markup) sideline(n *html.Node) {
	switch {
	case isNote(n):
		m.region(n, &m.noted)
	case m.main != nil && !m.main.named || n.DataAtom == atom.Form || m.book && n.DataAtom == atom.Aside:
		m.block(n, func() { m.children(n) })
	default:
		m.region(n, &m.aside)
	}
}

// region drafts what stands in an element of a kind, one deeper in that kind.
func (m *markup) region(n *html.Node, depth *int) {
	m.block(n, func() {
		*depth++
		m.children(n)
		m.flush()
		*depth--
	})
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
	case m.aside > 0 || !m.main.holds(m.owner, pieces) && !m.quotedWithin(s):
		b.Role = briefing.RoleBoilerplate
	case m.heading > 0:
		b.Role, b.Level = briefing.RoleHeading, m.heading
	case m.noted > 0:
		b.Role = briefing.RoleFootnote
		b.Number = strings.TrimRight(strings.TrimPrefix(m.marker, "•"), ". ")
		s = strings.TrimSpace(b.Number + " " + s)
	case m.marker != "":
		b.Role, b.Level = briefing.RoleListItem, max(0, len(m.lists)-1)
		b.Number = strings.TrimRight(strings.TrimPrefix(m.marker, "•"), ". ")
		s = m.marker + s
	case m.quoted > 0:
		b.Role = briefing.RoleQuotation
	}
	m.marker = ""
	if b.Role == briefing.RoleBoilerplate && m.aside == 0 {
		m.doubtful[len(m.d.blocks)] = true
	}
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
