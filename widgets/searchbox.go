package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

var _ fyne.Widget = (*SearchBox)(nil)

// SearchBox is where one types a search. The keys that move through results
// go on to whoever shows them, while the box keeps the typing.
type SearchBox struct {
	widget.BaseWidget

	// OnChanged tells every change of the words.
	OnChanged func(text string)
	// OnEnter, OnDown and OnUp pass keys on; OnPage too, by -1 or 1.
	OnEnter func()
	OnDown  func()
	OnUp    func()
	OnPage  func(by int)
	// OnEscape is called when Escape is typed in an empty box; in a full one
	// it clears the box.
	OnEscape func()

	hint  string
	entry *searchEntry
	clear *clearButton
}

// NewSearchBox returns an empty box; hint names the shortcut that leads to it.
func NewSearchBox(placeholder, hint string) *SearchBox {
	b := &SearchBox{hint: hint}
	b.entry = newSearchEntry(b)
	b.clear = newClearButton(func() {
		b.SetText("")
		b.Focus()
	})
	b.clear.Hide()
	b.entry.PlaceHolder = placeholder
	b.entry.Icon = theme.SearchIcon()
	b.entry.ActionItem = b.clear
	b.ExtendBaseWidget(b)
	return b
}

// SetLabels gives the words of the empty box and the name of its shortcut.
func (b *SearchBox) SetLabels(placeholder, hint string) {
	b.hint = hint
	b.entry.SetPlaceHolder(placeholder)
	b.Refresh()
}

// Text is what is typed.
func (b *SearchBox) Text() string { return b.entry.Text }

// SetText replaces it, and tells OnChanged when it is other than before.
func (b *SearchBox) SetText(text string) { b.entry.SetText(text) }

// Focus gives the box the keys and selects what is typed, so that a new search
// replaces it.
func (b *SearchBox) Focus() {
	takeFocus(b, b.entry)
	if b.entry.Text != "" {
		b.entry.TypedShortcut(&fyne.ShortcutSelectAll{})
	}
}

// HasFocus reports whether the box has the keys.
func (b *SearchBox) HasFocus() bool { return b.entry.focused }

func (b *SearchBox) changed(text string) {
	b.Refresh()
	if b.OnChanged != nil {
		b.OnChanged(text)
	}
}

// CreateRenderer draws the hint over the entry.
func (b *SearchBox) CreateRenderer() fyne.WidgetRenderer {
	r := &searchBoxRenderer{b: b, key: &canvas.Rectangle{}, hint: &canvas.Text{}}
	r.Refresh()
	return r
}

type searchBoxRenderer struct {
	b    *SearchBox
	key  *canvas.Rectangle
	hint *canvas.Text
}

func (r *searchBoxRenderer) Destroy() {}

func (r *searchBoxRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.b.entry, r.key, r.hint}
}

func (r *searchBoxRenderer) MinSize() fyne.Size { return r.b.entry.MinSize() }

func (r *searchBoxRenderer) Layout(s fyne.Size) {
	r.b.entry.Resize(s)
	pad := r.b.Theme().Size(theme.SizeNamePadding)
	m := r.hint.MinSize()
	box := fyne.NewSize(m.Width+pad*2, m.Height+pad*0.5)
	at := fyne.NewPos(s.Width-box.Width-pad*1.5, (s.Height-box.Height)/2)
	r.key.Move(at)
	r.key.Resize(box)
	r.hint.Move(at.AddXY(pad, pad*0.25))
	r.hint.Resize(m)
}

func (r *searchBoxRenderer) Refresh() {
	b, th := r.b, r.b.Theme()
	empty := b.entry.Text == ""
	if empty {
		b.clear.Hide()
	} else {
		b.clear.Show()
	}
	r.hint.Text, r.hint.TextSize = b.hint, th.Size(theme.SizeNameCaptionText)-1
	r.hint.Color = surfaceColor(b, theme.ColorNamePlaceHolder)
	r.key.FillColor = surfaceColor(b, theme.ColorNameInputBackground)
	r.key.StrokeColor = surfaceColor(b, theme.ColorNameInputBorder)
	r.key.StrokeWidth, r.key.CornerRadius = th.Size(theme.SizeNameInputBorder), th.Size(theme.SizeNameSelectionRadius)
	r.hint.Hidden = !empty || b.hint == "" || b.entry.focused
	r.key.Hidden = r.hint.Hidden
	r.Layout(b.Size())
	canvas.Refresh(b)
}

// searchEntry is the entry within a SearchBox.
type searchEntry struct {
	widget.Entry
	box     *SearchBox
	focused bool
}

func newSearchEntry(b *SearchBox) *searchEntry {
	e := &searchEntry{box: b}
	e.Wrapping = fyne.TextWrap(fyne.TextTruncateClip)
	e.OnChanged = b.changed
	e.OnSubmitted = func(string) { call(b.OnEnter) }
	e.ExtendBaseWidget(e)
	return e
}

// call calls a callback that may not be set.
func call(f func()) {
	if f != nil {
		f()
	}
}

// TypedKey passes on the keys that move through results.
func (e *searchEntry) TypedKey(ev *fyne.KeyEvent) {
	if passKey(e, ev) {
		return
	}
	switch ev.Name {
	case fyne.KeyDown:
		call(e.box.OnDown)
	case fyne.KeyUp:
		call(e.box.OnUp)
	case fyne.KeyPageDown, fyne.KeyPageUp:
		by := 1
		if ev.Name == fyne.KeyPageUp {
			by = -1
		}
		if e.box.OnPage != nil {
			e.box.OnPage(by)
		}
	case fyne.KeyEscape:
		if e.Text != "" {
			e.SetText("")
			return
		}
		call(e.box.OnEscape)
	default:
		e.Entry.TypedKey(ev)
	}
}

// TypedShortcut keeps the shortcuts of editing and passes the others on.
func (e *searchEntry) TypedShortcut(s fyne.Shortcut) {
	if editShortcut(s) {
		e.Entry.TypedShortcut(s)
		return
	}
	passShortcut(e.box, s)
}

// FocusGained hides the hint.
func (e *searchEntry) FocusGained() {
	e.focused = true
	e.Entry.FocusGained()
	e.box.Refresh()
}

// FocusLost shows it again.
func (e *searchEntry) FocusLost() {
	e.focused = false
	e.Entry.FocusLost()
	e.box.Refresh()
}

// clearButton is the cross at the end of a full box.
type clearButton struct {
	widget.BaseWidget
	tapped  func()
	hovered bool
}

var (
	_ fyne.Tappable      = (*clearButton)(nil)
	_ desktop.Hoverable  = (*clearButton)(nil)
	_ desktop.Cursorable = (*clearButton)(nil)
)

func newClearButton(tapped func()) *clearButton {
	b := &clearButton{tapped: tapped}
	b.ExtendBaseWidget(b)
	return b
}

// Tapped clears.
func (b *clearButton) Tapped(*fyne.PointEvent) { b.tapped() }

// MouseIn shows that it can be clicked.
func (b *clearButton) MouseIn(*desktop.MouseEvent) { b.hovered = true; b.Refresh() }

// MouseMoved does nothing.
func (b *clearButton) MouseMoved(*desktop.MouseEvent) {}

// MouseOut ends what MouseIn began.
func (b *clearButton) MouseOut() { b.hovered = false; b.Refresh() }

// Cursor is a hand.
func (b *clearButton) Cursor() desktop.Cursor { return desktop.PointerCursor }

// CreateRenderer draws the cross.
func (b *clearButton) CreateRenderer() fyne.WidgetRenderer {
	side := b.Theme().Size(theme.SizeNameText) * 2
	return widget.NewSimpleRenderer(newDrawing(side, func(p *pen) float32 {
		ink := theme.ColorNamePlaceHolder
		if b.hovered {
			ink = theme.ColorNameForeground
		}
		m := fyne.MeasureText("×", p.textSize(), fyne.TextStyle{})
		p.text("×", (p.width-m.Width)/2, (p.height-m.Height)/2, p.textSize(), fyne.TextStyle{}, ink)
		return m.Height
	}))
}
