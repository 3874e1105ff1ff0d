package relevance

import (
	"bufio"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"attache/briefing"
	"attache/briefing/workspace"

	"github.com/blevesearch/bleve/v2"
)

// written are documents of many kinds in three languages, beside the sample
// library.
const written = "../../briefing/extract/testdata/gold/written"

// leastMRR is the mean reciprocal rank that search must reach.
const leastMRR = 0.85

type relevanceCase struct{ query, file, words string }

func check(tb testing.TB, err error) {
	tb.Helper()
	if err != nil {
		tb.Fatal(err)
	}
}

func relevanceCases(tb testing.TB) []relevanceCase {
	tb.Helper()
	f, err := os.Open("testdata/relevance.txt")
	check(tb, err)
	defer f.Close()
	var cases []relevanceCase
	for lines := bufio.NewScanner(f); lines.Scan(); {
		parts := strings.Split(lines.Text(), " | ")
		if len(parts) == 3 && !strings.HasPrefix(parts[0], "#") {
			cases = append(cases, relevanceCase{parts[0], parts[1], parts[2]})
		}
	}
	if len(cases) < 60 {
		tb.Fatalf("only %d cases", len(cases))
	}
	return cases
}

// relevanceLibrary is the sample library and the written documents.
func relevanceLibrary(tb testing.TB) library {
	tb.Helper()
	ctx := tb.Context()
	w, err := workspace.Open(ctx, tb.TempDir())
	check(tb, err)
	tb.Cleanup(func() { check(tb, w.Close()) })
	check(tb, w.LoadSamples(ctx))
	files, err := filepath.Glob(filepath.Join(written, "*.txt"))
	check(tb, err)
	if len(files) < 20 {
		tb.Fatalf("only %d written documents", len(files))
	}
	check(tb, w.Import(ctx, files, func(workspace.Progress) {}, func(workspace.Outcome) {}))
	check(tb, w.Index(ctx, func(workspace.Progress) {}))
	return library{w}
}

// TestRelevance asks every case and wants its passage among the first five.
func TestRelevance(t *testing.T) {
	w := relevanceLibrary(t)
	names := w.fileNames(t)
	sum, missed := 0.0, 0
	cases := relevanceCases(t)
	for _, c := range cases {
		rank := rankOf(t, w, names, c, c.query)
		if rank == 0 || rank > 5 {
			missed++
			t.Logf("rank %d: %s", rank, c.query)
		}
		if rank > 0 {
			sum += 1 / float64(rank)
		}
	}
	mrr := sum / float64(len(cases))
	t.Logf("%d cases, mean reciprocal rank %.3f, %d not among the first five", len(cases), mrr, missed)
	if mrr < leastMRR {
		t.Errorf("mean reciprocal rank %.3f, want %.2f", mrr, leastMRR)
	}
}

// rankOf is the place of the passage that answers, from 1; 0 when it is not
// there. Where a correction is offered, it is taken.
func rankOf(t *testing.T, w library, names map[briefing.DocumentID]string, c relevanceCase, query string) int {
	t.Helper()
	r, err := w.Search(t.Context(), workspace.Query{Text: query, Limit: 10})
	check(t, err)
	if r.Suggestion != "" && r.Suggestion != query {
		return rankOf(t, w, names, c, r.Suggestion)
	}
	for i, h := range r.Hits {
		if strings.HasPrefix(names[h.Document], c.file) && strings.Contains(h.Text, c.words) {
			return i + 1
		}
	}
	return 0
}

// TestRelevanceBesideDefaults compares, by documents, with the search library
// as it is when nothing is set.
func TestRelevanceBesideDefaults(t *testing.T) {
	w := relevanceLibrary(t)
	names := w.fileNames(t)
	plain, err := bleve.NewMemOnly(bleve.NewIndexMapping())
	check(t, err)
	for id, name := range names {
		d, err := w.Document(t.Context(), id)
		check(t, err)
		check(t, plain.Index(name, map[string]string{"title": d.Provenance.Title, "text": d.Text}))
	}
	var ours, defaults float64
	cases := relevanceCases(t)
	for _, c := range cases {
		anywhere := c
		anywhere.words = ""
		if rank := rankOf(t, w, names, anywhere, c.query); rank > 0 {
			ours += 1 / float64(rank)
		}
		r, err := plain.Search(bleve.NewSearchRequest(bleve.NewMatchQuery(c.query)))
		check(t, err)
		for i, h := range r.Hits {
			if strings.HasPrefix(h.ID, c.file) {
				defaults += 1 / float64(i+1)
				break
			}
		}
	}
	n := float64(len(cases))
	t.Logf("mean reciprocal rank by document: here %.3f, the library's defaults %.3f", ours/n, defaults/n)
	if ours < defaults {
		t.Errorf("the defaults are better")
	}
}
