package importing

import (
	"strings"
	"testing"

	"attache/briefing"
	"attache/briefing/workspace"
	"attache/widgets"

	"fyne.io/fyne/v2/test"
)

func TestRowOfAReport(t *testing.T) {
	test.NewTempApp(t)
	titles := map[briefing.DocumentID]string{"new": "The new one", "old": "The old one"}
	relation := func(kind briefing.RelationKind, newer, older briefing.DocumentID) *briefing.Relation {
		return &briefing.Relation{Document: newer, Other: older, Kind: kind}
	}
	imported := func(r *briefing.Relation) workspace.ImportLine {
		return workspace.ImportLine{File: "/home/me/a.pdf", Status: "imported", Document: "new", Relation: r}
	}
	for _, tt := range []struct {
		name         string
		line         workspace.ImportLine
		undecided    bool
		end          string
		tone         widgets.OutcomeTone
		says, action string
	}{
		{"added", imported(nil), false, endAdded, widgets.OutcomeDone, "The new one", ""},
		{"there before", workspace.ImportLine{File: "a.pdf", Status: "duplicate", Document: "old"}, false, endKnown, widgets.OutcomeKnown, "The old one", ""},
		{"failed", workspace.ImportLine{File: "a.pdf", Status: "failed", Cause: "the file is empty", Remedy: "Save it again"}, false, endFailed, widgets.OutcomeFailed, "The file is empty.", "Try again"},
		{"protected", workspace.ImportLine{File: "a.pdf", Status: "failed", Protected: true, Cause: "x", Remedy: "y"}, false, endFailed, widgets.OutcomeFailed, "X.", "Password…"},
		{"to compare", imported(relation(briefing.RelationAlike, "new", "old")), true, endAsk, widgets.OutcomeAsk, "“The old one”", "Compare"},
		{"compared", imported(relation(briefing.RelationAlike, "new", "old")), false, endAdded, widgets.OutcomeDone, "The new one", ""},
		{"newer version", imported(relation(briefing.RelationVersion, "new", "old")), false, endVersion, widgets.OutcomeDone, "newer version of “The old one”", ""},
		{"older version", imported(relation(briefing.RelationVersion, "old", "new")), false, endVersion, widgets.OutcomeDone, "older version of “The old one”", ""},
		{"removed since", workspace.ImportLine{File: "a.pdf", Status: "imported", Document: "gone", Title: "Gone"}, false, endAdded, widgets.OutcomeDone, "no longer in the library", ""},
		{"stopped before", workspace.ImportLine{File: "a.pdf", Status: "left"}, false, endLeft, widgets.OutcomeKnown, "stopped before", "Import"},
		{
			"read again", imported(&briefing.Relation{Document: "new", Other: "gone", Kind: briefing.RelationVersion, Reason: briefing.ReasonReadAgain}),
			false, endVersion, widgets.OutcomeDone, "its text differs", "",
		},
		{"read again, the same", workspace.ImportLine{File: "a.pdf", Status: "duplicate", Document: "old", Again: true}, false, endAgain, widgets.OutcomeDone, "The old one", ""},
		{
			"read again, a fault", workspace.ImportLine{File: "a.pdf", Status: "duplicate", Document: "old", Again: true, Cause: "a fault", Remedy: "Wait"},
			false, endHidden, widgets.OutcomeAsk, "A fault. Wait.", "",
		},
		{
			"to compare, with a fault",
			workspace.ImportLine{File: "a.pdf", Status: "imported", Document: "new", Relation: relation(briefing.RelationAlike, "new", "old"), Cause: "a fault", Remedy: "Wait"},
			true, endAsk, widgets.OutcomeAsk, "A fault. Wait.", "Compare",
		},
		{"scan", workspace.ImportLine{File: "a.pdf", Status: "imported", Document: "new", Pictures: true}, false, endHidden, widgets.OutcomeAsk, "no words", ""},
		{
			"wrong letters", workspace.ImportLine{File: "a.pdf", Status: "imported", Document: "new", Cause: "its letters are wrong", Remedy: "Look for another"},
			false, endHidden, widgets.OutcomeAsk, "Its letters are wrong. Look for another.", "",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			end := endOf(tt.line, map[briefing.DocumentID]bool{"new": tt.undecided})
			r := row("1", tt.line, end, titles)
			if end != tt.end || r.Tone != tt.tone || r.Action != tt.action || !strings.Contains(r.Says+" "+r.Remedy, tt.says) {
				t.Errorf("%s: %+v", end, r)
			}
		})
	}
}
