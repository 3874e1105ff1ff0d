package importing

import (
	"context"
	"slices"
	"strings"

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

// Compare is the screen that shows two documents side by side which may be the
// same, and lets a person decide. Nothing is decided without one.
type Compare struct {
	// OnBack leaves it, OnOpen reads one of the two.
	OnBack func()
	OnOpen func(briefing.DocumentID)
	// OnKeepBoth, OnVersion and OnLeaveOut have what a person decided.
	OnKeepBoth func(a, b briefing.DocumentID)
	OnVersion  func(newer, older briefing.DocumentID)
	OnLeaveOut func(out, stays briefing.DocumentID)

	bench  *desk.Bench
	latest *task.Latest[compared]
	doubts []workspace.Doubt
	at     int
	pair   [2]briefing.DocumentID // what was there before at the left
	wanted briefing.DocumentID

	title, number  *desk.Ink
	left, right    *side
	summary        *desk.Ink
	view           *widgets.CollationView
	turn, buttons  *fyne.Container
	version        *widget.Button
	empty, compare fyne.CanvasObject
	content        fyne.CanvasObject
}

// compared is what the screen shows.
type compared struct {
	doubts    []workspace.Doubt
	at        int
	collation workspace.Collation
}

// side says which document stands on one side.
type side struct {
	title, about, file *desk.Ink
	content            fyne.CanvasObject
}

func newSide(which string, open func()) *side {
	s := &side{title: desk.Line("").Shrinking(), about: desk.Small("").Shrinking(), file: desk.Small("").Shrinking()}
	s.title.Embolden()
	read := desk.QuietButton(lang.L("Read"), nil, open)
	s.content = container.NewBorder(nil, nil, nil, container.NewVBox(read),
		container.New(layout.NewCustomPaddedVBoxLayout(1), desk.Caption(strings.ToUpper(which)), s.title, s.about, s.file))
	return s
}

func (s *side) show(d *briefing.Document) {
	p := d.Provenance
	s.title.SetText(firstOf(p.Title, p.FileName))
	var parts []string
	for _, part := range []string{p.Publisher, p.Symbol, p.Date.String(), p.Language} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	s.about.SetText(strings.Join(parts, " · "))
	s.file.SetText(p.FileName)
}

// NewCompare returns an empty screen; see Show.
func NewCompare(b *desk.Bench) *Compare {
	c := &Compare{
		bench: b, latest: task.NewLatest[compared](b.Tasks, lang.L("Comparing")),
		title: desk.Title(lang.L("The same document?")).Shrinking(), number: desk.Quiet(""), summary: desk.Quiet("").Shrinking(),
		view: widgets.NewCollationView(),
	}
	c.view.Folded = func(n int) string {
		return lang.N("{{.Count}} paragraphs are the same", n, map[string]any{"Count": n})
	}
	c.left = newSide(lang.L("There before"), func() { c.read(0) })
	c.right = newSide(lang.L("New"), func() { c.read(1) })
	c.turn = container.New(layout.NewCustomPaddedHBoxLayout(2), c.number,
		b.IconButton(theme.NavigateBackIcon(), lang.L("The pair before"), func() { c.step(-1) }),
		b.IconButton(theme.NavigateNextIcon(), lang.L("The next pair"), func() { c.step(1) }))
	c.version = widget.NewButton("", c.asVersion)
	c.buttons = container.NewHBox(
		widget.NewButton(lang.L("Keep both"), func() { c.decide(c.OnKeepBoth, 1, 0) }),
		c.version,
		widget.NewButton(lang.L("Leave the new one out"), func() { c.decide(c.OnLeaveOut, 1, 0) }))
	differences := container.New(layout.NewCustomPaddedHBoxLayout(2),
		b.IconButton(theme.MoveUpIcon(), lang.L("Previous difference (P)"), func() { c.view.Turn(-1) }),
		b.IconButton(theme.MoveDownIcon(), lang.L("Next difference (N)"), func() { c.view.Turn(1) }))
	back := desk.QuietButton(lang.L("Back"), theme.NavigateBackIcon(), func() { call(c.OnBack) })
	bar := desk.Bar(container.NewBorder(nil, nil, back, nil, c.title), c.turn)
	heads := container.New(layout.NewGridLayoutWithColumns(2), desk.Inset(c.left.content), desk.Inset(c.right.content))
	middle := desk.Inset(container.NewBorder(nil, nil, nil, differences, container.NewVBox(layout.NewSpacer(), c.summary, layout.NewSpacer())))
	foot := container.NewVBox(desk.Rule(), desk.Inset(container.New(layout.NewCustomPaddedLayout(4, 8, 0, 0), container.NewVBox(
		desk.Small(lang.L("You decide; Undo takes it back. Nothing that you kept is lost.")).Shrinking(), c.buttons))))
	c.compare = container.NewBorder(container.NewVBox(heads, middle, desk.Rule()), foot, nil, nil, desk.Outset(c.view))
	c.empty = desk.Empty(lang.L("Nothing to compare"), lang.L("No two documents of the library look alike without your having decided about them."))
	c.empty.Hide()
	c.content = desk.Page(bar, container.NewStack(c.compare, c.empty))
	return c
}

// Content is the screen.
func (c *Compare) Content() fyne.CanvasObject { return c.content }

// Focus is what gets the keys.
func (c *Compare) Focus() fyne.Focusable { return c.view }

// Show shows the pair that a document belongs to; "" stands for the first.
func (c *Compare) Show(id briefing.DocumentID) {
	c.wanted = id
	c.Reload()
}

// Reload shows what there is to decide now.
func (c *Compare) Reload() {
	library, wanted, at := c.bench.Library, c.wanted, c.at
	c.latest.Run(func(ctx context.Context, _ *task.Progress) (s compared, err error) {
		if s.doubts, err = library.Doubts(ctx); err != nil || len(s.doubts) == 0 {
			return s, err
		}
		s.at = find(s.doubts, wanted, at)
		d := s.doubts[s.at]
		s.collation, err = library.Collate(ctx, d.Old.ID, d.New.ID)
		return s, err
	}, func(s compared, err error) {
		if err != nil {
			c.bench.Notices.Problem(err)
			return
		}
		c.show(s)
	})
}

// find is where a document stands among those in doubt: as the new one, else
// as the one that was there; else the place where the eye was.
func find(doubts []workspace.Doubt, id briefing.DocumentID, at int) int {
	for _, is := range []func(workspace.Doubt) bool{
		func(d workspace.Doubt) bool { return d.New.ID == id },
		func(d workspace.Doubt) bool { return d.Old.ID == id },
	} {
		if i := slices.IndexFunc(doubts, is); i >= 0 {
			return i
		}
	}
	return min(at, len(doubts)-1)
}

func (c *Compare) show(s compared) {
	c.doubts, c.at = s.doubts, s.at
	if len(s.doubts) == 0 {
		c.pair = [2]briefing.DocumentID{}
		c.compare.Hide()
		c.turn.Hide()
		c.empty.Show()
		return
	}
	c.empty.Hide()
	c.compare.Show()
	c.turn.Show()
	if len(s.doubts) == 1 {
		c.turn.Hide()
	}
	l, r := s.collation.Left, s.collation.Right
	same := c.pair == [2]briefing.DocumentID{l.ID, r.ID}
	c.pair = [2]briefing.DocumentID{l.ID, r.ID}
	c.wanted = r.ID
	c.number.SetText(lang.L("{{.Number}} of {{.Count}}", map[string]any{"Number": s.at + 1, "Count": len(s.doubts)}))
	c.left.show(l)
	c.right.show(r)
	c.version.SetText(lang.L("Keep the new one as a newer version"))
	if c.earlier() {
		c.version.SetText(lang.L("Keep the new one as an older version"))
	}
	c.summary.SetText(summary(s.collation))
	if !same {
		c.view.SetPairs(pairs(s.collation))
	}
}

// earlier reports whether the document that came later is of an earlier date.
func (c *Compare) earlier() bool {
	d := c.doubts[c.at]
	was, is := d.Old.Provenance.Date, d.New.Provenance.Date
	return !was.IsZero() && !is.IsZero() && is.Compare(was) < 0
}

func (c *Compare) asVersion() {
	switch {
	case len(c.doubts) == 0:
	case c.earlier():
		c.decide(c.OnVersion, 0, 1)
	default:
		c.decide(c.OnVersion, 1, 0)
	}
}

// decide tells what a person decided of the pair.
func (c *Compare) decide(f func(a, b briefing.DocumentID), a, b int) {
	if c.pair[0] != "" && f != nil {
		c.wanted = ""
		f(c.pair[a], c.pair[b])
	}
}

func (c *Compare) step(by int) {
	if n := len(c.doubts); n > 0 {
		c.at = (c.at + by + n) % n
		c.wanted = c.doubts[c.at].New.ID
		c.Reload()
	}
}

func (c *Compare) read(which int) {
	if c.pair[which] != "" && c.OnOpen != nil {
		c.OnOpen(c.pair[which])
	}
}

// summary is the comparison in one line.
func summary(c workspace.Collation) string {
	var parts []string
	for _, part := range []struct {
		n    int
		text string
	}{
		{c.Same, lang.N("{{.Count}} paragraphs are the same", c.Same, map[string]any{"Count": c.Same})},
		{c.Changed, lang.N("{{.Count}} differ", c.Changed, map[string]any{"Count": c.Changed})},
		{c.OnlyLeft, lang.N("{{.Count}} only at the left", c.OnlyLeft, map[string]any{"Count": c.OnlyLeft})},
		{c.OnlyRight, lang.N("{{.Count}} only at the right", c.OnlyRight, map[string]any{"Count": c.OnlyRight})},
	} {
		if part.n > 0 {
			parts = append(parts, part.text)
		}
	}
	if c.Same == len(c.Rows) {
		parts = append(parts, lang.L("no word differs"))
	}
	return strings.Join(parts, " · ")
}

// pairs are the rows of a collation as they are shown.
func pairs(c workspace.Collation) []widgets.CollatedPair {
	all := make([]widgets.CollatedPair, len(c.Rows))
	for i, r := range c.Rows {
		p := widgets.CollatedPair{Same: r.Same}
		var quiet [2]bool
		p.Left, p.LeftMarks, quiet[0] = paragraph(c.Left, r.Left, r.LeftMarks)
		p.Right, p.RightMarks, quiet[1] = paragraph(c.Right, r.Right, r.RightMarks)
		p.Quiet = quiet[0] && quiet[1]
		all[i] = p
	}
	return all
}

// paragraph is a block's words with the marks counted from its beginning; quiet
// is one that is no text of the document, or is not there.
func paragraph(d *briefing.Document, block int, marks []briefing.Span) (words string, within []briefing.Span, quiet bool) {
	if block < 0 {
		return "", nil, true
	}
	b := d.Blocks[block]
	for _, m := range marks {
		within = append(within, briefing.Span{Start: m.Start - b.Span.Start, End: m.End - b.Span.Start})
	}
	return d.Slice(b.Span), within, b.Role == briefing.RoleBoilerplate
}

func firstOf(all ...string) string {
	for _, s := range all {
		if s != "" {
			return s
		}
	}
	return ""
}
