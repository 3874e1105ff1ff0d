package widgets

import (
	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// editable gives the words of one's own that a selection holds.
func (l *SectionList) editable(s selection) (string, bool) {
	if s.item == "" {
		for _, section := range l.briefing.Sections {
			if section.ID == s.section {
				return section.Heading, true
			}
		}
		return "", false
	}
	it, ok := l.item(s)
	if !ok || it.Kind != briefing.ItemParagraph && it.Kind != briefing.ItemHeading {
		return "", false
	}
	return it.Text, true
}

// startEdit puts the entry in the place of the words that are selected.
func (l *SectionList) startEdit() {
	l.entry.finish("") // what is being written elsewhere is kept
	if text, ok := l.editable(l.selected); ok {
		it, _ := l.item(l.selected)
		l.write(text, l.selected.item == "" || it.Kind == briefing.ItemHeading, false)
	}
}

// startNote puts the entry below the item that is selected, for a note.
func (l *SectionList) startNote() {
	l.entry.finish("")
	if it, ok := l.item(l.selected); ok && l.OnEditNote != nil {
		l.write(it.Note, false, true)
	}
}

func (l *SectionList) write(text string, bold, note bool) {
	target := l.selected
	l.editing, l.noting = target, note
	l.entry.TextStyle = fyne.TextStyle{Bold: bold}
	l.entry.start(text, func(now string, key fyne.KeyName) { l.endEdit(target, note, text, now, key) })
	l.rows.repaint()
	l.rows.reveal(l.row(target))
	takeFocus(l, l.entry)
	l.showCaret()
}

// typed follows every letter: the row grows, and the clock counts.
func (l *SectionList) typed() {
	if l.editing == (selection{}) {
		return
	}
	l.rows.repaint()
	if l.noting {
		return
	}
	l.recount()
	l.foot.Refresh()
	if l.editing.item != "" && l.OnTyping != nil {
		l.OnTyping(l.editing.item, l.entry.Text)
	}
}

// showCaret scrolls so that the line that is written in is in sight.
func (l *SectionList) showCaret() {
	row := l.row(l.editing)
	if row < 0 {
		return
	}
	th := l.Theme()
	line, inset := lineHeight(th.Size(theme.SizeNameText)), th.Size(theme.SizeNameInnerPadding)
	y := l.rows.tops[row] + l.entry.Position().Y + inset + line*float32(l.entry.CursorRow)
	l.rows.revealPart(y-inset, y+line+inset)
}

// endEdit reports the words when they changed, and gives the keys back to the
// list unless they have gone elsewhere.
func (l *SectionList) endEdit(target selection, note bool, before, now string, key fyne.KeyName) {
	l.editing, l.noting = selection{}, false
	if key != "" {
		takeFocus(l, l)
	}
	if now != before {
		switch {
		case note:
			l.OnEditNote(target.item, now)
		case target.item == "" && l.OnEditHeading != nil:
			l.OnEditHeading(target.section, now)
		case target.item != "" && l.OnEditText != nil:
			l.OnEditText(target.item, now)
		}
	}
	l.rows.repaint()
}
