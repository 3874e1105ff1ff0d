package eval

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
)

// Record is the scores of each set of documents, as they are kept beside the labels.
type Record map[string]Scores

// ReadRecord reads recorded scores; a file that does not exist holds none.
func ReadRecord(file string) (Record, error) {
	data, err := os.ReadFile(file)
	if errors.Is(err, os.ErrNotExist) {
		return Record{}, nil
	}
	if err != nil {
		return nil, fmt.Errorf("recorded figures: %w", err)
	}
	var r Record
	if err := json.Unmarshal(data, &r); err != nil {
		return nil, fmt.Errorf("recorded figures in %s: %w", file, err)
	}
	return r, nil
}

// Write records the scores.
func (r Record) Write(file string) error {
	data, err := json.MarshalIndent(r, "", "\t")
	if err != nil {
		return fmt.Errorf("record figures: %w", err)
	}
	return os.WriteFile(file, append(data, '\n'), 0o644)
}

// Print writes one line for each kind, with the change since before.
func (s Scores) Print(w io.Writer, set string, before Scores) {
	fmt.Fprintf(w, "%-24s %5s %6s %6s %6s %7s  %6s %7s  %6s %6s  %10s %7s\n", set, "gold", "P", "R", "F1", "change", "who", "change", "role", "org", "figures F1", "change")
	for _, k := range Kinds {
		n := s[k]
		old := before[k]
		if old == nil {
			old = n
		}
		fmt.Fprintf(w, "  %-22s %5d %6.3f %6.3f %6.3f %s  ", k, n.Found+n.Missed, n.Precision(), n.Recall(), n.F1(), change(n.F1(), old.F1()))
		if k == "statistic" {
			fmt.Fprintf(w, "%31s %10.3f %s\n", "", n.FiguresF1(), change(n.FiguresF1(), old.FiguresF1()))
			continue
		}
		fmt.Fprintf(w, "%6.3f %s  %6.3f %6.3f\n", n.Who.Share(), change(n.Who.Share(), old.Who.Share()), n.Role.Share(), n.Org.Share())
	}
}

func change(now, before float64) string {
	if d := now - before; d > 0.0005 || d < -0.0005 {
		return fmt.Sprintf("%+7.3f", d)
	}
	return fmt.Sprintf("%7s", "=")
}

// PrintErrors names what went wrong, by cause; kind "" names all kinds.
func (s Scores) PrintErrors(w io.Writer, kind string) {
	for _, k := range Kinds {
		if kind != "" && kind != k {
			continue
		}
		errs := slices.Clone(s[k].Errors)
		slices.SortStableFunc(errs, func(a, b Error) int { return cmp.Compare(a.Cause, b.Cause) })
		for _, e := range errs {
			fmt.Fprintf(w, "%-14s %-12s %-40s %s\n", e.Kind, e.Cause, e.Document, e.Detail)
		}
	}
}
