package builder

import (
	"context"

	"attache/app/desk"
	"attache/app/task"
	"attache/briefing"
	"attache/briefing/workspace"
	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
)

// wire makes the list's wishes changes of the briefing in hand.
func (p *Pane) wire() {
	l := p.list
	l.OnMove = func(item briefing.ItemID, to briefing.SectionID, index int) {
		p.edit(lang.L("move"), func(b *briefing.Briefing) error { return b.MoveItem(item, to, index) })
	}
	l.OnMoveSection = func(section briefing.SectionID, index int) {
		p.edit(lang.L("move section"), func(b *briefing.Briefing) error { return b.MoveSection(section, index) })
	}
	l.OnEditText = func(item briefing.ItemID, text string) {
		p.written(widgets.Writing{Item: item, Text: text})
	}
	l.OnTyping = p.typing
	l.OnEditHeading = func(section briefing.SectionID, heading string) {
		p.written(widgets.Writing{Section: section, Text: heading})
	}
	l.OnOptional = func(item briefing.ItemID, optional bool) {
		p.editItem(lang.L("mark optional"), item, func(it *briefing.Item) { it.Optional = optional })
	}
	l.OnEditNote = func(item briefing.ItemID, note string) {
		p.written(widgets.Writing{Item: item, Note: true, Text: note})
	}
	l.OnShorten, l.OnStar, l.OnTags = p.shorten, p.star, p.tags
	l.OnRemove = p.remove
	l.OnRemoveSection = p.removeSection
	l.OnOpen = p.open
	l.OnEditClipping = p.correct
	l.OnAddParagraph = func(s briefing.SectionID, index int) { p.add(s, index, briefing.ItemParagraph) }
	l.OnAddHeading = func(s briefing.SectionID, index int) { p.add(s, index, briefing.ItemHeading) }
	l.OnAddSection = p.addSection
	l.OnMenu = p.menu
	l.OnTextMenu = func(text *widgets.TextBox, at fyne.Position) { desk.TextMenu(text, p.bench.Window, at) }
	l.OnSelected = func(_ briefing.SectionID, item briefing.ItemID) {
		if p.OnSelected != nil {
			p.OnSelected(item)
		}
	}
}

// edit changes the briefing in hand: at once in sight, then on the disk. The
// label says what Undo would take back.
func (p *Pane) edit(label string, change func(*briefing.Briefing) error) {
	p.editThen(label, change, nil)
}

func (p *Pane) editThen(label string, change func(*briefing.Briefing) error, made func()) {
	p.change(change, func(ctx context.Context, id briefing.BriefingID) error {
		return p.bench.Library.EditBriefing(ctx, id, label, change)
	}, made)
}

// change shows a change at once and then makes it on the disk.
func (p *Pane) change(change func(*briefing.Briefing) error, store func(context.Context, briefing.BriefingID) error, made func()) {
	next := p.shown.briefing.Clone()
	if err := change(&next); err != nil {
		p.bench.Notices.Problem(err)
		p.Reload()
		return
	}
	p.latest.Drop()
	p.show(contents{next, p.shown.clippings, p.shown.renewals})
	id := p.id
	task.Change(p.bench.Changes, "", func(ctx context.Context, _ *task.Progress) (bool, error) {
		return true, store(ctx, id)
	}, func(_ bool, err error) {
		switch {
		case err != nil:
			p.bench.Notices.Problem(err)
			p.Reload()
		case made != nil:
			made()
		}
	})
}

func (p *Pane) editItem(label string, item briefing.ItemID, change func(*briefing.Item)) {
	p.edit(label, func(b *briefing.Briefing) error {
		it, err := b.Item(item)
		if err == nil {
			change(it)
		}
		return err
	})
}

func (p *Pane) remove(item briefing.ItemID) {
	p.editThen(lang.L("take out of the briefing"), func(b *briefing.Briefing) error { return b.RemoveItem(item) },
		func() { p.bench.Notices.Undoable(lang.L("Taken out of the briefing. It is still kept in Evidence.")) })
}

func (p *Pane) removeSection(section briefing.SectionID) {
	p.editThen(lang.L("remove section"), func(b *briefing.Briefing) error { return b.RemoveSection(section) },
		func() { p.bench.Notices.Undoable(lang.L("Section removed. What was kept in it is still in Evidence.")) })
}

func (p *Pane) add(section briefing.SectionID, index int, kind briefing.ItemKind) {
	it := briefing.Item{ID: workspace.NewItemID(), Kind: kind}
	if kind != briefing.ItemMatrix {
		p.editNext = it.ID
	}
	p.edit(lang.L("add"), func(b *briefing.Briefing) error { return b.AddItem(section, it, index) })
}

func (p *Pane) addSection(index int) {
	s := briefing.Section{ID: workspace.NewSectionID()}
	p.editHead = s.ID
	p.edit(lang.L("add section"), func(b *briefing.Briefing) error { b.AddSection(s, index); return nil })
}

func (p *Pane) clippingOf(item briefing.ItemID) (briefing.Clipping, bool) {
	it, err := p.shown.briefing.Item(item)
	if err != nil || it.Kind != briefing.ItemClipping {
		return briefing.Clipping{}, false
	}
	return p.lookup(it.Clipping)
}

func (p *Pane) open(item briefing.ItemID) {
	if c, ok := p.clippingOf(item); ok && p.OnSource != nil {
		p.OnSource(c.Document, c.Span)
	}
}

func (p *Pane) correct(item briefing.ItemID) {
	if c, ok := p.clippingOf(item); ok && p.OnCorrect != nil {
		p.OnCorrect(c)
	}
}
