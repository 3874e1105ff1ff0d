package desk

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

var _ fyne.Focusable = (*Leaf)(nil)

// Leaf is text to be read: it scrolls by keys and by the wheel, and hands all
// other keys to the window.
type Leaf struct {
	widget.BaseWidget
	scroll *container.Scroll
}

// NewLeaf lays rows below each other in a column that stays readable.
func NewLeaf(rows ...fyne.CanvasObject) *Leaf {
	l := &Leaf{scroll: container.NewVScroll(inColumn(rows))}
	l.ExtendBaseWidget(l)
	return l
}

// leafLine is how far an arrow key scrolls.
const leafLine = 40

// TypedKey scrolls.
func (l *Leaf) TypedKey(ev *fyne.KeyEvent) {
	page := l.scroll.Size().Height - leafLine
	switch ev.Name {
	case fyne.KeyDown:
		l.by(leafLine)
	case fyne.KeyUp:
		l.by(-leafLine)
	case fyne.KeyPageDown, fyne.KeySpace:
		l.by(page)
	case fyne.KeyPageUp:
		l.by(-page)
	case fyne.KeyHome:
		l.scroll.ScrollToTop()
	case fyne.KeyEnd:
		l.scroll.ScrollToBottom()
	default:
		toWindow(l, ev)
	}
}

func (l *Leaf) by(dy float32) {
	most := max(l.scroll.Content.MinSize().Height-l.scroll.Size().Height, 0)
	l.scroll.ScrollToOffset(fyne.NewPos(0, min(max(l.scroll.Offset.Y+dy, 0), most)))
}

// TypedRune does nothing.
func (l *Leaf) TypedRune(rune) {}

// FocusGained does nothing: there is nothing in it to go to.
func (l *Leaf) FocusGained() {}

// FocusLost does nothing.
func (l *Leaf) FocusLost() {}

// CreateRenderer shows the text.
func (l *Leaf) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(l.scroll) }
