package widgets

import (
	"fmt"
	"strings"
	"time"

	"attache/briefing"
)

// Pace says how the words of a text are counted and how fast they are said.
type Pace struct {
	// Count counts the words of a text; for Chinese, its characters.
	Count func(text string) int
	// PerMinute is how many of them are said in a minute.
	PerMinute float64
}

// DefaultPace counts words between white space, and 120 of them a minute: the
// pace at which interpreters still follow.
var DefaultPace = Pace{Count: func(s string) int { return len(strings.Fields(s)) }, PerMinute: 120}

// Spoken is how long words take to say.
func (p Pace) Spoken(words int) time.Duration {
	if p.PerMinute <= 0 {
		return 0
	}
	return time.Duration(float64(words) / p.PerMinute * float64(time.Minute)).Round(time.Second)
}

// Clock writes a time as minutes and seconds: "2:39".
func Clock(d time.Duration) string {
	seconds := int(d.Round(time.Second) / time.Second)
	return fmt.Sprintf("%d:%02d", seconds/60, seconds%60)
}

// briefingCount is how long a briefing is, in words.
type briefingCount struct {
	total, optional int
	sections        []int
}

func countBriefing(b briefing.Briefing, p Pace, words func(briefing.Item) string) briefingCount {
	c := briefingCount{sections: make([]int, len(b.Sections))}
	if p.Count == nil {
		return c
	}
	for s, section := range b.Sections {
		for _, it := range section.Items {
			n := p.Count(words(it))
			c.sections[s] += n
			c.total += n
			if it.Optional {
				c.optional += n
			}
		}
	}
	return c
}
