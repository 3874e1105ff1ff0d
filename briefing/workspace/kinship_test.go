package workspace

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"attache/briefing"
)

// report is a text of many paragraphs of which no two are alike; changed ones
// have a few other words.
func reportText(about string, paragraphs int, changed ...int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "Report on %s\n\n", about)
	for i := range paragraphs {
		fmt.Fprintf(&b, "In chapter %d the %s of region%d recorded %d cases of %s%d, which the office%d of district%d",
			i, about, i, 100+7*i, about, i, i, i)
		if slices.Contains(changed, i) {
			b.WriteString(" has since corrected after a second count in every port of the coast")
		}
		b.WriteString(" published for all who ask for it.\n\n")
	}
	return b.String()
}

// importText writes a text to a file of a folder and imports it.
func importText(t *testing.T, w *Workspace, path, text string) Outcome {
	t.Helper()
	writeFile(t, path, []byte(text))
	outcomes := importPaths(t, w, path)
	if len(outcomes) != 1 || outcomes[0].Err != nil {
		t.Fatalf("import %s: %+v", path, outcomes)
	}
	return outcomes[0]
}

func TestRelationOfANewDocument(t *testing.T) {
	base := reportText("trafficking", 30)
	unrelated := ""
	for i := range 40 {
		unrelated += fmt.Sprintf("Nets%d were mended by crew%d before storm%d reached harbour%d.\n\n", i, i, i, i)
	}
	page := func(address, body string) string {
		return `<html><head><link rel="canonical" href="` + address + `"><title>T</title></head><body><article><h1>A heading</h1><p>` +
			strings.ReplaceAll(body, "\n\n", "</p><p>") + `</p></article></body></html>`
	}
	masthead := func(symbol, body string) string {
		return "United Nations\n\n" + symbol + "\n\nGeneral Assembly\n\n" + body
	}
	tests := []struct {
		name         string
		first, again [2]string // file name and text
		kind         briefing.RelationKind
		reason       string
	}{
		{"changed file", [2]string{"a.txt", base}, [2]string{"a.txt", reportText("trafficking", 30, 4)}, briefing.RelationVersion, briefing.ReasonSamePath},
		{"short changed file", [2]string{"a.txt", "First words."}, [2]string{"a.txt", "Second words."}, briefing.RelationVersion, briefing.ReasonSamePath},
		{"same address", [2]string{"a.html", page("https://www.example.org/news/12/", base)}, [2]string{"b.html", page("http://example.org/news/12#top", reportText("trafficking", 30, 4))}, briefing.RelationVersion, briefing.ReasonSameAddress},
		{"address of the whole site", [2]string{"a.html", page("https://example.org/", base)}, [2]string{"b.html", page("https://example.org/", unrelated)}, "", ""},
		{"address that lies", [2]string{"a.html", page("https://example.org/x", base)}, [2]string{"b.html", page("https://example.org/x", unrelated)}, "", ""},
		{"same symbol", [2]string{"a.txt", masthead("A/79/123", base)}, [2]string{"b.txt", masthead("A/79/123", reportText("trafficking", 30, 4))}, briefing.RelationVersion, briefing.ReasonSameSymbol},
		{"another symbol, same words", [2]string{"a.txt", masthead("A/79/123", base)}, [2]string{"b.txt", masthead("A/79/124", base)}, briefing.RelationAlike, briefing.ReasonSameWords},
		{"another edition", [2]string{"a.txt", base}, [2]string{"b.txt", reportText("trafficking", 33, 4, 9)}, briefing.RelationAlike, briefing.ReasonSameWords},
		{"something else", [2]string{"a.txt", base}, [2]string{"b.txt", unrelated}, "", ""},
		{"the same text", [2]string{"a.txt", base}, [2]string{"b.txt", base}, "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			w, dir := opened(t), t.TempDir()
			first := importText(t, w, filepath.Join(dir, tt.first[0]), tt.first[1])
			got := importText(t, w, filepath.Join(dir, tt.again[0]), tt.again[1]).Relation
			if tt.kind == "" {
				if got != nil {
					t.Fatalf("got %+v", got)
				}
				return
			}
			if got == nil || got.Kind != tt.kind || got.Reason != tt.reason || got.Other != first.Document {
				t.Errorf("got %+v", got)
			}
		})
	}
}

// Of two files of one import neither is the older one: a person is asked.
func TestTwoFilesOfOneSymbolAreAskedAbout(t *testing.T) {
	w, dir := opened(t), t.TempDir()
	head := "United Nations\n\nA/79/123\n\nGeneral Assembly\n\n"
	writeFile(t, filepath.Join(dir, "a.txt"), []byte(head+reportText("trafficking", 30)))
	writeFile(t, filepath.Join(dir, "b.txt"), []byte(head+reportText("trafficking", 30, 3)))
	importPaths(t, w, dir)
	doubts, err := w.Doubts(context.Background())
	if err != nil || len(doubts) != 1 || doubts[0].Resemblance < 0.7 {
		t.Errorf("doubts %+v, %v", doubts, err)
	}
}

// A library that an older version made is sketched before its documents are
// compared.
func TestOldLibraryIsCompared(t *testing.T) {
	w, ctx := opened(t), context.Background()
	d := imported(t, w, "a.txt", reportText("trafficking", 30))
	if err := w.store.PutSketches(ctx, map[briefing.DocumentID]briefing.Sketch{d.ID: nil}); err != nil {
		t.Fatal(err)
	}
	o, err := w.ImportBytes(ctx, "b.txt", []byte(reportText("trafficking", 30, 3)))
	if err != nil || o.Relation != nil {
		t.Fatalf("compared with a document that has no sketch: %+v, %v", o.Relation, err)
	}
	if ids, err := w.store.Unsketched(ctx); err != nil || len(ids) != 0 {
		t.Errorf("unsketched %v, %v", ids, err)
	}
}

// A file that is there is not read again, also where it lies elsewhere now.
func TestSameBytesAreKnown(t *testing.T) {
	w, ctx, dir := opened(t), context.Background(), t.TempDir()
	first := importText(t, w, filepath.Join(dir, "a.txt"), press)
	d, err := w.Document(ctx, first.Document)
	if err != nil {
		t.Fatal(err)
	}
	elsewhere := filepath.Join(dir, "b.txt")
	again := importText(t, w, elsewhere, press)
	if again.Status != StatusDuplicate || again.Document != d.ID || again.Title == "" || again.Words == 0 {
		t.Errorf("the same bytes: %+v", again)
	}
	changed := importText(t, w, elsewhere, press+"\nOne more line.\n")
	if changed.Relation == nil || changed.Relation.Other != d.ID || changed.Relation.Reason != briefing.ReasonSamePath {
		t.Errorf("changed where it was found again: %+v", changed.Relation)
	}
}

// What a glance leaves out is no more alike than what is found: of all
// documents it is the one most alike, and of several the last.
func TestMostAlikeIsFound(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	sketch := func(like briefing.Sketch, other int) briefing.Sketch {
		s := slices.Clone(like)
		for _, i := range random.Perm(len(s))[:other] {
			s[i] = random.Uint32()
			if random.IntN(2) == 0 {
				s[i] = like[i] ^ 1<<20 // the same at a glance
			}
		}
		return s
	}
	base := sketch(make(briefing.Sketch, briefing.SketchSize), briefing.SketchSize)
	for range 200 {
		k := &kinship{waiting: map[briefing.DocumentID]briefing.Sketch{}}
		var want briefing.DocumentID
		most := alikeFrom
		for i := range 30 {
			id, s := briefing.DocumentID(fmt.Sprint(i)), sketch(base, random.IntN(80))
			k.addSketch(id, s)
			k.waiting[id] = s
			if share := base.Resemblance(s); share >= most && !hardly(s, base) {
				want, most = id, share
			}
		}
		r, err := k.alike(t.Context(), &briefing.Document{ID: "new"}, base)
		if err != nil || r == nil || r.Other != want || r.Resemblance != most {
			t.Fatalf("%+v, %v; want %s, %.2f", r, err, want, most)
		}
	}
}

func hardly(a, b briefing.Sketch) bool {
	x, y := a.Glance(), b.Glance()
	return x.Hardly(&y)
}

func TestAddressKey(t *testing.T) {
	for address, want := range map[string]string{
		"https://www.UN.org/en/Page/":    "un.org/en/Page",
		"http://un.org/en/Page#section":  "un.org/en/Page",
		"https://un.org/en/x.html?id=12": "un.org/en/x.html?id=12",
		"https://un.org/":                "",
		"https://un.org":                 "",
		"un.org/page":                    "",
		"":                               "",
	} {
		if got := addressKey(address); got != want {
			t.Errorf("%q gives %q, want %q", address, got, want)
		}
	}
}

// BenchmarkKinship measures what finding its like costs a new document in a
// library of ten thousand.
func BenchmarkKinship(b *testing.B) {
	k := &kinship{
		present: map[briefing.DocumentID]relative{}, addresses: map[string]briefing.DocumentID{},
		symbols: map[string]briefing.DocumentID{}, paths: map[string]briefing.DocumentID{},
	}
	document := func(i int) *briefing.Document {
		var words strings.Builder
		for n := range 400 {
			fmt.Fprintf(&words, "word%d ", 400*i+n)
		}
		text := words.String()
		d, err := briefing.NewDocument(text, []briefing.Block{{Span: briefing.Span{End: len(text)}, Role: briefing.RoleParagraph}}, nil, briefing.Provenance{})
		if err != nil {
			b.Fatal(err)
		}
		return d
	}
	for i := range 10_000 {
		d := document(i)
		k.add(d.ID, d.Provenance, false)
		k.addSketch(d.ID, d.Sketch())
	}
	d := document(-1)
	sketch := d.Sketch()
	b.ReportMetric(float64(len(k.sketched)), "documents")
	for b.Loop() {
		if _, err := k.alike(b.Context(), d, sketch); err != nil {
			b.Fatal(err)
		}
	}
}

func TestVersionsAreFollowed(t *testing.T) {
	w, ctx, dir := opened(t), context.Background(), t.TempDir()
	path := filepath.Join(dir, "report.txt")
	var ids []briefing.DocumentID
	for i := range 3 {
		ids = append(ids, importText(t, w, path, reportText("trafficking", 20, i)).Document)
	}
	names := func(entries []Entry) (all []briefing.DocumentID) {
		for _, e := range entries {
			all = append(all, e.ID)
		}
		return all
	}
	check := func(when string, id briefing.DocumentID, newer, older []briefing.DocumentID) {
		t.Helper()
		r, err := w.Related(ctx, id)
		if err != nil {
			t.Fatal(err)
		}
		if fmt.Sprint(names(r.Newer)) != fmt.Sprint(newer) || fmt.Sprint(names(r.Older)) != fmt.Sprint(older) {
			t.Errorf("%s: newer %v, older %v; want %v, %v", when, names(r.Newer), names(r.Older), newer, older)
		}
	}
	none := []briefing.DocumentID(nil)
	check("the first", ids[0], []briefing.DocumentID{ids[2], ids[1]}, none)
	check("the second", ids[1], ids[2:], ids[:1])
	check("the third", ids[2], none, []briefing.DocumentID{ids[1], ids[0]})

	outdated, err := w.Outdated(ctx)
	if err != nil || outdated[ids[0]] != ids[2] || outdated[ids[1]] != ids[2] || outdated[ids[2]] != "" {
		t.Errorf("outdated %v, %v", outdated, err)
	}
	if err := w.KeepBoth(ctx, ids[2], ids[1]); err != nil {
		t.Fatal(err)
	}
	check("after the third was set apart", ids[0], ids[1:2], none)
	if _, _, err := w.Undo(ctx); err != nil {
		t.Fatal(err)
	}
	check("after undo", ids[0], []briefing.DocumentID{ids[2], ids[1]}, none)
	if err := w.RemoveDocument(ctx, ids[2]); err != nil {
		t.Fatal(err)
	}
	check("without the third", ids[0], ids[1:2], none)
	if _, err := os.Stat(path); err != nil {
		t.Error(err)
	}
}

func TestClippingsOfAnOldVersionStand(t *testing.T) {
	w, ctx, path := opened(t), context.Background(), filepath.Join(t.TempDir(), "press.txt")
	old := importText(t, w, path, press)
	e := first(t, w, old.Document, briefing.KindQuote)
	c, err := w.Keep(ctx, old.Document, e.Finding, "")
	if err != nil {
		t.Fatal(err)
	}
	newer := importText(t, w, path, strings.ReplaceAll(press, "clear laws", "better laws"))
	proofs, err := w.Verify(ctx, "")
	if err != nil || len(proofs) != 1 || proofs[0].Verdict != briefing.VerdictVerbatim || proofs[0].Document != old.Document {
		t.Errorf("proofs %+v, %v", proofs, err)
	}
	for _, e := range []Evidence{first(t, w, old.Document, briefing.KindQuote)} {
		if e.Clipping != c.ID || e.Newer != newer.Document {
			t.Errorf("evidence of the old version: %+v", e)
		}
	}
	all, err := w.Evidence(ctx)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range all {
		if want := map[bool]briefing.DocumentID{true: newer.Document}[e.Document == old.Document]; e.Newer != want {
			t.Errorf("newer of %s is %q, want %q", e.Document, e.Newer, want)
		}
	}
}

func TestLanguageVersions(t *testing.T) {
	w, ctx := opened(t), context.Background()
	var ids []briefing.DocumentID
	for _, language := range []string{"en", "fr", "es", "fr"} {
		d := imported(t, w, language+".txt", fmt.Sprintf("Text number %d in %s.", len(ids), language))
		p := d.Provenance
		p.Symbol, p.Language = "A/79/123", language
		if err := w.SetProvenance(ctx, d.ID, p); err != nil {
			t.Fatal(err)
		}
		ids = append(ids, d.ID)
	}
	r, err := w.Related(ctx, ids[0])
	if err != nil || len(r.Languages) != 2 || r.Languages[0].ID != ids[2] || r.Languages[1].ID != ids[3] {
		t.Errorf("languages of the English one: %+v, %v", r.Languages, err)
	}
}
