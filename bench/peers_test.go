package bench

import (
	"database/sql"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"attache/briefing/index"

	"github.com/ncruces/go-sqlite3/driver"
	"github.com/ncruces/go-sqlite3/ext/fts5"
)

// fullText is SQLite's own full-text search over the library, with an index
// for beginnings, stemming and without accents, as one would use it here.
type fullText struct{ db *sql.DB }

func (l *library) inFullText(tb testing.TB) (f fullText, took time.Duration, bytes int64) {
	tb.Helper()
	path := filepath.Join(tb.TempDir(), "fts5.db")
	db, err := driver.Open("file:"+path+"?_pragma=journal_mode(wal)&_pragma=synchronous(normal)&_pragma=cache_size(-65536)", fts5.Register)
	check(tb, err)
	tb.Cleanup(func() { check(tb, db.Close()) })
	for _, s := range []string{
		`CREATE TABLE doc (id INTEGER PRIMARY KEY, title TEXT, publisher TEXT, year INTEGER, language TEXT)`,
		`CREATE VIRTUAL TABLE fts USING fts5 (title, body, prefix = '1 2 3', tokenize = 'porter unicode61 remove_diacritics 2')`,
	} {
		_, err := db.Exec(s)
		check(tb, err)
	}
	start := time.Now()
	n := 0
	for part := range slices.Chunk(l.additions, 300) {
		tx, err := db.Begin()
		check(tb, err)
		for _, a := range part {
			n++
			p := a.Document.Provenance
			_, err := tx.Exec(`INSERT INTO doc VALUES (?, ?, ?, ?, ?)`, n, p.Title, p.Publisher, p.Date.Year, p.Language)
			check(tb, err)
			_, err = tx.Exec(`INSERT INTO fts (rowid, title, body) VALUES (?, ?, ?)`, n, p.Title, a.Document.Text)
			check(tb, err)
		}
		check(tb, tx.Commit())
	}
	took = time.Since(start)
	return fullText{db}, took, size(tb, filepath.Dir(path))
}

// search does what index.Search does: the best ten with snippets, the total,
// and the counts by publisher, year and language.
func (f fullText) search(tb testing.TB, match string) taken {
	return measure(func() { f.ask(tb, match) })
}

func (f fullText) ask(tb testing.TB, match string) {
	rows, err := f.db.Query(`SELECT rowid, snippet(fts, 1, '[', ']', '…', 24) FROM fts WHERE fts MATCH ? ORDER BY rank LIMIT 10`, match)
	check(tb, err)
	for rows.Next() {
		var id int
		var snippet string
		check(tb, rows.Scan(&id, &snippet))
	}
	check(tb, rows.Err())
	check(tb, rows.Close())
	rows, err = f.db.Query(`WITH hits AS MATERIALIZED (SELECT publisher, year, language FROM fts JOIN doc ON doc.id = fts.rowid WHERE fts MATCH ?)
		SELECT 'total', '', count(*) FROM hits
		UNION ALL SELECT 'publisher', publisher, count(*) FROM hits GROUP BY 2
		UNION ALL SELECT 'year', year, count(*) FROM hits GROUP BY 2
		UNION ALL SELECT 'language', language, count(*) FROM hits GROUP BY 2`, match)
	check(tb, err)
	for rows.Next() {
		var what, value string
		var n int
		check(tb, rows.Scan(&what, &value, &n))
	}
	check(tb, rows.Err())
	check(tb, rows.Close())
}

// fullTextQuery is a query in the language of FTS5.
func (q query) fullTextQuery() string {
	quoted := func(words []string, op string) string {
		list := make([]string, len(words))
		for i, w := range words {
			list[i] = `"` + w + `"`
		}
		return strings.Join(list, op)
	}
	var parts []string
	if len(q.Must) > 0 {
		parts = append(parts, quoted(q.Must, " AND "))
	}
	if len(q.Phrase) > 0 {
		parts = append(parts, `"`+strings.Join(q.Phrase, " ")+`"`)
	}
	if len(q.Should) > 0 {
		parts = append(parts, "("+quoted(q.Should, " OR ")+")")
	}
	if q.Prefix != "" {
		parts = append(parts, `"`+q.Prefix+`"*`)
	}
	s := strings.Join(parts, " AND ")
	if len(q.MustNot) > 0 {
		s = "(" + s + ") NOT (" + quoted(q.MustNot, " OR ") + ")"
	}
	return s
}

// typedFullText is a text being typed in the language of FTS5.
func typedFullText(text string) string {
	words := strings.Fields(text)
	for i, w := range words {
		words[i] = `"` + w + `"`
	}
	s := strings.Join(words, " AND ")
	if !strings.HasSuffix(text, " ") {
		s += "*"
	}
	return s
}

// BenchmarkFullText10000 runs the same queries here and in SQLite FTS5 by
// turns, in one run on one machine, and prints both with their ratio: how
// many times longer FTS5 takes.
func BenchmarkFullText10000(b *testing.B) {
	l := load(b, 10_000)
	s := l.inStore(b)
	x, _, took := l.inIndex(b)
	f, tookFTS, bytes := l.inFullText(b)
	b.Run("indexing", func(b *testing.B) {
		for b.Loop() {
		}
		b.ReportMetric(float64(l.bytes)/1e6/took.Seconds(), "MB/s")
		b.ReportMetric(float64(l.bytes)/1e6/tookFTS.Seconds(), "fts5-MB/s")
		b.ReportMetric(float64(bytes)/float64(l.bytes), "fts5-index+text/text")
	})
	for _, class := range []string{"typing", "rare", "mid", "common", "and2", "phrase", "prefix", "bool"} {
		b.Run(class, func(b *testing.B) {
			var ours, theirs []taken
			both := func(q index.Query, match string) {
				ours = append(ours, search(b, x, s, q))
				theirs = append(theirs, f.search(b, match))
			}
			for b.Loop() {
				if class == "typing" {
					for _, text := range l.typed {
						for i := range text {
							both(index.Query{Text: text[:i+1], AsYouType: true}, typedFullText(text[:i+1]))
						}
					}
				}
				for _, q := range l.queries {
					if q.Class == class {
						both(index.Query{Text: q.text()}, q.fullTextQuery())
					}
				}
			}
			report(b, "", ours)
			report(b, "fts5-", theirs)
			b.ReportMetric(ratio(ours, theirs, 50), "p50-ratio")
			b.ReportMetric(ratio(ours, theirs, 95), "p95-ratio")
		})
	}
}

// BenchmarkRecoll10000 compares with Recoll, where its programs recollindex
// and recollq are installed, on the same texts as files.
func BenchmarkRecoll10000(b *testing.B) {
	l := load(b, 10_000)
	recollq, err := exec.LookPath("recollq")
	if err != nil {
		b.Skip("recollq is not installed (Debian's package recoll)")
	}
	conf := b.TempDir()
	texts := filepath.Join(os.Getenv(libraryVariable), "txt")
	if _, files := contents(b, texts); len(files) < len(l.additions) {
		b.Fatalf("%s holds %d files, and the library %d documents: write each as a text file there", texts, len(files), len(l.additions))
	}
	check(b, os.WriteFile(filepath.Join(conf, "recoll.conf"), []byte("topdirs = "+texts+"\n"), 0o600))
	start := time.Now()
	indexing := exec.Command("recollindex", "-c", conf)
	if out, err := indexing.CombinedOutput(); err != nil {
		b.Fatalf("recollindex: %v\n%s", err, out)
	}
	tookRecoll := time.Since(start)
	s := l.inStore(b)
	x, _, took := l.inIndex(b)
	b.Run("indexing", func(b *testing.B) {
		for b.Loop() {
		}
		b.ReportMetric(0, "ns/op")
		b.ReportMetric(float64(l.bytes)/1e6/took.Seconds(), "MB/s")
		b.ReportMetric(float64(l.bytes)/1e6/tookRecoll.Seconds(), "recoll-MB/s")
		b.ReportMetric(tookRecoll.Seconds()/took.Seconds(), "ratio")
	})
	for _, class := range []string{"rare", "mid", "common", "and2", "phrase", "prefix", "bool"} {
		b.Run(class, func(b *testing.B) {
			var ours, theirs []taken
			for b.Loop() {
				for _, q := range l.queries {
					if q.Class != class {
						continue
					}
					ours = append(ours, search(b, x, s, index.Query{Text: q.text()}))
					theirs = append(theirs, askRecoll(b, recollq, conf, q.text()))
				}
			}
			report(b, "", ours)
			report(b, "recollq-", theirs)
			b.ReportMetric(ratio(ours, theirs, 50), "p50-ratio")
			b.ReportMetric(ratio(ours, theirs, 95), "p95-ratio")
		})
	}
}

// askRecoll asks for ten documents with snippets, as a person would.
func askRecoll(b *testing.B, recollq, conf, text string) taken {
	b.Helper()
	var out []byte
	var err error
	t := measure(func() {
		out, err = exec.CommandContext(b.Context(), recollq, "-c", conf, "-n", "0-10", "-A", text).CombinedOutput()
	})
	if err != nil && !strings.Contains(string(out), "0 results") {
		b.Fatalf("recollq %s: %v\n%s", text, err, out)
	}
	return t
}
