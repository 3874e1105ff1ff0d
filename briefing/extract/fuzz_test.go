package extract

import (
	"strings"
	"testing"
	"unicode/utf8"

	"attache/briefing"
)

// checkFindings fails when a finding does not fit its document.
func checkFindings(t *testing.T, d *briefing.Document, r Result) {
	t.Helper()
	start := 0
	for _, f := range r.Findings {
		if !d.Fits(f.Span) || f.Span.Empty() {
			t.Fatalf("%s at %v does not fit a text of %d bytes", f.Kind, f.Span, len(d.Text))
		}
		if f.Span.Start < start {
			t.Fatalf("%s at %v stands before %d", f.Kind, f.Span, start)
		}
		start = f.Span.Start
		if d.Trim(f.Span) != f.Span {
			t.Fatalf("%s at %v has white space at its ends", f.Kind, f.Span)
		}
		if f.Reason == "" || f.Confidence <= 0 || f.Confidence > 1 {
			t.Fatalf("%s at %v: reason %q, confidence %v", f.Kind, f.Span, f.Reason, f.Confidence)
		}
		for _, g := range f.Figures {
			if !d.Fits(g.Span) || d.Slice(g.Span) != g.Text {
				t.Fatalf("figure %q at %v is not the text's", g.Text, g.Span)
			}
		}
	}
}

func FuzzExtract(f *testing.F) {
	text := corpus(f)
	for len(text) > 2000 {
		cut := 2000
		for !utf8.RuneStart(text[cut]) {
			cut++
		}
		f.Add(text[:cut])
		text = text[cut:]
	}
	for _, s := range marksPatterns {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) || len(text) > 1<<16 {
			t.Skip()
		}
		d, err := briefing.NewDocument(text, linesAsBlocks(text), nil, briefing.Provenance{Language: statedLanguages[len(text)%len(statedLanguages)]})
		if err != nil {
			t.Fatal(err)
		}
		checkFindings(t, d, Extract(d, Knowledge{}))
	})
}

// linesAsBlocks makes a block of each line of every other text, of one role after
// another: an imported document has blocks.
func linesAsBlocks(text string) (blocks []briefing.Block) {
	roles := [...]briefing.Role{briefing.RoleParagraph, briefing.RoleListItem, briefing.RoleHeading, briefing.RoleQuotation}
	if len(text)%2 == 0 {
		return nil
	}
	start := 0
	for line := range strings.SplitSeq(text, "\n") {
		if line != "" {
			blocks = append(blocks, briefing.Block{Span: briefing.Span{Start: start, End: start + len(line)}, Role: roles[len(blocks)%len(roles)]})
		}
		start += len(line) + 1
	}
	return blocks
}

// statedLanguages are those that an imported document may state, few words of which
// are not enough to guess it; "" is left to be guessed.
var statedLanguages = [...]string{"", "en", "fr", "es"}

// marksPatterns are texts that leave marks open, crossed or piled up.
var marksPatterns = []string{
	"“", "”", "\"", "“”", "“ ”", "“ “ ” “", "‘ ’ ‘", "«»", "« »«", "''``", "\"a \"b \"c \"d", "“a “b” c “d", "5'10\" “x\"",
	"—a —dice X—. b", "(“”)", "He said, “a b c d e", "a b c d e,” he said", "“a b c d,” said “e f g h,” said ", "it said “a b c d” it said ",
	"Okoro (", "Okoro, ", "the report of the report of ", "A.a.", ", and ", "said ", "\u00a0", "\u200b“\u200b”", "， “”", "a'b'c ", "Ms. ", "according to ",
}

// TestExtractPiledMarks reads long repetitions of each pattern: a step that
// took quadratic time would run into the test's time limit.
func TestExtractPiledMarks(t *testing.T) {
	for _, p := range marksPatterns {
		for _, joint := range []string{"", " ", "\n"} {
			d := document(t, strings.Repeat(p+joint, 60_000/(len(p)+len(joint))))
			checkFindings(t, d, Extract(d, Knowledge{}))
		}
	}
}
