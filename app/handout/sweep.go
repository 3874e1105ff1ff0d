package handout

import (
	"context"
	"os"
	"path/filepath"
	"time"

	"attache/app/task"
)

// printFolder begins the names of the folders with what was opened in a viewer.
const printFolder = "attache-print-"

// kept is how long a file that was opened in a viewer stays: long enough for
// every viewer to have read it, and to print it again later in the day.
const kept = 12 * time.Hour

// Sweep deletes, behind the window, what earlier windows opened in a viewer.
func (s *Screen) Sweep() {
	task.Run(s.bench.Tasks, "", func(context.Context, *task.Progress) (bool, error) {
		return true, sweep(os.TempDir(), time.Now())
	}, func(_ bool, err error) { s.bench.Notices.Problem(err) })
}

// sweep deletes the pages in folders of ours that have not been written to for
// long. What cannot be deleted, because a viewer holds it, is so the next time;
// nothing else is touched.
func sweep(dir string, now time.Time) error {
	folders, err := filepath.Glob(filepath.Join(dir, printFolder+"*"))
	if err != nil {
		return err
	}
	for _, folder := range folders {
		info, err := os.Lstat(folder)
		if err != nil || !info.IsDir() {
			continue
		}
		pages, err := filepath.Glob(filepath.Join(folder, "*"+pdfEnding))
		if err != nil {
			return err
		}
		left := 0
		for _, p := range pages {
			info, err := os.Lstat(p)
			if err != nil || now.Sub(info.ModTime()) < kept || os.Remove(p) != nil {
				left++
			}
		}
		if left == 0 && (len(pages) > 0 || now.Sub(info.ModTime()) >= kept) {
			_ = os.Remove(folder) // not when there is something else in it
		}
	}
	return nil
}
