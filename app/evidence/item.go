package evidence

import (
	"strconv"
	"strings"

	"attache/app/text"
	"attache/briefing"
	"attache/briefing/workspace"
	"attache/widgets"
)

// item is evidence made ready for a list of many thousands: what it is
// filtered and found by. It is small, since there are so many.
type item struct {
	evidence *workspace.Evidence
	// row is how the table shows it: there is one of each, in every list.
	row widgets.EvidenceRow
	// values are the numbers of what it has of each of facets, 0 for nothing;
	// more are those beyond the first.
	values [len(facets)]uint32
	more   []another
	// words are those it is found by, folded, a part a line, where they are not
	// all in plain letters; else they are looked for in the evidence itself.
	words string
}

// another is a further value of a facet.
type another struct {
	facet  int
	number uint32
}

// newItems makes evidence ready. The evidence must not change.
func newItems(all []workspace.Evidence, numberings *[len(facets)]*numbering) []item {
	items := make([]item, len(all))
	for i := range all {
		it := &items[i]
		it.evidence, it.row = &all[i], newRow(&all[i])
		for f, facet := range facets {
			for n, v := range values(it.evidence, facet) {
				if n == 0 {
					it.values[f] = numberings[f].of(v)
				} else {
					it.more = append(it.more, another{f, numberings[f].of(v)})
				}
			}
		}
		if parts := it.parts(); !plain(parts) {
			it.words = folded(strings.Join(parts, "\n"))
		}
	}
	return items
}

// newRow is evidence as the table shows it.
func newRow(e *workspace.Evidence) widgets.EvidenceRow {
	return widgets.EvidenceRow{
		ID: rowID(*e), Kind: e.Finding.Kind, Words: e.Text, Speaker: speaker(*e), Org: e.Finding.Org, Document: e.Title, Date: e.Date,
		Kept: e.State == workspace.StateKept, Starred: e.Starred, Rejected: e.State == workspace.StateRejected,
	}
}

// rowID names evidence within the list; its document stands before the first
// stroke.
func rowID(e workspace.Evidence) string {
	return string(e.Document) + "/" + string(e.Key.Kind) + "/" + strconv.Itoa(e.Key.Span.Start) + "-" + strconv.Itoa(e.Key.Span.End)
}

// values are what evidence has of a facet.
func values(e *workspace.Evidence, facet string) []string {
	one := func(s string) []string {
		if s == "" {
			return nil
		}
		return []string{s}
	}
	switch facet {
	case text.FacetKind:
		return one(string(e.Finding.Kind))
	case text.FacetState:
		switch {
		case e.State == workspace.StateRejected:
			return one(text.StateRejected)
		case e.Starred: // and kept
			return []string{text.StateKept, text.StateStarred}
		case e.State == workspace.StateKept:
			return one(text.StateKept)
		}
		return one(text.StateOpen)
	case text.FacetTag:
		return e.Tags
	case text.FacetSpeaker:
		return one(speaker(*e))
	case text.FacetOrg:
		return one(e.Finding.Org)
	case text.FacetPublisher:
		return one(e.Publisher)
	case text.FacetDocument:
		return one(e.Title)
	}
	if e.Date.Year == 0 {
		return nil
	}
	return one(strconv.Itoa(e.Date.Year))
}

// speaker is who said it, or for a figure where the document has it from.
func speaker(e workspace.Evidence) string {
	if e.Finding.Who == "" && e.Finding.Kind == briefing.KindStatistic {
		return e.Finding.Source
	}
	return e.Finding.Who
}

// parts are the texts that it is found by.
func (it *item) parts() []string {
	e := it.evidence
	d := &e.Finding.Details
	return append([]string{e.Text, d.Who, d.Role, d.Org, d.To, d.Source, e.Title, e.Publisher}, e.Tags...)
}

// holds reports whether an item has every word somewhere.
func (it *item) holds(words []needle) bool {
	for i := range words {
		if !it.has(&words[i]) {
			return false
		}
	}
	return true
}

func (it *item) has(word *needle) bool {
	if it.words != "" {
		return strings.Contains(it.words, word.text)
	}
	e := it.evidence
	d := &e.Finding.Details
	for _, part := range [...]string{e.Text, d.Who, d.Org, e.Title, e.Publisher, d.Role, d.To, d.Source} {
		if word.in(part) {
			return true
		}
	}
	for _, tag := range e.Tags {
		if word.in(tag) {
			return true
		}
	}
	return false
}
