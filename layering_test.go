package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "attache/"

// TestLayering executes the import rules of ARCHITECTURE.md on every file
// that is not a test.
func TestLayering(t *testing.T) {
	files := sourceFiles(t)
	for _, f := range files {
		for _, path := range f.imports {
			if why := forbidden(f.dir, path); why != "" {
				t.Errorf("%s imports %s: %s", f.name, path, why)
			}
		}
	}
}

// forbidden says why the package in dir must not import path, or "".
func forbidden(dir, path string) string {
	own, internal := strings.CutPrefix(path, module)
	standard := !strings.Contains(strings.SplitN(path, "/", 2)[0], ".") && !internal
	switch {
	case path == "fyne.io/fyne/v2/app" && dir != ".":
		return "only main.go starts the toolkit, so that all else builds without a display"
	case strings.HasPrefix(path, "fyne.io/") && within(dir, "briefing", "seeds"):
		return "nothing here knows that there is a window"
	case path == "github.com/jung-kurt/gofpdf" && dir != "briefing/pdf":
		return "briefing/pdf is the only importer of gofpdf"
	case strings.HasPrefix(path, "github.com/blevesearch/") && !within(dir, "briefing/index"):
		return "briefing/index owns the search library"
	case strings.HasPrefix(path, "github.com/ncruces/go-sqlite3") && !within(dir, "briefing/store"):
		return "briefing/store owns the database"
	case path == "net/http" || path == "net":
		return "nothing goes over a network"
	case dir == "briefing" && !standard:
		return "the vocabulary imports the standard library only"
	case within(dir, "widgets") && slices.Contains([]string{"os", "io/fs", "path/filepath", "database/sql"}, path):
		return "widgets know no disk"
	case within(dir, "widgets") && internal && !within(own, "briefing", "widgets"):
		return "widgets know the vocabulary only"
	case within(dir, "widgets") && internal && within(own, "briefing") && own != "briefing":
		return "widgets know the vocabulary only"
	}
	for _, layer := range []string{"briefing/source", "briefing/extract", "briefing/store", "briefing/index", "briefing/page"} {
		if within(dir, layer) && internal && own != "briefing" && !within(own, layer) {
			return "it imports the vocabulary only; briefing/workspace joins"
		}
	}
	if from, to := stage(dir), stage(own); internal && from >= 0 && to > from {
		return "a step of the extraction knows those before it only"
	}
	if within(dir, "briefing") && internal && within(own, "app", "widgets") {
		return "the use cases know no window"
	}
	if screen(dir) != "" && internal && screen(own) != "" && screen(own) != screen(dir) {
		return "a screen never imports another screen"
	}
	return ""
}

// stages are the packages through which a document goes when it is extracted, each
// of which knows those before it.
var stages = []string{"prose", "office", "register", "affiliation", "reference", "cast", "ranking", "profile", "quotation", "statistic", "recommendation"}

// stage is the place of the package in dir among the stages; -1 for none.
func stage(dir string) int {
	rest, ok := strings.CutPrefix(dir, "briefing/extract/")
	if !ok {
		return -1
	}
	return slices.Index(stages, strings.SplitN(rest, "/", 2)[0])
}

// shared are the packages under app/ that are no screens.
var shared = []string{"task", "notice", "command", "theme", "locale", "text", "desk"}

// screen is the name of the screen that dir belongs to, or "".
func screen(dir string) string {
	rest, ok := strings.CutPrefix(dir, "app/")
	if !ok {
		return ""
	}
	name := strings.SplitN(rest, "/", 2)[0]
	if slices.Contains(shared, name) {
		return ""
	}
	return name
}

func within(dir string, folders ...string) bool {
	return slices.ContainsFunc(folders, func(f string) bool { return dir == f || strings.HasPrefix(dir, f+"/") })
}

// TestThreads keeps goroutines of the window in app/task, where they are
// cancelled and come back to the window's thread.
func TestThreads(t *testing.T) {
	for _, f := range sourceFiles(t) {
		if !within(f.dir, "app", "widgets") || within(f.dir, "app/task") {
			continue
		}
		ast.Inspect(f.syntax, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.GoStmt:
				t.Errorf("%s starts a goroutine; app/task does that", f.name)
			case *ast.SelectorExpr:
				if x, ok := n.X.(*ast.Ident); ok && x.Name == "fyne" && (n.Sel.Name == "Do" || n.Sel.Name == "DoAndWait") {
					t.Errorf("%s calls fyne.%s; app/task does that", f.name, n.Sel.Name)
				}
			}
			return true
		})
	}
}

// TestPackageComments asks every package to say what it is.
func TestPackageComments(t *testing.T) {
	said := map[string]bool{}
	for _, f := range sourceFiles(t) {
		said[f.dir] = said[f.dir] || f.syntax.Doc != nil
	}
	for dir, ok := range said {
		if !ok {
			t.Errorf("package in %s has no package comment", dir)
		}
	}
}

type sourceFile struct {
	name, dir string
	imports   []string
	syntax    *ast.File
}

// sourceFiles parses every Go file of the module that is not a test.
func sourceFiles(t *testing.T) []sourceFile {
	t.Helper()
	var files []sourceFile
	err := filepath.WalkDir(".", func(name string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case e.IsDir() && (e.Name() == "testdata" || e.Name() == "build" || strings.HasPrefix(e.Name(), ".") && name != "."):
			return filepath.SkipDir
		case e.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go"):
			return nil
		}
		syntax, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
		if err != nil {
			return err
		}
		f := sourceFile{name: name, dir: filepath.ToSlash(filepath.Dir(name)), syntax: syntax}
		for _, im := range syntax.Imports {
			path, err := strconv.Unquote(im.Path.Value)
			if err != nil {
				return err
			}
			f.imports = append(f.imports, path)
		}
		files = append(files, f)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(files) < 10 {
		t.Fatalf("only %d files found: the test looks in the wrong place", len(files))
	}
	return files
}

// TestForbidden shows that the rules can fail.
func TestForbidden(t *testing.T) {
	tests := []struct {
		dir, path string
		allowed   bool
	}{
		{"briefing", "strings", true},
		{"briefing", "attache/briefing/source", false},
		{"briefing", "golang.org/x/text", false},
		{"briefing/source", "attache/briefing", true},
		{"briefing/source", "attache/briefing/store", false},
		{"briefing/extract", "attache/briefing/extract/figure", true},
		{"briefing/extract/register", "attache/briefing/extract/office", true},
		{"briefing/extract/office", "attache/briefing/extract/register", false},
		{"briefing/extract/cast", "attache/briefing/extract/profile", false},
		{"briefing/page", "fyne.io/fyne/v2", false},
		{"briefing/page", "github.com/jung-kurt/gofpdf", false},
		{"briefing/pdf", "github.com/jung-kurt/gofpdf", true},
		{"briefing/workspace", "attache/app/task", false},
		{"briefing/workspace", "net/http", false},
		{"widgets", "os", false},
		{"widgets", "attache/briefing", true},
		{"widgets", "attache/briefing/store", false},
		{"app/search", "attache/app/task", true},
		{"app/search", "attache/app/evidence", false},
		{"app", "attache/app/evidence", true},
		{"app", "fyne.io/fyne/v2/app", false},
		{".", "fyne.io/fyne/v2/app", true},
	}
	for _, tt := range tests {
		if got := forbidden(tt.dir, tt.path) == ""; got != tt.allowed {
			t.Errorf("%s importing %s: allowed = %v, want %v", tt.dir, tt.path, got, tt.allowed)
		}
	}
}
