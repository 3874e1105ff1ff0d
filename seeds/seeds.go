// Package seeds is the sample library that ships with the program: documents
// as their publishers printed them, and a catalogue of what is known of each.
//
// It must not know how documents are read, kept or shown.
package seeds

import (
	"embed"
	"encoding/json"
	"fmt"

	"attache/briefing"
)

// Seed is one document of the sample library.
type Seed struct {
	// FileName is the name, without folders.
	FileName string
	// Text is the file, byte for byte; the caller owns it.
	Text []byte
	// Provenance is what the catalogue says; its Origins tell what the text
	// states from what was inferred.
	Provenance briefing.Provenance
}

//go:embed texts/*.txt catalogue.json
var files embed.FS

type entry struct {
	File       string              `json:"file"`
	SHA256     briefing.Hash       `json:"sha256"`
	Provenance briefing.Provenance `json:"provenance"`
}

func catalogue() ([]entry, error) {
	data, err := files.ReadFile("catalogue.json")
	if err != nil {
		return nil, fmt.Errorf("read the catalogue of samples: %w", err)
	}
	var entries []entry
	if err := json.Unmarshal(data, &entries); err != nil {
		return nil, fmt.Errorf("read the catalogue of samples: %w", err)
	}
	return entries, nil
}

// All returns the sample documents in the order of the catalogue.
func All() ([]Seed, error) {
	entries, err := catalogue()
	if err != nil {
		return nil, err
	}
	seeds := make([]Seed, 0, len(entries))
	for _, e := range entries {
		text, err := files.ReadFile("texts/" + e.File)
		if err != nil {
			return nil, fmt.Errorf("read the sample %s: %w", e.File, err)
		}
		p := e.Provenance
		p.FileName, p.Original = e.File, briefing.HashOf(text)
		seeds = append(seeds, Seed{FileName: e.File, Text: text, Provenance: p})
	}
	return seeds, nil
}
