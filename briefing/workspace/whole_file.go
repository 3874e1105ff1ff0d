package workspace

import (
	"bufio"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"attache/briefing"
)

// writeWhole writes a file that is there whole or not at all: under another
// name first, flushed to the disk, then renamed. An error is a
// *briefing.Problem and leaves an older file of that name as it was.
func writeWhole(path string, write func(io.Writer) error) (err error) {
	f, err := os.CreateTemp(filepath.Dir(path), ".attache-*")
	if err != nil {
		return unwritable(path, err)
	}
	defer func() {
		if err != nil {
			// The first error is the one to tell; what is left is a file
			// that nobody asked for.
			_ = f.Close()
			_ = os.Remove(f.Name())
		}
	}()
	b := bufio.NewWriter(f)
	if err := write(b); err != nil {
		return err
	}
	if err := errors.Join(b.Flush(), f.Chmod(0o644), f.Sync(), f.Close()); err != nil {
		return unwritable(path, err)
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return unwritable(path, err)
	}
	return nil
}

func unwritable(path string, err error) error {
	p := &briefing.Problem{
		Subject: path, Cause: "it cannot be written: " + reason(err), Err: err,
		Remedy: "Choose another place",
	}
	switch {
	case errors.Is(err, fs.ErrPermission):
		p.Remedy = "Choose a folder that you may write to, or close the program that has the file open"
	case errors.Is(err, fs.ErrNotExist):
		p.Cause = "its folder does not exist"
		p.Remedy = "Make the folder, or choose another"
	}
	return p
}
