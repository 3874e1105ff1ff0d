package fidelity

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/unicode/norm"

	"attache/briefing"
	"attache/briefing/source"
)

// pdfVariable names a folder with PDF files, in folders or not.
const pdfVariable = "ATTACHE_BENCH_PDF"

// The bars for PDF files.
const (
	minRead      = 0.97
	minPDFWords  = 0.93
	minPDFOrder  = 0.90
	fewWords     = 20 // files with fewer words are not compared
	maxPDFToText = 20 * time.Second
)

// paperFigure is what one file came to.
type paperFigure struct {
	name string
	// words is the F1 with pdftotext; order that with its reading order, and
	// nearest that with the nearest of its three orders.
	words, order, nearest float64
	// shared is the order of the words that both have, as far as there are
	// enough, and running that without running heads, page numbers and notes.
	shared, running float64
}

// TestPDF compares the words of each file, and their order, with those of
// pdftotext. It has three orders: of its own guess, of the file (-raw), and of
// the lines of the page (-layout); of a table the first reads columns and the
// others rows. Files that pdftotext cannot read, or finds fewer than twenty
// words in, count for the share that is read only.
func TestPDF(t *testing.T) {
	dir := os.Getenv(pdfVariable)
	if dir == "" {
		t.Skip(pdfVariable + " names no folder of PDF files")
	}
	if _, err := exec.LookPath("pdftotext"); err != nil {
		t.Skip("pdftotext is not installed (Debian's package poppler-utils)")
	}
	source.UseCache(filepath.Join(os.TempDir(), "attache-test-cache"))
	program := filepath.Join(t.TempDir(), "attache")
	if out, err := exec.Command("go", "build", "-o", program, "attache").CombinedOutput(); err != nil {
		t.Fatalf("build: %v\n%s", err, out)
	}
	source.UseHelpers(func() *exec.Cmd { return exec.Command(program, "--serve-pdf") })
	t.Cleanup(func() { _ = source.Close() })
	names := pdfsIn(t, dir)
	causes := map[string][]string{}
	var figures []paperFigure
	for _, name := range names {
		d, cause := readPaper(t, name)
		if cause != "" {
			causes[cause] = append(causes[cause], filepath.Base(name))
		}
		if d == nil {
			continue
		}
		if f, ok := comparePaper(name, d); ok {
			figures = append(figures, f)
		}
	}
	refused := 0
	for cause, files := range causes {
		t.Logf("%4d %s: %s", len(files), cause, clip(strings.Join(files, ", ")))
		if !strings.HasPrefix(cause, "read: ") {
			refused += len(files)
		}
	}
	read := float64(len(names)-refused) / float64(len(names))
	t.Logf("%d files, %.1f %% read, %d compared", len(names), 100*read, len(figures))
	wordsMean := logPaper(t, "words", figures, func(f paperFigure) float64 { return f.words })
	logPaper(t, "order, pdftotext's own guess", figures, func(f paperFigure) float64 { return f.order })
	logPaper(t, "order of the words that both have, own guess", sharing(figures), func(f paperFigure) float64 { return f.shared })
	logPaper(t, "order without running heads, page numbers and notes, own guess", figures, func(f paperFigure) float64 { return f.running })
	orderMean := logPaper(t, "order, the nearest of its three", figures, func(f paperFigure) float64 { return f.nearest })
	slices.SortFunc(figures, func(a, b paperFigure) int {
		return strings.Compare(fmt.Sprintf("%.3f", a.nearest), fmt.Sprintf("%.3f", b.nearest))
	})
	for _, f := range figures[:min(len(figures), 20)] {
		t.Logf("  %.3f words, %.3f order, %.3f nearest: %s", f.words, f.order, f.nearest, f.name)
	}
	if read < minRead || wordsMean < minPDFWords || orderMean < minPDFOrder {
		t.Errorf("want %.2f read, words %.2f, order %.2f", minRead, minPDFWords, minPDFOrder)
	}
}

func pdfsIn(t *testing.T, dir string) (names []string) {
	t.Helper()
	err := filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		if err == nil && strings.EqualFold(filepath.Ext(path), ".pdf") {
			names = append(names, path)
		}
		return err
	})
	if err != nil || len(names) == 0 {
		t.Fatalf("no PDF files in %s: %v", dir, err)
	}
	return names
}

// readPaper reads a file, and says why it cannot, or what is worth saying of
// one that it can.
func readPaper(t *testing.T, name string) (*briefing.Document, string) {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	d, err := source.Read(context.Background(), source.File{Name: filepath.Base(name), Data: data})
	var p *briefing.Problem
	switch {
	case errors.As(err, &p):
		return nil, p.Cause
	case err != nil:
		t.Errorf("%s: refused without a remedy: %v", name, err)
		return nil, "unexplained"
	}
	if note := d.Provenance.Origins[source.OriginText]; strings.HasPrefix(note, "holds pictures") {
		return d, "read: holds pictures only"
	} else if note != "" {
		return d, "read: letters hidden by the file's fonts"
	}
	return d, ""
}

func comparePaper(name string, d *briefing.Document) (paperFigure, bool) {
	f := paperFigure{name: filepath.Base(name)}
	got := wordsOfPaper(d.Text)
	for i, mode := range [][]string{nil, {"-raw"}, {"-layout"}} {
		ctx, cancel := context.WithTimeout(context.Background(), maxPDFToText)
		out, err := exec.CommandContext(ctx, "pdftotext", append(mode, name, "-")...).Output()
		cancel()
		want := wordsOfPaper(string(out))
		if err != nil || len(want) < fewWords {
			return f, false
		}
		o := order(got, want)
		if i == 0 {
			f.words, f.order = agreement(got, want), o
			if both := len(got) - len(difference(got, want)); both >= fewWords {
				f.shared = float64(common(got, want)) / float64(both)
			}
			f.running = order(withoutAside(d, want))
		}
		f.nearest = max(f.nearest, o)
	}
	return f, true
}

// sharing are the files that have words enough in common with the other program
// to ask for their order.
func sharing(figures []paperFigure) (out []paperFigure) {
	for _, f := range figures {
		if f.shared > 0 {
			out = append(out, f)
		}
	}
	return out
}

// wordsOfPaper are words in the sense of all readers, without the forms that
// print has for letters and digits: ligatures, raised numbers.
func wordsOfPaper(s string) []string { return words(norm.NFKC.String(s)) }

func logPaper(t *testing.T, what string, figures []paperFigure, of func(paperFigure) float64) float64 {
	t.Helper()
	if len(figures) == 0 {
		t.Fatal("no file could be compared")
	}
	all := make([]float64, len(figures))
	sum := 0.0
	for i, f := range figures {
		all[i] = of(f)
		sum += all[i]
	}
	slices.Sort(all)
	mean := sum / float64(len(all))
	t.Logf("%s: mean %.3f, median %.3f", what, mean, all[len(all)/2])
	return mean
}
