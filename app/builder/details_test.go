package builder

import (
	"testing"
	"time"
)

func TestMinutes(t *testing.T) {
	tests := []struct {
		typed string
		want  time.Duration
		ok    bool
	}{
		{"", 0, true}, {"3", 3 * time.Minute, true}, {" 2.5 ", 150 * time.Second, true}, {"2,5", 150 * time.Second, true},
		{"1:30", 90 * time.Second, true}, {"1:75", 0, false}, {"-1", 0, false}, {"soon", 0, false}, {"9999", 0, false},
	}
	for _, tt := range tests {
		got, ok := parseMinutes(tt.typed)
		if got != tt.want || ok != tt.ok {
			t.Errorf("%q is read as %v, %v", tt.typed, got, ok)
		}
		if !ok {
			continue
		}
		if again, ok := parseMinutes(minutes(got)); again != got || !ok {
			t.Errorf("%v is written as %q", got, minutes(got))
		}
	}
}
