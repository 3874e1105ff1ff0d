package relevance

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"attache/briefing"
	"attache/briefing/workspace"
)

// TestPlantedWordings puts passages of every document, with a tenth to a fifth
// of their words changed, left out or put in, into documents of their own, and
// wants each to be found from the passage.
func TestPlantedWordings(t *testing.T) {
	w := relevanceLibrary(t)
	r := rand.New(rand.NewPCG(3, 4))
	var files, passages []string
	dir := t.TempDir()
	for _, id := range slices.Sorted(maps.Keys(w.fileNames(t))) {
		d, err := w.Document(t.Context(), id)
		check(t, err)
		for _, b := range d.Content() {
			words := strings.Fields(d.Slice(b.Span))
			if len(words) < 10 || len(passages) >= 300 {
				continue
			}
			words = words[:min(len(words), 10+r.IntN(71))]
			name := filepath.Join(dir, fmt.Sprintf("planted-%d.txt", len(passages)))
			text := fmt.Sprintf("Planted %d\n\nOne remembers that %s, and so on.\n", len(passages), strings.Join(vary(r, words), " "))
			check(t, os.WriteFile(name, []byte(text), 0o600))
			files, passages = append(files, name), append(passages, strings.Join(words, " "))
		}
	}
	if len(passages) < 100 {
		t.Fatalf("only %d passages", len(passages))
	}
	check(t, w.Import(t.Context(), files, func(workspace.Progress) {}, func(workspace.Outcome) {}))
	check(t, w.Index(t.Context(), nil))
	names := w.fileNames(t)
	missed, others := 0, 0
	for i, p := range passages {
		a, err := w.AgreedLanguage(t.Context(), p, workspace.AgreedOptions{})
		check(t, err)
		planted := fmt.Sprintf("planted-%d.txt", i)
		if !slices.ContainsFunc(a.Uses, func(u workspace.Use) bool { return names[u.Document] == planted }) {
			missed++
			t.Logf("not found: %s", p)
		}
		for _, u := range a.Uses {
			if strings.HasPrefix(names[u.Document], "planted-") && names[u.Document] != planted {
				others++
			}
		}
	}
	t.Logf("%d passages, %d not found, %d others found", len(passages), missed, others)
	if 100*missed > len(passages) {
		t.Errorf("%d of %d passages were not found", missed, len(passages))
	}
}

// vary changes, drops or adds to a tenth to a fifth of words.
func vary(r *rand.Rand, words []string) []string {
	words = slices.Clone(words)
	for range max(len(words)/10, 1+r.IntN(len(words)/5)) {
		at := r.IntN(len(words))
		switch r.IntN(3) {
		case 0:
			words[at] = "otherwise"
		case 1:
			words = slices.Delete(words, at, at+1)
		case 2:
			words = slices.Insert(words, at, "indeed")
		}
	}
	return words
}

// library is a workspace with the names of its files.
type library struct{ *workspace.Workspace }

func (l library) fileNames(t *testing.T) map[briefing.DocumentID]string {
	t.Helper()
	entries, err := l.Documents(t.Context())
	check(t, err)
	names := map[briefing.DocumentID]string{}
	for _, e := range entries {
		names[e.ID] = e.Provenance.FileName
	}
	return names
}
