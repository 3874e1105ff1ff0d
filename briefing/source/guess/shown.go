package guess

import (
	"strings"
	"time"

	"attache/briefing"
)

// digitDate is "31.10.23", "3/11/2023", "02-10-2020".
var digitDate = lazily(`(?:^|[^\d.:/-])(\d{1,2})([./-])\s?(\d{1,2})[./-]\s?((?:19|20)?\d\d)(?:$|[^\d.:/-]|[.:,](?:\s|$))`)

// Order is the one in which a page writes day and month in digits.
type Order int

// The orders. With OrderUnknown a date that could be read in both is none.
const (
	OrderUnknown Order = iota
	DayFirst
	MonthFirst
)

// OrderIn returns the order that a language tag asks for: only English is
// written in both, and its tag says which when it names a country.
func OrderIn(tag string) Order {
	language, country, _ := strings.Cut(strings.ToLower(strings.ReplaceAll(tag, "_", "-")), "-")
	switch {
	case language == "":
		return OrderUnknown
	case language != "en":
		return DayFirst
	case country == "us" || country == "ph":
		return MonthFirst
	case country != "":
		return DayFirst
	}
	return OrderUnknown
}

// ShownDate returns the first whole date in words that are known to hold
// one: there also years of two digits and days before or after the month are
// read. With points the day always comes first.
func ShownDate(s string, order Order) (briefing.Date, bool) {
	if d, ok := DateIn(s); ok {
		return d, true
	}
	for _, m := range digitDate().FindAllStringSubmatch(s, 4) {
		if d := digitsDate(m, order); d.Day > 0 && valid(d) {
			return d, true
		}
	}
	return briefing.Date{}, false
}

// digitsDate makes a date of the parts of digitDate; zero where it is open
// which of them is the day.
func digitsDate(m []string, order Order) briefing.Date {
	first, second, year := atoi(m[1]), atoi(m[3]), atoi(m[4])
	if len(m[4]) == 2 {
		year = fullYear(year)
	}
	switch {
	case m[2] == "." || first > 12 || first == second:
	case second > 12:
		first, second = second, first
	case order == MonthFirst:
		first, second = second, first
	case order == OrderUnknown:
		return briefing.Date{}
	}
	return briefing.Date{Year: year, Month: time.Month(second), Day: first}
}

// fullYear takes two digits for the century in which they are nearer to the
// pages that people save: none is from before the web.
func fullYear(n int) int {
	if n >= 90 {
		return 1900 + n
	}
	return 2000 + n
}

// IsDateLine reports a line, or a part of one between bars, that is little
// more than a date.
func IsDateLine(s string) bool {
	if len(s) > maxDateLine {
		return false
	}
	if _, at, ok := findDate(s); ok {
		return mostly(s, at)
	}
	at := digitDate().FindStringIndex(s)
	return at != nil && mostly(s, at)
}

// CitesAnother reports words whose date belongs to another text or event.
func CitesAnother(s string) bool { return citesAnother(s) }
