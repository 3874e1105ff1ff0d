package builder

import (
	"context"
	"slices"

	"attache/app/desk"
	"attache/app/task"
	"attache/briefing"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/layout"
)

// snapshots lists the named states of a briefing, the latest first, compares
// them, and goes back to one of them.
type snapshots struct {
	bench  *desk.Bench
	box    *fyne.Container
	hint   fyne.CanvasObject
	latest *task.Latest[[]workspace.Snapshot]
	of     briefing.BriefingID
	all    []workspace.Snapshot // the oldest first
}

func newSnapshots(b *desk.Bench) *snapshots {
	s := &snapshots{
		bench: b, box: container.New(layout.NewCustomPaddedVBoxLayout(4)), latest: task.NewLatest[[]workspace.Snapshot](b.Tasks, ""),
	}
	s.hint = desk.Flush(desk.Prose(lang.L("Ctrl+S keeps the briefing as it is now under a name. You can always go back to it.")))
	s.box.Add(s.hint)
	return s
}

// show lists the snapshots of a briefing. Lines that are there already stay
// the same objects: a click that has begun on one must end on it.
func (s *snapshots) show(id briefing.BriefingID) {
	library := s.bench.Library
	s.latest.Run(func(ctx context.Context, _ *task.Progress) ([]workspace.Snapshot, error) {
		if id == "" {
			return nil, nil
		}
		return library.Snapshots(ctx, id)
	}, func(all []workspace.Snapshot, err error) {
		if err != nil {
			s.bench.Notices.Problem(err)
			return
		}
		same := slices.EqualFunc(all, s.all, func(a, b workspace.Snapshot) bool { return a.ID == b.ID && a.Name == b.Name })
		if id == s.of && same {
			return
		}
		s.of, s.all = id, all
		s.box.Objects = []fyne.CanvasObject{s.hint}
		for i := len(all) - 1; i >= 0; i-- {
			s.box.Add(s.line(all[i]))
		}
		s.box.Refresh()
	})
}

func (s *snapshots) line(snap workspace.Snapshot) fyne.CanvasObject {
	back := desk.QuietButton(lang.L("Go back to it"), nil, func() {
		library := s.bench.Library
		task.Change(s.bench.Changes, "", func(ctx context.Context, _ *task.Progress) (bool, error) {
			return true, library.RestoreSnapshot(ctx, snap.ID)
		}, func(_ bool, err error) {
			if err != nil {
				s.bench.Notices.Problem(err)
				return
			}
			s.bench.Notices.Undoable(lang.L("The briefing is as it was then."))
		})
	})
	compare := desk.QuietButton(lang.L("Compare…"), nil, func() { s.compare(snap.ID) })
	return container.NewBorder(nil, nil, nil, container.NewHBox(compare, back),
		container.New(layout.NewCustomPaddedVBoxLayout(0), desk.Line(snap.Name).Shrinking(), desk.Small(takenAt(snap))))
}
