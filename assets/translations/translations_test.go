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

	"fyne.io/fyne/v2/lang"
)

const root = "../.."

// spoken are the functions of the toolkit's package lang whose first argument
// is a key.
var spoken = []string{"L", "N", "X", "XN", "Localize", "LocalizePlural", "LocalizeKey", "LocalizePluralKey"}

// keys collects the keys that the code uses, with where.
func keys(t *testing.T) map[string]string {
	t.Helper()
	found := map[string]string{}
	fset := token.NewFileSet()
	read := func(name string) {
		file, err := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			sel, ok := call.Fun.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			x, ok := sel.X.(*ast.Ident)
			if !ok || x.Name != "lang" || !slices.Contains(spoken, sel.Sel.Name) {
				return true
			}
			at := fset.Position(call.Pos()).String()
			literal, ok := call.Args[0].(*ast.BasicLit)
			if !ok {
				t.Errorf("%s: the key is not written there, so that nobody can translate it", at)
				return true
			}
			key, err := strconv.Unquote(literal.Value)
			if err != nil {
				t.Fatal(err)
			}
			found[key] = at
			return true
		})
	}
	for _, dir := range []string{"app", "widgets"} {
		err := filepath.WalkDir(filepath.Join(root, dir), func(name string, e fs.DirEntry, err error) error {
			if err == nil && strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, "_test.go") {
				read(name)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if len(found) < 5 {
		t.Fatalf("only %d keys found: the test looks in the wrong place", len(found))
	}
	return found
}

// words reads a translation file: the forms of each key.
func words(t *testing.T, tag string) map[string]map[string]string {
	t.Helper()
	data, err := files.ReadFile(tag + ".json")
	if err != nil {
		t.Fatal(err)
	}
	var raw map[string]json.RawMessage
	if err := json.Unmarshal(data, &raw); err != nil {
		t.Fatal(err)
	}
	all := map[string]map[string]string{}
	for key, value := range raw {
		forms := map[string]string{}
		if json.Unmarshal(value, &forms) != nil {
			var one string
			if err := json.Unmarshal(value, &one); err != nil {
				t.Fatalf("%s: %q: %v", tag, key, err)
			}
			forms = map[string]string{"other": one}
		}
		all[key] = forms
	}
	return all
}

func TestEveryKeyInEveryLanguage(t *testing.T) {
	used := keys(t)
	if len(Tags()) != len(Languages) {
		t.Errorf("files for %v, languages %v", Tags(), Languages)
	}
	for _, tag := range Tags() {
		have := words(t, tag)
		for _, key := range slices.Sorted(maps.Keys(used)) {
			if have[key]["other"] == "" {
				t.Errorf("%s.json lacks %q (%s)", tag, key, used[key])
			}
		}
		for _, key := range slices.Sorted(maps.Keys(have)) {
			if _, ok := used[key]; !ok {
				t.Errorf("%s.json has %q, which nothing uses", tag, key)
			}
		}
	}
}

// TestLoad lets the toolkit read every file: it refuses those in which a word
// of its own ("Two", "Other") is a key, and then translates nothing at all.
func TestLoad(t *testing.T) {
	for _, tag := range append(Tags(), "") {
		if err := Load(tag); err != nil {
			t.Errorf("load %q: %v", tag, err)
		}
	}
	if err := Load("fr"); err != nil {
		t.Fatal(err)
	}
	if got := lang.L("Documents") + lang.N("{{.Count}} documents", 1, map[string]any{"Count": 1}); got != "Documents1 document" {
		t.Errorf("in French: %q", got)
	}
	if got := lang.L("Search"); got != "Recherche" {
		t.Errorf("in French, Search is %q", got)
	}
}

// TestToolkit gives the toolkit's own dialogs the chosen language, whatever
// the system's is, and takes it away again.
func TestToolkit(t *testing.T) {
	for _, tt := range []struct{ tag, folder, name, cancel string }{
		{"fr", "Nouveau répertoire", "Nom", "Annuler"}, {"es", "Nueva carpeta", "Nombre", "Cancelar"}, {"en", "New Folder", "Name", "Cancel"},
	} {
		if err := Load(tt.tag); err != nil {
			t.Fatal(err)
		}
		if got := lang.L("New Folder"); got != tt.folder {
			t.Errorf("%s: %q, want %q", tt.tag, got, tt.folder)
		}
		if got := lang.X("file.name", "Name"); got != tt.name {
			t.Errorf("%s: %q, want %q", tt.tag, got, tt.name)
		}
		if got := lang.L("Cancel"); got != tt.cancel {
			t.Errorf("%s: %q, want %q", tt.tag, got, tt.cancel)
		}
	}
	english := words(t, "toolkit/en")
	for _, l := range Languages {
		have := words(t, "toolkit/"+l.Tag)
		if !maps.EqualFunc(have, english, func(a, b map[string]string) bool { return a["other"] != "" && b["other"] != "" }) {
			t.Errorf("toolkit/%s.json and toolkit/en.json have other keys", l.Tag)
		}
		for key := range words(t, l.Tag) {
			if _, twice := have[key]; twice {
				t.Errorf("%q stands in %s.json and in toolkit/%[2]s.json", key, l.Tag)
			}
		}
	}
}

var placeholder = regexp.MustCompile(`{{[^}]*}}`)

// TestPlaceholders asks each translation for the values that its key has.
func TestPlaceholders(t *testing.T) {
	for _, tag := range Tags() {
		for key, forms := range words(t, tag) {
			want := placeholder.FindAllString(key, -1)
			slices.Sort(want)
			for form, text := range forms {
				got := placeholder.FindAllString(text, -1)
				slices.Sort(got)
				if form == "other" && !slices.Equal(slices.Compact(got), slices.Compact(want)) {
					t.Errorf("%s.json: %q has %v, its key %v", tag, text, got, want)
				}
			}
		}
	}
}

// TestWordsOfTheField keeps the program's own words from the screen.
func TestWordsOfTheField(t *testing.T) {
	ours := regexp.MustCompile(`(?i)\b(clippings?|index(es|ing)?|entit(y|ies)|database|blocks?|spans?)\b`)
	for key := range words(t, "en") {
		if w := ours.FindString(key); w != "" {
			t.Errorf("%q says %q to a policy officer", key, w)
		}
	}
}
