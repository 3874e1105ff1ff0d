package widgets

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

var _ fyne.Widget = (*StatusLine)(nil)

// StatusLine is the line at the foot of the window: what happened, with a
// button that takes it back, and what is being done, with one that stops it.
type StatusLine struct {
	widget.BaseWidget

	// OnAction is called by the button beside the message, OnMore by the one
	// before it.
	OnAction func()
	OnMore   func()
	// OnCancel stops what is being done.
	OnCancel func()

	message string
	failed  bool
	note    string
	doing   string
	part    float64
	busy    bool
	action  *flatButton
	more    *flatButton
	cancel  *flatButton
	sheet   *drawing
}

// NewStatusLine returns an empty line; cancel is the word that stops.
func NewStatusLine(cancel string) *StatusLine {
	s := &StatusLine{}
	s.action = newFlatButton("", func() { call(s.OnAction) })
	s.more = newFlatButton("", func() { call(s.OnMore) })
	s.cancel = newFlatButton(cancel, func() { call(s.OnCancel) })
	s.sheet = newDrawing(0, s.draw)
	s.ExtendBaseWidget(s)
	return s
}

// SetMessage says what happened. action is what can be done about it ("Undo"),
// or "".
func (s *StatusLine) SetMessage(text, action string) { s.set(text, action, false) }

// SetProblem says what went wrong, marked by a sign and a colour.
func (s *StatusLine) SetProblem(text, action string) { s.set(text, action, true) }

func (s *StatusLine) set(text, action string, failed bool) {
	s.message, s.failed = text, failed
	s.action.setText(action)
	s.Refresh()
}

// SetMore offers a second thing that can be done about the message, "" for
// none.
func (s *StatusLine) SetMore(text string) {
	s.more.setText(text)
	s.Refresh()
}

// SetNote says something that always holds, at the right: "1 240 documents".
func (s *StatusLine) SetNote(text string) {
	s.note = text
	s.Refresh()
}

// SetProgress says what is being done and how much of it is done, from 0 to 1;
// less than 0 when that is not known.
func (s *StatusLine) SetProgress(doing string, part float64) {
	s.doing, s.part, s.busy = doing, min(part, 1), true
	s.Refresh()
}

// ClearProgress says that it is done.
func (s *StatusLine) ClearProgress() {
	s.busy = false
	s.Refresh()
}

// CreateRenderer draws the line.
func (s *StatusLine) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(s.sheet) }

// Refresh draws the line in the theme as it is.
func (s *StatusLine) Refresh() {
	s.sheet.Refresh()
	s.BaseWidget.Refresh()
}

func (s *StatusLine) draw(p *pen) float32 {
	pad, size := p.padding(), p.captionSize()+1
	height := s.cancel.MinSize().Height + pad
	y := (height - lineHeight(size)) / 2
	right := s.drawProgress(p, p.width-pad*3, y, height)
	if s.note != "" && !s.busy {
		right -= p.textRight(s.note, right, y, size, fyne.TextStyle{}, theme.ColorNamePlaceHolder) + pad*3
	}
	x, ink := pad*3, theme.ColorNameForeground
	if s.failed {
		ink = theme.ColorNameError
		x += p.text("!", x, y, size, fyne.TextStyle{Bold: true}, ink) + pad*1.5
	}
	room := right - x
	for _, b := range []*flatButton{s.more, s.action} {
		if b.text != "" {
			room -= b.MinSize().Width + pad
		}
	}
	if s.message != "" {
		x += p.text(shorten(oneLine(s.message), size, room, fyne.TextStyle{}), x, y, size, fyne.TextStyle{}, ink)
	}
	for _, b := range []*flatButton{s.more, s.action} {
		if b.text != "" {
			m := b.MinSize()
			p.object(b, x+pad, (height-m.Height)/2, m.Width, m.Height)
			x += m.Width + pad
		}
	}
	return height
}

// drawProgress draws what is being done at the right and returns where the
// room before it ends.
func (s *StatusLine) drawProgress(p *pen, right, y, height float32) float32 {
	if !s.busy {
		return right
	}
	pad, size := p.padding(), p.captionSize()+1
	m := s.cancel.MinSize()
	right += pad * 2
	p.object(s.cancel, right-m.Width, (height-m.Height)/2, m.Width, m.Height)
	right -= m.Width + pad*2
	if s.part >= 0 {
		percent := strconv.Itoa(int(s.part*100)) + " %"
		full := textWidth("100 %", size, fyne.TextStyle{})
		p.textRight(percent, right, y, size, fyne.TextStyle{}, theme.ColorNamePlaceHolder)
		right -= full + pad*2
	}
	bar, thick := p.width*0.12, pad
	top := (height - thick) / 2
	p.rect(right-bar, top, bar, thick, theme.ColorNameInputBorder, thick/2)
	switch {
	case s.part < 0: // how much is not known: a piece in the middle
		p.rect(right-bar*0.7, top, bar*0.4, thick, theme.ColorNamePrimary, thick/2)
	case s.part > 0:
		p.rect(right-bar, top, max(thick, bar*float32(s.part)), thick, theme.ColorNamePrimary, thick/2)
	}
	right -= bar + pad*3
	words := shorten(oneLine(s.doing), size, p.width*0.3, fyne.TextStyle{})
	return right - p.textRight(words, right, y, size, fyne.TextStyle{}, theme.ColorNameForeground) - pad*4
}
