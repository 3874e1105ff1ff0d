package widgets

import (
	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// readerLook is how a piece of one role is set. Lengths are in Fyne's units.
type readerLook struct {
	glyphs *readerGlyphs
	// tall is the height of the letters with all they reach, leading that of
	// a line.
	tall, leading float32
	// above and below are white space before and after the block.
	above, below float32
	// indent and inset narrow the column on the left and on the right.
	indent, inset float32
	color         fyne.ThemeColorName
	// bar draws a line beside the text, rule one beneath it.
	bar, rule bool
}

const (
	// measureCharacters is how many characters of plain text a line holds.
	measureCharacters = 70
	// measureSample is plain text, to find how wide a character is.
	measureSample = "the right of every victim to be heard, in plain words and without delay "
	// readerScale is the size of body text at step 0, in the theme's text sizes.
	readerScale = 1.15
	// readerStep is what one step of text size multiplies it by.
	readerStep = 1.12

	minTextStep, maxTextStep = -3, 8
)

// readerType is the typography of a reader: how every role looks at the
// theme's text size and the reader's step.
type readerType struct {
	size    float32 // of body text
	measure float32 // how wide a comfortable line is
	font    func(r rune) fyne.Resource
	sets    map[readerSet]*readerGlyphs
	looks   map[readerRole]*readerLook
}

type readerSet struct {
	style fyne.TextStyle
	size  float32
}

type readerRole struct {
	role  briefing.Role
	level int
}

func newReaderType(th fyne.Theme, step int, font func(r rune) fyne.Resource) *readerType {
	size := th.Size(theme.SizeNameText) * readerScale
	for ; step > 0; step-- {
		size *= readerStep
	}
	for ; step < 0; step++ {
		size /= readerStep
	}
	size = float32(int(size*2+0.5)) / 2
	t := &readerType{size: size, font: font, sets: map[readerSet]*readerGlyphs{}, looks: map[readerRole]*readerLook{}}
	t.measure = t.glyphs(fyne.TextStyle{}, size).width(measureSample, 0) / float32(len(measureSample)) * measureCharacters
	return t
}

func (t *readerType) glyphs(style fyne.TextStyle, size float32) *readerGlyphs {
	k := readerSet{style, size}
	if t.sets[k] == nil {
		t.sets[k] = newReaderGlyphs(style, size, t.font)
	}
	return t.sets[k]
}

func (t *readerType) look(p *readerPiece) *readerLook {
	k := readerRole{p.role, min(max(p.level, 0), 6)}
	if p.header {
		k = readerRole{level: -1}
	}
	if t.looks[k] == nil {
		t.looks[k] = t.newLook(k)
	}
	return t.looks[k]
}

func (t *readerType) newLook(k readerRole) *readerLook {
	l := &readerLook{above: 0.45, below: 0.45, color: ColorNamePageText}
	scale, leading := float32(1), float32(1.52)
	var style fyne.TextStyle
	switch k.role {
	case briefing.RoleHeading:
		style.Bold = true
		scale, leading, l.above, l.below = headingScale(k.level), 1.35, 1.15, 0.3
	case briefing.RoleListItem:
		l.indent = listIndentEms * float32(k.level+1)
		l.above, l.below = 0.2, 0.2
	case briefing.RoleTableRow:
		l.rule = true
		l.above, l.below = 0.2, 0.2
	case briefing.RoleQuotation:
		l.indent, l.inset, l.bar = listIndentEms, 1.2, true
	case briefing.RoleFootnote:
		scale, l.indent, l.above, l.below = 0.85, listIndentEms, 0.25, 0.25
	case briefing.RoleBoilerplate:
		scale, l.color, l.above, l.below = 0.9, ColorNamePageMuted, 0.15, 0.15
	case "": // the line that furniture folds into
		scale, l.color, l.above, l.below = 0.9, ColorNamePageMuted, 0.5, 0.5
	}
	for _, em := range []*float32{&l.above, &l.below, &l.indent, &l.inset} {
		*em *= t.size
	}
	size := float32(int(t.size*scale*2+0.5)) / 2
	l.glyphs = t.glyphs(style, size)
	l.tall = fyne.MeasureText("Ág", size, style).Height
	l.leading = max(float32(int(size*leading+0.5)), l.tall)
	return l
}

func headingScale(level int) float32 {
	switch level {
	case 0, 1:
		return 1.5
	case 2:
		return 1.25
	case 3:
		return 1.1
	}
	return 1
}
