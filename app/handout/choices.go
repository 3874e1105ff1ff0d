package handout

import (
	"cmp"
	"path/filepath"
	"slices"
	"strings"

	"attache/app/desk"
	"attache/briefing/page"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// State is what a person chose.
type State struct {
	Template string `json:"template,omitempty"`
	Paper    string `json:"paper,omitempty"`
	Short    bool   `json:"short,omitempty"`
	// Large is large print, Contrast everything in black.
	Large    bool `json:"large,omitempty"`
	Contrast bool `json:"contrast,omitempty"`
	// Alignment is where lines end: as the template says when empty.
	Alignment string `json:"alignment,omitempty"`
	// Citation is the style of the sources, Annex adds where their words stand.
	Citation string `json:"citation,omitempty"`
	Annex    bool   `json:"annex,omitempty"`
	// Folder is where the last file was written.
	Folder string `json:"folder,omitempty"`
}

// largePrint is how much larger large print is.
const largePrint = 1.4

func (s *Screen) choices() {
	names, err := workspace.Templates()
	if err != nil {
		s.bench.Notices.Problem(err)
	}
	// The most wanted first; others, which a person has added, after them.
	wanted := []string{"note", "handout", "statement", "quotes", "figures", "matrix"}
	slices.SortStableFunc(names, func(a, b string) int { return cmp.Compare(place(wanted, a), place(wanted, b)) })
	var labels []string
	for _, n := range names {
		labels = append(labels, templateLabel(n))
	}
	s.template = desk.Select(labels, nil)
	s.short = widget.NewCheck(lang.L("Short version"), nil)
	s.Restore(State{})
	s.template.OnChanged = func(string) {
		if i := s.template.SelectedIndex(); i >= 0 {
			s.state.Template = names[i]
		}
		s.changed()
	}
	s.short.OnChanged = func(on bool) {
		s.state.Short = on
		s.changed()
	}
	s.choose = s.bench.IconButton(theme.SettingsIcon(), lang.L("Paper, size of type, edges, citations, annex"), s.menu)
}

// menu offers what is chosen once and seldom changed.
func (s *Screen) menu() {
	check := func(label string, on bool, set func()) *fyne.MenuItem {
		m := fyne.NewMenuItem(label, func() {
			set()
			s.changed()
		})
		m.Checked = on
		return m
	}
	paper := func(label string, p page.Paper) *fyne.MenuItem {
		return check(label, s.options().Paper == p, func() { s.state.Paper = string(p) })
	}
	cite := func(label string, c page.Citation) *fyne.MenuItem {
		return check(label, s.options().Citation == c, func() { s.state.Citation = string(c) })
	}
	menu := fyne.NewMenu("",
		paper("A4", page.A4), paper("Letter", page.Letter), fyne.NewMenuItemSeparator(),
		check(lang.L("Large print"), s.state.Large, func() { s.state.Large = !s.state.Large }),
		check(lang.L("High contrast: everything in black"), s.state.Contrast, func() { s.state.Contrast = !s.state.Contrast }),
		check(lang.L("Justified: lines end at one edge"), s.options().Alignment == page.AlignJustified, s.justify),
		fyne.NewMenuItemSeparator(),
		cite(lang.L("Sources as the United Nations cites"), page.CiteUN),
		cite(lang.L("Sources in short"), page.CiteShort),
		cite(lang.L("Sources by the Chicago Manual"), page.CiteChicago),
		fyne.NewMenuItemSeparator(),
		check(lang.L("Annex: where the words of each quote stand"), s.state.Annex, func() { s.state.Annex = !s.state.Annex }))
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(s.choose)
	widget.ShowPopUpMenuAtPosition(menu, s.bench.Window.Canvas(), at.AddXY(0, s.choose.Size().Height))
}

// justify makes the lines end at one edge, or ragged again.
func (s *Screen) justify() {
	if page.Alignment(s.state.Alignment) == page.AlignJustified {
		s.state.Alignment = string(page.AlignRagged)
		return
	}
	s.state.Alignment = string(page.AlignJustified)
}

func (s *Screen) changed() {
	if s.OnState != nil {
		s.OnState()
	}
	s.Reload()
}

// Restore shows what was chosen before.
func (s *Screen) Restore(state State) {
	if state.Template == "" {
		state.Template = workspace.DefaultTemplate
	}
	s.template.SetSelected(templateLabel(state.Template))
	s.short.SetChecked(state.Short)
	s.state = state
}

// Options say how the briefing is printed.
func (s *Screen) Options() workspace.HandoutOptions { return s.options() }

func (s *Screen) options() workspace.HandoutOptions {
	o := workspace.HandoutOptions{
		Template: s.state.Template, Paper: page.A4, Short: s.state.Short, HighContrast: s.state.Contrast,
		Citation: page.CiteUN, Alignment: page.Alignment(s.state.Alignment), Annex: s.state.Annex,
	}
	if s.state.Paper != "" {
		o.Paper = page.Paper(s.state.Paper)
	}
	if s.state.Citation != "" {
		o.Citation = page.Citation(s.state.Citation)
	}
	if s.state.Large {
		o.Scale = largePrint
	}
	return o
}

func templateLabel(name string) string {
	switch name {
	case "note":
		return lang.L("Briefing note")
	case "handout":
		return lang.L("One-page handout")
	case "statement":
		return lang.L("Statement to read out")
	case "quotes":
		return lang.L("Quotes only")
	case "figures":
		return lang.L("Figures only")
	case "matrix":
		return lang.L("Table of the asks")
	}
	return strings.TrimSuffix(filepath.Base(name), ".json")
}
