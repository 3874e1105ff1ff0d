package source

import (
	"regexp"
	"strings"
	"time"

	"attache/briefing"
	"attache/briefing/source/guess"
)

var (
	// addressDate: ".../2024/07/25/...", ".../2024-7-25-...".
	addressDate = regexp.MustCompile(`/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:/|-|$)`)
	// addressDigits: ".../20240725-...", ".../25-07-2024-...".
	addressDigits = regexp.MustCompile(`/((?:19|20)\d\d)([01]\d)([0-3]\d)(?:[-_/]|$)`)
	addressEurope = regexp.MustCompile(`/([0-3]\d)-([01]\d)-((?:19|20)\d\d)(?:[-_/]|$)`)
)

// dateInAddress reads a whole date in a page's address.
func dateInAddress(address string) (briefing.Date, bool) {
	var parts []string
	if m := addressDate.FindStringSubmatch(address); m != nil {
		parts = m[1:]
	} else if m := addressDigits.FindStringSubmatch(address); m != nil {
		parts = m[1:]
	} else if m := addressEurope.FindStringSubmatch(address); m != nil {
		parts = []string{m[3], m[2], m[1]}
	} else {
		return briefing.Date{}, false
	}
	t, err := time.Parse("2006-1-2", strings.Join(parts, "-"))
	if err != nil {
		return briefing.Date{}, false
	}
	return briefing.Date{Year: t.Year(), Month: t.Month(), Day: t.Day()}, true
}

// parseTime reads the ways in which pages state a date.
func parseTime(s string) (briefing.Date, bool) {
	s = strings.TrimSpace(s)
	if len(s) < 7 {
		return briefing.Date{}, false
	}
	for _, layout := range []string{
		time.RFC3339, "2006-01-02T15:04:05", "2006-01-02T15:04:05-0700", "2006-01-02T15:04-07:00", "2006-01-02T15:04", "2006-01-02 15:04:05",
		"2006-01-02", "2006/01/02", "2006-01", "2 January 2006", "January 2, 2006", "Jan 2, 2006", "2 Jan 2006", time.RFC1123, time.RFC1123Z,
		"Mon, 02 Jan 2006", "Monday, January 2, 2006", "20060102",
	} {
		t, err := time.Parse(layout, s)
		if err != nil || t.Year() < 1900 {
			continue
		}
		if layout == "2006-01" {
			return briefing.Date{Year: t.Year(), Month: t.Month()}, true
		}
		return briefing.Date{Year: t.Year(), Month: t.Month(), Day: t.Day()}, true
	}
	if d, ok := guess.DateIn(s); ok && len(s) < 60 {
		return d, true
	}
	if len(s) > 10 {
		if t, err := time.Parse("2006-01-02", s[:10]); err == nil {
			return briefing.Date{Year: t.Year(), Month: t.Month(), Day: t.Day()}, true
		}
	}
	return briefing.Date{}, false
}
