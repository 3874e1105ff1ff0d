package source

import (
	"context"
	"testing"
)

func TestODT(t *testing.T) {
	const numbered = `<list-style name="L"><list-level-style-number level="1" num-format="1" num-suffix="."/><list-level-style-number level="2" num-format="1" num-suffix="." display-levels="2"/></list-style>`
	tests := []struct {
		name, styles, body string
		parts              map[string]string
		want               string
	}{
		{"struck words", "", `<tracked-changes><changed-region><deletion><p>Gone.</p></deletion></changed-region></tracked-changes><p>States <change-start/>shall<change-end/> act.</p>`, nil, "paragraph: States shall act.\n"},
		{"a comment", "", `<p>Text<annotation><p>Really?</p></annotation>.</p>`, nil, "paragraph: Text.\n"},
		{"hidden words", `<style name="H"><text-properties display="none"/></style>`, `<p>Seen.<span style-name="H"> Unseen.</span><hidden-text is-hidden="true">No.</hidden-text></p><p style-name="H">Unseen.</p><section display="none"><p>Unseen.</p></section>`, nil, "paragraph: Seen.\n"},
		{"nothing but hidden words", `<style name="H"><text-properties display="none"/></style>`, `<p style-name="H">All of it is hidden.</p>`, nil, "paragraph: All of it is hidden.\n"},
		{"notes", "", `<p>One<note note-class="footnote"><note-citation>1</note-citation><note-body><p>First.</p></note-body></note> two<note note-class="endnote"><note-citation>i</note-citation><note-body><p>Last.</p></note-body></note>.</p>`, nil, "paragraph: One¹ two[i].\nfootnote [1]: 1 First.\nfootnote [i]: i Last.\n"},
		{"a list that goes on", numbered, `<list style-name="L"><list-item><p>First.</p></list-item></list><p>Between.</p><list style-name="L" continue-numbering="true"><list-item><p>Second.</p></list-item></list>`, nil, "list item [1]: 1. First.\nparagraph: Between.\nlist item [2]: 2. Second.\n"},
		{"a list that another list goes on with", numbered, `<list id="a" style-name="L"><list-item><p>First.</p></list-item></list><p>Between.</p><list continue-list="a" style-name="L"><list-item><p>Second.</p></list-item></list>`, nil, "list item [1]: 1. First.\nparagraph: Between.\nlist item [2]: 2. Second.\n"},
		{"numbers of two levels", numbered, `<list style-name="L"><list-item><p>One.</p><list><list-item><p>Below it.</p></list-item><list-item><p>And this.</p></list-item></list></list-item></list>`, nil, "list item [1]: 1. One.\nlist item [1.1]: 1.1. Below it.\nlist item [1.2]: 1.2. And this.\n"},
		{"a shape", "", `<p>Text.<custom-shape><p>In a shape.</p></custom-shape></p>`, nil, "paragraph: Text.\nparagraph: In a shape.\n"},
		{"a formula", "", `<p>As <frame><object href="./Object 1"/></frame> shows.</p>`, map[string]string{"Object 1/content.xml": `<math><semantics><mrow><mi>E</mi><mo>=</mo><mn>5</mn></mrow><annotation>E = 5 noted</annotation></semantics></math>`}, "paragraph: As E = 5 shows.\n"},
		{"headers and footers stand apart", "", `<p>Text.</p>`, map[string]string{"styles.xml": `<document-styles><master-styles><master-page><header><p>Running head</p></header><footer><p>7</p></footer></master-page></master-styles></document-styles>`}, "boilerplate: Running head\nparagraph: Text.\n"},
		{"spaces", "", "<p>One<s/>  two<tab/>three<line-break/>four</p>", nil, "paragraph: One two\tthree⏎four\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			parts := map[string][]byte{
				"content.xml":           []byte(`<document-content><automatic-styles>` + tt.styles + `</automatic-styles><body><text>` + tt.body + `</text></body></document-content>`),
				"META-INF/manifest.xml": nil,
			}
			for name, part := range tt.parts {
				parts[name] = []byte(part)
			}
			d, err := Read(context.Background(), File{Name: "a.odt", Data: archiveOf(t, parts)})
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

// TestFlatODT reads a text that is stored in one part.
func TestFlatODT(t *testing.T) {
	const flat = `<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.text"><office:meta><dc:title>A title of four words</dc:title></office:meta><office:body><office:text><text:h text:outline-level="1">Findings</text:h><text:p>Nobody counted the boats.</text:p></office:text></office:body></office:document>`
	d, err := Read(context.Background(), File{Name: "a.fodt", Data: []byte(flat)})
	if err != nil {
		t.Fatal(errText(err))
	}
	if got, want := outline(d), "heading: Findings\nparagraph: Nobody counted the boats.\n"; got != want || d.Provenance.Title != "A title of four words" {
		t.Errorf("got %q, titled %q", got, d.Provenance.Title)
	}
}
