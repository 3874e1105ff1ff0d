package index

import (
	"strings"
	"testing"

	"attache/briefing"
)

// The documents of a batch share the place in which their words are told.
func TestFrequenciesShared(t *testing.T) {
	long := strings.Repeat("one river and three borders; ", 3)
	for i := range 3000 {
		long += " word" + string(rune('a'+i%26)) + string(rune('a'+i/26%26)) + string(rune('a'+i/676))
	}
	a, shared := &analyser{lexicon: newLexicon()}, &frequencies{}
	fieldOf := func(text string) *bodyField {
		d, err := briefing.NewDocument(text, []briefing.Block{{Span: briefing.Span{End: len(text)}, Role: briefing.RoleParagraph}}, nil, briefing.Provenance{Language: "en"})
		if err != nil {
			t.Fatal(err)
		}
		doc, _ := a.documentOf(Entry{Document: d}, shared, newNameTable())
		return doc.fields[1].(*bodyField)
	}
	large, small := fieldOf(long), fieldOf("A river, a border and the river.")
	for range 2 { // the library asks twice
		m := large.AnalyzedTokenFrequencies()
		if f := m["teriver"]; f == nil || f.Frequency() != 3 || len(f.Locations) != 1 || len(f.Locations[0].ArrayPositions) != 4 {
			t.Fatalf("the long text: %d terms, %+v", len(m), f)
		}
		m = small.AnalyzedTokenFrequencies()
		if len(m) != 2 {
			t.Fatalf("the short text has %d terms", len(m))
		}
		l := m["teriver"].Locations[0]
		form := int(a.look("river", english).form)
		if l.Start != 2 || l.Position != 2<<4|form || l.ArrayPositions[0] != 5<<4|uint64(form) || l.ArrayPositions[1] != 24 {
			t.Errorf("places of the short text: %+v", l)
		}
	}
	if shared.most > sparse*2+1000 {
		t.Errorf("the table kept room for %d terms", shared.most)
	}
}
