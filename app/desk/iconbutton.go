package desk

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

var (
	_ desktop.Hoverable = (*iconButton)(nil)
	_ fyne.Focusable    = (*iconButton)(nil)
)

// iconButton is a button without words. Its words are shown at the foot of
// the window while it is under the pointer or has the keys.
type iconButton struct {
	widget.Button
	bench *Bench
	hint  string
}

// IconButton makes a button of an icon; hint says what it does.
func (b *Bench) IconButton(icon fyne.Resource, hint string, do func()) fyne.CanvasObject {
	i := &iconButton{bench: b, hint: hint}
	i.Icon, i.OnTapped, i.Importance = icon, do, widget.LowImportance
	i.ExtendBaseWidget(i)
	return i
}

func (i *iconButton) MouseIn(ev *desktop.MouseEvent) {
	i.Button.MouseIn(ev)
	i.bench.hint(i.hint)
}

func (i *iconButton) MouseOut() {
	i.Button.MouseOut()
	i.bench.hint("")
}

func (i *iconButton) FocusGained() {
	i.Button.FocusGained()
	i.bench.hint(i.hint)
}

func (i *iconButton) FocusLost() {
	i.Button.FocusLost()
	i.bench.hint("")
}
