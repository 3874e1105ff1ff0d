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
	// done is how many batches of each adder are known to be in the index.
	done [adders]int
}

// mostBlocks is how many batches the journal may have before it is rewritten
// as one when it is closed.
const mostBlocks = 16

func openCatalogue(path string) (*catalogue, error) {
	c := &catalogue{facts: map[briefing.DocumentID]*facts{}}
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
	block := encodeBlock(list, words, c.done)
	if err := c.journal.append(block); err != nil {
		return fmt.Errorf("write catalogue: %w", err)
	}
	for _, f := range list {
		c.facts[f.id] = f
	}
	c.written += len(list)
	c.words.add(words)
	return nil
}

// finished notes that a batch of an adder is in the index and on the disk: an
// index that does not have it later has lost a part.
func (c *catalogue) finished(adder int) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.done[adder]++
	if err := c.journal.write(encodeBlock(nil, nil, c.done)); err != nil {
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

// vocabulary returns the words of each language in order.
func (c *catalogue) vocabulary() map[language][]vocable {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.words.snapshot()
}

func (c *catalogue) close() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	var err error
	if c.journal.blocks > mostBlocks || c.written > 2*len(c.facts)+1000 {
		err = c.compact()
	}
	return errors.Join(err, c.journal.close())
}

// compact writes everything as one block.
func (c *catalogue) compact() error {
	all := make([]*facts, 0, len(c.facts))
	for _, f := range c.facts {
		all = append(all, f)
	}
	return c.journal.replace(encodeBlock(all, c.words.all(), c.done))
}

func encodeBlock(list []*facts, words []vocable, done [adders]int) []byte {
	var block []byte
	for _, n := range done {
		block = binary.AppendUvarint(block, uint64(n))
	}
	block = binary.AppendUvarint(block, uint64(len(list)))
	for _, f := range list {
		block = f.append(block)
	}
	for _, w := range words {
		block = w.append(block)
	}
	return block
}

// smallestFacts is the least that facts take in a block.
const smallestFacts = 7 + len(kindLetters) + 1

func (c *catalogue) decode(block string) bool {
	r := newReader(block)
	for i := range c.done {
		c.done[i] = r.number()
	}
	n := r.number()
	if n > len(block)/smallestFacts {
		return false
	}
	if len(c.facts) == 0 {
		c.facts = make(map[briefing.DocumentID]*facts, n)
	}
	list := make([]facts, n)
	for i := range list {
		if !list[i].decode(r) {
			return false
		}
		c.facts[list[i].id] = &list[i]
	}
	c.written += n
	return c.words.look(r)
}
