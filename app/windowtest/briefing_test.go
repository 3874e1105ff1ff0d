//go:build window

package windowtest

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"attache/briefing"
	"attache/briefing/workspace"
)

// The words that the test looks for in the sample documents. None of them is
// in the sample briefing.
const (
	quoteWords  = "gender perspectives into the analysis of migrant smuggling"
	figureWords = "up to 400 victims in forced labour"
	askWords    = "multi-stakeholder task forces"
)

// TestFromSearchToPrint does by keys alone what the program is for: find,
// keep, add, print; and proves the paper against the sources.
func TestFromSearchToPrint(t *testing.T) {
	dir := t.TempDir()
	d := newDesktop(t, 1366, 768)
	p := d.open(dir)
	p.samples()

	p.find(`"` + quoteWords + `"`)
	quote := p.keep("q", briefing.KindQuote, quoteWords)
	if !strings.HasPrefix(quote.Who, "Gabriella") {
		t.Errorf("the quote is kept as said by %q", quote.Who)
	}
	p.save("light-reading")
	p.find(`"` + figureWords + `"`)
	figure := p.keep("s", briefing.KindStatistic, figureWords)

	p.keys("ctrl+3")
	p.wait("Evidence", func() bool { return sessionOf(t, dir).Screen == "evidence" })
	p.settled()
	p.keys("Home", "Up") // from the first line up to the box above
	p.write(askWords)
	p.settled()
	p.keys("Down")
	ask := p.keep("space", briefing.KindRecommendation, askWords)

	out := filepath.Join(t.TempDir(), "handout.pdf")
	p.keys("ctrl+e")
	p.wait("Handout", func() bool { return sessionOf(t, dir).Screen == "handout" })
	p.settled()
	p.keys("ctrl+a")
	p.write(out)
	p.keys("Return")
	p.wait("the file", func() bool {
		_, err := os.Stat(out)
		return err == nil
	})
	for _, c := range []briefing.Clipping{quote, figure, ask} {
		proveOnPaper(t, dir, out, c)
	}

	// What was open is open again.
	p.close()
	if s := sessionOf(t, dir); s.Screen != "handout" || s.Behind != "handout" || s.Search.Text == "" {
		t.Errorf("remembered: %+v", s)
	}
	again := d.open(dir)
	again.settled()
	again.keys("ctrl+2")
	again.wait("the search as it was", func() bool { return sessionOf(t, dir).Screen == "search" })
	again.keys("Escape", "Return")
	again.close()
	if s := sessionOf(t, dir); s.Document == "" {
		t.Error("the document that was read is forgotten")
	}
}

// samples waits until the samples are in the library and can be searched.
func (p *program) samples() {
	p.t.Helper()
	p.wait("the samples", func() bool {
		all := library(p.t, p.library, func(ctx context.Context, w *workspace.Workspace) ([]workspace.Entry, error) {
			return w.Documents(ctx)
		})
		return len(all) == 5
	})
	p.settled()
}

// find types a search and opens its first hit.
func (p *program) find(query string) {
	p.t.Helper()
	before := sessionOf(p.t, p.library)
	p.keys("ctrl+f", "ctrl+a")
	p.write(query)
	p.keys("Return")
	p.wait("a hit for "+query, func() bool {
		s := sessionOf(p.t, p.library)
		return s.Screen == "reading" && s.Document != "" && s.Document != before.Document && s.Search.Text == query
	})
	p.settled()
}

// keep presses a key and waits until words are kept and in the briefing.
func (p *program) keep(key string, kind briefing.Kind, words string) briefing.Clipping {
	p.t.Helper()
	p.keys(key)
	var c briefing.Clipping
	p.wait("words to be kept by "+key, func() bool {
		var ok bool
		c, ok = kept(p.t, p.library, kind, words)
		return ok && inBriefing(p.t, p.library, c.ID)
	})
	return c
}

// proveOnPaper looks for a clipping's words, its speaker and its source in the
// text of a PDF, and for the words in the source itself.
func proveOnPaper(t *testing.T, dir, pdf string, c briefing.Clipping) {
	t.Helper()
	out, err := exec.Command("pdftotext", "-layout", pdf, "-").Output()
	if err != nil {
		t.Fatal(err)
	}
	paper := oneLine(string(out))
	raw, err := exec.Command("pdftotext", "-raw", pdf, "-").Output()
	if err != nil {
		t.Fatal(err)
	}
	paper += " " + oneLine(string(raw))
	source := library(t, dir, func(ctx context.Context, w *workspace.Workspace) (*briefing.Document, error) {
		return w.Document(ctx, c.Document)
	})
	if v := c.Verify(source); v != briefing.VerdictVerbatim {
		t.Errorf("%q is %s in its source", c.Text, v)
	}
	for what, words := range map[string]string{
		"the words": c.Text, "who said it": c.Who, "the source": source.Provenance.Title, "the publisher": source.Provenance.Publisher,
	} {
		if words != "" && !strings.Contains(paper, oneLine(words)) {
			t.Errorf("%s %q of a %s are not on the paper", what, words, c.Kind)
		}
	}
}

// oneLine makes all white space single spaces, and marks plain ones.
func oneLine(s string) string {
	return strings.Join(strings.Fields(strings.NewReplacer("’", "'", "‘", "'", "“", `"`, "”", `"`).Replace(s)), " ")
}
