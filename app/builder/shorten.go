package builder

import (
	"strings"
	"unicode"

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
		fault, word := briefing.FindEditFault(c.Text, marked(text))
		if text == "" {
			fault = briefing.EditFine
		}
		state.SetText(faultText(fault, word))
		state.SetProblem(fault != briefing.EditFine)
		if fault == briefing.EditFine {
			save.Enable()
		} else {
			save.Disable()
		}
	}
	words.OnChanged = check
	check(words.Text())
	whole := desk.QuietButton(lang.L("The whole again"), nil, func() { words.Replace(c.Text) })
	gap := desk.QuietButton(lang.L("Put in […]"), nil, func() { leaveOut(words) })
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
		text := marked(words.Text())
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

// marked is an edit as it is printed: three points are the mark of what is left
// out, however they are typed.
func marked(text string) string {
	return strings.NewReplacer("[...]", briefing.Ellipsis, "[. . .]", briefing.Ellipsis).Replace(text)
}

// leaveOut puts the mark in the place of what is selected, and keeps the white
// space around it.
func leaveOut(words *widgets.TextBox) {
	selected, mark := words.SelectedText(), briefing.Ellipsis
	if strings.TrimLeftFunc(selected, unicode.IsSpace) != selected {
		mark = " " + mark
	}
	if strings.TrimRightFunc(selected, unicode.IsSpace) != selected {
		mark += " "
	}
	words.Insert(mark)
}

// faultText says what is wrong with an edit and what to do.
func faultText(f briefing.EditFault, word string) string {
	data := map[string]any{"Word": word}
	switch f {
	case briefing.EditFine:
		return lang.L("Word for word, with what was left out marked.")
	case briefing.EditEmpty:
		return lang.L("No word of the source is left.")
	case briefing.EditGap:
		return lang.L("Words are left out before “{{.Word}}”. Put […] in their place.", data)
	case briefing.EditNoGap:
		return lang.L("Nothing is left out where […] stands. Take the mark away.")
	case briefing.EditEndGap:
		return lang.L("Words are left out at the end. Put […] in their place.")
	}
	return lang.L("The source does not say “{{.Word}}” there. Put your own words in brackets: [{{.Word}}]", data)
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
