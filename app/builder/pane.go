// Package builder is the briefing in hand: the pane at the right of the
// window, always in sight, where what was kept is arranged and one's own words
// are written, and the form with the briefing's details.
//
// It must not know any other screen, nor how a briefing is stored or printed.
package builder

import (
	"context"
	"slices"

	"attache/app/desk"
	"attache/app/task"
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

// Pane shows and changes the briefing in hand.
type Pane struct {
	// OnSource wants to see where words stand.
	OnSource func(briefing.DocumentID, briefing.Span)
	// OnDetails wants the form with the briefing's details; OnHandout the
	// page as it prints; OnCorrect the form for what is known of a clipping.
	OnDetails func()
	OnHandout func()
	OnCorrect func(briefing.Clipping)
	// OnCompare shows what somebody kept words of beside its newer version.
	OnCompare func(older, newer briefing.DocumentID, at briefing.Span)
	// OnUpdate changes something about what was kept.
	OnUpdate func(id briefing.ClippingID, said string, edit func(*briefing.Clipping))
	// OnShown is told what the pane shows now.
	OnShown func(briefing.Briefing)
	// OnTyping is told the briefing with what is being typed, before it is
	// stored.
	OnTyping func(briefing.Briefing)
	// OnSelected is told which item is selected, or "".
	OnSelected func(briefing.ItemID)

	// Options says how the briefing is printed, so that its pages are counted.
	Options func() workspace.HandoutOptions

	bench  *desk.Bench
	latest *task.Latest[contents]
	shown  contents
	id     briefing.BriefingID
	// gone was in hand when it was removed; "" for none.
	gone briefing.BriefingID
	// editNext is the item to edit once it is shown.
	editNext briefing.ItemID
	editHead briefing.SectionID
	// bring is what was just kept, to be brought in sight once it is shown.
	bring briefing.ClippingID

	// counted is the briefing whose language and pace the list counts by.
	counted *briefing.Briefing

	// keeping stores what is being written; writings counts what was.
	keeping  *task.Delay
	paging   *task.Delay
	pages    *task.Latest[workspace.PageLength]
	writings int

	title   *desk.Ink
	about   *desk.Ink
	list    *widgets.SectionList
	empty   fyne.CanvasObject
	content fyne.CanvasObject
}

// contents is a briefing with the clippings that it uses.
type contents struct {
	briefing  briefing.Briefing
	clippings map[briefing.ClippingID]briefing.Clipping
	// renewals are of those whose source has a newer version.
	renewals map[briefing.ClippingID]workspace.Renewal
}

// NewPane returns a pane without a briefing; see Open.
func NewPane(b *desk.Bench) *Pane {
	p := &Pane{
		bench: b, latest: task.NewLatest[contents](b.Tasks, ""), keeping: task.NewDelay(b.Tasks, soon),
		paging: task.NewDelay(b.Tasks, leisure), pages: task.NewLatest[workspace.PageLength](b.Tasks, ""),
		title: desk.Line("").Shrinking(), about: desk.Small("").Shrinking(), list: widgets.NewSectionList(),
	}
	p.title.Embolden()
	p.list.SetLabels(sectionLabels(""))
	p.list.Remark = p.remark
	p.wire()
	details := b.IconButton(theme.DocumentCreateIcon(), lang.L("Details of the briefing"), func() { call(p.OnDetails) })
	handout := b.IconButton(theme.DocumentPrintIcon(), lang.L("Handout"), func() { call(p.OnHandout) })
	head := container.NewBorder(nil, nil, nil, container.NewHBox(details, handout),
		container.New(layout.NewCustomPaddedVBoxLayout(1), p.title, p.about))
	p.empty = desk.Empty(lang.L("No briefing"), lang.L("A briefing collects what you keep, in sections, and prints it with its sources."),
		widget.NewButton(lang.L("New briefing"), p.New))
	p.empty.Hide()
	p.content = container.NewBorder(
		container.NewVBox(container.New(layout.NewCustomPaddedLayout(8, 6, 14, 6), head), desk.Rule()),
		nil, nil, nil, container.NewStack(p.list, p.empty))
	return p
}

// Content is the pane.
func (p *Pane) Content() fyne.CanvasObject { return p.content }

// Focus is what gets the keys.
func (p *Pane) Focus() fyne.Focusable { return p.list }

// Briefing is the name of the briefing in hand, "" for none.
func (p *Pane) Briefing() briefing.BriefingID { return p.id }

// Shown is the briefing in hand as it was loaded last.
func (p *Pane) Shown() briefing.Briefing { return p.shown.briefing }

// Select selects an item.
func (p *Pane) Select(item briefing.ItemID) { p.list.Select("", item) }

// Open takes a briefing into hand; "" takes the one changed last.
func (p *Pane) Open(id briefing.BriefingID) {
	if id != p.id {
		// What is being written belongs to the briefing that is left.
		p.bench.Window.Canvas().Unfocus()
	}
	p.id, p.gone = id, ""
	p.Reload()
}

// Reload shows the briefing as it is stored now, or another one when it has been
// removed; when it is back, that one again.
func (p *Pane) Reload() {
	id, gone, library := p.id, p.gone, p.bench.Library
	p.latest.Run(func(ctx context.Context, _ *task.Progress) (contents, error) {
		return readContents(ctx, library, gone, id)
	}, func(c contents, err error) {
		if err != nil {
			p.bench.Notices.Problem(err)
			return
		}
		switch is := c.briefing.ID; {
		case is != id && id != "" && gone == "":
			p.gone = id
		case is == gone:
			p.gone = ""
		}
		p.show(c)
	})
}

// readContents reads the first of the briefings wanted that there is, else any.
func readContents(ctx context.Context, library *workspace.Workspace, wanted ...briefing.BriefingID) (contents, error) {
	all, err := library.Briefings(ctx)
	if err != nil || len(all) == 0 {
		return contents{}, err
	}
	c := contents{briefing: all[0], clippings: map[briefing.ClippingID]briefing.Clipping{}}
	for _, id := range slices.Backward(wanted) {
		for _, b := range all {
			if b.ID == id {
				c.briefing = b
			}
		}
	}
	kept, err := library.Clippings(ctx)
	if err != nil {
		return c, err
	}
	for _, k := range kept {
		c.clippings[k.ID] = k
	}
	var used []briefing.Clipping
	for _, id := range c.briefing.Clippings() {
		if k, ok := c.clippings[id]; ok {
			used = append(used, k)
		}
	}
	c.renewals, err = library.Renewals(ctx, used)
	return c, err
}

func (p *Pane) show(c contents) {
	p.shown, p.id = c, c.briefing.ID
	p.title.SetText(titleOf(c.briefing))
	p.about.SetText(aboutOf(c.briefing))
	p.count(c.briefing)
	p.list.SetBriefing(c.briefing, p.lookup)
	if c.briefing.ID == "" {
		p.list.Hide()
		p.empty.Show()
	} else {
		p.list.Show()
		p.empty.Hide()
	}
	p.beginEdit()
	p.bringInSight()
	if p.OnShown != nil {
		p.OnShown(c.briefing)
	}
	if w, ok := p.list.Writing(); ok {
		p.preview(w) // what is stored is a little behind
		return
	}
	p.measure(c.briefing)
}

// count makes the list count as the briefing's language and pace want it.
func (p *Pane) count(b briefing.Briefing) {
	if p.counted == nil || p.counted.Language != b.Language || p.counted.Pace != b.Pace {
		pace, err := paceOf(b, p.bench.Notices.Problem)
		p.bench.Notices.Problem(err)
		p.list.SetLabels(sectionLabels(b.Language))
		p.list.SetPace(pace)
	}
	p.counted = &b
}

func (p *Pane) lookup(id briefing.ClippingID) (briefing.Clipping, bool) {
	c, ok := p.shown.clippings[id]
	return c, ok
}

// remark says that a clipping was taken from what is now an older version.
func (p *Pane) remark(c briefing.Clipping) (words string, urgent bool) {
	r, ok := p.shown.renewals[c.ID]
	switch {
	case !ok:
		return "", false
	case r.Stands:
		return lang.L("The source has a newer version, with the same words"), false
	}
	return lang.L("The source has a newer version, without these words"), true
}

// New makes a briefing and takes it into hand.
func (p *Pane) New() {
	library := p.bench.Library
	title := lang.L("New briefing")
	headings := newHeadings()
	language := lang.SystemLocale().LanguageString()
	task.Change(p.bench.Changes, "", func(ctx context.Context, _ *task.Progress) (briefing.Briefing, error) {
		return library.NewBriefing(ctx, title, language, headings)
	}, func(b briefing.Briefing, err error) {
		if err != nil {
			p.bench.Notices.Problem(err)
			return
		}
		p.Open(b.ID)
		call(p.OnDetails)
	})
}

func titleOf(b briefing.Briefing) string {
	switch {
	case b.ID == "":
		return lang.L("No briefing")
	case b.Title == "":
		return lang.L("Untitled briefing")
	}
	return b.Title
}

func call(f func()) {
	if f != nil {
		f()
	}
}
