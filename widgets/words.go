package widgets

import (
	"strconv"
	"strings"

	"attache/briefing"
)

// clippingTitle says in a few words whose clipping it is, or which figure.
func clippingTitle(c briefing.Clipping) string { return detailsTitle(c.Kind, c.Details) }

func detailsTitle(k briefing.Kind, d briefing.Details) string {
	switch k {
	case briefing.KindStatistic:
		var figures []string
		for _, f := range d.Figures {
			figures = append(figures, oneLine(f.Text))
		}
		if len(figures) > 0 {
			return strings.Join(figures, ", ")
		}
		return oneLine(d.Source)
	case briefing.KindRecommendation:
		if by := attribution(d.Attribution); by != "" {
			return by
		}
		return oneLine(d.To)
	}
	return attribution(d.Attribution)
}

// attribution is a speaker and the organisation: "Amina Diallo, Caritas".
func attribution(a briefing.Attribution) string {
	return join(", ", oneLine(a.Who), oneLine(a.Org))
}

// join joins what is not empty.
func join(between string, parts ...string) string {
	var out []string
	for _, p := range parts {
		if p = strings.TrimSpace(p); p != "" {
			out = append(out, p)
		}
	}
	return strings.Join(out, between)
}

// oneLine makes all white space single spaces.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

func itoa(n int) string { return strconv.Itoa(n) }
