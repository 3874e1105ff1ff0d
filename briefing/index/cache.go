package index

import (
	"container/list"
	"context"
	"sync"

	"attache/briefing"
)

// Texts is where passages are cut from: the store.
type Texts interface {
	Document(ctx context.Context, id briefing.DocumentID) (*briefing.Document, error)
	Findings(ctx context.Context, id briefing.DocumentID) ([]briefing.Finding, error)
}

// cachedBytes is how much text is kept between searches: that of the hits
// which one sees while typing.
const cachedBytes = 16 << 20

// documentCache keeps the documents that were shown last.
type documentCache struct {
	mu     sync.Mutex
	byID   map[briefing.DocumentID]*list.Element
	recent *list.List // of *briefing.Document, the last shown first
	bytes  int
}

func newDocumentCache() *documentCache {
	return &documentCache{byID: map[briefing.DocumentID]*list.Element{}, recent: list.New()}
}

func (c *documentCache) get(ctx context.Context, id briefing.DocumentID, texts Texts) (*briefing.Document, error) {
	c.mu.Lock()
	if e, ok := c.byID[id]; ok {
		c.recent.MoveToFront(e)
		c.mu.Unlock()
		return e.Value.(*briefing.Document), nil
	}
	c.mu.Unlock()
	d, err := texts.Document(ctx, id)
	if err != nil {
		return nil, err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if _, ok := c.byID[id]; !ok {
		c.byID[id] = c.recent.PushFront(d)
		c.bytes += weight(d)
	}
	for c.bytes > cachedBytes && c.recent.Len() > 1 {
		c.drop(c.recent.Back())
	}
	return d, nil
}

// weight is about what a document takes in memory.
func weight(d *briefing.Document) int { return len(d.Text) + 80*len(d.Blocks) + 1000 }

func (c *documentCache) drop(e *list.Element) {
	d := c.recent.Remove(e).(*briefing.Document)
	delete(c.byID, d.ID)
	c.bytes -= weight(d)
}

// forget drops a document that has changed.
func (c *documentCache) forget(id briefing.DocumentID) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if e, ok := c.byID[id]; ok {
		c.drop(e)
	}
}
