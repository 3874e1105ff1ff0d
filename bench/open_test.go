package bench

import (
	"context"
	"path/filepath"
	"runtime"
	"slices"
	"testing"
	"time"

	"attache/briefing/index"
	"attache/briefing/store"
)

// openings is how often the library is opened.
const openings = 30

// BenchmarkOpen10000 opens the store and the index thirty times, and prints the
// least, the middle and the most processor time of the process.
func BenchmarkOpen10000(b *testing.B) {
	l := load(b, 10_000)
	x, dir, _ := l.inIndex(b)
	check(b, x.Close())
	path := filepath.Join(b.TempDir(), "library.attache")
	s, err := store.Open(context.Background(), path)
	check(b, err)
	for part := range slices.Chunk(l.additions, 300) {
		_, err := s.AddDocuments(context.Background(), part)
		check(b, err)
	}
	check(b, s.Close())
	l.additions = nil // not to be looked through for garbage
	for b.Loop() {
		var times []time.Duration
		for range openings {
			runtime.GC()
			start := processTime()
			s, err := store.Open(context.Background(), path)
			check(b, err)
			x, err := index.Open(dir)
			check(b, err)
			times = append(times, processTime()-start)
			check(b, x.Close())
			check(b, s.Close())
		}
		b.ReportMetric(0, "ns/op")
		for name, p := range map[string]int{"min": 0, "median": 50, "max": 100} {
			b.ReportMetric(milliseconds(percentile(times, p)), name+"-cpu-ms")
		}
	}
}
