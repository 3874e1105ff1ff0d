package extract

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"
)

// TestParametersAreUsed keeps functions from asking for what they do not look at: who
// reads a call would take it for something that the answer depends on.
func TestParametersAreUsed(t *testing.T) {
	files := token.NewFileSet()
	functions := 0
	err := filepath.WalkDir(".", func(path string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(files, path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		for _, d := range file.Decls {
			f, ok := d.(*ast.FuncDecl)
			if !ok || f.Body == nil {
				continue
			}
			functions++
			used := map[string]bool{"_": true}
			ast.Inspect(f.Body, func(n ast.Node) bool {
				if id, ok := n.(*ast.Ident); ok {
					used[id.Name] = true
				}
				return true
			})
			for _, list := range f.Type.Params.List {
				for _, p := range list.Names {
					if !used[p.Name] {
						t.Errorf("%s: %s does not use %s", files.Position(p.Pos()), f.Name.Name, p.Name)
					}
				}
			}
		}
		return nil
	})
	if err != nil || functions == 0 {
		t.Fatalf("%d functions read: %v", functions, err)
	}
}
