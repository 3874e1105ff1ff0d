package widgets

import (
	"image/color"
	"sort"

	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

func (r *Reader) color(name fyne.ThemeColorName) color.Color { return r.theme.color(r, name) }

// redraw draws what is in sight.
func (r *Reader) redraw() {
	if r.held > 0 {
		return
	}
	s := r.sheet
	s.begin()
	if r.view.height <= 0 {
		return
	}
	var extra []fyne.CanvasObject
	switch {
	case r.doc == nil:
		r.drawNote(r.Labels.Empty)
	case len(r.view.flow.pieces) == 0:
		r.drawNote(r.Labels.NoText)
	default:
		for _, p := range r.view.placed() {
			r.drawPiece(p)
			if p.piece == r.view.flow.card && r.card != nil {
				r.card.Move(fyne.NewPos(r.geo.x, p.y+r.view.flow.height(p.piece)-r.view.flow.cardHeight))
				extra = append(extra, r.card)
			}
		}
		r.drawCaret()
	}
	s.end(extra...)
	r.bar.follow()
}

// drawNote says in the middle why there is nothing to read.
func (r *Reader) drawNote(note string) {
	t := r.sheet.text(note, 0, r.view.height/3, r.set.size, fyne.TextStyle{}, r.color(ColorNamePageMuted))
	t.Move(fyne.NewPos(max((r.Size().Width-t.MinSize().Width)/2, 0), r.view.height/3))
}

func (r *Reader) drawPiece(p readerPlaced) {
	f := r.view.flow
	l := f.set.look(&f.pieces[p.piece])
	if f.pieces[p.piece].header {
		r.drawHeader(p, l)
		return
	}
	lines := f.pieces[p.piece].lines
	for n := range lines {
		y := p.y + f.lineTop(p.piece, n)
		if y+2*l.leading < 0 || y > r.view.height { // what is framed reaches beyond its line
			continue
		}
		r.drawFills(p.piece, n, y, l)
		for _, run := range f.runs(p.piece, n) {
			if run.text != "" {
				r.drawRun(&run, y+(l.leading-l.tall)/2, l)
			}
		}
		r.drawSigns(p.piece, n, y, l)
		r.drawPage(p.piece, n, y, l)
	}
	top, bottom := p.y+f.above(p.piece), p.y+f.height(p.piece)-f.cardBelow(p.piece)
	if l.bar {
		x := r.geo.x + l.indent - listIndentEms*f.set.size/2
		r.sheet.fill(x, max(top, -1), 2, min(bottom-l.below, r.view.height+1)-max(top, -1), r.color(ColorNamePageRule))
	}
	if l.rule && f.pieces[p.piece].last && bottom < r.view.height+1 {
		r.sheet.fill(r.geo.x, bottom-1, f.column, 1, r.color(ColorNamePageRule))
	}
}

func (r *Reader) drawRun(run *readerRun, y float32, l *readerLook) {
	t := r.sheet.text(run.text, r.geo.x+run.x, y+run.rise, l.glyphs.size, l.glyphs.style, r.color(l.color))
	t.FontSource = run.font
}

// drawHeader draws the line that page furniture folds into.
func (r *Reader) drawHeader(p readerPlaced, l *readerLook) {
	g := r.view.flow.folds[r.view.flow.pieces[p.piece].fold]
	sign := "▸"
	if g.open {
		sign = "▾"
	}
	y := p.y + l.above + (l.leading-l.tall)/2
	size := l.glyphs.size
	r.sheet.text(sign, r.geo.x, y, size, signStyle, r.color(l.color))
	r.sheet.text(r.Labels.Furniture(g.blocks), r.geo.x+size, y, size, l.glyphs.style, r.color(l.color))
}

// drawPage writes the number of a page beside the line where it begins.
func (r *Reader) drawPage(i, n int, y float32, l *readerLook) {
	f := r.view.flow
	line := f.pieces[i].lines[n]
	after := line.start - 1 // a page may begin in the white space before a block
	if n == 0 {
		after = -1
		if j := f.shownBefore(i); j >= 0 {
			after = f.pieces[j].span.End - 1
		}
	}
	pages := r.doc.Pages
	k := sort.Search(len(pages), func(k int) bool { return pages[k].Span.Start >= line.end }) - 1
	if k < 0 || pages[k].Span.Start <= after || pages[k].Label == "" || r.geo.side < sideEms*r.set.size {
		return
	}
	size := r.set.size * 0.8
	x := r.geo.x + r.geo.column + r.set.size*0.7
	t := r.sheet.text(r.Labels.Page(pages[k].Label), x, 0, size, fyne.TextStyle{}, r.color(ColorNamePageMuted))
	t.Move(fyne.NewPos(x, y+(l.leading-t.MinSize().Height)/2))
	r.sheet.fill(x, y, r.geo.side-r.set.size, 1, r.color(ColorNamePageRule))
}

// drawSigns puts the signs of what begins on a line into the margin, those of
// kept things on a filled ground.
func (r *Reader) drawSigns(i, n int, y float32, l *readerLook) {
	line := r.view.flow.pieces[i].lines[n]
	em := r.set.size
	x := r.geo.x - r.geo.hang - em*0.5
	var drawn []readerMark
	r.marks.within(briefing.Span{Start: line.start, End: line.end}, func(m int) {
		mark := r.marks.list[m]
		if mark.span.Start < line.start {
			return
		}
		for _, d := range drawn {
			if d.kind == mark.kind && d.kept == mark.kept {
				return
			}
		}
		drawn = append(drawn, mark)
		width, height := em*1.05, l.tall
		if x -= width; x < 0 {
			return // no room for a third; its words are underlined
		}
		top := y + (l.leading-height)/2
		if mark.kept {
			r.sheet.fill(x, top, width, height, r.color(KindKeptColor(mark.kind))).CornerRadius = em * 0.25
		}
		t := r.sheet.text(KindSign(mark.kind), 0, 0, em, fyne.TextStyle{Bold: true}, r.color(KindMarkColor(mark.kind)))
		size := t.MinSize()
		t.Move(fyne.NewPos(x+(width-size.Width)/2, top+(height-size.Height)/2))
		r.sheet.signs = append(r.sheet.signs, readerSign{fyne.NewPos(x, y), fyne.NewSize(width, l.leading), m})
		x -= em * 0.15
	})
}

// drawCaret draws the caret while the keys come here.
func (r *Reader) drawCaret() {
	if !r.focused || !r.caret.touched {
		return
	}
	f := r.view.flow
	i, at := f.settle(r.caret.at)
	if i < 0 {
		return
	}
	y, near := r.view.pieceTop(i)
	if !near {
		return
	}
	l := f.set.look(&f.pieces[i])
	n := f.lineAt(i, at, r.caret.early)
	x := f.xAt(i, n, at)
	y += f.lineTop(i, n) + (l.leading-l.tall)/2
	r.sheet.line(r.geo.x+x-1, y, 2, l.tall, r.color(theme.ColorNamePrimary))
}
