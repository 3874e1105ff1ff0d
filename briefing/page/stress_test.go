package page_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"

	"attache/briefing"
	"attache/briefing/page"
	"attache/briefing/pagetest"
)

// sound fails when anything is drawn outside its page or over the foot, or
// when two lines of text stand on one another.
func sound(t *testing.T, d *page.Document, margin page.Margin) {
	t.Helper()
	if len(d.Pages) == 0 {
		t.Fatal("no page")
	}
	for _, p := range d.Pages {
		lowest, highestNote := page.Points(0), p.Size.Height
		for _, op := range p.Operations {
			b := op.Bounds()
			if x, ok := op.(page.Text); ok && x.Element != page.NoElement {
				if x.Baseline > p.Size.Height-margin.Bottom+0.5 {
					t.Fatalf("page %d of %d: %q stands at %.1f in the foot", p.Number, len(d.Pages), x.Words(), x.Baseline)
				}
				if within(d, x.Element, page.RoleNote) {
					highestNote = min(highestNote, x.Baseline-x.Size/2)
				} else {
					lowest = max(lowest, x.Baseline)
				}
			}
			if _, ok := op.(page.Text); ok {
				b.Y += b.Height * 0.3 // ascents are generous
				b.Height *= 0.5
			}
			if b.X < -0.5 || b.Y < -0.5 || b.X+b.Width > p.Size.Width+0.5 || b.Y+b.Height > p.Size.Height+0.5 {
				t.Fatalf("page %d of %d: %#v leaves the sheet", p.Number, len(d.Pages), b)
			}
		}
		if highestNote < lowest && !notesAtEnd(d) {
			t.Fatalf("page %d of %d: a note at %.1f stands above text at %.1f", p.Number, len(d.Pages), highestNote, lowest)
		}
	}
	for i, e := range d.Elements {
		if int(e.Parent) > i || i > 0 && int(e.Parent) == i {
			t.Fatalf("element %d comes before its parent %d", i, e.Parent)
		}
	}
}

// notesAtEnd reports whether the sources are a part of the text.
func notesAtEnd(d *page.Document) bool {
	for _, e := range d.Elements {
		if e.Role == page.RoleNote {
			return e.After == page.NoElement
		}
	}
	return false
}

func TestAwkwardContent(t *testing.T) {
	words := func(n int) string {
		return strings.TrimSpace(strings.Repeat("The ferry must be inspected before the season. ", n))
	}
	source := briefing.Provenance{Title: "Source", Publisher: "Publisher"}
	cases := map[string]*pagetest.Builder{
		"a quotation of many pages":      pagetest.New("T", "en").Source("d", source).Quote("d", page.Place{}, words(400), "Somebody", "", ""),
		"a recommendation of pages":      pagetest.New("T", "en").Source("d", source).Ask("d", page.Place{}, words(300), "Somebody", "Everybody").Matrix(),
		"an endless word":                pagetest.New(strings.Repeat("W", 500), "en").Paragraph(strings.Repeat("x", 9000)).Source("d", source).Ask("d", page.Place{}, strings.Repeat("y", 3000), strings.Repeat("z", 200), "").Matrix(),
		"an endless title":               pagetest.New(words(60), "en").Section(words(40)).Heading(words(40)).Paragraph("end"),
		"an endless source":              pagetest.New("T", "en").Source("d", briefing.Provenance{Title: words(300), Address: "https://x.example/" + strings.Repeat("a/", 900)}).Quote("d", page.Place{}, words(1), "A", "", ""),
		"only headings":                  pagetest.New("T", "en").Section("One").Heading("a").Heading("b").Section("Two").Heading("c"),
		"line ends of all kinds":         pagetest.New("T\nU\r\nV", "en").Paragraph("a\u2028b\u2029c\vd\fe\x00f").Source("d", source).Quote("d", page.Place{}, "a\n\n\tb\u2029c", "W\nX", "\t", " "),
		"nothing but marks":              pagetest.New("“”", "en").Paragraph("*** ** * [](x) []() -\n- \n1. ").Source("d", source).Quote("d", page.Place{}, "“", "", "", ""),
		"invalid characters":             pagetest.New("a\xffb", "en").Paragraph("c\xfe\xfd d"),
		"marks of direction":             pagetest.New("T", "ar").Paragraph("\u202eabc\u202c \u2066def \u2069\u2069\u2069").Source("d", source).Quote("d", page.Place{}, "\u2067abc", "\u202e", "", ""),
		"combining marks without a base": pagetest.New("T", "en").Paragraph(strings.Repeat("\u0301", 3000)),
		"unknown language":               pagetest.New("T", "xx-Zzzz").Paragraph("Tekst"),
		"a statistic of a page": pagetest.New("T", "en").Source("d", source).Statistic("d", page.Place{}, "35 percent. "+words(120), "", briefing.Figure{
			Text: "35 percent", Low: 35, High: 35, Unit: "%"}),
		"a figure of many words": pagetest.New("T", "en").Source("d", source).Statistic("d", page.Place{}, words(3), "", briefing.Figure{Text: words(2)}),
	}
	many := pagetest.New("T", "en")
	for i := range 30 {
		id := briefing.DocumentID(fmt.Sprint(i))
		many.Source(id, briefing.Provenance{Title: words(6), Publisher: words(4)}).Statistic(id, page.Place{Page: "1"}, "It was 5 percent.", "", briefing.Figure{Text: "5 percent"})
	}
	cases["sources taller than their text"] = many
	for name, b := range cases {
		for _, template := range []string{"note", "handout", "statement", "matrix"} {
			t.Run(name+"/"+template, func(t *testing.T) {
				o := page.Options{Template: pagetest.Template(t, template), Paper: page.Letter, Annex: true, Alignment: page.AlignJustified}
				sound(t, layout(t, b.Content(), o), o.Template.Margins[page.Letter])
			})
		}
	}
}

// TestRandomBriefings lays out briefings put together by chance: always the
// same ones, since the seed is fixed.
func TestRandomBriefings(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 11))
	languages := []string{"en", "fr", "es", "ru", "ar", "zh"}
	for i := range 30 {
		b := pagetest.New(fmt.Sprintf("Briefing %d", i), languages[r.IntN(len(languages))])
		for j := range 1 + r.IntN(40) {
			v := pagetest.Voices[r.IntN(len(pagetest.Voices))]
			id := briefing.DocumentID(fmt.Sprint(r.IntN(9)))
			b.Source(id, briefing.Provenance{Title: v.Title, Publisher: v.Org, Language: v.Language})
			words := strings.TrimSpace(strings.Repeat(v.Words+" ", 1+r.IntN(6)))
			switch r.IntN(7) {
			case 0:
				b.Section(v.Title)
			case 1:
				b.Heading(v.Who)
			case 2:
				b.Paragraph(words)
			case 3:
				b.Ask(id, page.Place{Page: fmt.Sprint(j)}, words, v.Who, v.Org)
			case 4:
				b.Statistic(id, page.Place{}, "35 % "+words, v.Org, briefing.Figure{Text: "35 %", Low: 35, High: 35, Unit: "%"})
			case 5:
				b.Matrix()
			default:
				b.Quote(id, page.Place{Paragraph: fmt.Sprint(j)}, words, v.Who, "", v.Org)
			}
		}
		names := []string{"note", "handout", "statement", "quotes", "figures", "matrix"}
		o := page.Options{Template: pagetest.Template(t, names[i%len(names)]), Scale: []float64{1, 1, 1.4}[i%3]}
		if i%2 == 1 {
			o.Alignment = page.AlignJustified
		}
		sound(t, layout(t, b.Content(), o), o.Template.Margins[page.A4])
	}
}

// FuzzLayout lays out what comes, and finds every letter of it again.
func FuzzLayout(f *testing.F) {
	template := pagetest.Template(f, "note")
	f.Add("A **paragraph** of [one](x)'s own.\n- item", "Words “of” a source's\u00a0own.", "en")
	f.Add("نص", "كلام 12 (a) word", "ar")
	f.Add("码头", "我们要求", "zh")
	f.Fuzz(func(t *testing.T, own, words, language string) {
		if len(own)+len(words) > 600 || len(language) > 12 || strings.ToValidUTF8(words, "") != words {
			t.Skip()
		}
		b := pagetest.New(own, language).Paragraph(own).Source("d", briefing.Provenance{Title: own, Language: language})
		b.Quote("d", page.Place{Page: own}, words, own, words, "").Ask("d", page.Place{}, words, "", own).Matrix()
		alignment := page.AlignRagged
		if len(words)%2 == 0 {
			alignment = page.AlignJustified
		}
		d := layout(t, b.Content(), page.Options{Template: template, Alignment: alignment})
		sound(t, d, template.Margins[page.A4])
		got := map[rune]int{}
		for _, p := range d.Pages {
			for _, op := range p.Operations {
				if x, ok := op.(page.Text); ok && x.Item == "i2" {
					for _, r := range x.Words() {
						got[r]++
					}
				}
			}
		}
		for _, r := range words {
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				if got[r]--; got[r] < 0 {
					t.Fatalf("%q is lost from %q", r, words)
				}
			}
		}
	})
}
