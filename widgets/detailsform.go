package widgets

import (
	"strings"

	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// detailsForm corrects what is known of a finding or a clipping, in the place
// where it is read. The words themselves are not among its fields.
type detailsForm struct {
	fields []*formField
	save   *flatButton
	cancel *flatButton
}

// formField is a name and the entry beside it.
type formField struct {
	label string
	entry *formEntry
	set   func(value string)
}

// newDetailsForm has the fields of a kind, filled from d, which Save changes.
func newDetailsForm(l CardLabels, k briefing.Kind, d *briefing.Details, saved, cancelled func()) *detailsForm {
	f := &detailsForm{cancel: newFlatButton(l.Cancel, cancelled)}
	save := func() {
		for _, field := range f.fields {
			field.set(strings.TrimSpace(field.entry.Text))
		}
		saved()
	}
	f.save = newFlatButton(l.Save, save)
	f.save.strong = true
	add := func(label string, value *string) {
		f.add(label, *value, func(s string) { *value = s }, save, cancelled)
	}
	switch k {
	case briefing.KindStatistic:
		add(l.StatSource, &d.Source)
		add(l.Scope, &d.Scope)
		add(l.Where, &d.Where)
		add(l.When, &d.When)
	case briefing.KindRecommendation:
		add(l.Proposer, &d.Who)
		add(l.Role, &d.Role)
		add(l.Organisation, &d.Org)
		add(l.Addressee, &d.To)
	default:
		add(l.Speaker, &d.Who)
		add(l.Role, &d.Role)
		add(l.Organisation, &d.Org)
	}
	return f
}

func (f *detailsForm) add(label, value string, set func(string), save, cancel func()) {
	e := newFormEntry(save, cancel)
	e.SetText(value)
	f.fields = append(f.fields, &formField{label, e, set})
}

// draw lays the form out from y down and returns where it ends.
func (f *detailsForm) draw(p *pen, x, y, width float32) float32 {
	pad, size := p.padding(), p.captionSize()
	column := float32(0)
	for _, field := range f.fields {
		column = max(column, textWidth(field.label, size, fyne.TextStyle{}))
	}
	column += pad * 2
	beside := column < width*0.4
	for _, field := range f.fields {
		h := field.entry.MinSize().Height
		left := x
		if beside {
			top := y + p.size(theme.SizeNameInnerPadding) + p.size(theme.SizeNameInputBorder)
			p.text(field.label, x, onBaseline(top, p.textSize(), size), size, fyne.TextStyle{}, theme.ColorNamePlaceHolder)
			left = x + column
		} else {
			p.text(field.label, x, y, size, fyne.TextStyle{}, theme.ColorNamePlaceHolder)
			y += lineHeight(size)
		}
		p.object(field.entry, left, y, x+width-left, h)
		y += h + pad
	}
	return drawButtons(p, x, y, x+width, f.save, f.cancel) + pad
}

// drawButtons puts buttons from the left, in as many lines as they need, and
// returns where they end. A button without a ground lines its word up with x.
func drawButtons(p *pen, x, y, right float32, buttons ...*flatButton) float32 {
	if !buttons[0].strong {
		x -= p.padding() * 2
	}
	at, height := x, float32(0)
	for _, b := range buttons {
		m := b.MinSize()
		if at > x && at+m.Width > right {
			at, y = x, y+height+p.padding()/2
		}
		p.object(b, at, y, m.Width, m.Height)
		at += m.Width + p.padding()
		height = m.Height
	}
	return y + height
}

// formEntry is an entry of a form: Enter saves all of it, Escape leaves it.
type formEntry struct {
	widget.Entry
	cancelled func()
}

func newFormEntry(saved, cancelled func()) *formEntry {
	e := &formEntry{cancelled: cancelled}
	e.Wrapping = fyne.TextWrap(fyne.TextTruncateClip)
	e.OnSubmitted = func(string) { saved() }
	e.ExtendBaseWidget(e)
	return e
}

// TypedKey leaves the form by Escape.
func (e *formEntry) TypedKey(ev *fyne.KeyEvent) {
	if passKey(e, ev) {
		return
	}
	if ev.Name == fyne.KeyEscape {
		e.cancelled()
		return
	}
	e.Entry.TypedKey(ev)
}

// TypedShortcut keeps the shortcuts of editing and passes the others on.
func (e *formEntry) TypedShortcut(s fyne.Shortcut) {
	if editShortcut(s) {
		e.Entry.TypedShortcut(s)
		return
	}
	passShortcut(e, s)
}
