package source

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"attache/briefing"
)

var update = flag.Bool("update", false, "write the golden files anew")

// TestCases reads testdata/FORMAT/CASE/input.* and compares what comes of it
// with want.txt beside it: the metadata with their origins, then one line a
// block.
func TestCases(t *testing.T) {
	inputs, err := filepath.Glob("testdata/*/*/input.*")
	if err != nil || len(inputs) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	for _, input := range inputs {
		name := strings.TrimPrefix(filepath.ToSlash(filepath.Dir(input)), "testdata/")
		t.Run(name, func(t *testing.T) {
			data, err := os.ReadFile(input)
			if err != nil {
				t.Fatal(err)
			}
			var got string
			d, err := Read(context.Background(), File{Name: filepath.Base(input), Data: data})
			if err != nil {
				got = "refused: " + err.Error() + "\n"
			} else {
				checkDocument(t, d)
				got = golden(d)
			}
			compareGolden(t, filepath.Join(filepath.Dir(input), "want.txt"), got)
		})
	}
}

// compareGolden compares got with the file, or writes it with -update.
func compareGolden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("reads differently (see -update):\n%s", difference(string(want), got))
	}
}

// checkDocument proves what holds for every document.
func checkDocument(t *testing.T, d *briefing.Document) {
	t.Helper()
	end := 0
	for _, b := range d.Blocks {
		if holdsWords(d.Text[end:b.Span.Start]) {
			t.Errorf("text before block %v is in no block: %q", b.Span, d.Text[end:b.Span.Start])
		}
		if b.Span.Empty() || d.Trim(b.Span) != b.Span {
			t.Errorf("block %v is empty or has white space at its ends: %q", b.Span, d.Slice(b.Span))
		}
		if b.Role == "" {
			t.Errorf("block %v has no role: %q", b.Span, d.Slice(b.Span))
		}
		end = b.Span.End
	}
	if holdsWords(d.Text[end:]) {
		t.Errorf("text at the end is in no block: %q", d.Text[end:])
	}
}

// holdsWords reports anything but white space, which has characters of no
// width among it.
func holdsWords(s string) bool {
	return strings.TrimFunc(s, func(r rune) bool { return unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' }) != ""
}

// golden writes a document readably.
func golden(d *briefing.Document) string {
	var b strings.Builder
	p := d.Provenance
	field := func(key, value string) {
		if value != "" || p.Origins[key] != "" {
			fmt.Fprintf(&b, "%s: %s (%s)\n", key, value, p.Origins[key])
		}
	}
	field("title", p.Title)
	field("publisher", p.Publisher)
	field("authors", strings.Join(p.Authors, "; "))
	field("date", p.Date.String())
	field("event", p.Event)
	field("place", p.Place)
	field("language", p.Language)
	field("symbol", p.Symbol)
	field("session", p.Session)
	field("agendaItem", p.AgendaItem)
	field("genre", p.Genre)
	field("address", p.Address)
	field(OriginText, "")
	for _, pg := range d.Pages {
		fmt.Fprintf(&b, "page %s: %q\n", pg.Label, excerpt(d.Slice(d.Trim(pg.Span))))
	}
	b.WriteString("\n")
	for _, bl := range d.Blocks {
		role := string(bl.Role)
		if bl.Level > 0 {
			role += fmt.Sprintf(" %d", bl.Level)
		}
		if bl.Number != "" {
			role += " [" + bl.Number + "]"
		}
		if bl.Language != "" {
			role += " {" + bl.Language + "}"
		}
		fmt.Fprintf(&b, "%-16s %s\n", role, excerpt(d.Slice(bl.Span)))
	}
	return b.String()
}

// excerpt shows both ends of a long text on one line.
func excerpt(s string) string {
	r := []rune(strings.ReplaceAll(strings.ReplaceAll(s, "\n", "⏎"), "\t", "⇥"))
	if len(r) <= 110 {
		return string(r)
	}
	return fmt.Sprintf("%s … %s (%d bytes)", string(r[:70]), string(r[len(r)-30:]), len(s))
}

// difference shows the lines that only one side has.
func difference(want, got string) string {
	var b strings.Builder
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	for _, l := range w {
		if !slices.Contains(g, l) {
			b.WriteString("- " + l + "\n")
		}
	}
	for _, l := range g {
		if !slices.Contains(w, l) {
			b.WriteString("+ " + l + "\n")
		}
	}
	return b.String()
}
