// Package settings is the screen on which a person chooses how the window
// looks and speaks, where the library is, and looks after it.
//
// It must not know any other screen.
package settings

import (
	"context"
	"math"
	"strconv"

	"attache/app/desk"
	"attache/app/task"
	"attache/app/text"
	"attache/app/theme"
	"attache/assets/translations"
	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"
)

// Choices are what a person has chosen.
type Choices struct {
	Look theme.Look
	// Text is the size of text, 1 for the usual.
	Text float32
	// Language is the tag of a window language, "" for the system's.
	Language string
}

// Screen is the settings.
type Screen struct {
	// OnChoices is told what was chosen; the caller applies and stores it.
	OnChoices func(Choices)
	// OnLibrary wants another library, OnBackup a copy of this one.
	OnLibrary, OnBackup func()
	// OnSamples wants the samples loaded, or removed.
	OnSamples func(load bool)
	// OnAgain wants documents read again by newer readers.
	OnAgain func()

	bench   *desk.Bench
	choices Choices
	filling bool

	look, language *widget.Select
	text           *widget.Select
	folder         *widget.Label
	samples        *widget.Button
	loaded         bool
	check          *widget.Button
	indirect       *widget.Check
	found          *widget.Label
	synonyms       *synonyms
	again          *again
	content        fyne.CanvasObject
}

var textSizes = []float32{0.85, 1, 1.15, 1.3, 1.5}

// New returns the screen.
func New(b *desk.Bench) *Screen {
	s := &Screen{bench: b}
	s.look = desk.Select([]string{lang.L("As the system"), lang.L("Light"), lang.L("Dark")}, func(string) { s.chosen() })
	var sizes []string
	for _, t := range textSizes {
		sizes = append(sizes, percent(t))
	}
	s.text = desk.Select(sizes, func(string) { s.chosen() })
	names := []string{lang.L("As the system")}
	for _, l := range translations.Languages {
		names = append(names, l.Name)
	}
	s.language = desk.Select(names, func(string) { s.chosen() })
	s.folder = widget.NewLabel(b.Library.Dir())
	s.folder.Wrapping, s.folder.Selectable = fyne.TextWrapBreak, true
	s.samples = widget.NewButton("", func() {
		if s.OnSamples != nil {
			s.OnSamples(!s.loaded)
		}
	})
	s.samples.Hide() // until it is known what it is for
	s.check = widget.NewButton(lang.L("Check the library"), s.runCheck)
	s.indirect = widget.NewCheck(lang.L("List indirect speech as well"), s.listIndirect)
	s.indirect.SetChecked(b.Library.Indirect())
	s.found = desk.Prose("")
	s.found.Hide()
	s.synonyms = newSynonyms(b)
	s.again = newAgain(b, func() { call(s.OnAgain) })
	s.content = desk.Page(desk.Bar(desk.Title(lang.L("Settings")).Shrinking()), desk.Form(
		desk.Group(lang.L("The window"),
			desk.Fields(desk.Field(lang.L("Look"), s.look), desk.Field(lang.L("Text size"), s.text)),
			desk.Fields(desk.Field(lang.L("Language of the window"), s.language), desk.Caption("")),
		),
		desk.Group(lang.L("The library"),
			desk.Field(lang.L("It is kept in this folder, on this computer only"), s.folder),
			desk.Buttons(
				widget.NewButton(lang.L("Open another library…"), func() { call(s.OnLibrary) }),
				widget.NewButton(lang.L("Back up…"), func() { call(s.OnBackup) }),
				s.check),
			s.found,
			s.again.content,
			container.New(layout.NewCustomPaddedVBoxLayout(0), s.indirect, desk.Caption(lang.L("As “she said that …”"))),
		),
		desk.Group(lang.L("The samples"),
			desk.Prose(lang.L("Five public documents on trafficking in persons, and a briefing made from them, to try things on.")),
			container.NewHBox(s.samples)),
		s.synonyms.content,
	))
	return s
}

// listIndirect lists indirect speech in the evidence and the search, or not.
func (s *Screen) listIndirect(on bool) {
	library := s.bench.Library
	if on == library.Indirect() {
		return
	}
	task.Run(s.bench.Tasks, lang.L("Reading the findings anew"), func(ctx context.Context, _ *task.Progress) (struct{}, error) {
		return struct{}{}, library.SetIndirect(ctx, on)
	}, func(_ struct{}, err error) {
		if err != nil {
			s.bench.Notices.Problem(err)
		}
	})
}

func call(f func()) {
	if f != nil {
		f()
	}
}

// Content is the screen.
func (s *Screen) Content() fyne.CanvasObject { return s.content }

// Focus is nothing: Tab leads to the first field, Escape leaves.
func (s *Screen) Focus() fyne.Focusable { return nil }

// SetChoices shows what was chosen before.
func (s *Screen) SetChoices(c Choices) {
	s.choices, s.filling = c, true
	defer func() { s.filling = false }()
	switch c.Look {
	case theme.LookLight:
		s.look.SetSelectedIndex(1)
	case theme.LookDark:
		s.look.SetSelectedIndex(2)
	default:
		s.look.SetSelectedIndex(0)
	}
	nearest := 1
	for i, t := range textSizes {
		if c.Text != 0 && math.Abs(float64(t-c.Text)) < math.Abs(float64(textSizes[nearest]-c.Text)) {
			nearest = i
		}
	}
	s.text.SetSelectedIndex(nearest)
	s.language.SetSelectedIndex(0)
	for i, l := range translations.Languages {
		if l.Tag == c.Language {
			s.language.SetSelectedIndex(i + 1)
		}
	}
}

func (s *Screen) chosen() {
	if s.filling {
		return
	}
	c := Choices{Text: textSizes[max(s.text.SelectedIndex(), 0)]}
	c.Look = []theme.Look{theme.LookSystem, theme.LookLight, theme.LookDark}[max(s.look.SelectedIndex(), 0)]
	if i := s.language.SelectedIndex(); i > 0 {
		c.Language = translations.Languages[i-1].Tag
	}
	s.choices = c
	if s.OnChoices != nil {
		s.OnChoices(c)
	}
}

// Reload asks whether the samples are there, and for the list of synonyms.
func (s *Screen) Reload() {
	s.synonyms.reload()
	s.again.reload(s.content.Refresh)
	library := s.bench.Library
	task.Run(s.bench.Tasks, "", func(ctx context.Context, _ *task.Progress) (bool, error) {
		return library.SamplesLoaded(ctx)
	}, func(loaded bool, err error) {
		if err != nil {
			s.bench.Notices.Problem(err)
			return
		}
		s.loaded = loaded
		if loaded {
			s.samples.SetText(lang.L("Remove the samples"))
		} else {
			s.samples.SetText(lang.L("Load the samples"))
		}
		s.samples.Show()
	})
}

// runCheck examines the library and says what was found, in place.
func (s *Screen) runCheck() {
	s.check.Disable()
	library := s.bench.Library
	task.Run(s.bench.Tasks, lang.L("Checking the library"), func(ctx context.Context, _ *task.Progress) ([]*briefing.Problem, error) {
		return library.Check(ctx)
	}, func(problems []*briefing.Problem, err error) {
		s.check.Enable()
		if err != nil {
			s.bench.Notices.Problem(err)
			return
		}
		said := lang.L("The library is sound: every text, everything kept and the search agree.")
		if len(problems) > 0 {
			said = lang.L("This was found:")
			for _, p := range problems {
				said += "\n• " + text.Problem(p).Error()
			}
		}
		s.found.SetText(said)
		s.found.Show()
		s.content.Refresh()
	})
}

func percent(f float32) string {
	return strconv.Itoa(int(math.Round(float64(f)*100))) + " %"
}
