package index

import (
	"strings"

	"attache/briefing"
)

var fields = set("from lang kind date symbol speaker org tag starred kept")

// field reads a condition; for who speaks it is a node.
func (p *parser) field(name, value string, not bool) *node {
	value = strings.TrimSpace(value)
	if name == "starred" || name == "kept" {
		return p.keeping(name, value, not)
	}
	if value == "" {
		return nil
	}
	c := condition{fold(value), not}
	switch name {
	case "tag":
		p.filters.tag = append(p.filters.tag, c)
	case "from":
		p.filters.publisher = append(p.filters.publisher, c)
	case "symbol":
		p.filters.symbol = append(p.filters.symbol, c)
	case "lang":
		p.filters.language = append(p.filters.language, c)
	case "kind":
		p.filters.kind = append(p.filters.kind, condition{kindNamed(c.value), not})
	case "date":
		p.dates(value)
	case "speaker":
		return &node{op: opSpeaker, text: value}
	case "org":
		return &node{op: opOrg, text: value}
	}
	return nil
}

// keeping reads the fields that need no value: "starred:" is "starred:yes".
func (p *parser) keeping(name, value string, not bool) *node {
	c := condition{not: not != noWords[fold(value)]}
	if name == "starred" {
		p.filters.star = append(p.filters.star, c)
	} else {
		p.filters.kept = append(p.filters.kept, c)
	}
	return nil
}

var noWords = set("no non")

// kindNamed lets a kind be written in the plural, and as people say it.
func kindNamed(s string) string {
	switch s = strings.TrimSuffix(s, "s"); s {
	case "figure", "number":
		return string(briefing.KindStatistic)
	case "ask":
		return string(briefing.KindRecommendation)
	}
	return s
}

// dates reads a date or a range with .. in it; what is no date is no condition.
func (p *parser) dates(value string) {
	from, to, isRange := strings.Cut(value, "..")
	if !isRange {
		to = from
	}
	if d, err := briefing.ParseDate(from); err == nil {
		p.filters.from = d
	}
	if d, err := briefing.ParseDate(to); err == nil {
		p.filters.to = d
	}
}
