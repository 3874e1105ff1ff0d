package statistic

import (
	"slices"
	"strings"

	"attache/briefing"
)

// WithoutLimits leaves out the statistics whose only measures are those that
// somebody demands: "Boats must not fish below 24 metres".
func (a *reader) withoutLimits(statistics, asks []briefing.Finding) []briefing.Finding {
	demanded := map[int]int{} // where each ends, by where it starts
	for _, k := range asks {
		if strings.HasPrefix(k.Reason, "says what must be done") || strings.HasPrefix(k.Reason, "calls an action necessary") || strings.HasPrefix(k.Reason, "exhorts") {
			demanded[k.Span.Start] = max(k.Span.End, demanded[k.Span.Start])
		}
	}
	return slices.DeleteFunc(statistics, func(f briefing.Finding) bool {
		if slices.ContainsFunc(f.Figures, func(g briefing.Figure) bool {
			return !a.measureUnit(g.Unit) && (g.High >= fewestCounted || amount(g.Unit))
		}) {
			return false
		}
		return demanded[f.Span.Start] >= f.Span.End
	})
}

// fewestCounted is from where on a count beside a limit is a statistic by itself.
const fewestCounted = 11

// amount reports whether a unit is one of shares, multiples or money.
func amount(unit string) bool {
	return unit == "%" || unit == "times" || len(unit) == 3 && unit == strings.ToUpper(unit)
}

// measureUnit reports whether a unit is one of length, weight or heat, in
// which rules set their limits.
func (a *reader) measureUnit(unit string) bool {
	switch unit {
	case "m", "km", "cm", "mm", "km/h", "miles", "feet", "inches", "kg", "g", "t", "l", "°C", "degrees", "minutes", "hours", "days":
		return true
	}
	return false
}
