package extract

import (
	"testing"

	"attache/briefing"
)

func TestLimitsAreNoStatistics(t *testing.T) {
	tests := []struct {
		name, text string
		statistics int
	}{
		{"depth that is forbidden", "Boats must not fish below 24 metres.", 0},
		{"load", "Loads of more than 20 kilos should be carried by two people.", 0},
		{"share that is demanded", "States should cut their emissions by 40 per cent.", 1},
		{"money that is demanded", "The State must pay $3 million to the families.", 1},
		{"count beside the limit", "The 4,300 boats must not fish below 24 metres.", 1},
		{"depth that is measured", "The well is more than 24 metres deep.", 1},
		{"rooms that are wanted", "La reunión se celebró ayer en el ayuntamiento.\n\nHace falta que la escuela tenga más de dos aulas.", 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			statistics := 0
			for _, f := range Extract(document(t, tt.text), Knowledge{}).Findings {
				if f.Kind == briefing.KindStatistic {
					statistics++
				}
			}
			if statistics != tt.statistics {
				t.Errorf("found %d statistics, want %d", statistics, tt.statistics)
			}
		})
	}
}
