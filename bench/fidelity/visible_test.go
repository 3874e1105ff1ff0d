package fidelity

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// inline are the elements that part no words.
var inline = []atom.Atom{
	atom.A, atom.Abbr, atom.B, atom.Bdi, atom.Bdo, atom.Cite, atom.Code, atom.Em, atom.Font, atom.I, atom.Kbd, atom.Mark, atom.Q, atom.S,
	atom.Samp, atom.Small, atom.Span, atom.Strong, atom.Sub, atom.Sup, atom.Time, atom.U, atom.Var, atom.Wbr,
}

// visible is all text of a page that a person sees.
func visible(t *testing.T, page []byte) string {
	t.Helper()
	tree, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	var walk func(n *html.Node)
	walk = func(n *html.Node) {
		switch {
		case n.Type == html.TextNode:
			b.WriteString(n.Data)
		case n.DataAtom == atom.Script, n.DataAtom == atom.Style, n.DataAtom == atom.Head, n.DataAtom == atom.Svg, n.DataAtom == atom.Iframe:
			return
		}
		for c := range n.ChildNodes() {
			walk(c)
		}
		if n.Type == html.ElementNode && !slices.Contains(inline, n.DataAtom) {
			b.WriteString("\n")
		}
	}
	walk(tree)
	return b.String()
}

func TestVisible(t *testing.T) {
	const page = `<title>x</title><p>One <b>t</b>wo</p><script>no</script><ul><li>three<li>four</ul>`
	if got := strings.Join(words(visible(t, []byte(page))), " "); got != "one two three four" {
		t.Errorf("got %q", got)
	}
}
