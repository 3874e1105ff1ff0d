package workspace

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"attache/briefing"
)

// searchLibrary has two documents, of which the second has words of the first
// with small changes.
func searchLibrary(t *testing.T) *Workspace {
	t.Helper()
	ctx := t.Context()
	w, err := Open(ctx, t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := w.Close(); err != nil {
			t.Error(err)
		}
	})
	dir := t.TempDir()
	var files []string
	for name, text := range map[string]string{
		"old.txt": "Resolution of the Assembly\n\nThe Assembly urges States to protect the victims of trafficking in persons and to give them access to justice.\n",
		"new.txt": "Draft of the Council\n\nThe Council urges all States to protect victims of trafficking in persons and to give them full access to justice. UNODC met.\n",
	} {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		files = append(files, path)
	}
	if err := w.Import(ctx, files, func(Progress) {}, func(Outcome) {}); err != nil {
		t.Fatal(err)
	}
	if err := w.Index(ctx, nil); err != nil {
		t.Fatal(err)
	}
	return w
}

func (w *Workspace) named(t *testing.T, file string) *briefing.Document {
	t.Helper()
	entries, err := w.Documents(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(entries, func(e Entry) bool { return e.Provenance.FileName == file })
	if i < 0 {
		t.Fatalf("%s is not in the library", file)
	}
	d, err := w.Document(t.Context(), entries[i].ID)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestAgreedLanguage(t *testing.T) {
	w := searchLibrary(t)
	d := w.named(t, "new.txt")
	start := strings.Index(d.Text, "urges")
	at := briefing.Span{Start: start, End: strings.Index(d.Text, " UNODC")}
	a, err := w.AgreedLanguage(t.Context(), d.Slice(at), AgreedOptions{Document: d.ID, Span: at})
	if err != nil || a.Total != 1 || len(a.Uses) != 1 {
		t.Fatalf("%+v, %v", a, err)
	}
	u := a.Uses[0]
	old := w.named(t, "old.txt")
	if u.Document != old.ID || old.Slice(u.Span) != u.Text || !strings.HasPrefix(u.Text, "urges States to protect the") || u.Changed != 3 {
		t.Errorf("%+v", u)
	}
}

// TestSearchFindsWhatIsKeptAtOnce wants a keeping, a theme, a star and their
// undoing to be found without the document being indexed again.
func TestSearchFindsWhatIsKeptAtOnce(t *testing.T) {
	ctx := t.Context()
	w := searchLibrary(t)
	d := w.named(t, "old.txt")
	at := briefing.Span{Start: strings.Index(d.Text, "access"), End: strings.Index(d.Text, "justice") + len("justice")}
	total := func(q Query) int {
		t.Helper()
		r, err := w.Search(ctx, q)
		if err != nil {
			t.Fatal(err)
		}
		return r.Total
	}
	if n := total(Query{Kept: true}); n != 0 {
		t.Fatalf("%d kept before", n)
	}
	c, err := w.KeepSelection(ctx, d.ID, briefing.KindRecommendation, at, "")
	if err != nil {
		t.Fatal(err)
	}
	r, err := w.Search(ctx, Query{Text: "justice access assembly"})
	if err != nil || len(r.Hits) == 0 || r.Hits[0].Clipping != c.ID || r.Facets.Kept != 1 {
		t.Errorf("%+v, %v", r, err)
	}
	c.Tags, c.Starred = []string{"Justice"}, true
	if err := w.UpdateClipping(ctx, c); err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]int{"tag:justice": 1, "starred: access": 1, "kept: nothing": 0} {
		if n := total(Query{Text: text}); n != want {
			t.Errorf("%s: %d, want %d", text, n, want)
		}
	}
	if list, err := w.Complete(ctx, "tag:j", 3); err != nil || len(list) != 1 || list[0].Text != "tag:Justice" {
		t.Errorf("completed to %v, %v", list, err)
	}
	if err := w.Discard(ctx, c.ID); err != nil {
		t.Fatal(err)
	}
	if n := total(Query{Tags: []string{"Justice"}}); n != 0 {
		t.Errorf("%d found after it was thrown away", n)
	}
	if _, _, err := w.Undo(ctx); err != nil {
		t.Fatal(err)
	}
	if n := total(Query{Tags: []string{"Justice"}, Starred: true}); n != 1 {
		t.Errorf("%d found after undo", n)
	}
}

func TestSynonymsOfOnesOwn(t *testing.T) {
	ctx := t.Context()
	w := searchLibrary(t)
	search := func(q Query) Results {
		t.Helper()
		r, err := w.Search(ctx, q)
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	if r := search(Query{Text: "human trafficking"}); r.Total != 2 || !slices.Contains(r.Synonyms, "trafficking in persons") {
		t.Errorf("with the default list: %+v", r)
	}
	if r := search(Query{Text: "human trafficking", Literal: true}); !r.Relaxed || !slices.Equal(r.Dropped, []string{"human"}) || len(r.Synonyms) != 0 {
		t.Errorf("without a list: %+v", r)
	}
	if err := w.SetSynonyms(ctx, "Council = conclave\n"); err != nil {
		t.Fatal(err)
	}
	if r := search(Query{Text: "conclave"}); r.Total != 1 {
		t.Errorf("with one's own list: %+v", r)
	}
	if text, err := w.Synonyms(ctx); err != nil || text != "Council = conclave\n" {
		t.Errorf("the list is %q, %v", text, err)
	}
	if err := w.SetSynonyms(ctx, ""); err != nil {
		t.Fatal(err)
	}
	if text, err := w.Synonyms(ctx); err != nil || text != DefaultSynonyms() || search(Query{Text: "conclave"}).Total != 0 {
		t.Errorf("not the default again: %v", err)
	}
}
