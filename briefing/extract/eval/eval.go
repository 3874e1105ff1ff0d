// Package eval measures the extractor against labelled documents by the
// rules of testdata/gold/GUIDELINES.md. It serves tests and the make eval
// command.
//
// It must not know how findings are made: it sees items and labels only.
package eval

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// Kinds lists the kinds of item in the order in which they are reported.
var Kinds = []string{"quote", "statistic", "recommendation"}

// Item is a label, or something found that is held against the labels.
type Item struct {
	Kind    string   `json:"kind"`
	Text    string   `json:"text"`
	Who     string   `json:"who"`
	Role    string   `json:"role"`
	Org     string   `json:"org"`
	To      string   `json:"to"`
	Source  string   `json:"source"`
	Figures []string `json:"figures"`
	// Optional labels are neither rewarded nor punished.
	Optional bool `json:"optional"`
	// Start and End are byte offsets; both 0 when they are not known.
	Start int `json:"start"`
	End   int `json:"end"`
}

// Labelled is a document with its labels.
type Labelled struct {
	Name  string
	Text  string
	Items []Item
}

// Load reads every NAME.gold.json of a folder with the text beside it.
func Load(folder string) ([]Labelled, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*.gold.json"))
	if err != nil {
		return nil, fmt.Errorf("labels in %s: %w", folder, err)
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("labels in %s: %w", folder, os.ErrNotExist)
	}
	var all []Labelled
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			return nil, fmt.Errorf("labels: %w", err)
		}
		var gold struct {
			Doc   string `json:"doc"`
			Items []Item `json:"items"`
		}
		if err := json.Unmarshal(data, &gold); err != nil {
			return nil, fmt.Errorf("labels in %s: %w", f, err)
		}
		if gold.Doc == "" {
			gold.Doc = strings.TrimSuffix(filepath.Base(f), ".gold.json") + ".txt"
		}
		text, err := os.ReadFile(filepath.Join(folder, gold.Doc))
		if err != nil {
			return nil, fmt.Errorf("labelled text: %w", err)
		}
		all = append(all, Labelled{Name: gold.Doc, Text: string(text), Items: gold.Items})
	}
	return all, nil
}
