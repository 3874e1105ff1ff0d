// Package agreed is the screen that shows where words were used before, as
// they are or with small changes: the agreed language of earlier texts, the
// oldest first.
//
// It must not know any other screen, nor how places are found.
package agreed

import (
	"context"
	"strconv"
	"strings"

	"attache/app/desk"
	"attache/app/task"
	"attache/app/text"
	"attache/briefing"
	"attache/briefing/workspace"
	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
)

// Screen shows where words were used.
type Screen struct {
	// OnBack leaves the screen.
	OnBack func()
	// OnOpen wants to read a document at a place.
	OnOpen func(id briefing.DocumentID, at briefing.Span)

	bench   *desk.Bench
	latest  *task.Latest[workspace.Agreed]
	words   string
	options workspace.AgreedOptions
	shown   int
	total   int

	list    *widgets.WordingList
	content fyne.CanvasObject
}

// New returns the screen without words; see Show.
func New(b *desk.Bench) *Screen {
	s := &Screen{bench: b, latest: task.NewLatest[workspace.Agreed](b.Tasks, lang.L("Comparing words"))}
	s.list = widgets.NewWordingList(widgets.WordingLabels{
		Same: lang.L("in both"), Added: lang.L("only there"), Removed: lang.L("only in your words"),
		Nothing:     lang.L("Nowhere else in the library"),
		NothingHint: lang.L("Neither these words nor words that are nearly the same are in another place."),
	})
	s.list.OnOpen = func(id string) {
		if row, ok := s.list.Row(id); ok && s.OnOpen != nil {
			s.OnOpen(row.Document, row.Span)
		}
	}
	s.list.OnMore = s.more
	back := desk.QuietButton(lang.L("Back"), theme.NavigateBackIcon(), func() {
		if s.OnBack != nil {
			s.OnBack()
		}
	})
	title := desk.Title(lang.L("Agreed language")).Shrinking()
	bar := container.NewBorder(nil, nil, container.NewCenter(back), nil, container.New(layout.NewCustomPaddedLayout(0, 0, 8, 8), title))
	s.content = desk.Page(container.New(layout.NewCustomPaddedLayout(6, 4, 8, 8), bar), desk.Outset(s.list))
	return s
}

// Content is the screen.
func (s *Screen) Content() fyne.CanvasObject { return s.content }

// Focus is what gets the keys.
func (s *Screen) Focus() fyne.Focusable { return s.list }

// Show looks for the words of a document at a place, everywhere else.
func (s *Screen) Show(words string, id briefing.DocumentID, at briefing.Span) {
	s.words, s.options, s.shown = words, workspace.AgreedOptions{Document: id, Span: at}, 0
	s.list.SetUses(words, lang.L("Comparing words"), nil, false)
	s.latest.Run(s.work(), func(a workspace.Agreed, err error) {
		if err != nil {
			s.bench.Notices.Problem(err)
			return
		}
		s.shown, s.total = len(a.Uses), a.Total
		s.list.SetUses(words, note(a), rows(a.Uses), s.shown < s.total)
		s.list.SelectFirst()
	})
}

func (s *Screen) work() task.Work[workspace.Agreed] {
	library, words, options := s.bench.Library, s.words, s.options
	options.Offset = s.shown
	return func(ctx context.Context, _ *task.Progress) (workspace.Agreed, error) {
		return library.AgreedLanguage(ctx, words, options)
	}
}

func (s *Screen) more() {
	s.latest.Run(s.work(), func(a workspace.Agreed, err error) {
		if err != nil {
			s.bench.Notices.Problem(err)
			return
		}
		s.shown += len(a.Uses)
		s.list.Append(rows(a.Uses), len(a.Uses) > 0 && s.shown < s.total)
	})
}

// note says how often words were used.
func note(a workspace.Agreed) string {
	data := map[string]any{"Count": text.Number(a.Total)}
	out := lang.N("In {{.Count}} other places, the oldest first.", a.Total, data)
	if a.About {
		out = lang.L("In about {{.Count}} other places, the oldest first.", data)
	}
	if a.Parts {
		out = lang.N("The whole is nowhere else. Parts of it are in {{.Count}} places, the longest first.", a.Total, data)
	}
	if a.Total == 0 {
		out = ""
	}
	if a.Short {
		out += " " + lang.L("So few words are looked for as they are; select a whole sentence to find what is nearly the same.")
	}
	return out
}

func rows(uses []workspace.Use) []widgets.WordingRow {
	list := make([]widgets.WordingRow, len(uses))
	for i, u := range uses {
		list[i] = widgets.WordingRow{
			Document: u.Document, Span: u.Span, Date: u.Date.String(), Where: where(u), Title: title(u),
			Same: u.Changed == 0, Likeness: likeness(u), Words: u.Wording,
		}
	}
	return list
}

// where is the symbol with the paragraph, else the page.
func where(u workspace.Use) string {
	out := u.Symbol
	add := func(part string) {
		if out != "" {
			out += ", "
		}
		out += part
	}
	switch {
	case u.Paragraph != "":
		add(lang.L("paragraph {{.Number}}", map[string]any{"Number": u.Paragraph}))
	case u.Page != "":
		add(lang.L("page {{.Number}}", map[string]any{"Number": u.Page}))
	}
	return out
}

func title(u workspace.Use) string {
	if u.Publisher == "" {
		return u.Title
	}
	return u.Title + " · " + u.Publisher
}

func likeness(u workspace.Use) string {
	if u.Part != "" {
		return part(u)
	}
	if u.Changed == 0 {
		return lang.L("the same words")
	}
	percent := strconv.Itoa(int(u.Similarity * 100)) // rounded down: 100 % is for the same words
	return lang.N("{{.Count}} words differ", u.Changed, map[string]any{"Count": text.Number(u.Changed)}) + " · " + percent + " %"
}

// partWords is how many of the first and the last words of a part say which it
// is.
const partWords = 2

// part says which of the words looked for are used.
func part(u workspace.Use) string {
	words := strings.Fields(u.Part)
	n := min(partWords, len(words))
	out := lang.L("“{{.First}} … {{.Last}}”, {{.Count}} words", map[string]any{
		"First": strings.Join(words[:n], " "), "Last": strings.Join(words[len(words)-n:], " "), "Count": text.Number(len(words)),
	})
	if u.Changed > 0 {
		out += " · " + lang.N("{{.Count}} words differ", u.Changed, map[string]any{"Count": text.Number(u.Changed)})
	}
	return out
}
