package builder

import (
	"context"
	"strings"

	"attache/app/desk"
	"attache/app/task"
	"attache/briefing"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/layout"
)

// states are a snapshot and the briefing as it is, with what was kept.
type states struct {
	then, now briefing.Briefing
	clippings map[briefing.ClippingID]briefing.Clipping
}

// compare shows what has changed since a snapshot.
func (s *snapshots) compare(snap workspace.Snapshot) {
	library := s.bench.Library
	task.Run(s.bench.Tasks, "", func(ctx context.Context, _ *task.Progress) (states, error) {
		both := states{clippings: map[briefing.ClippingID]briefing.Clipping{}}
		var err error
		if both.then, err = library.SnapshotContent(ctx, snap.ID); err != nil {
			return both, err
		}
		if both.now, err = library.Briefing(ctx, snap.Briefing); err != nil {
			return both, err
		}
		kept, err := library.Clippings(ctx)
		for _, c := range kept {
			both.clippings[c.ID] = c
		}
		return both, err
	}, func(both states, err error) {
		if err != nil {
			s.bench.Notices.Problem(err)
			return
		}
		s.showDifferences(snap, both)
	})
}

func (s *snapshots) showDifferences(snap workspace.Snapshot, both states) {
	rows := container.New(layout.NewCustomPaddedVBoxLayout(2))
	all := briefing.Compare(both.then, both.now)
	for _, d := range all {
		rows.Add(both.row(d))
	}
	if len(all) == 0 {
		rows.Add(desk.Prose(lang.L("The sections and items are the same.")))
	}
	d := dialog.NewCustom(lang.L("Since “{{.Name}}”", map[string]any{"Name": snap.Name}), lang.L("Close"),
		container.NewVScroll(rows), s.bench.Window)
	size := s.bench.Window.Canvas().Size()
	d.Show()
	d.Resize(fyne.NewSize(min(640, size.Width*0.9), min(480, size.Height*0.8)))
}

// row is a difference: a sign and a word for what happened, and the words it
// happened to.
func (b states) row(d briefing.Difference) fyne.CanvasObject {
	what := desk.Line(differenceLabel(d.Kind))
	what.Embolden()
	var lines []fyne.CanvasObject
	for _, text := range b.words(d) {
		lines = append(lines, desk.Prose(text))
	}
	return container.NewVBox(desk.Rule(), container.New(layout.NewFormLayout(),
		container.NewVBox(container.New(layout.NewCustomPaddedLayout(9, 0, 0, 0), desk.Width(110, what))),
		container.New(layout.NewCustomPaddedVBoxLayout(-12), lines...)))
}

// words say what a difference is about: of what changed, before and after.
func (b states) words(d briefing.Difference) []string {
	if d.ItemBefore.ID == "" && d.ItemAfter.ID == "" {
		section := func(s briefing.Section) string {
			return lang.L("Section “{{.Heading}}”", map[string]any{"Heading": headingOf(s)})
		}
		switch d.Kind {
		case briefing.DifferenceRemoved:
			return []string{section(d.Before)}
		case briefing.DifferenceChanged:
			return []string{section(d.Before), "→ " + section(d.After)}
		}
		return []string{section(d.After)}
	}
	switch d.Kind {
	case briefing.DifferenceRemoved:
		return []string{b.item(d.ItemBefore)}
	case briefing.DifferenceMoved:
		from, to := headingOf(d.Before), headingOf(d.After)
		if d.Before.ID == d.After.ID {
			return []string{b.item(d.ItemAfter), lang.L("within “{{.Heading}}”", map[string]any{"Heading": to})}
		}
		return []string{b.item(d.ItemAfter), from + " → " + to}
	case briefing.DifferenceChanged:
		return b.changed(d.ItemBefore, d.ItemAfter)
	}
	return []string{b.item(d.ItemAfter)}
}

func (b states) changed(before, after briefing.Item) []string {
	lines := []string{b.item(before)}
	if before.Text != after.Text || before.Clipping != after.Clipping {
		lines = append(lines, "→ "+b.item(after))
	}
	if before.Optional != after.Optional {
		if after.Optional {
			lines = append(lines, "→ "+lang.L("left out of the short version"))
		} else {
			lines = append(lines, "→ "+lang.L("in the short version again"))
		}
	}
	if before.Note != after.Note {
		lines = append(lines, "→ "+lang.L("note for the speaker: {{.Note}}", map[string]any{"Note": orDash(after.Note)}))
	}
	return lines
}

// item is an item in one line.
func (b states) item(it briefing.Item) string {
	switch it.Kind {
	case briefing.ItemClipping:
		c, ok := b.clippings[it.Clipping]
		if !ok {
			return lang.L("No longer in the library")
		}
		who := ""
		if c.Who != "" {
			who = c.Who + ": "
		}
		return who + "“" + opening(c.Printed()) + "”"
	case briefing.ItemMatrix:
		return lang.L("Table of the asks")
	}
	return orDash(opening(it.Text))
}

func headingOf(s briefing.Section) string {
	if strings.TrimSpace(s.Heading) == "" {
		return lang.L("Untitled section")
	}
	return s.Heading
}

// opening is the beginning of words, in one line.
func opening(s string) string {
	const most = 140 // letters
	r := []rune(strings.Join(strings.Fields(s), " "))
	if len(r) > most {
		return string(r[:most]) + "…"
	}
	return string(r)
}

func orDash(s string) string {
	if strings.TrimSpace(s) == "" {
		return "–"
	}
	return s
}

func differenceLabel(k briefing.DifferenceKind) string {
	switch k {
	case briefing.DifferenceAdded:
		return "+ " + lang.L("added")
	case briefing.DifferenceRemoved:
		return "− " + lang.L("removed")
	case briefing.DifferenceMoved:
		return "↕ " + lang.L("moved")
	}
	return "≠ " + lang.L("changed")
}
