package typeface

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing/page"

	"github.com/go-text/typesetting/bidi"
	"github.com/go-text/typesetting/di"
	"github.com/go-text/typesetting/font"
	ot "github.com/go-text/typesetting/font/opentype"
	"github.com/go-text/typesetting/language"
	"github.com/go-text/typesetting/shaping"
	"golang.org/x/image/math/fixed"
)

// Shape shapes a paragraph as one endless line: Unicode's bidirectional
// algorithm (UAX 9) over the whole, then scripts, then faces, then HarfBuzz.
// The runs are in reading order. They are shared and must not be changed.
func (l *Library) Shape(p page.Paragraph) []page.Run {
	key := keyOf(p)
	if runs, ok := l.cache.get(key); ok {
		return runs
	}
	s := l.shapers.Get().(*shaper)
	defer l.shapers.Put(s)
	runs := s.shape(p)
	l.cache.put(key, runs)
	return runs
}

// shaper holds what can serve one paragraph at a time.
type shaper struct {
	library   *Library
	faces     map[page.Face]*font.Face
	names     map[*font.Font]*face
	harfbuzz  shaping.HarfbuzzShaper
	segmenter shaping.Segmenter
	bidi      bidi.Paragraph
	fallbacks map[page.Font]*fallback
	runes     []rune
	// offsets[i] is where runes[i] starts in the text, in bytes.
	offsets []int
}

func newShaper(l *Library) *shaper {
	s := &shaper{
		library: l, faces: map[page.Face]*font.Face{}, names: map[*font.Font]*face{},
		fallbacks: map[page.Font]*fallback{},
	}
	s.harfbuzz.SetFontCacheSize(len(faceNames))
	for _, fc := range l.faces {
		s.names[fc.font] = fc
	}
	return s
}

func (s *shaper) face(name page.Face) *font.Face {
	f, ok := s.faces[name]
	if !ok {
		f = font.NewFace(s.library.faces[name].font)
		s.faces[name] = f
	}
	return f
}

func (s *shaper) shape(p page.Paragraph) []page.Run {
	s.runes, s.offsets = s.runes[:0], s.offsets[:0]
	for i, r := range p.Text {
		if endsParagraph(r) {
			r = ' '
		}
		s.runes = append(s.runes, r)
		s.offsets = append(s.offsets, i)
	}
	s.offsets = append(s.offsets, len(p.Text))
	if len(s.runes) == 0 {
		return nil
	}
	base := bidi.LeftToRight
	if p.RightToLeft {
		base = bidi.RightToLeft
	}
	levels := s.bidi.Segment(s.runes, base)
	var runs []page.Run
	for i := range levels.NumRuns() {
		run := levels.Run(i)
		runs = s.shapeLevel(runs, p, run.Start, run.End, int(run.Level))
	}
	return runs
}

// endsParagraph reports whether r is a paragraph separator to the bidirectional
// algorithm (class B), which would leave what follows unshaped.
func endsParagraph(r rune) bool {
	return r == '\n' || r == '\r' || 0x1c <= r && r <= 0x1e || r == 0x85 || r == 0x2029
}

// shapeLevel shapes the runes [start, end), which have one bidi level.
func (s *shaper) shapeLevel(runs []page.Run, p page.Paragraph, start, end, level int) []page.Run {
	for i, span := range p.Spans {
		if start >= end {
			break
		}
		stop := start
		for stop < end && s.offsets[stop] < span.End {
			stop++
		}
		if stop > start {
			runs = s.shapeSpan(runs, p, i, start, stop, level)
			start = stop
		}
	}
	return runs
}

func (s *shaper) shapeSpan(runs []page.Run, p page.Paragraph, span, start, end, level int) []page.Run {
	f := p.Spans[span].Font
	direction := di.DirectionLTR
	if level%2 == 1 {
		direction = di.DirectionRTL
	}
	faces, ok := s.fallbacks[fontKey(f)]
	if !ok {
		faces = s.fallbackFor(f)
		s.fallbacks[fontKey(f)] = faces
	}
	inputs := s.segmenter.Split(shaping.Input{
		Text: s.runes, RunStart: start, RunEnd: end, Direction: direction,
		FontFeatures: features(f), Language: language.NewLanguage(p.Language),
	}, faces)
	if direction == di.DirectionRTL {
		// What is split within a level keeps reading order.
		for i := range inputs {
			inputs[i].Direction = di.DirectionRTL
		}
	}
	for _, in := range inputs {
		fc := s.names[in.Face.Font]
		in.Size = fixed.I(int(fc.upem))
		if fc.name == arabicRegular || fc.name == arabicBold {
			in.FontFeatures = append(slices.Clip(in.FontFeatures), lettersApart)
		}
		out := s.harfbuzz.ShapeNoExtents(in)
		runs = append(runs, s.run(out, p, span, fc, level))
	}
	return runs
}

// fontKey leaves out what does not choose a face.
func fontKey(f page.Font) page.Font {
	return page.Font{Family: f.Family, Bold: f.Bold, Italic: f.Italic}
}

// lettersApart turns off Arabic ligatures that are a matter of taste, such as
// that of the name of God: one glyph for several letters comes back from a
// PDF with its letters in the wrong order. Letters that must join, as lam and
// alef must, are joined by another feature.
var lettersApart = shaping.FontFeature{Tag: ot.MustNewTag("liga"), Value: 0}

func features(f page.Font) []shaping.FontFeature {
	var list []shaping.FontFeature
	if f.Tracking != 0 {
		list = append(list, shaping.FontFeature{Tag: ot.MustNewTag("liga"), Value: 0})
	}
	if f.Tabular {
		list = append(list, shaping.FontFeature{Tag: ot.MustNewTag("tnum"), Value: 1})
	}
	return list
}

// run gathers the glyphs into clusters in reading order and scales them.
func (s *shaper) run(out shaping.Output, p page.Paragraph, span int, fc *face, level int) page.Run {
	f := p.Spans[span].Font
	size := float64(f.Size) * sizeCorrection(fc.name)
	scale := size / fc.upem / 64
	run := page.Run{Span: span, Face: fc.name, Size: page.Points(size), Level: level, Heavy: f.Bold && fc.name == chinese}
	glyphs := make([]page.Glyph, len(out.Glyphs))
	for first := 0; first < len(out.Glyphs); {
		last := first + 1
		for last < len(out.Glyphs) && out.Glyphs[last].TextIndex() == out.Glyphs[first].TextIndex() {
			last++
		}
		index := out.Glyphs[first].TextIndex()
		c := page.Cluster{Start: s.offsets[index], End: s.offsets[index+out.Glyphs[first].RunesCount()]}
		for i := first; i < last; i++ {
			g := out.Glyphs[i]
			glyphs[i] = page.Glyph{
				ID:      uint16(g.GlyphID),
				Advance: page.Points(float64(g.Advance) * scale),
				DX:      page.Points(float64(g.XOffset) * scale),
				DY:      page.Points(float64(g.YOffset) * scale),
			}
			c.Advance += glyphs[i].Advance
			c.Missing = c.Missing || g.GlyphID == 0 && !invisible(p.Text[c.Start:c.End])
		}
		c.Glyphs = glyphs[first:last:last]
		label(c.Glyphs, p.Text[c.Start:c.End], level%2 == 1)
		if f.Tracking != 0 {
			c.Glyphs[len(c.Glyphs)-1].Advance += f.Tracking
			c.Advance += f.Tracking
		}
		run.Clusters = append(run.Clusters, c)
		first = last
	}
	if level%2 == 1 {
		for i, j := 0, len(run.Clusters)-1; i < j; i, j = i+1, j-1 {
			run.Clusters[i], run.Clusters[j] = run.Clusters[j], run.Clusters[i]
		}
	}
	return run
}

// label gives a cluster's text to its glyphs: one character each where their
// numbers agree, so that letters and their marks are found one by one. Where a
// letter has more marks than glyphs for them, the last glyph stands for those
// that are left; all else goes to the glyph that is read first.
func label(glyphs []page.Glyph, text string, rightToLeft bool) {
	first, step := 0, 1
	if rightToLeft {
		first, step = len(glyphs)-1, -1
	}
	if n := utf8.RuneCountInString(text); n < len(glyphs) || n > len(glyphs) && !oneLetter(text) {
		glyphs[first].Text = text
		return
	}
	for i := range glyphs {
		n := len(text)
		if i < len(glyphs)-1 {
			_, n = utf8.DecodeRuneInString(text)
		}
		glyphs[first+i*step].Text, text = text[:n], text[n:]
	}
}

// oneLetter reports whether a text is a letter with nothing but marks after it.
func oneLetter(text string) bool {
	_, n := utf8.DecodeRuneInString(text)
	return strings.TrimFunc(text[n:], func(r rune) bool { return unicode.Is(unicode.Mn, r) }) == ""
}

// invisible reports whether a text needs no glyph: controls and joiners.
func invisible(text string) bool {
	for _, r := range text {
		switch {
		case r == '\u00ad', r == '\ufeff', '\u200b' <= r && r <= '\u200f', '\u2028' <= r && r <= '\u202e',
			'\u2060' <= r && r <= '\u2069', r < ' ':
		default:
			return false
		}
	}
	return true
}

// sizeCorrection sets faces of other scripts at the size that looks the same
// beside the Latin letters.
func sizeCorrection(f page.Face) float64 {
	switch f {
	case arabicRegular, arabicBold:
		return 1.12
	case chinese:
		return 0.96
	}
	return 1
}
