package widgets_test

import (
	"attache/briefing"
	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

func sampleFiles() []widgets.FileRow {
	return []widgets.FileRow{
		{Name: "2023", Folder: true, Date: "2023-12-30"}, {Name: "Réunions", Folder: true, Date: "2024-07-25"},
		{Name: "A_RES_71_287-EN.pdf", Size: "212 KB", Date: "2024-07-25"},
		{Name: "A very long name that a website gave to the summary of the fourteenth session of a working group.html", Size: "1.2 MB", Date: "2024-07-26"},
		{Name: "déclaration conjointe.docx", Size: "48 KB", Date: "2024-06-02"}, {Name: "notes.txt", Size: "3 KB", Date: "2023-01-15"},
	}
}

func sampleOutcomes() []widgets.OutcomeRow {
	return []widgets.OutcomeRow{
		{ID: "1", Tone: widgets.OutcomeFailed, File: "report.pdf", Folder: "~/Downloads/2024", Says: "It is protected by a password.",
			Remedy: "Give the password, or save it without one.", Action: "Password…"},
		{ID: "2", Tone: widgets.OutcomeFailed, File: "scan.docx", Folder: "~/Downloads", Says: "The file is damaged or incomplete.", Remedy: "Save or download it again."},
		{ID: "3", Tone: widgets.OutcomeAsk, File: "summary (1).html", Folder: "~/Downloads", Says: "Shares 92 of 100 words with “Summary of the session”.", Action: "Compare"},
		{ID: "4", Tone: widgets.OutcomeKnown, File: "summary.html", Folder: "~/Downloads", Says: "In the library already: Summary of the session"},
		{ID: "5", File: "déclaration.pdf", Folder: "~/Downloads", Says: "Déclaration conjointe sur la protection des victimes"},
	}
}

func sampleCollation() []widgets.CollatedPair {
	same := func(s string) widgets.CollatedPair { return widgets.CollatedPair{Left: s, Right: s, Same: true} }
	return []widgets.CollatedPair{
		{Right: "Home  About us  Contact", Quiet: true},
		same("Key points of the meeting"), same("The working group met in Vienna."), same("Forty States took part."), same("It was its fourteenth session."),
		{Left: "About 35 per cent of the identified victims were children.", Right: "About 38 per cent of the victims were children.",
			LeftMarks: []briefing.Span{{Start: 6, End: 8}, {Start: 25, End: 35}}, RightMarks: []briefing.Span{{Start: 6, End: 8}}},
		same("States were asked to act."),
		{Left: "The session closed on Friday, after a statement of the Chair that thanked all who had taken part in it."},
	}
}

func importExhibits() []exhibit {
	files := func(rows []widgets.FileRow) func(fyne.Window) fyne.CanvasObject {
		return func(fyne.Window) fyne.CanvasObject {
			l := widgets.NewFileList("No file here that can be read")
			l.SetFiles(rows, "")
			return l
		}
	}
	outcomes := func(rows []widgets.OutcomeRow) func(fyne.Window) fyne.CanvasObject {
		return func(fyne.Window) fyne.CanvasObject {
			l := widgets.NewOutcomeList("Nothing of this kind")
			l.SetOutcomes(rows)
			return l
		}
	}
	collation := func(fyne.Window) fyne.CanvasObject {
		c := widgets.NewCollationView()
		c.SetPairs(sampleCollation())
		return c
	}
	status := func(fyne.Window) fyne.CanvasObject {
		s := widgets.NewStatusLine("Stop")
		s.SetMessage("12 documents added.", "Undo")
		s.SetMore("Report")
		return container.NewVBox(s)
	}
	return []exhibit{
		{name: "files", size: fyne.NewSize(480, 220), make: files(sampleFiles())},
		{name: "files-chosen", size: fyne.NewSize(480, 220), make: files(sampleFiles()), pose: func(w fyne.Window, o fyne.CanvasObject) {
			focus(w, o)
			o.(*widgets.FileList).SelectFiles()
		}},
		{name: "files-empty", size: fyne.NewSize(300, 60), make: files(nil)},
		{name: "outcomes", size: fyne.NewSize(560, 340), make: outcomes(sampleOutcomes())},
		{name: "outcomes-focused", size: fyne.NewSize(560, 340), make: outcomes(sampleOutcomes()), pose: focus},
		{name: "outcomes-empty", size: fyne.NewSize(300, 80), make: outcomes(nil)},
		{name: "collation", size: fyne.NewSize(640, 320), make: collation},
		{name: "collation-turned", size: fyne.NewSize(640, 320), make: collation, pose: func(w fyne.Window, o fyne.CanvasObject) {
			focus(w, o)
			o.(*widgets.CollationView).Turn(1)
			o.(*widgets.CollationView).Turn(1)
		}},
		{name: "status-more", size: fyne.NewSize(600, 40), make: status},
	}
}
