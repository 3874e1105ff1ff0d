package people

import (
	"fmt"
	"strings"

	"attache/app/desk"
	"attache/briefing"
	"attache/briefing/workspace"
	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"
)

// personList lists people with what is known of them and how much they said.
type personList struct {
	widget.List
	people []workspace.Speaker
	chosen func(workspace.Speaker)
}

func newPersonList(chosen func(workspace.Speaker)) *personList {
	l := &personList{chosen: chosen}
	l.Length = func() int { return len(l.people) }
	l.CreateItem = newPersonLine
	l.UpdateItem = func(i widget.ListItemID, o fyne.CanvasObject) { fillPersonLine(o.(*fyne.Container), l.people[i]) }
	l.OnSelected = func(i widget.ListItemID) {
		if i < len(l.people) {
			l.chosen(l.people[i])
		}
	}
	l.OnHighlighted = func(i widget.ListItemID) { l.Select(i) }
	l.HideSeparators = true
	l.ExtendBaseWidget(l)
	return l
}

// TypedKey lets the window have its own keys.
func (l *personList) TypedKey(ev *fyne.KeyEvent) {
	if !desk.PassKey(l, ev) {
		l.List.TypedKey(ev)
	}
}

// set lists people and chooses who was chosen before, else the first.
func (l *personList) set(people []workspace.Speaker, who string) {
	l.people = people
	l.UnselectAll()
	l.Refresh()
	for i, p := range people {
		if p.Who == who {
			l.Select(i)
			return
		}
	}
	if len(people) > 0 {
		l.Select(0)
	}
}

func newPersonLine() fyne.CanvasObject {
	name := desk.Line("").Shrinking()
	name.Embolden()
	return container.New(layout.NewCustomPaddedLayout(6, 6, 16, 10), container.NewBorder(nil, nil, nil, desk.Small(""),
		container.New(layout.NewCustomPaddedVBoxLayout(1), name, desk.Small("").Shrinking())))
}

func fillPersonLine(o *fyne.Container, p workspace.Speaker) {
	border := o.Objects[0].(*fyne.Container)
	lines := border.Objects[0].(*fyne.Container)
	lines.Objects[0].(*desk.Ink).SetText(p.Who)
	about := p.Org
	if sameName(p.Org, p.Who) {
		about = ""
	}
	if p.Role != "" {
		about = strings.TrimSuffix(p.Role+", "+about, ", ")
	}
	lines.Objects[1].(*desk.Ink).SetText(about)
	border.Objects[1].(*desk.Ink).SetText(counts(p))
}

// counts says how much of each kind somebody said: "“ 3  → 2".
func counts(p workspace.Speaker) string {
	var parts []string
	for _, k := range briefing.Kinds {
		if n := p.Counts[k]; n > 0 {
			parts = append(parts, fmt.Sprintf("%s %d", widgets.KindSign(k), n))
		}
	}
	return strings.Join(parts, "   ")
}
