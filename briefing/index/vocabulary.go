package index

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
)

// vocabulary is the words of the library with the stems that they are found
// by, for completing a word being typed and for finding one that was
// mistyped: the index itself has only stems, of which no beginning of a word
// need be a beginning.
//
// It stands in a journal to which every batch appends, before the batch goes
// into the index: a crash between the two leaves words of which nothing is
// found, never the reverse.
type vocabulary struct {
	mu      sync.Mutex
	journal *journal
	words   map[wordKey]*vocable
	// sorted has copies of the words of each language in order, but for the
	// fresh ones since.
	sorted map[language][]vocable
	fresh  []*vocable
}

// vocable is a word of the vocabulary.
type vocable struct {
	wordKey
	stem string // empty for a stop word
	// documents is how many had the word when they were added: a measure of
	// how common it is, which a removal does not lower.
	documents int
}

// mostBlocks is how many batches the journal may have before it is rewritten
// as one when it is opened.
const mostBlocks = 16

func openVocabulary(path string) (*vocabulary, error) {
	v := &vocabulary{words: map[wordKey]*vocable{}}
	var err error
	if v.journal, err = openJournal(path, v.decode); err != nil {
		return nil, fmt.Errorf("open vocabulary: %w", err)
	}
	if v.journal.blocks > mostBlocks {
		if err := v.compact(); err != nil {
			return nil, fmt.Errorf("open vocabulary: %w", err)
		}
	}
	return v, nil
}

func (v *vocabulary) compact() error {
	list := make([]vocable, 0, len(v.words))
	for _, w := range v.words {
		list = append(list, *w)
	}
	return v.journal.replace(encodeVocables(list))
}

// encodeVocables writes for each word its language, itself, one more than
// the letters that its stem has in common with it, or 0 when there is none,
// the rest of the stem, and the number of documents.
func encodeVocables(words []vocable) []byte {
	block := make([]byte, 0, len(words)*16)
	for _, w := range words {
		block = append(block, byte(w.lang))
		block = appendText(block, w.folded)
		common, rest := 0, ""
		if w.stem != "" {
			n := 0
			for n < len(w.folded) && n < len(w.stem) && w.folded[n] == w.stem[n] {
				n++
			}
			common, rest = n+1, w.stem[n:]
		}
		block = binary.AppendUvarint(block, uint64(common))
		block = appendText(block, rest)
		block = binary.AppendUvarint(block, uint64(w.documents))
	}
	return block
}

func (v *vocabulary) decode(block []byte) bool {
	r := newReader(block)
	for r.more() {
		lang := language(r.cut(1)[0])
		folded, common, rest, documents := r.string(), r.number(), r.string(), r.number()
		if !r.ok || common > len(folded)+1 {
			return false
		}
		w := v.word(wordKey{lang, folded})
		if common > 0 {
			w.stem = folded[:common-1] + rest
		}
		w.documents += documents
	}
	return r.ok
}

func (v *vocabulary) word(key wordKey) *vocable {
	w, ok := v.words[key]
	if !ok {
		w = &vocable{wordKey: key}
		v.words[key] = w
		v.fresh = append(v.fresh, w)
	}
	return w
}

// add appends the words of a batch, with how many of its documents have each.
func (v *vocabulary) add(counts map[*word]int) error {
	if len(counts) == 0 {
		return nil
	}
	list := make([]vocable, 0, len(counts))
	for w, n := range counts {
		entry := vocable{wordKey: w.wordKey, documents: n}
		if w.term != nil {
			entry.stem = w.term.text[len(anywhere)+1:]
		}
		list = append(list, entry)
	}
	block := encodeVocables(list)
	v.mu.Lock()
	defer v.mu.Unlock()
	if err := v.journal.append(block); err != nil {
		return fmt.Errorf("write vocabulary: %w", err)
	}
	for _, entry := range list {
		w := v.word(entry.wordKey)
		w.stem = entry.stem
		w.documents += entry.documents
	}
	return nil
}

func (v *vocabulary) close() error { return v.journal.close() }

// snapshot returns the words of each language in order; they are shared and
// must not be changed.
func (v *vocabulary) snapshot() map[language][]vocable {
	v.mu.Lock()
	defer v.mu.Unlock()
	if len(v.fresh) == 0 && v.sorted != nil {
		return v.sorted
	}
	fresh := map[language][]vocable{}
	for _, w := range v.fresh {
		fresh[w.lang] = append(fresh[w.lang], *w)
	}
	// A new map and new lists: searches under way read the old ones.
	sorted := maps.Clone(v.sorted)
	if sorted == nil {
		sorted = map[language][]vocable{}
	}
	for lang, list := range fresh {
		slices.SortFunc(list, compareVocables)
		sorted[lang] = mergeSorted(sorted[lang], list)
	}
	v.sorted, v.fresh = sorted, nil
	return sorted
}

func compareVocables(a, b vocable) int { return strings.Compare(a.folded, b.folded) }

func mergeSorted(a, b []vocable) []vocable {
	merged := make([]vocable, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		if compareVocables(a[0], b[0]) < 0 {
			merged, a = append(merged, a[0]), a[1:]
		} else {
			merged, b = append(merged, b[0]), b[1:]
		}
	}
	return append(append(merged, a...), b...)
}

// beginning are the words of a sorted list that begin with prefix.
func beginning(list []vocable, prefix string) []vocable {
	from, _ := slices.BinarySearchFunc(list, prefix, func(w vocable, p string) int { return strings.Compare(w.folded, p) })
	to := from
	for to < len(list) && strings.HasPrefix(list[to].folded, prefix) {
		to++
	}
	return list[from:to]
}

// completions are the commonest stems of words that begin with prefix.
func completions(list []vocable, prefix string, limit int) []string {
	documents := map[string]int{}
	for _, w := range beginning(list, prefix) {
		if w.stem != "" {
			documents[w.stem] += w.documents
		}
	}
	terms := make([]string, 0, len(documents))
	for t := range documents {
		terms = append(terms, t)
	}
	slices.SortFunc(terms, func(a, b string) int {
		return cmp.Or(cmp.Compare(documents[b], documents[a]), strings.Compare(a, b))
	})
	return terms[:min(limit, len(terms))]
}
