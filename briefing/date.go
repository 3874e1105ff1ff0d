package briefing

import (
	"fmt"
	"strings"
	"time"
)

// Date is a calendar date of which the day, or the day and the month, may be
// unknown: such a part is 0. The zero Date is unknown.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// IsZero reports whether nothing is known of the date.
func (d Date) IsZero() bool { return d == Date{} }

// String writes the date as ISO 8601 with the parts that are known:
// "2024-07-25", "2024-07", "2024" or "".
func (d Date) String() string {
	switch {
	case d.Year == 0:
		return ""
	case d.Month == 0:
		return fmt.Sprintf("%04d", d.Year)
	case d.Day == 0:
		return fmt.Sprintf("%04d-%02d", d.Year, d.Month)
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
}

// ParseDate reads what String writes. It returns ErrInvalidDate for anything else.
func ParseDate(s string) (Date, error) {
	s = strings.TrimSpace(s)
	if s == "" {
		return Date{}, nil
	}
	for _, layout := range []string{"2006-01-02", "2006-01", "2006"} {
		if t, err := time.Parse(layout, s); err == nil {
			d := Date{Year: t.Year()}
			if len(layout) > len("2006") {
				d.Month = t.Month()
			}
			if len(layout) > len("2006-01") {
				d.Day = t.Day()
			}
			return d, nil
		}
	}
	return Date{}, fmt.Errorf("date %q: %w", s, ErrInvalidDate)
}

// Compare orders dates; a date with unknown parts comes before those that it could be.
func (d Date) Compare(o Date) int { return strings.Compare(d.String(), o.String()) }

// MarshalText makes a Date its String in JSON and the store.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what MarshalText writes.
func (d *Date) UnmarshalText(b []byte) error {
	p, err := ParseDate(string(b))
	if err != nil {
		return err
	}
	*d = p
	return nil
}
