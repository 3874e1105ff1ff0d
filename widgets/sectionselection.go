package widgets

import (
	"attache/briefing"
)

// selection names an item, or a section when item is "".
type selection struct {
	section briefing.SectionID
	item    briefing.ItemID
}

// Selected tells what is selected: item is "" for a section's heading, both
// are "" when nothing is.
func (l *SectionList) Selected() (briefing.SectionID, briefing.ItemID) {
	return l.selected.section, l.selected.item
}

// Select selects an item, or with item "" a section, and brings it in sight.
func (l *SectionList) Select(section briefing.SectionID, item briefing.ItemID) {
	s := selection{section, item}
	if item != "" {
		if at, _, ok := l.briefing.Find(item); ok {
			s.section = l.briefing.Sections[at].ID
		}
	}
	l.choose(s)
}

func (l *SectionList) choose(s selection) {
	row := l.row(s)
	if row < 0 {
		return
	}
	changed := s != l.selected
	l.selected = s
	l.rows.repaint()
	l.rows.reveal(row)
	l.foot.Refresh()
	if changed && l.OnSelected != nil {
		l.OnSelected(s.section, s.item)
	}
}

// row is the row of a selection, or -1.
func (l *SectionList) row(s selection) int {
	for i, e := range l.entries {
		if !e.hint && l.selectionAt(i) == s {
			return i
		}
	}
	return -1
}

// selectionAt is what a row stands for; a hint stands for its section.
func (l *SectionList) selectionAt(row int) selection {
	if row < 0 || row >= len(l.entries) || l.entries[row].section >= len(l.briefing.Sections) {
		return selection{}
	}
	e := l.entries[row]
	section := l.briefing.Sections[e.section]
	if e.item < 0 {
		return selection{section: section.ID}
	}
	return selection{section.ID, section.Items[e.item].ID}
}

// place is where the selection stands: its section and its index in it, -1
// for the section itself.
func (l *SectionList) place() (section, index int, ok bool) {
	row := l.row(l.selected)
	if row < 0 {
		return 0, 0, false
	}
	return l.entries[row].section, l.entries[row].item, true
}

func (l *SectionList) item(s selection) (briefing.Item, bool) {
	at, i, ok := l.briefing.Find(s.item)
	if !ok || s.item == "" {
		return briefing.Item{}, false
	}
	return l.briefing.Sections[at].Items[i], true
}

func (l *SectionList) clipping(it briefing.Item) (briefing.Clipping, bool) {
	if l.lookup == nil {
		return briefing.Clipping{}, false
	}
	return l.lookup(it.Clipping)
}
