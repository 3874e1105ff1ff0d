package index

import (
	"encoding/binary"
	"slices"
	"strings"
	"sync"
)

// longestName is in bytes: what is longer describes somebody and names nobody.
const longestName = 60

// nameTable numbers the names in the findings of the library, each way of
// writing one apart. Numbers stay what they are while the index is open, so
// that documents can hold them. It is safe for concurrent use.
type nameTable struct {
	mu      sync.RWMutex
	numbers map[string]uint32
	// written are the names by number, of which the first is none; same is for
	// each the first that differs from it in case, accents and marks only.
	written []string
	same    []uint32
	folded  map[string]uint32
}

func newNameTable() *nameTable {
	return &nameTable{numbers: map[string]uint32{"": 0}, written: []string{""}, same: []uint32{0}, folded: map[string]uint32{"": 0}}
}

// nameKey is the same for names that differ in case, accents and marks only.
func nameKey(name string) string { return strings.Join(foldedWords(name), " ") }

// number is the number of a name; 0 is none.
func (t *nameTable) number(name string) uint32 {
	if len(name) > longestName {
		name = ""
	}
	t.mu.RLock()
	n, ok := t.numbers[name]
	t.mu.RUnlock()
	if ok {
		return n
	}
	line := strings.Join(strings.Fields(name), " ")
	key := nameKey(line)
	t.mu.Lock()
	defer t.mu.Unlock()
	if n, ok := t.numbers[line]; ok || key == "" {
		return n
	}
	n = uint32(len(t.written))
	same, ok := t.folded[key]
	if !ok {
		same = n
		t.folded[strings.Clone(key)] = n
	}
	line = strings.Clone(line) // often a part of a whole block of the journal
	t.numbers[line] = n
	t.written, t.same = append(t.written, line), append(t.same, same)
	return n
}

// all are the names so far, and for each the first that is the same.
func (t *nameTable) all() (written []string, same []uint32) {
	t.mu.RLock()
	defer t.mu.RUnlock()
	return t.written, t.same
}

// credit says whose words a finding is and for whom they are spoken: numbers
// of names.
type credit struct{ who, org uint32 }

// nameWriter writes credits into a block, each name once.
type nameWriter struct {
	written []string
	known   map[uint32]int // how many names were new before it
}

// append writes how many findings in a row have the same credit, and that.
func (w *nameWriter) append(b []byte, credits []credit) []byte {
	for len(credits) > 0 {
		n := slices.IndexFunc(credits, func(c credit) bool { return c != credits[0] })
		if n < 0 {
			n = len(credits)
		}
		b = binary.AppendUvarint(b, uint64(n))
		b = w.name(w.name(b, credits[0].who), credits[0].org)
		credits = credits[n:]
	}
	return b
}

// What stands for a name: none, one that follows, or else one before.
const (
	noName = iota
	newName
	firstName
)

func (w *nameWriter) name(b []byte, number uint32) []byte {
	if number == 0 {
		return append(b, noName)
	}
	if n, ok := w.known[number]; ok {
		return binary.AppendUvarint(b, uint64(firstName+n))
	}
	w.known[number] = len(w.known)
	return appendText(append(b, newName), w.written[number])
}

// nameReader reads what nameWriter writes.
type nameReader struct {
	table *nameTable
	known []uint32
}

func (n *nameReader) read(r *reader, credits []credit) {
	for len(credits) > 0 && r.ok {
		times := r.number()
		c := credit{n.name(r), n.name(r)}
		if times == 0 || times > len(credits) {
			r.ok = false
			return
		}
		for i := range times {
			credits[i] = c
		}
		credits = credits[times:]
	}
}

func (n *nameReader) name(r *reader) uint32 {
	switch code := r.number(); {
	case code == noName:
		return 0
	case code == newName:
		n.known = append(n.known, n.table.number(r.string()))
		return n.known[len(n.known)-1]
	case code-firstName < len(n.known):
		return n.known[code-firstName]
	}
	r.ok = false
	return 0
}
