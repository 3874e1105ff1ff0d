// Package handout is the screen that shows a briefing as it will print, page
// by page, and writes it to a file.
//
// It must not know any other screen, nor how pages are laid out or written.
package handout

import (
	"context"
	"image"
	"path/filepath"
	"strings"

	"attache/app/desk"
	"attache/app/task"
	"attache/assets/icons"
	"attache/briefing"
	"attache/briefing/page"
	"attache/briefing/workspace"
	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// Painter makes the picture of a page, counted from 0, as wide as so many pixels.
type Painter func(d *page.Document, number, widthPx int) (image.Image, error)

// State is what a person chose.
type State struct {
	Template string `json:"template,omitempty"`
	Paper    string `json:"paper,omitempty"`
	Short    bool   `json:"short,omitempty"`
	// Folder is where the last file was written.
	Folder string `json:"folder,omitempty"`
}

// Screen shows the pages of the briefing in hand.
type Screen struct {
	// OnItem is told which item was clicked on a page.
	OnItem func(briefing.ItemID)
	// OnState is told when a choice has changed.
	OnState func()
	// OnFolder asks for a folder and tells which was chosen.
	OnFolder func(chosen func(dir string))

	bench  *desk.Bench
	paint  Painter
	latest *task.Latest[workspace.Handout]
	state  State
	id     briefing.BriefingID
	shown  briefing.Briefing
	made   workspace.Handout
	// number counts the layouts, so that a picture of an older one is dropped.
	number int
	asked  map[int]int // page -> width being painted
	mark   briefing.ItemID

	view     *widgets.PageView
	template *widget.Select
	paper    *widget.Select
	short    *widget.Check
	pages    *desk.Ink
	remarks  *desk.Ink
	trouble  *widget.Label
	name     *desk.Entry
	folder   *desk.Ink
	format   *widget.Select
	write    *widget.Button
	panel    fyne.CanvasObject
	// written is the file that this window wrote and may write again; asking
	// is the one that stands there already and that a person may replace.
	written, asking string
	naming          bool
	content         fyne.CanvasObject
}

// New returns the screen without a briefing.
func New(b *desk.Bench, paint Painter) *Screen {
	s := &Screen{
		bench: b, paint: paint, latest: task.NewLatest[workspace.Handout](b.Tasks, lang.L("Laying out the handout")),
		asked: map[int]int{}, pages: desk.Small(""), remarks: desk.Remark(""),
	}
	s.view = widgets.NewPageView(s.draw)
	s.view.SetLabels(widgets.PageLabels{Empty: lang.L("There is nothing to print yet. Keep something, or write a paragraph.")})
	s.view.OnTapped = s.tapped
	s.view.OnPage = func(int) { s.count() }
	s.choices()
	s.trouble = desk.Prose("")
	s.trouble.Importance = widget.DangerImportance
	s.trouble.Hide()
	s.layOutExport()
	bar := desk.Bar(container.New(layout.NewCustomPaddedVBoxLayout(0), desk.Title(lang.L("Handout")).Shrinking(), s.pages),
		s.template, s.paper, s.short,
		b.IconButton(theme.NewThemedResource(icons.Facing), lang.L("Two pages beside each other"), func() { s.view.SetFacing(!s.view.Facing()) }), desk.MainButton(lang.L("Export…"), theme.DocumentSaveIcon(), s.Export))
	s.content = container.NewBorder(container.New(layout.NewCustomPaddedVBoxLayout(0), bar, s.panel, desk.Inset(s.trouble),
		desk.Inset(s.remarks), desk.Gap(6)), nil, nil, nil, s.view)
	return s
}

func (s *Screen) choices() {
	names, err := workspace.Templates()
	if err != nil {
		s.bench.Notices.Problem(err)
	}
	var labels []string
	for _, n := range names {
		labels = append(labels, templateLabel(n))
	}
	s.template = desk.Select(labels, nil)
	s.paper = desk.Select([]string{"A4", "Letter"}, nil)
	s.short = widget.NewCheck(lang.L("Short version"), nil)
	s.Restore(State{})
	s.template.OnChanged = func(string) {
		if i := s.template.SelectedIndex(); i >= 0 {
			s.state.Template = names[i]
		}
		s.changed()
	}
	s.paper.OnChanged = func(string) {
		s.state.Paper = string([]page.Paper{page.A4, page.Letter}[max(s.paper.SelectedIndex(), 0)])
		s.changed()
	}
	s.short.OnChanged = func(on bool) {
		s.state.Short = on
		s.changed()
	}
}

func (s *Screen) changed() {
	if s.OnState != nil {
		s.OnState()
	}
	s.Reload()
}

// Content is the screen, Focus what gets the keys.
func (s *Screen) Content() fyne.CanvasObject { return s.content }

// Focus is what gets the keys.
func (s *Screen) Focus() fyne.Focusable { return s.view }

// State is what was chosen.
func (s *Screen) State() State { return s.state }

// Restore shows what was chosen before.
func (s *Screen) Restore(state State) {
	if state.Template == "" {
		state.Template = workspace.DefaultTemplate
	}
	s.template.SetSelected(templateLabel(state.Template))
	s.paper.SetSelectedIndex(0)
	if state.Paper == string(page.Letter) {
		s.paper.SetSelectedIndex(1)
	}
	s.short.SetChecked(state.Short)
	s.state = state
}

// Show shows a briefing; Reload shows it as it is now.
func (s *Screen) Show(b briefing.Briefing) {
	if b.ID != s.shown.ID || b.Title != s.shown.Title {
		s.naming = true
		s.name.SetText("")
		s.naming = false
	}
	s.id, s.shown = b.ID, b
	s.Reload()
}

// Reload lays the briefing out again. Nothing is done while nobody looks.
func (s *Screen) Reload() {
	if s.id == "" || !s.content.Visible() {
		return
	}
	id, library, options := s.id, s.bench.Library, s.options()
	s.latest.Run(func(ctx context.Context, _ *task.Progress) (workspace.Handout, error) {
		return library.Handout(ctx, id, options)
	}, func(h workspace.Handout, err error) {
		if err != nil {
			s.tell(err.Error())
			return
		}
		s.made = h
		s.number++
		clear(s.asked)
		size := h.Pages.Size
		s.view.SetPages(len(h.Pages.Pages), float32(size.Width), float32(size.Height))
		s.count()
		s.Mark(s.mark)
		s.tell(troubles(h))
	})
}

func (s *Screen) options() workspace.HandoutOptions {
	return workspace.HandoutOptions{Template: s.state.Template, Paper: page.Paper(s.state.Paper), Short: s.state.Short}
}

// tell says above the pages what should be looked at before they are handed out.
func (s *Screen) tell(text string) {
	s.trouble.SetText(text)
	if text == "" {
		s.trouble.Hide()
	} else {
		s.trouble.Show()
	}
	s.content.Refresh()
}

func (s *Screen) count() {
	if s.made.Pages == nil {
		return
	}
	n := len(s.made.Pages.Pages)
	text := lang.L("page {{.Page}} of {{.Count}}", map[string]any{"Page": min(s.view.Page()+1, n), "Count": n})
	s.pages.SetText(text)
	s.remarks.SetText(remarks(s.made))
}

// draw paints a page off the window's thread; the picture comes by SetImage.
func (s *Screen) draw(number, widthPx int) image.Image {
	if s.made.Pages == nil || s.asked[number] == widthPx {
		return nil
	}
	s.asked[number] = widthPx
	d, at := s.made.Pages, s.number
	task.Run(s.bench.Tasks, "", func(context.Context, *task.Progress) (image.Image, error) {
		return s.paint(d, number, widthPx)
	}, func(img image.Image, err error) {
		if at != s.number || s.asked[number] != widthPx {
			return
		}
		delete(s.asked, number)
		if err != nil {
			s.bench.Notices.Problem(err)
			return
		}
		s.view.SetImage(number, img)
	})
	return nil
}

// Mark points out where an item is printed.
func (s *Screen) Mark(item briefing.ItemID) {
	s.mark = item
	if s.made.Pages == nil {
		return
	}
	if number, area, ok := s.made.Pages.ItemArea(item); ok && item != "" {
		s.view.Mark(number, float32(area.X), float32(area.Y), float32(area.Width), float32(area.Height))
		return
	}
	s.view.Mark(-1, 0, 0, 0, 0)
}

func (s *Screen) tapped(number int, x, y float32) {
	if s.made.Pages == nil || number >= len(s.made.Pages.Pages) || s.OnItem == nil {
		return
	}
	if item, ok := s.made.Pages.Pages[number].ItemAt(page.Points(x), page.Points(y)); ok {
		s.OnItem(item)
	}
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
