package store

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"attache/briefing"
)

// benchAdditions makes documents of about 7 KB with 14 paragraphs.
func benchAdditions(b *testing.B, n int) []Addition {
	b.Helper()
	list := make([]Addition, n)
	paragraphs := make([]string, 14)
	for i := range list {
		for j := range paragraphs {
			paragraphs[j] = strings.Repeat(fmt.Sprintf("In %d the Office counted %d victims of trafficking. ", 1946+j, i), 9)
		}
		list[i] = testAddition(b, fmt.Sprint("Document ", i), paragraphs...)
	}
	return list
}

func BenchmarkAddDocuments(b *testing.B) {
	for _, batch := range []int{1, 10, 100} {
		b.Run(fmt.Sprint("batch=", batch), func(b *testing.B) {
			s := testStore(b)
			list := benchAdditions(b, b.N)
			var bytes int64
			b.ResetTimer()
			start := time.Now()
			for i := 0; i < len(list); i += batch {
				part := list[i:min(i+batch, len(list))]
				must(s.AddDocuments(b.Context(), part))(b)
				for _, a := range part {
					bytes += int64(len(a.Document.Text))
				}
			}
			b.ReportMetric(float64(bytes)/1e6/time.Since(start).Seconds(), "MB/s")
		})
	}
}

func BenchmarkDocuments10000(b *testing.B) {
	s := testStore(b)
	list := benchAdditions(b, 10_000)
	for i := 0; i < len(list); i += 500 {
		must(s.AddDocuments(b.Context(), list[i:i+500]))(b)
	}
	b.Run("list", func(b *testing.B) {
		for b.Loop() {
			if n := len(must(s.Documents(b.Context()))(b)); n != len(list) {
				b.Fatal(n)
			}
		}
	})
	b.Run("open", func(b *testing.B) {
		i := 0
		for b.Loop() {
			i = (i + 7919) % len(list)
			must(s.Document(b.Context(), list[i].Document.ID))(b)
		}
	})
	b.Run("all findings", func(b *testing.B) {
		for b.Loop() {
			for _, err := range s.AllFindings(b.Context()) {
				ok(b, err)
			}
		}
	})
	b.Run("check", func(b *testing.B) {
		for b.Loop() {
			if found := must(s.Check(b.Context()))(b); len(found) > 0 {
				b.Fatal(found)
			}
		}
	})
	b.Run("open library", func(b *testing.B) {
		for b.Loop() {
			ok(b, must(Open(b.Context(), s.Path()))(b).Close())
		}
	})
}

func BenchmarkOpenDocument5MB(b *testing.B) {
	s := testStore(b)
	paragraphs := make([]string, 10_000)
	for i := range paragraphs {
		paragraphs[i] = strings.Repeat(fmt.Sprint("Word ", i, " "), 50)
	}
	a := testAddition(b, "Large", paragraphs...)
	a.Findings = nil
	must(s.AddDocument(b.Context(), a))(b)
	b.Run("open", func(b *testing.B) {
		b.SetBytes(int64(len(a.Document.Text)))
		for b.Loop() {
			must(s.Document(b.Context(), a.Document.ID))(b)
		}
	})
	c := must(a.Document.Clip(briefing.KindQuote, a.Document.Blocks[5000].Span))(b)
	b.Run("keep a clipping", func(b *testing.B) {
		for i := 0; b.Loop(); i++ {
			c.ID = briefing.ClippingID(fmt.Sprint(i))
			ok(b, s.PutClipping(b.Context(), c))
		}
	})
}
