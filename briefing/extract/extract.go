// Package extract finds what a document says and who says it: quotes with
// their speakers, statistics with their sources, recommendations with their
// proposers. It works by stated rules over word lists, offline, and gives its
// reason for each finding in words.
//
// It must not know where documents come from or where findings go: it imports
// the vocabulary only, opens no file and keeps nothing between two documents.
package extract

import (
	"cmp"
	"slices"

	"attache/briefing"
)

// Version names the rules. Findings of an older version are made again.
const Version = "7"

// Knowledge is what the library knows before the document is read. It helps
// to give a name its full form; it never adds a finding. The zero value is fine.
type Knowledge struct {
	People        []briefing.Person
	Organisations []briefing.Organisation
}

// Result is what was found in one document.
type Result struct {
	// Language is the BCP 47 tag of the document: "en"; "und" when unknown.
	Language string
	// Findings are ordered by where they start. Indirect speech is among
	// them with the form briefing.FormReported.
	Findings []briefing.Finding
	// People and Organisations are those that the document names, with the
	// roles and the other forms that it uses. They carry no ID.
	People        []briefing.Person
	Organisations []briefing.Organisation
}

// Extract reads a document. It is safe for concurrent use, changes nothing
// in d, and takes time linear in the length of the text.
func Extract(d *briefing.Document, k Knowledge) Result {
	reading.RLock()
	defer reading.RUnlock()
	a := newAnalysis(d, k)
	asks := a.recommendations()
	found := slices.Concat(a.quotations(), a.reported(), a.withoutLimits(a.statistics(), asks), asks)
	slices.SortStableFunc(found, func(x, y briefing.Finding) int {
		return cmp.Or(cmp.Compare(x.Span.Start, y.Span.Start), cmp.Compare(x.Span.End, y.Span.End))
	})
	return Result{
		Language: a.language, Findings: found,
		People: a.register.people(), Organisations: a.register.organisations(),
	}
}
