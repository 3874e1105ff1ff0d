package index

import (
	"context"
	"slices"
	"strings"
	"testing"

	"attache/briefing"
)

// people is a library in which these speak, one a document.
func people(t *testing.T, names ...string) (*library, *Index) {
	t.Helper()
	l := newLibrary()
	for i, name := range names {
		d, err := briefing.NewDocument(strings.Repeat("Words. ", i+1), []briefing.Block{{Span: briefing.Span{End: 6}, Role: briefing.RoleParagraph}}, nil, briefing.Provenance{Language: "en"})
		if err != nil {
			t.Fatal(err)
		}
		f := []briefing.Finding{{
			Kind: briefing.KindQuote, Span: briefing.Span{End: 5}, Details: briefing.Details{Attribution: briefing.Attribution{Who: name}},
		}}
		l.documents[d.ID], l.findings[d.ID] = d, f
		l.entries = append(l.entries, Entry{Document: d, Findings: f})
	}
	return l, l.open(t)
}

func TestCompleteNames(t *testing.T) {
	_, x := people(t, "María Elena López", "Maria Elena Lopez", "María Elena López", "Elena Marín", "Li", "the Committee (CEDAW)",
		"Anna “Nan” O'Hara", strings.Repeat("a spokesperson for somebody ", 5), "Omar al-Bashir")
	for text, want := range map[string]string{
		"speaker:mar":                `speaker:"María Elena López" speaker:"Elena Marín"`,
		"speaker:LOP":                `speaker:"María Elena López"`,
		`a speaker:"maria el`:        `speaker:"María Elena López"`,
		`speaker:"elena mar`:         `speaker:"Elena Marín"`,
		"speaker:li":                 "speaker:Li",
		"speaker:ced":                `speaker:"the Committee (CEDAW)"`,
		"speaker:nan":                `speaker:"Anna “Nan” O'Hara"`,
		"speaker:spoke":              "speaker:spokesperson",
		"speaker:bash":               `speaker:"Omar al-Bashir"`,
		"speaker:xyz":                "",
		`speaker:"elena maria lopez`: "speaker:lopez",
	} {
		got, err := x.Complete(text, 5)
		if err != nil {
			t.Fatal(err)
		}
		if s := shown(got); s != want {
			t.Errorf("%s: %s, want %s", text, s, want)
		}
	}
	if got, err := x.Complete("speaker:", 2); err != nil || len(got) != 2 || got[0].Documents != 3 {
		t.Errorf("without a letter: %v, %v", got, err)
	}
}

// TestCompletedNamesFind searches for every name that is proposed.
func TestCompletedNamesFind(t *testing.T) {
	names := []string{
		"María Elena López", "the Committee (CEDAW)", "Anna “Nan” O'Hara", `Jo "the" Doe`, "Li", "«Ну» Иванов", "阿米娜 迪亚洛", "مريم لوبيز",
		"-Minus", "NOT AND OR", "a:b c", "x)", "Omar  al-Bashir", "‘Ofa Guttenbeil-Likiliki", "date:2015",
	}
	l, x := people(t, names...)
	list, err := x.Complete("speaker:", 100)
	if err != nil || len(list) != len(names) {
		t.Fatalf("%d names are proposed of %d: %v, %v", len(list), len(names), shown(list), err)
	}
	for _, c := range list {
		r, err := x.Search(context.Background(), Query{Text: c.Text}, l)
		if err != nil {
			t.Fatal(err)
		}
		of := slices.IndexFunc(names, func(n string) bool {
			return slices.Equal(foldedWords(n), foldedWords(strings.TrimPrefix(c.Show, "speaker:")))
		})
		if of < 0 || r.Total != 1 || len(r.Groups) != 1 || r.Groups[0].Document != l.entries[of].Document.ID {
			t.Errorf("%s finds %d documents", c.Text, r.Total)
		}
	}
}
