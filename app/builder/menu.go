package builder

import (
	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/widget"
)

// menu offers at a place of the window what can be done with what is selected.
func (p *Pane) menu(section briefing.SectionID, item briefing.ItemID, at fyne.Position) {
	var items []*fyne.MenuItem
	offer := func(label string, do func()) { items = append(items, fyne.NewMenuItem(label, do)) }
	if it, err := p.shown.briefing.Item(item); err == nil {
		if it.Kind == briefing.ItemClipping {
			offer(lang.L("Show in its source"), func() { p.open(item) })
			offer(lang.L("Correct speaker and details…"), func() { p.correct(item) })
			items = append(items, p.clippingMenu(item)...)
		} else if it.Kind != briefing.ItemMatrix {
			offer(lang.L("Edit"), func() { p.list.Edit(section, item) })
		}
		optional := fyne.NewMenuItem(lang.L("Leave out of the short version"), func() { p.list.OnOptional(item, !it.Optional) })
		optional.Checked = it.Optional
		items = append(items, optional)
		offer(lang.L("Note for the speaker, never printed"), func() { p.list.EditNote(item) })
		if to := p.moveMenu(section, item); to != nil {
			items = append(items, to)
		}
		items = append(items, fyne.NewMenuItemSeparator())
		offer(lang.L("Take out of the briefing"), func() { p.remove(item) })
	} else if s, err := p.shown.briefing.Section(section); err == nil {
		end := len(s.Items)
		offer(lang.L("Edit heading"), func() { p.list.Edit(section, "") })
		offer(lang.L("Add paragraph"), func() { p.add(section, end, briefing.ItemParagraph) })
		offer(lang.L("Add heading"), func() { p.add(section, end, briefing.ItemHeading) })
		offer(lang.L("Add the table of asks"), func() { p.add(section, end, briefing.ItemMatrix) })
		items = append(items, fyne.NewMenuItemSeparator())
		offer(lang.L("Remove section"), func() { p.removeSection(section) })
	}
	if len(items) > 0 {
		widget.ShowPopUpMenuAtPosition(fyne.NewMenu("", items...), p.bench.Window.Canvas(), at)
	}
}

// moveMenu lists the other sections that an item can go to.
func (p *Pane) moveMenu(section briefing.SectionID, item briefing.ItemID) *fyne.MenuItem {
	var to []*fyne.MenuItem
	for _, s := range p.shown.briefing.Sections {
		if s.ID == section {
			continue
		}
		heading := s.Heading
		if heading == "" {
			heading = lang.L("Untitled section")
		}
		to = append(to, fyne.NewMenuItem(heading, func() { p.list.OnMove(item, s.ID, len(s.Items)) }))
	}
	if len(to) == 0 {
		return nil
	}
	m := fyne.NewMenuItem(lang.L("Move to section"), nil)
	m.ChildMenu = fyne.NewMenu("", to...)
	return m
}

// clippingMenu is what can be done with words that were kept.
func (p *Pane) clippingMenu(item briefing.ItemID) []*fyne.MenuItem {
	c, ok := p.clippingOf(item)
	if !ok {
		return nil
	}
	items := []*fyne.MenuItem{fyne.NewMenuItem(lang.L("Shorten with […]…"), func() { p.shorten(item) })}
	if r, ok := p.shown.renewals[c.ID]; ok && p.OnCompare != nil {
		items = append(items, fyne.NewMenuItem(lang.L("Compare with the newer version"), func() { p.OnCompare(c.Document, r.Newest, c.Span) }))
	}
	if c.Edited != "" {
		items = append(items, fyne.NewMenuItem(lang.L("Print the full words again"), func() { p.print(c.ID, "") }))
	}
	star := fyne.NewMenuItem(lang.L("Star"), func() { p.star(item) })
	star.Checked = c.Starred
	return append(items, star, fyne.NewMenuItem(lang.L("Themes…"), func() { p.tags(item) }))
}
