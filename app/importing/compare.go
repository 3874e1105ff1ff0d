package importing

import (
	"context"
	"slices"

	"attache/app/desk"
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

// Compare is the screen that shows two documents side by side: those that may be
// the same, of which a person decides, or two versions of one, to look at.
// Nothing is decided without a person.
type Compare struct {
	page
	loader[compared]

	// OnOpen reads one of the two.
	OnOpen func(briefing.DocumentID)
	// OnKeepBoth, OnVersion and OnLeaveOut have what a person decided.
	OnKeepBoth func(a, b briefing.DocumentID)
	OnVersion  func(newer, older briefing.DocumentID)
	OnLeaveOut func(out, stays briefing.DocumentID)

	doubts []workspace.Doubt
	at     int
	pair   [2]briefing.DocumentID // what was there before at the left
	wanted briefing.DocumentID
	// versions are the two that are only looked at, from the words at within on.
	versions [2]briefing.DocumentID
	within   briefing.Span

	left, right     *side
	number, summary *desk.Ink
	view            *widgets.CollationView
	turn            *fyne.Container
	deciding        fyne.CanvasObject
	version         *widget.Button
}

// compared is what the screen shows.
type compared struct {
	doubts    []workspace.Doubt
	at        int
	collation workspace.Collation
}

// NewCompare returns an empty screen; see Show.
func NewCompare(b *desk.Bench) *Compare {
	c := &Compare{
		loader: newLoader[compared](b, lang.L("Comparing")),
		number: desk.Quiet(""), summary: desk.Quiet("").Shrinking(), view: widgets.NewCollationView(),
	}
	c.view.Folded = func(n int) string {
		return lang.N("{{.Count}} paragraphs are the same", n, map[string]any{"Count": n})
	}
	c.left = newSide(lang.L("There before"), func() { c.read(0) })
	c.right = newSide(lang.L("New"), func() { c.read(1) })
	c.turn = container.New(layout.NewCustomPaddedHBoxLayout(2), c.number,
		b.IconButton(theme.NavigateBackIcon(), lang.L("The pair before"), func() { c.step(-1) }),
		b.IconButton(theme.NavigateNextIcon(), lang.L("The next pair"), func() { c.step(1) }))
	differences := container.New(layout.NewCustomPaddedHBoxLayout(2),
		b.IconButton(theme.MoveUpIcon(), lang.L("Previous difference (P)"), func() { c.view.Turn(-1) }),
		b.IconButton(theme.MoveDownIcon(), lang.L("Next difference (N)"), func() { c.view.Turn(1) }))
	heads := container.New(layout.NewGridLayoutWithColumns(2), desk.Inset(c.left.content), desk.Inset(c.right.content))
	middle := desk.Inset(container.NewBorder(nil, nil, nil, differences, container.NewVBox(layout.NewSpacer(), c.summary, layout.NewSpacer())))
	c.deciding = c.decisions()
	c.lay(lang.L("The same document?"), c.turn, nil,
		container.NewBorder(container.NewVBox(heads, middle, desk.Rule()), c.deciding, nil, nil, desk.Outset(c.view)),
		desk.Empty(lang.L("Nothing to compare"), lang.L("No two documents of the library look alike without your having decided about them.")))
	return c
}

// decisions are the ways in which a person can decide.
func (c *Compare) decisions() fyne.CanvasObject {
	c.version = widget.NewButton("", c.asVersion)
	buttons := container.NewHBox(
		widget.NewButton(lang.L("Keep both"), func() { c.decide(c.OnKeepBoth, 1, 0) }),
		c.version,
		widget.NewButton(lang.L("Leave the new one out"), func() { c.decide(c.OnLeaveOut, 1, 0) }))
	said := desk.Small(lang.L("You decide; Undo takes it back. Nothing that you kept is lost.")).Shrinking()
	return container.NewVBox(desk.Rule(), desk.Inset(container.New(layout.NewCustomPaddedLayout(4, 8, 0, 0), container.NewVBox(said, buttons))))
}

// Focus is what gets the keys.
func (c *Compare) Focus() fyne.Focusable { return c.view }

// Show shows the pair that a document belongs to; "" stands for the first.
func (c *Compare) Show(id briefing.DocumentID) {
	c.wanted, c.versions = id, [2]briefing.DocumentID{}
	c.Reload()
}

// ShowVersions shows two versions of a document, at words of the older one.
func (c *Compare) ShowVersions(older, newer briefing.DocumentID, at briefing.Span) {
	c.versions, c.within = [2]briefing.DocumentID{older, newer}, at
	c.pair = [2]briefing.DocumentID{} // also when they are shown already: the words are others
	c.Reload()
}

// Reload shows what there is to decide now.
func (c *Compare) Reload() {
	wanted, at, versions := c.wanted, c.at, c.versions
	c.load(func(ctx context.Context, library *workspace.Workspace) (s compared, err error) {
		if versions[0] != "" {
			s.collation, err = library.Collate(ctx, versions[0], versions[1])
			return s, err
		}
		if s.doubts, err = library.Doubts(ctx); err != nil || len(s.doubts) == 0 {
			return s, err
		}
		s.at = find(s.doubts, wanted, at)
		d := s.doubts[s.at]
		s.collation, err = library.Collate(ctx, d.Old.ID, d.New.ID)
		return s, err
	}, c.show)
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
	looking := c.versions[0] != ""
	c.fill(looking || len(s.doubts) > 0)
	if !looking && len(s.doubts) == 0 {
		c.pair = [2]briefing.DocumentID{}
		return
	}
	l, r := s.collation.Left, s.collation.Right
	same := c.pair == [2]briefing.DocumentID{l.ID, r.ID}
	c.pair = [2]briefing.DocumentID{l.ID, r.ID}
	c.left.show(l)
	c.right.show(r)
	c.summary.SetText(summary(s.collation))
	if !same {
		c.view.SetPairs(pairs(s.collation))
	}
	if looking {
		c.showLooking(s.collation, !same)
	} else {
		c.showDeciding()
	}
}

// showDeciding offers what can be decided of the pair.
func (c *Compare) showDeciding() {
	if len(c.doubts) == 1 {
		c.turn.Hide()
	}
	c.wanted = c.pair[1]
	c.title.SetText(lang.L("The same document?"))
	c.left.call(lang.L("There before"))
	c.right.call(lang.L("New"))
	c.number.SetText(lang.L("{{.Number}} of {{.Count}}", map[string]any{"Number": c.at + 1, "Count": len(c.doubts)}))
	c.version.SetText(lang.L("Keep the new one as a newer version"))
	if c.earlier() {
		c.version.SetText(lang.L("Keep the new one as an older version"))
	}
	c.deciding.Show()
}

// showLooking shows two versions, of which there is nothing to decide; at the
// words that somebody asked about when they were not in sight before.
func (c *Compare) showLooking(n workspace.Collation, fresh bool) {
	c.title.SetText(lang.L("Two versions of a document"))
	c.left.call(lang.L("Older version"))
	c.right.call(lang.L("Newer version"))
	c.turn.Hide()
	c.deciding.Hide()
	if !fresh {
		return
	}
	if i := slices.IndexFunc(n.Rows, func(r workspace.CollatedRow) bool {
		return r.Left >= 0 && n.Left.Blocks[r.Left].Span.Intersect(c.within).Len() > 0
	}); i >= 0 {
		c.view.Reveal(i)
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
