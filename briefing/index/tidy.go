package index

import (
	"errors"
	"iter"

	"attache/briefing"
)

// mostBlocks is how many batches the journal may have before it is written
// anew.
const mostBlocks = 16

// When all is written anew, facts are in a quarter as many blocks as may be,
// of leastFacts to mostFacts: some megabytes at most.
const (
	leastFacts = 1000
	mostFacts  = 5000
)

// tidy writes everything anew where that is worth it.
func (c *catalogue) tidy() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.journal.blocks <= mostBlocks && c.written <= 2*len(c.facts)+1000 {
		return nil
	}
	err := c.compact()
	if errors.Is(err, briefing.ErrDamaged) {
		return nil // what cannot be read is left for whoever looks for it
	}
	return err
}

// compact writes everything in as few blocks as it can. What nobody has needed
// so far is not kept at hand for it, but read and written a part at a time.
func (c *catalogue) compact() error {
	if c.wanted {
		if err := c.readRest(); err != nil {
			return err
		}
	}
	words, err := c.allWords()
	if err != nil {
		return err
	}
	atOnce := min(max(leastFacts, 4*len(c.facts)/mostBlocks), mostFacts)
	var moved [][]*facts // of each block
	later, err := c.journal.replace(func(yield func(block, error) bool) {
		var next, left []*facts
		write := func() bool {
			b := c.encode(next, words)
			moved = append(moved, left)
			words, next, left = nil, nil, nil
			return yield(b, nil)
		}
		for part, err := range c.wholeFacts() {
			if err != nil {
				yield(block{}, err)
				return
			}
			next, left = append(next, part.whole), append(left, part.kept)
			if len(next) == atOnce && !write() {
				return
			}
		}
		if len(next) > 0 || len(moved) == 0 {
			write()
		}
	})
	if err != nil {
		return err
	}
	c.written = len(c.facts)
	if len(c.unread) > 0 {
		c.unread = nil
		for i, list := range moved {
			c.unread = append(c.unread, unread{later[i], list})
		}
	}
	return nil
}

// knownFacts are those of a document as they are at hand, and whole.
type knownFacts struct{ kept, whole *facts }

// wholeFacts goes through the facts of all documents.
func (c *catalogue) wholeFacts() iter.Seq2[knownFacts, error] {
	return func(yield func(knownFacts, error) bool) {
		if len(c.unread) == 0 {
			for _, f := range c.facts {
				if !yield(knownFacts{f, f}, nil) {
					return
				}
			}
		}
		for _, u := range c.unread {
			list := bareOf(u.facts)
			if _, err := c.readLater(u.part, list); err != nil {
				yield(knownFacts{}, err)
				return
			}
			for i, f := range u.facts {
				// Else the document was added once more since.
				if c.facts[f.id] == f && !yield(knownFacts{f, list[i]}, nil) {
					return
				}
			}
		}
	}
}

// allWords are the words of the library in order.
func (c *catalogue) allWords() ([]vocable, error) {
	if len(c.unread) == 0 {
		return c.words.all(), nil
	}
	var all vocabulary
	for _, u := range c.unread {
		words, err := c.readLater(u.part, bareOf(u.facts))
		if err != nil {
			return nil, err
		}
		all.add(words)
	}
	return all.all(), nil
}

// bareOf are copies, to be read into.
func bareOf(list []*facts) []*facts {
	bare := make([]*facts, len(list))
	for i, f := range list {
		bare[i] = f.bare()
	}
	return bare
}
