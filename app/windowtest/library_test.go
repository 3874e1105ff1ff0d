//go:build window

package windowtest

import (
	"context"
	"encoding/json"
	"strings"
	"testing"

	"attache/briefing"
	"attache/briefing/workspace"
)

// library looks into the library that the program has open.
func library[T any](t *testing.T, dir string, look func(context.Context, *workspace.Workspace) (T, error)) T {
	t.Helper()
	ctx := context.Background()
	w, err := workspace.Open(ctx, dir)
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := w.Close(); err != nil {
			t.Error(err)
		}
	}()
	v, err := look(ctx, w)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// session is what the window remembers of itself.
type session struct {
	Screen   string              `json:"screen"`
	Behind   string              `json:"behind"`
	Document briefing.DocumentID `json:"document"`
	Search   struct {
		Text string `json:"text"`
	} `json:"search"`
}

func sessionOf(t *testing.T, dir string) session {
	t.Helper()
	text := library(t, dir, func(ctx context.Context, w *workspace.Workspace) (string, error) {
		return w.Setting(ctx, "window.session")
	})
	var s session
	if text != "" {
		if err := json.Unmarshal([]byte(text), &s); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

// kept is what was kept as a kind and holds words, or false.
func kept(t *testing.T, dir string, kind briefing.Kind, words string) (briefing.Clipping, bool) {
	t.Helper()
	all := library(t, dir, func(ctx context.Context, w *workspace.Workspace) ([]briefing.Clipping, error) {
		return w.Clippings(ctx)
	})
	for _, c := range all {
		if c.Kind == kind && strings.Contains(c.Text, words) {
			return c, true
		}
	}
	return briefing.Clipping{}, false
}

// inBriefing reports whether the sample briefing has a clipping.
func inBriefing(t *testing.T, dir string, id briefing.ClippingID) bool {
	t.Helper()
	b := library(t, dir, func(ctx context.Context, w *workspace.Workspace) (briefing.Briefing, error) {
		return w.Briefing(ctx, workspace.SampleBriefing)
	})
	for _, c := range b.Clippings() {
		if c == id {
			return true
		}
	}
	return false
}

// set stores a setting before the program is started.
func set(t *testing.T, dir, name, value string) {
	t.Helper()
	library(t, dir, func(ctx context.Context, w *workspace.Workspace) (bool, error) {
		return true, w.SetSetting(ctx, name, value)
	})
}
