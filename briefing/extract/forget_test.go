package extract

import (
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
