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
	"attache/briefing/extract/cast"
	"attache/briefing/extract/profile"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/quotation"
	"attache/briefing/extract/recommendation"
	"attache/briefing/extract/register"
	"attache/briefing/extract/statistic"
)

// Version names the rules. Findings of an older version are made again.
const Version = "18"

// Knowledge is what the library knows before the document is read.
type Knowledge = register.Knowledge

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
	prose.Reading.RLock()
	defer prose.Reading.RUnlock()
	a := analyse(d, k)
	asks := recommendation.Find(a)
	found := slices.Concat(a.Quotations(), a.Reported(), statistic.Find(a, asks), asks)
	for i := range found {
		f := &found[i]
		if f.Who != "" || f.Role != "" || f.Org != "" {
			a.Enter(a.Sentences[min(a.SentenceAt(f.Span.Start), len(a.Sentences)-1)].Block)
			f.Attribution = a.SaneAttribution(f.Attribution)
		}
	}
	a.Leave()
	slices.SortStableFunc(found, func(x, y briefing.Finding) int {
		return cmp.Or(cmp.Compare(x.Span.Start, y.Span.Start), cmp.Compare(x.Span.End, y.Span.End))
	})
	return Result{
		Language: a.Language, Findings: found,
		People: a.Register.People(), Organisations: a.Register.Organisations(),
	}
}

// analyse takes a document apart, stage by stage.
func analyse(d *briefing.Document, k Knowledge) *quotation.Attributed {
	a := quotation.New(profile.New(cast.New(prose.Parse(d), k)))
	a.GiveOurs(func() string { return recommendation.Writer(a) })
	return a
}

// Forget gives back the memory of the word lists, some twenty-five megabytes,
// unless a document is being read at this moment. They are read again when the
// next document is.
func Forget() { prose.Forget() }
