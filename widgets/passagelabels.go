package widgets

import (
	"fmt"
	"strings"
)

// PassageLabels are the words that a PassageList shows.
type PassageLabels struct {
	Count            func(passages, documents int) string
	Kept             string
	Begin, BeginHint string // before the first search
	Nothing          func(query string) string
	NothingHint      string
	Suggest          func(query string) string
	// Relaxed says that not all was found, and which words were not.
	Relaxed func(dropped []string) string
	// Synonyms says what was searched for as well; OnlyTyped takes them away,
	// WithSynonyms brings them back.
	Synonyms                func(words []string) string
	OnlyTyped, WithSynonyms string
}

// DefaultPassageLabels are English.
func DefaultPassageLabels() PassageLabels {
	return PassageLabels{
		Count: func(passages, documents int) string {
			return counted(passages, "passage", "passages") + " in " + counted(documents, "document", "documents")
		},
		Kept:        "kept",
		Begin:       "Search every document at once",
		BeginHint:   "Type words, a name or a number. “Quotation marks” find the exact phrase.",
		Nothing:     func(query string) string { return fmt.Sprintf("Nothing found for “%s”", query) },
		NothingHint: "Try fewer or shorter words, or clear the filters.",
		Suggest:     func(query string) string { return fmt.Sprintf("Did you mean “%s”?", query) },
		Relaxed: func(dropped []string) string {
			if len(dropped) == 0 {
				return "No document has all of it: these have the most."
			}
			return "No document has all of it: these lack “" + strings.Join(dropped, "”, “") + "”."
		},
		Synonyms:     func(words []string) string { return "Also: " + strings.Join(words, ", ") },
		OnlyTyped:    "Only as typed",
		WithSynonyms: "With synonyms",
	}
}

func counted(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return itoa(n) + " " + many
}
