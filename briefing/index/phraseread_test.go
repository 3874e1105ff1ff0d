package index

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"testing"

	"attache/briefing"
)

// commonWords is a library in which all documents have two words, and every
// third has them together, with a stop word between in every sixth.
func commonWords(t *testing.T, documents int) *Index {
	t.Helper()
	l := newLibrary()
	for i := range documents {
		text := fmt.Sprintf("Rights of paper %d and what is human.", i)
		switch i % 6 {
		case 0:
			text += " Human and rights."
		case 3:
			text += strings.Repeat(" Human rights.", 1+i%4)
		}
		l.add(t, briefing.Provenance{Title: fmt.Sprint(i), Language: "en"}, text)
	}
	return l.open(t)
}

// TestPhraseOfCommonWords reads on one core and on several, and wants the same.
func TestPhraseOfCommonWords(t *testing.T) {
	x := commonWords(t, 4*leastApart+7)
	ask := func(ctx context.Context, phrase string) (*postings, error) {
		v, err := x.view()
		if err != nil {
			t.Fatal(err)
		}
		defer v.release()
		if err := v.rest(); err != nil {
			t.Fatal(err)
		}
		clear(v.cache)
		m := matcher{ctx: ctx, view: v, lex: newLexicon(), place: anywhere}
		return m.match(&node{op: opPhrase, text: phrase})
	}
	for phrase, part := range map[string]int{"human rights": 6, "human and rights": 6, "human what": 0} {
		var answers []*postings
		for _, cores := range []int{1, 4} {
			before := runtime.GOMAXPROCS(cores)
			p, err := ask(t.Context(), phrase)
			runtime.GOMAXPROCS(before)
			if err != nil {
				t.Fatal(err)
			}
			answers = append(answers, p)
		}
		if a, b := answers[0], answers[1]; !slices.Equal(a.docs, b.docs) || !slices.Equal(a.scores, b.scores) || !slices.IsSorted(b.docs) {
			t.Errorf("%s: %d documents on one core, %d on four", phrase, len(a.docs), len(b.docs))
		}
		if n := len(answers[1].docs); part == 0 && n > 0 || part > 0 && n/10 != (4*leastApart+7)/part/10 {
			t.Errorf("%s: %d documents", phrase, n)
		}
	}
	ended, end := context.WithCancel(t.Context())
	end()
	if _, err := ask(ended, "human rights"); !errors.Is(err, context.Canceled) {
		t.Errorf("given up: %v", err)
	}
}

// BenchmarkPhraseOfCommonWords is the first search for a phrase of which all
// documents have the words.
func BenchmarkPhraseOfCommonWords(b *testing.B) {
	l := newLibrary()
	for i := range 3000 {
		l.add(b, briefing.Provenance{Title: fmt.Sprint(i), Language: "en"}, fmt.Sprint(i, strings.Repeat(" Rights and what is human. Nations have it.", 1+i%7)))
	}
	x, err := Open(b.TempDir())
	if err != nil {
		b.Fatal(err)
	}
	defer x.Close()
	if err := x.Add(b.Context(), l.entries); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		clear(x.current.cache)
		if _, err := x.Search(b.Context(), Query{Text: `"rights and what is human"`}, l); err != nil {
			b.Fatal(err)
		}
	}
}
