package index

import (
	"strings"
	"testing"

	"attache/briefing"
)

// TestFindingsOfAKind wants a finding to answer a query by itself: by its own
// words, or by the name of who speaks or for whom, and not by a role.
func TestFindingsOfAKind(t *testing.T) {
	l := newLibrary()
	quotes := func(title string, list ...briefing.Finding) {
		var text []string
		for _, f := range list {
			text = append(text, f.Reason)
		}
		d := l.add(t, briefing.Provenance{Title: title, Language: "en"}, strings.Join(text, "\n\n"))
		for i := range list {
			list[i].Kind, list[i].Span = briefing.KindQuote, d.Blocks[i].Span
		}
		l.findings[d.ID] = list
		l.entries[len(l.entries)-1].Findings = list
	}
	said := func(words, who, role, org string) briefing.Finding {
		return briefing.Finding{Reason: words, Details: briefing.Details{Attribution: briefing.Attribution{Who: who, Role: role, Org: org}}}
	}
	quotes("Apart", said("Children go to school here.", "", "", ""), said("Climate is changing.", "Ana Roe", "Minister of Health", ""))
	quotes("Together", said("The climate harms children first.", "John Minister", "", ""), said("Health is all.", "", "", "Roe Foundation"))
	quotes("Long", said("Nothing here, at all.", "", "", ""), said("Nor the children’s climate there.", "Ana Roe", "", ""), said("The end of Ana.", "", "", ""))
	x := l.open(t)
	for query, want := range map[string]string{
		"children climate":         "Long: Nor; Together: The climate",
		`children "climate harms"`: "Together: The climate",
		"minister":                 "Together: The climate",
		"health":                   "Together: Health",
		"roe climate":              "Apart: Climate; Long: Nor",
		"roe":                      "Apart: Climate; Long: Nor; Together: Health",
		"ana":                      "Apart: Climate; Long: The end, Nor",
		"speaker:roe children":     "Long: Nor",
		"org:roe":                  "Together: Health",
		"children NOT school":      "Long: Nor; Together: The climate",
		"children OR health":       "Apart: Children; Long: Nor; Together: The climate, Health",
		"(children OR health) roe": "Long: Nor; Together: Health",
		"chil climate":             "Long: Nor; Together: The climate",
		"nothing children nowhere": "Long: Nothing, Nor",
	} {
		r, err := x.Search(t.Context(), Query{Text: query, Kind: briefing.KindQuote, AsYouType: strings.HasPrefix(query, "chil ")}, l)
		if strings.HasPrefix(query, "chil ") {
			r, err = x.Search(t.Context(), Query{Text: "climate chil", Kind: briefing.KindQuote, AsYouType: true}, l)
		}
		if err != nil {
			t.Fatal(err)
		}
		groups := map[string]bool{}
		for _, g := range r.Groups {
			var hits []string
			for _, h := range g.Hits {
				words := strings.Fields(g.Text[h.Span.Start:h.Span.End])
				first := words[0]
				if first == "The" {
					first += " " + words[1]
				}
				hits = append(hits, first)
			}
			groups[g.Provenance.Title+": "+strings.Join(hits, ", ")] = true
		}
		if got := strings.Join(sortedKeys(groups), "; "); got != want || r.Total != len(r.Groups) {
			t.Errorf("%s: %s (of %d), want %s", query, got, r.Total, want)
		}
	}
}
