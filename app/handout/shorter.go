package handout

import (
	"context"
	"strings"

	"attache/app/task"
	"attache/briefing"
	"attache/briefing/page"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2/lang"
)

// laidOut is a handout, and what makes it too long.
type laidOut struct {
	workspace.Handout
	longest longItem
}

// longItem is the longest item of a handout that misses its number of pages;
// none when it does not.
type longItem struct {
	id    briefing.ItemID
	words string
}

// longest finds what to shorten first, and how its words begin.
func longest(ctx context.Context, library *workspace.Workspace, id briefing.BriefingID, h workspace.Handout) longItem {
	for _, n := range h.Pages.Notices {
		if n.Kind != page.NoticeTooLong || n.Item == "" {
			continue
		}
		l := longItem{id: n.Item}
		b, err := library.Briefing(ctx, id)
		if err != nil {
			return l
		}
		it, err := b.Item(n.Item)
		if err != nil {
			return l
		}
		l.words = it.Text
		if it.Kind == briefing.ItemClipping {
			if c, err := library.Clipping(ctx, it.Clipping); err == nil {
				l.words = c.Printed()
			}
		}
		return l
	}
	return longItem{}
}

// opening is how the item begins, in one line.
func (l longItem) opening() string {
	const most = 60 // letters
	r := []rune(strings.Join(strings.Fields(l.words), " "))
	if len(r) > most {
		return string(r[:most]) + "…"
	}
	return string(r)
}

// offer shows the way out when the handout is too long: its longest item is
// marked optional, and the short version printed.
func (s *Screen) offer(l longItem) {
	if l.id == "" {
		s.shorter.Hide()
		return
	}
	id, library := s.id, s.bench.Library
	s.shorter.OnTapped = func() {
		s.shorter.Hide()
		task.Change(s.bench.Changes, "", func(ctx context.Context, _ *task.Progress) (bool, error) {
			return true, library.EditBriefing(ctx, id, lang.L("mark optional"), func(b *briefing.Briefing) error {
				it, err := b.Item(l.id)
				if err == nil {
					it.Optional = true
				}
				return err
			})
		}, func(_ bool, err error) {
			if err != nil {
				s.bench.Notices.Problem(err)
				return
			}
			s.bench.Notices.Undoable(lang.L("Marked optional. This is the short version."))
			s.short.SetChecked(true)
		})
	}
	s.shorter.Show()
}
