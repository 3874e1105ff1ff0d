package index

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
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
	list, err := os.ReadFile("../../assets/synonyms/synonyms.txt")
	if err != nil {
		t.Fatal(err)
	}
	x.SetSynonyms(ParseSynonyms(string(list)))
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

// TestCases runs the folders of testdata/cases: documents as text files after
// lines that say what is known of them, and queries with what they find.
func TestCases(t *testing.T) {
	folders, err := filepath.Glob("testdata/cases/*")
	if err != nil || len(folders) < 2 {
		t.Fatalf("%d folders of cases, %v", len(folders), err)
	}
	for _, dir := range folders {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			l := caseLibrary(t, dir)
			x := l.open(t)
			b, err := os.ReadFile(filepath.Join(dir, "queries.txt"))
			if err != nil {
				t.Fatal(err)
			}
			for line := range strings.Lines(string(b)) {
				if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
					continue
				}
				parts := strings.Split(line, "|")
				if len(parts) != 3 {
					t.Fatalf("%q has no three parts", line)
				}
				q, want := caseQuery(t, strings.TrimSpace(parts[0]), parts[1]), strings.TrimSpace(parts[2])
				if got := strings.TrimSpace(found(t, x, l, q)); got != want {
					t.Errorf("%s\n got %q\nwant %q", line, got, want)
				}
			}
		})
	}
}

func caseLibrary(t *testing.T, dir string) *library {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "[0-9]*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no documents in %s: %v", dir, err)
	}
	l := newLibrary()
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		head, text, _ := strings.Cut(string(b), "\n\n")
		var p briefing.Provenance
		for line := range strings.Lines(head) {
			name, value, _ := strings.Cut(strings.TrimSpace(line), ": ")
			switch name {
			case "title":
				p.Title = value
			case "language":
				p.Language = value
			case "publisher":
				p.Publisher = value
			case "symbol":
				p.Symbol = value
			case "date":
				if p.Date, err = briefing.ParseDate(value); err != nil {
					t.Fatal(err)
				}
			default:
				t.Fatalf("%s: %q says nothing", f, line)
			}
		}
		l.add(t, p, strings.TrimSpace(text))
	}
	return l
}

func caseQuery(t *testing.T, text, how string) Query {
	t.Helper()
	q := Query{Text: text}
	for word := range strings.FieldsSeq(how) {
		switch word {
		case "typed":
			q.AsYouType = true
		case "quotes":
			q.Kind = briefing.KindQuote
		case "literal":
			q.Literal = true
		case "oldest":
			q.Sort = SortOldest
		default:
			t.Fatalf("%q is no way to search", word)
		}
	}
	return q
}

func TestSynonyms(t *testing.T) {
	l := newLibrary()
	l.add(t, briefing.Provenance{Title: "Office", Language: "en"}, "The United Nations Office on Drugs and Crime spoke of trafficking in persons.")
	l.add(t, briefing.Provenance{Title: "Short", Language: "en"}, "UNODC said that human traffickers and the WHO met, and who else.")
	l.add(t, briefing.Provenance{Title: "Traite", Language: "fr"}, "La traite des personnes selon l’OMS.")
	l.add(t, briefing.Provenance{Title: "Tip", Language: "en"}, "A tip for the odd reader.")
	x := l.open(t)
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
	for query, want := range map[string]int{"35%": 3, "35 %": 3, "35 per cent": 3, "35 percent them": 2, "35.5%": 1, "1250": 2, "1.250": 2, "per cent": 1} {
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
	// "refugee" is in no document, but finds "refugees".
	r, err = x.Search(t.Context(), Query{Text: "refugee bordr"}, l)
	if err != nil || r.Suggestion != "refugee border" {
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
		{Publisher: "UNODC", Language: "en", Symbol: "CTOC/COP/2024/3", Date: briefing.Date{Year: 2024, Month: 7}},
		{Publisher: "UNODC", Language: "en-GB", Symbol: "CTOC/COP/WG.4/2020/2", Date: briefing.Date{Year: 2020}},
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
		Publishers: []Count{{"UNODC", 1}}, Languages: []Count{{"en-GB", 1}}, Series: []Count{{"CTOC/COP/WG.4", 1}}, Years: []Count{{"2024", 1}, {"2020", 1}},
	}
	if fmt.Sprint(r.Counts) != fmt.Sprint(want) || r.Total != 1 {
		t.Errorf("%d, counts %+v, want %+v", r.Total, r.Counts, want)
	}
	r, err = x.Search(t.Context(), Query{Text: "protection", Series: []string{"CTOC/COP"}}, l)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := r.Counts.Series, []Count{{"", 1}, {"CTOC/COP", 1}, {"CTOC/COP/WG.4", 1}}; !slices.Equal(got, want) || r.Total != 1 || r.Groups[0].Provenance.Title != "0" {
		t.Errorf("of a series %d, series %v, want 1, %v", r.Total, got, want)
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

// TestWholeWordFirst wants a word that is there before those that begin with
// it, which are another word's forms.
func TestWholeWordFirst(t *testing.T) {
	l := newLibrary()
	l.add(t, briefing.Provenance{Title: "Organized", Language: "en"}, "Organized crime, organized and organised by organizations. Organized, organized.")
	l.add(t, briefing.Provenance{Title: "Both", Language: "en"}, strings.Repeat("The organization organized organizations. ", 5)+
		"\n\nMany words of other things are here before the one organ that was sold.")
	x := l.open(t)
	for _, tt := range []struct {
		query string
		typed bool
		want  string
	}{
		{"organ", false, "Both"}, {"organs", true, "Both"}, {"organi", false, ""}, {"organiz", true, "Organized Both"}, {"organ", true, "Both Organized"},
	} {
		r, err := x.Search(t.Context(), Query{Text: tt.query, AsYouType: tt.typed}, l)
		if err != nil {
			t.Fatal(err)
		}
		var titles []string
		for _, g := range r.Groups {
			titles = append(titles, g.Provenance.Title)
		}
		if got := strings.Join(titles, " "); got != tt.want {
			t.Errorf("%s, typed %v: %s, want %s", tt.query, tt.typed, got, tt.want)
		}
		if tt.query != "organ" {
			continue
		}
		if first := r.Groups[0].Hits[0]; !strings.HasSuffix(r.Groups[0].Text[:first.Hits[0].End], "the one organ") {
			t.Errorf("%s, typed %v: the first hit is %v", tt.query, tt.typed, first)
		}
	}
}
