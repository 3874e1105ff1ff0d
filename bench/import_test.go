package bench

import (
	"bytes"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// folderVariable names a folder of mixed documents to import.
const folderVariable = "ATTACHE_BENCH_FOLDER"

// ran is what a program took, with the processes that it started and waited
// for.
type ran struct {
	wall, processor time.Duration
	// memory is in bytes, of the process that took most.
	memory float64
}

func run(tb testing.TB, c *exec.Cmd) ran {
	tb.Helper()
	var messages bytes.Buffer
	if c.Stderr == nil {
		c.Stderr = &messages
	}
	start := time.Now()
	// Exit code 3 is Attaché's for files that could not be read, and 1 grep's
	// and pdftotext's for the same: they are part of such a folder.
	if err := c.Run(); err != nil && c.ProcessState.ExitCode() < 0 {
		tb.Fatalf("%s: %v\n%s", c.Path, err, messages.String())
	}
	return ran{time.Since(start), c.ProcessState.UserTime() + c.ProcessState.SystemTime(), mostMemory(c.ProcessState)}
}

func (r *ran) add(o ran) {
	r.wall, r.processor, r.memory = r.wall+o.wall, r.processor+o.processor, max(r.memory, o.memory)
}

// BenchmarkImport takes a folder into a new library from the command line,
// with everything that belongs to it: text, structure, findings, full-text
// index. Beside it, in the same run, Recoll indexes the same files, and
// pdftotext and grep look for one word in them, which is what one does
// without either. The ratios are how many times longer the other takes.
func BenchmarkImport(b *testing.B) {
	folder := os.Getenv(folderVariable)
	if folder == "" {
		b.Skip(folderVariable + " names no folder of documents")
	}
	megabytes, files := contents(b, folder)
	dir := b.TempDir()
	program := filepath.Join(dir, "attache")
	if out, err := exec.Command("go", "build", "-o", program, "attache").CombinedOutput(); err != nil {
		b.Fatalf("build: %v\n%s", err, out)
	}
	cache := filepath.Join(dir, "cache")
	n := 0
	imported := func(paths ...string) ran {
		n++
		c := exec.Command(program, append([]string{"import", "--quiet", "--library", filepath.Join(dir, "library", string(rune('a'+n%26))+time.Now().Format("150405.000000"))}, paths...)...)
		c.Env = append(os.Environ(), "XDG_CACHE_HOME="+cache)
		return run(b, c)
	}
	cold := imported(firstPDF(files))
	warm := imported(firstPDF(files))
	var ours, quarter, recoll, grep ran
	for b.Loop() {
		quarter.add(imported(files[:len(files)/4]...))
		ours.add(imported(folder))
		recoll.add(recollIndex(b, folder))
		grep.add(grepAll(b, files))
	}
	n = b.N
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

func isPDF(name string) bool { return strings.EqualFold(filepath.Ext(name), ".pdf") }

func firstPDF(files []string) string {
	for _, f := range files {
		if isPDF(f) {
			return f
		}
	}
	return files[0]
}

// recollIndex makes a new index with Recoll; nothing where it is missing.
func recollIndex(tb testing.TB, folder string) (r ran) {
	tb.Helper()
	program, err := exec.LookPath("recollindex")
	if err != nil {
		return r
	}
	conf := tb.TempDir()
	check(tb, os.WriteFile(filepath.Join(conf, "recoll.conf"), []byte("topdirs = "+folder+"\n"), 0o600))
	return run(tb, exec.Command(program, "-c", conf))
}

// grepAll looks for a word: in PDFs by way of pdftotext.
func grepAll(tb testing.TB, files []string) (r ran) {
	tb.Helper()
	if _, err := exec.LookPath("pdftotext"); err != nil {
		return r
	}
	for _, f := range files {
		c := exec.Command("grep", "-c", "resolution", f)
		if isPDF(f) {
			c = exec.Command("sh", "-c", `pdftotext "$1" - | grep -c resolution`, "sh", f)
		}
		r.add(run(tb, c))
	}
	return r
}
