package reading

import (
	"attache/app/desk"
	"attache/app/text"
	"attache/briefing"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// related is what stands above the text: that its letters are hidden, that there is a newer version, other
// languages, and documents that look the same.
type related struct {
	onOpen    func(briefing.DocumentID)
	onCompare func(briefing.DocumentID)
	box       *fyne.Container
}

func newRelated() *related {
	r := &related{box: container.New(layout.NewCustomPaddedVBoxLayout(0))}
	r.box.Hide()
	return r
}

// show tells what belongs with the document of that ID.
func (r *related) show(id briefing.DocumentID, of workspace.Related, flaw *briefing.Problem) {
	r.box.RemoveAll()
	if flaw != nil {
		r.row(theme.WarningIcon(), text.Sentence(text.Phrase(flaw.Cause)))
	}
	open := func(id briefing.DocumentID) func() {
		return func() {
			if r.onOpen != nil {
				r.onOpen(id)
			}
		}
	}
	if of.Gone {
		r.row(theme.DeleteIcon(), lang.L("This document is no longer in the library. What you kept of it stays."))
	}
	if len(of.Newer) > 0 {
		newest := of.Newer[0]
		r.line(theme.WarningIcon(), lang.L("A newer version of this document is in the library:"), versionName(newest), open(newest.ID))
	}
	for _, e := range of.Alike {
		r.line(theme.QuestionIcon(), lang.L("This looks like another document:"), nameOf(e), func() {
			if r.onCompare != nil {
				r.onCompare(id)
			}
		})
	}
	if len(of.Older) > 0 {
		older := of.Older[0]
		r.line(theme.HistoryIcon(), lang.L("The version before:"), versionName(older), open(older.ID))
	}
	if len(of.Languages) > 0 {
		row := r.row(theme.RadioButtonIcon(), lang.L("Also in:"))
		for _, e := range of.Languages {
			row.Add(link(text.Language(e.Provenance.Language), open(e.ID)))
		}
	}
	r.box.Hidden = len(r.box.Objects) == 0
	r.box.Refresh()
}

// line is one remark with a link.
func (r *related) line(icon fyne.Resource, says, to string, do func()) {
	r.row(icon, says).Add(link(to, do))
}

func (r *related) row(icon fyne.Resource, says string) *fyne.Container {
	row := container.New(layout.NewCustomPaddedHBoxLayout(4), widget.NewIcon(icon), container.NewCenter(desk.Small(says)))
	r.box.Add(container.New(layout.NewCustomPaddedLayout(0, 0, 16, 16), row))
	return row
}

func link(label string, do func()) fyne.CanvasObject {
	const most = 70 // letters
	if letters := []rune(label); len(letters) > most {
		label = string(letters[:most]) + "…"
	}
	l := widget.NewHyperlink(label, nil)
	l.SizeName = theme.SizeNameCaptionText
	l.OnTapped = do
	return l
}

func nameOf(e workspace.Entry) string {
	if e.Provenance.Title != "" {
		return e.Provenance.Title
	}
	return e.Provenance.FileName
}

// versionName tells versions apart, which mostly have one title: by their date,
// or by the day on which they came into the library. These go first: the end is
// what is cut where there is no room.
func versionName(e workspace.Entry) string {
	when := e.Provenance.Date.String()
	return join(" · ", when, lang.L("imported {{.When}}", map[string]any{"When": e.Added.Local().Format("2006-01-02 15:04")}), nameOf(e))
}
