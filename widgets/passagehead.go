package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// passageHead is the line above the results of a search: how much was found,
// and what the search did beside what was asked of it, with the ways to have
// it otherwise.
type passageHead struct {
	list             *PassageList
	suggest, literal *flatButton
	sheet            *drawing
}

func newPassageHead(l *PassageList) *passageHead {
	h := &passageHead{list: l}
	h.suggest = newFlatButton("", l.suggest)
	h.literal = newFlatButton("", func() {
		if l.OnLiteral != nil {
			l.OnLiteral(!l.results.Literal)
		}
	})
	h.sheet = newDrawing(0, h.draw)
	return h
}

// update gives the buttons their words.
func (h *passageHead) update() {
	r, words := h.list.results, h.list.labels
	h.suggest.setText(words.Suggest(r.Suggestion))
	h.literal.setText(words.OnlyTyped)
	if r.Literal {
		h.literal.setText(words.WithSynonyms)
	}
}

func (h *passageHead) draw(p *pen) float32 {
	r, words := h.list.results, h.list.labels
	if r.Query == "" || r.Problem != "" || r.Passages == 0 && len(r.Synonyms) == 0 && !r.Literal {
		return 0
	}
	pad := p.padding()
	line := &headLine{pen: p, left: pad * 4, right: p.width - pad*4, height: lineHeight(p.captionSize()) + pad*2}
	line.x = line.left
	if r.Passages > 0 {
		line.words(words.Count(r.Passages, r.Documents))
	}
	if r.Relaxed {
		line.words(words.Relaxed(r.Dropped))
	}
	if r.Suggestion != "" && r.Passages > 0 {
		line.button(h.suggest)
	}
	if len(r.Synonyms) > 0 {
		line.list(words.Synonyms(r.Synonyms), h.literal.MinSize().Width)
	}
	if len(r.Synonyms) > 0 || r.Literal {
		line.button(h.literal)
	}
	return line.y + line.height
}

// headLine sets words and buttons beside each other, and below where there is
// no more room.
type headLine struct {
	pen         *pen
	left, right float32
	height      float32
	x, y        float32
}

// room goes on to the next line unless so much width is left on this one.
func (l *headLine) room(width float32) {
	if l.x > l.left && l.x+width > l.right {
		l.x, l.y = l.left, l.y+l.height
	}
}

func (l *headLine) words(s string) {
	p := l.pen
	s = shorten(s, p.captionSize(), l.right-l.left, fyne.TextStyle{})
	l.room(textWidth(s, p.captionSize(), fyne.TextStyle{}))
	l.x += p.text(s, l.x, l.y+p.padding(), p.captionSize(), fyne.TextStyle{}, theme.ColorNamePlaceHolder) + p.padding()*3
}

// list sets words that may be cut short, so that they and what follows them
// stay on the line; on a line of their own when too little is left.
func (l *headLine) list(s string, after float32) {
	const least = 14 // heights of a letter
	after += l.pen.padding() * 2
	l.room(least*l.pen.captionSize() + after)
	l.words(shorten(s, l.pen.captionSize(), l.right-l.x-after, fyne.TextStyle{}))
}

func (l *headLine) button(b *flatButton) {
	size := b.MinSize()
	l.room(size.Width)
	// The words of a button stand further in than its ground begins.
	x := max(l.left-l.pen.padding()*2, l.x-l.pen.padding()*2)
	l.pen.object(b, x, l.y+(l.height-size.Height)/2, size.Width, size.Height)
	l.x = x + size.Width + l.pen.padding()
}
