package source

import (
	"context"
	"testing"
)

func TestEPUB(t *testing.T) {
	tests := []struct{ name, chapter, want string }{
		{"notes beside the text", `<p>One<a epub:type="noteref" href="#n1">1</a>.</p><aside epub:type="footnote" id="n1"><p>1 The note.</p></aside>`, "paragraph: One¹.\nfootnote: 1 The note.\n"},
		{"a box", `<p>One.</p><aside><p>In a box stands more.</p></aside>`, "paragraph: One.\nparagraph: In a box stands more.\n"},
		{"names that sites give to furniture", `<div class="copyright"><p>Printed in Norland by the harbour press.</p></div>`, "paragraph: Printed in Norland by the harbour press.\n"},
		{"tags closed in themselves", `<title/><p>One.</p><span id="p"/><p>Two.</p>`, "paragraph: One.\nparagraph: Two.\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d, err := Read(context.Background(), File{Name: "a.epub", Data: archiveOf(t, map[string][]byte{
				"META-INF/container.xml": []byte(`<container><rootfile full-path="b"/></container>`),
				"b":                      []byte(`<package><manifest><item id="c" href="c" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="c"/></spine></package>`),
				"c":                      []byte("<html><body>" + tt.chapter + "</body></html>"),
			})})
			if err != nil {
				t.Fatal(errText(err))
			}
			checkDocument(t, d)
			if got := outline(d); got != tt.want {
				t.Errorf("got\n%swant\n%s", got, tt.want)
			}
		})
	}
}
