package evidence

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/app/text"
	"attache/briefing"
	"attache/briefing/workspace"
	"attache/widgets"

	"golang.org/x/text/unicode/norm"
)

// item is evidence made ready for a list of many thousands: what it is
// filtered and found by. It is small, since there are so many.
type item struct {
	evidence *workspace.Evidence
	id       string
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
		it.evidence, it.id = &all[i], rowID(all[i])
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

// row is how the table shows it.
func (it *item) row() widgets.EvidenceRow {
	e := it.evidence
	return widgets.EvidenceRow{
		ID: it.id, Kind: e.Finding.Kind, Words: e.Text, Speaker: speaker(*e), Org: e.Finding.Org, Document: e.Title, Date: e.Date,
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

func plain(parts []string) bool {
	for _, p := range parts {
		for i := range len(p) {
			if p[i] >= utf8.RuneSelf {
				return false
			}
		}
	}
	return true
}

// splitWords are the words that are looked for.
func splitWords(typed string) []string { return strings.Fields(folded(typed)) }

// holds reports whether an item has every word somewhere.
func (it *item) holds(words []string) bool {
	for _, w := range words {
		if !it.has(w) {
			return false
		}
	}
	return true
}

func (it *item) has(word string) bool {
	if it.words != "" {
		return strings.Contains(it.words, word)
	}
	e := it.evidence
	d := &e.Finding.Details
	for _, part := range [...]string{e.Text, d.Who, d.Org, e.Title, e.Publisher, d.Role, d.To, d.Source} {
		if containsPlain(part, word) {
			return true
		}
	}
	for _, tag := range e.Tags {
		if containsPlain(tag, word) {
			return true
		}
	}
	return false
}

// containsPlain reports whether a text in plain letters, large or small, has a
// folded word.
func containsPlain(s, word string) bool {
	if word == "" {
		return true
	}
	rare := rarest(word)
	small := word[rare]
	large := small
	if 'a' <= small && small <= 'z' {
		large -= 'a' - 'A'
	}
	for from := rare; from <= len(s)-len(word)+rare; from++ {
		rest := s[from : len(s)-len(word)+rare+1]
		i := strings.IndexByte(rest, small)
		if large != small {
			if j := strings.IndexByte(rest, large); i < 0 || j >= 0 && j < i {
				i = j
			}
		}
		if i < 0 {
			return false
		}
		from += i
		if equalPlain(s[from-rare:from-rare+len(word)], word) {
			return true
		}
	}
	return false
}

// common are letters, the commonest first, as they are in most languages with
// Latin letters.
const common = "eatoinrslducmpgfhybvqwkxjz"

// rarest is the place of the letter of a word that is the rarest, which is
// looked for first.
func rarest(word string) int {
	at, best := 0, -1
	for i := range len(word) {
		rank := strings.IndexByte(common, word[i])
		if rank < 0 {
			rank = len(common) // a digit or a mark
		}
		if rank > best {
			at, best = i, rank
		}
	}
	return at
}

// equalPlain reports whether a text is a folded word but for large letters.
func equalPlain(s, word string) bool {
	for i := range len(word) {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c != word[i] {
			return false
		}
	}
	return true
}

// firstMark is the first of the accents that stand by themselves.
const firstMark = 0x300

// folded is text without case and accents.
func folded(s string) string {
	s = strings.ToLower(s)
	if strings.IndexFunc(s, func(r rune) bool { return r >= 0xc0 }) < 0 {
		return s
	}
	return strings.Map(func(r rune) rune {
		if r >= firstMark && unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(s))
}
