package workspace

import (
	"container/list"
	"sync"

	"attache/briefing"
)

// documentCacheBytes is how much text is kept in memory, in bytes: enough for
// the passages of a page of results, little beside the rest of the program.
const documentCacheBytes = 24 << 20

// documentCache keeps the documents read last. Documents never change, so
// that nothing in it grows old but the provenance; forget drops that.
type documentCache struct {
	mu    sync.Mutex
	bytes int
	order list.List // of *briefing.Document, the last used in front
	at    map[briefing.DocumentID]*list.Element
}

func (c *documentCache) get(id briefing.DocumentID) *briefing.Document {
	c.mu.Lock()
	defer c.mu.Unlock()
	e := c.at[id]
	if e == nil {
		return nil
	}
	c.order.MoveToFront(e)
	return e.Value.(*briefing.Document)
}

func (c *documentCache) put(d *briefing.Document) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.at == nil {
		c.at = map[briefing.DocumentID]*list.Element{}
	}
	c.drop(d.ID)
	c.at[d.ID] = c.order.PushFront(d)
	c.bytes += len(d.Text)
	for c.bytes > documentCacheBytes && c.order.Len() > 1 {
		c.drop(c.order.Back().Value.(*briefing.Document).ID)
	}
}

func (c *documentCache) forget(id briefing.DocumentID) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.drop(id)
}

// drop takes a document out; the caller holds the lock.
func (c *documentCache) drop(id briefing.DocumentID) {
	if e := c.at[id]; e != nil {
		c.bytes -= len(e.Value.(*briefing.Document).Text)
		c.order.Remove(e)
		delete(c.at, id)
	}
}
