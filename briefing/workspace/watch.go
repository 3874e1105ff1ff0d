package workspace

import "sync"

// Topic is a part of the library that has changed; topics can be joined with |.
type Topic uint

// The topics.
const (
	TopicDocuments Topic = 1 << iota
	TopicEvidence        // findings, reviews and clippings
	TopicBriefings
	TopicIndex    // what the search finds
	TopicSearches // what was searched for, and which searches were saved
)

// watchers are told of changes. Safe for concurrent use.
type watchers struct {
	mu   sync.Mutex
	next int
	all  map[int]func(Topic)
}

// Watch calls f after every change, with what has changed, on the goroutine
// that made it; f must be quick and must not change the workspace. The
// returned function ends it.
func (w *Workspace) Watch(f func(Topic)) (stop func()) {
	ws := &w.watchers
	ws.mu.Lock()
	defer ws.mu.Unlock()
	if ws.all == nil {
		ws.all = map[int]func(Topic){}
	}
	id := ws.next
	ws.next++
	ws.all[id] = f
	return func() {
		ws.mu.Lock()
		defer ws.mu.Unlock()
		delete(ws.all, id)
	}
}

func (w *Workspace) tell(t Topic) {
	w.changes.Add(1)
	w.watchers.mu.Lock()
	var fs []func(Topic)
	for _, f := range w.watchers.all {
		fs = append(fs, f)
	}
	w.watchers.mu.Unlock()
	for _, f := range fs {
		f(t)
	}
}
