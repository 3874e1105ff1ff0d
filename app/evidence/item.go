package evidence

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"attache/app/text"
	"attache/briefing"
	"attache/briefing/workspace"
	"attache/widgets"

	"golang.org/x/text/unicode/norm"
)

// item is evidence made ready for a list of many thousands: what it is
// filtered by, the words it is found by, and the row that shows it.
type item struct {
	evidence workspace.Evidence
	// values are what it has of each of facets.
	values [len(facets)][]string
	// words are folded, a part a line.
	words string
	row   widgets.EvidenceRow
}

// newItems makes evidence ready. It may be called on any goroutine.
func newItems(all []workspace.Evidence) []*item {
	items := make([]*item, len(all))
	for i := range all {
		it := &item{evidence: all[i]}
		items[i] = it
		e := &it.evidence
		d := e.Finding.Details
		for f, facet := range facets {
			it.values[f] = values(e, facet)
		}
		it.words = folded(strings.Join([]string{e.Text, d.Who, d.Role, d.Org, d.To, d.Source, e.Title, e.Publisher, strings.Join(e.Tags, "\n")}, "\n"))
		it.row = widgets.EvidenceRow{
			ID: rowID(*e), Kind: e.Finding.Kind, Words: e.Text, Speaker: speaker(*e), Org: d.Org, Document: e.Title, Date: e.Date,
			Kept: e.State == workspace.StateKept, Starred: e.Starred, Rejected: e.State == workspace.StateRejected,
		}
	}
	return items
}

// rowID names evidence within the list.
func rowID(e workspace.Evidence) string {
	return fmt.Sprintf("%s/%s/%d-%d", e.Document, e.Key.Kind, e.Key.Span.Start, e.Key.Span.End)
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

// splitWords are the words that are looked for.
func splitWords(typed string) []string { return strings.Fields(folded(typed)) }

// holds reports whether an item has every word somewhere.
func (it *item) holds(words []string) bool {
	return !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(it.words, w) })
}

// folded is text without case and accents.
func folded(s string) string {
	s = strings.ToLower(s)
	if strings.IndexFunc(s, func(r rune) bool { return r >= 0xc0 }) < 0 {
		return s
	}
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(s))
}
