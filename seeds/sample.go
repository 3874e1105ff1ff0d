package seeds

import (
	_ "embed"
	"encoding/json"
	"fmt"
)

// Sample is the briefing that ships with the sample documents, as it would
// come from a person's hands. Its quotations are looked up in the documents
// and kept like any other, so that a word that is not there cannot be printed.
type Sample struct {
	Title        string          `json:"title"`
	Event        string          `json:"event"`
	Place        string          `json:"place"`
	Audience     string          `json:"audience"`
	Organisation string          `json:"organisation"`
	Language     string          `json:"language"`
	Sections     []SampleSection `json:"sections"`
}

// SampleSection is one section of the Sample.
type SampleSection struct {
	Heading string `json:"heading"`
	// Collects is a briefing.Kind; see briefing.Section.
	Collects string       `json:"collects,omitempty"`
	Items    []SampleItem `json:"items"`
}

// SampleItem is a paragraph, a heading or a matrix, or words of a document.
type SampleItem struct {
	// Kind is a briefing.ItemKind, or a briefing.Kind for words of a document.
	Kind string `json:"kind"`
	Text string `json:"text,omitempty"`
	// File names the document that holds Text.
	File string `json:"file,omitempty"`
	// Optional items are left out of the short version.
	Optional bool `json:"optional,omitempty"`
	// The rest is what is known of the words.
	Who    string `json:"who,omitempty"`
	Role   string `json:"role,omitempty"`
	Org    string `json:"org,omitempty"`
	To     string `json:"to,omitempty"`
	Source string `json:"source,omitempty"`
	Verb   string `json:"verb,omitempty"`
}

//go:embed briefing.json
var sample []byte

// Briefing returns the sample briefing.
func Briefing() (Sample, error) {
	var s Sample
	if err := json.Unmarshal(sample, &s); err != nil {
		return Sample{}, fmt.Errorf("read the sample briefing: %w", err)
	}
	return s, nil
}
