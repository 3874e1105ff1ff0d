package widgets

import (
	"strings"

	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

var _ fyne.Widget = (*ClippingCard)(nil)

// ClippingSource says where a clipping comes from, as a person reads it.
type ClippingSource struct {
	Title, Publisher, Date string
	Place                  string // "page 12", "paragraph 4"
}

// ClippingCard shows what was kept in full: the words, who said them, where
// they stand, and a person's note. Its words cannot be changed there.
type ClippingCard struct {
	formCard

	OnOpen    func()
	OnAdd     func()
	OnStar    func(starred bool)
	OnRemove  func()
	OnCorrect func(d briefing.Details, note string, tags []string)

	clipping briefing.Clipping
	source   ClippingSource
	verdict  briefing.Verdict
	remark   string
	changed  briefing.Clipping

	open, add, star, remove *flatButton
}

// NewClippingCard returns a card with English words.
func NewClippingCard() *ClippingCard {
	c := &ClippingCard{}
	c.open = newFlatButton("", func() { call(c.OnOpen) })
	c.open.strong = true
	c.add = newFlatButton("", func() { call(c.OnAdd) })
	c.star = newFlatButton("", c.toggleStar)
	c.remove = newFlatButton("", func() { call(c.OnRemove) })
	c.build(c, c.Correct, c.draw, c.setTexts)
	return c
}

// SetClipping shows a clipping. With verdict "" or verbatim its words are in
// order; any other verdict is shown as an error.
func (c *ClippingCard) SetClipping(clip briefing.Clipping, source ClippingSource, verdict briefing.Verdict) {
	if clip.ID != c.clipping.ID {
		c.form = nil
	}
	c.clipping, c.source, c.verdict = clip, source, verdict
	c.Refresh()
}

// SetRemark says something about the source that is no error: that it has a
// newer version. "" says nothing.
func (c *ClippingCard) SetRemark(text string) {
	c.remark = text
	c.Refresh()
}

func (c *ClippingCard) toggleStar() {
	if c.OnStar != nil {
		c.OnStar(!c.clipping.Starred)
	}
}

// Correct opens the form in which details, note and tags can be changed.
func (c *ClippingCard) Correct() {
	c.changed = c.clipping
	f := newDetailsForm(c.labels, c.clipping.Kind, &c.changed.Details, c.save, c.cancel)
	save := f.save.tapped
	f.add(c.labels.Note, c.clipping.Note, func(s string) { c.changed.Note = s }, save, c.cancel)
	f.add(c.labels.Tags, strings.Join(c.clipping.Tags, ", "), func(s string) { c.changed.Tags = splitTags(s) }, save, c.cancel)
	c.show(f)
}

// splitTags reads tags between commas, each once.
func splitTags(s string) []string {
	var tags []string
	seen := map[string]bool{}
	for _, t := range strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(",;،，", r) }) {
		if t = oneLine(t); t != "" && !seen[t] {
			seen[t] = true
			tags = append(tags, t)
		}
	}
	return tags
}

func (c *ClippingCard) save() {
	c.closed()
	if c.OnCorrect != nil {
		c.OnCorrect(c.changed.Details, c.changed.Note, c.changed.Tags)
	}
}

func (c *ClippingCard) setTexts() {
	c.open.setText(c.labels.Open)
	c.add.setText(c.labels.Add)
	c.star.setText("☆ " + c.labels.Star)
	if c.clipping.Starred {
		c.star.setText("★ " + c.labels.Unstar)
	}
	c.correct.setText(c.labels.Correct)
	c.remove.setText(c.labels.Remove)
}

func (c *ClippingCard) draw(p *pen) float32 {
	pad := p.padding()
	drawCard(p, c.clipping.Kind, true)
	x, y, right := pad*3, pad*2, p.width-pad*3
	status := ""
	if c.clipping.Starred {
		status = "★"
	}
	y = drawAttribution(p, c.labels, c.clipping.Kind, c.clipping.Details, status, x, y, right)
	y += pad + p.flow([]run{{text: oneLine(c.clipping.Printed())}}, x, y+pad, right-x, p.textSize(), 0) + pad
	caption := func(text string, ink fyne.ThemeColorName, style fyne.TextStyle) {
		if text != "" {
			y += p.flow([]run{{text: text, color: ink, style: style}}, x, y, right-x, p.captionSize(), 0)
		}
	}
	s := c.source
	caption(join(" · ", s.Title, s.Publisher, s.Date, s.Place), theme.ColorNamePlaceHolder, fyne.TextStyle{})
	if c.verdict != "" && c.verdict != briefing.VerdictVerbatim {
		caption("! "+c.labels.Verdict(c.verdict), theme.ColorNameError, fyne.TextStyle{Bold: true})
	}
	if c.remark != "" {
		caption("↻ "+c.remark, theme.ColorNameWarning, fyne.TextStyle{})
	}
	if c.form != nil {
		return c.form.draw(p, x, y+pad, right-x) + pad
	}
	caption(c.clipping.Note, theme.ColorNameForeground, fyne.TextStyle{Italic: true})
	if len(c.clipping.Tags) > 0 {
		caption(strings.Join(c.clipping.Tags, " · "), theme.ColorNamePrimary, fyne.TextStyle{})
	}
	return drawButtons(p, x, y+pad, right+pad*2, c.open, c.add, c.star, c.correct, c.remove) + pad*1.5
}
