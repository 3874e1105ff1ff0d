package workspace

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

func TestOpenFolder(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("HOME", dir)
	t.Setenv("USERPROFILE", dir)
	for _, name := range []string{"b.pdf", "A.docx", "song.mp3", ".hidden.txt", "Zone/c.txt", "archive/d.txt", "Downloads/e.txt"} {
		writeFile(t, filepath.Join(dir, filepath.FromSlash(name)), []byte("x"))
	}
	for _, tt := range []struct{ name, path, want string }{
		{"folder", dir, "[archive/ Downloads/ Zone/ A.docx b.pdf], 1 others, named "},
		{"file", filepath.Join(dir, "b.pdf"), "[archive/ Downloads/ Zone/ A.docx b.pdf], 1 others, named b.pdf"},
		{"a file of another kind", filepath.Join(dir, "song.mp3"), "[archive/ Downloads/ Zone/ A.docx b.pdf song.mp3], 0 others, named song.mp3"},
		{"in the own folder", "~/Zone", "[c.txt], 0 others, named "},
		{"nothing typed", "", "[archive/ Downloads/ Zone/ A.docx b.pdf], 1 others, named "},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f, err := OpenFolder(tt.path)
			if err != nil {
				t.Fatal(err)
			}
			var names []string
			for _, e := range f.Entries {
				name := e.Name
				if e.Folder {
					name += "/"
				}
				names = append(names, name)
			}
			if got := fmt.Sprintf("%v, %d others, named %s", names, f.Others, f.Named); got != tt.want {
				t.Errorf("got %s\nwant %s", got, tt.want)
			}
		})
	}
	_, err := OpenFolder(filepath.Join(dir, "nowhere"))
	wantProblem(t, err, "Check the name")
	usual := UsualFolders()
	if len(usual) == 0 || usual[0] != dir || !slices.Contains(usual, filepath.Join(dir, "Downloads")) {
		t.Errorf("usual folders %v", usual)
	}
	if _, err := os.Stat(usual[len(usual)-1]); err != nil {
		t.Error(err)
	}
}

func TestLinkedFolderIsImported(t *testing.T) {
	dir := t.TempDir()
	writeFile(t, filepath.Join(dir, "real", "deep", "a.txt"), []byte("Words."))
	link := filepath.Join(dir, "link")
	if err := os.Symlink(filepath.Join(dir, "real"), link); err != nil {
		t.Skip(err)
	}
	outcomes := importPaths(t, opened(t), link)
	if len(outcomes) != 1 || outcomes[0].Status != StatusImported || outcomes[0].File != filepath.Join(link, "deep", "a.txt") {
		t.Errorf("outcomes %+v", outcomes)
	}
}

func TestMakeFolder(t *testing.T) {
	dir := t.TempDir()
	for _, tt := range []struct{ name, want string }{
		{" Session ", "Session"}, {"Session", "Session"}, {"a/b", ""}, {"..", ""},
	} {
		path, err := MakeFolder(dir, tt.name)
		if tt.want == "" {
			wantProblem(t, err, "Leave out")
			continue
		}
		if info, statErr := os.Stat(path); err != nil || path != filepath.Join(dir, tt.want) || statErr != nil || !info.IsDir() {
			t.Errorf("%q: made %q, %v, %v", tt.name, path, err, statErr)
		}
	}
}
