package index

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"attache/briefing"
)

func testFacts(id string) *facts {
	var b beginningSet
	b.add(beginningBit("tr"))
	return &facts{
		id: briefing.DocumentID(id), date: briefing.Date{Year: 2024, Month: 7}, language: "en", publisher: "UNODC é",
		symbol: "A/RES/71/287", findings: [3]int{1, 0, 300}, length: 1200, beginnings: b.packed(),
	}
}

// words are a batch's words and the number of its documents with each.
func testWords(t *testing.T, list ...string) map[*word]int {
	t.Helper()
	l := newLexicon()
	counts := map[*word]int{}
	for i, w := range list {
		counts[l.look(w, english)] = i + 1
	}
	return counts
}

func openTestCatalogue(t *testing.T, path string) *catalogue {
	t.Helper()
	c, err := openCatalogue(path)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// contents writes a catalogue's facts and words.
func contents(c *catalogue) string {
	s := fmt.Sprintln(c.done)
	for _, id := range []briefing.DocumentID{"a", "b"} {
		if f := c.facts[id]; f != nil {
			s += fmt.Sprintf("%+v\n", *f)
		}
	}
	words := c.words.snapshot()
	for _, lang := range []language{english, russian} {
		s += fmt.Sprintln(words[lang])
	}
	return s
}

func TestCatalogueComesBackEqual(t *testing.T) {
	path := filepath.Join(t.TempDir(), "catalogue")
	c := openTestCatalogue(t, path)
	for i, id := range []string{"a", "b", "a"} {
		if err := c.add([]*facts{testFacts(id)}, testWords(t, "Trafficking", "the", "running", "торговля")); err != nil {
			t.Fatal(err)
		}
		if err := c.finished(i % adders); err != nil {
			t.Fatal(err)
		}
	}
	want := contents(c)
	if err := c.close(); err != nil {
		t.Fatal(err)
	}
	c = openTestCatalogue(t, path)
	if got := contents(c); got != want {
		t.Errorf("read again:\n got %s\nwant %s", got, want)
	}
	if err := c.compact(); err != nil {
		t.Fatal(err)
	}
	if err := c.close(); err != nil {
		t.Fatal(err)
	}
	c = openTestCatalogue(t, path)
	if got := contents(c); got != want {
		t.Errorf("rewritten as one block:\n got %s\nwant %s", got, want)
	}
	if c.words.words != nil {
		t.Error("one block in order was not taken as it is")
	}
	if err := c.add(nil, testWords(t, "zebra", "trafficking")); err != nil {
		t.Fatal(err)
	}
	list := c.words.snapshot()[english]
	if !slices.IsSortedFunc(list, compareVocables) || len(list) != 4 {
		t.Errorf("after one more: %v", list)
	}
	if err := c.close(); err != nil {
		t.Fatal(err)
	}
}

// What a crash cuts off at the end is dropped; all before is there, and one
// goes on behind it.
func TestJournalCutAnywhere(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal")
	blocks := [][]byte{[]byte("one"), []byte("two, longer"), {}, []byte("four")}
	j, err := openJournal(path, func(string) bool { return true })
	if err != nil {
		t.Fatal(err)
	}
	ends := []int64{}
	for _, b := range blocks {
		if err := j.append(b); err != nil {
			t.Fatal(err)
		}
		info, err := j.file.Stat()
		if err != nil {
			t.Fatal(err)
		}
		ends = append(ends, info.Size())
	}
	if err := j.close(); err != nil {
		t.Fatal(err)
	}
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for cut := range int64(len(whole)) {
		if err := os.WriteFile(path, whole[:cut], 0o600); err != nil {
			t.Fatal(err)
		}
		for _, more := range []string{"more", ""} {
			var got [][]byte
			j, err := openJournal(path, func(b string) bool { got = append(got, []byte(b)); return true })
			if err != nil {
				t.Fatal(err)
			}
			var want [][]byte
			for i, end := range ends {
				if end <= cut {
					want = append(want, blocks[i])
				}
			}
			if more == "" {
				want = append(want, []byte("more"))
			} else if err := j.append([]byte(more)); err != nil {
				t.Fatal(err)
			}
			if err := j.close(); err != nil {
				t.Fatal(err)
			}
			if len(got) != len(want) || len(got) > 0 && !reflect.DeepEqual(got[len(got)-1], want[len(want)-1]) {
				t.Fatalf("cut at %d: %q, want %q", cut, got, want)
			}
		}
	}
}

// TestWordsAreReadWhenNeeded opens a catalogue, of which no word is read until
// one is asked for; those added before that are among the others.
func TestWordsAreReadWhenNeeded(t *testing.T) {
	path := filepath.Join(t.TempDir(), "catalogue")
	c := openTestCatalogue(t, path)
	if err := c.add([]*facts{testFacts("a")}, testWords(t, "running", "the")); err != nil {
		t.Fatal(err)
	}
	if err := c.close(); err != nil {
		t.Fatal(err)
	}
	c = openTestCatalogue(t, path)
	defer c.close()
	if c.words.sorted != nil || c.words.words != nil || len(c.words.unread) != 1 || !c.words.languages[english] || c.words.languages[russian] {
		t.Errorf("just opened: %+v", c.words)
	}
	if err := c.add([]*facts{testFacts("b")}, testWords(t, "running", "walking")); err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, w := range c.vocabulary()[english] {
		got = append(got, w.folded)
	}
	if want := []string{"running", "the", "walking"}; !slices.Equal(got, want) {
		t.Errorf("words: %v, want %v", got, want)
	}
}

func FuzzCatalogueBlock(f *testing.F) {
	f.Add(encodeBlock([]*facts{testFacts("a")}, []vocable{{wordKey{english, "running"}, "run", 3}}, [adders]int{1, 2}))
	f.Fuzz(func(t *testing.T, block []byte) {
		c := &catalogue{facts: map[briefing.DocumentID]*facts{}}
		if c.decode(string(block)) {
			c.words.all()
		}
	})
}

func TestBeginnings(t *testing.T) {
	var s beginningSet
	for _, p := range []string{"t", "tr", "1", "12", "т", "то", "ا", "'"} {
		bit := beginningBit(p)
		if bit < 0 || bit >= len(s)*8 {
			t.Fatalf("%q has bit %d", p, bit)
		}
		s.add(bit)
	}
	b := s.packed()
	for p, want := range map[string]bool{"t": true, "tr": true, "ta": false, "r": false, "12": true, "2": false, "то": true, "та": false} {
		if got := b.has(beginningBit(p)); got != want {
			t.Errorf("%q: %v", p, got)
		}
	}
	if bit := beginningBit("人"); bit != -1 {
		t.Errorf("an ideograph has bit %d", bit)
	}
}
