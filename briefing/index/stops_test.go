package index

import (
	"math/rand/v2"
	"strings"
	"testing"

	"attache/briefing"
)

// TestPhraseTotals compares phrases of any words, stop words at their ends and
// nothing but stop words too, with what is counted word by word.
func TestPhraseTotals(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	words := strings.Fields("the of to be or not a in and charter right peoples nations peace return women")
	write := func(n int) []string {
		list := make([]string, n)
		for i := range list {
			list[i] = words[r.IntN(len(words))]
		}
		return list
	}
	l := newLibrary()
	var texts []string
	for range 80 {
		one, two := write(60), write(40)
		l.add(t, briefing.Provenance{Language: "en"}, strings.Join(one, " ")+".\n\n"+strings.Join(two, ", "))
		texts = append(texts, " "+strings.Join(one, " ")+" | "+strings.Join(two, " ")+" ")
	}
	x := l.open(t)
	for range 300 {
		phrase := strings.Join(write(1+r.IntN(4)), " ")
		want := 0
		for _, text := range texts {
			if strings.Contains(text, " "+phrase+" ") {
				want++
			}
		}
		found, err := x.Search(t.Context(), Query{Text: `"` + phrase + `"`, Limit: 100}, l)
		if err != nil {
			t.Fatal(err)
		}
		if found.Total != want || len(found.Groups) != want {
			t.Errorf("%q: %d documents, %d shown, want %d", phrase, found.Total, len(found.Groups), want)
		}
		for _, g := range found.Groups {
			for _, h := range g.Hits {
				for _, s := range h.Hits {
					if got := strings.ReplaceAll(g.Text[s.Start:s.End], ",", ""); got != phrase && got != phrase+" "+phrase && !strings.Contains(got, phrase) {
						t.Errorf("%q: marked %q", phrase, got)
					}
				}
			}
		}
	}
}

func TestStopWordsAlone(t *testing.T) {
	l := newLibrary()
	l.add(t, briefing.Provenance{Title: "Play", Language: "en"}, "He asked: to be, or not to be?")
	l.add(t, briefing.Provenance{Title: "Charter", Language: "en"}, "We the peoples of the United Nations are not to be or to go.")
	l.add(t, briefing.Provenance{Title: "Français", Language: "fr"}, "Il est ce qu’il est, et il y en a.")
	x := l.open(t)
	for query, want := range map[string]string{
		"to be or not to be": "Play: to be, or not to be", `"to be or not to be"`: "Play: to be, or not to be",
		"we the peoples": "Charter: We, peoples", `"we the peoples"`: "Charter: We the peoples", `"the peoples of the"`: "Charter: the peoples of the",
		"il y en a": "Français: il y en a", `"the peoples of a"`: "", `"of"`: "Charter: of",
	} {
		if got := found(t, x, l, Query{Text: query}); got != want {
			t.Errorf("%s: %q, want %q", query, got, want)
		}
	}
	if got := found(t, x, l, Query{Text: "to be or not to be", AsYouType: true}); got != "Play: to be, or not to be" {
		t.Errorf("typed: %q", got)
	}
}

func TestStopsComeBackEqual(t *testing.T) {
	lex := newLexicon()
	var w stopWriter
	w.reset()
	var want []stopAt
	place := 0
	for i, s := range strings.Fields("the of la los и de with y of") {
		lang := []language{english, english, french, spanish, russian, french, english, spanish, english}[i]
		place += 1 + i*i*i
		known := lex.look(s, lang)
		if !known.stop {
			t.Fatalf("%s is no stop word", s)
		}
		w.add(known, place)
		want = append(want, stopAt{place, known.lang, known.stopNumber})
	}
	r := stopReader{rest: w.stops()}
	for i, s := range want {
		if !r.next() || r.stopAt != s {
			t.Errorf("%d: %v, want %v", i, r.stopAt, s)
		}
	}
	if r.next() {
		t.Error("more than were written")
	}
}

func FuzzStops(f *testing.F) {
	f.Add("\x3ee\x00\x3f\x80\x01\x02")
	f.Fuzz(func(t *testing.T, s string) {
		last := 0
		for r := (stopReader{rest: stops(s)}); r.next(); last = r.place {
			if r.number >= mostStops || r.place <= last {
				t.Errorf("number %d at %d after %d", r.number, r.place, last)
			}
		}
		if n := stops(s).times([]stopAt{{1, english, 0}, {3, english, 1}}); n > len(s) {
			t.Errorf("found %d times in %d bytes", n, len(s))
		}
	})
}
