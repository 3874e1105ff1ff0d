package bench

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"
)

// manyVariable names a folder with thousands of files to import.
const manyVariable = "ATTACHE_BENCH_MANY"

// BenchmarkImportMemory imports more and more files of one folder, each time
// into a new library from the command line, and prints the most memory that
// the program had: its own, and with the pages of files that the system shows
// it, which it takes back when it needs them. The ratio is to the smallest
// number of files: 1 is memory that does not grow.
func BenchmarkImportMemory(b *testing.B) {
	folder := os.Getenv(manyVariable)
	if folder == "" {
		b.Skip(manyVariable + " names no folder of many files")
	}
	_, files := contents(b, folder)
	p := built(b)
	first := 0.0
	for _, n := range []int{1_000, 3_000, 10_000, 20_000} {
		if n > len(files) {
			break
		}
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			var own, all float64
			for b.Loop() {
				c, library := p.imports(b, files[:n]...)
				o, a := watched(b, c)
				own, all = max(own, o), max(all, a)
				check(b, os.RemoveAll(library))
			}
			if first == 0 {
				first = own
			}
			b.ReportMetric(own/(1<<20), "own-MiB")
			b.ReportMetric(all/(1<<20), "all-MiB")
			b.ReportMetric(own/first, "ratio")
		})
	}
}

// watched runs a program and returns the most memory that it had, in bytes:
// its own, and all that stood in it.
func watched(tb testing.TB, c *exec.Cmd) (own, all float64) {
	tb.Helper()
	check(tb, c.Start())
	ended := make(chan error, 1)
	go func() { ended <- c.Wait() }()
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case err := <-ended:
			check(tb, err)
			return own, all
		case <-tick.C:
			o, a := memoryOf(c.Process.Pid)
			own, all = max(own, o), max(all, a)
		}
	}
}

// memoryOf is what a process has now, in bytes; 0 when it has just ended.
func memoryOf(process int) (own, all float64) {
	f, err := os.Open(fmt.Sprintf("/proc/%d/smaps_rollup", process))
	if err != nil {
		return 0, 0
	}
	defer f.Close()
	for lines := bufio.NewScanner(f); lines.Scan(); {
		name, rest, _ := strings.Cut(lines.Text(), ":")
		if fields := strings.Fields(rest); len(fields) == 2 && fields[1] == "kB" {
			kilobytes, _ := strconv.ParseFloat(fields[0], 64) // the system wrote it
			switch name {
			case "Anonymous":
				own = kilobytes * 1024
			case "Rss":
				all = kilobytes * 1024
			}
		}
	}
	return own, all
}
