package page

import (
	"strconv"
)

// barWeight is the thickness of the bar beside a quotation.
const barWeight Points = 1.6

// footRise is where the running foot's baseline stands, as a share of the
// lower margin from the text down.
const footRise = 0.52

// drawer turns planned pages into operations.
type drawer struct {
	*typesetter
	document *Document
	page     *Page
	// targets are the notes' places, by number: on this page, or in the whole
	// document where the notes stand at its end.
	targets map[int]target
	// shortTitle is the running foot's, once footed is set.
	shortTitle *line
	footed     bool
}

// footGap is the least white between the two parts of the running foot.
const footGap = 24

// target is a place that a link leads to.
type target struct {
	page int
	y    Points
}

func (t *typesetter) draw(pages []plan) *Document {
	m := t.manuscript
	d := &drawer{typesetter: t, document: &Document{
		Title: m.Title, Author: m.Author, Subject: m.Subject, Language: m.Language,
		RightToLeft: m.RightToLeft, Size: t.sheet,
	}, targets: map[int]target{}}
	for i := range pages {
		d.drawPage(i, pages[i], len(pages))
		if t.template.Notes != NotesAtEnd {
			d.aimLinks(i)
			clear(d.targets)
		}
	}
	if t.template.Notes == NotesAtEnd {
		for i := range pages {
			d.aimLinks(i)
		}
	}
	d.document.Elements = t.elements
	d.document.Elements[0].Language = m.Language
	d.document.Notices = t.notices()
	return d.document
}

func (d *drawer) drawPage(index int, p plan, count int) {
	d.page = &Page{Number: index + 1, Size: d.sheet}
	for i, pr := range p.rows {
		y := d.margin.Top + pr.y
		bottom := y + pr.row.height
		if pr.row.bar != 0 {
			if i+1 < len(p.rows) && p.rows[i+1].row.bar == pr.row.bar {
				bottom = d.margin.Top + p.rows[i+1].y
			}
			d.box(Box{
				Mark: Mark{Item: pr.row.item},
				Area: Rect{0, 0, barWeight, bottom - y}, Fill: d.colour("line"),
			}, y)
		}
		d.row(pr.row, y)
		if pr.row.table && (i+1 == len(p.rows) || !p.rows[i+1].row.table) {
			d.box(Box{
				Mark: Mark{Item: pr.row.item},
				Area: Rect{-d.hang, pr.row.height, d.column() + d.hang, tableRule}, Fill: d.colour("line"),
			}, y)
		}
		if pr.row.outline != "" {
			d.document.Outline = append(d.document.Outline, Entry{pr.row.outline, pr.row.level, index, y})
		}
	}
	d.notes(p.notes)
	d.foot(count)
	d.document.Pages = append(d.document.Pages, *d.page)
}

func (d *drawer) row(r *row, y Points) {
	for _, b := range r.boxes {
		b.Item = r.item
		d.box(b, y)
	}
	for _, i := range r.images {
		i.Area = d.mirrored(Rect{d.margin.Left + i.Area.X, y + i.Area.Y, i.Area.Width, i.Area.Height})
		d.page.Operations = append(d.page.Operations, i)
	}
	if r.source > 0 {
		d.targets[r.source] = target{d.page.Number - 1, y}
	}
	for _, l := range r.texts {
		d.line(l, r, y)
	}
	if r.target != nil {
		d.page.Links = append(d.page.Links, Link{
			Area: d.mirrored(Rect{d.margin.Left, y, d.column(), r.height}), Page: r.target.Page, Y: r.target.Y,
			Element: r.texts[0].element, Words: r.target.Title,
		})
	}
}

// box draws a box given from the start of the text and the row's top.
func (d *drawer) box(b Box, y Points) {
	b.Area = d.mirrored(Rect{d.margin.Left + b.Area.X, y + b.Area.Y, b.Area.Width, b.Area.Height})
	d.page.Operations = append(d.page.Operations, b)
}

// mirrored turns an area given from the left edge into one from the right
// edge when the handout reads from right to left.
func (d *drawer) mirrored(r Rect) Rect {
	if d.manuscript.RightToLeft {
		r.X = d.sheet.Width - r.X - r.Width
	}
	return r
}

// line draws a line within its room: at the edge where its own language
// starts, a label always where the handout's does.
func (d *drawer) line(l placedLine, r *row, y Points) {
	room := d.mirrored(Rect{X: d.margin.Left + l.x, Width: l.width})
	atRight := l.rightToLeft
	if l.label {
		atRight = d.manuscript.RightToLeft
	}
	if l.flush {
		atRight = !atRight
	}
	x := room.X
	if atRight {
		x += room.Width - l.line.width
	}
	for _, f := range l.fragments {
		e := f.dress.element
		if e == NoElement {
			e = l.element
		}
		metrics := d.measurer.Metrics(Font{Family: Serif, Size: f.size})
		text := Text{
			Mark: Mark{Item: r.item, Element: e, Running: r.running},
			X:    x, Baseline: y + l.baseline - f.dress.rise, Face: f.face, Size: f.size, Colour: f.dress.colour, Heavy: f.heavy,
			Glyphs: f.glyphs, RightToLeft: f.level%2 == 1, Language: l.language,
			Ascent: metrics.Ascent, Descent: metrics.Descent,
		}
		d.page.Operations = append(d.page.Operations, text)
		d.link(f, text)
		x += f.width
	}
}

func (d *drawer) link(f fragment, t Text) {
	if f.dress.link == "" && f.dress.note == 0 {
		return
	}
	words := f.dress.link
	if f.dress.note > 0 {
		words = d.sourceWords(f.dress.note)
	}
	d.page.Links = append(d.page.Links, Link{
		Area: t.Bounds(), Address: f.dress.link, Element: t.Element, Words: words, note: f.dress.note,
	})
}

// sourceWords names the source to which a reference leads.
func (d *drawer) sourceWords(note int) string {
	source := d.manuscript.Notes[note-1].Source
	l := d.manuscript.Labels
	return referenceMark(note) + ". " + unmarked(joined(l.Comma, source.Symbol, l.title(source)))
}

// aimLinks points a page's references at their notes.
func (d *drawer) aimLinks(index int) {
	p := &d.document.Pages[index]
	kept := p.Links[:0]
	for _, l := range p.Links {
		if l.note > 0 {
			to, ok := d.targets[l.note]
			if !ok {
				continue
			}
			l.Page, l.Y = to.page, to.y
		}
		kept = append(kept, l)
	}
	p.Links = kept
}

// notes stand on the lower edge of the text.
func (d *drawer) notes(rows []row) {
	if len(rows) == 0 {
		return
	}
	y := d.sheet.Height - d.margin.Bottom - stacked(rows)
	d.box(Box{Area: Rect{0, 0, noteRuleWidth, noteRule}, Fill: d.colour("quiet")}, y-noteBelow)
	for i := range rows {
		d.row(&rows[i], y)
		y += rows[i].height + rows[i].after
	}
}

// foot is the running foot: the short title, and the page of so many.
func (d *drawer) foot(count int) {
	s := d.style(StyleFoot)
	l := d.manuscript.Labels
	number := fill(l.PageOf, "page", strconv.Itoa(d.page.Number), "pages", strconv.Itoa(count))
	y := d.sheet.Height - d.margin.Bottom + d.margin.Bottom*footRise
	right := d.lines(d.setting(Plain(number), s, Part{}, NoElement), d.column())
	if len(right) == 0 {
		return
	}
	if !d.footed {
		last := fill(l.PageOf, "page", strconv.Itoa(count), "pages", strconv.Itoa(count))
		d.shortTitle = d.shortened(d.manuscript.Title, s, d.column()-d.widthOf(last, s)-footGap)
		d.footed = true
	}
	if d.shortTitle != nil {
		d.line(placedLine{line: *d.shortTitle, width: d.column(), label: true}, &row{running: RunningFoot}, y)
	}
	d.line(placedLine{line: right[0], width: d.column(), label: true, flush: true}, &row{running: RunningFoot}, y)
}

// shortened is a text on one line, cut at a word with an ellipsis when it is
// too long.
func (d *drawer) shortened(text string, s Style, room Points) *line {
	lines := d.lines(d.setting(Plain(text), s, Part{Verbatim: true}, NoElement), room)
	if len(lines) == 0 {
		return nil
	}
	if len(lines) == 1 {
		return &lines[0]
	}
	ellipsis := d.widthOf("…", s)
	lines = d.lines(d.setting(Plain(text), s, Part{Verbatim: true}, NoElement), room-ellipsis)
	first := ""
	for _, f := range lines[0].fragments {
		if f.level%2 == 0 {
			for _, g := range f.glyphs {
				first += g.Text
			}
		} else {
			first = Text{Glyphs: f.glyphs, RightToLeft: true}.Words() + first
		}
	}
	cut := d.lines(d.setting(Plain(first+"…"), s, Part{Verbatim: true}, NoElement), room)
	if len(cut) == 0 {
		return nil
	}
	return &cut[0]
}
