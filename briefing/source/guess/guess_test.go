package guess

import (
	"regexp"
	"strings"
	"testing"

	"attache/briefing"
	"attache/briefing/source/structure"
)

const body = "The members of the committee met in the old town hall to hear what had become of the roads, the bridges and the boats since they last met, and they were not pleased by what they heard there."

func TestComplete(t *testing.T) {
	tests := []struct {
		name, text string
		want       briefing.Provenance
	}{
		{
			"dateline in capitals with its agency", "VIENNA, 25 July 2024 (UNODC) – " + body,
			briefing.Provenance{Place: "Vienna", Date: briefing.Date{Year: 2024, Month: 7, Day: 25}, Publisher: "UNODC"},
		},
		{
			"dateline without a year", "GENEVA, 3 May (UNHCR) – " + body,
			briefing.Provenance{Place: "Geneva", Publisher: "UNHCR"},
		},
		{
			"French dateline", "DAKAR, le 12 juin 2025 – " + body,
			briefing.Provenance{Place: "Dakar", Date: briefing.Date{Year: 2025, Month: 6, Day: 12}},
		},
		{
			"Spanish dateline", "Bogotá, 1 de marzo de 2023. " + body,
			briefing.Provenance{Place: "Bogotá", Date: briefing.Date{Year: 2023, Month: 3, Day: 1}},
		},
		{
			"masthead",
			"United Nations\n\nA/RES/71/287\n\nGeneral Assembly\n\nDistr.: General\n2 August 2017\n\nSeventy-first session\nAgenda item 117\n\nResolution adopted by the General Assembly on 24 July 2017\n\n" + body,
			briefing.Provenance{
				Symbol: "A/RES/71/287", Date: briefing.Date{Year: 2017, Month: 8, Day: 2}, Session: "Seventy-first session",
				AgendaItem: "Agenda item 117", Publisher: "United Nations", Genre: "resolution",
				Event: "General Assembly, seventy-first session", Title: "Resolution adopted by the General Assembly on 24 July 2017",
			},
		},
		{
			"byline", "The roads and the bridges of the old town\n\nBy Jane Doe and Rosa de la Cruz | 22 May 2025 | 5 min read\n\n" + body,
			briefing.Provenance{
				Title: "The roads and the bridges of the old town", Authors: []string{"Jane Doe", "Rosa de la Cruz"},
				Date: briefing.Date{Year: 2025, Month: 5, Day: 22},
			},
		},
		{
			"copyright line", body + "\n\n© 2024 Harbour Friends. All rights reserved.",
			briefing.Provenance{Publisher: "Harbour Friends"},
		},
		{
			"dates of other texts are not its own", "Follow-up to resolution 71/287 of 24 July 2017\n\n" + body,
			briefing.Provenance{Title: "Follow-up to resolution 71/287 of 24 July 2017"},
		},
		{
			"a preamble's dates are not its own", "Recalling its decision 4/2 of 12 October 2018, in which it asked the secretariat to gather the experience of all States,\n\n" + body,
			briefing.Provenance{},
		},
		{
			"the date below a letter", body + "\n\nGeneva, 10 December 2023",
			briefing.Provenance{Place: "Geneva", Date: briefing.Date{Year: 2023, Month: 12, Day: 10}},
		},
		{
			"symbols of other texts are not its own", body + " It recalled document A/HRC/56/12.",
			briefing.Provenance{},
		},
		{
			"subject of a letter", "Rome, 3 February 2026\n\nTo: All members\n\nRe: The state of the boats\n\nExcellencies,\n\n" + body,
			briefing.Provenance{Title: "The state of the boats", Place: "Rome", Date: briefing.Date{Year: 2026, Month: 2, Day: 3}},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := Complete(tt.text, structure.Blocks(tt.text), briefing.Provenance{})
			for _, f := range []struct{ key, got, want string }{
				{keyTitle, got.Title, tt.want.Title}, {keyPublisher, got.Publisher, tt.want.Publisher},
				{keyDate, got.Date.String(), tt.want.Date.String()}, {keyPlace, got.Place, tt.want.Place},
				{keyEvent, got.Event, tt.want.Event}, {keySymbol, got.Symbol, tt.want.Symbol},
				{keySession, got.Session, tt.want.Session}, {keyAgendaItem, got.AgendaItem, tt.want.AgendaItem},
				{keyGenre, got.Genre, tt.want.Genre}, {keyLanguage, got.Language, "en"},
				{keyAuthors, strings.Join(got.Authors, "; "), strings.Join(tt.want.Authors, "; ")},
			} {
				if f.got != f.want {
					t.Errorf("%s is %q, want %q", f.key, f.got, f.want)
				}
				if (f.got != "") != (got.Origins[f.key] != "") {
					t.Errorf("%s is %q, its origin %q", f.key, f.got, got.Origins[f.key])
				}
			}
		})
	}
}

func TestCompleteKeepsWhatIsKnown(t *testing.T) {
	text := "VIENNA, 25 July 2024 (UNODC) – " + body
	known := briefing.Provenance{
		Title: "Mine", Place: "Graz", Date: briefing.Date{Year: 1999}, Language: "de",
		Origins: map[string]string{keyTitle: briefing.OriginPerson},
	}
	got := Complete(text, structure.Blocks(text), known)
	if got.Title != "Mine" || got.Place != "Graz" || got.Date.Year != 1999 || got.Language != "de" || got.Origins[keyTitle] != briefing.OriginPerson {
		t.Errorf("known facts were replaced: %+v", got)
	}
}

func TestMastheadOverrulesADateOnThePage(t *testing.T) {
	text := "United Nations A/HRC/99/12\n\nDistr.: General\n\n2 August 2024\n\nGeneva, 3 October 2024\n\n" + body
	shown := briefing.Date{Year: 2024, Month: 10, Day: 3}
	for origin, want := range map[string]string{OriginShown: "2024-08-02", "the page's metadata": "2024-10-03", briefing.OriginPerson: "2024-10-03"} {
		p := briefing.Provenance{Date: shown, Origins: map[string]string{keyDate: origin}}
		if got := Complete(text, structure.Blocks(text), p); got.Date.String() != want {
			t.Errorf("%s: date is %s, want %s", origin, got.Date, want)
		}
	}
}

func TestStatedLanguageIsOverruledByPlainWords(t *testing.T) {
	text := "Les délégués ont demandé que les routes soient réparées avant l’hiver et que les ponts soient surveillés par des gens du pays, " +
		"car la pluie de ces dernières années a emporté la plupart des ouvrages que les villages avaient construits pour eux."
	for stated, want := range map[string]string{"en": "fr", "fr": "fr", "de": "de", "": "fr"} {
		p := briefing.Provenance{Language: stated, Origins: map[string]string{keyLanguage: "the page's metadata"}}
		if got := Complete(text, structure.Blocks(text), p); got.Language != want {
			t.Errorf("stated %q: language is %q, want %q", stated, got.Language, want)
		}
	}
	p := briefing.Provenance{Language: "en", Origins: map[string]string{keyLanguage: briefing.OriginPerson}}
	if got := Complete(text, structure.Blocks(text), p); got.Language != "en" {
		t.Errorf("entered by hand: language is %q", got.Language)
	}
}

func TestFileNameTitle(t *testing.T) {
	for name, want := range map[string]string{
		"global_report-2022.pdf": "Global report 2022", "A note on boats.txt": "A note on boats", "été.txt": "Été", ".txt": "",
	} {
		if got := fromFileName(name); got != want {
			t.Errorf("fromFileName(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestFindDate(t *testing.T) {
	for s, want := range map[string]string{
		"25 July 2024": "2024-07-25", "July 4, 2024": "2024-07-04", "le 1er mars 2023": "2023-03-01", "2 de enero de 2020": "2020-01-02",
		"3–5 June 2025": "2025-06-05", "2024-07-25": "2024-07-25", "25/07/2024": "2024-07-25", "mars 2025": "2025-03",
		"31 June 2024": "", "07/08/2024": "", "room 25 May be closed": "", "2 million 2024": "", "": "",
	} {
		if d, _, _ := findDate(s); d.String() != want {
			t.Errorf("findDate(%q) = %q, want %q", s, d, want)
		}
	}
}

// Of signs without words several languages are as near: none is drawn.
func TestLanguageIsNotDrawn(t *testing.T) {
	text := `$$E = {m \cdot c^{2}}$$`
	if got := Complete(text, structure.Blocks(text), briefing.Provenance{}); got.Language != "" {
		t.Errorf("language is %q, want none", got.Language)
	}
}

// A block is in another language by its small words, or its letters; names and
// signs are in none.
func TestMarkLanguages(t *testing.T) {
	en := "The delegations asked that the roads of the district be mended before winter, and that people of the country watch the bridges."
	fr := "Les délégués ont demandé que les routes soient réparées avant l’hiver et que les ponts soient surveillés par des gens du pays."
	es := "Los delegados pidieron que las carreteras se reparasen antes del invierno y que la gente del país vigilara los puentes de la zona."
	ru := "Делегаты попросили починить дороги до зимы и поручить жителям страны наблюдать за мостами, которые находятся в плохом состоянии."
	zh := strings.Repeat("代表们要求在冬季之前修复道路，并由该国人民看守桥梁。", 4)
	for _, tt := range []struct{ document, block, want string }{
		{"en", fr, "fr"}, {"en", es, "es"}, {"en", ru, "ru"}, {"en", zh, "zh"}, {"en", en, ""},
		{"fr", en, "en"}, {"fr", es, "es"}, {"es", fr, "fr"}, {"es", es, ""},
		{"ru", en, "en"}, {"ru", ru, ""}, {"zh", en, "en"}, {"zh", zh, ""},
		{"en", "Extensive cleanup (#6141, #6128, #6129, Albert Krewinkel, Laurent P. René de Cotret, Bastien Dumont, Joseph Sible).", ""},
		{"en", "var copy = new Request(req); console.log(copy.method); // \"GET\" console.log(copy.url); // \"/index.html\"", ""},
	} {
		blocks := structure.Blocks(tt.block)
		MarkLanguages(tt.block, blocks, tt.document)
		if len(blocks) != 1 || blocks[0].Language != tt.want {
			t.Errorf("in a document in %s: %+v, want %q", tt.document, blocks, tt.want)
		}
	}
}

// TestCompileAnchors has patterns match as they would without the anchor, and
// only those get it whose alternatives all begin with one.
func TestCompileAnchors(t *testing.T) {
	for pattern, want := range map[string]string{
		`(?i)^report of\b|^informe de\b`: `^(?:(?i)^report of\b|^informe de\b)`,
		`^report of\b|\binforme de\b`:    `^report of\b|\binforme de\b`,
		`^report|of`:                     `^report|of`,
		`(?i)^report of\b`:               `(?i)^report of\b`,
	} {
		re := compile(pattern)
		if re.String() != want {
			t.Errorf("%s is compiled as %s, want %s", pattern, re, want)
		}
		for _, l := range []string{"Report of the meeting", "the report of a meeting", "el informe de la reunión", "Informe de 2019", "of it", ""} {
			if got, want := re.FindString(l), regexp.MustCompile(pattern).FindString(l); got != want {
				t.Errorf("%s in %q: %q, want %q", pattern, l, got, want)
			}
		}
	}
}
