package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"time"

	"attache/briefing"
)

// ImportID names an import of files.
type ImportID int64

// Import is one import of files, of which there is a report.
type Import struct {
	ID      ImportID
	Started time.Time
	// Ended is zero while it is under way, and when the program was.
	Ended time.Time
	// Files is how many it was to read.
	Files int
}

// ImportLine is what became of one file.
type ImportLine struct {
	// File is its path.
	File string `json:"file"`
	// Status is "imported", "duplicate", "failed", or StatusLeft.
	Status   string              `json:"status"`
	Document briefing.DocumentID `json:"document,omitempty"`
	Title    string              `json:"title,omitempty"`
	// Back says that the document had been removed and is in the library again.
	Back bool `json:"back,omitempty"`
	// Again says that the document was read again and has the same text.
	Again bool `json:"again,omitempty"`
	// Pictures says that the file holds pictures of pages and no words.
	Pictures bool `json:"pictures,omitempty"`
	// Protected says that it failed for want of a password.
	Protected bool `json:"protected,omitempty"`
	// Cause and Remedy say why it failed and what to try.
	Cause  string `json:"cause,omitempty"`
	Remedy string `json:"remedy,omitempty"`
	// Relation is set when the document belongs with one that was there.
	Relation *briefing.Relation `json:"relation,omitempty"`
}

// StatusLeft is the status of a file that was not read because the import was
// stopped, or the program.
const StatusLeft = "left"

// BeginImport opens the report of a new import of files. Those of the paths
// that no line names when the program is ended are in the report as left;
// there may be none.
func (s *Store) BeginImport(ctx context.Context, files int, paths []string) (ImportID, error) {
	var id ImportID
	err := s.write(ctx, "begin an import", func(tx *sql.Tx) error {
		list, err := json.Marshal(paths)
		if err != nil {
			return err
		}
		r, err := tx.ExecContext(ctx, `INSERT INTO import (started, files, paths) VALUES (?1, ?2, nullif(?3, 'null'))`, now(), files, string(list))
		if err != nil {
			return err
		}
		key, err := r.LastInsertId()
		id = ImportID(key)
		return err
	})
	return id, err
}

// EndImport says that an import has ended, with the last lines of its report.
func (s *Store) EndImport(ctx context.Context, id ImportID, lines []ImportLine) error {
	return s.write(ctx, "end an import", func(tx *sql.Tx) error {
		if err := addLines(ctx, tx, id, lines); err != nil {
			return err
		}
		return affectOne(ctx, tx, "import", `UPDATE import SET ended = ?, paths = NULL WHERE key = ?`, now(), id)
	})
}

// AddImportLines adds to the report of an import.
func (s *Store) AddImportLines(ctx context.Context, id ImportID, lines []ImportLine) error {
	return s.write(ctx, "report an import", func(tx *sql.Tx) error { return addLines(ctx, tx, id, lines) })
}

func addLines(ctx context.Context, tx *sql.Tx, id ImportID, lines []ImportLine) error {
	var number int64
	err := tx.QueryRowContext(ctx, `SELECT coalesce(max(number), 0) FROM import_line WHERE import = ?`, id).Scan(&number)
	if err != nil {
		return err
	}
	st, err := tx.PrepareContext(ctx, `INSERT INTO import_line (import, number, data) VALUES (?, ?, ?)`)
	if err != nil {
		return err
	}
	defer st.Close()
	for _, l := range lines {
		b, err := json.Marshal(l)
		if err != nil {
			return err
		}
		number++
		if _, err := st.ExecContext(ctx, id, number, string(b)); err != nil {
			return err
		}
	}
	return nil
}

// AmendImportLine replaces what the latest report of a file says of it, when
// that is that it failed. There may be none.
func (s *Store) AmendImportLine(ctx context.Context, l ImportLine) error {
	return s.write(ctx, "amend the report of an import", func(tx *sql.Tx) error {
		b, err := json.Marshal(l)
		if err != nil {
			return err
		}
		_, err = tx.ExecContext(ctx, `UPDATE import_line SET data = ?2 WHERE json_extract(data, '$.status') = 'failed'
			AND (import, number) = (SELECT import, number FROM import_line WHERE json_extract(data, '$.file') = ?1
				ORDER BY import DESC, number DESC LIMIT 1)`, l.File, string(b))
		return err
	})
}

// Imports lists the imports that have a report, the latest first.
func (s *Store) Imports(ctx context.Context) ([]Import, error) {
	var list []Import
	rows, err := s.reader.QueryContext(ctx, `SELECT key, started, coalesce(ended, 0), files FROM import i
		WHERE paths IS NOT NULL OR EXISTS (SELECT 1 FROM import_line WHERE import = i.key) ORDER BY key DESC`)
	err = each(rows, err, func(rows *sql.Rows) error {
		var i Import
		var started, ended int64
		if err := rows.Scan(&i.ID, &started, &ended, &i.Files); err != nil {
			return err
		}
		i.Started = fromNanoseconds(started)
		if ended > 0 {
			i.Ended = fromNanoseconds(ended)
		}
		list = append(list, i)
		return nil
	})
	return list, s.problem("list imports", err)
}

// ImportLines is the report of an import, in the order of its files; of one
// that has not ended, with the files that it has not come to.
func (s *Store) ImportLines(ctx context.Context, id ImportID) ([]ImportLine, error) {
	rows, err := s.reader.QueryContext(ctx, `SELECT data FROM import_line WHERE import = ? ORDER BY number`, id)
	list, err := collectData[ImportLine](rows, err)
	if err == nil {
		list, err = s.withLeft(ctx, id, list)
	}
	return list, s.problem("read the report of an import", err)
}

func (s *Store) withLeft(ctx context.Context, id ImportID, list []ImportLine) ([]ImportLine, error) {
	rows, err := s.reader.QueryContext(ctx, `SELECT paths FROM import WHERE key = ? AND paths IS NOT NULL`, id)
	pending, err := collectData[[]string](rows, err)
	if err != nil || len(pending) == 0 {
		return list, err
	}
	named := map[string]int{}
	for _, l := range list {
		named[l.File]++
	}
	for _, path := range pending[0] {
		if named[path]--; named[path] < 0 {
			list = append(list, ImportLine{File: path, Status: StatusLeft})
		}
	}
	return list, nil
}
