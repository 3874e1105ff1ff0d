package desk

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// QuietButton is a button for what is done seldom: words without a ground.
func QuietButton(label string, icon fyne.Resource, do func()) *widget.Button {
	b := widget.NewButtonWithIcon(label, icon, do)
	b.Importance = widget.LowImportance
	return b
}

// MainButton is the button for what a screen is there for.
func MainButton(label string, icon fyne.Resource, do func()) *widget.Button {
	b := widget.NewButtonWithIcon(label, icon, do)
	b.Importance = widget.HighImportance
	return b
}
