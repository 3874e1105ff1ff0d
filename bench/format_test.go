package bench

import (
	"cmp"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"attache/briefing/extract"
	"attache/briefing/store"
)

// formatsVariable names a folder with a folder of documents for each format.
const formatsVariable = "ATTACHE_BENCH_FORMATS"

// BenchmarkImportFormats imports each of these folders from the command line,
// indexes it with Recoll and looks for a word in it, by turns, and prints a
// table of seconds, each the middle of the rounds, which -benchtime counts.
// Findings, which the others do not make, are timed once more alone.
func BenchmarkImportFormats(b *testing.B) {
	folder := os.Getenv(formatsVariable)
	if folder == "" {
		b.Skip(formatsVariable + " names no folder with a folder for each format")
	}
	entries, err := os.ReadDir(folder)
	check(b, err)
	p := built(b)
	var table []string
	for _, e := range entries {
		b.Run(e.Name(), func(b *testing.B) {
			f := formatOf(b, p, filepath.Join(folder, e.Name()))
			for b.Loop() {
				f.round(b, p)
			}
			b.ReportMetric(middle(f.recoll).processor.Seconds()/middle(f.ours).processor.Seconds(), "recoll-cpu-ratio")
			table = append(table, f.row(e.Name()))
		})
	}
	fmt.Printf("\n| folder | files, MB | import | of it findings | Recoll | text and grep | Recoll by import | on the wall: import, Recoll | load |\n|---|---|---|---|---|---|---|---|---|\n%s\n\n",
		strings.Join(table, "\n"))
}

// format is a folder of documents of one format, and what it took.
type format struct {
	folder    string
	megabytes float64
	files     []string
	findings  time.Duration

	ours, recoll, grep []ran
}

// formatOf imports the folder once, so that what the program keeps in its
// cache is there, and finds in its documents what is said.
func formatOf(b *testing.B, p program, folder string) *format {
	b.Helper()
	f := &format{folder: folder}
	f.megabytes, f.files = contents(b, folder)
	c, library := p.imports(b, folder)
	run(b, c)
	ctx := context.Background()
	s, err := store.Open(ctx, filepath.Join(library, "library.db"))
	check(b, err)
	ids, err := s.IDs(ctx)
	check(b, err)
	extract.Forget() // as an import begins
	for _, id := range ids {
		d, err := s.Document(ctx, id)
		check(b, err)
		start := processTime()
		extract.Extract(d, extract.Knowledge{})
		f.findings += processTime() - start
	}
	check(b, s.Close())
	check(b, os.RemoveAll(library))
	return f
}

func (f *format) round(b *testing.B, p program) {
	b.Helper()
	f.ours = append(f.ours, p.imported(b, f.folder))
	f.recoll = append(f.recoll, recollIndex(b, f.folder))
	f.grep = append(f.grep, grepAll(b, f.files))
}

func (f *format) row(name string) string {
	ours, recoll, grep := middle(f.ours), middle(f.recoll), middle(f.grep)
	return fmt.Sprintf("| %s | %d, %.1f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f, %.2f | %s |",
		name, len(f.files), f.megabytes, ours.processor.Seconds(), f.findings.Seconds(), recoll.processor.Seconds(),
		grep.processor.Seconds(), recoll.processor.Seconds()/ours.processor.Seconds(), ours.wall.Seconds(), recoll.wall.Seconds(), waiting())
}

// middle is the round with the middle processor time.
func middle(rounds []ran) ran {
	sorted := slices.SortedFunc(slices.Values(rounds), func(x, y ran) int { return cmp.Compare(x.processor, y.processor) })
	return sorted[len(sorted)/2]
}

// waiting is how many processes wait for a processor, as the system says it; ""
// where it does not.
func waiting() string {
	b, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return ""
	}
	now, _, _ := strings.Cut(string(b), " ")
	return now
}
