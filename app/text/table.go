package text

import (
	"attache/briefing"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2/lang"
)

// Table is what an exported table of evidence says besides the evidence.
func Table() workspace.TableWords {
	t := workspace.TableWords{
		Sheet: lang.L("Evidence"), Kinds: map[briefing.Kind]string{},
		States: map[workspace.State]string{
			workspace.StateFound: State(StateOpen), workspace.StateKept: State(StateKept), workspace.StateRejected: State(StateRejected),
		},
	}
	for _, k := range briefing.Kinds {
		t.Kinds[k] = Kind(k)
	}
	for i, heading := range []string{
		lang.L("State"), lang.L("Kind"), lang.L("Words"), lang.L("Who"), lang.L("Role"), lang.L("Organisation"), lang.L("Asked of"),
		lang.L("Figures"), lang.L("Source of figures"), lang.L("Document"), lang.L("Publisher"), lang.L("Date"), lang.L("Document symbol"),
		lang.L("Paragraph"), lang.L("Page"), lang.L("Web address"), lang.L("Star"),
	} {
		t.Columns[i] = heading
	}
	return t
}
