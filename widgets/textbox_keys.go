package widgets

import (
	"fyne.io/fyne/v2"
)

// TypedRune puts a letter where the caret is.
func (b *TextBox) TypedRune(r rune) {
	b.draft.typed(r)
	b.changed(true)
}

// TypedKey moves the caret and takes letters away.
func (b *TextBox) TypedKey(ev *fyne.KeyEvent) {
	if b.OnKey != nil && b.OnKey(ev) || passKey(b, ev) {
		return
	}
	d := &b.draft
	switch ev.Name {
	case fyne.KeyBackspace:
		d.erase(d.left())
		b.changed(true)
	case fyne.KeyDelete:
		d.erase(d.right())
		b.changed(true)
	case fyne.KeyReturn, fyne.KeyEnter:
		d.typed('\n')
		b.changed(true)
	case fyne.KeyLeft:
		b.sideways(true)
	case fyne.KeyRight:
		b.sideways(false)
	case fyne.KeyUp:
		b.upDown(-1)
	case fyne.KeyDown:
		b.upDown(1)
	case fyne.KeyPageUp:
		b.upDown(-b.page())
	case fyne.KeyPageDown:
		b.upDown(b.page())
	case fyne.KeyHome:
		line, _, _ := b.caretLine()
		b.move(b.lines.lines[line].start, false)
	case fyne.KeyEnd:
		b.lineEnd()
	}
}

// move puts the caret at a place; with Shift it selects up to there.
func (b *TextBox) move(at int, early bool) {
	b.draft.move(at, b.shift.held)
	b.early, b.steering = early, false
	b.moved()
}

// sideways goes one character to the left or to the right as one sees it, or
// to that end of what is selected.
func (b *TextBox) sideways(left bool) {
	d := &b.draft
	start, end := d.selection()
	back := left != b.rightward()
	switch {
	case start < end && !b.shift.held && back:
		b.move(start, false)
	case start < end && !b.shift.held:
		b.move(end, false)
	case back:
		b.move(d.left(), false)
	default:
		b.move(d.right(), false)
	}
}

// rightward reports whether the line of the caret begins at the right.
func (b *TextBox) rightward() bool {
	line, _, _ := b.caretLine()
	return b.lines.lines[line].rightward
}

// lineEnd goes to the end of the line, before the space at which it is broken.
func (b *TextBox) lineEnd() {
	i, _, _ := b.caretLine()
	end := b.lines.lines[i].end
	if i+1 == len(b.lines.lines) || b.lines.lines[i+1].start > end {
		b.move(end, false)
		return
	}
	b.move(end, true)
}

// page is how many lines are in sight.
func (b *TextBox) page() int {
	return max(int((b.Size().Height-2*b.inset())/lineHeight(b.textSize())), 1)
}

// upDown moves by lines, as near as it can to the x that the caret had.
func (b *TextBox) upDown(by int) {
	i, _, _ := b.caretLine()
	if !b.steering {
		b.goal = b.lines.x(i, b.draft.at)
	}
	goal, to := b.goal, i+by
	switch {
	case to < 0 && i == 0:
		b.move(0, false)
	case to >= len(b.lines.lines) && i == len(b.lines.lines)-1:
		b.move(len(b.draft.text), false)
	default:
		at, early := b.lines.at(min(max(to, 0), len(b.lines.lines)-1), goal)
		b.move(at, early)
	}
	b.goal, b.steering = goal, true
}

// TypedShortcut copies, undoes and moves by words, and passes on to the window
// what it has no use for.
func (b *TextBox) TypedShortcut(s fyne.Shortcut) {
	d := &b.draft
	switch s := s.(type) {
	case *fyne.ShortcutUndo:
		b.changed(d.undo())
		return
	case *fyne.ShortcutRedo:
		b.changed(d.redo())
		return
	case *fyne.ShortcutCopy:
		b.copy(s.Clipboard)
		return
	case *fyne.ShortcutCut:
		if b.copy(s.Clipboard) {
			b.Insert("")
		}
		return
	case *fyne.ShortcutPaste:
		if s.Clipboard != nil {
			b.Insert(s.Clipboard.Content())
		}
		return
	case *fyne.ShortcutSelectAll:
		d.pick(0, len(d.text))
		b.moved()
		return
	}
	if !b.jump(s) {
		passShortcut(b, s)
	}
}

// copy puts what is selected on the clipboard and reports whether there is any.
func (b *TextBox) copy(c fyne.Clipboard) bool {
	words := b.draft.selected()
	if words == "" || c == nil {
		return false
	}
	c.SetContent(words)
	return true
}

// jump moves or takes away by words, or by all, and reports whether a shortcut
// says so.
func (b *TextBox) jump(s fyne.Shortcut) bool {
	key, mod := shortcutKey(s)
	const byWord = fyne.KeyModifierShortcutDefault | fyne.KeyModifierAlt
	if mod&byWord == 0 || mod&^(byWord|fyne.KeyModifierShift) != 0 {
		return false
	}
	d, held := &b.draft, b.shift.held
	b.shift.held = mod&fyne.KeyModifierShift != 0
	defer func() { b.shift.held = held }()
	back := key == fyne.KeyLeft != b.rightward()
	switch {
	case key == fyne.KeyBackspace:
		d.erase(d.wordLeft())
		b.changed(true)
	case key == fyne.KeyDelete:
		d.erase(d.wordRight())
		b.changed(true)
	case key == fyne.KeyLeft && back, key == fyne.KeyRight && back:
		b.move(d.wordLeft(), false)
	case key == fyne.KeyLeft, key == fyne.KeyRight:
		b.move(d.wordRight(), false)
	case key == fyne.KeyHome:
		b.move(0, false)
	case key == fyne.KeyEnd:
		b.move(len(d.text), false)
	default:
		return false
	}
	return true
}

// KeyDown remembers Shift.
func (b *TextBox) KeyDown(ev *fyne.KeyEvent) { b.shift.down(ev) }

// KeyUp forgets it.
func (b *TextBox) KeyUp(ev *fyne.KeyEvent) { b.shift.up(ev) }
