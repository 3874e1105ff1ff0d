package bench

import (
	"bytes"
	"context"
	"os"
	"runtime"
	"runtime/debug"
	"strconv"
	"testing"
	"time"

	"attache/briefing/index"
	"attache/briefing/store"
)

// BenchmarkIndex10000 measures how fast the library goes into an index.
func BenchmarkIndex10000(b *testing.B) {
	l := load(b, 10_000)
	for b.Loop() {
		processor := processTime()
		x, dir, took := l.inIndex(b)
		processor = processTime() - processor
		check(b, x.Close())
		b.ReportMetric(float64(l.bytes)/1e6/took.Seconds(), "MB/s")
		b.ReportMetric(float64(l.bytes)/1e6/processor.Seconds(), "MB/cpu-s")
		b.ReportMetric(float64(settledSize(b, dir))/float64(l.bytes), "index/text")
	}
}

// settledSize is the size of an index after it was opened again: the files of
// segments that were merged are then gone, and what was left to merge is.
func settledSize(tb testing.TB, dir string) int64 {
	tb.Helper()
	for last := int64(-1); ; {
		x, err := index.Open(dir)
		check(tb, err)
		time.Sleep(2 * time.Second)
		check(tb, x.Close())
		now := size(tb, dir)
		if now == last {
			return now
		}
		last = now
	}
}

// BenchmarkSearch10000 measures search as one types, and whole queries by
// class, with ten documents, their passages and hits, and all counts.
func BenchmarkSearch10000(b *testing.B) {
	l := load(b, 10_000)
	s := l.inStore(b)
	x, _, _ := l.inIndex(b)
	b.Run("typing", func(b *testing.B) { typing(b, l, s, x) })
	b.Run("names", func(b *testing.B) { countingNames(b, l, s, x) })
	classes := []string{"rare", "mid", "common", "and2", "phrase", "prefix", "fuzzy", "bool"}
	for _, class := range classes {
		b.Run(class, func(b *testing.B) {
			var times []taken
			for b.Loop() {
				for _, q := range l.queries {
					if q.Class == class {
						times = append(times, search(b, x, s, index.Query{Text: q.text()}))
					}
				}
			}
			report(b, "", times)
		})
	}
}

// taken is how long something took, on the wall's clock and of a processor.
type taken struct{ wall, processor time.Duration }

// measure runs do on a thread of its own; searching does not leave it.
func measure(do func()) taken {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	wall, processor := time.Now(), threadTime()
	do()
	return taken{time.Since(wall), threadTime() - processor}
}

func search(tb testing.TB, x *index.Index, s *store.Store, q index.Query) taken {
	return measure(func() {
		_, err := x.Search(context.Background(), q, s)
		check(tb, err)
	})
}

// typing searches after every key of the texts.
func typing(b *testing.B, l *library, s *store.Store, x *index.Index) {
	var times []taken
	for b.Loop() {
		for _, text := range l.typed {
			for i := range text {
				times = append(times, search(b, x, s, index.Query{Text: text[:i+1], AsYouType: true}))
			}
		}
	}
	report(b, "", times)
}

// countingNames counts the names in the answer after every key, as is done
// behind it.
func countingNames(b *testing.B, l *library, s *store.Store, x *index.Index) {
	var times []taken
	for b.Loop() {
		for _, text := range l.typed {
			for i := range text {
				times = append(times, measure(func() {
					_, err := x.CountNames(context.Background(), index.Query{Text: text[:i+1], AsYouType: true}, nil, s)
					check(b, err)
				}))
			}
		}
	}
	report(b, "", times)
}

// BenchmarkFirstKeys measures each query once, on an index that has just been
// opened: nothing is in its caches.
func BenchmarkFirstKeys(b *testing.B) {
	l := load(b, 10_000)
	s := l.inStore(b)
	x, dir, _ := l.inIndex(b)
	check(b, x.Close())
	l.additions = nil // not to be counted as the index's memory
	for b.Loop() {
		var opening, typed, whole []taken
		var x *index.Index
		opening = append(opening, measure(func() {
			var err error
			x, err = index.Open(dir)
			check(b, err)
		}))
		// Done behind a window that is open already.
		ready := measure(func() { check(b, x.Ready()) })
		for _, text := range l.typed {
			for i := range text {
				typed = append(typed, search(b, x, s, index.Query{Text: text[:i+1], AsYouType: true}))
			}
		}
		for _, q := range l.queries {
			whole = append(whole, search(b, x, s, index.Query{Text: q.text()}))
		}
		b.ReportMetric(memory(b), "MB-resident")
		check(b, x.Close())
		report(b, "typed-", typed)
		report(b, "query-", whole)
		b.ReportMetric(milliseconds(opening[0].processor), "open-cpu-ms")
		b.ReportMetric(milliseconds(ready.processor), "ready-cpu-ms")
	}
}

// memory is what the process has in memory after a collection, in megabytes,
// with the files that are mapped; 0 where the system does not say.
func memory(tb testing.TB) float64 {
	debug.FreeOSMemory()
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	for line := range bytes.Lines(status) {
		if rest, ok := bytes.CutPrefix(line, []byte("VmRSS:")); ok {
			n, err := strconv.Atoi(string(bytes.Fields(rest)[0]))
			check(tb, err)
			return float64(n) / 1000
		}
	}
	return 0
}
