package extract

import (
	"strings"
	"testing"

	"attache/briefing"
)

// english is a document that says it is in English: short texts leave a
// language detector in doubt.
func english(t *testing.T, text string) *briefing.Document {
	t.Helper()
	d, err := briefing.NewDocument(text, nil, nil, briefing.Provenance{Language: "en"})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// found gives the findings of a kind.
func found(d *briefing.Document, kind briefing.Kind) []briefing.Finding {
	var all []briefing.Finding
	for _, f := range Extract(d, Knowledge{}).Findings {
		if f.Kind == kind {
			all = append(all, f)
		}
	}
	return all
}

func TestStatistics(t *testing.T) {
	for name, c := range map[string]struct{ text, want, figures, source string }{
		"according to": {
			"According to the Harbour Survey, 37 per cent of the crews went unpaid in 2024.",
			"According to the Harbour Survey, 37 per cent of the crews went unpaid in 2024.", "37 per cent", "Harbour Survey",
		},
		"subject of the verb": {
			"A study by the Centre found that one in four wells was dry.",
			"A study by the Centre found that one in four wells was dry.", "one in four", "",
		},
		"bracket with a year": {
			"Most cycle; three out of eight cycle alone (World Walking Survey, 2023).",
			"Most cycle; three out of eight cycle alone (World Walking Survey, 2023).", "three out of eight", "World Walking Survey, 2023",
		},
		"several figures in one sentence": {
			"The three clinics of the district have 36 beds in all.",
			"The three clinics of the district have 36 beds in all.", "three|36", "",
		},
		"dateline stays outside": {
			"GENEVA, 4 March 2025 — More than 2,900 people drowned last year.",
			"More than 2,900 people drowned last year.", "More than 2,900", "",
		},
		"only a small count":   {"The panel had three speakers and two chairs.", "", "", ""},
		"only dates and rooms": {"The panel met on 3 June 2025 at 10 a.m. in Room 4.", "", "", ""},
		"a question":           {"Do 40 per cent of children really miss school?", "", "", ""},
		"goals and targets":    {"Under SDG 16 and target 8.7 States report each year.", "", "", ""},
		"source line":          {"Source: Walking Survey, 2024. n = 8,214.", "", "", ""},
	} {
		t.Run(name, func(t *testing.T) {
			d := english(t, c.text+"\n")
			all := found(d, briefing.KindStatistic)
			if c.want == "" {
				if len(all) > 0 {
					t.Fatalf("found %q with %v", d.Slice(all[0].Span), all[0].Figures)
				}
				return
			}
			if len(all) != 1 {
				t.Fatalf("found %d statistics, want 1", len(all))
			}
			f := all[0]
			if got := d.Slice(f.Span); got != c.want {
				t.Errorf("span %q, want %q", got, c.want)
			}
			var figures []string
			for _, g := range f.Figures {
				if d.Slice(g.Span) != g.Text {
					t.Errorf("figure %q does not stand at its span", g.Text)
				}
				figures = append(figures, g.Text)
			}
			if got := strings.Join(figures, "|"); got != c.figures {
				t.Errorf("figures %q, want %q", got, c.figures)
			}
			if c.source != "" && f.Source != c.source {
				t.Errorf("source %q, want %q", f.Source, c.source)
			}
			if f.Reason == "" || f.Confidence <= 0 || f.Confidence > 1 {
				t.Errorf("reason %q, confidence %g", f.Reason, f.Confidence)
			}
		})
	}
}

func TestBigNumberAboveItsLine(t *testing.T) {
	text := "2 in 5\nhouseholds fetch water from a river\n"
	d, err := briefing.NewDocument(text, []briefing.Block{
		{Span: briefing.Span{Start: 0, End: 6}, Role: briefing.RoleHeading},
		{Span: briefing.Span{Start: 7, End: len(text) - 1}, Role: briefing.RoleParagraph},
	}, nil, briefing.Provenance{Language: "en"})
	if err != nil {
		t.Fatal(err)
	}
	all := found(d, briefing.KindStatistic)
	if len(all) != 1 || d.Slice(all[0].Span) != strings.TrimSpace(text) {
		t.Fatalf("found %v, want the number with its line", all)
	}
}

func TestStatisticSaysOfWhatWhereAndWhen(t *testing.T) {
	d := english(t, "About 35 per cent of detected victims of trafficking in Kenya were children in 2023.\n")
	all := found(d, briefing.KindStatistic)
	if len(all) != 1 {
		t.Fatalf("found %d statistics, want 1", len(all))
	}
	f := all[0]
	if f.Scope != "detected victims of trafficking" || f.Where != "Kenya" || f.When != "in 2023" {
		t.Errorf("scope %q, where %q, when %q", f.Scope, f.Where, f.When)
	}
}

func TestEveryFigureSaysOfWhat(t *testing.T) {
	tests := []struct{ text, language, want string }{
		{"Of the 1,100 schools visited, 17 per cent of the gates were locked.", "en", "schools|gates"},
		{"Nine in ten deaths occur at sea, and 60% of them in winter.", "en", "deaths|them"},
		{"More than 600 cases a day cost between 2 and 5 per cent of gross domestic product.", "en", "cases|gross domestic product"},
		{"A raised crossing costs US$ 12 per pupil and saves 41 lives a year.", "en", "|lives"},
		{"Girls were 3.6 times more likely to leave than 2,000 human rights defenders.", "en", "|human rights defenders"},
		{"Some 61% said no to 12 offers of legal aid.", "en", "|offers of legal aid"},
		{"Près de 40 % des familles renoncent à 12 000 places d’école.", "fr", "familles|places d’école"},
		{"El 61 % de los menores encuestados trabaja en 14 fábricas.", "es", "menores encuestados|fábricas"},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			d, err := briefing.NewDocument(tt.text, []briefing.Block{{Span: briefing.Span{End: len(tt.text)}, Role: briefing.RoleParagraph}}, nil,
				briefing.Provenance{Language: tt.language})
			if err != nil {
				t.Fatal(err)
			}
			all := found(d, briefing.KindStatistic)
			if len(all) != 1 {
				t.Fatalf("found %d statistics, want 1", len(all))
			}
			var of []string
			for _, f := range all[0].Figures {
				of = append(of, f.Of)
			}
			if got := strings.Join(of, "|"); got != tt.want {
				t.Errorf("of %q, want %q", got, tt.want)
			}
		})
	}
}
