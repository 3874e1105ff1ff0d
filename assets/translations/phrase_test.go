package translations

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

func TestPhrase(t *testing.T) {
	for _, tt := range []struct{ tag, english, want string }{
		{"fr", "the file is empty", "le fichier est vide"},
		{"fr", "the file has 71 MB, more than the 64 MB that can be read", "le fichier fait 71 MB, plus que les 64 MB qui peuvent être lus"},
		{"fr", "asks somebody to act: “call upon”; proposer: who publishes the document", "demande à quelqu’un d’agir : « call upon » ; proposé par : qui publie le document"},
		{"fr", "a share; source: subject of “said”", "une part ; source : sujet de « said »"},
		{"es", "a picture cannot be read", "una imagen: no se puede leer"},
		{"es", "Split it into smaller files.", "Divídalo en archivos más pequeños."},
		{"fr", "{1} {2}", "{1} {2}"},
		{"fr", "words that nobody has written here", "words that nobody has written here"},
		{"en", "the file is empty", "the file is empty"},
		{"fr", "", ""},
	} {
		if got := Phrase(tt.tag, tt.english); got != tt.want {
			t.Errorf("%s: %q is %q, want %q", tt.tag, tt.english, got, tt.want)
		}
	}
}

// FuzzPhrase says that no text, which may hold words of documents, upsets the
// phrasebooks.
func FuzzPhrase(f *testing.F) {
	f.Add("asks somebody to act: “{1}”; proposer: {2}; ; ")
	f.Fuzz(func(t *testing.T, english string) {
		if got := Phrase("fr", english); got == "" && english != "" {
			t.Errorf("%q became nothing", english)
		}
	})
}

// TestPhrasesHaveTheirHoles compares the holes of each phrase with those of its
// English.
func TestPhrasesHaveTheirHoles(t *testing.T) {
	holes := regexp.MustCompile(`\{[0-9]\}`)
	names, err := fs.Glob(phraseFiles, "phrases/*.json")
	if err != nil || len(names) < 2 {
		t.Fatalf("%d files, %v", len(names), err)
	}
	keys := map[string][]string{}
	for _, name := range names {
		data, err := phraseFiles.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var all map[string]string
		if err := json.Unmarshal(data, &all); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		keys[name] = slices.Sorted(maps.Keys(all))
		for english, words := range all {
			a, b := holes.FindAllString(english, -1), holes.FindAllString(words, -1)
			slices.Sort(a)
			slices.Sort(b)
			if !slices.Equal(a, b) {
				t.Errorf("%s: %q has %v, %q has %v", name, english, a, words, b)
			}
		}
	}
	if !slices.Equal(keys[names[0]], keys[names[1]]) {
		t.Errorf("%s and %s have not the same phrases", names[0], names[1])
	}
}

// said are the fields that hold what a person reads.
var said = []string{"Cause", "Remedy", "Reason", "reason", "via", "how"}

// speaking are the functions of which an argument is such a phrase.
var speaking = map[string]int{"damaged": 1, "wrong": 0, "report": 1, "askAt": 2}

// TestEveryPhraseInEveryLanguage collects the phrases of the packages below the
// window and looks each up.
func TestEveryPhraseInEveryLanguage(t *testing.T) {
	found := map[string]string{}
	fset := token.NewFileSet()
	for _, dir := range []string{"source", "store", "workspace", "extract", "index"} {
		files, err := filepath.Glob(filepath.Join(root, "briefing", dir, "*.go"))
		if err != nil || len(files) == 0 {
			t.Fatalf("%s: %d files, %v", dir, len(files), err)
		}
		for _, name := range files {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			file, err := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
			if err != nil {
				t.Fatal(err)
			}
			phrases(file, func(p string, at token.Pos) { found[p] = fset.Position(at).String() })
		}
	}
	if len(found) < 80 {
		t.Fatalf("only %d phrases found: the test looks in the wrong place", len(found))
	}
	for _, p := range slices.Sorted(maps.Keys(found)) {
		for _, tag := range []string{"fr", "es"} {
			if Phrase(tag, p) == p {
				t.Errorf("phrases/%s.json lacks %q (%s)", tag, p, found[p])
			}
		}
	}
}

// phrases tells the phrases of a file, with something in their holes.
func phrases(file *ast.File, tell func(phrase string, at token.Pos)) {
	add := func(e ast.Expr) {
		if p, ok := phraseOf(e); ok && strings.ContainsFunc(strings.ReplaceAll(p, filling, ""), letter) {
			tell(p, e.Pos())
		}
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.KeyValueExpr:
			if id, ok := n.Key.(*ast.Ident); ok && slices.Contains(said, id.Name) {
				add(n.Value)
			}
		case *ast.AssignStmt:
			for i, left := range n.Lhs {
				sel, ok := left.(*ast.SelectorExpr)
				if ok && n.Tok == token.ASSIGN && len(n.Lhs) == len(n.Rhs) && slices.Contains(said, sel.Sel.Name) {
					add(n.Rhs[i])
				}
			}
		case *ast.CallExpr:
			name := ""
			switch f := n.Fun.(type) {
			case *ast.Ident:
				name = f.Name
			case *ast.SelectorExpr:
				name = f.Sel.Name
			}
			if i, ok := speaking[name]; ok && i < len(n.Args) {
				add(n.Args[i])
			}
		}
		return true
	})
}

func letter(r rune) bool { return r >= 'a' && r <= 'z' }

// filling stands in the holes of a phrase.
const filling = "7"

var verb = regexp.MustCompile(`%[a-z]`)

// phraseOf is a phrase that is written out, but for its holes.
func phraseOf(e ast.Expr) (string, bool) {
	switch e := e.(type) {
	case *ast.BasicLit:
		s, err := strconv.Unquote(e.Value)
		return s, err == nil && e.Kind == token.STRING
	case *ast.BinaryExpr:
		left, ok := phraseOf(e.X)
		if !ok {
			left = filling
		}
		right, also := phraseOf(e.Y)
		if !also {
			right = filling
		}
		return left + right, (ok || also) && e.Op == token.ADD
	case *ast.CallExpr:
		sel, ok := e.Fun.(*ast.SelectorExpr)
		if ok && sel.Sel.Name == "Sprintf" {
			s, ok := phraseOf(e.Args[0])
			return verb.ReplaceAllString(s, filling), ok
		}
	}
	return "", false
}
