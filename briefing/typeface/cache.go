package typeface

import (
	"hash/maphash"
	"sync"

	"attache/briefing/page"
)

// maxCached is how many shaped paragraphs each of the cache's two halves
// holds: a briefing of some 200 pages, within about 60 MB.
const maxCached = 4096

// shapeCache keeps shaped paragraphs, so that a change to one paragraph does
// not shape the others again. It has two halves: what was not asked for while
// the young half filled is forgotten with the old one.
type shapeCache struct {
	mu         sync.Mutex
	young, old map[shapeKey][]page.Run
}

// shapeKey is a paragraph in a form that can be compared. Two independent
// hashes of 64 bits make a mistaken hit less likely than a failing memory chip.
type shapeKey struct {
	length     int
	hash, twin uint64
}

var seed, twinSeed = maphash.MakeSeed(), maphash.MakeSeed()

func keyOf(p page.Paragraph) shapeKey {
	k := shapeKey{length: len(p.Text)}
	for i, s := range []maphash.Seed{seed, twinSeed} {
		var h maphash.Hash
		h.SetSeed(s)
		h.WriteString(p.Text)
		h.WriteString(p.Language)
		maphash.WriteComparable(&h, p.RightToLeft)
		for _, span := range p.Spans {
			maphash.WriteComparable(&h, span)
		}
		if i == 0 {
			k.hash = h.Sum64()
		} else {
			k.twin = h.Sum64()
		}
	}
	return k
}

func newShapeCache() *shapeCache {
	return &shapeCache{young: map[shapeKey][]page.Run{}}
}

func (c *shapeCache) get(k shapeKey) ([]page.Run, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if runs, ok := c.young[k]; ok {
		return runs, true
	}
	runs, ok := c.old[k]
	if ok {
		c.add(k, runs)
	}
	return runs, ok
}

func (c *shapeCache) put(k shapeKey, runs []page.Run) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.add(k, runs)
}

func (c *shapeCache) add(k shapeKey, runs []page.Run) {
	if len(c.young) >= maxCached {
		c.young, c.old = map[shapeKey][]page.Run{}, c.young
	}
	c.young[k] = runs
}
