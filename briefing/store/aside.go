package store

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"attache/briefing"

	"github.com/ncruces/go-sqlite3"
	"github.com/ncruces/go-sqlite3/driver"
)

// parts are the endings of the files that make up a library. The log is
// renamed with its database: the latest changes may stand in it alone.
var parts = []string{"", "-wal", "-shm", "-journal"}

// SetAside renames a library that cannot be used, so that another can take
// its name, and returns the new path. Nothing is deleted: under the new name
// it can still be opened or repaired. It returns briefing.ErrInUse when a
// program has the library open.
func SetAside(path string) (string, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return "", fmt.Errorf("set library aside: %w", err)
	}
	if err := unused(path); err != nil {
		return "", problemAt(path, "set library aside", err)
	}
	aside, err := freeName(path, time.Now())
	if err != nil {
		return "", problemAt(path, "set library aside", err)
	}
	moved := 0
	for _, part := range parts {
		err := os.Rename(path+part, aside+part)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return "", problemAt(path, "set library aside", err)
		}
		if err == nil {
			moved++
		}
	}
	if moved == 0 {
		return "", fmt.Errorf("set library aside: %s: %w", path, briefing.ErrNotFound)
	}
	return aside, nil
}

// freeName is path with the time before its ending, and a number when that
// is taken: "library (set aside 2024-07-25 093015).attache".
func freeName(path string, at time.Time) (string, error) {
	ext := filepath.Ext(path)
	stem := strings.TrimSuffix(path, ext) + " (set aside " + at.Format("2006-01-02 150405")
	for n := 1; n < 100; n++ {
		name := stem + ")" + ext
		if n > 1 {
			name = fmt.Sprintf("%s, %d)%s", stem, n, ext)
		}
		if _, err := os.Lstat(name); errors.Is(err, fs.ErrNotExist) {
			return name, nil
		} else if err != nil {
			return "", err
		}
	}
	return "", fs.ErrExist
}

// unused fails with a lock error when another connection, of this program or
// another, has the library open. A file too damaged to be locked is unused.
func unused(path string) error {
	if _, err := os.Stat(path); err != nil {
		return nil
	}
	db, err := driver.Open(dataSource(path, "exclusive", "locking_mode(exclusive)", "busy_timeout(0)"))
	if err != nil {
		return err
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	tx, err := db.BeginTx(context.Background(), nil)
	if err == nil {
		return tx.Rollback()
	}
	if errors.Is(err, sqlite3.BUSY) || errors.Is(err, sqlite3.LOCKED) {
		return err
	}
	return nil
}
