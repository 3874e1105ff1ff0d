package widgets

import (
	"attache/briefing"

	"fyne.io/fyne/v2"
)

// FocusGained is for Fyne.
func (r *Reader) FocusGained() {
	r.focused = true
	r.Refresh()
}

// FocusLost is for Fyne.
func (r *Reader) FocusLost() {
	r.focused, r.keys.held = false, false
	r.Refresh()
}

// KeyDown is for Fyne.
func (r *Reader) KeyDown(ev *fyne.KeyEvent) { r.keys.down(ev) }

// KeyUp is for Fyne.
func (r *Reader) KeyUp(ev *fyne.KeyEvent) { r.keys.up(ev) }

// AcceptsTab keeps Tab while there is another finding to go to; after the
// last one it leads out of the reader.
func (r *Reader) AcceptsTab() bool {
	if r.doc == nil {
		return false
	}
	if r.keys.held {
		return r.previousMark() >= 0
	}
	return r.nextMark() >= 0
}

// TypedRune is for Fyne. It does for keyboards of other scripts what TypedKey
// does for Latin ones, whose letters arrive there.
func (r *Reader) TypedRune(c rune) {
	if name, ok := otherLayouts[c]; ok && r.doc != nil {
		r.typedLetter(name)
	}
}

// otherLayouts are the keys Q, S, R, N, P, E, A and W on Russian and Arabic keyboards.
var otherLayouts = map[rune]fyne.KeyName{
	'й': fyne.KeyQ, 'ы': fyne.KeyS, 'к': fyne.KeyR, 'т': fyne.KeyN, 'з': fyne.KeyP, 'у': fyne.KeyE, 'ф': fyne.KeyA, 'ц': fyne.KeyW,
	'Й': fyne.KeyQ, 'Ы': fyne.KeyS, 'К': fyne.KeyR, 'Т': fyne.KeyN, 'З': fyne.KeyP, 'У': fyne.KeyE, 'Ф': fyne.KeyA, 'Ц': fyne.KeyW,
	'ض': fyne.KeyQ, 'س': fyne.KeyS, 'ق': fyne.KeyR, 'ى': fyne.KeyN, 'ح': fyne.KeyP, 'ث': fyne.KeyE, 'ش': fyne.KeyA, 'ص': fyne.KeyW,
}

// TypedKey is for Fyne.
func (r *Reader) TypedKey(ev *fyne.KeyEvent) {
	if passKey(r, ev) || r.doc == nil || r.typedLetter(ev.Name) {
		return
	}
	switch ev.Name {
	case fyne.KeyTab:
		if r.keys.held {
			r.PrevFinding()
		} else {
			r.NextFinding()
		}
	case fyne.KeyEscape:
		switch {
		case !r.Selection().Empty():
			r.moveCaret(r.caret.at, r.caret.early, false)
		case r.selected >= 0:
			r.Deselect()
		default:
			toWindow(r, ev)
		}
	case fyne.KeyReturn, fyne.KeyEnter:
		if m := r.marks.at(r.caret.at); m >= 0 {
			r.selectMark(m)
		}
	case fyne.KeySpace:
		r.scrollPage(!r.keys.held)
	default:
		r.typedMove(ev.Name)
	}
}

// typedLetter does what a letter stands for, and reports whether it stands
// for anything.
func (r *Reader) typedLetter(name fyne.KeyName) bool {
	switch name {
	case fyne.KeyQ:
		r.keep(briefing.KindQuote)
	case fyne.KeyS:
		r.keep(briefing.KindStatistic)
	case fyne.KeyR:
		r.keep(briefing.KindRecommendation)
	case fyne.KeyN:
		r.NextFinding()
	case fyne.KeyP:
		r.PrevFinding()
	case fyne.KeyE:
		r.Expand()
	case fyne.KeyA:
		r.Uses()
	case fyne.KeyW:
		r.Words()
	default:
		return false
	}
	return true
}

// Keep does what Q, S and R do: it asks to keep the selection, else the
// finding that is selected or under the caret, as kind. Where there is neither
// it selects the sentence at the caret, so that the same key again keeps that.
func (r *Reader) Keep(kind briefing.Kind) { r.keep(kind) }

func (r *Reader) keep(kind briefing.Kind) {
	if r.doc == nil || r.OnKeep == nil {
		return
	}
	if s := r.wholeWords(); !s.Empty() {
		r.OnKeep(kind, s, nil)
		return
	}
	m := r.selected
	if m < 0 && r.caret.touched {
		m = r.marks.at(r.caret.at)
	}
	if m < 0 {
		if r.caret.touched {
			r.Expand()
		}
		return
	}
	// An ask that quotes somebody has the quote within it: the key for a quote
	// means that.
	if k := r.marks.find(briefing.Key{Kind: kind, Span: r.marks.list[m].span}); k >= 0 {
		m = k
	}
	f := r.marks.list[m].finding
	r.OnKeep(kind, f.Span, &f)
}

// Words does what W does: it asks that the finding with which the selection has
// most in common be the words selected. The one that is selected goes first.
func (r *Reader) Words() {
	if r.doc == nil || r.OnWords == nil {
		return
	}
	s, most, best := r.wholeWords(), 0, -1
	r.marks.within(s, func(i int) {
		common := r.marks.list[i].span.Intersect(s).Len()
		if i == r.selected {
			common = s.Len() + 1
		}
		if common > most || best >= 0 && common == most && r.marks.list[i].span.Len() < r.marks.list[best].span.Len() {
			most, best = common, i
		}
	})
	if best < 0 {
		r.OnWords(nil, s)
		return
	}
	f := r.marks.list[best].finding
	r.OnWords(&f, s)
}

// Uses does what A does: it asks where the selection was used before, else
// the finding that is selected or under the caret, else the sentence there.
func (r *Reader) Uses() {
	if r.doc == nil || r.OnUses == nil {
		return
	}
	s := r.wholeWords()
	if s.Empty() {
		m := r.selected
		if m < 0 && r.caret.touched {
			m = r.marks.at(r.caret.at)
		}
		if m >= 0 {
			s = r.marks.list[m].span
		} else {
			s = r.view.flow.sentence(r.caret.at)
		}
	}
	if !s.Empty() {
		r.OnUses(s)
	}
}

// typedMove moves the caret, or begins to where the person is reading.
func (r *Reader) typedMove(name fyne.KeyName) {
	f := r.view.flow
	c, extend := r.caret, r.keys.held
	if !c.touched && isMove(name) {
		r.caret.at, r.caret.from, r.caret.touched = r.firstInSight(), r.firstInSight(), true
		c = r.caret
	}
	selected := !r.Selection().Empty() && !extend
	switch name {
	case fyne.KeyLeft:
		if selected {
			r.moveCaret(r.Selection().Start, false, false)
			return
		}
		r.moveCaret(f.left(c.at), false, extend)
	case fyne.KeyRight:
		if selected {
			r.moveCaret(r.Selection().End, true, false)
			return
		}
		r.moveCaret(f.right(c.at), false, extend)
	case fyne.KeyUp:
		r.moveLine(-1, extend)
	case fyne.KeyDown:
		r.moveLine(1, extend)
	case fyne.KeyHome, fyne.KeyEnd:
		r.moveInLine(name == fyne.KeyEnd, extend)
	case fyne.KeyPageUp:
		r.movePage(-1, extend)
	case fyne.KeyPageDown:
		r.movePage(1, extend)
	}
}

func isMove(name fyne.KeyName) bool {
	switch name {
	case fyne.KeyLeft, fyne.KeyRight, fyne.KeyUp, fyne.KeyDown, fyne.KeyHome, fyne.KeyEnd, fyne.KeyPageUp, fyne.KeyPageDown:
		return true
	}
	return false
}

// TypedShortcut is for Fyne. What the reader has no use for goes on to the
// window.
func (r *Reader) TypedShortcut(s fyne.Shortcut) {
	if r.doc != nil {
		switch s.(type) {
		case *fyne.ShortcutCopy:
			r.Copy()
			return
		case *fyne.ShortcutSelectAll:
			r.SelectAll()
			return
		}
		key, mod := shortcutKey(s)
		if mod&^fyne.KeyModifierShift == fyne.KeyModifierShortcutDefault && r.jump(key, mod&fyne.KeyModifierShift != 0) {
			return
		}
	}
	passShortcut(r, s)
}

// jump is a movement with Ctrl held; it reports whether there is such a one.
func (r *Reader) jump(key fyne.KeyName, extend bool) bool {
	f, at := r.view.flow, r.caret.at
	switch key {
	case fyne.KeyLeft:
		at = f.wordLeft(at)
	case fyne.KeyRight:
		at = f.wordRight(at)
	case fyne.KeyUp:
		if s := f.block(at); s.Start < at {
			at = s.Start
		} else {
			at = f.block(f.left(at)).Start
		}
	case fyne.KeyDown:
		at = f.right(f.block(at).End)
	case fyne.KeyHome:
		_, at = f.settle(0)
	case fyne.KeyEnd:
		_, at = f.settle(len(r.doc.Text))
	default:
		return false
	}
	r.moveCaret(at, false, extend)
	return true
}

// Copy copies the selection, by OnCopy when it is set.
func (r *Reader) Copy() {
	s := r.Selection()
	if r.doc == nil || s.Empty() {
		return
	}
	if r.OnCopy != nil {
		r.OnCopy(r.doc.Slice(s), s)
		return
	}
	fyne.CurrentApp().Clipboard().SetContent(r.doc.Slice(s))
}
