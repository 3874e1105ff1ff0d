package extract

import (
	"os"
	"path/filepath"
	"reflect"
	"sync"
	"testing"

	"attache/briefing"
)

// TestForget reads a document again and again while the word lists are forgotten.
func TestForget(t *testing.T) {
	const text = "“We need clear laws that protect every victim,” said Ana Duarte, Director of the Centre for Safe Migration.\n"
	d, err := briefing.NewDocument(text, []briefing.Block{{Span: briefing.Span{End: len(text) - 1}, Role: briefing.RoleParagraph}}, nil, briefing.Provenance{Language: "en"})
	if err != nil {
		t.Fatal(err)
	}
	want := Extract(d, Knowledge{}).Findings
	if len(want) == 0 {
		t.Fatal("nothing was found")
	}
	var readers sync.WaitGroup
	for range 2 {
		readers.Go(func() {
			for range 3 {
				if got := Extract(d, Knowledge{}).Findings; !reflect.DeepEqual(got, want) {
					t.Errorf("findings %+v, want %+v", got, want)
				}
				Forget()
			}
		})
	}
	readers.Wait()
}

// TestExtractAtOnce reads documents of all languages side by side, as an import
// does, and finds what it finds in them one after the other.
func TestExtractAtOnce(t *testing.T) {
	files, err := filepath.Glob("testdata/gold/written/*.txt")
	if err != nil || len(files) < 10 {
		t.Fatalf("%d documents (%v)", len(files), err)
	}
	documents, want := make([]*briefing.Document, len(files)), make([][]briefing.Finding, len(files))
	for i, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		if documents[i], err = briefing.NewDocument(string(text), nil, nil, briefing.Provenance{}); err != nil {
			t.Fatal(err)
		}
		want[i] = Extract(documents[i], Knowledge{}).Findings
	}
	var readers sync.WaitGroup
	for reader := range 3 {
		readers.Go(func() {
			for i := range documents {
				i = (i + reader*len(documents)/3) % len(documents)
				if got := Extract(documents[i], Knowledge{}).Findings; !reflect.DeepEqual(got, want[i]) {
					t.Errorf("%s: beside other documents %d findings, alone %d", files[i], len(got), len(want[i]))
				}
			}
		})
	}
	readers.Wait()
}
