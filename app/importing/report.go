package importing

import (
	"context"
	"strconv"

	"attache/app/desk"
	"attache/app/text"
	"attache/briefing"
	"attache/briefing/workspace"
	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// Report is the screen that says what became of every file of an import: what
// failed, why, and what to do; what is to be compared; what came in.
type Report struct {
	page
	loader[reported]

	// OnOpen reads a document.
	OnOpen func(briefing.DocumentID)
	// OnCompare sets the document side by side with the one that it resembles.
	OnCompare func(briefing.DocumentID)
	// OnAgain imports files again, OnPassword asks for the password of one.
	OnAgain    func(paths []string)
	OnPassword func(path string)
	// OnTakeBack takes an import back, OnSave writes its report to a file.
	OnTakeBack func(workspace.ImportID)
	OnSave     func(workspace.ImportID, workspace.ReportWords)

	shown reported
	ends  []string // of the lines
	// wanted is the import to show; 0 for the latest.
	wanted  workspace.ImportID
	filling bool

	summary *desk.Ink
	which   *widget.Select
	list    *widgets.OutcomeList
	filter  *desk.Filter
	again   *widget.Button
	rest    *widget.Button
}

// NewReport returns an empty screen; see Show.
func NewReport(b *desk.Bench) *Report {
	r := &Report{
		loader:  newLoader[reported](b, lang.L("Opening the report")),
		summary: desk.Quiet("").Shrinking(), list: widgets.NewOutcomeList(lang.L("Nothing of this kind")),
	}
	r.filter = desk.NewFilter(r.narrow, facetEnd)
	r.which = desk.Select([]string{longestDate}, nil)
	r.which.OnChanged = func(string) { r.choose(r.which.SelectedIndex()) }
	r.list.OnOpen = r.open
	r.list.OnAction = r.act
	r.again = desk.QuietButton(lang.L("Try these again"), theme.ViewRefreshIcon(), func() { r.takeIn(endFailed) })
	r.rest = desk.QuietButton(lang.L("Import the rest"), theme.ContentAddIcon(), func() { r.takeIn(endLeft) })
	actions := container.New(layout.NewCustomPaddedHBoxLayout(2), r.which, r.again, r.rest,
		b.IconButton(theme.ContentUndoIcon(), lang.L("Take this import back"), func() { r.forShown(r.OnTakeBack) }),
		b.IconButton(theme.DocumentSaveIcon(), lang.L("Save the report…"), r.save))
	r.lay(lang.L("Imports"), actions, r.summary, desk.Outset(r.list),
		desk.Empty(lang.L("No import yet"), lang.L("What became of each file of an import is told here, and stays.")))
	return r
}

const (
	facetEnd    = "end"
	longestDate = "2026-11-21 22:15  ·  10000"
)

// Focus is what gets the keys.
func (r *Report) Focus() fyne.Focusable { return r.list }

// Filters is what narrows the list.
func (r *Report) Filters() fyne.CanvasObject { return r.filter.Content() }

// Show shows an import; 0 stands for the latest.
func (r *Report) Show(id workspace.ImportID) {
	r.wanted = id
	r.filter.Set(facetEnd)
	r.Reload()
}

// Reload shows the report as it is now.
func (r *Report) Reload() {
	wanted := r.wanted
	r.load(func(ctx context.Context, library *workspace.Workspace) (reported, error) {
		return readReport(ctx, library, wanted)
	}, r.show)
}

func (r *Report) show(s reported) {
	r.shown = s
	r.ends = make([]string, len(s.lines))
	for i, l := range s.lines {
		r.ends[i] = endOf(l, s.undecided)
	}
	r.filling = true
	var names []string
	for i, imp := range s.imports {
		names = append(names, imp.Started.Local().Format("2006-01-02 15:04:05")+"  ·  "+text.Number(imp.Files).String())
		if imp.ID == s.shown.ID {
			defer func() { r.filling = true; r.which.SetSelectedIndex(i); r.filling = false }()
		}
	}
	r.which.SetOptions(names)
	r.filling = false
	r.fill(len(s.imports) > 0)
	r.narrow()
}

func (r *Report) choose(at int) {
	if !r.filling && at >= 0 && at < len(r.shown.imports) {
		r.Show(r.shown.imports[at].ID)
	}
}

// narrow lists what fits the filter, what went wrong first.
func (r *Report) narrow() {
	counts := map[string]int{}
	for _, end := range r.ends {
		counts[end]++
	}
	facet := widgets.Facet{ID: facetEnd, Title: lang.L("What became of them")}
	var rows []widgets.OutcomeRow
	for _, end := range ends {
		if counts[end] > 0 {
			facet.Values = append(facet.Values, widgets.FacetValue{ID: end, Label: endLabel(end), Count: counts[end]})
		}
		if !r.filter.Lets(facetEnd, end) {
			continue
		}
		for i, l := range r.shown.lines {
			if r.ends[i] == end {
				rows = append(rows, row(strconv.Itoa(i), l, end, r.shown.titles))
			}
		}
	}
	r.filter.Show(facet)
	r.list.SetOutcomes(rows)
	r.summary.SetText(r.shown.sum(counts))
	for end, button := range map[string]*widget.Button{endFailed: r.again, endLeft: r.rest} {
		if counts[end] > 0 {
			button.Show()
		} else {
			button.Hide()
		}
	}
}

// line is the line of a row.
func (r *Report) line(id string) (workspace.ImportLine, string, bool) {
	i, err := strconv.Atoi(id)
	if err != nil || i < 0 || i >= len(r.shown.lines) {
		return workspace.ImportLine{}, "", false
	}
	return r.shown.lines[i], r.ends[i], true
}

func (r *Report) open(id string) {
	if l, _, ok := r.line(id); ok && r.shown.titles[l.Document] != "" && r.OnOpen != nil {
		r.OnOpen(l.Document)
	}
}

func (r *Report) act(id string) {
	l, end, ok := r.line(id)
	switch {
	case !ok:
	case end == endAsk && r.OnCompare != nil:
		r.OnCompare(l.Document)
	case l.Protected && r.OnPassword != nil:
		r.OnPassword(l.File)
	case (end == endFailed || end == endLeft) && r.OnAgain != nil:
		r.OnAgain([]string{l.File})
	}
}

// takeIn imports the files that ended in one way.
func (r *Report) takeIn(end string) {
	var paths []string
	for i, l := range r.shown.lines {
		if r.ends[i] == end {
			paths = append(paths, l.File)
		}
	}
	if r.OnAgain != nil {
		r.OnAgain(paths)
	}
}

func (r *Report) forShown(f func(workspace.ImportID)) {
	if r.shown.shown.ID != 0 && f != nil {
		f(r.shown.shown.ID)
	}
}

func (r *Report) save() {
	if r.shown.shown.ID == 0 || r.OnSave == nil {
		return
	}
	r.OnSave(r.shown.shown.ID, r.shown.words())
}
