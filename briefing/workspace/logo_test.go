package workspace

import (
	"bytes"
	"context"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"attache/briefing"
	"attache/briefing/page"
)

func TestLogo(t *testing.T) {
	ctx := context.Background()
	w := opened(t)
	if err := w.LoadSamples(ctx); err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	picture := image.NewNRGBA(image.Rect(0, 0, 40, 20))
	picture.Set(3, 3, color.Black)
	var file bytes.Buffer
	if err := png.Encode(&file, picture); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, "logo.png")
	if err := os.WriteFile(path, file.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := w.SetLogo(ctx, SampleBriefing, path); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	if n := images(t, w); n != 1 {
		t.Errorf("%d pictures on the pages after the file is gone, want 1", n)
	}
	if _, ok, err := w.Undo(ctx); !ok || err != nil {
		t.Fatal(ok, err)
	}
	if n := images(t, w); n != 0 {
		t.Errorf("%d pictures after undo", n)
	}
	if _, ok, err := w.Redo(ctx); !ok || err != nil || images(t, w) != 1 {
		t.Errorf("redo: %v, %v, %d pictures", ok, err, images(t, w))
	}
	if err := w.RemoveLogo(ctx, SampleBriefing); err != nil || images(t, w) != 0 {
		t.Errorf("removed: %v, %d pictures", err, images(t, w))
	}
	text := filepath.Join(dir, "logo.txt")
	if err := os.WriteFile(text, []byte("no picture"), 0o600); err != nil {
		t.Fatal(err)
	}
	wantProblem(t, w.SetLogo(ctx, SampleBriefing, text), "PNG")
	wantProblem(t, w.SetLogo(ctx, SampleBriefing, filepath.Join(dir, "none.png")), "PNG")
	if data, err := w.Logo(ctx, briefing.HashOf([]byte("unknown"))); data != nil || err != nil {
		t.Errorf("an unknown picture: %d bytes, %v", len(data), err)
	}
}

// images counts the pictures on the pages of the sample briefing.
func images(t *testing.T, w *Workspace) int {
	t.Helper()
	h, err := w.Handout(context.Background(), SampleBriefing, HandoutOptions{})
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, p := range h.Pages.Pages {
		for _, op := range p.Operations {
			if _, ok := op.(page.Image); ok {
				n++
			}
		}
	}
	return n
}

func TestHandoutChoices(t *testing.T) {
	ctx := context.Background()
	w := opened(t)
	if err := w.LoadSamples(ctx); err != nil {
		t.Fatal(err)
	}
	plain, err := w.Handout(ctx, SampleBriefing, HandoutOptions{})
	if err != nil {
		t.Fatal(err)
	}
	for name, o := range map[string]HandoutOptions{
		"large print": {Scale: 1.4}, "annex": {Annex: true},
	} {
		h, err := w.Handout(ctx, SampleBriefing, o)
		if err != nil {
			t.Fatal(err)
		}
		if len(h.Pages.Pages) <= len(plain.Pages.Pages) {
			t.Errorf("%s: %d pages, %d without it", name, len(h.Pages.Pages), len(plain.Pages.Pages))
		}
	}
	for _, style := range []page.Citation{page.CiteUN, page.CiteShort, page.CiteChicago} {
		path := filepath.Join(t.TempDir(), "note.txt")
		if _, err := w.Export(ctx, SampleBriefing, HandoutOptions{Citation: style}, path); err != nil {
			t.Errorf("%s: %v", style, err)
		}
	}
}

// TestLogoIsBounded: what is too large is refused before it is kept, with the
// limit in the message.
func TestLogoIsBounded(t *testing.T) {
	ctx := context.Background()
	w := opened(t)
	if err := w.LoadSamples(ctx); err != nil {
		t.Fatal(err)
	}
	var wide bytes.Buffer
	if err := png.Encode(&wide, image.NewPaletted(image.Rect(0, 0, 6000, 4001), color.Palette{color.White})); err != nil {
		t.Fatal(err)
	}
	for limit, data := range map[string][]byte{"4 MB": make([]byte, maxLogoBytes+1), "24 million": wide.Bytes()} {
		path := filepath.Join(t.TempDir(), "logo.png")
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
		err := w.SetLogo(ctx, SampleBriefing, path)
		wantProblem(t, err, "PNG")
		if err != nil && !strings.Contains(err.Error(), limit) {
			t.Errorf("%v: want the limit of %s", err, limit)
		}
	}
	if n := images(t, w); n != 0 {
		t.Errorf("%d pictures are printed", n)
	}
}
