package index

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"attache/briefing"
)

// testFacts has a name in every third of its figures, and one in its quote.
func testFacts(id string, names *nameTable) *facts {
	credits := []credit{{names.number("Ana Roe"), names.number("Roe House")}}
	for i := range 300 {
		c := credit{who: names.number(fmt.Sprint("Speaker ", i%2))}
		if i%3 > 0 {
			c = credit{org: names.number("ROE  House")}
		}
		credits = append(credits, c)
	}
	var b beginningSet
	b.add(beginningBit("tr"))
	return &facts{
		id: briefing.DocumentID(id), date: briefing.Date{Year: 2024, Month: 7}, language: "en", publisher: "UNODC é",
		symbol: "A/RES/71/287", findings: [3]int{1, 0, 300}, length: 1200, beginnings: b.packed(), stops: "\x01e\x02", credits: credits,
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
	words, err := c.rest()
	if err != nil {
		return err.Error()
	}
	for _, id := range []briefing.DocumentID{"a", "b"} {
		if f := c.facts[id]; f != nil {
			plain := *f
			plain.credits = nil // their numbers are others each time
			s += fmt.Sprintf("%+v\n", plain)
			written, same := c.names.all()
			for _, by := range f.credits {
				s += fmt.Sprintf("%s (%s, %s); ", written[by.who], written[by.org], written[same[by.org]])
			}
		}
	}
	for _, lang := range []language{english, russian} {
		s += fmt.Sprintln(words[lang])
	}
	return s
}

func TestCatalogueComesBackEqual(t *testing.T) {
	path := filepath.Join(t.TempDir(), "catalogue")
	c := openTestCatalogue(t, path)
	for i, id := range []string{"a", "b", "a"} {
		if err := c.add([]*facts{testFacts(id, c.names)}, testWords(t, "Trafficking", "the", "running", "торговля")); err != nil {
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
		t.Error("words in order were not taken as they are")
	}
	if err := c.add(nil, testWords(t, "zebra", "trafficking")); err != nil {
		t.Fatal(err)
	}
	words, err := c.rest()
	if err != nil {
		t.Fatal(err)
	}
	list := words[english]
	if !slices.IsSortedFunc(list, compareVocables) || len(list) != 4 {
		t.Errorf("after one more: %v", list)
	}
	if err := c.close(); err != nil {
		t.Fatal(err)
	}
}

// What is written anew is in several blocks when there is much of it, all words
// in the first; they are taken as they are.
func TestCatalogueOfManyDocuments(t *testing.T) {
	path := filepath.Join(t.TempDir(), "catalogue")
	c := openTestCatalogue(t, path)
	var list []*facts
	for i := range leastFacts + 3 {
		list = append(list, testFacts(fmt.Sprintf("%064d", i), c.names))
	}
	if err := c.add(list, testWords(t, "running", "the", "торговля")); err != nil {
		t.Fatal(err)
	}
	if err := c.compact(); err != nil {
		t.Fatal(err)
	}
	if err := c.close(); err != nil {
		t.Fatal(err)
	}
	c = openTestCatalogue(t, path)
	defer c.close()
	words, err := c.rest()
	if err != nil {
		t.Fatal(err)
	}
	if len(c.facts) != len(list) || len(words[english]) != 2 || c.journal.blocks != 2 {
		t.Errorf("%d facts, words %v, %d blocks", len(c.facts), words, c.journal.blocks)
	}
	if c.words.words != nil {
		t.Error("the words were not taken as they are")
	}
	for _, f := range list {
		if got := c.facts[f.id]; got.stops != f.stops || got.beginnings != f.beginnings {
			t.Fatalf("%s: %+v", f.id, got)
		}
	}
}

// What a crash cuts off at the end is dropped; all before is there, and one
// goes on behind it.
func TestJournalCutAnywhere(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal")
	blocks := []block{{[]byte("one"), nil}, {[]byte("two, longer"), []byte("read later")}, {[]byte{}, nil}, {[]byte("four"), []byte("later too")}}
	j, err := openJournal(path, func(string, part) bool { return true })
	if err != nil {
		t.Fatal(err)
	}
	ends := []int64{}
	for _, b := range blocks {
		later, err := j.append(b)
		if err != nil {
			t.Fatal(err)
		}
		if text, err := j.text(later); b.later != nil && (err != nil || text != string(b.later)) {
			t.Errorf("the later part of %q is %q, %v", b.text, text, err)
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
	type read struct {
		text  string
		later part
	}
	for cut := range int64(len(whole)) {
		if err := os.WriteFile(path, whole[:cut], 0o600); err != nil {
			t.Fatal(err)
		}
		for _, more := range []string{"more", ""} {
			var list []read
			j, err := openJournal(path, func(b string, later part) bool { list = append(list, read{b, later}); return true })
			if err != nil {
				t.Fatal(err)
			}
			var got, want []string
			for _, r := range list {
				later, err := j.text(r.later)
				if err != nil {
					t.Fatal(err)
				}
				got = append(got, r.text+"|"+later)
			}
			for i, end := range ends {
				if end <= cut {
					want = append(want, string(blocks[i].text)+"|"+string(blocks[i].later))
				}
			}
			if more == "" {
				want = append(want, "more|and more")
			} else if _, err := j.append(block{[]byte(more), []byte("and more")}); err != nil {
				t.Fatal(err)
			}
			if err := j.close(); err != nil {
				t.Fatal(err)
			}
			if !slices.Equal(got, want) {
				t.Fatalf("cut at %d: %q, want %q", cut, got, want)
			}
		}
	}
}

// A later part of which bytes are lost is noticed when the journal is opened, and
// when they are lost meanwhile.
func TestJournalLaterPartLost(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal")
	open := func() (j *journal, later []part) {
		j, err := openJournal(path, func(_ string, p part) bool { later = append(later, p); return true })
		if err != nil {
			t.Fatal(err)
		}
		return j, later
	}
	j, _ := open()
	for _, b := range []block{{[]byte("first"), []byte("read later")}, {[]byte("next"), nil}} {
		if _, err := j.append(b); err != nil {
			t.Fatal(err)
		}
	}
	if err := j.close(); err != nil {
		t.Fatal(err)
	}
	j, later := open()
	if len(later) != 2 {
		t.Fatalf("%d blocks", len(later))
	}
	if _, err := j.file.WriteAt([]byte("X"), later[0].at+2); err != nil {
		t.Fatal(err)
	}
	if _, err := j.text(later[0]); !errors.Is(err, errBroken) {
		t.Errorf("lost meanwhile: %v", err)
	}
	if err := j.close(); err != nil {
		t.Fatal(err)
	}
	j, later = open()
	defer j.close()
	if len(later) != 0 {
		t.Errorf("lost before: %d blocks", len(later))
	}
}

// A catalogue that is opened reads no word, and of its facts the first half,
// until one is asked for; those added before that are among the others.
func TestRestIsReadWhenNeeded(t *testing.T) {
	path := filepath.Join(t.TempDir(), "catalogue")
	c := openTestCatalogue(t, path)
	if err := c.add([]*facts{testFacts("a", c.names)}, testWords(t, "running", "the")); err != nil {
		t.Fatal(err)
	}
	if err := c.close(); err != nil {
		t.Fatal(err)
	}
	c = openTestCatalogue(t, path)
	defer c.close()
	if c.words.sorted != nil || c.words.words != nil || len(c.unread) != 1 || !c.words.languages[english] || c.words.languages[russian] {
		t.Errorf("just opened: %+v", c.words)
	}
	if f := c.facts["a"]; f.publisher == "" || f.stops != "" {
		t.Errorf("just opened: %+v", f)
	}
	if err := c.add([]*facts{testFacts("b", c.names)}, testWords(t, "running", "walking")); err != nil {
		t.Fatal(err)
	}
	words, err := c.rest()
	if err != nil {
		t.Fatal(err)
	}
	if f := c.facts["a"]; f.stops == "" || f.beginnings == "" {
		t.Errorf("the rest: %+v", f)
	}
	var got []string
	for _, w := range words[english] {
		got = append(got, w.folded)
	}
	if want := []string{"running", "the", "walking"}; !slices.Equal(got, want) {
		t.Errorf("words: %v, want %v", got, want)
	}
}

func FuzzCatalogueBlock(f *testing.F) {
	c := &catalogue{names: newNameTable(), done: [adders]int{1, 2}}
	b := c.encode([]*facts{testFacts("a", c.names)}, []vocable{{wordKey{english, "running"}, "run", 3}})
	f.Add(b.text, b.later)
	f.Fuzz(func(t *testing.T, text, later []byte) {
		c := &catalogue{facts: map[briefing.DocumentID]*facts{}, names: newNameTable()}
		if !c.decode(string(text), part{size: len(later)}) {
			return
		}
		for _, u := range c.unread {
			if words, ok := c.decodeRest(string(later), u.facts); ok && len(words) > 0 {
				c.words.read(words)
				c.words.all()
			}
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

// While nobody searches, what is added stays in the journal, and is the same
// when somebody does.
func TestCatalogueReadsWhenWanted(t *testing.T) {
	add := func(c *catalogue, id string) {
		t.Helper()
		if err := c.add([]*facts{testFacts(id, c.names)}, testWords(t, "Trafficking", "the", "running", id)); err != nil {
			t.Fatal(err)
		}
	}
	at := openTestCatalogue(t, filepath.Join(t.TempDir(), "at once"))
	if _, err := at.rest(); err != nil || !at.isWanted() {
		t.Fatal(err)
	}
	later := openTestCatalogue(t, filepath.Join(t.TempDir(), "later"))
	for _, id := range []string{"a", "b", "a"} {
		add(at, id)
		add(later, id)
	}
	if f := later.facts["a"]; later.isWanted() || f.stops != "" || f.beginnings != "" || f.credits != nil || f.length == 0 || len(later.unread) != 3 {
		t.Errorf("kept at hand: %+v, %d unread", f, len(later.unread))
	}
	if got, want := contents(later), contents(at); got != want {
		t.Errorf("read when wanted:\n got %s\nwant %s", got, want)
	}
	if len(later.unread) != 0 || !later.isWanted() {
		t.Errorf("%d unread", len(later.unread))
	}
	for _, c := range []*catalogue{at, later} {
		if err := c.close(); err != nil {
			t.Fatal(err)
		}
	}
}

// What stays in the journal is written anew without being kept at hand, a
// document that was added twice once, and an older view still reads it.
func TestCatalogueTidiesWhatNobodyWants(t *testing.T) {
	path := filepath.Join(t.TempDir(), "catalogue")
	c, want := openTestCatalogue(t, path), openTestCatalogue(t, filepath.Join(t.TempDir(), "wanted"))
	if _, err := want.rest(); err != nil {
		t.Fatal(err)
	}
	for i := range mostBlocks + 1 {
		for _, c := range []*catalogue{c, want} {
			if err := c.add([]*facts{testFacts([]string{"a", "b"}[i%2], c.names)}, testWords(t, "running", "торговля", fmt.Sprint("zebra", 30-i))); err != nil {
				t.Fatal(err)
			}
		}
	}
	held := c.facts["a"]
	if err := c.tidy(); err != nil {
		t.Fatal(err)
	}
	if c.journal.blocks != 1 || len(c.unread) != 1 || c.isWanted() || held.stops != "" || c.words.words != nil {
		t.Errorf("%d blocks, %d unread, wanted %v, %+v", c.journal.blocks, len(c.unread), c.isWanted(), held)
	}
	if got, want := contents(c), contents(want); got != want {
		t.Errorf("in order:\n got %s\nwant %s", got, want)
	}
	if held.stops == "" || c.facts["a"] != held {
		t.Errorf("a view of before has %+v", held)
	}
	if err := c.close(); err != nil {
		t.Fatal(err)
	}
	c = openTestCatalogue(t, path)
	if got, want := contents(c), contents(want); got != want {
		t.Errorf("in order, opened again:\n got %s\nwant %s", got, want)
	}
	for _, c := range []*catalogue{c, want} {
		if err := c.close(); err != nil {
			t.Fatal(err)
		}
	}
}

// What cannot be read stays as it is.
func TestCatalogueLeavesWhatItCannotRead(t *testing.T) {
	path := filepath.Join(t.TempDir(), "catalogue")
	c := openTestCatalogue(t, path)
	for range mostBlocks + 1 {
		if err := c.add([]*facts{testFacts("a", c.names)}, testWords(t, "running")); err != nil {
			t.Fatal(err)
		}
	}
	p := c.unread[mostBlocks/2].part
	if _, err := c.journal.file.WriteAt([]byte{0xff, 0xff}, p.at+2); err != nil {
		t.Fatal(err)
	}
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := c.tidy(); err != nil || len(c.unread) != mostBlocks+1 {
		t.Errorf("%v, %d unread", err, len(c.unread))
	}
	after, err := os.ReadFile(path)
	if err != nil || string(after) != string(before) {
		t.Errorf("%v; %d bytes, before %d", err, len(after), len(before))
	}
	if _, err := c.rest(); !errors.Is(err, briefing.ErrDamaged) {
		t.Errorf("read: %v", err)
	}
	if err := c.close(); err != nil {
		t.Fatal(err)
	}
}
