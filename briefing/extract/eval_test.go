package extract_test

import (
	"path/filepath"
	"testing"

	"attache/briefing"
	"attache/briefing/extract"
	"attache/briefing/extract/eval"
)

// floor is what a kind must reach on a set: a little below what it reached
// when it was recorded, so that a gain elsewhere may cost a single item.
type floor struct {
	set, kind         string
	f1, who, role, or float64
}

func TestFloors(t *testing.T) {
	floors := []floor{
		{"seeds", "quote", 0.98, 0.97, 0.90, 0.90},
		{"written", "quote", 0.98, 0.97, 0.90, 0.75},
		{"seeds", "statistic", 0.98, 0, 0, 0},
		{"written", "statistic", 0.95, 0, 0, 0},
		{"seeds", "recommendation", 0.95, 0.95, 0, 0},
		{"written", "recommendation", 0.95, 0.95, 0, 0},
	}
	for _, f := range floors {
		docs, err := eval.Load(filepath.Join("testdata", "gold", f.set))
		if err != nil {
			t.Fatal(err)
		}
		scores := eval.NewScores()
		for _, doc := range docs {
			d, err := briefing.NewDocument(doc.Text, nil, nil, briefing.Provenance{})
			if err != nil {
				t.Fatal(err)
			}
			if err := scores.Add(doc, eval.Items(d, extract.Extract(d, extract.Knowledge{}).Findings)); err != nil {
				t.Fatal(err)
			}
		}
		s := scores[f.kind]
		if s.F1() < f.f1 || s.Who.Share() < f.who || s.Role.Share() < f.role || s.Org.Share() < f.or {
			t.Errorf("%s, %s: F1 %.3f, who %.3f, role %.3f, org %.3f; floors %.2f, %.2f, %.2f, %.2f",
				f.set, f.kind, s.F1(), s.Who.Share(), s.Role.Share(), s.Org.Share(), f.f1, f.who, f.role, f.or)
			for _, e := range s.Errors {
				t.Log(e)
			}
		}
	}
}
