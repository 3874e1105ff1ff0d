package extract

import (
	"fmt"
	"strings"
	"testing"

	"attache/briefing"
	"attache/briefing/extract/recommendation"
	"attache/briefing/extract/statistic"
)

// BenchmarkLongInput shows words a second for a text and for one ten times as
// long: they are alike as long as time grows with the length.
func BenchmarkLongInput(b *testing.B) {
	for name, unit := range map[string]string{
		"duties":    "States should act and ",
		"asks":      "while X urged Y to ",
		"figures":   "12 of 30 and 40 per cent ",
		"sentences": "Okoro said 40 per cent of States should pay. ",
	} {
		for _, times := range []int{1000, 10000} {
			b.Run(fmt.Sprintf("%s/%d", name, times), func(b *testing.B) {
				text := strings.Repeat(unit, times)
				d, err := briefing.NewDocument(text, nil, nil, briefing.Provenance{Language: "en"})
				if err != nil {
					b.Fatal(err)
				}
				words := len(strings.Fields(text))
				for b.Loop() {
					Extract(d, Knowledge{})
				}
				b.ReportMetric(float64(words*b.N)/b.Elapsed().Seconds(), "words/s")
			})
		}
	}
}

func BenchmarkStatisticsAndRecommendations(b *testing.B) {
	text := strings.Repeat("According to the Harbour Survey, 37 per cent of the crews went unpaid in 2024. Jane Okoro urged coastal States to inspect ships. "+
		"The delegates spoke of their ports and of the work that is done there every day.\n\n", 200)
	d, err := briefing.NewDocument(text, nil, nil, briefing.Provenance{Language: "en"})
	if err != nil {
		b.Fatal(err)
	}
	a := analyse(d, Knowledge{})
	words := len(strings.Fields(text))
	b.ReportAllocs()
	for b.Loop() {
		statistic.Find(a, recommendation.Find(a))
	}
	b.ReportMetric(float64(words*b.N)/b.Elapsed().Seconds(), "words/s")
}
