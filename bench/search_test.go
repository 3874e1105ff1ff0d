package bench

import (
	"context"
	"testing"
	"time"

	"attache/briefing/index"
	"attache/briefing/store"
)

// BenchmarkIndex10000 measures how fast the library goes into an index.
func BenchmarkIndex10000(b *testing.B) {
	l := load(b, 10_000)
	for b.Loop() {
		_, dir, took := l.inIndex(b)
		b.ReportMetric(float64(l.bytes)/1e6/took.Seconds(), "MB/s")
		b.ReportMetric(float64(size(b, dir))/float64(l.bytes), "index/text")
	}
}

// BenchmarkSearch10000 measures search as one types, and whole queries by
// class, with ten documents, their passages and hits, and all counts.
func BenchmarkSearch10000(b *testing.B) {
	l := load(b, 10_000)
	s := l.inStore(b)
	x, _, _ := l.inIndex(b)
	b.Run("typing", func(b *testing.B) { typing(b, l, s, x) })
	classes := []string{"rare", "mid", "common", "and2", "phrase", "prefix", "fuzzy", "bool"}
	for _, class := range classes {
		b.Run(class, func(b *testing.B) {
			var times []time.Duration
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

func search(tb testing.TB, x *index.Index, s *store.Store, q index.Query) time.Duration {
	start := time.Now()
	_, err := x.Search(context.Background(), q, s)
	took := time.Since(start)
	check(tb, err)
	return took
}

// typing searches after every key of the texts.
func typing(b *testing.B, l *library, s *store.Store, x *index.Index) {
	var times []time.Duration
	for b.Loop() {
		for _, text := range l.typed {
			for i := range text {
				times = append(times, search(b, x, s, index.Query{Text: text[:i+1], AsYouType: true}))
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
	for b.Loop() {
		var opening, typed, whole []time.Duration
		start := time.Now()
		x, err := index.Open(dir)
		check(b, err)
		opening = append(opening, time.Since(start))
		for _, text := range l.typed {
			for i := range text {
				typed = append(typed, search(b, x, s, index.Query{Text: text[:i+1], AsYouType: true}))
			}
		}
		for _, q := range l.queries {
			whole = append(whole, search(b, x, s, index.Query{Text: q.text()}))
		}
		check(b, x.Close())
		report(b, "typed-", typed)
		report(b, "query-", whole)
		b.ReportMetric(float64(opening[0])/float64(time.Millisecond), "open-ms")
	}
}
