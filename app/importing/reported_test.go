package importing

import (
	"strings"
	"testing"
	"time"

	"attache/briefing/workspace"

	"fyne.io/fyne/v2/test"
)

// The report of an import that goes on does not say that it was stopped.
func TestSumOfAnImport(t *testing.T) {
	test.NewTempApp(t)
	begun := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		name  string
		ended time.Time
		lines int
		want  string
		not   string
	}{
		{"goes on", time.Time{}, 4, "6 more are being read", "topped"},
		{"stopped", begun.Add(5 * time.Second), 4, "Stopped before 6 more were read", "being read"},
		{"done", begun.Add(5 * time.Second), 10, "5s", "more"},
	} {
		s := reported{shown: workspace.Import{ID: 1, Files: 10, Started: begun, Ended: tt.ended}, lines: make([]workspace.ImportLine, tt.lines)}
		if got := s.sum(map[string]int{endAdded: tt.lines}); !strings.Contains(got, tt.want) || strings.Contains(got, tt.not) {
			t.Errorf("%s: %q, want %q in it", tt.name, got, tt.want)
		}
	}
}
