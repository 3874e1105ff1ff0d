package bench

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// folderVariable names a folder of mixed documents to import.
const folderVariable = "ATTACHE_BENCH_FOLDER"

// BenchmarkImport takes a folder into a new library from the command line,
// with everything that belongs to it: text, structure, findings, full-text
// index. Beside it, in the same run, Recoll indexes the same files, and
// grep looks for one word in them, which is what one does without either. The
// ratios are how many times longer the other takes.
func BenchmarkImport(b *testing.B) {
	folder := os.Getenv(folderVariable)
	if folder == "" {
		b.Skip(folderVariable + " names no folder of documents")
	}
	megabytes, files := contents(b, folder)
	p := built(b)
	cold := p.imported(b, firstPDF(files))
	warm := p.imported(b, firstPDF(files))
	var ours, quarter, recoll, grep ran
	for b.Loop() {
		quarter.add(p.imported(b, files[:len(files)/4]...))
		ours.add(p.imported(b, folder))
		recoll.add(recollIndex(b, folder))
		grep.add(grepAll(b, files))
	}
	n := b.N
	b.ReportMetric(megabytes*float64(n)/ours.wall.Seconds(), "MB/s")
	b.ReportMetric(megabytes*float64(n)/ours.processor.Seconds(), "MB/cpu-s")
	b.ReportMetric(ours.memory/1e6, "MB-memory")
	b.ReportMetric(ours.memory/max(quarter.memory, 1), "memory/quarter-of-files")
	b.ReportMetric(milliseconds(cold.wall), "cold-ms")
	b.ReportMetric(milliseconds(warm.wall), "warm-ms")
	if recoll.wall > 0 {
		b.ReportMetric(recoll.wall.Seconds()/ours.wall.Seconds(), "recoll-wall-ratio")
		b.ReportMetric(recoll.processor.Seconds()/ours.processor.Seconds(), "recoll-cpu-ratio")
	}
	if grep.wall > 0 {
		b.ReportMetric(grep.wall.Seconds()/ours.wall.Seconds(), "grep-wall-ratio")
		b.ReportMetric(grep.processor.Seconds()/ours.processor.Seconds(), "grep-cpu-ratio")
	}
}

// contents lists the files of a folder, and their size together.
func contents(tb testing.TB, folder string) (megabytes float64, files []string) {
	tb.Helper()
	check(tb, filepath.WalkDir(folder, func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		info, err := e.Info()
		if err != nil {
			return err
		}
		megabytes += float64(info.Size()) / 1e6
		files = append(files, path)
		return nil
	}))
	return megabytes, files
}

func firstPDF(files []string) string {
	for _, f := range files {
		if extension(f) == ".pdf" {
			return f
		}
	}
	return files[0]
}

func extension(name string) string { return strings.ToLower(filepath.Ext(name)) }

// recollIndex makes a new index with Recoll; nothing where it is missing. It
// fails where Recoll lacks a program for one of the formats, since it would
// then be timed for files that it does not read.
func recollIndex(tb testing.TB, folder string) (r ran) {
	tb.Helper()
	program, err := exec.LookPath("recollindex")
	if err != nil {
		return r
	}
	conf := tb.TempDir()
	check(tb, os.WriteFile(filepath.Join(conf, "recoll.conf"), []byte("topdirs = "+folder+"\n"), 0o600))
	r = run(tb, exec.Command(program, "-c", conf))
	if missing, err := os.ReadFile(filepath.Join(conf, "missing")); err == nil && len(missing) > 0 {
		tb.Fatalf("recollindex does not read all of %s without these programs:\n%s", folder, missing)
	}
	return r
}

// plainly are the commands that write the words of a file, by extension; those
// of other formats are looked for as they stand in it.
var plainly = map[string]string{
	".pdf":  `pdftotext "$1" -`,
	".docx": `unzip -p "$1" word/document.xml`,
	".odt":  `unzip -p "$1" content.xml`,
	".epub": `unzip -p "$1" '*html'`,
	".rtf":  `unrtf --nopict --text "$1"`,
}

// grepAll looks for a word in the text of each file; nothing where pdftotext is
// missing.
func grepAll(tb testing.TB, files []string) (r ran) {
	tb.Helper()
	if _, err := exec.LookPath("pdftotext"); err != nil {
		return r
	}
	for _, f := range files {
		c := exec.Command("grep", "-c", "resolution", f)
		if command := plainly[extension(f)]; command != "" {
			c = exec.Command("sh", "-c", command+` | grep -c resolution`, "sh", f)
		}
		r.add(run(tb, c))
	}
	return r
}
