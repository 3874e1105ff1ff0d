// Package signal finds what a text refers to by a fixed form: United Nations
// document symbols, resolutions, instruments, Sustainable Development Goals and
// their targets, dates. Each has its place and a normal form, so that search
// finds "resolution 71/287" under "A/RES/71/287", and its numbers are no figures.
//
// It must not know documents, findings or sources: it reads one text at a time
// and gives spans into it.
package signal

import (
	"cmp"
	"slices"

	"attache/briefing"
)

// Kind is what a signal refers to.
type Kind string

// The kinds.
const (
	Symbol     Kind = "document symbol"
	Resolution Kind = "resolution"
	Instrument Kind = "instrument"
	Goal       Kind = "goal"
	Date       Kind = "date"
)

// Signal is one reference.
type Signal struct {
	Kind Kind
	// Span is in bytes, relative to the text.
	Span briefing.Span
	// Normal is the form under which all spellings meet: "A/RES/71/287",
	// "SDG 8.7", "2024-07-25", or for days and ranges without more ISO 8601
	// with a slash: "2025-11-17/2025-11-19".
	Normal string
	// Meaning is what a symbol says of its document, in words: "draft,
	// revised"; empty for other kinds.
	Meaning string
}

// Find returns the signals of text in order. Those that share bytes are not
// both given: the longer one stays. Find is safe for concurrent use and takes
// time linear in the length of text.
func Find(text string) []Signal {
	words := split(text)
	var all []Signal
	all = findSymbols(all, text)
	all = findInstruments(all, text, words)
	all = findResolutions(all, text, words)
	all = findGoals(all, text, words)
	all = findDates(all, text, words)
	slices.SortStableFunc(all, func(a, b Signal) int {
		return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(b.Span.End, a.Span.End))
	})
	kept := all[:0]
	end := 0
	for _, s := range all {
		if s.Span.Start >= end {
			kept = append(kept, s)
			end = s.Span.End
		}
	}
	return slices.Clip(kept)
}
