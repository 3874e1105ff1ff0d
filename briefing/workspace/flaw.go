package workspace

import (
	"fmt"
	"strings"

	"attache/briefing"
	"attache/briefing/source"
)

// Flaw says what of a document is hardly what its author wrote, and what to
// do; nil where all is well. Of pages, it is letters that are not those that
// are shown, because the fonts hide them or name others; of a web page, that
// hardly a word of it was saved; of plain text, characters that no encoding
// makes anything of.
func Flaw(d *briefing.Document) *briefing.Problem {
	if len(d.Pages) > 0 {
		return source.Illegible(d)
	}
	if p := source.Sparse(d); p != nil {
		return p
	}
	// That a text was decoded from another encoding is no fault of it.
	if d.Provenance.Origins[source.OriginText] == "" {
		return nil
	}
	broken := strings.Count(d.Text, "\ufffd")
	if broken == 0 {
		return nil
	}
	cause := fmt.Sprintf("%d characters are broken and shown as \ufffd", broken)
	if broken == 1 {
		cause = "one character is broken and shown as \ufffd"
	}
	return &briefing.Problem{
		Subject: d.Provenance.FileName, Cause: cause,
		Remedy: "The rest can be found and quoted. Look for another copy of the file, or save it anew as UTF-8",
		Err:    briefing.ErrNotText,
	}
}
