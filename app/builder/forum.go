package builder

import (
	"attache/app/desk"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/widget"
)

// forumChoice is the list of forums whose limits are known, and the line that
// says where the rule stands.
type forumChoice struct {
	name    string // of the rule that is chosen, "" for limits of one's own
	all     []workspace.Forum
	list    *widget.Select
	source  *desk.Ink
	filling bool
	content fyne.CanvasObject
}

// newForumChoice lists the forums; chosen is told the rule, one without a
// name for limits of one's own.
func newForumChoice(b *desk.Bench, chosen func(workspace.Forum)) *forumChoice {
	f := &forumChoice{source: desk.Remark("")}
	var err error
	f.all, err = workspace.Forums()
	b.Notices.Problem(err)
	names := []string{lang.L("Limits of one’s own")}
	language := lang.L("en")
	for _, rule := range f.all {
		names = append(names, rule.Title(language))
	}
	f.list = desk.Select(names, func(string) {
		if f.filling {
			return
		}
		rule := f.rule()
		f.name = rule.Name
		f.tell(rule)
		chosen(rule)
	})
	f.content = desk.Below(f.list, f.source)
	return f
}

// rule is the one that is chosen in the list.
func (f *forumChoice) rule() workspace.Forum {
	if i := f.list.SelectedIndex(); i > 0 {
		return f.all[i-1]
	}
	return workspace.Forum{}
}

// show chooses a rule without telling.
func (f *forumChoice) show(name string, enabled bool) {
	f.filling = true
	defer func() { f.filling = false }()
	f.name = name
	f.list.SetSelectedIndex(0)
	for i, rule := range f.all {
		if rule.Name == name {
			f.list.SetSelectedIndex(i + 1)
		}
	}
	if enabled {
		f.list.Enable()
	} else {
		f.list.Disable()
	}
	f.tell(f.rule())
}

// tell says where a rule stands.
func (f *forumChoice) tell(rule workspace.Forum) {
	if rule.Name == "" {
		f.source.SetText("")
		return
	}
	f.source.SetText(lang.L("The rule: {{.Source}}. Both limits can be changed.", map[string]any{"Source": rule.Source}))
}
