package notice

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"attache/briefing"
)

func TestFromError(t *testing.T) {
	problem := &briefing.Problem{
		Subject: "report.pdf", Cause: "holds no text", Remedy: "Try the page it was saved from", Err: briefing.ErrEmpty,
	}
	tests := []struct {
		name          string
		err           error
		text, details string
	}{
		{"nothing", nil, "", ""},
		{"cancelled", fmt.Errorf("import: %w", context.Canceled), "", ""},
		{"problem", fmt.Errorf("import: %w", problem),
			"report.pdf: holds no text. Try the page it was saved from.", "nothing to read in it"},
		{"not verbatim", fmt.Errorf("update: %w", briefing.ErrNotVerbatim), "nothing was changed", "not word for word"},
		{"unknown", errors.New("disk on fire"), "Your library is as it was", "disk on fire"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			m := FromError(tt.err)
			if !strings.Contains(m.Text, tt.text) || !strings.Contains(m.Details, tt.details) {
				t.Errorf("told %+v", m)
			}
			if tt.text == "" && m != (Message{}) {
				t.Errorf("told %+v, want nothing", m)
			}
		})
	}
}

func TestBoardPassesOver(t *testing.T) {
	var told []Message
	b := Board{OnMessage: func(m Message) { told = append(told, m) }}
	b.Problem(nil)
	b.Problem(context.Canceled)
	b.Undoable("Kept")
	if len(told) != 1 || !told[0].Undo {
		t.Errorf("told %+v", told)
	}
}
