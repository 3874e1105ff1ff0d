package builder

import (
	"strconv"
	"strings"
	"time"

	"attache/widgets"
)

// minutes writes a limit as a person would type it: "3", "2:30", "".
func minutes(limit time.Duration) string {
	if limit <= 0 {
		return ""
	}
	if limit%time.Minute != 0 {
		return widgets.Clock(limit)
	}
	return strconv.Itoa(int(limit / time.Minute))
}

// parseMinutes reads "3", "2.5", "2,5" and "2:30"; "" is no limit.
func parseMinutes(s string) (time.Duration, bool) {
	s = strings.ReplaceAll(strings.TrimSpace(s), ",", ".")
	if s == "" {
		return 0, true
	}
	whole, seconds, _ := strings.Cut(s, ":")
	m, err := strconv.ParseFloat(whole, 64)
	if err != nil || m < 0 || m > 24*60 {
		return 0, false
	}
	d := time.Duration(m * float64(time.Minute))
	if seconds != "" {
		n, err := strconv.Atoi(seconds)
		if err != nil || n < 0 || n > 59 {
			return 0, false
		}
		d += time.Duration(n) * time.Second
	}
	return d.Round(time.Second), true
}

// number writes a limit or a pace as a person would type it; "" for none.
func number(n int) string {
	if n <= 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// parseNumber reads "1500", "1,500", "1.500" and "1 500"; "" is none.
func parseNumber(s string) (int, bool) {
	s = strings.Join(strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" \u00a0\u202f,.'", r) }), "")
	if s == "" {
		return 0, true
	}
	n, err := strconv.Atoi(s)
	return n, err == nil && n >= 0 && n <= 1e6
}
