package widgets

import "fyne.io/fyne/v2"

var _ fyne.Accessible = (*Reader)(nil)

// AccessibilityLabel is what a screen reader says: the words selected, else
// the paragraph at the caret, else the first one in sight.
func (r *Reader) AccessibilityLabel() string {
	switch {
	case r.doc == nil:
		return r.Labels.Empty
	case len(r.view.flow.pieces) == 0:
		return r.Labels.NoText
	}
	if s := r.Selection(); !s.Empty() {
		return r.doc.Slice(s)
	}
	at := r.caret.at
	if !r.caret.touched {
		at = r.firstInSight()
	}
	return r.doc.Slice(r.view.flow.block(at))
}

// AccessibilityRole is for Fyne.
func (r *Reader) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleText }
