package people

import (
	"context"
	"slices"

	"attache/app/desk"
	"attache/briefing/workspace"
	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/lang"
)

// naming asks under which other names somebody is known: those that were
// joined can be parted, and whoever is listed can be joined.
type naming struct {
	screen *Screen
	of     workspace.Speaker
	others []workspace.Speaker

	filter *desk.Entry
	list   *widgets.PersonList
	same   *desk.Button
	dialog *dialog.CustomDialog
}

// askNames opens the dialog for who is listed under a name.
func (s *Screen) askNames(who string) {
	of, ok := s.person(who)
	if !ok {
		return
	}
	n := &naming{screen: s, of: of}
	n.others = slices.DeleteFunc(slices.Clone(s.speakers), func(p workspace.Speaker) bool { return p.Who == who })
	n.show()
}

func (n *naming) show() {
	window := n.screen.bench.Window
	name := map[string]any{"Name": n.of.Who}
	n.filter = desk.NewFilterEntry(lang.L("A name or a body"), func(string) { n.narrow() })
	n.list = widgets.NewPersonList(lang.L("Nobody fits what is typed"), "")
	n.same = desk.MainButton(lang.L("The same"), nil, func() { n.join(n.list.Selected()) })
	n.list.OnOpen = n.join
	n.list.OnSelected = func(string) { n.same.Enable() }
	n.list.OnLeave = func() { window.Canvas().Focus(n.filter) }
	n.list.OnEscape = func() { n.dialog.Hide() }
	n.filter.OnSubmitted = func(string) { n.toList() }
	n.filter.OnKey = func(ev *fyne.KeyEvent) bool {
		switch ev.Name {
		case fyne.KeyDown:
			n.toList()
		case fyne.KeyEscape:
			n.dialog.Hide()
		default:
			return false
		}
		return true
	}
	question := desk.Prose(lang.L("Who else is {{.Name}}? Both are then listed under this name, in every document, also in those that come later.", name))
	head := container.NewVBox(n.joined(), question, n.filter)
	foot := container.NewBorder(nil, nil, nil, container.NewHBox(desk.QuietButton(lang.L("Cancel"), nil, func() { n.dialog.Hide() }), n.same))
	n.dialog = dialog.NewCustomWithoutButtons(lang.L("Other names of {{.Name}}", name), container.NewBorder(head, foot, nil, nil, n.list), window)
	size := window.Canvas().Size()
	n.dialog.Resize(fyne.NewSize(min(620, size.Width*0.92), size.Height*0.85))
	n.narrow()
	n.dialog.Show()
	window.Canvas().Focus(n.filter)
}

// joined lists the names that were joined, each with a way to part it.
func (n *naming) joined() fyne.CanvasObject {
	rows := container.NewVBox()
	for _, other := range n.of.Joined {
		part := desk.QuietButton(lang.L("Not the same"), nil, func() {
			n.dialog.Hide()
			n.screen.part(n.of.Who, other)
		})
		rows.Add(desk.Strip(desk.Line(other), part))
	}
	if len(rows.Objects) == 0 {
		return rows
	}
	return desk.Section(lang.L("Listed under this name"), rows)
}

// narrow lists whom the filter leaves.
func (n *naming) narrow() {
	n.list.SetPeople(rows(fitting(n.others, n.filter.Text)))
	if n.list.Selected() == "" {
		n.same.Disable()
	}
}

func (n *naming) toList() {
	n.screen.bench.Window.Canvas().Focus(n.list)
	n.list.SelectFirst()
}

func (n *naming) join(other string) {
	if other == "" {
		return
	}
	n.dialog.Hide()
	n.screen.join(workspace.Proposal{Name: n.of.Who, Other: other})
}

// part says that a joined name means somebody else after all.
func (s *Screen) part(name, other string) {
	said := lang.L("“{{.Name}}” and “{{.Other}}” stay two. It is not asked again.", map[string]any{"Name": name, "Other": other})
	s.answer(said, func(ctx context.Context, library *workspace.Workspace) error {
		return library.PartName(ctx, name, other)
	})
}
