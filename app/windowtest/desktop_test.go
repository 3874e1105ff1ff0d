//go:build window

package windowtest

import (
	"bytes"
	"context"
	"fmt"
	"image"
	"image/png"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// limit is how long a test waits for anything. It is generous, because a
// machine may be slow; nothing waits longer than it has to.
const limit = 60 * time.Second

// repository is where the program was built, from here.
const repository = "../.."

// desktop is a display with a window manager and nothing else on it.
type desktop struct {
	t       *testing.T
	display string
}

// newDesktop starts a display of a size and stops it after the test.
func newDesktop(t *testing.T, width, height int) *desktop {
	t.Helper()
	number, told, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	x := exec.Command("Xvfb", "-displayfd", "3", "-screen", "0", fmt.Sprintf("%dx%dx24", width, height), "-nolisten", "tcp")
	x.ExtraFiles = []*os.File{told}
	run(t, x)
	told.Close()
	line := make([]byte, 16)
	n, err := number.Read(line)
	if err != nil {
		t.Fatalf("Xvfb did not say which display it has: %v", err)
	}
	d := &desktop{t: t, display: ":" + strings.TrimSpace(string(line[:n]))}
	run(t, d.command("openbox"))
	// A window that opens before there is a window manager never becomes the
	// active one.
	d.wait("the window manager", func() bool { return d.command("xdotool", "get_num_desktops").Run() == nil })
	return d
}

// run starts a program and ends it after the test.
func run(t *testing.T, c *exec.Cmd) {
	t.Helper()
	if err := c.Start(); err != nil {
		t.Fatalf("%v; see .ci/packages for what this test needs", err)
	}
	t.Cleanup(func() {
		// It may have ended by itself; both errors say no more than that.
		_ = c.Process.Kill()
		_ = c.Wait()
	})
}

// command is a program on this display.
func (d *desktop) command(name string, args ...string) *exec.Cmd {
	c := exec.Command(name, args...)
	c.Env = append(os.Environ(), "DISPLAY="+d.display, "WAYLAND_DISPLAY=", "LC_ALL=en_GB.UTF-8", "LANG=en_GB.UTF-8")
	return c
}

// keys presses keys, one after the other: "ctrl+f", "Return".
func (d *desktop) keys(names ...string) {
	d.t.Helper()
	for _, k := range names {
		if out, err := d.command("xdotool", "key", "--delay", "40", k).CombinedOutput(); err != nil {
			d.t.Fatalf("press %s: %v\n%s", k, err, out)
		}
	}
}

// write types text.
func (d *desktop) write(text string) {
	d.t.Helper()
	if out, err := d.command("xdotool", "type", "--delay", "25", text).CombinedOutput(); err != nil {
		d.t.Fatalf("type %q: %v\n%s", text, err, out)
	}
}

// title is the name of the program's window, "" while there is none.
func (d *desktop) title() string {
	out, err := d.command("xdotool", "getactivewindow", "getwindowname").Output()
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(out))
}

// screen takes a picture of the whole display.
func (d *desktop) screen() (image.Image, []byte) {
	d.t.Helper()
	data, err := d.command("import", "-window", "root", "png:-").Output()
	if err != nil {
		d.t.Fatalf("take a picture: %v", err)
	}
	img, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		d.t.Fatalf("read the picture: %v", err)
	}
	return img, data
}

// caret is how many pixels a writing caret that comes and goes can change.
const caret = 400

// settled waits until two pictures that follow each other are the same, but
// for a caret.
func (d *desktop) settled() []byte {
	d.t.Helper()
	before, data := d.screen()
	deadline := time.Now().Add(limit)
	for time.Now().Before(deadline) {
		time.Sleep(350 * time.Millisecond)
		var now image.Image
		now, data = d.screen()
		if differing(before, now, caret) <= caret {
			return data
		}
		before = now
	}
	d.t.Log("the window never came to rest; the picture is of one moment")
	return data
}

// differing counts the pixels that two pictures do not share, and stops
// counting above most.
func differing(a, b image.Image, most int) int {
	if a.Bounds() != b.Bounds() {
		return most + 1
	}
	n := 0
	for y := a.Bounds().Min.Y; y < a.Bounds().Max.Y && n <= most; y++ {
		for x := a.Bounds().Min.X; x < a.Bounds().Max.X; x++ {
			if a.At(x, y) != b.At(x, y) {
				n++
			}
		}
	}
	return n
}

// save leaves a picture of the window at rest in build/screens.
func (d *desktop) save(name string) {
	d.t.Helper()
	dir := filepath.Join(repository, "build", "screens")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		d.t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, name+".png"), d.settled(), 0o644); err != nil {
		d.t.Fatal(err)
	}
}

// program is the built program in its window.
type program struct {
	*desktop
	library string
	process *exec.Cmd
	output  bytes.Buffer
	ended   chan error
}

// open starts the program on a library and waits for its window.
func (d *desktop) open(library string, environment ...string) *program {
	d.t.Helper()
	binary, err := filepath.Abs(filepath.Join(repository, "build", "attache"))
	if err != nil {
		d.t.Fatal(err)
	}
	p := &program{desktop: d, library: library, ended: make(chan error, 1)}
	p.process = d.command(binary)
	// A home of its own: nothing of the person who runs the test is touched.
	home := d.t.TempDir()
	p.process.Env = append(p.process.Env, "ATTACHE_LIBRARY="+library, "HOME="+home, "XDG_CONFIG_HOME="+home, "XDG_CACHE_HOME="+home, "LIBGL_ALWAYS_SOFTWARE=1")
	p.process.Env = append(p.process.Env, environment...)
	p.process.Stdout, p.process.Stderr = &p.output, &p.output
	started := time.Now()
	if err := p.process.Start(); err != nil {
		d.t.Fatalf("%v: build the program first, with make build", err)
	}
	go func() { p.ended <- p.process.Wait() }()
	d.t.Cleanup(p.kill)
	d.wait("the window", func() bool {
		select {
		case err := <-p.ended:
			p.ended <- err
			d.t.Fatalf("the program ended: %v\n%s", err, p.output.String())
		default:
		}
		return strings.Contains(d.title(), "Attaché")
	})
	d.t.Logf("the window was there after %v", time.Since(started).Round(10*time.Millisecond))
	return p
}

// close closes the window as a person would and waits for the program's end.
func (p *program) close() {
	p.t.Helper()
	p.keys("ctrl+q")
	select {
	case err := <-p.ended:
		p.ended <- err
		if err != nil {
			p.t.Errorf("the program ended with %v\n%s", err, p.output.String())
		}
	case <-time.After(limit):
		p.t.Fatal("the program did not end")
	}
}

func (p *program) kill() {
	select {
	case err := <-p.ended:
		p.ended <- err
	default:
		_ = p.process.Process.Kill() // it may have ended just now
		p.ended <- <-p.ended
	}
}

// wait waits until a condition holds.
func (d *desktop) wait(what string, holds func() bool) {
	d.t.Helper()
	deadline := time.Now().Add(limit)
	for !holds() {
		if time.Now().After(deadline) {
			d.save("failure")
			d.t.Fatalf("waited %v for %s; see build/screens/failure.png", limit, what)
		}
		time.Sleep(100 * time.Millisecond)
	}
}

// command runs the program's own command line.
func commandLine(t *testing.T, args ...string) string {
	t.Helper()
	binary, err := filepath.Abs(filepath.Join(repository, "build", "attache"))
	if err != nil {
		t.Fatal(err)
	}
	c := exec.CommandContext(context.Background(), binary, args...)
	c.Stderr = io.Discard
	out, err := c.Output()
	if err != nil {
		t.Fatalf("attache %v: %v", args, err)
	}
	return string(out)
}
