package desk

import (
	"sort"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// Ink is a line of text in the colours and sizes of the theme, without the
// padding of a label.
type Ink struct {
	widget.BaseWidget
	text string
	size fyne.ThemeSizeName
	ink  fyne.ThemeColorName
	bold bool
	// shrinks is set for words that may be cut where room is short.
	shrinks bool
	// folds is set for a line that takes no room while it has no words.
	folds bool
}

// shrunk is the width that a line which may be cut asks for at least.
const shrunk = 60

func newInk(text string, size fyne.ThemeSizeName, ink fyne.ThemeColorName, bold bool) *Ink {
	i := &Ink{text: text, size: size, ink: ink, bold: bold}
	i.ExtendBaseWidget(i)
	return i
}

// SetText changes the words.
func (i *Ink) SetText(text string) {
	if i.text != text {
		i.text = text
		i.Refresh()
	}
}

// Embolden makes the words bold.
func (i *Ink) Embolden() {
	i.bold = true
	i.Refresh()
}

// Shrinking lets the words be cut at their end where room is short.
func (i *Ink) Shrinking() *Ink {
	i.shrinks = true
	return i
}

// CreateRenderer draws the line.
func (i *Ink) CreateRenderer() fyne.WidgetRenderer {
	r := &inkRenderer{ink: i, text: &canvas.Text{}}
	r.Refresh()
	return r
}

type inkRenderer struct {
	ink  *Ink
	text *canvas.Text
}

func (r *inkRenderer) Destroy()                     {}
func (r *inkRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.text} }

// MinSize asks for little width: what does not fit ends in an ellipsis.
func (r *inkRenderer) MinSize() fyne.Size {
	m := fyne.MeasureText(r.ink.text, r.text.TextSize, r.text.TextStyle)
	if r.ink.shrinks {
		m.Width = min(m.Width, shrunk)
	}
	if r.ink.text == "" && r.ink.folds {
		return fyne.Size{}
	}
	return m
}

func (r *inkRenderer) Layout(s fyne.Size) {
	text := r.ink.text
	if r.ink.shrinks {
		text = r.fit(text, s.Width)
	}
	if text != r.text.Text {
		r.text.Text = text
		r.text.Refresh()
	}
	m := fyne.MeasureText(text, r.text.TextSize, r.text.TextStyle)
	r.text.Move(fyne.NewPos(0, (s.Height-m.Height)/2))
	r.text.Resize(fyne.NewSize(s.Width, m.Height))
}

// fit shortens text at its end until it has the width.
func (r *inkRenderer) fit(text string, width float32) string {
	measure := func(s string) float32 { return fyne.MeasureText(s, r.text.TextSize, r.text.TextStyle).Width }
	if width <= 0 || measure(text) <= width {
		return text
	}
	letters := []rune(text)
	n := sort.Search(len(letters), func(n int) bool { return measure(string(letters[:n])+"…") > width })
	return strings.TrimRight(string(letters[:max(n-1, 0)]), " ,;:.") + "…"
}

func (r *inkRenderer) Refresh() {
	th, v := r.ink.Theme(), fyne.CurrentApp().Settings().ThemeVariant()
	r.text.Text = r.ink.text
	r.text.TextSize = th.Size(r.ink.size)
	r.text.TextStyle = fyne.TextStyle{Bold: r.ink.bold}
	r.text.Color = th.Color(r.ink.ink, v)
	r.Layout(r.ink.Size())
	r.text.Refresh()
}

// SetProblem shows the words in the colour of what went wrong, or not.
func (i *Ink) SetProblem(on bool) {
	ink := theme.ColorNamePlaceHolder
	if on {
		ink = theme.ColorNameError
	}
	if i.ink != ink {
		i.ink = ink
		i.Refresh()
	}
}
