package bench

import (
	"math"
	"strconv"
	"testing"
	"time"

	"attache/briefing/index"
)

// BenchmarkGrowth measures searching as one types and indexing at several
// sizes of the library, and the exponent with which the time of the slowest
// keys grows: 1 is in proportion to the library, 0 not at all.
func BenchmarkGrowth(b *testing.B) {
	var sizes, slow []float64
	for _, n := range []int{1_000, 10_000, 50_000} {
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			l := load(b, n)
			s := l.inStore(b)
			x, _, took := l.inIndex(b)
			var times []taken
			for b.Loop() {
				for _, text := range l.typed {
					for i := range text {
						times = append(times, search(b, x, s, index.Query{Text: text[:i+1], AsYouType: true}))
					}
				}
			}
			report(b, "", times)
			b.ReportMetric(float64(l.bytes)/1e6/took.Seconds(), "MB/s")
			list := make([]time.Duration, len(times))
			for i, t := range times {
				list[i] = t.processor
			}
			sizes, slow = append(sizes, float64(n)), append(slow, float64(percentile(list, 95)))
			if len(sizes) > 1 {
				b.ReportMetric(exponent(sizes, slow), "exponent")
			}
		})
	}
}

// exponent is the slope of the line that fits the logarithms best.
func exponent(x, y []float64) float64 {
	var sx, sy, sxx, sxy float64
	n := float64(len(x))
	for i := range x {
		a, b := math.Log(x[i]), math.Log(y[i])
		sx, sy, sxx, sxy = sx+a, sy+b, sxx+a*a, sxy+a*b
	}
	return (n*sxy - sx*sy) / (n*sxx - sx*sx)
}
