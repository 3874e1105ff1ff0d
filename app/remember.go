package app

import (
	"context"
	"fmt"
	"os"
	"strconv"

	"attache/app/settings"
	"attache/app/theme"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2"
)

// later remembers what is open when the hand rests.
func (a *App) later() {
	if a.bench != nil && a.ready {
		a.saving.Call(a.remember)
	}
}

// remember stores what is open.
func (a *App) remember() {
	if a.bench == nil || !a.ready {
		return
	}
	a.screens.details.Flush()
	a.screens.source.Flush()
	text := a.session().String()
	if text == a.saved {
		return
	}
	a.saved = text
	change(a, func(ctx context.Context, w *workspace.Workspace) (bool, error) {
		return true, w.SetSetting(ctx, settingSession, text)
	}, func(bool) {})
}

func (a *App) session() session {
	s := a.screens
	size := a.window.Canvas().Size()
	return session{
		Screen: a.place, Behind: a.behind, Briefing: s.pane.Briefing(),
		Document: s.reading.Document(), Place: s.reading.Place(), TextStep: s.reading.TextStep(),
		Search: s.search.State(), Handout: s.handout.State(), Evidence: s.evidence.State(), Panes: a.frame.Panes(),
		Width: size.Width, Height: size.Height,
	}
}

// restore opens what was open.
func (a *App) restore(s session) {
	sc := a.screens
	if s.Width > 0 && s.Height > 0 {
		a.window.Resize(fyne.NewSize(s.Width, s.Height))
	}
	a.frame.SetPanes(s.Panes)
	sc.reading.Larger(s.TextStep)
	sc.handout.Restore(s.Handout)
	sc.evidence.Restore(s.Evidence)
	sc.pane.Open(s.Briefing)
	sc.head.showQuery(s.Search.Text)
	sc.search.Restore(s.Search)
	if s.Document != "" {
		sc.reading.Return(s.Document, s.Place, nil)
	}
	a.show(known(s.Behind))
	if s.Screen == placeReading && s.Document != "" {
		a.showReading()
	}
	a.ready = true
}

// known is a place that there is; an older or newer version may have had others.
func known(place string) string {
	for _, p := range append(places(), lastPlaces()...) {
		if p.Name == place {
			return place
		}
	}
	return placeDocuments
}

// readChoices returns how the window looks and speaks.
func readChoices(ctx context.Context, library *workspace.Workspace) settings.Choices {
	get := func(name string) string {
		v, err := library.Setting(ctx, name)
		if err != nil {
			// The window opens all the same, as it looks at first.
			fmt.Fprintln(os.Stderr, "attache:", err)
		}
		return v
	}
	c := settings.Choices{Look: lookNamed(get(settingLook)), Language: get(settingLanguage), Text: 1}
	if f, err := strconv.ParseFloat(get(settingText), 32); err == nil && f > 0 {
		c.Text = float32(f)
	}
	return c
}

func storeChoices(ctx context.Context, library *workspace.Workspace, c settings.Choices) error {
	for name, value := range map[string]string{
		settingLook: nameOfLook(c.Look), settingLanguage: c.Language,
		settingText: strconv.FormatFloat(float64(c.Text), 'f', 2, 32),
	} {
		if err := library.SetSetting(ctx, name, value); err != nil {
			return err
		}
	}
	return nil
}

// lookSystem is how "as the system" is stored. Nothing stored is light: many
// systems say nothing of it, and pages are read and printed on white.
const lookSystem = "system"

func lookNamed(name string) theme.Look {
	switch name {
	case lookSystem:
		return theme.LookSystem
	case string(theme.LookDark):
		return theme.LookDark
	}
	return theme.LookLight
}

func nameOfLook(l theme.Look) string {
	if l == theme.LookSystem {
		return lookSystem
	}
	return string(l)
}
