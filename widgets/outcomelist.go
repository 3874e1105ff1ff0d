package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

var (
	_ fyne.Focusable = (*OutcomeList)(nil)
	_ rowPainter     = (*OutcomeList)(nil)
)

// OutcomeTone says how what became of a file is meant.
type OutcomeTone int

// The tones.
const (
	OutcomeDone   OutcomeTone = iota // it is in the library
	OutcomeKnown                     // it was there before
	OutcomeAsk                       // a person has to look
	OutcomeFailed                    // it could not be read
)

// OutcomeRow is what became of one file.
type OutcomeRow struct {
	// ID names the row to its owner.
	ID   string
	Tone OutcomeTone
	// File is its name, Folder where it lies.
	File, Folder string
	// Says is what became of it, Remedy what to do about it.
	Says, Remedy string
	// Action is what can be done here, "" for nothing.
	Action string
}

// OutcomeList lists what became of files: what went wrong with its reason and
// what to do, what came in with the title that it has now.
type OutcomeList struct {
	widget.BaseWidget

	// OnOpen shows a row's document, by Enter or a double click.
	OnOpen func(id string)
	// OnAction does what the row's action says.
	OnAction func(id string)

	empty    string
	outcomes []OutcomeRow
	pick     rowPick
	rows     *rows
}

// NewOutcomeList returns an empty list; empty is what it says then.
func NewOutcomeList(empty string) *OutcomeList {
	l := &OutcomeList{empty: empty}
	l.rows = newRows(l)
	l.pick = rowPick{rows: l.rows, row: -1, can: func(i int) bool { return i < len(l.outcomes) }}
	l.ExtendBaseWidget(l)
	return l
}

// SetOutcomes shows what became of files, from the top.
func (l *OutcomeList) SetOutcomes(outcomes []OutcomeRow) {
	l.outcomes = outcomes
	l.pick.row = min(l.pick.row, len(outcomes)-1)
	l.rows.reset()
}

// TypedKey moves through the rows, opens by Enter and does the row's action by
// Space.
func (l *OutcomeList) TypedKey(ev *fyne.KeyEvent) {
	if passKey(l, ev) || l.pick.key(ev.Name) {
		return
	}
	switch ev.Name {
	case fyne.KeyReturn, fyne.KeyEnter:
		l.tell(l.pick.row, l.OnOpen)
	case fyne.KeySpace:
		l.act(l.pick.row)
	case fyne.KeyEscape:
		toWindow(l, ev)
	}
}

// TypedRune does nothing: a space comes as a key, too.
func (l *OutcomeList) TypedRune(rune) {}

func (l *OutcomeList) tell(row int, f func(string)) {
	if row >= 0 && row < len(l.outcomes) && f != nil {
		f(l.outcomes[row].ID)
	}
}

func (l *OutcomeList) act(row int) {
	if row >= 0 && row < len(l.outcomes) && l.outcomes[row].Action != "" {
		l.tell(row, l.OnAction)
	}
}

func (l *OutcomeList) pressed(row int, _ string, _ *desktop.MouseEvent) {
	takeFocus(l, l)
	l.pick.choose(row)
}

func (l *OutcomeList) clicked(row int, zone string, _ *desktop.MouseEvent) {
	if zone == zoneAction {
		l.act(row)
	}
}

const zoneAction = "action"

func (l *OutcomeList) doubleClicked(row int, zone string) {
	if zone == "" {
		l.tell(row, l.OnOpen)
	}
}

// CreateRenderer shows the rows.
func (l *OutcomeList) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(l.rows) }

// Refresh draws everything in the theme as it is.
func (l *OutcomeList) Refresh() {
	l.rows.Refresh()
	l.BaseWidget.Refresh()
}

// FocusGained shows that the list has the keys.
func (l *OutcomeList) FocusGained() { l.pick.focus(true) }

// FocusLost shows that it has lost them.
func (l *OutcomeList) FocusLost() { l.pick.focus(false) }

func (l *OutcomeList) rowCount() int { return max(1, len(l.outcomes)) }

func (l *OutcomeList) rowEstimate(int) float32 {
	th := l.Theme()
	return 3.2*th.Size(theme.SizeNameText) + 4*th.Size(theme.SizeNamePadding)
}

func (l *OutcomeList) drawRow(p *pen, i int, hover rowHover) float32 {
	pad := p.padding()
	if i >= len(l.outcomes) {
		return drawEmptyList(p, l.empty, "")
	}
	o := l.outcomes[i]
	p.rowGround(pad, i == l.pick.row, l.pick.focused, hover.over)
	x, y, right := pad*3, pad*1.5, p.width-pad*3
	sign, ink := outcomeSign(o.Tone)
	p.text(sign, x, y, p.textSize(), fyne.TextStyle{Bold: true}, ink)
	x += p.signRoom()
	if o.Action != "" {
		right -= l.drawAction(p, o.Action, right, y, hover.zone == zoneAction) + pad*3
	}
	name := []run{{text: o.File, style: fyne.TextStyle{Bold: true}}}
	if o.Folder != "" {
		name = append(name, run{text: "   " + o.Folder, color: theme.ColorNamePlaceHolder})
	}
	y += p.flow(name, x, y, right-x, p.textSize(), 2)
	if o.Says != "" {
		says := run{text: o.Says, color: theme.ColorNamePlaceHolder}
		if o.Tone == OutcomeFailed {
			says.color = theme.ColorNameError
		}
		y += p.flow([]run{says}, x, y, right-x, p.captionSize()+1, 0)
	}
	if o.Remedy != "" {
		y += p.flow([]run{{text: "→ " + o.Remedy}}, x, y, right-x, p.captionSize()+1, 0)
	}
	return y + pad*1.5
}

// outcomeSign is the sign and the colour of a tone: nothing depends on colour
// alone.
func outcomeSign(t OutcomeTone) (string, fyne.ThemeColorName) {
	switch t {
	case OutcomeFailed:
		return "!", theme.ColorNameError
	case OutcomeAsk:
		return "?", theme.ColorNameWarning
	case OutcomeKnown:
		return "=", theme.ColorNamePlaceHolder
	}
	return "✓", theme.ColorNameSuccess
}

// drawAction draws the row's action at the right and returns its width.
func (l *OutcomeList) drawAction(p *pen, action string, right, y float32, hovered bool) float32 {
	pad, size := p.padding(), p.captionSize()+1
	w := textWidth(action, size, fyne.TextStyle{Bold: true}) + pad*4
	h := lineHeight(size) + pad
	fill := theme.ColorNameButton
	if hovered {
		fill = theme.ColorNamePressed
	}
	p.rect(right-w, y, w, h, fill, p.size(theme.SizeNameButtonRadius))
	p.text(action, right-w+pad*2, y+pad/2, size, fyne.TextStyle{Bold: true}, theme.ColorNamePrimary)
	p.zone(zoneAction, right-w, y, w, h)
	return w
}
