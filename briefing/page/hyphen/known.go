package hyphen

import "sync"

// maxKnown is how many words are remembered: those of a long briefing.
const maxKnown = 16384

// knownWords remembers where words were divided. A text says most of its
// words many times, and is set again with every change.
type knownWords struct {
	mu    sync.Mutex
	words map[string][]int
}

func (k *knownWords) get(word string) ([]int, bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	at, ok := k.words[word]
	return at, ok
}

func (k *knownWords) put(word string, at []int) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.words == nil || len(k.words) >= maxKnown {
		k.words = map[string][]int{}
	}
	k.words[word] = at
}
