package fidelity

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"attache/briefing"
	"attache/briefing/source"
)

// pandocVariable names the folder with pandoc's own test files.
const pandocVariable = "ATTACHE_BENCH_PANDOC"

// minDocuments is the mean F1 that every format must reach.
const minDocuments = 0.97

// TestPandoc compares the words of each file with those of pandoc's plain
// text. Its sources state beside many files how they ought to be read, which
// an older pandoc need not do: where they do, that is what counts. What pandoc
// adds to the words of a file is taken out of both sides by the rules of
// wordsOfDocument, whatever the file. The figures without the rules, and with
// the pandoc that is installed, are printed too.
func TestPandoc(t *testing.T) {
	dir := os.Getenv(pandocVariable)
	if dir == "" {
		t.Skip("set " + pandocVariable + " to the test folder of pandoc's sources")
	}
	if _, err := exec.LookPath("pandoc"); err != nil {
		t.Skip("pandoc is not installed")
	}
	for _, format := range []string{"docx", "odt", "rtf", "epub"} {
		t.Run(format, func(t *testing.T) { comparePandoc(t, filepath.Join(dir, format), format) })
	}
}

// figure is how well one file was read.
type figure struct {
	name string
	// f1 is by the rules, raw without them, installed by the rules against
	// the pandoc that is installed.
	f1, raw, installed float64
	missing, excess    []string
}

func comparePandoc(t *testing.T, dir, format string) {
	var figures []figure
	without := 0
	for _, name := range filesOf(t, dir, format) {
		installed, err := plain(format, name)
		if err != nil {
			t.Logf("pandoc refuses %s: %v", name, err)
			continue
		}
		want := installed
		if stated, ok := statedBeside(name); ok {
			want = stated
		}
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		d, err := source.Read(context.Background(), source.File{Name: filepath.Base(name), Data: data})
		if err == nil {
			got = content(d)
		}
		if len(wordsOfDocument(want)) == 0 {
			// A file of a picture or of white space only: there is nothing
			// to agree on. Words of ours could still be wrong.
			without++
			if len(wordsOfDocument(got)) > 0 {
				t.Logf("%s: words where pandoc has none: %q", name, clip(got))
			}
			continue
		}
		if err != nil {
			t.Log(err)
		}
		figures = append(figures, compare(name, got, want, installed))
	}
	if len(figures) == 0 {
		t.Fatalf("no files of %s below %s", format, dir)
	}
	if mean := report(t, figures, without); mean < minDocuments {
		t.Errorf("mean F1 %.4f, want %.2f", mean, minDocuments)
	}
}

// plain is pandoc's plain text of a file.
func plain(format, name string) (string, error) {
	out, err := exec.Command("pandoc", append(arguments(name), "--from", format, name)...).Output()
	return string(out), err
}

// arguments ask for the text of a file. Paragraphs of a Word file in the
// styles Title, Author, Date and so on stand on its pages; pandoc lifts them
// into metadata, which only a template prints.
func arguments(name string) []string {
	args := []string{"--to", "plain", "--wrap=none", "--lua-filter", filepath.Join("testdata", "text.lua")}
	if strings.HasSuffix(name, ".docx") {
		args = append(args, "--template", filepath.Join("testdata", "text.plain"))
	}
	return args
}

// statedBeside is the plain text of what pandoc's sources state beside a file.
func statedBeside(name string) (string, bool) {
	base := strings.TrimSuffix(filepath.Base(name), filepath.Ext(name)) + ".native"
	for _, folder := range []string{filepath.Dir(name), filepath.Join(filepath.Dir(name), "..", "native")} {
		native := filepath.Join(folder, base)
		if _, err := os.Stat(native); err != nil {
			continue
		}
		if out, err := exec.Command("pandoc", append(arguments(name), "--from", "native", native)...).Output(); err == nil {
			return string(out), true
		}
	}
	return "", false
}

func filesOf(t *testing.T, dir, format string) []string {
	t.Helper()
	var names []string
	err := filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		if err == nil && !e.IsDir() && strings.HasSuffix(path, "."+format) {
			names = append(names, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return names
}

// content is the document without what stands around it.
func content(d *briefing.Document) string {
	var b strings.Builder
	for _, block := range d.Content() {
		b.WriteString(d.Slice(block.Span))
		b.WriteString("\n")
	}
	return b.String()
}

var (
	// noteMark is the mark of a footnote: "word[1]" there, "word¹" here.
	noteMark = regexp.MustCompile(`\[(?:\d{1,3}|[ivxl]{1,6})\]|[¹²³⁴⁵⁶⁷⁸⁹⁰]+`)
	// captionNumber is counted by pandoc: the file stores a field.
	captionNumber = regexp.MustCompile(`(?m)^[ \t]*(?:: )?(?:Table|Figure)[ \x{a0}]\d{1,3}:?`)
	// listMarker is a bullet, number or letter at the start of a line, also
	// where pandoc or we put a second one behind it ("•  1. …"): the file
	// stores how to count, not the number.
	listMarker = regexp.MustCompile(`(?m)^[ \t>|]*(?:(?:[-•*–◦▪]|\(?(?:\d{1,3}|[a-zA-Z]|[ivxlIVXL]{1,5})(?:\.\d{1,3})*[.)]|\d{1,3}(?:\.\d{1,3})+)[ \t]+)+`)
	// headNumber is counted for a heading or a note in the same way.
	headNumber = regexp.MustCompile(`(?m)^(?:\d{1,3}|[ivxl]{1,6}) ([“"]?[\p{Lu}(])`)
)

// wordsOfDocument applies the rules to one side and counts its words.
func wordsOfDocument(s string) []string {
	s = headNumber.ReplaceAllString(s, "$1")
	for _, r := range []*regexp.Regexp{noteMark, captionNumber, listMarker} {
		s = r.ReplaceAllString(s, " ")
	}
	return words(s)
}

func compare(name, got, want, installed string) figure {
	g, w := wordsOfDocument(got), wordsOfDocument(want)
	return figure{
		name: name, f1: agreement(g, w), raw: agreement(words(got), words(want)),
		installed: agreement(g, wordsOfDocument(installed)),
		missing:   difference(w, g), excess: difference(g, w),
	}
}

// report prints the mean and the files that agree least.
func report(t *testing.T, figures []figure, without int) float64 {
	t.Helper()
	slices.SortFunc(figures, func(a, b figure) int { return strings.Compare(fmt.Sprintf("%.4f", a.f1), fmt.Sprintf("%.4f", b.f1)) })
	sum, raw, installed := 0.0, 0.0, 0.0
	for _, f := range figures {
		sum += f.f1
		raw += f.raw
		installed += f.installed
		if f.f1 < 0.99 {
			t.Logf("%.3f (%.3f, %.3f) %s\n  pandoc alone: %q\n  here alone:   %q", f.f1, f.raw, f.installed, filepath.Base(f.name), clip(strings.Join(f.missing, " ")), clip(strings.Join(f.excess, " ")))
		}
	}
	n := float64(len(figures))
	t.Logf("%d files, mean F1 %.4f (without the rules %.4f, against the pandoc installed %.4f); %d files without words", len(figures), sum/n, raw/n, installed/n, without)
	return sum / n
}

func clip(s string) string {
	const most = 160
	if r := []rune(s); len(r) > most {
		return string(r[:most]) + " …"
	}
	return s
}
