package bench

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

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

// program is Attaché as it is built from this tree, with a cache of its own.
type program struct{ path, dir string }

func built(tb testing.TB) program {
	tb.Helper()
	dir := tb.TempDir()
	path := filepath.Join(dir, "attache")
	if out, err := exec.Command("go", "build", "-o", path, "attache").CombinedOutput(); err != nil {
		tb.Fatalf("build: %v\n%s", err, out)
	}
	return program{path, dir}
}

// imports is the command that takes files and folders into a new library,
// whose folder it returns.
func (p program) imports(tb testing.TB, paths ...string) (c *exec.Cmd, library string) {
	tb.Helper()
	library, err := os.MkdirTemp(p.dir, "library")
	check(tb, err)
	c = exec.Command(p.path, append([]string{"import", "--quiet", "--library", library}, paths...)...)
	c.Env = append(os.Environ(), "XDG_CACHE_HOME="+filepath.Join(p.dir, "cache"))
	return c, library
}

// imported runs that command.
func (p program) imported(tb testing.TB, paths ...string) ran {
	tb.Helper()
	c, library := p.imports(tb, paths...)
	r := run(tb, c)
	check(tb, os.RemoveAll(library))
	return r
}
