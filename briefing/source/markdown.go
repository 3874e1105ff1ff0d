package source

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"
	"golang.org/x/net/html"

	"attache/briefing"
	"attache/briefing/source/structure"
)

var markdownReader = reader{
	format:  Format{"Markdown", []string{".md", ".markdown", ".mdown", ".mkd"}},
	version: "markdown/2",
	read:    readMarkdown,
}

// markdownParser understands tables, struck words and footnotes.
var markdownParser = goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough, extension.Footnote, extension.TaskList)).Parser()

// readMarkdown drafts the words without their marks.
func readMarkdown(_ context.Context, f File) (*draft, error) {
	source, how, err := decodeText(f.Data)
	if errors.Is(err, briefing.ErrNotText) {
		return nil, problemNotText(f.Name)
	} else if err != nil {
		return nil, err
	}
	if len(source) > MaxTextSize {
		return nil, problemTextTooLarge(f.Name)
	}
	if n := longestLine(source); n > MaxLineSize {
		return nil, problemLineTooLong(f.Name, n)
	}
	if n := deepestMark(source); n > MaxNesting {
		return nil, errNesting
	}
	d := newDraft()
	if how != "" {
		d.facts.Origins[OriginText] = how
	}
	source = frontMatter(d, source)
	m := &markdown{d: d, source: []byte(source)}
	m.blocks(markdownParser.Parse(text.NewReader(m.source)), briefing.Block{})
	d.close()
	d.blocks = structure.Mark(d.text.String(), d.blocks)
	return d, nil
}

// deepestMark counts the quotation and list marks that open a line.
func deepestMark(s string) int {
	deepest := 0
	for line := range strings.SplitSeq(s, "\n") {
		n := 0
		for _, r := range line {
			if r == '>' || r == '-' || r == '*' || r == '+' || r == '[' {
				n++
			} else if r != ' ' && r != '\t' {
				break
			}
		}
		if strings.Trim(line, "-*+ \t") != "" {
			deepest = max(deepest, n)
		}
	}
	return deepest
}

var matterLine = regexp.MustCompile(`^([A-Za-z][\w -]{0,30}):\s*(.*?)\s*$`)

// frontMatter reads the fields between "---" lines at the start and returns
// what stands below.
func frontMatter(d *draft, s string) string {
	if !strings.HasPrefix(s, "---\n") {
		return s
	}
	end := strings.Index(s[4:], "\n---")
	if end < 0 || end > 8192 {
		return s
	}
	rest := s[4+end+4:]
	if i := strings.IndexByte(rest, '\n'); i >= 0 && strings.TrimSpace(rest[:i]) == "" {
		rest = rest[i+1:]
	} else if strings.TrimSpace(rest) != "" {
		return s
	}
	fields := map[string]string{}
	for line := range strings.SplitSeq(s[4:4+end], "\n") {
		if m := matterLine.FindStringSubmatch(line); m != nil {
			fields[strings.ToLower(m[1])] = strings.Trim(m[2], `"'`)
		}
	}
	const origin = "the fields at the start of the file"
	p := &d.facts
	d.state(&p.Title, "title", fields["title"], origin)
	d.state(&p.Publisher, "publisher", fields["publisher"], origin)
	d.state(&p.Place, "place", fields["place"], origin)
	d.state(&p.Event, "event", fields["event"], origin)
	d.state(&p.Language, "language", languageTag(fields["lang"]+fields["language"]), origin)
	for _, key := range []string{"url", "source", "address", "link"} {
		if strings.HasPrefix(fields[key], "http") {
			d.state(&p.Address, "address", fields[key], origin)
		}
	}
	if date, ok := parseTime(fields["date"]); ok {
		p.Date, p.Origins["date"] = date, origin
	}
	if a := strings.Trim(fields["author"]+fields["authors"], "[] "); a != "" {
		for name := range strings.SplitSeq(a, ",") {
			p.Authors = append(p.Authors, strings.Trim(name, ` "'`))
		}
		p.Origins["authors"] = origin
	}
	return rest
}

// markdown drafts a tree of Markdown.
type markdown struct {
	d      *draft
	source []byte
	lists  int
}

// blocks drafts the children of n; within says what they stand in.
func (m *markdown) blocks(n ast.Node, within briefing.Block) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		m.block(c, within)
	}
}

func (m *markdown) block(n ast.Node, within briefing.Block) {
	if within.Role == "" {
		within.Role = briefing.RoleParagraph
	}
	switch n := n.(type) {
	case *ast.Heading:
		m.d.add(briefing.Block{Role: briefing.RoleHeading, Level: n.Level}, m.inline(n))
	case *ast.Paragraph, *ast.TextBlock:
		m.d.add(within, m.inline(n))
	case *ast.Blockquote:
		m.blocks(n, briefing.Block{Role: briefing.RoleQuotation})
	case *ast.List:
		m.list(n)
	case *ast.FencedCodeBlock, *ast.CodeBlock:
		m.d.add(within, m.lines(n))
	case *ast.HTMLBlock:
		m.html(n)
	case *east.Table:
		m.table(n)
	case *east.FootnoteList:
		for c := n.FirstChild(); c != nil; c = c.NextSibling() {
			if note, ok := c.(*east.Footnote); ok {
				m.marked(note, fmt.Sprintf("%d ", note.Index), briefing.Block{Role: briefing.RoleFootnote, Number: fmt.Sprint(note.Index)})
			}
		}
	case *ast.ThematicBreak:
	default:
		m.blocks(n, within)
	}
}

// marked drafts an item: its first block has the marker, the others are
// paragraphs of the same item.
func (m *markdown) marked(n ast.Node, marker string, b briefing.Block) {
	first := true
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c.(type) {
		case *ast.Paragraph, *ast.TextBlock:
			if first {
				m.d.add(b, marker+m.inline(c))
			} else {
				m.d.add(briefing.Block{Role: briefing.RoleParagraph}, m.inline(c))
			}
		default:
			m.block(c, briefing.Block{})
		}
		first = false
	}
}

func (m *markdown) list(n *ast.List) {
	next := n.Start
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		b := briefing.Block{Role: briefing.RoleListItem, Level: m.lists}
		marker := "• "
		if n.IsOrdered() {
			b.Number = fmt.Sprint(next)
			marker = fmt.Sprintf("%d%c ", next, n.Marker)
			next++
		}
		m.lists++
		m.marked(c, marker, b)
		m.lists--
	}
}

func (m *markdown) table(n ast.Node) {
	for row := n.FirstChild(); row != nil; row = row.NextSibling() {
		var cells []string
		for c := row.FirstChild(); c != nil; c = c.NextSibling() {
			cells = append(cells, oneLine(m.inline(c)))
		}
		m.d.add(briefing.Block{Role: briefing.RoleTableRow}, joinCells(cells))
	}
}

// html drafts the words of a block of HTML.
func (m *markdown) html(n ast.Node) {
	tree, err := html.Parse(strings.NewReader(m.lines(n)))
	if err != nil {
		return // too deep to be read; the words around it stand
	}
	walkMarkup(m.d, bodyOf(tree), nil)
}

// lines are the source lines of a block as they stand.
func (m *markdown) lines(n ast.Node) string {
	var b strings.Builder
	for i := range n.Lines().Len() {
		l := n.Lines().At(i)
		b.Write(l.Value(m.source))
	}
	return b.String()
}

// inline is the text of a block on one line, but for hard breaks.
func (m *markdown) inline(n ast.Node) string {
	var b strings.Builder
	m.words(&b, n)
	return trimLines(b.String(), false)
}

func (m *markdown) words(b *strings.Builder, n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Text:
			m.word(b, c)
		case *ast.String:
			b.Write(c.Value)
		case *ast.AutoLink:
			b.Write(c.Label(m.source))
		case *ast.RawHTML:
			for i := range c.Segments.Len() {
				s := c.Segments.At(i)
				if strings.HasPrefix(strings.ToLower(string(s.Value(m.source))), "<br") {
					b.WriteByte('\n')
				}
			}
		case *ast.Image: // its description is no text of the document
		case *east.FootnoteLink:
			b.WriteString(superscript.Replace(fmt.Sprint(c.Index)))
		case *east.FootnoteBacklink, *east.TaskCheckBox:
		default:
			m.words(b, c)
		}
	}
}

func (m *markdown) word(b *strings.Builder, t *ast.Text) {
	s := string(t.Segment.Value(m.source))
	if !t.IsRaw() {
		s = html.UnescapeString(backslash.ReplaceAllString(s, "$1"))
	}
	b.WriteString(s)
	switch {
	case t.HardLineBreak():
		b.WriteByte('\n')
	case t.SoftLineBreak():
		b.WriteByte(' ')
	}
}

// backslash is an escaped mark.
var backslash = regexp.MustCompile("\\\\([!-/:-@\\[-`{-~])")
