package evidence

import (
	"attache/app/desk"
	"attache/app/text"
	"attache/briefing"
	"attache/briefing/workspace"
	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// showDetail shows below the list what is selected, in full.
func (s *Screen) showDetail(ids []string) {
	if len(ids) == 1 && ids[0] == s.shown && s.form != nil && s.form.Correcting() {
		return // what is being typed is not thrown away
	}
	s.shown, s.form = "", nil
	s.detail.Objects = nil
	if len(ids) == 1 {
		if e, ok := s.find(ids[0]); ok {
			s.shown = ids[0]
			s.detail.Objects = []fyne.CanvasObject{container.New(layout.NewCustomPaddedLayout(10, 10, 20, 20), s.card(e))}
		}
	}
	if s.shown == "" && s.listed > 0 {
		hint := lang.L("Select a line to read it in full. Space keeps it and adds it to the briefing, Enter shows it in its source.")
		if len(ids) > 1 {
			hint = lang.N("{{.Count}} selected. Space keeps them all and adds them to the briefing.", len(ids), map[string]any{"Count": text.Number(len(ids))})
		}
		l := desk.Prose(hint)
		l.Importance = widget.LowImportance
		s.detail.Objects = []fyne.CanvasObject{container.New(layout.NewCustomPaddedLayout(10, 10, 16, 16), l)}
	}
	s.detail.Refresh()
	s.fit(false)
}

func (s *Screen) card(e workspace.Evidence) fyne.CanvasObject {
	if c, ok := s.kept[e.Clipping]; ok {
		return s.keptCard(e, c)
	}
	c := widgets.NewFindingCard()
	s.form = c
	c.SetLabels(text.Card())
	c.SetFinding(e.Finding, false)
	c.OnKeep = func() { s.keep(e, "") }
	c.OnReject = func() {
		if s.OnReject != nil {
			s.OnReject([]workspace.Evidence{e})
		}
	}
	c.OnCorrect = func(d briefing.Details) {
		if s.OnCorrect != nil {
			s.OnCorrect(e, d)
		}
	}
	c.OnResize = func() { s.fit(c.Correcting()) }
	c.OnClosed = func() { s.bench.Window.Canvas().Focus(s.table) }
	words := desk.Prose(e.Text)
	words.Selectable = true
	where := desk.Small(source(e)).Shrinking()
	return container.New(layout.NewCustomPaddedVBoxLayout(6), desk.Flush(words), where, c, s.compare(e))
}

// correctable is a card on which what is known can be corrected.
type correctable interface {
	Correct()
	Correcting() bool
}

// compare leads from a figure to those on the same subject.
func (s *Screen) compare(e workspace.Evidence) fyne.CanvasObject {
	if e.Finding.Kind != briefing.KindStatistic {
		return container.NewHBox()
	}
	compare := widget.NewButtonWithIcon(lang.L("Figures on the same subject")+"   N", theme.ListIcon(), func() { s.showSubject(rowID(e)) })
	// In a narrow window the button is cut, and not the words above it.
	return desk.Width(0, container.NewHBox(compare))
}

// The parts of the height that the list has: usually, where a long find needs
// more room below it, and while what is known of a find is corrected.
const (
	listPart           = 0.66
	listPartLeast      = 0.45
	listPartCorrecting = 0.3
)

// fit makes the room that a card needs. It takes none away again: lines that
// move under the pointer are not those that were aimed at.
func (s *Screen) fit(correcting bool) {
	least := listPartLeast
	switch {
	case correcting:
		least = listPartCorrecting
	case s.split.Offset < listPartLeast:
		s.split.SetOffset(listPart)
	}
	if room := s.split.Size().Height; room > 0 {
		needed := float64((s.detail.MinSize().Height + theme.Padding()*3) / room)
		s.split.SetOffset(min(s.split.Offset, max(1-needed, least)))
	}
	s.detail.Refresh()
	s.table.Reveal()
}

func (s *Screen) keptCard(e workspace.Evidence, kept briefing.Clipping) fyne.CanvasObject {
	c := widgets.NewClippingCard()
	s.form = c
	c.SetLabels(text.Card())
	c.SetClipping(kept, widgets.ClippingSource{Title: e.Title, Publisher: e.Publisher, Date: e.Date.String()}, "")
	if e.Newer != "" {
		c.SetRemark(lang.L("A newer version of the source exists. These words stand in the older one, which is kept."))
	}
	c.OnOpen = func() { s.tell(s.OnOpen, rowID(e)) }
	c.OnAdd = func() { s.keep(e, "") }
	c.OnStar = func(on bool) { s.star([]string{rowID(e)}, on) }
	c.OnRemove = func() { s.tell(s.OnDiscard, rowID(e)) }
	c.OnCorrect = func(d briefing.Details, note string, tags []string) {
		if s.OnUpdate != nil {
			s.OnUpdate(kept.ID, lang.L("Corrected. The words themselves stay as they are."), func(c *briefing.Clipping) {
				c.Details, c.Note, c.Tags = d, note, tags
			})
		}
	}
	c.OnResize = func() { s.fit(c.Correcting()) }
	c.OnClosed = func() { s.bench.Window.Canvas().Focus(s.table) }
	return container.NewVBox(c, s.compare(e))
}

func source(e workspace.Evidence) string {
	out := e.Title
	for _, part := range []string{e.Publisher, e.Date.String()} {
		if part != "" {
			out += " · " + part
		}
	}
	return out
}
