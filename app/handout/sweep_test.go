package handout

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"
)

func TestSweep(t *testing.T) {
	dir, now := t.TempDir(), time.Now()
	long := now.Add(-kept - time.Hour)
	for name, modified := range map[string]time.Time{
		"attache-print-1/Old.pdf":        long,
		"attache-print-2/New.pdf":        now,
		"attache-print-3/Old.pdf":        long,
		"attache-print-3/Somebody's.txt": long,
		"attache-print-4/Old.pdf":        long,
		"attache-print-4/New.pdf":        now,
		"attache-other/Old.pdf":          long,
		"attache-print-old.pdf":          long,
	} {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte("pages"), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Chtimes(path, modified, modified); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Mkdir(filepath.Join(dir, "attache-print-5"), 0o700); err != nil { // a window is about to write there
		t.Fatal(err)
	}
	if err := sweep(dir, now); err != nil {
		t.Fatal(err)
	}
	var left []string
	err := filepath.WalkDir(dir, func(path string, _ os.DirEntry, err error) error {
		if rel, _ := filepath.Rel(dir, path); rel != "." {
			left = append(left, filepath.ToSlash(rel))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"attache-other", "attache-other/Old.pdf", "attache-print-2", "attache-print-2/New.pdf", "attache-print-3",
		"attache-print-3/Somebody's.txt", "attache-print-4", "attache-print-4/New.pdf", "attache-print-5", "attache-print-old.pdf",
	}
	if !slices.Equal(left, want) {
		t.Errorf("left are %q\nwant %q", left, want)
	}
}
