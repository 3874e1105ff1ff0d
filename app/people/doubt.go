package people

import (
	"context"

	"attache/app/desk"
	"attache/app/task"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/widget"
)

// doubt asks, one pair at a time, whether two names mean the same. It takes
// no room when there is nothing to ask.
type doubt struct {
	pair    workspace.Proposal
	words   *widget.Label
	content *fyne.Container
}

// newDoubt hands the answer to join or keepApart.
func newDoubt(join, keepApart func(workspace.Proposal)) *doubt {
	d := &doubt{words: desk.Prose("")}
	same := desk.QuietButton(lang.L("The same"), nil, func() { join(d.pair) })
	two := desk.QuietButton(lang.L("Two different ones"), nil, func() { keepApart(d.pair) })
	d.content = container.NewStack(desk.Inset(desk.Strip(desk.Flush(d.words), same, two)))
	d.content.Hide()
	return d
}

// ask shows the first of the pairs.
func (d *doubt) ask(pairs []workspace.Proposal) {
	if len(pairs) == 0 {
		d.content.Hide()
		return
	}
	d.pair = pairs[0]
	d.words.SetText(question(d.pair))
	d.content.Show()
	d.content.Refresh()
}

func question(p workspace.Proposal) string {
	names := map[string]any{"Name": p.Name, "Other": p.Other}
	switch p.Likeness {
	case workspace.LikeAcronym:
		return lang.L("Is {{.Other}} short for {{.Name}}?", names)
	case workspace.LikeShorter:
		return lang.L("Are {{.Other}} and {{.Name}} one person, named shorter?", names)
	}
	return lang.L("Are {{.Other}} and {{.Name}} one person, spelled otherwise?", names)
}

// join says that both names mean the same, from now on in every document.
func (s *Screen) join(p workspace.Proposal) {
	said := lang.L("“{{.Other}}” is from now on “{{.Name}}”, in every document.", map[string]any{"Name": p.Name, "Other": p.Other})
	s.answer(said, func(ctx context.Context, library *workspace.Workspace) error {
		return library.JoinNames(ctx, p.Name, p.Other)
	})
}

// keepApart says that they are two; it is not asked again.
func (s *Screen) keepApart(p workspace.Proposal) {
	said := lang.L("“{{.Name}}” and “{{.Other}}” stay two. It is not asked again.", map[string]any{"Name": p.Name, "Other": p.Other})
	s.answer(said, func(ctx context.Context, library *workspace.Workspace) error {
		return library.KeepApart(ctx, p.Name, p.Other)
	})
}

func (s *Screen) answer(said string, do func(context.Context, *workspace.Workspace) error) {
	library := s.bench.Library
	task.Change(s.bench.Changes, lang.L("Joining names"), func(ctx context.Context, _ *task.Progress) (struct{}, error) {
		return struct{}{}, do(ctx, library)
	}, func(_ struct{}, err error) {
		if err != nil {
			s.bench.Notices.Problem(err)
			return
		}
		s.bench.Notices.Undoable(said)
	})
}
