package widgets_test

import (
	"os"
	"strings"
	"testing"
	"unicode"

	own "attache/app/theme"
	"attache/briefing"
	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

// TestReaderGallery compares every state of the reader with its master.
func TestReaderGallery(t *testing.T) {
	for _, e := range readerExhibits() {
		for _, look := range []own.Look{own.LookLight, own.LookDark} {
			for _, scale := range []float32{1, 2} {
				if scale == 1 || *gallery != "" {
					show(t, e, look, scale)
				}
			}
		}
	}
}

// readerParts is a document written block by block.
type readerParts struct {
	text   strings.Builder
	blocks []briefing.Block
	pages  []briefing.Page
}

func (p *readerParts) add(role briefing.Role, level int, number, words string) *readerParts {
	if p.text.Len() > 0 {
		p.text.WriteString("\n\n")
	}
	start := p.text.Len()
	p.text.WriteString(words)
	p.blocks = append(p.blocks, briefing.Block{Span: briefing.Span{Start: start, End: p.text.Len()}, Role: role, Level: level, Number: number})
	return p
}

func (p *readerParts) page(label string) *readerParts {
	if n := len(p.pages); n > 0 {
		p.pages[n-1].Span.End = p.text.Len()
	}
	p.pages = append(p.pages, briefing.Page{Span: briefing.Span{Start: p.text.Len()}, Label: label})
	return p
}

func (p *readerParts) document() *briefing.Document {
	if n := len(p.pages); n > 0 {
		p.pages[n-1].Span.End = p.text.Len()
	}
	d, err := briefing.NewDocument(p.text.String(), p.blocks, p.pages, briefing.Provenance{})
	if err != nil {
		panic(err)
	}
	return d
}

func hearing() *briefing.Document {
	return new(readerParts).page("1").
		add(briefing.RoleBoilerplate, 0, "", "Home › Meetings › 2024").
		add(briefing.RoleBoilerplate, 0, "", "Your browser is out of date").
		add(briefing.RoleHeading, 1, "", "Hearing on the protection of victims").
		add(briefing.RoleParagraph, 0, "1", "1. The Chair opened the hearing. “Nobody asked us what we had lost, and nobody asked us what we needed to begin again,” said Amina Diallo of the Harbour Network, who spoke first.").
		add(briefing.RoleParagraph, 0, "2", "2. About 35 per cent of the identified victims were children, she added, compared with 28 per cent five years before.¹").
		add(briefing.RoleHeading, 2, "", "What was proposed").
		page("2").
		add(briefing.RoleParagraph, 0, "3", "3. All States parties should make it clear in law that a victim is not liable for the act of which she is the victim, and in particular:").
		add(briefing.RoleListItem, 0, "", "(a) protect witnesses and their families before, during and after the hearing of a case;").
		add(briefing.RoleListItem, 1, "", "• in all courts, whatever their level;").
		add(briefing.RoleListItem, 0, "", "(b) review their laws.").
		add(briefing.RoleQuotation, 0, "", "Les victimes ne doivent jamais être punies pour des actes qu’elles ont été contraintes de commettre.").
		add(briefing.RoleTableRow, 0, "", "Region | Victims | Children").
		add(briefing.RoleTableRow, 0, "", "Coast | 1,204 | 35 %").
		add(briefing.RoleFootnote, 0, "1", "1 Global Survey 2023, page 14. See also https://example.org/survey.").
		document()
}

// tables has one that is wider than the page, one with an empty first cell,
// and one that has too many words for columns.
func tables() *briefing.Document {
	return new(readerParts).
		add(briefing.RoleHeading, 2, "", "Victims by region and year").
		add(briefing.RoleTableRow, 0, "", "Region | 2019 | 2021 | 2022 | Change since 2019, per cent").
		add(briefing.RoleTableRow, 0, "", "Western and Southern Europe | 4,429 | 4,629 | 4,879 | 10 %").
		add(briefing.RoleTableRow, 0, "", "South Asia and the Pacific, with the island States of the region counted together | 12,045 | 12,245 | 12,495 | 3 %").
		add(briefing.RoleTableRow, 0, "", "All regions").
		add(briefing.RoleTableRow, 0, "", "Eastern Europe | 2,100 |  | 2,550 | –21 %").
		add(briefing.RoleParagraph, 0, "", "Figures of national authorities.").
		add(briefing.RoleTableRow, 0, "", "| Children | Adults").
		add(briefing.RoleTableRow, 0, "", "Coast | 35 % | 65 %").
		add(briefing.RoleParagraph, 0, "", "What each of them asked for:").
		add(briefing.RoleTableRow, 0, "", strings.Repeat("Internationalisation of responsibilities | ", 5)+"End").
		document()
}

func foreignHearing() *briefing.Document {
	return new(readerParts).
		add(briefing.RoleHeading, 1, "", "保护受害者").
		add(briefing.RoleParagraph, 0, "", "保护受害者必须成为每一项立法的核心，任何国家都不能例外。会议于2024年7月在维也纳举行，来自四十个组织的代表出席了会议，并通过了《行动计划》。").
		add(briefing.RoleParagraph, 0, "", "قالت ليلى حداد (2015) إن حماية الضحايا يجب أن تكون في صميم كل تشريع، وأضافت أن UNODC نشر تقريرا عن 35 في المائة من الحالات.").
		add(briefing.RoleParagraph, 0, "", "She said شكرا لكم twice, and “שלום” once. Ей ответили: «Права человека — для всех».").
		document()
}

func wordsIn(d *briefing.Document, words string) briefing.Span {
	i := strings.Index(d.Text, words)
	if i < 0 {
		panic(words + " is not in the document")
	}
	return briefing.Span{Start: i, End: i + len(words)}
}

func hearingFindings(d *briefing.Document) []briefing.Finding {
	find := func(k briefing.Kind, words string) briefing.Finding {
		return briefing.Finding{Kind: k, Span: wordsIn(d, words), Reason: "verb after the quote", Confidence: 0.9}
	}
	return []briefing.Finding{
		find(briefing.KindQuote, "Nobody asked us what we had lost, and nobody asked us what we needed to begin again,"),
		find(briefing.KindStatistic, "About 35 per cent of the identified victims were children"),
		find(briefing.KindRecommendation, "All States parties should make it clear in law that a victim is not liable for the act of which she is the victim"),
		find(briefing.KindStatistic, "should make it clear in law"),
		find(briefing.KindRecommendation, "review their laws"),
	}
}

func readerOf(d *briefing.Document) *widgets.Reader {
	r := widgets.NewReader()
	r.SetDocument(d)
	r.Card = func(f briefing.Finding, kept bool) fyne.CanvasObject {
		state := "Keep Q"
		if kept {
			state = "Kept"
		}
		return container.NewHBox(widget.NewLabel(widgets.KindSign(f.Kind)+" Amina Diallo, Harbour Network"), widget.NewButton(state, nil))
	}
	return r
}

// marked is the hearing with what was found and kept in it.
func marked() *widgets.Reader {
	d := hearing()
	r := readerOf(d)
	fs := hearingFindings(d)
	r.SetFindings(fs)
	var kept []briefing.Clipping
	for _, k := range []int{0, 3} {
		c, err := d.ClipFinding(fs[k])
		if err != nil {
			panic(err)
		}
		kept = append(kept, c)
	}
	r.SetClippings(kept)
	return r
}

func readerExhibits() []exhibit {
	size := fyne.NewSize(760, 900)
	focus := func(w fyne.Window, o fyne.CanvasObject) *widgets.Reader {
		r := o.(*widgets.Reader)
		w.Canvas().Focus(r)
		return r
	}
	return []exhibit{
		{name: "reader", size: size, make: func(fyne.Window) fyne.CanvasObject { return marked() }},
		{name: "reader-empty", size: fyne.NewSize(500, 300), make: func(fyne.Window) fyne.CanvasObject { return widgets.NewReader() }},
		{name: "reader-focused", size: size, make: func(fyne.Window) fyne.CanvasObject { return marked() },
			pose: func(w fyne.Window, o fyne.CanvasObject) {
				r := focus(w, o)
				r.Select(briefing.Span{Start: wordsIn(r.Document(), "identified victims").Start, End: wordsIn(r.Document(), "clear in law").End})
			}},
		{name: "reader-card", size: size, make: func(fyne.Window) fyne.CanvasObject { return marked() },
			pose: func(w fyne.Window, o fyne.CanvasObject) { focus(w, o).NextFinding() }},
		{name: "reader-hits", size: size, make: func(fyne.Window) fyne.CanvasObject { return marked() },
			pose: func(w fyne.Window, o fyne.CanvasObject) {
				r := focus(w, o)
				r.SetHits([]briefing.Span{wordsIn(r.Document(), "victims"), wordsIn(r.Document(), "clear in law"), wordsIn(r.Document(), "laws")})
				r.NextHit()
				r.NextHit()
			}},
		{name: "reader-narrow", size: fyne.NewSize(330, 600), make: func(fyne.Window) fyne.CanvasObject { return marked() },
			pose: func(w fyne.Window, o fyne.CanvasObject) {
				r := focus(w, o)
				r.SetTextStep(2)
				r.ScrollTo(wordsIn(r.Document(), "review their laws"))
			}},
		{name: "reader-wide", size: fyne.NewSize(1500, 420), make: func(fyne.Window) fyne.CanvasObject { return marked() },
			pose: func(_ fyne.Window, o fyne.CanvasObject) {
				r := o.(*widgets.Reader)
				r.ScrollTo(wordsIn(r.Document(), "Your browser"))
			}},
		{name: "reader-tables", size: fyne.NewSize(640, 620), make: func(fyne.Window) fyne.CanvasObject { return readerOf(tables()) },
			pose: func(w fyne.Window, o fyne.CanvasObject) {
				r := focus(w, o)
				r.Select(wordsIn(r.Document(), "island States of the region counted together | 12,045"))
			}},
		{name: "reader-foreign", size: fyne.NewSize(700, 420), foreign: true,
			make: func(fyne.Window) fyne.CanvasObject { return readerOf(foreignHearing()) }},
		{name: "reader-fonts", size: fyne.NewSize(700, 420), foreign: true,
			make: func(fyne.Window) fyne.CanvasObject {
				r := widgets.NewReader()
				r.FontFor = shippedFont
				r.SetDocument(foreignHearing())
				return r
			},
			pose: func(w fyne.Window, o fyne.CanvasObject) {
				r := focus(w, o)
				r.Select(wordsIn(r.Document(), "ليلى حداد (2015)"))
			}},
	}
}

var shipped = map[string]fyne.Resource{}

// shippedFont is the font of the program for a letter of Arabic or Chinese.
func shippedFont(letter rune) fyne.Resource {
	name := ""
	switch {
	case unicode.Is(unicode.Arabic, letter):
		name = "NotoNaskhArabic-Regular.ttf"
	case unicode.Is(unicode.Han, letter) || letter >= 0x3000 && letter < 0x3100:
		name = "DroidSansFallbackFull.ttf"
	default:
		return nil
	}
	if shipped[name] == nil {
		data, err := os.ReadFile("../assets/fonts/" + name)
		if err != nil {
			panic(err)
		}
		shipped[name] = fyne.NewStaticResource(name, data)
	}
	return shipped[name]
}
