package workspace

import (
	"testing"

	"attache/briefing"
	"attache/briefing/extract"
)

// statisticsOn are sentences by their subject; what is said of each subject
// comes from different pens.
var statisticsOn = map[string][]string{
	"wages of domestic workers": {
		"On average, domestic workers earn 56 per cent of the wages of other employees.",
		"Only 6 per cent of domestic workers have full social protection.",
		"Domestic workers in the city were paid US$ 112 a month, half the minimum wage.",
		"Wages were withheld from 38% of migrant domestic workers in the survey.",
	},
	"maternal deaths": {
		"About 287,000 women died from causes related to pregnancy in 2020.",
		"Maternal deaths fell by 34 per cent between 2000 and 2020.",
		"Nearly 95 per cent of all maternal deaths occurred in poor countries.",
		"Severe bleeding causes a quarter of maternal deaths.",
	},
	"victims of trafficking who are children": {
		"About 35 per cent of detected victims of trafficking were children.",
		"Children accounted for one in three victims of trafficking that were detected.",
		"In the region 61 per cent of trafficking victims are children.",
		"The police identified 412 child victims of trafficking last year.",
	},
	"drinking water": {
		"Some 2.2 billion people lack safely managed drinking water.",
		"Only 63 per cent of rural households have safe drinking water at home.",
		"Drinking water was unsafe in 14 of 20 villages.",
	},
	"prison cells": {
		"The prison held 2,316 detainees in cells built for 900.",
		"Cells in 71 per cent of prisons are overcrowded.",
		"Up to nine detainees share cells in which three beds stand.",
	},
	"courts": {
		"Courts heard 48 cases against employers, and 7 ended with a conviction.",
		"Fewer than 3 per cent of cases against employers came before the courts.",
	},
}

// TestSubjectsLike asks for every statistic which others are about the same.
func TestSubjectsLike(t *testing.T) {
	subjectOf := map[string]string{}
	var all []Evidence
	for subject, sentences := range statisticsOn {
		for _, text := range sentences {
			d, err := briefing.NewDocument(text, []briefing.Block{{Span: briefing.Span{End: len(text)}, Role: briefing.RoleParagraph}}, nil,
				briefing.Provenance{Language: "en", Title: text})
			if err != nil {
				t.Fatal(err)
			}
			found := assemble(d, extract.Extract(d, extract.Knowledge{}).Findings, nil, nil)
			n := 0
			for _, e := range found {
				if e.Finding.Kind == briefing.KindStatistic {
					all = append(all, e)
					n++
				}
			}
			if n != 1 {
				t.Fatalf("%d statistics in %q, want 1", n, text)
			}
			subjectOf[text] = subject
		}
	}
	subjects := NewSubjects(all)
	var right, given, wanted int
	for _, e := range all {
		wanted += len(statisticsOn[subjectOf[e.Title]]) - 1
		like := subjects.Like(e)
		for i, c := range like {
			given++
			if i > 0 && c.SameUnit && !like[i-1].SameUnit {
				t.Errorf("%q: one in the same unit stands behind one in another", e.Title)
			}
			if subjectOf[c.Evidence.Title] == subjectOf[e.Title] {
				right++
			} else {
				t.Logf("wrong (%.2f): %q beside %q", c.Likeness, c.Evidence.Title, e.Title)
			}
		}
	}
	precision, recall := float64(right)/float64(given), float64(right)/float64(wanted)
	t.Logf("precision %.2f, recall %.2f of %d", precision, recall, wanted)
	if precision < 0.9 || recall < 0.7 {
		t.Errorf("precision %.2f and recall %.2f, want 0.9 and 0.7", precision, recall)
	}
}

func TestSubjectsLeaveOutWhatWasSetAside(t *testing.T) {
	of := func(id briefing.DocumentID, state State) Evidence {
		return Evidence{
			Document: id, Language: "en", Text: "12 per cent of the wells are dry.", State: state,
			Finding: briefing.Finding{Kind: briefing.KindStatistic, Span: briefing.Span{End: 33}, Details: briefing.Details{
				Scope: "wells", Figures: []briefing.Figure{{Text: "12 per cent", Span: briefing.Span{End: 11}, Unit: "%"}},
			}},
		}
	}
	all := []Evidence{of("a", StateFound), of("b", StateRejected), of("c", StateKept)}
	like := NewSubjects(all).Like(all[0])
	if len(like) != 1 || like[0].Evidence.Document != "c" || !like[0].SameUnit {
		t.Errorf("beside it stand %v, want what was kept alone", like)
	}
	if like := NewSubjects(all).Like(all[1]); like != nil {
		t.Errorf("what was set aside has %v beside it", like)
	}
}
