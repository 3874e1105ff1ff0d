package workspace

import (
	"attache/briefing"
	"attache/briefing/source"
)

// Illegible is the share of a document's text, in percent, that stands for no
// letter, because the fonts of its file hide which letters they draw; 0 where
// it is not worth telling.
func Illegible(d *briefing.Document) int {
	if len(d.Pages) == 0 || d.Provenance.Origins[source.OriginText] == "" {
		return 0 // its reader had nothing to say of its letters
	}
	return source.Illegible(d.Text)
}
