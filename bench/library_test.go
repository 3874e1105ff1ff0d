package bench

import (
	"bufio"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"attache/briefing"
	"attache/briefing/index"
	"attache/briefing/store"
)

// libraryVariable names the folder with docs.jsonl and queries.json.
const libraryVariable = "ATTACHE_BENCH_LIBRARY"

// library is the speeches as documents.
type library struct {
	additions []store.Addition
	bytes     int64
	// queries are words and phrases of several classes, typed the texts that
	// are typed key by key.
	queries []query
	typed   []string
}

type query struct {
	Class   string   `json:"cls"`
	Must    []string `json:"must"`
	Should  []string `json:"should"`
	MustNot []string `json:"must_not"`
	Phrase  []string `json:"phrase"`
	Prefix  string   `json:"prefix"`
	Fuzzy   string   `json:"fuzzy"`
}

// load reads the speeches, or skips the benchmark.
func load(tb testing.TB, limit int) *library {
	tb.Helper()
	dir := os.Getenv(libraryVariable)
	if dir == "" {
		tb.Skip("set " + libraryVariable + " to the folder with docs.jsonl and queries.json; bench/README.md says how to make it")
	}
	l := &library{}
	name := "docs.jsonl"
	if limit > 10_000 {
		name = "docs_big.jsonl"
	}
	f, err := os.Open(filepath.Join(dir, name))
	check(tb, err)
	defer f.Close()
	for r := bufio.NewReader(f); len(l.additions) < limit; {
		line, err := r.ReadBytes('\n')
		if err != nil {
			break
		}
		l.additions = append(l.additions, speech(tb, line))
		l.bytes += int64(len(l.additions[len(l.additions)-1].Document.Text))
	}
	if len(l.additions) < limit {
		tb.Fatalf("%s has %d documents, fewer than %d", name, len(l.additions), limit)
	}
	b, err := os.ReadFile(filepath.Join(dir, "queries.json"))
	check(tb, err)
	var q struct {
		Queries []query  `json:"queries"`
		Typing  []string `json:"typing"`
	}
	check(tb, json.Unmarshal(b, &q))
	l.queries, l.typed = q.Queries, q.Typing
	return l
}

func check(tb testing.TB, err error) {
	tb.Helper()
	if err != nil {
		tb.Fatal(err)
	}
}

var (
	figure = regexp.MustCompile(`[0-9]`)
	demand = regexp.MustCompile(`\b(must|should|urge|call upon)\b`)
)

// speech makes a document with a finding in every third paragraph, which is
// more than the extractor finds in most texts.
func speech(tb testing.TB, line []byte) store.Addition {
	var s struct {
		Title, Country, Date, Type string
		Paras                      []string
	}
	check(tb, json.Unmarshal(line, &s))
	var text strings.Builder
	var blocks []briefing.Block
	var findings []briefing.Finding
	add := func(part string, role briefing.Role) {
		if text.Len() > 0 {
			text.WriteString("\n\n")
		}
		span := briefing.Span{Start: text.Len(), End: text.Len() + len(part)}
		text.WriteString(part)
		blocks = append(blocks, briefing.Block{Span: span, Role: role})
		kind := briefing.Kind("")
		switch {
		case role == briefing.RoleHeading, len(blocks)%3 != 0:
		case demand.MatchString(part):
			kind = briefing.KindRecommendation
		case figure.MatchString(part):
			kind = briefing.KindStatistic
		default:
			kind = briefing.KindQuote
		}
		if kind != "" {
			span.End = min(span.End, span.Start+200)
			for span.End < text.Len() && text.String()[span.End-1] != ' ' {
				span.End++
			}
			findings = append(findings, briefing.Finding{
				Kind: kind, Span: span, Details: briefing.Details{Attribution: briefing.Attribution{Who: "Delegate of " + s.Country, Org: s.Country}},
			})
		}
	}
	add(s.Title, briefing.RoleHeading)
	for _, p := range s.Paras {
		add(p, briefing.RoleParagraph)
	}
	date, err := briefing.ParseDate(s.Date[:10])
	check(tb, err)
	d, err := briefing.NewDocument(text.String(), blocks, nil, briefing.Provenance{
		Title: s.Title, Publisher: s.Country, Date: date, Language: "en", Genre: s.Type,
	})
	check(tb, err)
	findings = slices.DeleteFunc(findings, func(f briefing.Finding) bool { return !d.Fits(f.Span) })
	return store.Addition{Document: d, Original: nil, Findings: findings, Extractor: "bench"}
}

func (l *library) entries() []index.Entry {
	list := make([]index.Entry, len(l.additions))
	for i, a := range l.additions {
		list[i] = index.Entry{Document: a.Document, Findings: a.Findings}
	}
	return list
}

// inStore puts the library into a store.
func (l *library) inStore(tb testing.TB) *store.Store {
	tb.Helper()
	s, err := store.Open(context.Background(), filepath.Join(tb.TempDir(), "library.attache"))
	check(tb, err)
	tb.Cleanup(func() { check(tb, s.Close()) })
	for part := range slices.Chunk(l.additions, 300) {
		_, err := s.AddDocuments(context.Background(), part)
		check(tb, err)
	}
	return s
}

// inIndex puts the library into an index, and returns how long it took.
func (l *library) inIndex(tb testing.TB) (*index.Index, string, time.Duration) {
	tb.Helper()
	dir := filepath.Join(tb.TempDir(), "index")
	entries := l.entries()
	start := time.Now()
	x, err := index.Open(dir)
	check(tb, err)
	check(tb, x.Add(context.Background(), entries))
	check(tb, x.Ready()) // as a workspace does after what it has added
	took := time.Since(start)
	tb.Cleanup(func() { check(tb, x.Close()) })
	return x, dir, took
}

// size is the bytes of all files in a folder.
func size(tb testing.TB, dir string) int64 {
	tb.Helper()
	var n int64
	check(tb, filepath.WalkDir(dir, func(_ string, e os.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		info, err := e.Info()
		n += info.Size()
		return err
	}))
	return n
}

// text is a query in the language that a person writes.
func (q query) text() string {
	var parts []string
	parts = append(parts, q.Must...)
	if len(q.Phrase) > 0 {
		parts = append(parts, `"`+strings.Join(q.Phrase, " ")+`"`)
	}
	if len(q.Should) > 0 {
		parts = append(parts, strings.Join(q.Should, " OR "))
	}
	for _, w := range q.MustNot {
		parts = append(parts, "-"+w)
	}
	if q.Prefix != "" {
		parts = append(parts, q.Prefix+"*")
	}
	if q.Fuzzy != "" {
		parts = append(parts, q.Fuzzy)
	}
	return strings.Join(parts, " ")
}

// report prints the spread of times: on the wall's clock, and of a processor.
func report(b *testing.B, prefix string, times []taken) {
	b.ReportMetric(0, "ns/op") // says nothing here
	for name, of := range map[string]func(taken) time.Duration{
		"":     func(t taken) time.Duration { return t.wall },
		"cpu-": func(t taken) time.Duration { return t.processor },
	} {
		list := make([]time.Duration, len(times))
		for i, t := range times {
			list[i] = of(t)
		}
		for _, p := range []int{50, 95, 99, 100} {
			b.ReportMetric(milliseconds(percentile(list, p)), prefix+name+"p"+strconv.Itoa(p)+"-ms")
		}
	}
}

// percentile sorts the list.
func percentile(list []time.Duration, p int) time.Duration {
	slices.Sort(list)
	return list[min(len(list)-1, p*len(list)/100)]
}

func milliseconds(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }

// ratio is how many times longer the others take at a percentile.
func ratio(ours, theirs []taken, p int) float64 {
	wall := func(times []taken) float64 {
		list := make([]time.Duration, len(times))
		for i, t := range times {
			list[i] = t.wall
		}
		return float64(percentile(list, p))
	}
	return wall(theirs) / wall(ours)
}
