package builder

import (
	"testing"
	"time"
)

func TestParseMinutes(t *testing.T) {
	for text, want := range map[string]time.Duration{
		"": 0, "3": 3 * time.Minute, "2.5": 150 * time.Second, "2,5": 150 * time.Second, "1:30": 90 * time.Second, " 2 ": 2 * time.Minute,
	} {
		if got, ok := parseMinutes(text); !ok || got != want {
			t.Errorf("parseMinutes(%q) = %v, %v; want %v", text, got, ok, want)
		}
	}
	for _, text := range []string{"soon", "-1", "1:75", "1:x", "99999"} {
		if got, ok := parseMinutes(text); ok {
			t.Errorf("parseMinutes(%q) = %v, want none", text, got)
		}
	}
}

func TestParseNumber(t *testing.T) {
	for text, want := range map[string]int{"": 0, "500": 500, "1,500": 1500, "1.500": 1500, "1 500": 1500, "1\u00a0500": 1500} {
		if got, ok := parseNumber(text); !ok || got != want {
			t.Errorf("parseNumber(%q) = %d, %v; want %d", text, got, ok, want)
		}
	}
	for _, text := range []string{"many", "-5", "12345678"} {
		if got, ok := parseNumber(text); ok {
			t.Errorf("parseNumber(%q) = %d, want none", text, got)
		}
	}
}
