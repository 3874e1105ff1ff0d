package widgets

import (
	"strings"
	"time"
	"unicode"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
)

// CreateRenderer draws the box, and its words in a part of it that cuts off
// what is scrolled away.
func (b *TextBox) CreateRenderer() fyne.WidgetRenderer {
	r := &textBoxRenderer{box: b, sheet: &fyne.Container{}}
	r.clip = container.NewClip(r.sheet)
	r.draw(b.Size())
	return r
}

type textBoxRenderer struct {
	box     *TextBox
	sheet   *fyne.Container // the words
	clip    *container.Clip
	words   pen
	frame   pen
	objects []fyne.CanvasObject
}

func (r *textBoxRenderer) Destroy() { r.box.blink.Stop() }

func (r *textBoxRenderer) Objects() []fyne.CanvasObject { return r.objects }

func (r *textBoxRenderer) MinSize() fyne.Size { return r.box.MinSize() }

func (r *textBoxRenderer) Layout(s fyne.Size) { r.draw(s) }

func (r *textBoxRenderer) Refresh() {
	r.draw(r.box.Size())
	canvas.Refresh(r.box)
}

func (r *textBoxRenderer) draw(s fyne.Size) {
	b, border := r.box, r.box.Theme().Size(theme.SizeNameInputBorder)
	r.frame.begin(b, s.Width, false)
	stroke := theme.ColorNameInputBorder
	if b.focused {
		stroke = theme.ColorNamePrimary
	}
	// Half a unit less: on small screens a line at the edge would be cut off.
	r.frame.box(border/2, border/2, s.Width-border-0.5, s.Height-border-0.5, theme.ColorNameInputBackground, stroke,
		b.Theme().Size(theme.SizeNameInputRadius))
	r.objects = append(append(r.objects[:0], r.frame.objects...), r.clip)
	drawn := len(r.frame.objects)
	r.bar(s)
	r.objects = append(r.objects, r.frame.objects[drawn:]...)
	r.frame.end()

	r.words.begin(b, s.Width, false)
	r.clip.Move(fyne.NewPos(border, border))
	r.clip.Resize(fyne.NewSize(s.Width-2*border, s.Height-2*border))
	r.sheet.Move(fyne.NewPos(-border, -border))
	r.sheet.Resize(s)
	if s.Width > 0 {
		b.drawWords(&r.words, s)
	}
	r.sheet.Objects = append(r.sheet.Objects[:0], r.words.objects...)
	r.words.end()
	canvas.Refresh(r.sheet)
}

// bar shows which part of the lines is in sight, when not all are.
func (r *textBoxRenderer) bar(s fyne.Size) {
	b := r.box
	full := b.heightFor(s.Width)
	if s.Width <= 0 || full <= s.Height+1 {
		return
	}
	const width, gap = 3, 2
	track := s.Height - 4*gap
	r.frame.rect(s.Width-width-2*gap, 2*gap+track*b.offset/full, width, track*s.Height/full, theme.ColorNameScrollBar, width/2)
}

// drawWords draws the lines in sight, what is selected and the caret.
func (b *TextBox) drawWords(p *pen, s fyne.Size) {
	lines, inset, size := b.laid(s.Width), b.inset(), b.textSize()
	height := lineHeight(size)
	first := max(int((b.offset-inset)/height), 0)
	last := min(int((b.offset+s.Height)/height)+1, len(lines))
	y := func(i int) float32 { return inset + float32(i)*height - b.offset }
	if start, end := b.draft.selection(); start < end {
		for i := first; i < last; i++ {
			b.drawSelection(p, i, start, end, y(i), height)
		}
	}
	for i := first; i < last; i++ {
		for _, part := range lines[i].parts {
			p.text(b.words(part), inset+b.lines.left(lines[i])+part.x, y(i), size, b.style(), theme.ColorNameForeground)
		}
	}
	if b.draft.text == "" && b.PlaceHolder != "" {
		p.flow([]run{{text: b.PlaceHolder, color: theme.ColorNamePlaceHolder}}, inset, inset, s.Width-2*inset, size, 0)
	}
	if b.focused && !b.hidden {
		i := b.lines.lineOf(b.draft.at, b.early)
		p.rect(inset+b.lines.x(i, b.draft.at)-1, y(i), 2, height, theme.ColorNamePrimary, 0)
	}
}

// words are those of a part, as the painter wants them.
func (b *TextBox) words(part draftPart) string {
	s := drawn(b.draft.text[part.start:part.end])
	if part.rtl && !strings.ContainsFunc(s, unicode.IsLetter) {
		return mirrored(s)
	}
	return s
}

// drawSelection draws the ground of what is selected of a line. A line end
// that is selected shows as a narrow ground behind the last letter.
func (b *TextBox) drawSelection(p *pen, i, start, end int, y, height float32) {
	line, inset := b.lines.lines[i], b.inset()
	ground := theme.ColorNameSelection
	for _, part := range line.parts {
		from, to := max(start, part.start), min(end, part.end)
		if from >= to {
			continue
		}
		x, right := b.lines.within(part, from), b.lines.within(part, to)
		left := inset + b.lines.left(line) + min(x, right)
		p.rect(left, y, min(max(x, right)-min(x, right), p.width-left), height, ground, 0)
	}
	if start <= line.end && end > line.end && line.end < len(b.draft.text) && b.draft.text[line.end] == '\n' {
		p.rect(inset+b.lines.x(i, line.end), y, b.textSize()/3, height, ground, 0)
	}
}

// steady is how long the caret is shown after it was moved.
const steady = 500 * time.Millisecond

// startBlinking lets the caret come and go.
func (b *TextBox) startBlinking() {
	b.blink.Stop()
	b.hidden = false
	b.blink.Start()
}

// newBlink is once a second; its end is the beginning of the next.
func (b *TextBox) newBlink() *fyne.Animation {
	a := fyne.NewAnimation(time.Second, func(part float32) {
		if hidden := part >= 0.55 && part < 1 && time.Since(b.stirred) > steady; hidden != b.hidden {
			b.hidden = hidden
			b.Refresh()
		}
	})
	a.Curve, a.RepeatCount = fyne.AnimationLinear, fyne.AnimationRepeatForever
	return a
}
