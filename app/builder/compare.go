package builder

import (
	"context"
	"strings"
	"time"

	"attache/app/desk"
	"attache/app/task"
	"attache/briefing"
	"attache/briefing/workspace"
	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/widget"
)

// comparison is the dialog that shows how two states of a briefing differ,
// any two of its snapshots and what it is now.
type comparison struct {
	bench *desk.Bench
	of    briefing.BriefingID
	// states are the snapshots, the latest first, below the briefing as it is.
	states  []workspace.SnapshotID
	latest  *task.Latest[workspace.StateComparison]
	from    *widget.Select
	to      *widget.Select
	count   *desk.Ink
	changes *widgets.ChangeList
	dialog  *dialog.CustomDialog
}

// compare opens the dialog on a snapshot and the briefing as it is.
func (s *snapshots) compare(snap workspace.SnapshotID) {
	c := &comparison{
		bench: s.bench, of: s.of, states: []workspace.SnapshotID{0}, latest: task.NewLatest[workspace.StateComparison](s.bench.Tasks, ""),
		count: desk.Small(""), changes: widgets.NewChangeList(lang.L("Both are the same.")),
	}
	names := []string{lang.L("The briefing as it is now")}
	for i := len(s.all) - 1; i >= 0; i-- {
		c.states = append(c.states, s.all[i].ID)
		names = append(names, s.all[i].Name+" · "+takenAt(s.all[i]))
	}
	c.from, c.to = desk.Select(names, nil), desk.Select(names, nil)
	c.to.SetSelectedIndex(0)
	for i, id := range c.states {
		if id == snap {
			c.from.SetSelectedIndex(i)
		}
	}
	// The list keeps the keys: it scrolls by them, and Escape leaves.
	chosen := func(string) {
		s.bench.Window.Canvas().Focus(c.changes)
		c.load()
	}
	c.from.OnChanged, c.to.OnChanged = chosen, chosen
	shut := desk.MainButton(lang.L("Close"), nil, func() { c.dialog.Hide() })
	head := desk.Fields(desk.Field(lang.L("From"), c.from), desk.Field(lang.L("To"), c.to))
	c.dialog = dialog.NewCustomWithoutButtons(lang.L("What has changed"),
		container.NewBorder(head, container.NewBorder(nil, nil, c.count, shut), nil, nil, c.changes), s.bench.Window)
	c.changes.OnEscape = c.dialog.Hide
	size := s.bench.Window.Canvas().Size()
	c.dialog.Resize(fyne.NewSize(min(820, size.Width*0.94), min(620, size.Height*0.9)))
	c.dialog.Show()
	s.bench.Window.Canvas().Focus(c.changes)
	c.load()
}

func takenAt(s workspace.Snapshot) string { return s.Taken.Local().Format("2006-01-02 15:04") }

// load compares the two states that are chosen.
func (c *comparison) load() {
	library, of := c.bench.Library, c.of
	from, to := c.states[max(c.from.SelectedIndex(), 0)], c.states[max(c.to.SelectedIndex(), 0)]
	c.latest.Run(func(ctx context.Context, _ *task.Progress) (workspace.StateComparison, error) {
		return library.CompareStates(ctx, of, from, to)
	}, func(found workspace.StateComparison, err error) {
		if err != nil {
			c.bench.Notices.Problem(err)
			return
		}
		var changes []widgets.Change
		for _, s := range found.Changes {
			changes = append(changes, changeOf(s))
		}
		c.changes.SetChanges(changes)
		c.count.SetText(lang.N("{{.Count}} changes", len(changes), map[string]any{"Count": len(changes)}))
	})
}

// changeOf is a difference as a person reads it.
func changeOf(s workspace.StateChange) widgets.Change {
	c := widgets.Change{Kind: s.Kind, What: differenceLabel(s.Kind), Words: s.Words, Note: s.Note}
	switch {
	case s.Detail != "":
		c.Where = detailLabel(s.Detail)
		c.Words = readable(s.Detail, s.Words)
	case s.ItemBefore.ID == "" && s.ItemAfter.ID == "":
		c.Where = lang.L("Section")
		if strings.TrimSpace(s.Before.Heading+s.After.Heading) == "" {
			c.Words = plain(lang.L("Untitled section"))
		}
	default:
		c.Where = whereOf(s.Difference)
		c.Remarks = remarksOf(s.ItemBefore, s.ItemAfter, s.Kind)
		if it := itemOf(s.Difference); len(c.Words) == 0 {
			c.Words = plain(instead(it))
		}
	}
	return c
}

func itemOf(d briefing.Difference) briefing.Item {
	if d.ItemAfter.ID != "" {
		return d.ItemAfter
	}
	return d.ItemBefore
}

// instead stands for an item that has no words.
func instead(it briefing.Item) string {
	switch it.Kind {
	case briefing.ItemClipping:
		return lang.L("No longer kept")
	case briefing.ItemMatrix:
		return lang.L("Table of the asks")
	}
	return "–"
}

func plain(text string) []briefing.WordRun {
	return []briefing.WordRun{{Change: briefing.WordsKept, Text: text}}
}

// whereOf is the section in which an item stands, or from where to where it
// has gone.
func whereOf(d briefing.Difference) string {
	switch {
	case d.Kind == briefing.DifferenceRemoved:
		return headingOf(d.Before)
	case d.Kind == briefing.DifferenceMoved && d.Before.ID == d.After.ID:
		return lang.L("within “{{.Heading}}”", map[string]any{"Heading": headingOf(d.After)})
	case d.Kind == briefing.DifferenceMoved:
		return headingOf(d.Before) + " → " + headingOf(d.After)
	}
	return headingOf(d.After)
}

// remarksOf tell what has changed about an item besides its words.
func remarksOf(before, after briefing.Item, kind briefing.DifferenceKind) []string {
	if kind != briefing.DifferenceChanged || before.Optional == after.Optional {
		return nil
	}
	if after.Optional {
		return []string{lang.L("left out of the short version")}
	}
	return []string{lang.L("in the short version again")}
}

// readable writes a limit of time as it is typed.
func readable(d workspace.Detail, words []briefing.WordRun) []briefing.WordRun {
	if d != workspace.DetailTime {
		return words
	}
	all := make([]briefing.WordRun, 0, len(words))
	for _, w := range words {
		if limit, err := time.ParseDuration(strings.TrimSpace(w.Text)); err == nil {
			w.Text = widgets.Clock(limit) + " "
		}
		all = append(all, w)
	}
	return all
}

func detailLabel(d workspace.Detail) string {
	switch d {
	case workspace.DetailTitle:
		return lang.L("Title")
	case workspace.DetailEvent:
		return lang.L("Event")
	case workspace.DetailPlace:
		return lang.L("Place")
	case workspace.DetailDate:
		return lang.L("Date")
	case workspace.DetailAudience:
		return lang.L("For whom")
	case workspace.DetailOrganisation:
		return lang.L("Organisation")
	case workspace.DetailContact:
		return lang.L("Contact")
	case workspace.DetailAgendaItem:
		return lang.L("Agenda item")
	case workspace.DetailLanguage:
		return lang.L("Language of the handout")
	case workspace.DetailTime:
		return lang.L("Minutes to speak")
	case workspace.DetailWords:
		return lang.L("Words to hand in")
	case workspace.DetailPace:
		return lang.L("Words a minute")
	}
	return lang.L("Logo")
}

func headingOf(s briefing.Section) string {
	if strings.TrimSpace(s.Heading) == "" {
		return lang.L("Untitled section")
	}
	return s.Heading
}

func differenceLabel(k briefing.DifferenceKind) string {
	switch k {
	case briefing.DifferenceAdded:
		return lang.L("added")
	case briefing.DifferenceRemoved:
		return lang.L("removed")
	case briefing.DifferenceMoved:
		return lang.L("moved")
	}
	return lang.L("changed")
}
