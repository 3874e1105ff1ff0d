package index

import (
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"sync"

	"attache/briefing"
)

// catalogue is what the index knows beside the places of terms: the facts of
// the documents and the words of the library, in one journal.
//
// Every batch is a block that is written before the batch goes into the
// index. A crash between the two leaves facts and words of which nothing is
// found, never documents without them; blocks that are lost show as documents
// without facts, and the index is then made anew.
type catalogue struct {
	mu      sync.Mutex
	journal *journal
	facts   map[briefing.DocumentID]*facts
	written int // how many facts are in the journal
	words   vocabulary
	names   *nameTable
	unread  []unread
	// wanted says that somebody searches: then what is added is kept at hand.
	// Before, an import has no use for it, and leaves it in the journal.
	wanted bool
	// done is how many batches of each adder are known to be in the index.
	done [adders]int
}

// unread is the later part of a block, with the facts to which it belongs.
type unread struct {
	part
	facts []*facts
}

func openCatalogue(path string) (*catalogue, error) {
	c := &catalogue{facts: map[briefing.DocumentID]*facts{}, names: newNameTable()}
	var err error
	if c.journal, err = openJournal(path, c.decode); err != nil {
		return nil, fmt.Errorf("open catalogue: %w", err)
	}
	return c, nil
}

// add appends the facts of a batch, and its words with how many of its
// documents have each.
func (c *catalogue) add(list []*facts, counts map[*word]int) error {
	words := vocablesOf(counts)
	c.mu.Lock()
	defer c.mu.Unlock()
	later, err := c.journal.append(c.encode(list, words))
	if err != nil {
		return fmt.Errorf("write catalogue: %w", err)
	}
	c.written += len(list)
	if c.wanted || later.size == 0 {
		for _, f := range list {
			c.facts[f.id] = f
		}
		c.words.await(words)
		return nil
	}
	kept := make([]*facts, len(list))
	for i, f := range list {
		kept[i] = f.bare()
		c.facts[f.id] = kept[i]
	}
	for _, w := range words {
		c.words.note(w.lang)
	}
	c.unread = append(c.unread, unread{later, kept})
	return nil
}

// isWanted reports whether somebody searches.
func (c *catalogue) isWanted() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.wanted
}

// finished notes that a batch of an adder is in the index and on the disk: an
// index that does not have it later has lost a part.
func (c *catalogue) finished(adder int) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.done[adder]++
	if _, err := c.journal.write(c.encode(nil, nil)); err != nil {
		return fmt.Errorf("write catalogue: %w", err)
	}
	return nil
}

// lookUp gives the facts of documents while do runs, and returns the languages
// of the words of the library.
func (c *catalogue) lookUp(do func(facts func(id []byte) *facts) error) (map[language]bool, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return maps.Clone(c.words.languages), do(func(id []byte) *facts { return c.facts[briefing.DocumentID(id)] })
}

// rest reads what opening leaves for later, and returns the words of each
// language in order. Only then beginnings, stops and credits of documents are
// known. It returns briefing.ErrDamaged when that is not as it was written.
func (c *catalogue) rest() (map[language][]vocable, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.wanted = true
	if err := c.readRest(); err != nil {
		return nil, err
	}
	return c.words.snapshot(), nil
}

func (c *catalogue) readRest() error {
	for len(c.unread) > 0 {
		words, err := c.readLater(c.unread[0].part, c.unread[0].facts)
		if err != nil {
			return err
		}
		if len(words) > 0 {
			c.words.read(words)
		}
		c.unread = c.unread[1:]
	}
	return nil
}

// readLater reads the later part of a block into the facts to which it belongs,
// and returns its words.
func (c *catalogue) readLater(p part, list []*facts) ([]vocable, error) {
	text, err := c.journal.text(p)
	if err == nil {
		if words, ok := c.decodeRest(text, list); ok {
			return words, nil
		}
		err = errBroken
	}
	return nil, fmt.Errorf("read catalogue: %w: %w", briefing.ErrDamaged, err)
}

func (c *catalogue) close() error {
	err := c.tidy()
	c.mu.Lock()
	defer c.mu.Unlock()
	return errors.Join(err, c.journal.close())
}

// encode writes the facts and the languages of the words, and for later what
// else there is of the facts, and the words.
func (c *catalogue) encode(list []*facts, words []vocable) (b block) {
	for _, n := range c.done {
		b.text = binary.AppendUvarint(b.text, uint64(n))
	}
	b.text = binary.AppendUvarint(b.text, uint64(len(list)))
	names := &nameWriter{known: map[uint32]int{}}
	names.written, _ = c.names.all()
	for _, f := range list {
		b.text = f.append(b.text)
		b.later = f.appendRest(b.later, names)
	}
	spoken := map[language]bool{}
	for _, w := range words {
		if !spoken[w.lang] {
			spoken[w.lang] = true
			b.text = append(b.text, byte(w.lang))
		}
		b.later = w.append(b.later)
	}
	return b
}

// smallestFacts is the least that facts take in a block.
const smallestFacts = 8 + len(kindLetters)

func (c *catalogue) decode(block string, later part) bool {
	r := newReader(block)
	for i := range c.done {
		c.done[i] = r.number()
	}
	n := r.number()
	if n > len(block)/smallestFacts || n > 0 && later.size == 0 {
		return false
	}
	if len(c.facts) == 0 {
		c.facts = make(map[briefing.DocumentID]*facts, n)
	}
	list := make([]*facts, n)
	for i, whole := 0, make([]facts, n); i < n; i++ {
		list[i] = &whole[i]
		if !list[i].decode(r) {
			return false
		}
		c.facts[list[i].id] = list[i]
	}
	for r.more() {
		c.words.note(language(r.cut(1)[0]))
	}
	c.written += n
	if later.size > 0 {
		c.unread = append(c.unread, unread{later, list})
	}
	return r.ok
}

// decodeRest reads the later part of a block, and says whether it could.
func (c *catalogue) decodeRest(text string, list []*facts) (words []vocable, ok bool) {
	r, names := newReader(text), &nameReader{table: c.names}
	for _, f := range list {
		if !f.decodeRest(r, names) {
			return nil, false
		}
	}
	words = make([]vocable, 0, len(r.text)/12+1)
	for r.more() {
		words = append(words, decodeVocable(r))
	}
	return words, r.ok
}
