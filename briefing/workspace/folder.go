package workspace

import (
	"cmp"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"

	"attache/briefing"
	"attache/briefing/source"
)

// Folder is what a person sees of a folder when choosing what to import.
type Folder struct {
	// Path is absolute.
	Path string
	// Entries are the folders first, then the files that can be read by their
	// names; both by name.
	Entries []FolderEntry
	// Others counts the files that are not listed.
	Others int
	// Named is the file that was asked for, when it was a file.
	Named string
}

// FolderEntry is a file or a folder.
type FolderEntry struct {
	Name     string
	Folder   bool
	Size     int64 // in bytes
	Modified time.Time
}

// OpenFolder looks into a folder, or into that of a file. A path that begins
// with "~" is in the person's own folder. The error is a *briefing.Problem.
func OpenFolder(path string) (Folder, error) {
	path = strings.TrimSpace(path)
	if home, err := os.UserHomeDir(); err == nil && (path == "" || path == "~" || strings.HasPrefix(path, "~/") || strings.HasPrefix(path, `~\`)) {
		path = filepath.Join(home, strings.TrimPrefix(path, "~"))
	}
	abs, err := filepath.Abs(path)
	if err != nil {
		return Folder{}, unreadable(path, err)
	}
	info, err := os.Stat(abs)
	if err != nil {
		return Folder{}, unreadable(abs, err)
	}
	f := Folder{Path: abs}
	if !info.IsDir() {
		f.Path, f.Named = filepath.Dir(abs), filepath.Base(abs)
	}
	entries, err := os.ReadDir(f.Path)
	if err != nil {
		return Folder{}, unreadable(f.Path, err)
	}
	for _, e := range entries {
		f.add(e.Name())
	}
	slices.SortStableFunc(f.Entries, foldersFirst)
	return f, nil
}

// add looks at what has a name in the folder; hidden files are passed over.
func (f *Folder) add(name string) {
	if strings.HasPrefix(name, ".") && name != f.Named {
		return
	}
	// A link is what it leads to.
	info, err := os.Stat(filepath.Join(f.Path, name))
	switch {
	case err != nil:
	case info.IsDir():
		f.Entries = append(f.Entries, FolderEntry{Name: name, Folder: true, Modified: info.ModTime()})
	case info.Mode().IsRegular() && (source.Supported(name) || name == f.Named):
		f.Entries = append(f.Entries, FolderEntry{Name: name, Size: info.Size(), Modified: info.ModTime()})
	default:
		f.Others++
	}
}

func foldersFirst(a, b FolderEntry) int {
	switch {
	case a.Folder && !b.Folder:
		return -1
	case b.Folder && !a.Folder:
		return 1
	}
	return cmp.Or(strings.Compare(strings.ToLower(a.Name), strings.ToLower(b.Name)), strings.Compare(a.Name, b.Name))
}

// MakeFolder makes a folder in another and returns its path. The error is a
// *briefing.Problem.
func MakeFolder(in, name string) (string, error) {
	path := filepath.Join(in, strings.TrimSpace(name))
	if filepath.Dir(path) != filepath.Clean(in) {
		return "", &briefing.Problem{
			Subject: name, Cause: "this is not the name of a folder", Remedy: "Leave out slashes and colons", Err: fs.ErrInvalid,
		}
	}
	if err := os.Mkdir(path, 0o755); err != nil {
		if errors.Is(err, fs.ErrExist) {
			return path, nil // what was wanted is there
		}
		return "", unreadable(path, err)
	}
	return path, nil
}

// UsualFolders are the folders in which people keep documents, and the disks
// that are connected: those of them that there are, the person's own first.
func UsualFolders() []string {
	var all []string
	add := func(paths ...string) {
		for _, p := range paths {
			if info, err := os.Stat(p); err == nil && info.IsDir() && !slices.Contains(all, p) {
				all = append(all, p)
			}
		}
	}
	if home, err := os.UserHomeDir(); err == nil {
		add(home)
		for _, name := range []string{"Downloads", "Téléchargements", "Descargas", "Documents", "Documentos", "Desktop", "Bureau", "Escritorio"} {
			add(filepath.Join(home, name))
		}
	}
	switch runtime.GOOS {
	case "windows":
		for d := 'C'; d <= 'Z'; d++ {
			add(string(d) + `:\`)
		}
	case "darwin":
		volumes, _ := filepath.Glob("/Volumes/*") // the pattern is right, and an error is that alone
		add(volumes...)
	default:
		for _, pattern := range []string{"/media/*/*", "/run/media/*/*", "/mnt/*"} {
			disks, _ := filepath.Glob(pattern) // as above
			add(disks...)
		}
		add("/")
	}
	return all
}
