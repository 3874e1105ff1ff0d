package index

import (
	"cmp"
	"encoding/binary"
	"maps"
	"slices"
	"strings"
)

// vocabulary is the words of the library with the stems that they are found
// by, for completing a word being typed and for finding one that was
// mistyped: the index itself has only stems, of which no beginning of a word
// need be a beginning.
type vocabulary struct {
	// words is nil until words are added: searching needs sorted only.
	words map[wordKey]*vocable
	// sorted has copies of the words of each language in order, but for the
	// fresh ones since.
	sorted map[language][]vocable
	fresh  []*vocable
	// languages are those that have words; awaited are words to be added when
	// one is needed.
	languages map[language]bool
	awaited   [][]vocable
}

// vocable is a word of the vocabulary.
type vocable struct {
	wordKey
	stem string // empty for a stop word
	// documents is how many had the word when they were added: a measure of
	// how common it is, which a removal does not lower.
	documents int
}

// vocablesOf are the words of a batch.
func vocablesOf(counts map[*word]int) []vocable {
	list := make([]vocable, 0, len(counts))
	for w, n := range counts {
		v := vocable{wordKey: w.wordKey, documents: n}
		if w.term != nil {
			v.stem = w.term.text[len(anywhere)+1:]
		}
		list = append(list, v)
	}
	return list
}

// append writes the language, the word, one more than the letters that its
// stem has in common with it, or 0 when there is none, the rest of the stem,
// and the number of documents.
func (w vocable) append(b []byte) []byte {
	b = appendText(append(b, byte(w.lang)), w.folded)
	common, rest := 0, ""
	if w.stem != "" {
		n := 0
		for n < len(w.folded) && n < len(w.stem) && w.folded[n] == w.stem[n] {
			n++
		}
		common, rest = n+1, w.stem[n:]
	}
	b = binary.AppendUvarint(b, uint64(common))
	b = appendText(b, rest)
	return binary.AppendUvarint(b, uint64(w.documents))
}

// decodeVocable reads what append writes.
func decodeVocable(r *reader) (w vocable) {
	lang := r.cut(1)
	w.folded = r.string()
	common, rest := r.number(), r.string()
	w.documents = r.number()
	if !r.ok || common > len(w.folded)+1 {
		r.ok = false
		return w
	}
	w.lang = language(lang[0])
	if common > 0 {
		w.stem = w.folded[:common-1] + rest
	}
	return w
}

// own is a copy without a count that keeps nothing else in memory: a word that
// was read is a part of a whole block of the journal.
func (w vocable) own() *vocable {
	folded := strings.Clone(w.folded)
	stem, begins := strings.CutPrefix(folded, w.stem)
	if stem = folded[:len(folded)-len(stem)]; !begins {
		stem = strings.Clone(w.stem)
	}
	return &vocable{wordKey: wordKey{w.lang, folded}, stem: stem}
}

// note notes a language that has words.
func (v *vocabulary) note(lang language) {
	if v.languages[lang] {
		return
	}
	if v.languages == nil {
		v.languages = map[language]bool{}
	}
	v.languages[lang] = true
}

// await notes words to be added later: that takes time, and a search may not
// need them.
func (v *vocabulary) await(list []vocable) {
	for _, w := range list {
		v.note(w.lang)
	}
	if len(list) > 0 {
		v.awaited = append(v.awaited, list)
	}
}

// settle adds what is awaited.
func (v *vocabulary) settle() {
	for _, list := range v.awaited {
		v.add(list)
	}
	v.awaited = nil
}

// read takes a block of words in. The first, which is in order after the
// journal was rewritten, is taken as it is.
func (v *vocabulary) read(list []vocable) {
	if v.words != nil || v.sorted != nil || !slices.IsSortedFunc(list, compareWords) {
		v.add(list)
		return
	}
	v.sorted = map[language][]vocable{}
	for len(list) > 0 {
		n := 1
		for n < len(list) && list[n].lang == list[0].lang {
			n++
		}
		v.sorted[list[0].lang] = list[:n:n]
		list = list[n:]
	}
}

// add adds words and the documents that have them.
func (v *vocabulary) add(list []vocable) {
	if v.words == nil {
		v.words = map[wordKey]*vocable{}
		for _, sorted := range v.sorted {
			for i := range sorted {
				w := sorted[i] // the lists stay as they are
				v.words[w.wordKey] = &w
			}
		}
	}
	for _, entry := range list {
		w, ok := v.words[entry.wordKey]
		if !ok {
			w = entry.own()
			v.words[w.wordKey] = w
			v.note(w.lang)
			v.fresh = append(v.fresh, w)
		}
		w.documents += entry.documents
	}
}

// all are the words in order, so that they are quickly sorted when they are
// read again.
func (v *vocabulary) all() []vocable {
	v.add(nil)
	v.settle()
	list := make([]vocable, 0, len(v.words))
	for _, w := range v.words {
		list = append(list, *w)
	}
	slices.SortFunc(list, compareWords)
	return list
}

func compareWords(a, b vocable) int {
	return cmp.Or(cmp.Compare(a.lang, b.lang), compareVocables(a, b))
}

// snapshot returns the words of each language in order; they are shared and
// must not be changed.
func (v *vocabulary) snapshot() map[language][]vocable {
	v.settle()
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
