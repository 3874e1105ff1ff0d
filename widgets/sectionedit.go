package widgets

import (
	"attache/briefing"

	"fyne.io/fyne/v2"
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
	l.entry.start(text, bold, func(now string, key fyne.KeyName) { l.endEdit(target, note, now, key) })
	l.editing, l.noting, l.typing = target, note, false
	l.rows.repaint()
	l.rows.reveal(l.row(target))
	takeFocus(l, l.entry)
}

// typed follows every letter: the row grows, and the clock counts.
func (l *SectionList) typed() {
	if l.editing == (selection{}) {
		return
	}
	l.typing = true
	l.rows.repaint()
	if w, _ := l.Writing(); l.OnTyping != nil {
		l.OnTyping(w)
	}
	if l.noting {
		return
	}
	l.recount()
	l.foot.Refresh()
}

// Writing is what is being written now, and false when nothing is.
func (l *SectionList) Writing() (Writing, bool) {
	w := Writing{Section: l.editing.section, Item: l.editing.item, Note: l.noting, Text: l.entry.Text()}
	return w, l.editing != (selection{})
}

// showCaret scrolls so that the line that is written in is in sight.
func (l *SectionList) showCaret(top, bottom float32) {
	row := l.row(l.editing)
	if row < 0 {
		return
	}
	y, inset := l.rows.tops[row]+l.entry.Position().Y, l.entry.inset()
	l.rows.revealPart(y+top-inset, y+bottom+inset)
}

// endEdit reports the words when something was typed, and gives the keys back
// to the list unless they have gone elsewhere.
func (l *SectionList) endEdit(target selection, note bool, now string, key fyne.KeyName) {
	l.editing, l.noting = selection{}, false
	if key != "" {
		takeFocus(l, l)
	}
	if l.typing {
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
