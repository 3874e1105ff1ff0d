package search

import (
	"context"
	"slices"
	"strings"

	"attache/app/desk"
	"attache/app/task"
	"attache/briefing/workspace"
	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/widget"
)

// saved are the searches that a person has saved, at the left.
type saved struct {
	searches []workspace.SavedSearch
	list     *widgets.SavedList
	content  fyne.CanvasObject
}

func newSaved(s *Screen) *saved {
	v := &saved{list: widgets.NewSavedList()}
	v.list.OnOpen = func(id string) {
		if text := s.run(id); s.OnQuery != nil {
			s.OnQuery(text)
		}
	}
	v.list.OnRename = s.rename
	v.list.OnRemove = s.remove
	v.list.OnMenu = func(id string, at fyne.Position) {
		widget.ShowPopUpMenuAtPosition(fyne.NewMenu("",
			fyne.NewMenuItem(lang.L("Search again")+"   Enter", func() { v.list.OnOpen(id) }),
			fyne.NewMenuItem(lang.L("Rename…")+"   F2", func() { s.rename(id) }),
			fyne.NewMenuItem(lang.L("Remove")+"   Delete", func() { s.remove(id) })), s.bench.Window.Canvas(), at)
	}
	v.content = container.NewVBox(desk.Section(lang.L("Saved searches"), v.list), desk.Gap(8))
	v.content.Hide()
	return v
}

func (v *saved) find(id string) (workspace.SavedSearch, bool) {
	i := slices.IndexFunc(v.searches, func(o workspace.SavedSearch) bool { return o.ID == id })
	if i < 0 {
		return workspace.SavedSearch{}, false
	}
	return v.searches[i], true
}

func (v *saved) show(searches []workspace.SavedSearch) {
	v.searches = searches
	rows := make([]widgets.SavedRow, len(searches))
	for i, o := range searches {
		rows[i] = widgets.SavedRow{ID: o.ID, Name: o.Name}
	}
	v.list.SetSearches(rows)
	if len(rows) > 0 {
		v.content.Show()
	} else {
		v.content.Hide()
	}
	v.content.Refresh()
}

// memory is what was searched for.
type memory struct {
	saved []workspace.SavedSearch
	past  []string
}

// ReloadSaved shows the saved and past searches as they are now.
func (s *Screen) ReloadSaved() {
	library := s.bench.Library
	s.remembering.Run(func(ctx context.Context, _ *task.Progress) (memory, error) {
		saved, err := library.SavedSearches(ctx)
		if err != nil {
			return memory{}, err
		}
		past, err := library.PastSearches(ctx)
		return memory{saved, past}, err
	}, func(m memory, err error) {
		if err != nil {
			s.bench.Notices.Problem(err)
			return
		}
		s.past = m.past
		s.saved.show(m.saved)
		s.side.Refresh()
	})
}

// run searches again for what was saved and returns its words.
func (s *Screen) run(id string) string {
	o, ok := s.saved.find(id)
	if !ok {
		return s.state.Text
	}
	s.Restore(stateOf(o.Query))
	return o.Query.Text
}

// Save asks for a name and saves what is searched for under it.
func (s *Screen) Save() {
	if s.idle() {
		s.bench.Notices.Done(lang.L("Search for something first. Then it can be saved."))
		return
	}
	state := s.state
	s.askName(lang.L("Save this search"), name(state), func(name string) {
		change(s, func(ctx context.Context, w *workspace.Workspace) error {
			_, err := w.SaveSearch(ctx, name, state.query())
			return err
		}, lang.L("Search “{{.Name}}” saved. It is at the left.", map[string]any{"Name": name}))
	})
}

// name is how a search is called unless a person says otherwise.
func name(s State) string {
	if text := strings.TrimSpace(s.Text); text != "" {
		return text
	}
	return strings.Join(slices.Concat(s.Speakers, s.Orgs, s.Publishers, s.Series, s.Years, s.Tags, s.Languages), ", ")
}

func (s *Screen) rename(id string) {
	if o, ok := s.saved.find(id); ok {
		s.askName(lang.L("Rename the search"), o.Name, func(name string) {
			change(s, func(ctx context.Context, w *workspace.Workspace) error { return w.RenameSearch(ctx, id, name) },
				lang.L("Renamed."))
		})
	}
}

func (s *Screen) remove(id string) {
	if o, ok := s.saved.find(id); ok {
		change(s, func(ctx context.Context, w *workspace.Workspace) error { return w.RemoveSearch(ctx, id) },
			lang.L("Search “{{.Name}}” removed.", map[string]any{"Name": o.Name}))
	}
}

func (s *Screen) askName(title, name string, named func(string)) {
	desk.Ask(s.bench.Window, title, lang.L("Name"), name, lang.L("Save"), func(name string) {
		if name := strings.TrimSpace(name); name != "" {
			named(name)
		}
	})
}

// change makes one change to the library that can be taken back, and says so.
func change(s *Screen, do func(context.Context, *workspace.Workspace) error, said string) {
	library := s.bench.Library
	task.Change(s.bench.Changes, "", func(ctx context.Context, _ *task.Progress) (bool, error) {
		return true, do(ctx, library)
	}, func(_ bool, err error) {
		if err != nil {
			s.bench.Notices.Problem(err)
			return
		}
		s.bench.Notices.Undoable(said)
	})
}
