package store

import (
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
	"testing/quick"

	"attache/briefing"
)

// alphabet holds what texts are made of, with what has gone wrong elsewhere:
// quotes, NUL, combining marks, characters of two to four bytes.
var alphabet = []string{"a", "Word", " ", "\n", "'", `"`, "\x00", "é", "e\u0301", "ß", "“", "中文", "🙂", "\u202e", "\ufeff", "%", "\\"}

func randomText(r *rand.Rand, n int) string {
	var b strings.Builder
	for range r.IntN(n + 1) {
		b.WriteString(alphabet[r.IntN(len(alphabet))])
	}
	return b.String()
}

// randomSpan is a span that fits d.
func randomSpan(r *rand.Rand, d *briefing.Document, from int) briefing.Span {
	s := briefing.Span{Start: from + r.IntN(len(d.Text)-from+1)}
	s.End = s.Start + r.IntN(len(d.Text)-s.Start+1)
	for !d.Fits(briefing.Span{Start: s.Start, End: len(d.Text)}) {
		s.Start++
	}
	for s.End < s.Start || !d.Fits(s) {
		s.End++
	}
	return s
}

func randomAddition(r *rand.Rand) (Addition, error) {
	text := randomText(r, 200)
	free := &briefing.Document{Text: text}
	var blocks []briefing.Block
	for end := 0; end < len(text); {
		b := briefing.Block{Span: randomSpan(r, free, end), Role: briefing.RoleParagraph, Level: r.IntN(3), Number: randomText(r, 2)}
		blocks = append(blocks, b)
		end = b.Span.End + 1
	}
	original := []byte(randomText(r, 100))
	p := briefing.Provenance{Title: randomText(r, 5), Place: randomText(r, 5), Original: briefing.HashOf(original)}
	d, err := briefing.NewDocument(text, blocks, nil, p)
	if err != nil {
		return Addition{}, err
	}
	a := Addition{Document: d, Original: original, Extractor: randomText(r, 3)}
	for range r.IntN(4) {
		a.Findings = append(a.Findings, briefing.Finding{
			Kind: briefing.Kinds[r.IntN(3)], Span: randomSpan(r, d, 0), Confidence: r.Float64(),
			Details: briefing.Details{Scope: randomText(r, 4), Figures: []briefing.Figure{{Low: r.NormFloat64() * 1e9, Unit: randomText(r, 2)}}},
		})
	}
	return a, nil
}

// What is put comes back equal, whatever it is.
func TestPutComesBackEqual(t *testing.T) {
	s, ctx := testStore(t), t.Context()
	equal := func(seed uint64) bool {
		a, err := randomAddition(rand.New(rand.NewPCG(seed, 0)))
		ok(t, err)
		if must(s.AddDocument(ctx, a))(t) == OutcomeDuplicate {
			return true // a short text that was there, with details of its own
		}
		d := must(s.Document(ctx, a.Document.ID))(t)
		findings := must(s.Findings(ctx, a.Document.ID))(t)
		original := must(s.Original(ctx, a.Document.Provenance.Original))(t)
		if len(findings) == 0 {
			findings = nil
		}
		return reflect.DeepEqual(d, a.Document) && reflect.DeepEqual(findings, a.Findings) && string(original) == string(a.Original)
	}
	if err := quick.Check(equal, &quick.Config{MaxCount: 300}); err != nil {
		t.Error(err)
	}
	if found := must(s.Check(ctx))(t); len(found) > 0 {
		t.Errorf("check: %v", found)
	}
}
