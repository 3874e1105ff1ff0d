package widgets

import (
	"fmt"
	"strings"
	"time"

	"attache/briefing"
)

// Pace says how the words of a briefing are counted and how fast they are said.
type Pace struct {
	// Count counts what is said of a briefing, in words or, of Chinese, in
	// characters. lookup gives the clippings.
	Count func(b briefing.Briefing, lookup func(briefing.ClippingID) (briefing.Clipping, bool)) Length
	// PerMinute is how many of them are said in a minute.
	PerMinute float64
}

// Length is how much of a briefing is said: all of it, without what is
// optional, and by section.
type Length struct {
	Total, Short int
	Sections     []int
}

// Pages is how much paper a briefing takes: whole pages in all, parts of pages
// by section. Zero is not known.
type Pages struct {
	Total    int
	Sections []float64
}

// DefaultPace counts the words of items between white space, and 120 of them a
// minute: the pace at which interpreters still follow.
var DefaultPace = Pace{Count: countWords, PerMinute: 120}

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

func countWords(b briefing.Briefing, lookup func(briefing.ClippingID) (briefing.Clipping, bool)) Length {
	n := Length{Sections: make([]int, len(b.Sections))}
	for s, section := range b.Sections {
		for _, it := range section.Items {
			text := it.Text
			if it.Kind == briefing.ItemClipping {
				c, _ := lookup(it.Clipping)
				text = c.Printed()
			}
			words := len(strings.Fields(text))
			n.Sections[s] += words
			n.Total += words
			if !it.Optional {
				n.Short += words
			}
		}
	}
	return n
}
