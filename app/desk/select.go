package desk

import "fyne.io/fyne/v2/widget"

// Select offers options in a list that opens; it is as wide as the longest of
// them needs.
func Select(options []string, changed func(string)) *widget.Select {
	s := widget.NewSelect(options, changed)
	longest := ""
	for _, o := range options {
		if len(o) > len(longest) {
			longest = o
		}
	}
	// The width of a list that opens is that of its placeholder.
	s.PlaceHolder = longest
	return s
}
