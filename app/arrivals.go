package app

import (
	"context"
	"path/filepath"
	"strings"
	"time"

	"attache/app/notice"
	"attache/app/task"
	"attache/app/text"
	"attache/briefing"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/widget"
)

// tellImport says in one line what came of an import, with the way to take it
// back and to the report. Where the window is free for it, it goes to a document
// that came alone or to what could not be read, and asks for passwords; where a
// person has turned to something else meanwhile, the line leads there.
func (a *App) tellImport(r arrivals, err error, free bool) {
	notices := a.bench.Notices
	protected := len(r.protected) > 0
	switch {
	case err != nil && r.added == 0 && r.left() == 0:
		notices.Problem(err)
		return
	case protected && free && r.added+r.known+len(r.failed) == 0:
		a.askPasswords(r.protected)
		return
	case len(r.failed) == 1 && r.added+r.known == 0 && !protected:
		notices.Problem(r.failed[0])
		return
	}
	m := notice.Message{Text: arrived(r), Undo: r.added > 0, More: a.afterImport(r, free)}
	if r.added == 0 && len(r.failed) > 0 {
		m.Tone = notice.ToneProblem
	}
	notices.Tell(m)
	if !free {
		return
	}
	switch {
	case len(r.failed) > 0:
		a.showReport(0)
	case r.onlyID() != "":
		a.read(r.last.Document, nil)
	default:
		a.show(placeDocuments)
	}
	a.askPasswords(r.protected)
}

// afterImport is what is most worth doing about an import.
func (a *App) afterImport(r arrivals, free bool) *notice.More {
	switch {
	case len(r.protected) > 0 && !free:
		return &notice.More{Label: lang.L("Password…"), Do: func() { a.askPasswords(r.protected) }}
	case r.alike > 0:
		return &notice.More{Label: lang.L("Compare"), Do: func() { a.showCompare(r.onlyID()) }}
	case len(r.failed)+r.unsearched > 0 || r.added+r.known > 1 || r.left() > 0:
		return &notice.More{Label: lang.L("Report"), Do: func() { a.showReport(0) }}
	case r.onlyID() != "" && !free:
		return &notice.More{Label: lang.L("Read"), Do: func() { a.read(r.last.Document, nil) }}
	}
	return nil
}

// tellAgain says in one line what came of reading documents again.
func (a *App) tellAgain(r arrivals, err error) {
	notices := a.bench.Notices
	read := r.added + r.known
	if read+len(r.failed)+len(r.protected) == 0 {
		notices.Problem(err)
		return
	}
	parts := []string{lang.N("{{.Count}} documents read again.", read, map[string]any{"Count": text.Number(read)})}
	for _, part := range []part{
		{r.added, lang.N("The text of {{.Count}} differs.", r.added, map[string]any{"Count": text.Number(r.added)})},
		{len(r.failed), lang.N("{{.Count}} files could not be read.", len(r.failed), map[string]any{"Count": text.Number(len(r.failed))})},
		{len(r.protected), lang.N("{{.Count}} ask for a password.", len(r.protected), map[string]any{"Count": text.Number(len(r.protected))})},
		unsearched(r),
		{r.left(), lang.N("Stopped before {{.Count}} more were read", r.left(), map[string]any{"Count": text.Number(r.left())}) + "."},
	} {
		if part.n > 0 {
			parts = append(parts, part.text)
		}
	}
	notices.Tell(notice.Message{
		Text: strings.Join(parts, " "), Undo: read > 0,
		More: &notice.More{Label: lang.L("Report"), Do: func() { a.showReport(0) }},
	})
	a.screens.settings.Reload()
}

// part is a sentence of what is told, of n documents; of none it is left out.
type part struct {
	n    int
	text string
}

func unsearched(r arrivals) part {
	return part{r.unsearched, lang.N("In {{.Count}} the search for quotes failed.", r.unsearched, map[string]any{"Count": text.Number(r.unsearched)})}
}

// onlyID is the document that came alone, or "".
func (r arrivals) onlyID() briefing.DocumentID {
	if r.added+r.known == 1 {
		return r.last.Document
	}
	return ""
}

// arrived says what came of an import.
func arrived(r arrivals) string {
	title := map[string]any{"Title": r.last.Title}
	var parts []string
	switch {
	case r.added == 1 && r.versions == 1:
		parts = append(parts, lang.L("Added as a new version: {{.Title}}", title))
	case r.added == 1 && r.known == 0:
		parts = append(parts, lang.L("Added: {{.Title}}", title))
	case r.added > 0:
		parts = append(parts, lang.N("{{.Count}} documents added.", r.added, map[string]any{"Count": text.Number(r.added)}))
	case r.known == 1:
		parts = append(parts, lang.L("Already in the library: {{.Title}}", title))
	case r.known > 1:
		parts = append(parts, lang.N("{{.Count}} were in the library already.", r.known, map[string]any{"Count": text.Number(r.known)}))
	}
	for _, part := range []part{
		{r.alike, lang.N("{{.Count}} look like documents that you have.", r.alike, map[string]any{"Count": text.Number(r.alike)})},
		{r.pictures, lang.N("{{.Count}} hold pictures and no words.", r.pictures, map[string]any{"Count": text.Number(r.pictures)})},
		{r.illegible, lang.N("{{.Count}} have pages whose letters are wrong.", r.illegible, map[string]any{"Count": text.Number(r.illegible)})},
		{r.sparse, lang.N("{{.Count}} are web pages with hardly a word.", r.sparse, map[string]any{"Count": text.Number(r.sparse)})},
		unsearched(r),
		{len(r.failed), lang.N("{{.Count}} files could not be read.", len(r.failed), map[string]any{"Count": text.Number(len(r.failed))})},
		{len(r.protected), lang.N("{{.Count}} ask for a password.", len(r.protected), map[string]any{"Count": text.Number(len(r.protected))})},
		{r.left(), lang.N("Stopped before {{.Count}} more were read", r.left(), map[string]any{"Count": text.Number(r.left())}) + "."},
	} {
		if part.n > 0 {
			parts = append(parts, part.text)
		}
	}
	if len(parts) > 1 && !strings.HasSuffix(parts[0], ".") {
		parts[0] += "." // a title ends without one
	}
	return strings.Join(parts, " ")
}

// wireImporting makes what the screens of importing wish happen.
func (a *App) wireImporting() {
	s := a.screens
	s.documents.OnImport = a.chooseFiles
	s.documents.OnFolder = a.chooseFolder
	s.documents.OnReport = func() { a.showReport(0) }
	s.documents.OnCompare = func() { a.showCompare("") }
	s.chooser.OnChosen = a.importPaths
	s.report.OnBack = a.back
	s.report.OnOpen = func(id briefing.DocumentID) { a.read(id, nil) }
	s.report.OnCompare = a.showCompare
	s.report.OnAgain = a.importPaths
	s.report.OnPassword = func(path string) { a.askPasswords([]string{path}) }
	s.report.OnTakeBack = a.takeBack
	s.report.OnSave = a.saveReport
	s.compare.OnBack = a.back
	s.compare.OnOpen = func(id briefing.DocumentID) { a.read(id, nil) }
	s.reading.OnCompare = a.showCompare
	s.pane.OnCompare = a.showVersions
	s.compare.OnKeepBoth = func(one, other briefing.DocumentID) {
		a.alter(lang.L("Both stay."), func(ctx context.Context, w *workspace.Workspace) error { return w.KeepBoth(ctx, one, other) })
	}
	s.compare.OnVersion = func(newer, older briefing.DocumentID) {
		a.alter(lang.L("Both stay; who reads the older one is told of the newer."), func(ctx context.Context, w *workspace.Workspace) error {
			return w.KeepAsVersion(ctx, newer, older)
		})
	}
	s.compare.OnLeaveOut = func(out, stays briefing.DocumentID) {
		a.alter(lang.L("Left out. What you kept of it stays."), func(ctx context.Context, w *workspace.Workspace) error {
			return w.LeaveOut(ctx, out, stays)
		})
	}
}

func (a *App) chooseFiles()  { a.screens.chooser.Show(false) }
func (a *App) chooseFolder() { a.screens.chooser.Show(true) }

// showReport shows what became of the files of an import; 0 is the latest.
func (a *App) showReport(id workspace.ImportID) {
	a.stale[placeImports] = false
	a.screens.report.Show(id)
	a.show(placeImports)
}

// showCompare shows a document beside the one that it looks like; "" stands
// for the first of which nobody has decided.
func (a *App) showCompare(id briefing.DocumentID) {
	a.stale[placeCompare] = false
	a.comparedFrom = a.place
	a.screens.compare.Show(id)
	a.show(placeCompare)
}

// showVersions shows what somebody kept words of beside its newer version.
func (a *App) showVersions(older, newer briefing.DocumentID, at briefing.Span) {
	a.stale[placeCompare] = false
	a.comparedFrom = a.place
	a.screens.compare.ShowVersions(older, newer, at)
	a.show(placeCompare)
}

// leaveComparison goes back to where a person was.
func (a *App) leaveComparison() {
	if a.comparedFrom == placeReading {
		a.showReading()
		return
	}
	a.show(a.behind)
}

func (a *App) takeBack(id workspace.ImportID) {
	change(a, func(ctx context.Context, w *workspace.Workspace) ([]string, error) { return w.TakeBack(ctx, id) },
		func(titles []string) {
			if len(titles) > 0 {
				a.bench.Notices.Undoable(stayed(titles))
				return
			}
			a.bench.Notices.Undoable(lang.L("The import is taken back."))
		})
}

// saveReport asks for the form of a report and where to put it, and writes it.
func (a *App) saveReport(id workspace.ImportID, words workspace.ReportWords) {
	forms := []string{lang.L("Text, to read"), lang.L("Table, for a spreadsheet (CSV)")}
	choice := widget.NewRadioGroup(forms, nil)
	choice.SetSelected(forms[0])
	dialog.ShowCustomConfirm(lang.L("Save the report"), lang.L("Choose a folder…"), lang.L("Cancel"), container.NewVBox(choice), func(ok bool) {
		if !ok {
			return
		}
		ext := ".txt"
		if choice.Selected == forms[1] {
			ext = ".csv"
		}
		a.chooseDirectory(func(dir string) { a.writeReport(id, dir, ext, words) })
	}, a.window)
}

func (a *App) writeReport(id workspace.ImportID, dir, ext string, words workspace.ReportWords) {
	path := filepath.Join(dir, lang.L("Import report")+" "+time.Now().Format("2006-01-02 150405")+ext)
	library := a.bench.Library
	task.Run(a.bench.Tasks, lang.L("Writing {{.File}}", map[string]any{"File": filepath.Base(path)}),
		func(ctx context.Context, _ *task.Progress) (bool, error) {
			return true, library.SaveReport(ctx, id, path, words)
		}, func(_ bool, err error) {
			if err != nil {
				a.bench.Notices.Problem(err)
				return
			}
			a.bench.Notices.Done(lang.L("Written: {{.File}}", map[string]any{"File": path}))
		})
}
