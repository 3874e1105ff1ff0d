package desk

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/widget"
)

const askWidth = 420

// Ask asks for a line of text. Enter or the button yes gives it to done, unless
// it is empty; Escape leaves all as it is.
func Ask(window fyne.Window, title, label, text, yes string, done func(string)) {
	entry := NewEntry()
	entry.SetText(text)
	save, cancel := newAskButton(yes), newAskButton(lang.L("Cancel"))
	save.Importance, cancel.Importance = widget.HighImportance, widget.LowImportance
	d := dialog.NewCustomWithoutButtons(title, container.NewVBox(Field(label, entry),
		container.NewBorder(nil, nil, nil, container.NewHBox(cancel, save))), window)
	save.leave, cancel.leave = d.Hide, d.Hide
	cancel.OnTapped = d.Hide
	save.OnTapped = func() {
		if entry.Text == "" {
			return
		}
		d.Hide()
		done(entry.Text)
	}
	entry.OnSubmitted = func(string) { save.OnTapped() }
	entry.OnKey = func(ev *fyne.KeyEvent) bool {
		if ev.Name == fyne.KeyEscape {
			d.Hide()
		}
		return ev.Name == fyne.KeyEscape
	}
	d.Resize(fyne.NewSize(askWidth, 0))
	d.Show()
	window.Canvas().Focus(entry)
	entry.TypedShortcut(&fyne.ShortcutSelectAll{})
}

// askButton is a button of a dialog, which Escape leaves from there, too.
type askButton struct {
	Button
	leave func()
}

func newAskButton(label string) *askButton {
	b := &askButton{}
	b.Text = label
	b.ExtendBaseWidget(b)
	return b
}

// TypedKey leaves the dialog by Escape and presses the button by Enter.
func (b *askButton) TypedKey(ev *fyne.KeyEvent) {
	switch ev.Name {
	case fyne.KeyEscape:
		b.leave()
	case fyne.KeyReturn, fyne.KeyEnter:
		b.OnTapped()
	default:
		b.Button.TypedKey(ev)
	}
}
