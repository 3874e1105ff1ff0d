// Package documents is the screen that lists the library.
//
// It must not know any other screen.
package documents

import (
	"context"

	"attache/app/desk"
	"attache/app/task"
	"attache/briefing"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// Screen lists the documents.
type Screen struct {
	OnOpen             func(briefing.DocumentID)
	OnImport, OnFolder func()
	OnSamples          func()
	OnRemove           func(ids []briefing.DocumentID, title string)

	bench   *desk.Bench
	latest  *task.Latest[[]workspace.Entry]
	entries []workspace.Entry
	title   *desk.Ink
	list    *widget.List
	content fyne.CanvasObject
}

// New returns the screen; Reload fills it.
func New(b *desk.Bench) *Screen {
	s := &Screen{bench: b, latest: task.NewLatest[[]workspace.Entry](b.Tasks, ""), title: desk.Title(lang.L("Documents"))}
	s.list = widget.NewList(func() int { return len(s.entries) }, func() fyne.CanvasObject { return widget.NewLabel("") },
		func(i int, o fyne.CanvasObject) { o.(*widget.Label).SetText(s.entries[i].Provenance.Title) })
	s.list.OnSelected = func(i int) { s.OnOpen(s.entries[i].ID) }
	s.content = desk.Page(desk.Bar(s.title, desk.MainButton(lang.L("Import…"), theme.ContentAddIcon(), func() { s.OnImport() })), s.list)
	return s
}

func (s *Screen) Content() fyne.CanvasObject { return s.content }
func (s *Screen) Focus() fyne.Focusable      { return s.list }

// Reload shows the library as it is now.
func (s *Screen) Reload() {
	library := s.bench.Library
	s.latest.Run(func(ctx context.Context, _ *task.Progress) ([]workspace.Entry, error) {
		return library.Documents(ctx)
	}, func(all []workspace.Entry, err error) {
		if err != nil {
			s.bench.Notices.Problem(err)
			return
		}
		s.entries = all
		s.list.Refresh()
	})
}
