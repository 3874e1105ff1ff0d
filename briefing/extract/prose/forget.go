package prose

import (
	"sync"
	"sync/atomic"
)

// Reading is held by all who read a document, and by Forget alone.
var Reading sync.RWMutex

// Forget gives back the memory of the word lists, some twenty-five megabytes,
// when no document is being read; the next one has them made again, which takes
// a tenth of a second. It is for the end of an import.
func Forget() {
	if !Reading.TryLock() {
		return
	}
	defer Reading.Unlock()
	lexiconLists.forget()
	givenNameList.forget()
}

// wordList is made at first use and kept until it is forgotten. Safe for concurrent
// use.
type wordList[T any] struct {
	kept   atomic.Pointer[T]
	making sync.Mutex
	make   func() T
}

func (l *wordList[T]) get() T {
	if v := l.kept.Load(); v != nil {
		return *v
	}
	l.making.Lock()
	defer l.making.Unlock()
	if v := l.kept.Load(); v != nil {
		return *v
	}
	v := l.make()
	l.kept.Store(&v)
	return v
}

func (l *wordList[T]) forget() { l.kept.Store(nil) }
