package widgets

import (
	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// KeyDown remembers Shift.
func (l *SectionList) KeyDown(ev *fyne.KeyEvent) { l.shift.down(ev) }

// KeyUp forgets it.
func (l *SectionList) KeyUp(ev *fyne.KeyEvent) { l.shift.up(ev) }

// TypedKey moves the selection, and edits, opens or removes what is selected.
func (l *SectionList) TypedKey(ev *fyne.KeyEvent) {
	if passKey(l, ev) {
		return
	}
	row := l.row(l.selected)
	switch ev.Name {
	case fyne.KeyUp:
		l.step(row, -1)
	case fyne.KeyDown:
		l.step(row, 1)
	case fyne.KeyHome:
		l.choose(l.selectionAt(0))
	case fyne.KeyEnd:
		l.choose(l.selectionAt(len(l.entries) - 1))
	case fyne.KeyPageUp:
		l.choose(l.selectionAt(l.rows.pageFrom(row, -1)))
	case fyne.KeyPageDown:
		l.choose(l.selectionAt(l.rows.pageFrom(row, 1)))
	case fyne.KeyReturn, fyne.KeyEnter:
		l.activate()
	case fyne.KeyF2:
		l.edit()
	case fyne.KeyDelete, fyne.KeyBackspace:
		l.remove(l.selected)
	case fyne.KeyEscape:
		l.cancelDrag()
	case desktop.KeyMenu:
		l.menu(l.rows.menuPlace(row))
	}
}

// TypedRune adds and marks by single letters: P a paragraph, H a heading, N a
// section, O optional, M a note for the speaker; of a clipping E edits how it
// is printed, S stars it and T writes its themes.
func (l *SectionList) TypedRune(r rune) {
	switch r {
	case 'p', 'P':
		l.addParagraph()
	case 'h', 'H':
		l.addHeading()
	case 'n', 'N':
		l.addSection()
	case 'm', 'M':
		l.startNote()
	case 'o', 'O', ' ':
		l.toggleOptional(l.selected)
	case 'e', 'E':
		l.ofClipping(l.OnShorten)
	case 's', 'S':
		l.ofClipping(l.OnStar)
	case 't', 'T':
		l.ofClipping(l.OnTags)
	}
}

// ofClipping does something with the clipping that is selected.
func (l *SectionList) ofClipping(do func(briefing.ItemID)) {
	if it, ok := l.item(l.selected); ok && it.Kind == briefing.ItemClipping && do != nil {
		do(it.ID)
	}
}

// TypedShortcut moves what is selected by Alt+Up and Alt+Down.
func (l *SectionList) TypedShortcut(s fyne.Shortcut) {
	key, mod := shortcutKey(s)
	if mod == fyne.KeyModifierAlt && (key == fyne.KeyUp || key == fyne.KeyDown) {
		by := 1
		if key == fyne.KeyUp {
			by = -1
		}
		l.shiftSelected(by)
		return
	}
	passShortcut(l, s)
}

// step selects the next row that can be, in one direction.
func (l *SectionList) step(row, by int) {
	for i := row + by; i >= 0 && i < len(l.entries); i += by {
		if !l.entries[i].hint {
			l.choose(l.selectionAt(i))
			return
		}
	}
}

// shiftSelected moves what is selected one place up or down; an item at the
// end of its section goes on to the next one.
func (l *SectionList) shiftSelected(by int) {
	section, index, ok := l.place()
	if !ok {
		return
	}
	if index < 0 {
		l.moveSection(section, section+by)
		return
	}
	to, at := section, index+by
	switch {
	case at < 0:
		to--
		if to >= 0 {
			at = len(l.briefing.Sections[to].Items)
		}
	case at >= len(l.briefing.Sections[section].Items):
		to, at = to+1, 0
	}
	if to < 0 || to >= len(l.briefing.Sections) || l.OnMove == nil {
		return
	}
	item := l.selected.item
	l.selected.section = l.briefing.Sections[to].ID
	l.OnMove(item, l.briefing.Sections[to].ID, at)
	l.rows.reveal(l.row(l.selected))
}

func (l *SectionList) moveSection(from, to int) {
	if to < 0 || to >= len(l.briefing.Sections) || from == to || l.OnMoveSection == nil {
		return
	}
	l.OnMoveSection(l.briefing.Sections[from].ID, to)
	l.rows.reveal(l.row(l.selected))
}

// activate is Enter and the double click: own words are edited, clippings opened.
func (l *SectionList) activate() {
	if _, ok := l.editable(l.selected); ok {
		l.startEdit()
		return
	}
	if it, ok := l.item(l.selected); ok && l.OnOpen != nil {
		l.OnOpen(it.ID)
	}
}

// edit is F2.
func (l *SectionList) edit() {
	if _, ok := l.editable(l.selected); ok {
		l.startEdit()
		return
	}
	if it, ok := l.item(l.selected); ok && l.OnEditClipping != nil {
		l.OnEditClipping(it.ID)
	}
}

func (l *SectionList) remove(s selection) {
	switch {
	case s.item != "" && l.OnRemove != nil:
		l.OnRemove(s.item)
	case s.item == "" && s.section != "" && l.OnRemoveSection != nil:
		l.OnRemoveSection(s.section)
	}
}

func (l *SectionList) toggleOptional(s selection) {
	if it, ok := l.item(s); ok && l.OnOptional != nil {
		l.OnOptional(it.ID, !it.Optional)
	}
}

// insertion is where something new goes: after what is selected, else at the end.
func (l *SectionList) insertion() (section, index int, ok bool) {
	if len(l.briefing.Sections) == 0 {
		return 0, 0, false
	}
	section, index, ok = l.place()
	if !ok {
		section = len(l.briefing.Sections) - 1
		return section, len(l.briefing.Sections[section].Items), true
	}
	return section, index + 1, true
}

func (l *SectionList) addParagraph() {
	if s, i, ok := l.insertion(); ok && l.OnAddParagraph != nil {
		l.OnAddParagraph(l.briefing.Sections[s].ID, i)
	}
}

func (l *SectionList) addHeading() {
	if s, i, ok := l.insertion(); ok && l.OnAddHeading != nil {
		l.OnAddHeading(l.briefing.Sections[s].ID, i)
	}
}

func (l *SectionList) addSection() {
	if l.OnAddSection == nil {
		return
	}
	if s, _, ok := l.place(); ok {
		l.OnAddSection(s + 1)
		return
	}
	l.OnAddSection(len(l.briefing.Sections))
}

// pressed selects what the button goes down on.
func (l *SectionList) pressed(row int, zone string, ev *desktop.MouseEvent) {
	target := l.selectionAt(row) // taking the keys may end an edit and change the rows
	takeFocus(l, l)
	if row < 0 {
		return
	}
	if zone == "" || ev.Button == desktop.MouseButtonSecondary {
		l.choose(target)
	}
	if ev.Button == desktop.MouseButtonSecondary {
		l.menu(ev.AbsolutePosition)
	}
}

func (l *SectionList) menu(at fyne.Position) {
	if l.OnMenu != nil && l.selected != (selection{}) {
		l.OnMenu(l.selected.section, l.selected.item, at)
	}
}

// clicked does what a mark on a row says.
func (l *SectionList) clicked(row int, zone string, ev *desktop.MouseEvent) {
	if ev.Button == desktop.MouseButtonSecondary {
		return
	}
	switch zone {
	case zoneRemove:
		l.remove(l.selectionAt(row))
	case zoneOptional:
		l.toggleOptional(l.selectionAt(row))
	}
}

func (l *SectionList) doubleClicked(row int, zone string) {
	if row < 0 || zone != "" {
		return
	}
	if l.entries[row].hint {
		l.addParagraph()
		return
	}
	l.choose(l.selectionAt(row))
	l.activate()
}
