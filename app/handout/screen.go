// Package handout is the screen that shows a briefing as it will print, page
// by page, and writes it to a file.
//
// It must not know any other screen, nor how pages are laid out or written.
package handout

import (
	"context"
	"image"

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
	latest *task.Latest[laidOut]
	state  State
	id     briefing.BriefingID
	shown  briefing.Briefing
	made   workspace.Handout
	// painting are the pages being painted; asked are those among them that
	// have changed since, with the width that is wanted.
	painting map[int]bool
	asked    map[int]int
	mark     briefing.ItemID

	view     *widgets.PageView
	template *widget.Select
	choose   fyne.CanvasObject
	short    *widget.Check
	pages    *desk.Ink
	remarks  *desk.Ink
	trouble  *widget.Label
	shorter  *widget.Button // leaves the longest item out
	name     *desk.Entry
	folder   *desk.Ink
	format   *widget.Select
	write    *desk.Button
	panel    fyne.CanvasObject
	// written is the file that this window wrote and may write again; asking
	// is the one that stands there already and that a person may replace.
	written, asking string
	naming          bool
	// printed is the folder of the files that were opened in the viewer.
	printed string
	content fyne.CanvasObject
}

// New returns the screen without a briefing.
func New(b *desk.Bench, paint Painter) *Screen {
	s := &Screen{
		bench: b, paint: paint, latest: task.NewLatest[laidOut](b.Tasks, lang.L("Laying out the handout")),
		painting: map[int]bool{}, asked: map[int]int{}, pages: desk.Small(""), remarks: desk.Remark(""),
	}
	s.view = widgets.NewPageView(s.draw)
	s.view.SetLabels(widgets.PageLabels{Empty: lang.L("There is nothing to print yet. Keep something, or write a paragraph.")})
	s.view.OnTapped = s.tapped
	s.view.OnPage = func(int) { s.count() }
	s.choices()
	s.trouble = desk.Prose("")
	s.trouble.Importance = widget.DangerImportance
	s.trouble.Hide()
	s.shorter = widget.NewButton(lang.L("Leave it out of the short version"), nil)
	s.shorter.Hide()
	s.layOutExport()
	bar := desk.Bar(container.New(layout.NewCustomPaddedVBoxLayout(0), desk.Title(lang.L("Handout")).Shrinking(), s.pages),
		s.template, s.short, s.choose,
		b.IconButton(theme.NewThemedResource(icons.Facing), lang.L("Two pages beside each other"), func() { s.view.SetFacing(!s.view.Facing()) }),
		b.IconButton(theme.DocumentPrintIcon(), lang.L("Open in the viewer, to print"), s.Print),
		desk.MainButton(lang.L("Export…"), theme.DocumentSaveIcon(), s.Export))
	s.content = container.NewBorder(container.New(layout.NewCustomPaddedVBoxLayout(0), bar, s.panel, desk.Inset(container.NewBorder(nil, nil, nil, container.NewCenter(s.shorter), s.trouble)),
		desk.Inset(s.remarks), desk.Gap(6)), nil, nil, nil, s.view)
	return s
}

// Content is the screen, Focus what gets the keys.
func (s *Screen) Content() fyne.CanvasObject { return s.content }

// Focus is what gets the keys.
func (s *Screen) Focus() fyne.Focusable { return s.view }

// State is what was chosen.
func (s *Screen) State() State { return s.state }

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

// Preview shows a briefing as it is being written, before it is stored.
func (s *Screen) Preview(b briefing.Briefing) {
	if b.ID != s.id {
		return
	}
	library, options, superseded := s.bench.Library, s.options(), s.made.Superseded
	s.layOut(func(ctx context.Context) (workspace.Handout, error) {
		h, err := library.HandoutOf(ctx, b, options)
		h.Superseded = superseded // words that are being written have no source
		return h, err
	})
}

// Reload lays the briefing out again, as it is stored.
func (s *Screen) Reload() {
	id, library, options := s.id, s.bench.Library, s.options()
	s.layOut(func(ctx context.Context) (workspace.Handout, error) { return library.Handout(ctx, id, options) })
}

// layOut makes the pages off the window's thread; the newest wish wins.
// Nothing is done while nobody looks.
func (s *Screen) layOut(pages func(context.Context) (workspace.Handout, error)) {
	if s.id == "" || !s.content.Visible() {
		return
	}
	id, library := s.id, s.bench.Library
	s.latest.Run(func(ctx context.Context, _ *task.Progress) (laidOut, error) {
		h, err := pages(ctx)
		if err != nil {
			return laidOut{}, err
		}
		return laidOut{h, longest(ctx, library, id, h)}, nil
	}, s.laid)
}

func (s *Screen) laid(l laidOut, err error) {
	if err != nil {
		s.tell(err.Error())
		return
	}
	h := l.Handout
	s.made = h
	size := h.Pages.Size
	s.view.SetPages(len(h.Pages.Pages), float32(size.Width), float32(size.Height))
	s.count()
	s.Mark(s.mark)
	s.offer(l.longest)
	s.tell(troubles(h, l.longest))
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
// While a page is being painted it is not begun again: what it has become
// since is painted next, and the picture that comes first is shown, so that
// the page follows a hand that never rests.
func (s *Screen) draw(number, widthPx int) image.Image {
	if s.made.Pages == nil || number >= len(s.made.Pages.Pages) {
		return nil
	}
	if s.painting[number] {
		s.asked[number] = widthPx
		return nil
	}
	s.painting[number] = true
	delete(s.asked, number)
	d := s.made.Pages
	task.Run(s.bench.Tasks, "", func(context.Context, *task.Progress) (image.Image, error) {
		return s.paint(d, number, widthPx)
	}, func(img image.Image, err error) {
		delete(s.painting, number)
		if err != nil {
			s.bench.Notices.Problem(err)
			return
		}
		s.view.SetImage(number, img)
		if width, again := s.asked[number]; again {
			s.draw(number, width)
		}
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
