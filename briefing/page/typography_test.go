package page

import (
	"testing"
	"time"
	"unicode/utf8"

	"attache/assets/templates"
	"attache/briefing"
)

func testLabels(t testing.TB, language string) Labels {
	t.Helper()
	tpl, err := LoadTemplate(templates.Files, "note")
	if err != nil {
		t.Fatal(err)
	}
	l := tpl.labels(language)
	if l.Language != language {
		t.Fatalf("labels for %s are in %s", language, l.Language)
	}
	return l
}

func TestSqueeze(t *testing.T) {
	for in, want := range map[string]string{
		"":                            "",
		"  a  b \n c\t":               "a b c",
		"a\u00a0b\u202fc":             "a\u00a0b\u202fc",
		"in\u00adspec\u200btion":      "inspection",
		"plain words":                 "plain words",
		"one\r\ntwo\u2028three\u2029": "one two three",
	} {
		if got := squeeze(in); got != want {
			t.Errorf("squeeze(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestBare(t *testing.T) {
	for in, want := range map[string]string{
		"“We ask.”":                "We ask.",
		"«Pedimos.»":               "Pedimos.",
		"« Nous demandons. »":      "Nous demandons.",
		"„Wir bitten.“":            "Wir bitten.",
		"\"Plain.\"":               "Plain.",
		"No marks.":                "No marks.",
		"“One,” she said, “two.”":  "“One,” she said, “two.”",
		"“Starts” with a mark.":    "“Starts” with a mark.",
		"A “word” inside.":         "A “word” inside.",
		"‘single’":                 "single",
		"“It is ‘inner’ that way”": "It is ‘inner’ that way",
		"“":                        "“",
		"":                         "",
	} {
		if got := bare(in); got != want {
			t.Errorf("bare(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestOwnWordsFollowTheLanguage(t *testing.T) {
	tests := []struct{ language, in, want string }{
		{"en", `He said "no" -- and it's over...`, "He said “no” – and it’s over…"},
		{"en", "2019-2023, cross-border - yes", "2019-2023, cross-border – yes"},
		{"fr", `Il a dit "non" : vraiment ? Oui !`, "Il a dit «\u00a0non\u00a0»\u00a0: vraiment\u202f? Oui\u202f!"},
		{"fr", "à 10:30, voir https://a.example/b?c=d", "à 10:30, voir https://a.example/b?c=d"},
		{"fr", "Quoi ?!", "Quoi\u202f?!"},
		{"es", `Dijo "no"`, "Dijo «no»"},
		{"ru", `Она сказала "нет"`, "Она сказала «нет»"},
	}
	for _, tt := range tests {
		if got := testLabels(t, tt.language).own(tt.in); got != tt.want {
			t.Errorf("%s: own(%q)\n got %q\nwant %q", tt.language, tt.in, got, tt.want)
		}
	}
}

func TestDates(t *testing.T) {
	full := briefing.Date{Year: 2024, Month: time.July, Day: 1}
	tests := []struct {
		language string
		date     briefing.Date
		want     string
	}{
		{"en", full, "1 July 2024"},
		{"fr", full, "1er juillet 2024"},
		{"es", full, "1 de julio de 2024"},
		{"ru", full, "1 июля 2024 года"},
		{"ru", briefing.Date{Year: 2024, Month: time.July}, "июль 2024 года"},
		{"zh", full, "2024年7月1日"},
		{"ar", full, "1 تموز/يوليه 2024"},
		{"en", briefing.Date{Year: 2024}, "2024"},
		{"en", briefing.Date{}, ""},
	}
	for _, tt := range tests {
		if got := testLabels(t, tt.language).date(tt.date); got != tt.want {
			t.Errorf("%s %v: %q, want %q", tt.language, tt.date, got, tt.want)
		}
	}
}

func TestCite(t *testing.T) {
	resolution := briefing.Provenance{
		Title: "Safety of waterways", Publisher: "United Nations", Symbol: "A/RES/78/990", Date: briefing.Date{Year: 2023, Month: time.December, Day: 19},
	}
	report := briefing.Provenance{
		Title: "Crossing at night", Authors: []string{"M. Holt", "T. Quiroga"}, Publisher: "Institute", Address: "https://river.example/a/",
	}
	tests := []struct {
		name, language string
		source         briefing.Provenance
		places         []Place
		want           string
	}{
		{"paragraphs before the page", "en", resolution, []Place{{Paragraph: "12", Page: "3"}, {Paragraph: "15"}},
			"A/RES/78/990, paras. 12 and 15. Safety of waterways, United Nations, 19 December 2023."},
		{"in the source's order", "en", resolution, []Place{{Paragraph: "12"}, {Paragraph: "4 (b)"}, {Page: "9"}, {Page: "iv"}, {Paragraph: "4 (a)"}},
			"A/RES/78/990, paras. 4 (a), 4 (b) and 12, pp. iv and 9. Safety of waterways, United Nations, 19 December 2023."},
		{"symbol alone", "en", resolution, nil, "A/RES/78/990. Safety of waterways, United Nations, 19 December 2023."},
		{"authors and pages", "en", report, []Place{{Page: "3"}, {Page: "9"}, {Page: "11"}},
			"M. Holt and T. Quiroga, Crossing at night, pp. 3, 9 and 11, Institute, n.d. river.example/a"},
		{"nothing known", "en", briefing.Provenance{}, nil, "Untitled document, n.d."},
		{"French", "fr", resolution, []Place{{Paragraph: "12"}}, "A/RES/78/990, par. 12. Safety of waterways, United Nations, 19 décembre 2023."},
		{"Chinese", "zh", briefing.Provenance{Title: "声明", Date: briefing.Date{Year: 2024}}, []Place{{Paragraph: "3"}}, "声明，第3段，2024。"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := testLabels(t, tt.language).Cite(tt.source, tt.places).String(); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

func TestCiteStyles(t *testing.T) {
	report := briefing.Provenance{
		Title: "Crossing at night", Authors: []string{"M. Holt"}, Publisher: "Institute", Place: "Vienna",
		Date: briefing.Date{Year: 2024, Month: time.June}, Address: "https://river.example/a",
	}
	resolution := briefing.Provenance{Title: "Safety of waterways", Publisher: "United Nations", Symbol: "A/RES/78/990", Date: briefing.Date{Year: 2023}}
	tests := []struct {
		name   string
		style  Citation
		source briefing.Provenance
		want   string
	}{
		{"short report", CiteShort, report, "Crossing at night, Institute, 2024, p. 3."},
		{"short resolution", CiteShort, resolution, "A/RES/78/990, p. 3."},
		{"short, nothing known", CiteShort, briefing.Provenance{}, "Untitled document, n.d., p. 3."},
		{"Chicago report", CiteChicago, report, "M. Holt, Crossing at night (Vienna: Institute, June 2024), 3, https://river.example/a."},
		{"Chicago resolution", CiteChicago, resolution, "United Nations, Safety of waterways (A/RES/78/990, 2023), 3."},
		{"Chicago, nothing known", CiteChicago, briefing.Provenance{}, "Untitled document (n.d.), 3."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			l := testLabels(t, "en")
			l.citation = tt.style
			if got := l.Cite(tt.source, []Place{{Page: "3"}}).String(); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

func TestParseOwn(t *testing.T) {
	l := testLabels(t, "en")
	tests := []struct{ name, in, want string }{
		{"one paragraph", "Two\nlines.", "paragraph: Two lines."},
		{"two paragraphs", "One.\n\nTwo.", "paragraph: One. | paragraph: Two."},
		{"list", "Look:\n- a\n* b\n1. c\n12) d", "paragraph: Look: | list item •: a | list item •: b | list item 1.: c | list item 12.: d"},
		{"no list", "-5 degrees\n1990. A year", "paragraph: -5 degrees 1990. A year"},
		{"emphasis", "a **b** *c* d", "paragraph: a <b>b</b> <i>c</i> d"},
		{"both", "**a *b* c**", "paragraph: <b>a </b><b><i>b</i></b><b> c</b>"},
		{"lone marks", "5 * 3 ** 2 and a* b", "paragraph: 5 * 3 ** 2 and a* b"},
		{"link", "see [the brief](river.example/b) now", "paragraph: see <https://river.example/b>the brief</> now"},
		{"bare address", "see https://river.example/a_b?c=d, or (http://x.example/).", "paragraph: see <https://river.example/a_b?c=d>https://river.example/a_b?c=d</>, or (<http://x.example/>http://x.example/</>)."},
		{"no address", "xhttps://a https:// b", "paragraph: xhttps://a https:// b"},
		{"no link", "see [this] (that)", "paragraph: see [this] (that)"},
		{"dangerous link", "[x](javascript://y)", "paragraph: x"},
		{"nothing", " \n \n", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := ""
			for _, p := range parseOwn(tt.in, l) {
				got = joined(" | ", got, joined(" ", string(p.Kind), p.Label)+": "+marked(p.Text))
			}
			if got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

func marked(r Rich) string {
	s := ""
	for _, p := range r {
		text := p.Text
		if p.Italic {
			text = "<i>" + text + "</i>"
		}
		if p.Bold {
			text = "<b>" + text + "</b>"
		}
		if p.Link != "" {
			text = "<" + p.Link + ">" + text + "</>"
		}
		s += text
	}
	return s
}

func FuzzParseOwn(f *testing.F) {
	f.Add("- a **b** [c](d)\n\n1. e")
	f.Fuzz(func(t *testing.T, text string) {
		for _, language := range []string{"en", "fr"} {
			for _, p := range parseOwn(text, testLabels(t, language)) {
				if p.Text.String() == "" && p.Kind == PartListItem {
					t.Errorf("an empty list item from %q", text)
				}
			}
		}
	})
}

func TestMainFigure(t *testing.T) {
	tests := []struct{ words, figure, qualifier, want string }{
		{"It was approximately 35 percent of all.", "approximately 35 percent", "approximately", "35 percent"},
		{"It cost up to US$150 billion.", "up to US$150 billion", "up to", "US$150 billion"},
		{"One in three of them.", "One in three", "", "One in three"},
		{"It fell by 12%.", "12%", "", "12%"},
		{"Shortened […] away.", "12%", "", ""},
	}
	for _, tt := range tests {
		qualifier, figure, _ := mainFigure(tt.words, []briefing.Figure{{Text: tt.figure}})
		if qualifier != tt.qualifier || figure != tt.want {
			t.Errorf("%q: %q + %q, want %q + %q", tt.figure, qualifier, figure, tt.qualifier, tt.want)
		}
	}
}

func TestTypewritersMarksAreDrawnAsThePrinters(t *testing.T) {
	for in, want := range map[string]string{
		"it's the States' duty":                  "it’s the States’ duty",
		"They said 'the ship is sold' and left.": "They said ‘the ship is sold’ and left.",
		`he said "nobody is coming" and ("no")`:  "he said “nobody is coming” and (“no”)",
		`"Whole." he said, "and more."`:          "“Whole.” he said, “and more.”",
		`5'10" tall, 12" wide`:                   `5'10" tall, 12" wide`,
		"the '90s":                               "the ’90s",
		`a "`:                                    `a "`,
		"“Curled” already’s":                     "“Curled” already’s",
	} {
		s := setting{verbatim: true, language: "en"}
		s.add(in, Font{}, dress{})
		if s.text != want {
			t.Errorf("%s is drawn as %s, want %s", in, s.text, want)
		}
		written := s.text
		for at := len(s.text) - 1; at >= 0; at-- {
			if was, ok := s.written[at]; ok {
				_, n := utf8.DecodeRuneInString(s.text[at:])
				written = written[:at] + was + written[at+n:]
			}
		}
		if written != in {
			t.Errorf("%s is copied as %s", in, written)
		}
	}
	arabic := setting{verbatim: true, language: "ar"}
	if arabic.add(`قال "نعم"`, Font{}, dress{}); arabic.text != `قال "نعم"` {
		t.Errorf("Arabic marks are changed: %s", arabic.text)
	}
}
