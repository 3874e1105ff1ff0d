package workspace

import (
	"attache/briefing"
	"attache/briefing/source"
)

// Illegible says which pages of a document look right while the letters behind
// them are wrong, because the fonts of its file hide them or name others, and
// what to do; nil where all is well.
func Illegible(d *briefing.Document) *briefing.Problem { return source.Illegible(d) }
