package extract

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"attache/briefing"
)

// corpus joins the labelled documents of a set.
func corpus(t testing.TB) string {
	t.Helper()
	var all strings.Builder
	for _, pattern := range []string{"testdata/gold/seeds/*.txt", "testdata/gold/written/*.txt"} {
		files, err := filepath.Glob(pattern)
		if err != nil || len(files) == 0 {
			t.Fatalf("%s: no documents (%v)", pattern, err)
		}
		for _, f := range files {
			b, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			all.Write(b)
			all.WriteString("\n\n")
		}
	}
	return all.String()
}

func benchmarkExtract(b *testing.B, text string) {
	d, err := briefing.NewDocument(text, nil, nil, briefing.Provenance{Language: "en"})
	if err != nil {
		b.Fatal(err)
	}
	words := len(strings.Fields(text))
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Extract(d, Knowledge{})
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}

// BenchmarkExtract reads all labelled documents as one report of some 18,000 words.
func BenchmarkExtract(b *testing.B) { benchmarkExtract(b, corpus(b)) }

// BenchmarkExtractLong reads a text ten times as long: the words a second
// should stay the same.
func BenchmarkExtractLong(b *testing.B) { benchmarkExtract(b, strings.Repeat(corpus(b), 10)) }

// BenchmarkExtractMarks reads 5 MB of quotation marks.
func BenchmarkExtractMarks(b *testing.B) {
	benchmarkExtract(b, strings.Repeat("“”\"'«»‘’ ", 5<<20/22))
}
