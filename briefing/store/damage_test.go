package store

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"attache/briefing"
)

// closedLibrary writes a library with some documents and a clipping, closes
// it and returns its path.
func closedLibrary(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "library.attache")
	s := must(Open(t.Context(), path))(t)
	for i := range 20 {
		a := testAddition(t, fmt.Sprint("Document ", i), strings.Repeat("Words of it. ", 40), "35 per cent.")
		must(s.AddDocument(t.Context(), a))(t)
		ok(t, s.PutClipping(t.Context(), testClipping(t, a.Document, a.Findings[1], fmt.Sprint("c", i))))
	}
	ok(t, s.Close())
	return path
}

func TestOpenRefusesDamage(t *testing.T) {
	tests := []struct {
		name   string
		damage func(t *testing.T, b []byte) []byte
	}{
		{"empty", func(t *testing.T, b []byte) []byte { return nil }},
		{"text", func(t *testing.T, b []byte) []byte { return []byte("Dear colleague,\n") }},
		{"long text", func(t *testing.T, b []byte) []byte { return bytes.Repeat([]byte("Dear colleague,\n"), 999) }},
		{"cut short", func(t *testing.T, b []byte) []byte { return b[:len(b)/2] }},
		{"header only", func(t *testing.T, b []byte) []byte { return b[:headerBytes] }},
		{"first page overwritten", func(t *testing.T, b []byte) []byte {
			copy(b[headerBytes:4096], bytes.Repeat([]byte{0xff}, 4096))
			return b
		}},
		{"another program's database", func(t *testing.T, b []byte) []byte {
			copy(b[68:72], []byte{0, 0, 0, 1})
			return b
		}},
	}
	whole := must(os.ReadFile(closedLibrary(t)))(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "library.attache")
			broken := tt.damage(t, bytes.Clone(whole))
			ok(t, os.WriteFile(path, broken, 0o600))
			s, err := Open(t.Context(), path)
			var p *briefing.Problem
			if !errors.Is(err, briefing.ErrDamaged) || !errors.As(err, &p) || p.Remedy == "" {
				t.Fatalf("got %v, %v", s, err)
			}
			if after := must(os.ReadFile(path))(t); !bytes.Equal(after, broken) {
				t.Error("Open changed the damaged file")
			}
			aside := must(SetAside(path))(t)
			if after := must(os.ReadFile(aside))(t); !bytes.Equal(after, broken) {
				t.Error("SetAside changed the damaged file")
			}
			s = must(Open(t.Context(), path))(t)
			ok(t, s.Close())
		})
	}
}

func TestOpenRefusesNewer(t *testing.T) {
	path := closedLibrary(t)
	s := must(Open(t.Context(), path))(t)
	must(s.writer.Exec(fmt.Sprintf("PRAGMA user_version = %d", Version()+1)))(t)
	ok(t, s.Close())
	if _, err := Open(t.Context(), path); !errors.Is(err, briefing.ErrNewerVersion) {
		t.Errorf("got %v", err)
	}
}

func TestOpenRefusesOrphanedLog(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.attache")
	ok(t, os.WriteFile(path+"-wal", []byte("the latest changes"), 0o600))
	if _, err := Open(t.Context(), path); !errors.Is(err, briefing.ErrDamaged) {
		t.Errorf("got %v", err)
	}
}

func TestOpenDirectory(t *testing.T) {
	if _, err := Open(t.Context(), t.TempDir()); !errors.Is(err, briefing.ErrDamaged) {
		t.Errorf("got %v", err)
	}
}

func TestSetAsideInUse(t *testing.T) {
	s := testStore(t)
	if aside, err := SetAside(s.Path()); !errors.Is(err, briefing.ErrInUse) {
		t.Errorf("set aside to %q, %v", aside, err)
	}
	if _, err := SetAside(filepath.Join(t.TempDir(), "none")); !errors.Is(err, briefing.ErrNotFound) {
		t.Errorf("nothing there: %v", err)
	}
}

func TestCheckFindsWhatIsWrong(t *testing.T) {
	exec := func(statements ...string) func(*testing.T, *sql.Tx) {
		return func(t *testing.T, tx *sql.Tx) {
			for _, st := range statements {
				must(tx.Exec(st))(t)
			}
		}
	}
	tests := []struct {
		name   string
		damage func(*testing.T, *sql.Tx)
		err    error
		cause  string
	}{
		{"text changed", exec(`UPDATE document_text SET text = CAST(replace(CAST(text AS TEXT), 'Words', 'Works') AS BLOB) WHERE document = 3`), briefing.ErrDamaged, "its text is no longer"},
		{"blocks moved", exec(`UPDATE document_text SET blocks = replace(blocks, '"start":0', '"start":99999') WHERE document = 3`), briefing.ErrDamaged, "its blocks do not fit"},
		{"blocks garbled", exec(`UPDATE document_text SET blocks = '[{' WHERE document = 3`), briefing.ErrDamaged, "cannot be read"},
		{"finding outside", exec(`UPDATE findings SET items = replace(items, '"end":', '"end":9999') WHERE document = 3`), briefing.ErrDamaged, "its findings do not fit"},
		{"original changed", exec(`UPDATE original SET coding = 'plain', bytes = x'00' WHERE key = 3`), briefing.ErrDamaged, "no longer as it was imported"},
		{"clipping changed", exec(`UPDATE clipping SET data = replace(data, '35 per cent', '53 per cent') WHERE key = 3`), briefing.ErrNotVerbatim, "not word for word"},
		{"document gone", exec(`PRAGMA defer_foreign_keys = on`, `DELETE FROM document_text WHERE document = 3`, `DELETE FROM findings WHERE document = 3`), briefing.ErrDamaged, "cannot be read"},
	}
	path := closedLibrary(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			damaged := filepath.Join(t.TempDir(), "library.attache")
			ok(t, os.WriteFile(damaged, must(os.ReadFile(path))(t), 0o600))
			s := must(Open(t.Context(), damaged))(t)
			defer s.Close()
			if found := must(s.Check(t.Context()))(t); len(found) != 0 {
				t.Fatalf("before: %v", found)
			}
			tx := must(s.writer.Begin())(t)
			tt.damage(t, tx)
			ok(t, tx.Commit())
			found := must(s.Check(t.Context()))(t)
			for _, p := range found {
				if errors.Is(p, tt.err) && strings.Contains(p.Cause, tt.cause) {
					return
				}
			}
			t.Errorf("found %v", found)
		})
	}
}

// Every page of the file in turn is overwritten: what is read is right or an
// error, and Check always notices.
func TestCheckFindsOverwrittenPages(t *testing.T) {
	path := closedLibrary(t)
	whole := must(os.ReadFile(path))(t)
	const page = 4096
	looked := 0
	for offset := page; offset < len(whole); offset += 7 * page {
		broken := bytes.Clone(whole)
		if bytes.Equal(broken[offset:offset+page], make([]byte, page)) {
			continue
		}
		copy(broken[offset:offset+page], bytes.Repeat([]byte{0xa5}, page))
		damaged := filepath.Join(t.TempDir(), "library.attache")
		ok(t, os.WriteFile(damaged, broken, 0o600))
		looked++
		s, err := Open(t.Context(), damaged)
		if errors.Is(err, briefing.ErrDamaged) {
			continue
		}
		ok(t, err)
		if found := must(s.Check(t.Context()))(t); len(found) == 0 {
			t.Errorf("page %d overwritten, and nothing found", offset/page)
		}
		s.Close()
	}
	if looked < 5 {
		t.Errorf("only %d pages looked at", looked)
	}
}

func TestFullDisk(t *testing.T) {
	s, ctx := testStore(t), t.Context()
	a := testAddition(t, "Small", "Text.")
	must(s.AddDocument(ctx, a))(t)
	var pages int
	ok(t, s.writer.QueryRow(`PRAGMA page_count`).Scan(&pages))
	must(s.writer.Exec(fmt.Sprintf(`PRAGMA max_page_count = %d`, pages+4)))(t)
	_, err := s.AddDocument(ctx, testAddition(t, "Large", strings.Repeat("Many words. ", 9999)))
	var p *briefing.Problem
	if !errors.As(err, &p) || p.Cause != "the disk is full" {
		t.Fatalf("got %v", err)
	}
	must(s.writer.Exec(`PRAGMA max_page_count = 1000000`))(t)
	if list := must(s.Documents(ctx))(t); len(list) != 1 || list[0].ID != a.Document.ID {
		t.Errorf("after the failure: %v", list)
	}
	must(s.AddDocument(ctx, testAddition(t, "Large", strings.Repeat("Many words. ", 9999))))(t)
	if found := must(s.Check(ctx))(t); len(found) != 0 {
		t.Errorf("after the failure: %v", found)
	}
}

func TestBackupAndRestore(t *testing.T) {
	s, ctx := testStore(t), t.Context()
	a := testAddition(t, "Kept", "Text.")
	must(s.AddDocument(ctx, a))(t)
	backup := filepath.Join(t.TempDir(), "back up (1).attache")
	ok(t, os.WriteFile(backup, []byte("an older backup"), 0o600))
	ok(t, s.Backup(ctx, backup))
	if err := s.Backup(ctx, s.Path()); !errors.Is(err, briefing.ErrInUse) {
		t.Errorf("into itself: %v", err)
	}
	must(s.AddDocument(ctx, testAddition(t, "Later", "Text.")))(t)

	if _, err := Restore(ctx, backup, s.Path()); !errors.Is(err, briefing.ErrInUse) {
		t.Errorf("over an open library: %v", err)
	}
	place := filepath.Join(t.TempDir(), "library.attache")
	ok(t, os.WriteFile(place, []byte("rubbish"), 0o600))
	aside := must(Restore(ctx, backup, place))(t)
	if got := string(must(os.ReadFile(aside))(t)); got != "rubbish" {
		t.Errorf("aside at %s: %q", aside, got)
	}
	r := must(Open(ctx, place))(t)
	defer r.Close()
	list := must(r.Documents(ctx))(t)
	if len(list) != 1 || list[0].ID != a.Document.ID {
		t.Errorf("restored %v", list)
	}
	if _, err := Restore(ctx, aside, filepath.Join(t.TempDir(), "x")); !errors.Is(err, briefing.ErrDamaged) {
		t.Errorf("restoring rubbish: %v", err)
	}
	left := must(filepath.Glob(filepath.Join(filepath.Dir(backup), ".*")))(t)
	if len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

func TestBackupCancelled(t *testing.T) {
	s := testStore(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	backup := filepath.Join(t.TempDir(), "b")
	if err := s.Backup(ctx, backup); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	if _, err := os.Stat(backup); err == nil {
		t.Error("half a backup is there")
	}
}
