package paper

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

func TestFiguresAgain(t *testing.T) {
	hours := func(x float64) (lines []Line) {
		for i := range 14 {
			lines = append(lines, typeset(x, 700-12*float64(i), fmt.Sprintf("%d:00", 8+i)))
		}
		return lines
	}
	words := func(x float64, names ...string) (lines []Line) {
		for i, n := range names {
			lines = append(lines, typeset(x, 685-40*float64(i), n))
		}
		return lines
	}
	amounts := func(x float64) (lines []Line) {
		for i := range 14 {
			lines = append(lines, typeset(x, 700-12*float64(i), fmt.Sprint(100+7*i)))
		}
		return lines
	}
	labels := func(x float64) (lines []Line) {
		for i := range 14 {
			lines = append(lines, typeset(x, 700-12*float64(i), "Boats "+string(rune('a'+i))))
		}
		return lines
	}
	for _, tt := range []struct {
		name  string
		lines []Line
		want  bool
	}{
		{"hours of two days", slices.Concat(hours(60), words(100, "Opening", "Pilots", "Closing"), hours(300), words(340, "Nets", "Lights", "Prayers")), true},
		{"amounts that did not change", slices.Concat(labels(60), amounts(200), words(240, "Opening", "Pilots", "Closing"), amounts(300)), false},
		{"amounts beside each other", slices.Concat(amounts(60), amounts(160)), false},
		{"hours of one day", slices.Concat(hours(60), words(100, "Opening", "Pilots", "Closing"), words(340, "Nets", "Lights")), false},
		{"other figures", slices.Concat(hours(60), words(100, "Opening", "Pilots", "Closing"), amounts(300)), false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			x, got := figuresAgain(pieces(tt.lines))
			if got != tt.want || got && (x < 290 || x > 300) {
				t.Errorf("%v at %v, want %v", got, x, tt.want)
			}
		})
	}
	days := slices.Concat(hours(60), words(100, "Opening", "Pilots", "Closing"), hours(300), words(340, "Nets", "Lights", "Prayers"))
	text := Assemble([]Page{page(days...)}).Text
	for _, s := range []string{"Opening", "Pilots", "Closing"} {
		if strings.Index(text, s) > strings.Index(text, "Nets") {
			t.Errorf("%s is read with the second day:\n%s", s, text)
		}
	}
}
