package widgets

import (
	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

var _ fyne.Widget = (*FindingCard)(nil)

// unsure is the confidence below which a card says that the program is not sure.
const unsure = 0.6

// FindingCard says what was found at a place, who said it and how that was
// made out, and what can be done with it. It stands below the finding.
type FindingCard struct {
	formCard

	OnKeep   func()
	OnReject func()
	// OnCorrect gives the details as a person corrected them.
	OnCorrect func(d briefing.Details)
	// OnRemove takes back that the finding was kept.
	OnRemove func()

	finding briefing.Finding
	kept    bool
	details briefing.Details

	keep, reject, remove *flatButton
}

// NewFindingCard returns a card with English words.
func NewFindingCard() *FindingCard {
	c := &FindingCard{}
	c.keep = newFlatButton("", func() { call(c.OnKeep) })
	c.keep.strong = true
	c.reject = newFlatButton("", func() { call(c.OnReject) })
	c.remove = newFlatButton("", func() { call(c.OnRemove) })
	c.build(c, c.Correct, c.draw, c.setTexts)
	return c
}

// cardLeast is the least width of a card.
const cardLeast = 200

// SetFinding shows a finding; kept says that it was kept already.
func (c *FindingCard) SetFinding(f briefing.Finding, kept bool) {
	if f.Key() != c.finding.Key() {
		c.form = nil
	}
	c.finding, c.kept = f, kept
	c.Refresh()
}

// Correct opens the form in which the details can be corrected.
func (c *FindingCard) Correct() {
	c.details = c.finding.Details
	c.show(newDetailsForm(c.labels, c.finding.Kind, &c.details, c.save, c.cancel))
}

func (c *FindingCard) save() {
	c.closed()
	if c.OnCorrect != nil {
		c.OnCorrect(c.details)
	}
}

func (c *FindingCard) setTexts() {
	c.keep.setText(c.labels.Keep + "  " + kindLetter(c.finding.Kind))
	c.correct.setText(c.labels.Correct)
	c.reject.setText(c.labels.Reject(c.finding.Kind))
	c.remove.setText(c.labels.Remove)
}

// kindLetter is the key that keeps a kind.
func kindLetter(k briefing.Kind) string {
	switch k {
	case briefing.KindStatistic:
		return "S"
	case briefing.KindRecommendation:
		return "R"
	}
	return "Q"
}

func (c *FindingCard) draw(p *pen) float32 {
	pad := p.padding()
	drawCard(p, c.finding.Kind, c.kept)
	x, y, right := pad*3, pad*2, p.width-pad*3
	status := ""
	if c.kept {
		status = "✓ " + c.labels.Kept
	} else if c.finding.Confidence > 0 && c.finding.Confidence < unsure {
		status = "? " + c.labels.Uncertain
	}
	y = drawAttribution(p, c.labels, c.finding.Kind, c.finding.Details, status, x, y, right)
	if c.form != nil {
		return c.form.draw(p, x, y+pad, right-x) + pad
	}
	buttons := []*flatButton{c.keep, c.correct, c.reject}
	if c.kept {
		buttons = []*flatButton{c.correct, c.remove}
	}
	return c.drawFoot(p, x, y, right, buttons) + pad*1.5
}

// drawFoot puts the reason and the buttons on one line, or on two when one
// has no room for both.
func (c *FindingCard) drawFoot(p *pen, x, y, right float32, buttons []*flatButton) float32 {
	pad, size := p.padding(), p.captionSize()
	width := pad
	for _, b := range buttons {
		width += b.MinSize().Width + pad
	}
	height := buttons[0].MinSize().Height
	ink := run{text: c.labels.Reason(c.finding.Reason), color: theme.ColorNamePlaceHolder}
	reason := textWidth(ink.text, size, fyne.TextStyle{})
	if x+reason+width <= right {
		p.text(ink.text, x, y+(height-lineHeight(size))/2, size, fyne.TextStyle{}, ink.color)
		left := right - width + pad*4
		if !buttons[0].strong {
			left += pad * 2 // drawButtons lines words up, here they end at right
		}
		return drawButtons(p, left, y, right+pad*6, buttons...)
	}
	if ink.text != "" {
		y += p.flow([]run{ink}, x, y, right-x, size, 2)
	}
	return drawButtons(p, x, y+pad/2, right, buttons...)
}

// drawCard draws the ground of a card, with the kind's colour at its side.
func drawCard(p *pen, k briefing.Kind, kept bool) {
	radius := p.size(theme.SizeNameCardRadius)
	p.box(0, 0, p.width, p.height, ColorNameCard, theme.ColorNameInputBorder, radius)
	fill := KindFoundColor(k)
	if kept {
		fill = KindMarkColor(k)
	}
	p.rect(p.padding(), p.padding()*2, 3, p.height-p.padding()*4, fill, 1.5)
}

// drawAttribution draws what it is and who said it, with a status at the
// right, and returns where the lines end.
func drawAttribution(p *pen, l CardLabels, k briefing.Kind, d briefing.Details, status string, x, y, right float32) float32 {
	size, pad := p.textSize(), p.padding()
	if status != "" {
		w := p.textRight(status, right, onBaseline(y, size, p.captionSize()), p.captionSize(), fyne.TextStyle{}, theme.ColorNamePlaceHolder)
		right -= w + pad*2
	}
	p.sign(k, x, y)
	left := x + p.signRoom()
	runs := []run{{text: l.Kind(k), style: fyne.TextStyle{Bold: true}, color: KindMarkColor(k)}}
	for _, part := range detailParts(l, k, d) {
		runs = append(runs, run{text: " · ", color: theme.ColorNamePlaceHolder}, run{text: part})
	}
	if len(runs) == 1 {
		runs = append(runs, run{text: " · " + l.Unknown, color: theme.ColorNamePlaceHolder})
	}
	return y + p.flow(runs, left, y, right-left, size, 3) + pad/2
}

// detailParts are the details in the order in which they are read.
func detailParts(l CardLabels, k briefing.Kind, d briefing.Details) []string {
	var parts []string
	add := func(s string) {
		if s = oneLine(s); s != "" {
			parts = append(parts, s)
		}
	}
	if k == briefing.KindStatistic {
		for _, f := range d.Figures {
			add(f.Text)
		}
		for _, s := range []string{d.Source, d.Scope, d.Where, d.When} {
			add(s)
		}
		return parts
	}
	add(d.Who)
	add(d.Role)
	add(d.Org)
	if d.To != "" && k == briefing.KindRecommendation {
		add(l.AskedOf(d.To))
	}
	return parts
}
