package index

import (
	"fmt"
	"strings"
	"testing"

	"attache/briefing"
)

// keptLibrary has two documents of which some passages are kept.
func keptLibrary(t *testing.T) (*library, *Index) {
	t.Helper()
	l := newLibrary()
	a := l.add(t, briefing.Provenance{Title: "A", Language: "en", Publisher: "UNODC"},
		"The opening words.\n\nCriminal liability around organ sales needs to be clarified.\n\nAbout 35 per cent of victims are children.")
	b := l.add(t, briefing.Provenance{Title: "B", Language: "fr", Publisher: "ILO"}, "Les enfants d’abord.\n\nIl faut protéger les enfants et les femmes.")
	clip := func(d *briefing.Document, words string, kind briefing.Kind, change func(*briefing.Clipping)) briefing.Clipping {
		at := strings.Index(d.Text, words)
		c, err := d.Clip(kind, briefing.Span{Start: at, End: at + len(words)})
		if err != nil {
			t.Fatal(err)
		}
		c.ID = briefing.ClippingID(words[:2])
		change(&c)
		return c
	}
	x := l.open(t)
	x.SetKept([]briefing.Clipping{
		clip(a, "Criminal liability around organ sales needs to be clarified", briefing.KindQuote, func(c *briefing.Clipping) {
			c.Who, c.Tags, c.Starred, c.Note = "Sean Columb", []string{"Liability", "organs"}, true, "for the Vienna slot"
		}),
		clip(a, "About 35 per cent of victims are children", briefing.KindStatistic, func(c *briefing.Clipping) { c.Tags = []string{"Children"} }),
		clip(b, "protéger les enfants", briefing.KindRecommendation, func(c *briefing.Clipping) { c.Tags = []string{"children"} }),
		{ID: "gone", Document: "gone", Text: "organ sales", Tags: []string{"organs"}},
	})
	return l, x
}

func TestKept(t *testing.T) {
	l, x := keptLibrary(t)
	for query, want := range map[string]string{
		"tag:organs":             "A: Cr",
		"tag:children":           "A: Ab; B: pr",
		"tag:children lang:fr":   "B: pr",
		"tag:children victims":   "A: Ab",
		"starred:":               "A: Cr",
		"starred:no":             "A: Ab; B: pr",
		"kept: enfants":          "B: pr",
		"-tag:children":          "A: Cr",
		"tag:children -tag:x":    "A: Ab; B: pr",
		"tag:nothing":            "",
		"kept:yes vienna":        "A: Cr",
		"kept:yes speaker:col":   "",
		"kept: speaker:columb":   "A: Cr",
		"kept: 35%":              "A: Ab",
		"kept: > 30%":            "A: Ab",
		"kept: kind:statistic":   "A: Ab",
		"kept: -kind:statistic":  "A: Cr; B: pr",
		`kept: "organ sales"`:    "A: Cr",
		`kept: "sales organ"`:    "",
		"kept: organ OR enfants": "A: Cr; B: pr",
		"kept: NOT organ":        "A: Ab; B: pr",
		"Vienna slot":            "A: Cr",
		"organ sales":            "A: Cr",
		"-kept: enfants":         "",
		"opening":                "A: -",
	} {
		r, err := x.Search(t.Context(), Query{Text: query}, l)
		if err != nil {
			t.Fatal(err)
		}
		groups := map[string]string{}
		for _, g := range r.Groups {
			var ids []string
			for _, h := range g.Hits {
				if h.Clipping == nil {
					ids = append(ids, "-")
					continue
				}
				ids = append(ids, string(h.Clipping.ID))
				if h.Finding == nil && strings.HasPrefix(query, "kept") && g.Text[h.Span.Start:h.Span.End] != h.Clipping.Text {
					t.Errorf("%s: the passage is %q", query, g.Text[h.Span.Start:h.Span.End])
				}
			}
			groups[g.Provenance.Title] = strings.Join(ids, " ")
		}
		var list []string
		for _, title := range []string{"A", "B"} {
			if ids, ok := groups[title]; ok {
				list = append(list, title+": "+ids)
			}
		}
		if got := strings.Join(list, "; "); got != want || r.Total != len(r.Groups) {
			t.Errorf("%s: %q of %d, want %q", query, got, r.Total, want)
		}
	}
}

func TestKeptCounts(t *testing.T) {
	l, x := keptLibrary(t)
	for _, tt := range []struct {
		query Query
		want  string
	}{
		{Query{Text: "children"}, "[{Children 2}] 2 0"},
		{Query{Kept: true}, "[{Children 2} {Liability 1} {organs 1}] 2 1"},
		{Query{Starred: true}, "[{Liability 1} {organs 1}] 1 1"},
		{Query{Tags: []string{"children"}}, "[{Children 2} {Liability 1} {organs 1}] 2 0"},
		{Query{Tags: []string{"children"}, Publishers: []string{"ILO"}}, "[{children 1}] 1 0"},
	} {
		r, err := x.Search(t.Context(), tt.query, l)
		if err != nil {
			t.Fatal(err)
		}
		if got := fmt.Sprint(r.Counts.Tags, r.Counts.Kept, r.Counts.Starred); got != tt.want {
			t.Errorf("%+v: %s, want %s", tt.query, got, tt.want)
		}
	}
}

func TestDropped(t *testing.T) {
	l := newLibrary()
	l.add(t, briefing.Provenance{Title: "Two", Language: "en"}, "Refugees crossed the border.")
	x := l.open(t)
	r, err := x.Search(t.Context(), Query{Text: "refugees bicycle border"}, l)
	if err != nil || !r.Relaxed || strings.Join(r.Dropped, "|") != "bicycle" {
		t.Errorf("dropped %q, %v", r.Dropped, err)
	}
}

func TestCompleteKept(t *testing.T) {
	_, x := keptLibrary(t)
	for text, want := range map[string]string{
		"tag:": "tag:Children tag:organs tag:Liability", "tag:li": "tag:Liability", "tag:CH": "tag:Children", "starr": "starred:", "kept:": "kept:no kept:yes",
	} {
		if got, err := x.Complete(text, 5); err != nil || shown(got) != want {
			t.Errorf("%s: %s, want %s; %v", text, shown(got), want, err)
		}
	}
}
