package workspace

import (
	"context"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"attache/briefing"
	"attache/briefing/extract"
	"attache/briefing/source"
	"attache/briefing/store"
)

// readByOlder puts a document into the library as an older reader would have
// read the file: with the words replaced that it misread.
func readByOlder(t *testing.T, w *Workspace, name, file, right, misread string) *briefing.Document {
	t.Helper()
	ctx := context.Background()
	d, err := source.Read(ctx, source.File{Name: name, Data: []byte(file)})
	if err != nil {
		t.Fatal(err)
	}
	p := d.Provenance
	p.Reader = strings.Split(p.Reader, "/")[0] + "/0"
	was, err := briefing.NewDocument(strings.ReplaceAll(d.Text, right, misread), nil, nil, p)
	if err != nil {
		t.Fatal(err)
	}
	was.Blocks = []briefing.Block{{Span: briefing.Span{End: len(strings.TrimSpace(was.Text))}, Role: briefing.RoleParagraph}}
	found := extract.Extract(was, extract.Knowledge{}).Findings
	_, err = w.store.AddDocument(ctx, store.Addition{Document: was, Original: []byte(file), Findings: found, Extractor: extract.Version, Path: "/home/" + name})
	if err != nil {
		t.Fatal(err)
	}
	return was
}

func readAgain(t *testing.T, w *Workspace) (outcomes []Outcome) {
	t.Helper()
	if err := w.ReadAgain(context.Background(), func(Progress) {}, func(o Outcome) { outcomes = append(outcomes, o) }); err != nil {
		t.Fatal(err)
	}
	return outcomes
}

func waiting(t *testing.T, w *Workspace) int {
	t.Helper()
	list, err := w.ToReadAgain(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return len(list)
}

func listed(t *testing.T, w *Workspace) map[briefing.DocumentID]Entry {
	t.Helper()
	entries, err := w.Documents(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	all := map[briefing.DocumentID]Entry{}
	for _, e := range entries {
		all[e.ID] = e
	}
	return all
}

func TestReadAgainWithTheSameText(t *testing.T) {
	w, ctx := opened(t), t.Context()
	was := readByOlder(t, w, "press.txt", press, "", "")
	p := was.Provenance
	p.Publisher = "A publisher that a person entered"
	if err := w.SetProvenance(ctx, was.ID, p); err != nil {
		t.Fatal(err)
	}
	before, err := w.Document(ctx, was.ID)
	if err != nil {
		t.Fatal(err)
	}
	if n := waiting(t, w); n != 1 {
		t.Fatalf("%d to read again", n)
	}
	if o := readAgain(t, w); len(o) != 1 || o[0].Status != StatusDuplicate || !o[0].Again || o[0].Document != was.ID {
		t.Fatalf("outcomes %+v", o)
	}
	after, err := w.Document(ctx, was.ID)
	if err != nil {
		t.Fatal(err)
	}
	if len(after.Blocks) < 4 || after.Provenance.Reader == before.Provenance.Reader || after.Provenance.Publisher != p.Publisher {
		t.Errorf("read again: %d blocks, %+v", len(after.Blocks), after.Provenance)
	}
	if n := waiting(t, w); n != 0 {
		t.Errorf("%d still to read again", n)
	}
	if s, ok, err := w.Undo(ctx); err != nil || !ok || s.Label != "read again" {
		t.Fatalf("undo %+v, %v, %v", s, ok, err)
	}
	if back, err := w.Document(ctx, was.ID); err != nil || !reflect.DeepEqual(back, before) {
		t.Errorf("taken back it is %+v, was %+v: %v", back, before, err)
	}
	if _, _, err := w.Redo(ctx); err != nil {
		t.Fatal(err)
	}
	if redone, err := w.Document(ctx, was.ID); err != nil || !reflect.DeepEqual(redone, after) {
		t.Errorf("made again it is %+v: %v", redone, err)
	}
}

func TestReadAgainWithAnotherText(t *testing.T) {
	for _, kept := range []bool{false, true} {
		name := "nothing kept"
		if kept {
			name = "something kept"
		}
		t.Run(name, func(t *testing.T) {
			w, ctx := opened(t), t.Context()
			was := readByOlder(t, w, "press.txt", press, "laws that protect", "laws thatprotect")
			var clip briefing.Clipping
			if kept {
				var err error
				if clip, err = w.Keep(ctx, was.ID, first(t, w, was.ID, briefing.KindStatistic).Finding, ""); err != nil {
					t.Fatal(err)
				}
			}
			o := readAgain(t, w)
			if len(o) != 1 || o[0].Status != StatusImported || o[0].Relation == nil || o[0].Relation.Other != was.ID {
				t.Fatalf("outcomes %+v", o)
			}
			all := listed(t, w)
			_, oldThere := all[was.ID]
			if _, newThere := all[o[0].Document]; !newThere || oldThere != kept {
				t.Errorf("old reading there: %v; in the library %v", oldThere, all)
			}
			if n := waiting(t, w); n != 0 {
				t.Errorf("%d still to read again", n)
			}
			if kept {
				renewed, err := w.Renewals(ctx, []briefing.Clipping{clip})
				if err != nil || renewed[clip.ID].Newest != o[0].Document || !renewed[clip.ID].Stands {
					t.Errorf("what was kept says %+v: %v", renewed, err)
				}
				d, err := w.Document(ctx, was.ID)
				if err != nil || clip.Verify(d) != briefing.VerdictVerbatim {
					t.Errorf("what was kept is no longer proved: %v", err)
				}
			}
			r, err := w.Related(ctx, o[0].Document)
			if err != nil || kept != (len(r.Older) == 1) {
				t.Errorf("related %+v: %v", r, err)
			}
			imports, err := w.Imports(ctx)
			if err != nil || len(imports) != 1 || imports[0].Files != 1 {
				t.Errorf("reports %+v: %v", imports, err)
			}
			if _, _, err := w.Undo(ctx); err != nil {
				t.Fatal(err)
			}
			all = listed(t, w)
			if _, there := all[was.ID]; !there || len(all) != 1 {
				t.Errorf("taken back the library holds %v", all)
			}
			if _, _, err := w.Redo(ctx); err != nil {
				t.Fatal(err)
			}
			if _, there := listed(t, w)[o[0].Document]; !there {
				t.Error("made again the new reading is not there")
			}
		})
	}
}

func TestReadAgainUndoneKeepsWhatWasKept(t *testing.T) {
	w, ctx := opened(t), t.Context()
	was := readByOlder(t, w, "press.txt", press, "laws that protect", "laws thatprotect")
	o := readAgain(t, w)
	undo := w.history.done[len(w.history.done)-1]
	if _, err := w.Keep(ctx, o[0].Document, first(t, w, o[0].Document, briefing.KindStatistic).Finding, ""); err != nil {
		t.Fatal(err)
	}
	if err := undo.undo(ctx); err != nil {
		t.Fatal(err)
	}
	all := listed(t, w)
	if len(all) != 2 || all[was.ID].ID == "" || len(undo.stayed()) != 1 {
		t.Errorf("library %v, stayed %q", all, undo.stayed())
	}
}

func TestReadAgainInVain(t *testing.T) {
	w, ctx := opened(t), t.Context()
	d, err := briefing.NewDocument("Words.", nil, nil, briefing.Provenance{FileName: "broken.pdf", Original: briefing.HashOf([]byte("%PDF-")), Reader: "pdf/0"})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.store.AddDocument(ctx, store.Addition{Document: d, Original: []byte("%PDF-"), Extractor: extract.Version}); err != nil {
		t.Fatal(err)
	}
	good := readByOlder(t, w, "press.txt", press, "", "")
	for _, o := range readAgain(t, w) {
		switch {
		case o.Document == good.ID:
		case o.Status != StatusFailed || o.File != "broken.pdf":
			t.Errorf("outcome %+v", o)
		default:
			wantProblem(t, o.Err, "")
		}
	}
	if n := waiting(t, w); n != 0 {
		t.Errorf("%d to read again by a reader that was tried", n)
	}
	if _, there := listed(t, w)[d.ID]; !there {
		t.Error("a document that cannot be read again is gone")
	}
}

func TestReadAgainStopped(t *testing.T) {
	w := opened(t)
	for i := range 12 {
		readByOlder(t, w, filepath.Join("a", string(rune('a'+i))+".txt"), reportText("nets"+string(rune('a'+i)), 20), "", "")
	}
	ctx, cancel := context.WithCancel(t.Context())
	n := 0
	err := w.ReadAgain(ctx, func(Progress) {}, func(Outcome) {
		if n++; n == 2 {
			cancel()
		}
	})
	if err == nil {
		t.Error("nothing is said of its being stopped")
	}
	if left := waiting(t, w); left != 12-n || left == 0 {
		t.Errorf("%d left after %d", left, n)
	}
}

func TestDetailsAgain(t *testing.T) {
	was := briefing.Provenance{
		Title: "By hand", Publisher: "Read before", Place: "Here", Authors: []string{"A"}, Date: briefing.Date{Year: 2020}, Event: "E", Language: "fr",
		Symbol: "S", Session: "1", AgendaItem: "2", Genre: "g", Address: "https://a.example/b", Reader: "text/1",
		Origins: map[string]string{},
	}
	for _, f := range []string{"title", "place", "authors", "date", "event", "language", "symbol", "session", "agendaItem", "genre", "address"} {
		was.Origins[f] = briefing.OriginPerson
	}
	is := briefing.Provenance{Title: "Read", Publisher: "Read now", Reader: "text/2", Origins: map[string]string{"title": "the first heading", "publisher": "the masthead"}}
	got := detailsAgain(was, is, false)
	want := was
	want.Publisher, want.Reader = "Read now", "text/2"
	want.Origins["publisher"] = "the masthead"
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
	if got := detailsAgain(was, is, true); got.Publisher != "Read before" || got.Reader != "text/2" {
		t.Errorf("a sample's: %+v", got)
	}
}
