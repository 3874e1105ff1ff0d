//go:build window

package windowtest

import (
	"context"
	"testing"

	"attache/briefing/workspace"
)

// TestScreens leaves a picture of every screen in build/screens, for people to
// look at: light and dark, large and small, with and without anything in it.
func TestScreens(t *testing.T) {
	for _, look := range []string{"light", "dark"} {
		t.Run(look, func(t *testing.T) {
			dir := t.TempDir()
			set(t, dir, "window.look", look)
			p := newDesktop(t, 1366, 768).open(dir)
			p.samples()
			p.everyScreen(look)
			p.close()
		})
	}
	t.Run("wide", func(t *testing.T) {
		dir := t.TempDir()
		set(t, dir, "window.session", `{"width":1900,"height":1000}`)
		p := newDesktop(t, 1920, 1080).open(dir)
		p.samples()
		p.find("organ removal")
		p.save("wide-reading")
		p.keys("ctrl+3")
		p.save("wide-evidence")
		p.close()
	})
	t.Run("twice as large", func(t *testing.T) {
		dir := t.TempDir()
		p := newDesktop(t, 2560, 1440).open(dir, "FYNE_SCALE=2")
		p.samples()
		p.find("organ removal")
		p.save("large-reading")
		p.close()
	})
	for _, language := range []string{"fr", "es"} {
		t.Run(language, func(t *testing.T) {
			dir := t.TempDir()
			set(t, dir, "window.language", language)
			p := newDesktop(t, 1366, 768).open(dir)
			p.samples()
			p.everyScreen(language)
			p.close()
		})
	}
	t.Run("empty", func(t *testing.T) {
		dir := t.TempDir()
		set(t, dir, "samples.offered", "yes")
		p := newDesktop(t, 1366, 768).open(dir)
		p.save("empty-documents")
		p.keys("ctrl+2")
		p.save("empty-search")
		p.keys("ctrl+3")
		p.save("empty-evidence")
		p.keys("ctrl+6")
		p.save("empty-handout")
		p.close()
		documents := library(t, dir, func(ctx context.Context, w *workspace.Workspace) ([]workspace.Entry, error) {
			return w.Documents(ctx)
		})
		if len(documents) != 0 {
			t.Errorf("%d documents in a library from which the samples were removed", len(documents))
		}
	})
}

// everyScreen goes from screen to screen by keys.
func (p *program) everyScreen(look string) {
	p.save(look + "-documents")
	p.find("survivors")
	p.keys("Tab")
	p.save(look + "-reading-card")
	p.keys("ctrl+2")
	p.save(look + "-search")
	p.keys("ctrl+3")
	p.settled()
	p.keys("Down", "Down")
	p.save(look + "-evidence")
	p.keys("ctrl+4")
	p.save(look + "-people")
	p.keys("ctrl+5")
	p.settled()
	p.keys("ctrl+5")
	p.save(look + "-briefing")
	p.keys("ctrl+p")
	p.save(look + "-handout")
	p.keys("ctrl+e")
	p.save(look + "-export")
	p.keys("Escape", "F1")
	p.save(look + "-help")
}
