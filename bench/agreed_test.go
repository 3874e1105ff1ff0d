package bench

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"attache/briefing"
	"attache/briefing/index"
	"attache/briefing/store"
)

// planted is a selection of one document of which a changed copy was put into
// another.
type planted struct {
	text     string
	from, in briefing.DocumentID
}

// plantings is how many selections are looked for.
const plantings = 200

// plant takes selections of ten to eighty words and puts each, with a tenth to
// a fifth of its words changed, left out or put in, at the end of another
// document.
func (l *library) plant(tb testing.TB) []planted {
	tb.Helper()
	r := rand.New(rand.NewPCG(5, 5))
	var list []planted
	for len(list) < plantings {
		from, in := r.IntN(len(l.additions)), r.IntN(len(l.additions))
		source, target := l.additions[from].Document, l.additions[in].Document
		words := strings.Fields(source.Slice(source.Blocks[r.IntN(len(source.Blocks))].Span))
		n := 10 + r.IntN(71)
		if from == in || len(words) < n {
			continue
		}
		at := r.IntN(len(words) - n + 1)
		words = words[at : at+n]
		others := strings.Fields(l.additions[r.IntN(len(l.additions))].Document.Text)
		text := target.Text + "\n\nIt is recalled: " + strings.Join(varied(r, words, others), " ")
		span := briefing.Span{Start: len(target.Text) + 2, End: len(text)}
		d, err := briefing.NewDocument(text, append(slices.Clone(target.Blocks), briefing.Block{Span: span, Role: briefing.RoleParagraph}), nil, target.Provenance)
		check(tb, err)
		for i, p := range list { // a document that was changed before has a new name
			if p.in == target.ID {
				list[i].in = d.ID
			}
			if p.from == target.ID {
				list[i].from = d.ID
			}
		}
		l.additions[in] = store.Addition{Document: d, Findings: l.additions[in].Findings, Extractor: "bench"}
		list = append(list, planted{text: strings.Join(words, " "), from: source.ID, in: d.ID})
	}
	return list
}

// varied changes, drops or adds to a tenth to a fifth of words.
func varied(r *rand.Rand, words, others []string) []string {
	words = slices.Clone(words)
	changes := 1 + r.IntN(max(1, len(words)/5))
	changes = max(changes, len(words)/10)
	for range changes {
		at := r.IntN(len(words))
		other := others[r.IntN(len(others))]
		switch r.IntN(3) {
		case 0:
			words[at] = other
		case 1:
			words = slices.Delete(words, at, at+1)
		case 2:
			words = slices.Insert(words, at, other)
		}
	}
	return words
}

// BenchmarkAgreed10000 looks for two hundred selections in a library in which
// each was planted with changes, and says how many were found and how fast.
func BenchmarkAgreed10000(b *testing.B) {
	l := load(b, 10_000)
	list := l.plant(b)
	s := l.inStore(b)
	x, _, _ := l.inIndex(b)
	var times []taken
	found, own, listed := 0, 0, 0
	for b.Loop() {
		times, found, own, listed = nil, 0, 0, 0
		for _, p := range list {
			var r index.Uses
			times = append(times, measure(func() {
				var err error
				r, err = x.Uses(b.Context(), index.Wording{Text: p.text, Language: "en", Limit: 200}, s)
				check(b, err)
			}))
			in := func(id briefing.DocumentID) bool {
				return slices.ContainsFunc(r.Uses, func(u index.Use) bool { return u.Document.ID == id })
			}
			if in(p.in) {
				found++
			} else {
				b.Logf("not found: %s", p.text)
			}
			if in(p.from) {
				own++
			}
			listed += r.Total
		}
	}
	report(b, "", times)
	b.ReportMetric(100*float64(found)/float64(len(list)), "%-found")
	b.ReportMetric(100*float64(own)/float64(len(list)), "%-source-found")
	b.ReportMetric(float64(listed)/float64(len(list)), "uses")
}
