package signal

import (
	"strconv"
	"strings"
	"time"

	"attache/briefing"
)

// findDates finds dates with a year: "25 July 2024", "July 25, 2024", "17–19
// November 2025", "le 12 juin 2025", "del 3 al 5 de marzo de 2025", "June 2017".
func findDates(all []Signal, text string, words []word) []Signal {
	l := loaded()
	for i := range words {
		if w := words[i].low; len(w) == 10 && number(w, "-") {
			if d, err := briefing.ParseDate(w); err == nil {
				all = append(all, Signal{Kind: Date, Span: spanOf(words, i, i+1), Normal: d.String()})
			}
			continue
		}
		month := l.months[words[i].low]
		if month == 0 || words[i].low == "may" && !capital(text[words[i].start:]) {
			continue
		}
		if s, ok := dateAround(words, i, time.Month(month)); ok {
			all = append(all, s)
		}
	}
	return all
}

// dateAround reads the day and year beside the month at word i.
func dateAround(words []word, i int, month time.Month) (Signal, bool) {
	first, days := daysBefore(words, i)
	at := i + 1
	for at < len(words) && (words[at].low == "de" || words[at].low == "del" || words[at].low == ",") {
		at++
	}
	// "July 25, 2024": the day stands after the month.
	if len(days) == 0 && at+1 < len(words) && day(words[at].low) > 0 {
		next := at + 1
		if next < len(words) && words[next].low == "," {
			next++
		}
		if next < len(words) && year(words[next].low) > 0 {
			days = []int{day(words[at].low)}
			at = next
		}
	}
	if at >= len(words) || year(words[at].low) == 0 {
		return Signal{}, false
	}
	y := year(words[at].low)
	s := Signal{Kind: Date, Span: spanOf(words, first, at+1)}
	switch len(days) {
	case 0:
		s.Normal = briefing.Date{Year: y, Month: month}.String()
	case 1:
		s.Normal = briefing.Date{Year: y, Month: month, Day: days[0]}.String()
	default:
		s.Normal = briefing.Date{Year: y, Month: month, Day: days[0]}.String() + "/" + briefing.Date{Year: y, Month: month, Day: days[1]}.String()
	}
	return s, true
}

// daysBefore reads one day, or two with a dash or "to" between, before word i,
// and returns the word at which they start.
func daysBefore(words []word, i int) (first int, days []int) {
	at := i - 1
	if at >= 0 && words[at].low == "de" {
		at--
	}
	if at < 0 || day(words[at].low) == 0 {
		// "17-19" is one word.
		if at >= 0 {
			if a, b, ok := strings.Cut(words[at].low, "-"); ok && day(a) > 0 && day(b) > day(a) {
				return at, []int{day(a), day(b)}
			}
		}
		return i, nil
	}
	d := day(words[at].low)
	if at >= 2 {
		switch words[at-1].low {
		case "–", "-", "to", "and", "au", "et", "al", "y":
			if from := day(words[at-2].low); from > 0 && from < d {
				return at - 2, []int{from, d}
			}
		}
	}
	return at, []int{d}
}

// day is the day of a month that a word says, or 0.
func day(w string) int {
	if len(w) == 0 || len(w) > 2 || !number(w, "") {
		return 0
	}
	if n, err := strconv.Atoi(w); err == nil && n >= 1 && n <= 31 {
		return n
	}
	return 0
}

// year is the year that a word says, or 0.
func year(w string) int {
	if len(w) != 4 || !number(w, "") {
		return 0
	}
	if n, err := strconv.Atoi(w); err == nil && n >= 1800 && n <= 2100 {
		return n
	}
	return 0
}
