package page_test

import (
	"strings"
	"testing"

	"attache/briefing"
	"attache/briefing/page"
	"attache/briefing/pagetest"
)

// longWords make ragged lines, where a hyphen is worth its while.
var longWords = map[string]string{
	"en": "internationalization responsibilities transparency accountability recommendations implementation interdependence ",
	"fr": "gouvernementalisation responsabilisation recommandations fonctionnement internationalisation développement ",
	"es": "responsabilidades recomendaciones funcionamiento internacionalización transparencia organizaciones ",
	"ru": "ответственность рекомендации международного сотрудничества организация функционирования ",
}

func TestOwnWordsAreDividedAndQuotationsAreNot(t *testing.T) {
	for language, words := range longWords {
		t.Run(language, func(t *testing.T) {
			words = strings.TrimSpace(strings.Repeat(words, 6))
			b := pagetest.New("Title", language).Paragraph(words)
			b.Source("d", briefing.Provenance{Title: "Source", Language: language}).Quote("d", page.Place{}, words, "Somebody", "", "")
			d := layout(t, b.Content(), page.Options{Template: pagetest.Template(t, "note"), Scale: 1.6})
			hyphens := map[briefing.ItemID]int{}
			printed := map[briefing.ItemID]string{}
			for _, p := range d.Pages {
				for _, op := range p.Operations {
					if x, ok := op.(page.Text); ok {
						hyphens[x.Item] += strings.Count(x.Words(), "\u00ad")
						printed[x.Item] += x.Words()
					}
				}
			}
			if hyphens["i1"] == 0 {
				t.Error("no word of the paragraph is divided")
			}
			if hyphens["i2"] != 0 {
				t.Error("a word of the quotation is divided")
			}
			if got := strings.ReplaceAll(printed["i1"], "\u00ad", ""); got != words {
				t.Errorf("without its hyphens, the paragraph reads\n%s", got)
			}
		})
	}
}

func TestNothingIsDividedWhereTheTemplateWantsNone(t *testing.T) {
	template := pagetest.Template(t, "note")
	template.Hyphenate = false
	c := pagetest.New("Title", "en").Paragraph(strings.Repeat(longWords["en"], 6)).Content()
	if strings.Contains(text(layout(t, c, page.Options{Template: template, Scale: 1.6})), "\u00ad") {
		t.Error("a word is divided")
	}
}
