package store

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"attache/briefing"
)

var update = flag.Bool("update", false, "write testdata/version-N.attache for the current version N if it is not there")

// TestMigrations opens a library written by each version there was.
func TestMigrations(t *testing.T) {
	for v := 1; v <= Version(); v++ {
		name := filepath.Join("testdata", fmt.Sprintf("version-%04d.attache", v))
		t.Run(name, func(t *testing.T) {
			b, err := os.ReadFile(name)
			if os.IsNotExist(err) && v == Version() && *update {
				b = must(os.ReadFile(closedLibrary(t)))(t)
				ok(t, os.MkdirAll("testdata", 0o755))
				ok(t, os.WriteFile(name, b, 0o644))
			} else if err != nil {
				t.Fatal(err)
			}
			path := filepath.Join(t.TempDir(), "library.attache")
			ok(t, os.WriteFile(path, b, 0o600))
			s := must(Open(t.Context(), path))(t)
			defer s.Close()
			var version int
			ok(t, s.reader.QueryRow(`PRAGMA user_version`).Scan(&version))
			if version != Version() {
				t.Errorf("still of version %d", version)
			}
			if n := len(must(s.Documents(t.Context()))(t)); n != 20 {
				t.Errorf("%d documents, want 20", n)
			}
			if n := len(must(s.Clippings(t.Context()))(t)); n != 20 {
				t.Errorf("%d clippings, want 20", n)
			}
			if found := must(s.Check(t.Context()))(t); len(found) != 0 {
				t.Errorf("check: %v", found)
			}
			// What a new version has beside, an old library has from now on.
			if n := len(must(s.Unsketched(t.Context()))(t)); n != map[bool]int{true: 20}[v < 2] {
				t.Errorf("%d documents are to be sketched", n)
			}
			a := testAddition(t, "One more", "Text.")
			a.Path = "/one more.txt"
			a.Relations = []briefing.Relation{{Document: a.Document.ID, Other: must(s.Documents(t.Context()))(t)[0].ID, Kind: briefing.RelationVersion}}
			must(s.AddDocument(t.Context(), a))(t)
			if n := len(must(s.Relations(t.Context()))(t)); n != 1 {
				t.Errorf("%d relations, want 1", n)
			}
		})
	}
}

// A migration that fails half way leaves the library as it was.
func TestFailedMigrationChangesNothing(t *testing.T) {
	path := closedLibrary(t)
	was := migrations
	defer func() { migrations = was }()
	migrations = append(append([]string{}, was...), `CREATE TABLE extra (x); INSERT INTO nowhere VALUES (1)`)
	if s, err := Open(t.Context(), path); err == nil {
		s.Close()
		t.Fatal("a failing migration opened")
	}
	migrations = was
	s := must(Open(t.Context(), path))(t)
	defer s.Close()
	var n int
	ok(t, s.reader.QueryRow(`SELECT count(*) FROM sqlite_schema WHERE name = 'extra'`).Scan(&n))
	if n != 0 {
		t.Error("half a migration is there")
	}
}
