package app

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// Every change that the workspace can take back is named to people in their
// own words, not by the workspace's name for it.
func TestChangesAreNamed(t *testing.T) {
	files, err := filepath.Glob("../briefing/workspace/*.go")
	if err != nil {
		t.Fatal(err)
	}
	labels := map[string]bool{}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok || len(call.Args) < 2 {
				return true
			}
			f, ok := call.Fun.(*ast.SelectorExpr)
			if !ok || !slices.Contains([]string{"do", "decide", "review"}, f.Sel.Name) {
				return true
			}
			if literal, ok := call.Args[1].(*ast.BasicLit); ok && literal.Kind == token.STRING {
				label, err := strconv.Unquote(literal.Value)
				if err != nil {
					t.Fatal(err)
				}
				labels[label] = true
			}
			return true
		})
	}
	if len(labels) < 15 {
		t.Fatalf("only %d changes were found in the workspace: %v", len(labels), labels)
	}
	own, err := parser.ParseFile(token.NewFileSet(), "undo.go", nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	ast.Inspect(own, func(n ast.Node) bool {
		if c, ok := n.(*ast.CaseClause); ok {
			for _, value := range c.List {
				if literal, ok := value.(*ast.BasicLit); ok {
					delete(labels, strings.Trim(literal.Value, `"`))
				}
			}
		}
		return true
	})
	for label := range labels {
		t.Errorf("the change %q has no words for people", label)
	}
}
