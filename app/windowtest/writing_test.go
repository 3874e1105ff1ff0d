//go:build window

package windowtest

import (
	"context"
	"strings"
	"testing"

	"attache/briefing"
	"attache/briefing/workspace"
)

// TestWritingOutlivesACrash types into a paragraph and ends the program without
// asking it, while the caret is still there.
func TestWritingOutlivesACrash(t *testing.T) {
	dir := t.TempDir()
	p := newDesktop(t, 1366, 768).open(dir)
	p.samples()
	p.keys("ctrl+5", "Home", "Down", "Return", "ctrl+End")
	const words = " Typed by a hand that never rests, and longer than a line of the pane."
	p.write(words)
	stored := func() bool {
		b := library(t, dir, func(ctx context.Context, w *workspace.Workspace) (briefing.Briefing, error) {
			return w.Briefing(ctx, workspace.SampleBriefing)
		})
		return strings.HasSuffix(b.Sections[0].Items[0].Text, words)
	}
	p.wait("what is typed to be kept", stored)
	p.save("writing")
	p.kill()
	if !stored() {
		t.Error("what was typed went with the program")
	}
	again := p.desktop.open(dir)
	again.settled()
	again.close()
	if !stored() {
		t.Error("what was typed is gone after the next start")
	}
}
