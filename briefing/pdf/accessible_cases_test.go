package pdf

import (
	"bytes"
	"fmt"
	"image"
	"image/png"
	"slices"
	"strings"
	"testing"

	"attache/briefing"
	"attache/briefing/page"
	"attache/briefing/pagetest"
	"attache/briefing/typeface"
)

// TestAccessible inspects the files of all kinds of briefings in every
// template; those that hold everything in every variant as well.
func TestAccessible(t *testing.T) {
	faces, err := typeface.Default()
	if err != nil {
		t.Fatal(err)
	}
	withLogo := pagetest.Note()
	withLogo.Logo = picture(t)
	contents := map[string]page.Content{
		"note": withLogo, "arabic": pagetest.Arabic(), "voices": pagetest.Languages("en", "Voices"), "long": pagetest.Long(12),
		"Chinese": pagetest.Languages("zh", "湖区的声音"), "empty": pagetest.New("", "").Content(),
		"headings without a section": pagetest.New("T", "en").Heading("One").Paragraph("- a\n- b\n1. c\n2. d").Heading("Two").Paragraph("e").Content(),
		"odd language":               pagetest.New("T", "not a language!").Paragraph("a").Content(),
		"note of two pages": pagetest.New("T", "en").Source("d", briefing.Provenance{Title: strings.Repeat("An endless title. ", 300)}).
			Quote("d", page.Place{}, "Words.", "Somebody", "", "").Paragraph("More.").Content(),
		"row of two pages": pagetest.New("T", "en").Source("d", briefing.Provenance{Title: "S"}).
			Ask("d", page.Place{}, strings.Repeat("Publish the results. ", 300), "Somebody", "Everybody").Matrix().Content(),
		"long link": pagetest.New("T", "en").Paragraph("See [" + strings.Repeat("the long words of a link ", 12) + "](https://a.example/b).").Content(),
	}
	for name, c := range contents {
		templates := []string{"note", "statement", "matrix", "handout", "quotes", "figures"}
		if name != "note" && name != "voices" {
			templates = templates[:3]
		}
		for _, template := range templates {
			variants := []page.Options{
				{Paper: page.Letter, Annex: true, Scale: 1.4}, {}, {HighContrast: true, Short: true, Alignment: page.AlignJustified},
			}
			if name != "note" && name != "voices" {
				variants = variants[:1]
			}
			for i, o := range variants {
				t.Run(fmt.Sprintf("%s/%s/%d", name, template, i), func(t *testing.T) {
					o.Template = pagetest.Template(t, template)
					d, err := page.Layout(c, o, faces)
					if err != nil {
						t.Fatal(err)
					}
					if findings := inspect(write(t, d)); len(findings) > 0 {
						t.Errorf("%d findings:\n%s", len(findings), strings.Join(findings, "\n"))
					}
				})
			}
		}
	}
}

func picture(t testing.TB) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, 40, 20))); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestInspectionFindsFaults damages a good file, or makes one that is not
// good, and wants each fault named.
func TestInspectionFindsFaults(t *testing.T) {
	withLogo := pagetest.Note()
	withLogo.Logo = picture(t)
	good := write(t, lay(t, withLogo, "note", page.A4))
	tests := []struct{ name, old, new, want string }{
		{"title not shown", "/DisplayDocTitle true", "/DisplayDocTitle fals", "07-001"},
		{"no language", "/Lang (en)", "/Lung (en)", "11-001"},
		{"no metadata", "/Metadata ", "/Notadata ", "06-001"},
		{"no claim", "pdfuaid:part>1", "pdfuaid:part>9", "06-002"},
		{"no title", "<dc:title>", "<dc:tinkle", "06-003"},
		{"no tree", "/StructTreeRoot ", "/StructFreeRoot ", "01-005"},
		{"odd type", "/S /BlockQuote ", "/S /BlackQuote ", "02-001"},
		{"skipped heading", "/S /H2 ", "/S /H3 ", "14-003"},
		{"figure without words", "/Alt (Logo", "/Olt (Logo", "13-004"},
		{"note without ID", "/ID (note", "/IX (note", "19-003"},
		{"head without scope", "/Scope /Column", "/Scape /Column", "15-003"},
		{"list without numbering", "/ListNumbering /Disc", "/LastNumbering /Disc", "16-001"},
		{"tab order", "/Tabs /S", "/Tabs /R", "28-009"},
		{"link without words", "/Contents (1. ", "/Cantents (1. ", "28-012"},
		{"link outside the tree", "/Type /OBJR /Obj ", "/Type /OBJX /Abj ", "28-011"},
		{"cell outside a row", "/S /TD ", "/S /LI ", "09-004"},
		{"lost mark", "/Type /MCR /Pg 3 0 R /MCID 2>>", "/Type /MCR /Pg 3 0 R /MCID 9>>", "01-005"},
	}
	if findings := inspect(good); len(findings) > 0 {
		t.Fatal(findings)
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if len(tt.old) != len(tt.new) {
				t.Fatal("the file's offsets would move")
			}
			bad := bytes.ReplaceAll(good, []byte(tt.old), []byte(tt.new))
			if bytes.Equal(bad, good) {
				t.Fatalf("the file has no %q", tt.old)
			}
			if got := strings.Join(inspect(bad), "\n"); !strings.Contains(got, tt.want) {
				t.Errorf("%s is not among the findings:\n%s", tt.want, got)
			}
		})
	}
	d := lay(t, pagetest.New("T", "en").Paragraph("a").Content(), "note", page.A4)
	for i, op := range d.Pages[0].Operations {
		if x, ok := op.(page.Text); ok && x.Words() == "a" {
			x.Glyphs[0].Text = ""
			d.Pages[0].Operations[i] = x
		}
	}
	if got := strings.Join(inspect(write(t, d)), "\n"); !strings.Contains(got, "10-001") || !strings.Contains(got, "06-002") {
		t.Errorf("a glyph that stands for nothing is not found, or the file calls itself accessible:\n%s", got)
	}
}

// TestNoFalseClaim: characters without a font are printed as boxes, and the
// file does not call itself accessible.
func TestNoFalseClaim(t *testing.T) {
	data := write(t, lay(t, pagetest.New("T", "en").Paragraph("שלום").Content(), "note", page.A4))
	if bytes.Contains(data, []byte("<pdfuaid:part")) {
		t.Error("the file calls itself PDF/UA")
	}
	if got := strings.Join(inspect(data), "\n"); !strings.Contains(got, "31-030") {
		t.Errorf("missing glyphs are not found:\n%s", got)
	}
}

// TestNotesAreReadAtTheirMark: a note stands at the foot of the page, and in
// the structure behind the mark that refers to it.
func TestNotesAreReadAtTheirMark(t *testing.T) {
	b := pagetest.New("T", "en").Source("d", briefing.Provenance{Title: "The source of it"})
	b.Quote("d", page.Place{}, "Words that were said.", "Somebody", "", "").Paragraph("What follows.")
	out := tool(t, write(t, lay(t, b.Content(), "note", page.A4)), "pdfinfo", "-struct-text", "FILE")
	said, mark, note, next := strings.Index(out, "Words that were said"), strings.Index(out, "Reference"), strings.Index(out, "The source of it"), strings.Index(out, "What follows")
	if said < 0 || mark < said || note < mark || next < note {
		t.Errorf("words, mark, note, next stand at %d, %d, %d, %d:\n%s", said, mark, note, next, out)
	}
}

// FuzzAccessible: whatever is written, a file that calls itself accessible
// stands the inspection.
func FuzzAccessible(f *testing.F) {
	faces, err := typeface.Default()
	if err != nil {
		f.Fatal(err)
	}
	template := pagetest.Template(f, "note")
	f.Add("A **b** [c](d) https://e.example/f\n- g\n1. h", "Words “of” a source", "en")
	f.Add("مَرْكَب", "كلام 12 (a) word", "ar")
	f.Add("q\u0301\u0323 e\u0301 \u200d\u200c\u00ad", "a\u0301\u0301\u0301", "fr")
	f.Fuzz(func(t *testing.T, own, words, language string) {
		if len(own)+len(words) > 400 || len(language) > 12 || strings.ToValidUTF8(own+words, "") != own+words {
			t.Skip()
		}
		b := pagetest.New(own, language).Heading(own).Paragraph(own).Source("d", briefing.Provenance{Title: own, Address: words, Language: language})
		b.Quote("d", page.Place{Page: own}, words, own, words, "").Ask("d", page.Place{}, words, "", own).Matrix()
		d, err := page.Layout(b.Content(), page.Options{Template: template, Annex: true}, faces)
		if err != nil {
			t.Fatal(err)
		}
		data := write(t, d)
		findings := inspect(data)
		if !bytes.Contains(data, []byte("<pdfuaid:part")) {
			findings = slices.DeleteFunc(findings, func(s string) bool {
				return strings.HasPrefix(s, "06-002") || strings.HasPrefix(s, "10-001") || strings.HasPrefix(s, "31-0")
			})
		}
		if len(findings) > 0 {
			t.Errorf("%q, %q in %q:\n%s", own, words, language, strings.Join(findings, "\n"))
		}
	})
}
