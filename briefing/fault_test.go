package briefing

import (
	"errors"
	"strings"
	"testing"
)

func TestGuard(t *testing.T) {
	other := errors.New("another")
	var none []int
	for _, tt := range []struct {
		name  string
		do    func() error
		want  error
		words string
	}{
		{"nothing", func() error { return nil }, nil, ""},
		{"an error", func() error { return other }, other, "another"},
		{"a panic", func() error { panic("what was said") }, ErrFault, "what was said"},
		{"beyond the end", func() error { return errors.New(string(rune(none[len(none)]))) }, ErrFault, "fault_test.go"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			err := Guard(tt.do)
			if !errors.Is(err, tt.want) || tt.want != nil && !strings.Contains(err.Error(), tt.words) {
				t.Errorf("got %v, want %v with %q", err, tt.want, tt.words)
			}
		})
	}
}
