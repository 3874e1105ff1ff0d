package bench

import (
	"context"
	"sync/atomic"
	"testing"
	"time"

	"attache/briefing/index"
)

// keyPause is between two keys of somebody who types fast.
const keyPause = 80 * time.Millisecond

// BenchmarkTypingWhileIndexing types at the pace of a person, first in a quiet
// library, then while its documents are indexed again and segments are merged.
// Here the clock on the wall counts, and whoever else uses the machine with it.
func BenchmarkTypingWhileIndexing(b *testing.B) {
	l := load(b, 10_000)
	s := l.inStore(b)
	x, _, _ := l.inIndex(b)
	entries := l.entries()
	for b.Loop() {
		quiet := l.typedByPerson(func(q index.Query) taken { return search(b, x, s, q) })
		var over atomic.Bool
		bytes, ended := 0, make(chan error, 1)
		go func() {
			for at := 0; !over.Load(); {
				n, size := 0, 0
				for at+n < len(entries) && size < 2<<20 {
					size += len(entries[at+n].Document.Text)
					n++
				}
				if err := x.Add(context.Background(), entries[at:at+n]); err != nil {
					ended <- err
					return
				}
				bytes, at = bytes+size, (at+n)%len(entries)
			}
			ended <- nil
		}()
		start := time.Now()
		busy := l.typedByPerson(func(q index.Query) taken { return search(b, x, s, q) })
		over.Store(true)
		check(b, <-ended)
		b.ReportMetric(float64(bytes)/1e6/time.Since(start).Seconds(), "MB/s-beside")
		report(b, "quiet-", quiet)
		report(b, "", busy)
		late := 0
		for _, t := range busy {
			if t.wall > 16*time.Millisecond {
				late++
			}
		}
		b.ReportMetric(float64(late), "keys-over-16-ms")
		b.ReportMetric(float64(len(busy)), "keys")
	}
}

// typedByPerson takes the time from the key on, with the wait for a processor.
func (l *library) typedByPerson(search func(index.Query) taken) (times []taken) {
	for _, text := range l.typed {
		for i := range text {
			key := time.Now().Add(keyPause)
			time.Sleep(keyPause)
			t := search(index.Query{Text: text[:i+1], AsYouType: true})
			t.wall = time.Since(key)
			times = append(times, t)
		}
	}
	return times
}
