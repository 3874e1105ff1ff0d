package evidence

import (
	"attache/app/text"
	"attache/briefing"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/widget"
)

func (s *Screen) keep(e workspace.Evidence, kind briefing.Kind) {
	if s.OnKeep == nil || e.Document == "" {
		return
	}
	if kind == "" {
		kind = e.Finding.Kind
	}
	s.OnKeep(e, kind)
}

// reject says that rows are nothing. Of what a person has decided on already it
// takes the decision back: what was kept is kept no longer, what was set aside
// is taken in again.
func (s *Screen) reject(ids []string) {
	var found []workspace.Evidence
	for _, e := range s.evidenceOf(ids) {
		if e.State == workspace.StateFound {
			found = append(found, e)
		}
	}
	switch e, _ := s.find(ids[0]); {
	case len(found) > 0 && s.OnReject != nil:
		s.OnReject(found)
	case len(ids) > 1:
	case e.State == workspace.StateKept:
		s.tell(s.OnDiscard, ids[0])
	case e.State == workspace.StateRejected:
		s.tell(s.OnReconsider, ids[0])
	}
}

// export offers to write what is listed, or what is selected, as a table: in
// the order in which it is listed.
func (s *Screen) export() {
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(s.exporter).AddXY(0, s.exporter.Size().Height)
	item := func(label, ending string, ids func() []string) *fyne.MenuItem {
		return fyne.NewMenuItem(label, func() { s.write(ids(), ending) })
	}
	items := []*fyne.MenuItem{
		item(lang.L("The list as a workbook (XLSX)"), ".xlsx", s.table.Listed),
		item(lang.L("The list as text (CSV)"), ".csv", s.table.Listed),
	}
	if n := len(s.table.Selected()); n > 1 {
		data := map[string]any{"Count": text.Number(n)}
		items = append(items, fyne.NewMenuItemSeparator(),
			item(lang.L("The {{.Count}} selected as a workbook (XLSX)", data), ".xlsx", s.table.Selected),
			item(lang.L("The {{.Count}} selected as text (CSV)", data), ".csv", s.table.Selected))
	}
	widget.ShowPopUpMenuAtPosition(fyne.NewMenu("", items...), s.bench.Window.Canvas(), at)
}

func (s *Screen) evidenceOf(ids []string) []workspace.Evidence {
	all := make([]workspace.Evidence, 0, len(ids))
	for _, id := range ids {
		if e, ok := s.find(id); ok {
			all = append(all, e)
		}
	}
	return all
}

func (s *Screen) write(ids []string, ending string) {
	listed := s.evidenceOf(ids)
	if len(listed) > 0 && s.OnExport != nil {
		s.OnExport(listed, ending)
	}
}

func (s *Screen) star(ids []string, starred bool) {
	for _, id := range ids {
		e, _ := s.find(id)
		if e.Clipping == "" || s.OnUpdate == nil {
			continue
		}
		said := lang.L("Starred.")
		if !starred {
			said = lang.L("Star taken away.")
		}
		s.OnUpdate(e.Clipping, said, func(c *briefing.Clipping) { c.Starred = starred })
	}
}

// menu offers at a place of the window what can be done with the selected rows.
func (s *Screen) menu(ids []string, at fyne.Position) {
	if len(ids) == 0 {
		return
	}
	first, _ := s.find(ids[0])
	items := []*fyne.MenuItem{
		fyne.NewMenuItem(lang.L("Keep, and add to the briefing")+"   Space", func() { s.table.OnKeep(ids, "") }),
		fyne.NewMenuItem(lang.L("Show in its source")+"   Enter", func() { s.tell(s.OnOpen, ids[0]) }),
	}
	if first.Finding.Kind == briefing.KindStatistic {
		items = append(items, fyne.NewMenuItem(lang.L("Figures on the same subject")+"   N", func() { s.showSubject(ids[0]) }))
	}
	items = append(items, fyne.NewMenuItem(lang.L("Copy with the source")+"   Ctrl+C", func() { s.copy(ids) }), fyne.NewMenuItemSeparator())
	switch first.State {
	case workspace.StateKept:
		items = append(items, fyne.NewMenuItem(lang.L("Star")+"   *", func() { s.star(ids, !first.Starred) }),
			fyne.NewMenuItem(lang.L("Do not keep")+"   X", func() { s.tell(s.OnDiscard, ids[0]) }))
	case workspace.StateRejected:
		items = append(items, fyne.NewMenuItem(lang.L("Take back in")+"   X", func() { s.tell(s.OnReconsider, ids[0]) }))
	default:
		items = append(items, fyne.NewMenuItem(text.Card().Reject(first.Finding.Kind)+"   X", func() { s.table.OnReject(ids) }))
	}
	widget.ShowPopUpMenuAtPosition(fyne.NewMenu("", items...), s.bench.Window.Canvas(), at)
}
