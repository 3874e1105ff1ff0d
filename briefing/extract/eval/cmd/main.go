// Command cmd prints how well the extractor does on labelled documents, and
// what has changed since the recorded figures.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"attache/briefing"
	"attache/briefing/extract"
	"attache/briefing/extract/eval"
)

func main() {
	gold := flag.String("gold", "briefing/extract/testdata/gold", "folder with a folder of labelled documents for each set")
	errors := flag.Bool("errors", false, "name every error")
	kind := flag.String("kind", "", "name the errors of one kind only")
	record := flag.String("record", "briefing/extract/testdata/gold/figures.json", "file with the recorded figures")
	update := flag.Bool("update", false, "write the figures to the file")
	flag.Parse()
	if err := run(*gold, *record, *kind, *errors, *update, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "eval:", err)
		os.Exit(1)
	}
}

func run(gold, record, kind string, errors, update bool, sets []string) error {
	if len(sets) == 0 {
		sets = []string{"seeds", "written", "various", "plain", "habits", "rounds", "unlearned"}
	}
	before, err := eval.ReadRecord(record)
	if err != nil {
		return err
	}
	now := eval.Record{}
	for _, set := range sets {
		docs, err := eval.Load(filepath.Join(gold, set))
		if err != nil {
			return err
		}
		scores := eval.NewScores()
		for _, doc := range docs {
			found, err := extracted(doc)
			if err != nil {
				return err
			}
			if err := scores.Add(doc, found); err != nil {
				return err
			}
		}
		now[set] = scores
		scores.Print(os.Stdout, set, before[set])
		if errors {
			scores.PrintErrors(os.Stdout, kind)
		}
	}
	if !update {
		return nil
	}
	for set, scores := range before {
		if now[set] == nil {
			now[set] = scores
		}
	}
	return now.Write(record)
}

func extracted(doc eval.Labelled) ([]eval.Item, error) {
	d, err := briefing.NewDocument(doc.Text, nil, nil, briefing.Provenance{})
	if err != nil {
		return nil, fmt.Errorf("%s: %w", doc.Name, err)
	}
	return eval.Items(d, extract.Extract(d, extract.Knowledge{}).Findings), nil
}
