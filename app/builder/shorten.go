package builder

import (
	"attache/app/desk"
	"attache/briefing"
	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/lang"
)

// shorten opens the words of a clipping so that some can be left out, visibly.
// What is not the source's word for word cannot be saved.
func (p *Pane) shorten(item briefing.ItemID) {
	c, ok := p.clippingOf(item)
	if !ok || p.OnUpdate == nil {
		return
	}
	words := widgets.NewTextBox(8)
	words.SetText(c.Printed())
	words.OnMenu = func(at fyne.Position) { desk.TextMenu(words, p.bench.Window, at) }
	state := desk.Small("")
	save := desk.MainButton(lang.L("Save"), nil, nil)
	check := func(text string) {
		if text == "" || briefing.VisiblyEdited(c.Text, text) {
			state.SetText(lang.L("Word for word, with what was left out marked."))
			state.SetProblem(false)
			save.Enable()
			return
		}
		state.SetText(lang.L("Not word for word any more. Mark what you leave out with […], what you put in with [word]."))
		state.SetProblem(true)
		save.Disable()
	}
	words.OnChanged = check
	check(words.Text())
	whole := desk.QuietButton(lang.L("The whole again"), nil, func() { words.Replace(c.Text) })
	gap := desk.QuietButton(lang.L("Put in […]"), nil, func() { words.Insert(briefing.Ellipsis) })
	cancel := desk.QuietButton(lang.L("Cancel"), nil, nil)
	d := dialog.NewCustomWithoutButtons(lang.L("Shorten what is printed"),
		container.NewBorder(nil, container.NewVBox(state, container.NewBorder(nil, nil, container.NewHBox(gap, whole), container.NewHBox(cancel, save))), nil, nil, words),
		p.bench.Window)
	cancel.OnTapped = d.Hide
	words.OnKey = func(ev *fyne.KeyEvent) bool {
		switch ev.Name {
		case fyne.KeyEscape:
			d.Hide()
		case fyne.KeyReturn, fyne.KeyEnter:
			if !save.Disabled() {
				save.OnTapped()
			}
		default:
			return false
		}
		return true
	}
	save.OnTapped = func() {
		text := words.Text()
		if text == c.Text {
			text = ""
		}
		d.Hide()
		p.print(c.ID, text)
	}
	d.Resize(fyne.NewSize(620, 360))
	d.Show()
	p.bench.Window.Canvas().Focus(words)
}

// print sets how a clipping is printed: visibly edited, or with "" in full.
func (p *Pane) print(id briefing.ClippingID, edited string) {
	said := lang.L("Shortened. The source and what was kept stay whole.")
	if edited == "" {
		said = lang.L("The full words are printed again.")
	}
	if p.OnUpdate != nil {
		p.OnUpdate(id, said, func(c *briefing.Clipping) { c.Edited = edited })
	}
}
