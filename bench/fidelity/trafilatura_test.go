package fidelity

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"attache/briefing"
	"attache/briefing/source"
)

// trafilaturaVariable names the folder tests/ of trafilatura's sources, with
// the file answers.json in it that answers.py writes.
const trafilaturaVariable = "ATTACHE_BENCH_TRAFILATURA"

// annotated is what somebody has noted down of a page.
type annotated struct {
	File, Title, Date string
	With, Without     []string
}

// found is what a program makes of a page.
type found struct {
	Title, Date, Text string
	// origin says where the date was read, for the log.
	origin string
}

// score counts what a program gets right.
type score struct {
	titles, dates, wrong int
	// origins counts the dates that are right and wrong by where they were read.
	origins map[string][2]int
	// kept and left count the pieces of text that belong to a page and are
	// there, and those that do not and are not; lost and let in the others.
	kept, lost, left, letIn int
}

// TestTrafilatura asks for titles and dates at least as often right as
// trafilatura's, on its own annotated pages, each read as a file that
// somebody saved. A page without annotation of a field does not count for it.
func TestTrafilatura(t *testing.T) {
	dir := os.Getenv(trafilaturaVariable)
	if dir == "" {
		t.Skip("set " + trafilaturaVariable + " to the folder tests/ of trafilatura's sources; bench/README.md says what it needs")
	}
	var pages map[string]annotated
	readJSON(t, filepath.Join(dir, "evaldata.json"), &pages)
	var answers map[string]found
	readJSON(t, filepath.Join(dir, "answers.json"), &answers)
	var ours, theirs score
	titles, dates, read := 0, 0, 0
	for _, address := range sorted(pages) {
		page := pages[address]
		data := pageOf(dir, page.File)
		if data == nil {
			continue
		}
		read++
		f := readPage(data)
		ours.count(page, f)
		logPieces(t, address, page, f)
		theirs.count(page, answers[address])
		if page.Title != "" {
			titles++
			logUnlike(t, "title", page.Title, f.Title, answers[address].Title, "")
		}
		if page.Date != "" {
			dates++
			logUnlike(t, "date", page.Date, f.Date, answers[address].Date, f.origin+" "+address)
		}
	}
	if read == 0 {
		t.Fatalf("no pages in %s", dir)
	}
	t.Logf("%d pages; of %d titles %d are right here, %d in trafilatura; of %d dates %d (%d wrong) and %d (%d wrong)",
		read, titles, ours.titles, theirs.titles, dates, ours.dates, ours.wrong, theirs.dates, theirs.wrong)
	t.Logf("pieces of text: F1 %.3f here (%d lost, %d let in), %.3f in trafilatura (%d lost, %d let in)",
		ours.f1(), ours.lost, ours.letIn, theirs.f1(), theirs.lost, theirs.letIn)
	t.Logf("dates by origin, right and wrong: %v", ours.origins)
	if ours.titles < theirs.titles {
		t.Errorf("%d titles, trafilatura %d", ours.titles, theirs.titles)
	}
	if ours.dates < theirs.dates {
		t.Errorf("%d dates, trafilatura %d", ours.dates, theirs.dates)
	}
}

func readJSON(t *testing.T, name string, v any) {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, v); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
}

func sorted(pages map[string]annotated) []string {
	var addresses []string
	for a := range pages {
		addresses = append(addresses, a)
	}
	slices.Sort(addresses)
	return addresses
}

// pageOf is the page's bytes; nil when there is none.
func pageOf(dir, name string) []byte {
	for _, folder := range []string{"cache", "eval"} {
		if data, err := os.ReadFile(filepath.Join(dir, folder, name)); err == nil {
			return data
		}
	}
	return nil
}

func readPage(data []byte) found {
	d, err := source.Read(context.Background(), source.File{Name: "page.html", Data: data})
	if err != nil {
		return found{}
	}
	p := d.Provenance
	return found{Title: p.Title, Date: dateOf(p.Date), Text: content(d), origin: p.Origins["date"]}
}

// dateOf writes a whole date; a month or a year alone is none.
func dateOf(d briefing.Date) string {
	if d.Day == 0 {
		return ""
	}
	return d.String()
}

func (s *score) count(page annotated, f found) {
	if page.Title != "" && plainTitle(f.Title) == plainTitle(page.Title) {
		s.titles++
	}
	switch {
	case page.Date == "":
	case f.Date == page.Date:
		s.dates++
		s.note(f.origin, 0)
	case f.Date != "":
		s.wrong++
		s.note(f.origin, 1)
	}
	text := squeeze(f.Text)
	for _, w := range page.With {
		if strings.Contains(text, squeeze(w)) {
			s.kept++
		} else {
			s.lost++
		}
	}
	for _, w := range page.Without {
		if strings.Contains(text, squeeze(w)) {
			s.letIn++
		} else {
			s.left++
		}
	}
}

// note counts a date under its origin, without the words quoted there.
func (s *score) note(origin string, wrong int) {
	origin, _, _ = strings.Cut(origin, " “")
	if s.origins == nil {
		s.origins = map[string][2]int{}
	}
	n := s.origins[origin]
	n[wrong]++
	s.origins[origin] = n
}

func (s *score) f1() float64 { return 2 * float64(s.kept) / float64(2*s.kept+s.letIn+s.lost) }

func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }

var plainMarks = strings.NewReplacer("’", "'", "‘", "'", "“", `"`, "”", `"`, "–", "-", "—", "-", "…", "...")

// plainTitle makes titles comparable that differ in marks only.
func plainTitle(s string) string { return strings.ToLower(plainMarks.Replace(squeeze(s))) }

// logPieces names the pieces that were lost or let in.
func logPieces(t *testing.T, address string, page annotated, f found) {
	t.Helper()
	text := squeeze(f.Text)
	for _, w := range page.With {
		if !strings.Contains(text, squeeze(w)) {
			t.Logf("lost: %s %s %q", page.File, address, w)
		}
	}
	for _, w := range page.Without {
		if strings.Contains(text, squeeze(w)) {
			t.Logf("let in: %s %s %q", page.File, address, w)
		}
	}
}

func logUnlike(t *testing.T, what, want, got, other, more string) {
	t.Helper()
	if plainTitle(got) != plainTitle(want) {
		t.Logf("%s: want %q, here %q, trafilatura %q %s", what, want, got, other, more)
	}
}
