package index

import (
	"strings"

	"attache/briefing"
)

// Query is what to search for.
//
// Text is words, all of which must be in a document, in any of their forms.
// "Words in quotation marks" must stand together as written; with ~5 after
// the second mark, within five words of each other. OR between two words asks
// for one of them, NOT or - before one for documents without it, * at the end
// of one for all words that begin so; parentheses group. Fields narrow the
// search: from: (publisher), lang:, kind:, date:2015..2018, symbol:,
// speaker:, org:; tag:, starred: and kept: ask for what a person keeps. Every
// text is a valid query.
type Query struct {
	Text string
	// AsYouType takes the last word for the beginning of one.
	AsYouType bool
	// Kind, when set, asks for findings of that kind instead of passages.
	Kind briefing.Kind
	// Publishers, Languages and Series, when set, are those that are wanted, as
	// they stand in the counts.
	Publishers, Languages, Series []string
	// Speakers and Orgs, when set, are whole names: wanted are documents in
	// which one of the speakers says something, or somebody says something for
	// one of the organisations; of a kind, or of what is kept, only that.
	Speakers, Orgs []string
	// Years, when set, are the years that are wanted; 0 is no date.
	Years []int
	// From and To are the first and the last date wanted, when set.
	From, To briefing.Date
	// Kept asks for what a person keeps instead of passages, Starred for what
	// of it has a star, Tags for what has one of these themes; see SetKept.
	Kept, Starred bool
	Tags          []string
	// Limit is how many documents are returned, Offset how many are skipped.
	Limit, Offset int
	Sort          Sort
	// Literal searches without the list of synonyms.
	Literal bool
}

// Sort is the order of the documents found.
type Sort string

// The orders.
const (
	SortBest   Sort = ""
	SortNewest Sort = "newest"
	SortOldest Sort = "oldest"
)

type op int

const (
	opWord op = iota
	opPhrase
	opAnd
	opOr
	opNot
	opSpeaker
	opOrg
	opValue // a share from low to high
)

// node is a part of a parsed query.
type node struct {
	op   op
	text string
	// beginning is set for a word with *, or one that is still being typed.
	beginning bool
	// near is how many words may stand between those of a phrase, in any
	// order; exact phrases have 0.
	near int
	// anyForm phrases may have other forms of their words.
	anyForm bool
	// low and high are the ends of a value; share phrases end with one.
	low, high float64
	share     bool
	children  []*node
}

// written is what a part of a query looks for, as it was typed.
func (n *node) written() string {
	if len(n.children) > 0 { // one of several, of which the first was typed
		if n.op == opAnd {
			var words []string
			for _, c := range n.children {
				words = append(words, c.written())
			}
			return strings.Join(words, " ")
		}
		return n.children[0].written()
	}
	return n.text
}

// filters are the conditions on documents that a text holds.
type filters struct {
	publisher, symbol []condition
	language          []condition
	kind              []condition
	from, to          briefing.Date
	// tag, star and kept are conditions on what a person keeps.
	tag, star, kept []condition
}

// kindAsked is the kind that a query asks for by itself, else the one kind
// that its text names.
func (f filters) kindAsked(kind briefing.Kind) briefing.Kind {
	if kind == "" && len(f.kind) == 1 && !f.kind[0].not && briefing.Kind(f.kind[0].value).Valid() {
		return briefing.Kind(f.kind[0].value)
	}
	return kind
}

// condition is a value that must, or must not, be there.
type condition struct {
	value string
	not   bool
}
