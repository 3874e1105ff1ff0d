package page_test

import (
	"strings"
	"testing"

	"attache/briefing"
	"attache/briefing/page"
	"attache/briefing/pagetest"
)

// prose is a paragraph with long words in each language that has hyphenation.
var prose = map[string]string{
	"en": "Negotiators who have sat through three sessions know that the standard will not be applied because it was adopted; it will be applied where somebody is responsible for it, where inspectors are paid, and where those who travel by water can complain without losing their livelihood. International cooperation, mutual legal assistance and extradition arrangements are indispensable but insufficient: implementation depends upon administrative capacity, interinstitutional coordination and accountability mechanisms established beforehand.",
	"fr": "Les négociateurs qui ont assisté à trois sessions savent que la norme ne sera pas appliquée parce qu'elle a été adoptée : elle le sera là où quelqu'un en répond, où les inspecteurs sont rémunérés et où les voyageurs peuvent se plaindre sans perdre leurs moyens d'existence. La coopération internationale, l'entraide judiciaire et les arrangements d'extradition demeurent indispensables mais insuffisants ; l'application dépend des capacités administratives et de la responsabilisation.",
	"es": "Quienes han negociado durante tres períodos de sesiones saben que la norma no se aplicará por haber sido aprobada: se aplicará donde alguien responda de ella, donde los inspectores cobren y donde quienes viajan por agua puedan denunciar sin perder sus medios de subsistencia. La cooperación internacional y la asistencia judicial recíproca son indispensables pero insuficientes.",
	"ru": "Участники переговоров, присутствовавшие на трёх сессиях, знают, что стандарт не будет применяться только потому, что он принят: он будет применяться там, где кто-то несёт за него ответственность, где инспекторы получают вознаграждение и где пассажиры могут жаловаться, не теряя средств к существованию. Международное сотрудничество и взаимная правовая помощь необходимы, но недостаточны.",
	"zh": strings.Repeat("我们要求在每个码头安装照明设备，并且要求各国在二〇二六年之前公布检查结果，因为没有人检查的标准只是一个愿望。", 4),
}

// setLine is a line of an item as it stands on a page.
type setLine struct {
	baseline, left, right page.Points
	// spaces are in ems; widest is 0 without any.
	narrowest, widest page.Points
}

func linesOf(d *page.Document, item briefing.ItemID) []setLine {
	var lines []setLine
	for _, p := range d.Pages {
		for _, op := range p.Operations {
			x, ok := op.(page.Text)
			if !ok || x.Item != item {
				continue
			}
			if n := len(lines); n == 0 || lines[n-1].baseline != x.Baseline {
				lines = append(lines, setLine{baseline: x.Baseline, left: x.X, narrowest: 9})
			}
			l := &lines[len(lines)-1]
			l.right = max(l.right, x.X+x.Width())
			for _, g := range x.Glyphs {
				if g.Text == " " && g.Advance > 0 {
					l.narrowest, l.widest = min(l.narrowest, g.Advance/x.Size), max(l.widest, g.Advance/x.Size)
				}
			}
		}
	}
	return lines
}

// TestJustifiedLinesEndAtTheEdge sets one's own words in every language: all
// lines but the last end at one edge, no space is torn open and none closed.
// In the large type of a statement, long words may leave some lines ragged.
func TestJustifiedLinesEndAtTheEdge(t *testing.T) {
	for language, words := range prose {
		for _, name := range []string{"note", "handout", "statement"} {
			t.Run(language+"/"+name, func(t *testing.T) {
				tpl := pagetest.Template(t, name)
				d := layout(t, pagetest.New("T", language).Paragraph(words).Content(),
					page.Options{Template: tpl, Alignment: page.AlignJustified})
				edge := page.A4.Size().Width - tpl.Margins[page.A4].Right
				wide := edge-tpl.Margins[page.A4].Left > 34*tpl.Styles[page.StyleBody].Size
				lines := linesOf(d, "i1")
				if len(lines) < 4 {
					t.Fatalf("%d lines", len(lines))
				}
				for i, l := range lines[:len(lines)-1] {
					if wide && l.right < edge-0.6 || l.right > edge+9 {
						t.Errorf("line %d of %d ends at %.2f, the edge is at %.2f", i+1, len(lines), l.right, edge)
					}
					if l.widest > 0.41 || l.widest > 0 && l.narrowest < 0.18 {
						t.Errorf("line %d of %d has spaces from %.3f to %.3f em", i+1, len(lines), l.narrowest, l.widest)
					}
				}
			})
		}
	}
}

// TestNarrowAndHopelessLinesStayRagged gives a column without room for
// justification, and a line that cannot be set well: neither has a gap.
func TestNarrowAndHopelessLinesStayRagged(t *testing.T) {
	long := strings.Repeat("https://a.example/"+strings.Repeat("x", 47)+" ok ", 4)
	b := pagetest.New("T", "en").Source("d", briefing.Provenance{Title: "S"}).
		Quote("d", page.Place{}, long, "A", "", "").
		Statistic("d", page.Place{}, prose["en"][:240], "", briefing.Figure{Text: "three"})
	d := layout(t, b.Content(), page.Options{Template: pagetest.Template(t, "note"), Alignment: page.AlignJustified, Scale: 1.4})
	for _, item := range []briefing.ItemID{"i1", "i2"} {
		for i, l := range linesOf(d, item) {
			if l.widest > 0.41 {
				t.Errorf("%s, line %d has a space of %.3f em", item, i+1, l.widest)
			}
		}
	}
	natural := layout(t, b.Content(), page.Options{Template: pagetest.Template(t, "note"), Scale: 1.4})
	if got, want := linesOf(d, "i2"), linesOf(natural, "i2"); len(got) != len(want) || got[1].right != want[1].right {
		t.Errorf("the sentence beside a figure is justified in a column of %d characters", 240/len(got))
	}
}

// TestQuotationStandsOutAndEndsAtTheEdge: the opening mark hangs to the left,
// and the first line still ends where the others do.
func TestQuotationStandsOutAndEndsAtTheEdge(t *testing.T) {
	tpl := pagetest.Template(t, "note")
	words := strings.Repeat("We ask for a lamp at every one of the landings and we ask for it now. ", 6)
	b := pagetest.New("T", "en").Source("d", briefing.Provenance{Title: "S"}).Quote("d", page.Place{}, words, "", "", "")
	lines := linesOf(layout(t, b.Content(), page.Options{Template: tpl, Alignment: page.AlignJustified}), "i1")
	edge := page.A4.Size().Width - tpl.Margins[page.A4].Right - tpl.Styles[page.StyleQuote].IndentRight
	if lines[0].left >= lines[1].left || lines[0].right < edge-0.6 {
		t.Errorf("the first line runs from %.1f to %.1f, the second starts at %.1f, the edge is at %.1f", lines[0].left, lines[0].right, lines[1].left, edge)
	}
}

func TestTemplateMayAskForJustification(t *testing.T) {
	tpl := pagetest.Template(t, "note")
	c := pagetest.New("T", "en").Paragraph(prose["en"]).Content()
	ends := func(o page.Options) page.Points { return linesOf(layout(t, c, o), "i1")[0].right }
	ragged := ends(page.Options{Template: tpl})
	tpl.Align = page.AlignJustified
	justified := ends(page.Options{Template: tpl})
	if justified == ragged || ends(page.Options{Template: tpl, Alignment: page.AlignRagged}) != ragged {
		t.Errorf("ragged ends at %.1f, the template's justification at %.1f", ragged, justified)
	}
}
