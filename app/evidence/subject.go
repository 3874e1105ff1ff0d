package evidence

import (
	"context"

	"attache/app/desk"
	"attache/app/task"
	"attache/app/text"
	"attache/briefing"
	"attache/briefing/workspace"
	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"
)

// subject shows, in place of the list, the figures of the library that are
// about the same as one of them.
type subject struct {
	screen   *Screen
	latest   *task.Latest[*workspace.Subjects]
	subjects *workspace.Subjects // made when first asked for; nil after a reload
	of       string              // the row that the others are compared with
	title    *desk.Ink
	list     *widgets.FigureList
	content  fyne.CanvasObject
}

func newSubject(s *Screen) *subject {
	v := &subject{screen: s, title: desk.Title("").Shrinking()}
	v.latest = task.NewLatest[*workspace.Subjects](s.bench.Tasks, lang.L("Comparing the figures"))
	v.list = widgets.NewFigureList(widgets.FigureLabels{
		Empty:  lang.L("No other figure of the library is about the same"),
		Hint:   lang.L("What is compared are the words around a figure, in one language."),
		Chosen: lang.L("This is the figure you chose"), Kept: lang.L("kept"),
		Of:   func(what string) string { return lang.L("of {{.What}}", map[string]any{"What": what}) },
		From: func(who string) string { return lang.L("from {{.Who}}", map[string]any{"Who": who}) },
	})
	v.list.OnOpen = func(id string) { s.tell(s.OnOpen, id) }
	v.list.OnKeep = func(id string) {
		if e, ok := s.find(id); ok {
			s.keep(e, "")
		}
	}
	v.list.OnBack = s.leaveSubject
	back := desk.QuietButton(lang.L("Evidence"), theme.NavigateBackIcon(), s.leaveSubject)
	bar := desk.Bar(v.title, back, s.bench.IconButton(theme.DocumentSaveIcon(), lang.L("Write these figures to a table"), v.export))
	v.content = desk.Page(bar, v.list)
	v.content.Hide()
	return v
}

// showSubject sets the figures on the subject of a row below each other.
func (s *Screen) showSubject(id string) {
	if e, ok := s.find(id); !ok || e.Finding.Kind != briefing.KindStatistic {
		return
	}
	s.subject.of = id
	s.subject.reload()
	s.page.Hide()
	s.subject.content.Show()
	s.bench.Window.Canvas().Focus(s.subject.list)
}

func (s *Screen) leaveSubject() {
	s.subject.of = ""
	s.subject.content.Hide()
	s.page.Show()
	s.bench.Window.Canvas().Focus(s.table)
}

// reload compares anew, with the evidence as it is now.
func (v *subject) reload() {
	if v.subjects != nil {
		v.compare()
		return
	}
	all := v.screen.statistics()
	v.latest.Run(func(context.Context, *task.Progress) (*workspace.Subjects, error) {
		return workspace.NewSubjects(all), nil
	}, func(subjects *workspace.Subjects, _ error) {
		v.subjects = subjects
		v.compare()
	})
}

// compare lists what is on the subject of the chosen figure.
func (v *subject) compare() {
	e, ok := v.screen.find(v.of)
	if !ok {
		v.screen.leaveSubject()
		return
	}
	like := v.subjects.Like(e)
	unit := unitOf(e, like)
	rows := []widgets.FigureRow{v.row(e, unit)}
	rows[0].Chosen = true
	for i, c := range like {
		switch {
		case i == 0 && c.SameUnit:
			rows = append(rows, widgets.FigureRow{Words: lang.L("In the same unit")})
		case !c.SameUnit && (i == 0 || like[i-1].SameUnit):
			rows = append(rows, widgets.FigureRow{Words: lang.L("In other units")})
		}
		rows = append(rows, v.row(c.Evidence, unit))
	}
	if len(like) == 0 {
		rows = append(rows, widgets.FigureRow{Words: lang.L("No other figure of the library is about the same")})
	}
	v.title.SetText(lang.N("{{.Count}} figures on the same subject", len(like)+1, map[string]any{"Count": text.Number(len(like) + 1)}))
	v.list.SetFigures(rows)
	if v.list.Selected() == "" {
		v.list.SelectFirst()
	}
}

// unitOf is the unit of the chosen figure that most of the others have.
func unitOf(e workspace.Evidence, like []workspace.Comparison) string {
	best, most := "", -1
	for _, f := range e.Finding.Figures {
		n := 0
		for _, c := range like {
			for _, g := range c.Evidence.Finding.Figures {
				if g.Unit == f.Unit {
					n++
					break
				}
			}
		}
		if n > most {
			best, most = f.Unit, n
		}
	}
	return best
}

func (v *subject) row(e workspace.Evidence, unit string) widgets.FigureRow {
	return widgets.FigureRow{
		ID: rowID(e), Words: e.Text, Start: e.Finding.Span.Start, Details: e.Finding.Details, Unit: unit,
		Place: source(e), Kept: e.State == workspace.StateKept,
	}
}

// export wants the figures as a table.
func (v *subject) export() {
	e, ok := v.screen.find(v.of)
	if !ok || v.subjects == nil || v.screen.OnExport == nil {
		return
	}
	listed := []workspace.Evidence{e}
	for _, c := range v.subjects.Like(e) {
		listed = append(listed, c.Evidence)
	}
	v.screen.OnExport(listed, ".xlsx")
}
