package source

import (
	"fmt"
	"strings"

	"attache/briefing"
)

// fullPage is how many words a page of the web has at least: what has fewer is
// mostly a wall in front of one, or a page that was saved before it was loaded.
const fullPage = 20

// Sparse says that hardly a word of a web page was saved, and what to do; nil
// where it holds a text. Subject is the file's name.
func Sparse(d *briefing.Document) *briefing.Problem {
	switch format, _, _ := strings.Cut(d.Provenance.Reader, "/"); format {
	case "html", "mhtml":
	default:
		return nil
	}
	words := 0
	for _, b := range d.Content() {
		if words += wordsIn(d.Text[b.Span.Start:b.Span.End]); words >= fullPage {
			return nil
		}
	}
	cause := fmt.Sprintf("only %d words of a web page are in it", words)
	switch words {
	case 0:
		cause = "all its words are menus or notices of a web page"
	case 1:
		cause = "only one word of a web page is in it"
	}
	return &briefing.Problem{
		Subject: d.Provenance.FileName, Cause: cause,
		Remedy: "It may have been saved before it was loaded, or ask to sign in or to consent. Open the page in a browser and save it anew when its text is shown",
		Err:    briefing.ErrEmpty,
	}
}

// wordsIn counts the words of s. A letter of a script that is written without
// spaces counts as one.
func wordsIn(s string) int {
	n := len(strings.Fields(s))
	for _, r := range s {
		if r >= 0x2E80 { // from the first radical of the Chinese script on
			n++
		}
	}
	return n
}
