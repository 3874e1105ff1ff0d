package office

import (
	"strings"
	"testing"

	"attache/briefing"
	"attache/briefing/extract/prose"
)

// worded reads a text of a language in which "<" and ">" mark a run of tokens: it gives
// the first of them and the one behind the last.
func worded(t testing.TB, language, marked string) (a *Worded, first, last int) {
	t.Helper()
	from, rest, _ := strings.Cut(marked, "<")
	run, behind, _ := strings.Cut(rest, ">")
	d, err := briefing.NewDocument(from+run+behind, nil, nil, briefing.Provenance{Language: language})
	if err != nil {
		t.Fatal(err)
	}
	a = New(prose.Parse(d))
	a.Enter(0)
	return a, a.TokenAt(len(from)), a.TokenAt(len(from + run))
}
