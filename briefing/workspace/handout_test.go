package workspace

import (
	"context"
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	_ "github.com/ncruces/go-sqlite3/driver"

	"attache/briefing"
	"attache/briefing/page"
)

func TestSamplesExport(t *testing.T) {
	ctx := context.Background()
	w := opened(t)
	if err := w.LoadSamples(ctx); err != nil {
		t.Fatal(err)
	}
	clippings, err := w.Clippings(ctx)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range clippings {
		if c.Kind == briefing.KindStatistic && (len(c.Figures) == 0 || c.Figures[0].High == 0) {
			t.Errorf("a sample statistic has no value: %q", c.Text)
		}
	}
	path := filepath.Join(t.TempDir(), "note.pdf")
	done, err := w.Export(ctx, SampleBriefing, HandoutOptions{}, path)
	if err != nil {
		t.Fatal(err)
	}
	if done.Pages < 2 || done.Pages > 4 {
		t.Errorf("the sample has %d pages, want 2 to 4", done.Pages)
	}
	data, err := os.ReadFile(path)
	if err != nil || !strings.HasPrefix(string(data), "%PDF-") {
		t.Errorf("written: %.8q, %v", data, err)
	}
	left, err := filepath.Glob(filepath.Join(filepath.Dir(path), ".attache-*"))
	if err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

func TestSamplesComeAndGo(t *testing.T) {
	ctx := context.Background()
	w := opened(t)
	count := func() int {
		entries, err := w.Documents(ctx)
		if err != nil {
			t.Fatal(err)
		}
		return len(entries)
	}
	for range 2 { // loading twice is loading once
		if err := w.LoadSamples(ctx); err != nil {
			t.Fatal(err)
		}
	}
	all := count()
	if all != 5 {
		t.Fatalf("%d sample documents", all)
	}
	own := imported(t, w, "press.txt", press)
	if err := w.RemoveSamples(ctx); err != nil {
		t.Fatal(err)
	}
	if loaded, err := w.SamplesLoaded(ctx); loaded || err != nil || count() != 1 {
		t.Errorf("after removing: loaded %v, %v, %d documents", loaded, err, count())
	}
	if _, err := w.Document(ctx, own.ID); err != nil {
		t.Errorf("removing the samples took a person's document: %v", err)
	}
	if err := w.LoadSamples(ctx); err != nil || count() != all+1 {
		t.Errorf("after restoring: %v, %d documents", err, count())
	}
}

// tamper changes words behind the program's back.
func tamper(t *testing.T, w *Workspace, query string, args ...any) {
	t.Helper()
	db, err := sql.Open("sqlite3", "file:"+filepath.ToSlash(filepath.Join(w.Dir(), storeFile)))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	result, err := db.Exec(query, args...)
	if err != nil {
		t.Fatal(err)
	}
	if n, err := result.RowsAffected(); err != nil || n != 1 {
		t.Fatalf("tampering changed %d rows, %v", n, err)
	}
}

func TestExportStopsAtWordsThatAreNotTheSources(t *testing.T) {
	ctx := context.Background()
	w := opened(t)
	d := imported(t, w, "press.txt", press)
	b := newBriefing(t, w)
	c, err := w.Keep(ctx, d.ID, first(t, w, d.ID, briefing.KindQuote).Finding, b.ID)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "note.pdf")
	if _, err := w.Export(ctx, b.ID, HandoutOptions{}, path); err != nil {
		t.Fatal(err)
	}
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}

	tamper(t, w, `UPDATE clipping SET data = replace(data, 'clear laws', 'harsh laws') WHERE id = ?`, c.ID)

	_, err = w.Export(ctx, b.ID, HandoutOptions{}, path)
	if !errors.Is(err, briefing.ErrNotVerbatim) || !strings.Contains(err.Error(), "harsh laws") {
		t.Errorf("export gave %v; want an error that names the words", err)
	}
	if after, err := os.ReadFile(path); err != nil || string(after) != string(before) {
		t.Error("the file that was there has changed")
	}
	h, err := w.Handout(ctx, b.ID, HandoutOptions{})
	if err != nil || len(h.Refused) != 1 {
		t.Errorf("preview refused %d items, %v; want 1", len(h.Refused), err)
	}
	proofs, err := w.Verify(ctx, b.ID)
	if err != nil || len(proofs) != 1 || proofs[0].Verdict != briefing.VerdictAltered {
		t.Errorf("verify: %+v, %v", proofs, err)
	}
}

func TestVerifyReadsTheSourceFromTheDisk(t *testing.T) {
	ctx := context.Background()
	w := opened(t)
	d := imported(t, w, "press.txt", press)
	if _, err := w.Keep(ctx, d.ID, first(t, w, d.ID, briefing.KindQuote).Finding, ""); err != nil {
		t.Fatal(err)
	}
	tamper(t, w, `UPDATE document_text SET text = CAST(replace(CAST(text AS TEXT), 'clear laws', 'other laws') AS BLOB)`)
	proofs, err := w.Verify(ctx, "")
	if err != nil || len(proofs) != 1 || proofs[0].Verdict == briefing.VerdictVerbatim {
		t.Errorf("a source that changed on the disk was not noticed: %+v, %v", proofs, err)
	}
}

func TestExportRefusesWhatItCannotWrite(t *testing.T) {
	ctx := context.Background()
	w := opened(t)
	b := newBriefing(t, w)
	_, err := w.Export(ctx, b.ID, HandoutOptions{}, filepath.Join(t.TempDir(), "note.xyz"))
	wantProblem(t, err, ".pdf")
	_, err = w.Export(ctx, b.ID, HandoutOptions{}, filepath.Join(t.TempDir(), "no", "folder", "note.pdf"))
	wantProblem(t, err, "Make the folder")
	_, err = w.Export(ctx, b.ID, HandoutOptions{Template: "poster"}, filepath.Join(t.TempDir(), "note.pdf"))
	wantProblem(t, err, "note")
}

// What is no longer kept is not printed, though its words are still known, and
// Undo brings it back onto the page.
func TestHandoutLeavesOutWhatIsNoLongerKept(t *testing.T) {
	ctx, w := context.Background(), opened(t)
	d := imported(t, w, "press.txt", press)
	b := newBriefing(t, w)
	c, err := w.Keep(ctx, d.ID, first(t, w, d.ID, briefing.KindQuote).Finding, b.ID)
	if err != nil {
		t.Fatal(err)
	}
	missing := func() (n int) {
		t.Helper()
		h, err := w.Handout(ctx, b.ID, HandoutOptions{})
		if err != nil || len(h.Refused) != 0 {
			t.Fatalf("%v, refused %v", err, h.Refused)
		}
		for _, notice := range h.Pages.Notices {
			if notice.Kind == page.NoticeMissing && notice.Detail == string(c.ID) {
				n++
			}
		}
		return n
	}
	if n := missing(); n != 0 {
		t.Fatalf("%d missing of what is kept", n)
	}
	if err := w.Discard(ctx, c.ID); err != nil {
		t.Fatal(err)
	}
	if n := missing(); n != 1 {
		t.Errorf("%d missing of what is no longer kept, want 1", n)
	}
	if _, _, err := w.Undo(ctx); err != nil {
		t.Fatal(err)
	}
	if n := missing(); n != 0 {
		t.Errorf("%d missing after undo", n)
	}
}
