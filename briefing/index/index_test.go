package index

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"attache/briefing"
)

// library is a store in memory.
type library struct {
	documents map[briefing.DocumentID]*briefing.Document
	findings  map[briefing.DocumentID][]briefing.Finding
	entries   []Entry
}

func newLibrary() *library {
	return &library{map[briefing.DocumentID]*briefing.Document{}, map[briefing.DocumentID][]briefing.Finding{}, nil}
}

func (l *library) Document(_ context.Context, id briefing.DocumentID) (*briefing.Document, error) {
	d, ok := l.documents[id]
	if !ok {
		return nil, briefing.ErrNotFound
	}
	return d, nil
}

func (l *library) Findings(_ context.Context, id briefing.DocumentID) ([]briefing.Finding, error) {
	return l.findings[id], nil
}

// add makes a document of paragraphs parted by empty lines; a paragraph in
// quotation marks is a quote by the speaker, one that begins with # a
// boilerplate.
func (l *library) add(t testing.TB, p briefing.Provenance, text string) *briefing.Document {
	t.Helper()
	var blocks []briefing.Block
	var findings []briefing.Finding
	for i := 0; i < len(text); {
		end := strings.Index(text[i:], "\n\n")
		if end < 0 {
			end = len(text) - i
		}
		b := briefing.Block{Span: briefing.Span{Start: i, End: i + end}, Role: briefing.RoleParagraph}
		part := text[i : i+end]
		switch {
		case strings.HasPrefix(part, "#"):
			b.Role = briefing.RoleBoilerplate
		case strings.HasPrefix(part, "“"):
			findings = append(findings, briefing.Finding{
				Kind: briefing.KindQuote, Span: b.Span, Details: briefing.Details{Attribution: briefing.Attribution{Who: "Amina Diallo", Org: "United Nations Office"}},
			})
		}
		blocks = append(blocks, b)
		i += end
		for i < len(text) && text[i] == '\n' {
			i++
		}
	}
	if p.Title == "" {
		p.Title = fmt.Sprint("Document ", len(l.entries))
	}
	d, err := briefing.NewDocument(text, blocks, nil, p)
	if err != nil {
		t.Fatal(err)
	}
	l.documents[d.ID], l.findings[d.ID] = d, findings
	l.entries = append(l.entries, Entry{Document: d, Findings: findings})
	return d
}

// open makes an index of the library.
func (l *library) open(t testing.TB) *Index {
	t.Helper()
	x, err := Open(filepath.Join(t.TempDir(), "index"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := x.Close(); err != nil {
			t.Error(err)
		}
	})
	if err := x.Add(t.Context(), l.entries); err != nil {
		t.Fatal(err)
	}
	return x
}

// found searches and returns the documents' titles with the words hit.
func found(t testing.TB, x *Index, l *library, q Query) string {
	t.Helper()
	r, err := x.Search(t.Context(), q, l)
	if err != nil {
		t.Fatal(err)
	}
	var parts []string
	for _, g := range r.Groups {
		var hits []string
		for _, h := range g.Hits {
			for _, s := range h.Hits {
				hits = append(hits, l.documents[g.Document].Slice(s))
			}
		}
		parts = append(parts, g.Provenance.Title+": "+strings.Join(hits, ", "))
	}
	return strings.Join(parts, "; ")
}

func TestSearch(t *testing.T) {
	l := newLibrary()
	l.add(t, briefing.Provenance{Title: "Organs", Language: "en", Publisher: "UNODC", Symbol: "A/RES/71/287", Date: briefing.Date{Year: 2024, Month: 7, Day: 25}},
		"Trafficking in persons for organ removal is a crime of the U.N. Convention.\n\nThe refugees’ right of return was stated in A/RES/71/322.\n\n“Criminal liability around organ sales needs to be clarified.”\n\n# You use an outdated browser.")
	l.add(t, briefing.Provenance{Title: "Droits", Language: "fr", Publisher: "ONU", Date: briefing.Date{Year: 2020}},
		"La traite des personnes et l’homme réfugié. Les organes étaient vendus.\n\n“Les États doivent protéger les réfugiés.”")
	l.add(t, briefing.Provenance{Title: "Derechos", Language: "es"}, "La trata de personas y los niños de la nación.")
	l.add(t, briefing.Provenance{Title: "Права", Language: "ru"}, "Торговля людьми и детьми запрещена. Ещё раз.")
	l.add(t, briefing.Provenance{Title: "人口", Language: "zh"}, "联合国打击人口贩运，保护受害者。")
	l.add(t, briefing.Provenance{Title: "حقوق", Language: "ar"}, "الاتجار بالأشخاص جريمة خطيرة")
	l.add(t, briefing.Provenance{Title: "Right to return", Language: "en"}, "The right to return is not the rights of return. Cafés cost 1,250 dollars.")
	x := l.open(t)
	tests := []struct {
		query Query
		want  string
	}{
		{Query{Text: "traffickers"}, "Organs: Trafficking"},
		{Query{Text: "organ crime"}, "Organs: organ, crime, organ"},
		{Query{Text: "outdated browser"}, ""},
		{Query{Text: `"right of return"`}, "Organs: right of return"},
		{Query{Text: `"rights of return"`}, "Right to return: rights of return"},
		{Query{Text: "UN convention"}, "Organs: U.N, Convention"},
		{Query{Text: "A/RES/71/322"}, "Organs: RES/71/322"},
		{Query{Text: "A/RES/71/287"}, "Organs: "},
		{Query{Text: "refugie"}, "Droits: réfugié, réfugiés"},
		{Query{Text: "réfugiés"}, "Droits: réfugié, réfugiés"},
		{Query{Text: "homme"}, "Droits: homme"},
		{Query{Text: "nino"}, "Derechos: niños"},
		{Query{Text: "торговли запрещено"}, "Права: Торговля, запрещена"},
		{Query{Text: "торговлей"}, "Права: Торговля"},
		{Query{Text: "人口贩运"}, "人口: 人口贩运"},
		{Query{Text: "الأشخاص"}, "حقوق: بالأشخاص"},
		{Query{Text: "cafe"}, "Right to return: Cafés"},
		{Query{Text: "1250"}, "Right to return: 1,250"},
		{Query{Text: "refuge", AsYouType: true}, "Droits: réfugié, réfugiés; Organs: refugees"},
		{Query{Text: "re", AsYouType: true}, "Organs: refugees, return, RES, removal; Droits: réfugié, réfugiés; Right to return: return, return"},
		{Query{Text: "clarif*"}, "Organs: clarified"},
		{Query{Text: "return -cafe"}, "Organs: return"},
		{Query{Text: "personas OR personnes"}, "Derechos: personas; Droits: personnes"},
		{Query{Text: `"organ sales"~3 crime`}, "Organs: organ, sales, crime"},
		{Query{Text: "organ from:unodc"}, "Organs: organ, organ"},
		{Query{Text: "crime from:onu"}, ""},
		{Query{Text: "return date:2023..2025"}, "Organs: return"},
		{Query{Text: "organ", Kind: briefing.KindQuote}, "Organs: organ"},
		{Query{Text: "removal", Kind: briefing.KindQuote}, ""},
		{Query{Text: "diallo liability", Kind: briefing.KindQuote}, "Organs: liability"},
		{Query{Text: "speaker:amina lang:fr", Kind: briefing.KindQuote}, "Droits: "},
		{Query{Text: "symbol:A/RES/71"}, "Organs: "},
		{Query{Text: "the"}, ""},
		{Query{Text: ""}, ""},
	}
	for _, tt := range tests {
		t.Run(fmt.Sprintf("%+v", tt.query.Text), func(t *testing.T) {
			if got := found(t, x, l, tt.query); got != tt.want {
				t.Errorf("\n got %q\nwant %q", got, tt.want)
			}
		})
	}
}

func TestSynonyms(t *testing.T) {
	l := newLibrary()
	l.add(t, briefing.Provenance{Title: "Office", Language: "en"}, "The United Nations Office on Drugs and Crime spoke of trafficking in persons.")
	l.add(t, briefing.Provenance{Title: "Short", Language: "en"}, "UNODC said that human traffickers and the WHO met, and who else.")
	l.add(t, briefing.Provenance{Title: "Traite", Language: "fr"}, "La traite des personnes selon l’OMS.")
	l.add(t, briefing.Provenance{Title: "Tip", Language: "en"}, "A tip for the odd reader.")
	x := l.open(t)
	tests := []struct {
		query Query
		want  string
	}{
		{Query{Text: "unodc"}, "Office: United Nations Office on Drugs and Crime; Short: UNODC"},
		{Query{Text: "unodc", Literal: true}, "Short: UNODC"},
		{Query{Text: "human trafficking"}, "Traite: traite des personnes; Short: human, traffickers; Office: trafficking in persons"},
		{Query{Text: "TIP", Sort: SortOldest}, "Traite: traite des personnes; Tip: tip; Short: human traffickers; Office: trafficking in persons"},
		{Query{Text: "tip"}, "Tip: tip"},
		{Query{Text: "WHO"}, "Traite: OMS; Short: WHO"},
		{Query{Text: "who"}, ""},
		{Query{Text: `"human trafficking"`}, ""},
		{Query{Text: "unodc -human"}, "Office: United Nations Office on Drugs and Crime"},
	}
	for _, tt := range tests {
		if got := found(t, x, l, tt.query); got != tt.want {
			t.Errorf("%q:\n got %q\nwant %q", tt.query.Text, got, tt.want)
		}
	}
	r, err := x.Search(t.Context(), Query{Text: "UNODC persons"}, l)
	if err != nil || !strings.Contains(strings.Join(r.Synonyms, "|"), "United Nations Office on Drugs and Crime") {
		t.Errorf("synonyms %q, %v", r.Synonyms, err)
	}
	x.SetSynonyms(ParseSynonyms("# mine\nstrange = reader = human\nalone\n"))
	if got := found(t, x, l, Query{Text: "strange"}); got != "Tip: reader; Short: human" {
		t.Errorf("with one's own list: %q", got)
	}
	x.SetSynonyms(nil)
	if got := found(t, x, l, Query{Text: "unodc"}); got != "Short: UNODC" {
		t.Errorf("with no list: %q", got)
	}
}

func TestShares(t *testing.T) {
	l := newLibrary()
	l.add(t, briefing.Provenance{Title: "Sign", Language: "en"}, "About 35% of them in 1,250 cases.")
	l.add(t, briefing.Provenance{Title: "Words", Language: "en"}, "About 35 per cent of them.")
	l.add(t, briefing.Provenance{Title: "French", Language: "fr"}, "Environ 35 pour cent et 35,5 % ailleurs, soit 1 250 cas.")
	x := l.open(t)
	for query, want := range map[string]int{"35%": 3, "35 %": 3, "35 per cent": 3, "35 percent them": 2, "35.5%": 1, "1250": 1, "1.250": 1, "per cent": 1} {
		r, err := x.Search(t.Context(), Query{Text: query}, l)
		if err != nil || r.Total != want || r.Relaxed {
			t.Errorf("%q: %d documents, want %d; %v", query, r.Total, want, err)
		}
	}
}

func TestNotAllWords(t *testing.T) {
	l := newLibrary()
	l.add(t, briefing.Provenance{Title: "Two", Language: "en"}, "Refugees crossed the border.")
	l.add(t, briefing.Provenance{Title: "One", Language: "en"}, "The refugees stayed.")
	x := l.open(t)
	r, err := x.Search(t.Context(), Query{Text: "refugees border bycicle"}, l)
	if err != nil || !r.Relaxed || r.Total != 1 || r.Groups[0].Provenance.Title != "Two" {
		t.Errorf("%+v, %v", r, err)
	}
	r, err = x.Search(t.Context(), Query{Text: "refugeees bordr"}, l)
	if err != nil || r.Suggestion != "refugees border" {
		t.Errorf("suggests %q, %v", r.Suggestion, err)
	}
	r, err = x.Search(t.Context(), Query{Text: "bicycle"}, l)
	if err != nil || r.Total != 0 || r.Suggestion != "" {
		t.Errorf("%+v, %v", r, err)
	}
}

func TestCountsAndOrder(t *testing.T) {
	l := newLibrary()
	for i, p := range []briefing.Provenance{
		{Publisher: "UNODC", Language: "en", Date: briefing.Date{Year: 2024, Month: 7}},
		{Publisher: "UNODC", Language: "en-GB", Date: briefing.Date{Year: 2020}},
		{Publisher: "ILO", Language: "fr"},
	} {
		p.Title = fmt.Sprint(i)
		l.add(t, p, "Protection. "+strings.Repeat("More protection. ", i)+"\n\n“A quote.”")
	}
	x := l.open(t)
	r, err := x.Search(t.Context(), Query{Text: "protection", Publishers: []string{"UNODC"}, Years: []int{2020}}, l)
	if err != nil {
		t.Fatal(err)
	}
	want := Counts{
		Kinds:      map[briefing.Kind]int{briefing.KindQuote: 1, briefing.KindStatistic: 0, briefing.KindRecommendation: 0},
		Publishers: []Count{{"UNODC", 1}}, Languages: []Count{{"en-GB", 1}}, Years: []Count{{"2024", 1}, {"2020", 1}},
	}
	if fmt.Sprint(r.Counts) != fmt.Sprint(want) || r.Total != 1 {
		t.Errorf("%d, counts %+v, want %+v", r.Total, r.Counts, want)
	}
	for sort, want := range map[Sort]string{SortNewest: "0 1 2", SortOldest: "1 0 2"} {
		r, err := x.Search(t.Context(), Query{Text: "protection", Sort: sort}, l)
		if err != nil {
			t.Fatal(err)
		}
		var titles []string
		for _, g := range r.Groups {
			titles = append(titles, g.Provenance.Title)
		}
		if got := strings.Join(titles, " "); got != want {
			t.Errorf("%s: %s, want %s", sort, got, want)
		}
	}
	r, err = x.Search(t.Context(), Query{Text: "protection", Sort: SortNewest, Limit: 1, Offset: 1}, l)
	if err != nil || r.Total != 3 || len(r.Groups) != 1 || r.Groups[0].Provenance.Title != "1" {
		t.Errorf("the second page: %+v, %v", r, err)
	}
	for text, want := range map[string]int{"protection lang:en": 2, "protection -kind:quote": 0, "protection date:2024": 1, "from:ilo": 1, "date:2020..2024": 2} {
		if r, err := x.Search(t.Context(), Query{Text: text}, l); err != nil || r.Total != want {
			t.Errorf("%s: %d documents, want %d; %v", text, r.Total, want, err)
		}
	}
}
