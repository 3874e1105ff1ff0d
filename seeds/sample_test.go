package seeds

import (
	"bytes"
	"testing"
)

func TestSampleBriefingIsVerbatim(t *testing.T) {
	all, err := All()
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string][]byte{}
	for _, s := range all {
		texts[s.FileName] = s.Text
	}
	b, err := Briefing()
	if err != nil {
		t.Fatal(err)
	}
	checked := 0
	for _, s := range b.Sections {
		for _, it := range s.Items {
			if it.File == "" {
				continue
			}
			checked++
			if n := bytes.Count(texts[it.File], []byte(it.Text)); n != 1 {
				t.Errorf("%s holds %d times: %s", it.File, n, it.Text)
			}
		}
	}
	if checked < 5 {
		t.Errorf("only %d items come from a document", checked)
	}
}
