package index

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"maps"
	"os"
	"slices"
	"strings"
	"sync"
)

// vocabulary is the words of the library with the terms that they are found
// by, for completing a word being typed and for finding one that was
// mistyped: the index itself has only stems, of which no beginning of a word
// need be a beginning.
//
// It stands in a file to which every batch appends, before the batch goes
// into the index: a crash between the two leaves words of which nothing is
// found, never the reverse.
type vocabulary struct {
	mu    sync.Mutex
	file  *os.File
	words map[wordKey]*vocable
	// sorted has copies of the words of each language in order, but for the
	// fresh ones since.
	sorted map[language][]vocable
	fresh  []*vocable
}

// vocable is a word of the vocabulary.
type vocable struct {
	wordKey
	term string // empty for a stop word
	// documents is how many had the word when they were added: a measure of
	// how common it is, which a removal does not lower.
	documents int
}

// openVocabulary reads the file, and drops what a crash left unfinished at
// its end.
func openVocabulary(path string) (*vocabulary, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, fmt.Errorf("open vocabulary: %w", err)
	}
	v := &vocabulary{file: f, words: map[wordKey]*vocable{}}
	whole, blocks, err := v.read(bufio.NewReaderSize(f, 1<<20))
	if err == nil && blocks > 64 {
		err = v.compact()
	} else if err == nil {
		err = v.cut(whole)
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open vocabulary: %w", err), f.Close())
	}
	return v, nil
}

func (v *vocabulary) cut(size int64) error {
	if err := v.file.Truncate(size); err != nil {
		return err
	}
	_, err := v.file.Seek(size, io.SeekStart)
	return err
}

// Each block is its length and checksum, then for each word the language,
// whether there is a term, the word, how much of it the term has in common
// and the rest of the term, and the number of documents.
const blockHeader = 8

// largestBlock bounds what a damaged length can make the program allocate.
const largestBlock = 64 << 20

// read returns the bytes up to the last whole block, and how many there are.
func (v *vocabulary) read(r io.Reader) (whole int64, blocks int, err error) {
	header := make([]byte, blockHeader)
	for {
		if _, err := io.ReadFull(r, header); err != nil {
			return whole, blocks, ignoreEnd(err)
		}
		size := binary.LittleEndian.Uint32(header)
		if size > largestBlock {
			return whole, blocks, nil
		}
		block := make([]byte, size)
		if _, err := io.ReadFull(r, block); err != nil {
			return whole, blocks, ignoreEnd(err)
		}
		if crc32.ChecksumIEEE(block) != binary.LittleEndian.Uint32(header[4:]) || !v.decode(block) {
			return whole, blocks, nil
		}
		whole += blockHeader + int64(size)
		blocks++
	}
}

func ignoreEnd(err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return nil
	}
	return err
}

func (v *vocabulary) decode(block []byte) bool {
	text := string(block) // one allocation for all words
	next := func() (int, bool) {
		n, size := binary.Uvarint(block[len(block)-len(text):])
		if size <= 0 {
			return 0, false
		}
		text = text[size:]
		return int(n), true
	}
	cutText := func() (string, bool) {
		n, ok := next()
		if !ok || n < 0 || n > len(text) {
			return "", false
		}
		s := text[:n]
		text = text[n:]
		return s, true
	}
	for text != "" {
		lang := language(text[0])
		text = text[1:]
		folded, ok1 := cutText()
		common, ok2 := next()
		rest, ok3 := cutText()
		documents, ok4 := next()
		if !ok1 || !ok2 || !ok3 || !ok4 || common > len(folded)+1 {
			return false
		}
		w := v.word(wordKey{lang, folded})
		if common > 0 {
			w.term = folded[:common-1] + rest
		}
		w.documents += documents
	}
	return true
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

// encode writes words as a block. The term is without its letters.
func encodeBlock(words []vocable) []byte {
	block := make([]byte, blockHeader, blockHeader+len(words)*16)
	for _, w := range words {
		block = append(block, byte(w.lang))
		block = appendText(block, w.folded)
		common, rest := 0, ""
		if w.term != "" {
			n := 0
			for n < len(w.folded) && n < len(w.term) && w.folded[n] == w.term[n] {
				n++
			}
			common, rest = n+1, w.term[n:]
		}
		block = binary.AppendUvarint(block, uint64(common))
		block = appendText(block, rest)
		block = binary.AppendUvarint(block, uint64(w.documents))
	}
	binary.LittleEndian.PutUint32(block, uint32(len(block)-blockHeader))
	binary.LittleEndian.PutUint32(block[4:], crc32.ChecksumIEEE(block[blockHeader:]))
	return block
}

func appendText(b []byte, s string) []byte {
	return append(binary.AppendUvarint(b, uint64(len(s))), s...)
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
			entry.term = w.term.text[len(anywhere)+1:]
		}
		list = append(list, entry)
	}
	block := encodeBlock(list)
	v.mu.Lock()
	defer v.mu.Unlock()
	if _, err := v.file.Write(block); err != nil {
		return fmt.Errorf("write vocabulary: %w", err)
	}
	for _, entry := range list {
		w := v.word(entry.wordKey)
		w.term = entry.term
		w.documents += entry.documents
	}
	return nil
}

// sync brings what was added to the disk.
func (v *vocabulary) sync() error { return v.file.Sync() }

// compact writes all words as one block in place of many.
func (v *vocabulary) compact() error {
	list := make([]vocable, 0, len(v.words))
	for _, w := range v.words {
		list = append(list, *w)
	}
	fresh := v.file.Name() + ".new"
	f, err := os.OpenFile(fresh, os.O_RDWR|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(f, bytes.NewReader(encodeBlock(list)))
	if err = errors.Join(err, f.Sync()); err != nil {
		return errors.Join(err, f.Close(), os.Remove(fresh))
	}
	// Closed first for systems that do not rename over an open file.
	if err := errors.Join(f.Close(), v.file.Close(), os.Rename(fresh, v.file.Name())); err != nil {
		return err
	}
	v.file, err = os.OpenFile(v.file.Name(), os.O_RDWR|os.O_APPEND, 0o600)
	return err
}

func (v *vocabulary) close() error { return v.file.Close() }

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
		if w.term != "" {
			documents[w.term] += w.documents
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
