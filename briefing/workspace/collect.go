package workspace

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"attache/briefing"
	"attache/briefing/source"
)

// file is a file to import.
type file struct {
	// name is its path as it was given or found.
	name string
	// path is its absolute path; empty when it lies nowhere on the disk.
	path string
	// size is in bytes.
	size int64
	// number is its place among the files of its import.
	number int
	// named says that a person named the file itself and not its folder.
	named bool
}

// collect lists the files that paths name, and those found in folders that
// can be read by their names or would be missed, but for the parts of saved web
// pages. What cannot be looked into is refused.
func collect(paths []string) (files []file, refused []Outcome) {
	for _, p := range paths {
		info, err := os.Stat(p)
		switch {
		case err != nil:
			refused = append(refused, Outcome{File: p, Status: StatusFailed, Err: unreadable(p, err)})
		case !info.IsDir():
			files = append(files, newFile(p, info.Size(), true))
		case partsOfNamed(p, paths):
		default:
			found, unread := collectFolder(p)
			files, refused = append(files, found...), append(refused, unread...)
		}
	}
	return files, refused
}

func collectFolder(dir string) (files []file, refused []Outcome) {
	refuse := func(path string, err error) {
		refused = append(refused, Outcome{File: path, Status: StatusFailed, Err: unreadable(path, err)})
	}
	// With a separator at its end the name of a link is that of what it leads to.
	root := strings.TrimRight(dir, string(filepath.Separator)) + string(filepath.Separator)
	err := filepath.WalkDir(root, func(name string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			refuse(name, err)
			if e != nil && e.IsDir() {
				return fs.SkipDir
			}
		case e.IsDir() && name != root && (strings.HasPrefix(e.Name(), ".") || partsOnly(name)):
			return fs.SkipDir
		case strings.HasPrefix(e.Name(), ".") || !source.Supported(name) && !source.Expected(name):
		case e.Type().IsRegular():
			size := int64(0)
			if info, err := e.Info(); err == nil {
				size = info.Size()
			}
			files = append(files, newFile(name, size, false))
		case e.Type()&fs.ModeSymlink != 0:
			// A link to a file is that file; one to a folder could lead in circles.
			switch info, err := os.Stat(name); {
			case err != nil:
				refuse(name, err)
			case info.Mode().IsRegular():
				files = append(files, newFile(name, info.Size(), false))
			}
		}
		return nil
	})
	if err != nil {
		refuse(dir, err)
	}
	if len(files) == 0 && len(refused) == 0 {
		refused = append(refused, Outcome{File: dir, Status: StatusFailed, Err: &briefing.Problem{
			Subject: dir, Cause: "the folder holds no file that Attaché can read",
			Remedy: "Choose another folder, or name the files themselves", Err: briefing.ErrEmpty,
		}})
	}
	return files, refused
}

func newFile(name string, size int64, named bool) file {
	f := file{name: name, size: size, named: named}
	if path, err := filepath.Abs(name); err == nil {
		f.path = path
	}
	return f
}
