package widgets

import "fmt"

// SectionLabels are the words that a SectionList shows.
type SectionLabels struct {
	AddParagraph, AddHeading, AddSection string
	Optional                             string
	Untitled                             string // a section without a heading
	Write                                string // a paragraph without words
	Matrix                               string
	Missing                              string // a clipping that is gone
	EmptySection, EmptyBriefing          string
	Words                                func(n int) string
	// Section says how long a section is; Words does where it is nil.
	Section func(words int, time string) string
	// Pages are those in all; SectionPages says how much of a page a section takes.
	Pages        func(n int) string
	SectionPages func(part float64) string
	// WordsOf are the words that there are and those that may be.
	WordsOf func(n, limit int) string
	// Of is the time that is taken and the time that there is.
	Of func(taken, limit string) string
	// Over and Left say by how much.
	Over, Left func(time string) string
	// Short is the version without what is optional.
	Short func(words, time string) string
}

// DefaultSectionLabels are English.
func DefaultSectionLabels() SectionLabels {
	return SectionLabels{
		AddParagraph: "+ Paragraph", AddHeading: "+ Heading", AddSection: "+ Section",
		Optional: "optional", Untitled: "Untitled section", Write: "Write here …",
		Matrix: "Table of the asks", Missing: "No longer kept",
		EmptySection:  "Keep something from a document, or write a paragraph.",
		EmptyBriefing: "This briefing is empty. Begin with a section.",
		Words: func(n int) string {
			if n == 1 {
				return "1 word"
			}
			return fmt.Sprintf("%d words", n)
		},
		WordsOf: func(n, limit int) string { return fmt.Sprintf("%d of %d words", n, limit) },
		Of:      func(taken, limit string) string { return taken + " of " + limit },
		Over:    func(time string) string { return time + " over" },
		Left:    func(time string) string { return time + " left" },
		Short:   func(words, time string) string { return "without optional: " + words + ", " + time },
	}
}
