package source

import (
	"strings"
	"testing"
)

func TestIllegible(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       int
	}{
		{"nothing", "", 0},
		{"words", "The harbour is open, in all seasons.", 0},
		{"few signs", strings.Repeat("The harbour is open. ", 20) + "\ue001", 0},
		{"signs without letters", "\ue001\ue002\ue003\ue004 open", 50},
		{"replaced", "\ufffd\ufffd\ufffd\ufffd open", 50},
		{"letters of many writings", "ଋҨǥɢสա ۋᒒᓧⴑم", 100},
		{"a unit of another writing", "15 μm, 3 kΩ of the α-helix", 0},
		{"Japanese", "東京でのレポートが2024年に한국", 0},
		{"two writings in one word", "Wi-Fiсеть и GPSприёмник", 0},
		{"Arabic with digits", "قرار 2334 (2016)", 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := Illegible(tt.text); got != tt.want {
				t.Errorf("%d, want %d", got, tt.want)
			}
		})
	}
}
