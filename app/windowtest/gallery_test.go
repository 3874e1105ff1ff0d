//go:build window

package windowtest

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"attache/briefing/workspace"
)

// TestStates leaves a picture of every state of searching, reading and the
// evidence, light and dark, in build/screens.
func TestStates(t *testing.T) {
	for _, look := range []string{"light", "dark"} {
		t.Run(look, func(t *testing.T) {
			dir := t.TempDir()
			set(t, dir, "window.look", look)
			set(t, dir, "window.session", `{"width":1366,"height":740}`)
			p := newDesktop(t, 1366, 768).open(dir)
			p.samples()
			number := 0
			state := func(name string) {
				number++
				p.save(fmt.Sprintf("state-%s-%02d-%s", look, number, name))
			}
			p.searching(state)
			p.reading(state)
			p.evidence(state)
			p.close()
		})
	}
}

// searching goes through the states of the search.
func (p *program) searching(state func(name string)) {
	p.keys("ctrl+f")
	state("search-fields")
	p.write("survivors")
	state("search-results")
	p.keys("Down", "Down")
	state("search-selected")
	p.keys("ctrl+f", "ctrl+a")
	p.write("traffiking")
	state("search-did-you-mean")
	p.keys("ctrl+a")
	p.write("qqqzz")
	state("search-nothing")
	p.keys("ctrl+a")
	p.write("kind:")
	state("search-values")
	p.keys("ctrl+a", "BackSpace")
}

// reading goes through the states of reading.
func (p *program) reading(state func(name string)) {
	p.find("survivors")
	state("reading-hits")
	p.keys("Tab")
	state("reading-card")
	p.keys("Escape", "e", "e")
	state("reading-selection")
	p.keys("a")
	state("reading-agreed-language")
	p.keys("Escape", "ctrl+g")
	p.write("child")
	state("reading-find")
	p.keys("Escape", "Escape")
}

// evidence goes through the states of the evidence.
func (p *program) evidence(state func(name string)) {
	p.keys("ctrl+3")
	p.settled()
	p.keys("Home")
	state("evidence")
	p.keys("Down", "space")
	state("evidence-kept")
	p.keys("F2")
	state("evidence-correcting")
	p.keys("Escape", "ctrl+3")
	p.settled()
	p.keys("Home", "shift+Down", "shift+Down")
	state("evidence-several")
	p.keys("Home", "Up")
	p.write("qqqzz")
	state("evidence-nothing")
}

// scrollFrames is how many pictures are taken of a document that scrolls.
const scrollFrames = 14

// TestScrolling leaves pictures of a document of 5 MB that is scrolled by the
// wheel, one for each notch, in build/screens.
func TestScrolling(t *testing.T) {
	dir := t.TempDir()
	set(t, dir, "samples.offered", "yes")
	set(t, dir, "window.session", `{"width":1366,"height":740,"panes":{"left":220,"right":350,"rightHidden":true}}`)
	file := filepath.Join(t.TempDir(), "record.txt")
	if err := os.WriteFile(file, []byte(record(5<<20)), 0o600); err != nil {
		t.Fatal(err)
	}
	started := time.Now()
	commandLine(t, "import", "--library", dir, file)
	t.Logf("5 MB were read and what was said in them found in %v", time.Since(started).Round(time.Second))
	p := newDesktop(t, 1366, 768).open(dir)
	p.keys("ctrl+f")
	p.write("turquoise")
	p.settled()
	p.keys("Return")
	p.settled()
	// The wheel turns over the middle of the text.
	if out, err := p.desktop.command("xdotool", "mousemove", "760", "450").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for frame := range scrollFrames {
		p.save(fmt.Sprintf("scroll-%02d", frame))
		if out, err := p.desktop.command("xdotool", "click", "5").CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
	}
	p.close()
	n := library(t, dir, func(ctx context.Context, w *workspace.Workspace) (int, error) {
		all, err := w.Documents(ctx)
		return len(all), err
	})
	if n != 1 {
		t.Errorf("%d documents, want one", n)
	}
}

// record is a verbatim record of so many bytes, with one word that stands once.
func record(size int) string {
	said := []string{
		"“Nobody asked us what we had lost, and nobody asked us what we needed to begin again,” said delegate %d of the Harbour Network.",
		"The Chair thanked speaker %d and recalled that the report of the Secretary-General had been circulated in all languages before the session.",
		"States parties should make it clear in law that a victim is not liable for the act of which she is the victim, as paragraph %d proposes.",
		"About %d per cent of the identified victims were children, compared with fewer five years before.",
		"The representative who spoke in place %d described the work of the shelters on the coast, which had opened their doors to whole families.",
	}
	var b strings.Builder
	b.WriteString("Verbatim record of a long session\n\n")
	for n := 1; b.Len() < size; n++ {
		if n%15 == 1 {
			fmt.Fprintf(&b, "MEETING %d\n\n", n/15+1)
		}
		fmt.Fprintf(&b, "%d. ", n)
		for k := range 3 {
			fmt.Fprintf(&b, said[(n+k)%len(said)]+" ", n%97+2)
		}
		if n == 7000 {
			b.WriteString("One of them was painted turquoise.")
		}
		b.WriteString("\n\n")
	}
	return b.String()
}
