package fidelity

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"attache/briefing/source"
)

// readabilityVariable names the folder test/test-pages of Mozilla's
// readability.
const readabilityVariable = "ATTACHE_BENCH_READABILITY"

// minPages is the mean F1 that web pages must reach.
const minPages = 0.985

// TestReadability compares the main text with the one that Mozilla's cases
// expect. What they expect is a page of its own, of which every word counts.
func TestReadability(t *testing.T) {
	dir := os.Getenv(readabilityVariable)
	if dir == "" {
		t.Skip("set " + readabilityVariable + " to the folder test/test-pages of Mozilla's readability")
	}
	cases, err := filepath.Glob(filepath.Join(dir, "*", "source.html"))
	if err != nil || len(cases) == 0 {
		t.Fatalf("no cases in %s: %v", dir, err)
	}
	sum, titles := 0.0, 0
	for _, name := range cases {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		want, err := os.ReadFile(filepath.Join(filepath.Dir(name), "expected.html"))
		if err != nil {
			t.Fatal(err)
		}
		f1, title := 0.0, ""
		var missing, excess []string
		if d, err := source.Read(context.Background(), source.File{Name: "page.html", Data: data}); err != nil {
			t.Log(err)
		} else {
			got, expected := words(content(d)), words(visible(t, want))
			f1, title = agreement(got, expected), d.Provenance.Title
			missing, excess = difference(expected, got), difference(got, expected)
		}
		sum += f1
		if expected := titleOf(t, filepath.Dir(name)); plainTitle(expected) == plainTitle(title) {
			titles++
		} else {
			t.Logf("%s: want the title %q, got %q", filepath.Base(filepath.Dir(name)), expected, title)
		}
		if f1 < 0.96 {
			t.Logf("%.3f %s\n  missing: %q\n  excess:  %q", f1, filepath.Base(filepath.Dir(name)), clip(strings.Join(missing, " ")), clip(strings.Join(excess, " ")))
		}
	}
	mean := sum / float64(len(cases))
	t.Logf("%d pages, mean F1 %.4f, %d titles as expected", len(cases), mean, titles)
	if mean < minPages {
		t.Errorf("mean F1 %.4f, want %.3f", mean, minPages)
	}
}

func titleOf(t *testing.T, dir string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dir, "expected-metadata.json"))
	if err != nil {
		t.Fatal(err)
	}
	var m struct{ Title string }
	if err := json.Unmarshal(data, &m); err != nil {
		t.Fatal(err)
	}
	return m.Title
}
