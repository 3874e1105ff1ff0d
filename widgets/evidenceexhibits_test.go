package widgets_test

import (
	"time"

	"attache/briefing"
	"attache/widgets"

	"fyne.io/fyne/v2"
)

func sampleEvidence() []widgets.EvidenceRow {
	var rows []widgets.EvidenceRow
	for i, id := range []briefing.ClippingID{"q1", "s1", "r1", "q2", "s1", "q1", "r1"} {
		c := sampleClippings[id]
		rows = append(rows, widgets.EvidenceRow{
			ID: string(rune('a' + i)), Kind: c.Kind, Words: c.Text, Speaker: c.Who, Org: c.Org + c.Source,
			Document: "Key points of the meeting of the working group", Date: briefing.Date{Year: 2024, Month: time.July, Day: 25 - i},
			Kept: i%3 == 0, Starred: i == 1 || i == 3, Rejected: i == 5,
		})
	}
	return rows
}

func evidenceExhibits() []exhibit {
	table := func(rows []widgets.EvidenceRow) func(fyne.Window) fyne.CanvasObject {
		return func(fyne.Window) fyne.CanvasObject {
			t := widgets.NewEvidenceTable()
			t.SetRows(rows, false)
			return t
		}
	}
	focused := func(w fyne.Window, o fyne.CanvasObject) {
		t := o.(*widgets.EvidenceTable)
		w.Canvas().Focus(t)
		t.Select("c")
	}
	return []exhibit{
		{name: "evidence", size: fyne.NewSize(1000, 300), make: table(sampleEvidence())},
		{name: "evidence-focused", size: fyne.NewSize(826, 300), make: table(sampleEvidence()), pose: focused},
		{name: "evidence-large", size: fyne.NewSize(826, 300), text: 1.5, make: table(sampleEvidence())},
		{name: "evidence-looked-for", size: fyne.NewSize(826, 300), make: func(fyne.Window) fyne.CanvasObject {
			t := widgets.NewEvidenceTable()
			t.SetLooked("states children")
			t.SetRows(sampleEvidence(), true)
			return t
		}},
		{name: "evidence-narrow", size: fyne.NewSize(480, 300), make: table(sampleEvidence())},
		{name: "evidence-empty", size: fyne.NewSize(600, 140), make: table(nil)},
	}
}
