package page

import (
	"maps"
	"slices"
	"strings"

	"attache/briefing"
	"attache/briefing/page/hyphen"
)

// typesetter turns a manuscript into rows. It serves one layout.
type typesetter struct {
	manuscript *Manuscript
	template   Template
	styles     Options
	measurer   Measurer
	scale      Points
	tightness  Points
	contrast   bool
	justified  bool
	sheet      Size
	margin     Margin
	hang       Points
	missing    map[string]bool
	patterns   *hyphen.Patterns
	elements   []Element
	rows       []row
	// charted says that shares are drawn as bars.
	charted bool
	logo    *logo
	// logoProblem says why a logo is not printed.
	logoProblem string
	// noteElements is how many of the elements are notes at the pages' feet.
	noteElements int
	// noteHeights remembers the heights of notes.
	noteHeights map[string]Points
	// cited are the sources whose note stands on an earlier page.
	cited map[int]bool
}

func newTypesetter(m *Manuscript, o Options, measurer Measurer) *typesetter {
	t := &typesetter{
		manuscript: m, template: o.Template, styles: o, measurer: measurer, scale: o.scale(), tightness: Points(o.tightness),
		contrast: o.HighContrast, sheet: o.Template.sheet(o.Paper), margin: o.Template.Margins[A4], hang: o.Template.Hang,
		missing: map[string]bool{},
		cited:   map[int]bool{}, noteHeights: map[string]Points{},
		patterns:  o.Template.patterns(m.Language),
		justified: o.Justified(),
		charted:   o.Template.Chart && comparableShares(m.Parts),
		elements:  []Element{{Role: RoleDocument}},
	}
	if margin, ok := o.Template.Margins[o.Paper]; ok {
		t.margin = margin
	}
	if len(m.Logo) > 0 {
		var err error
		if t.logo, err = logos.read(m.Logo); err != nil {
			t.logoProblem = err.Error()
		}
	}
	return t
}

// column is the width of the text.
func (t *typesetter) column() Points { return t.sheet.Width - t.margin.Left - t.margin.Right }

// depth is the height that text and notes share on a page.
func (t *typesetter) depth() Points { return t.sheet.Height - t.margin.Top - t.margin.Bottom }

// style returns a style at the size of this layout.
func (t *typesetter) style(name StyleName) Style {
	s := t.styles.Style(name)
	s.Leading *= 1 - 0.06*t.tightness
	s.Before *= 1 - 0.45*t.tightness
	s.After *= 1 - 0.45*t.tightness
	return s
}

func (t *typesetter) colour(name string) Colour {
	if t.contrast {
		switch name {
		case "ink", "accent", "quiet":
			return Colour{}
		case "tint":
			return Colour{255, 255, 255}
		case "line":
			return Colour{90, 90, 90}
		}
	}
	return t.template.palette[name]
}

func (t *typesetter) element(role ElementRole, parent ElementID, language string) ElementID {
	t.elements = append(t.elements, Element{Role: role, Parent: parent, Language: language})
	return ElementID(len(t.elements) - 1)
}

// superscript is the size of a reference's number beside its text's.
const superscript = 0.66

// setting dresses a text in a style. Links and references get elements of
// their own below parent, unless parent is NoElement.
func (t *typesetter) setting(text Rich, style Style, p Part, parent ElementID) setting {
	s := setting{language: t.manuscript.Language, verbatim: p.Verbatim}
	if p.Language != "" {
		s.language = p.Language
	}
	base := style.font()
	alone := len(text) == 1
	for i, piece := range text {
		f := base
		f.Bold = f.Bold || piece.Bold
		f.Italic = f.Italic != piece.Italic
		d := dress{colour: t.colour(style.Colour), link: piece.Link}
		if piece.Quiet {
			d.colour = t.colour("quiet")
		}
		if piece.Bold && style.Colour == "quiet" {
			d.colour = t.colour("ink")
		}
		if piece.Note > 0 {
			if !alone {
				d.rise = t.measurer.Metrics(base).CapHeight * (1 - superscript)
				f.Size *= superscript
			}
			f.Bold, f.Italic, f.Tracking = true, false, 0
			d.colour = t.colour("accent")
			d.note, d.place = piece.Note, piece.Place
			d.element = t.child(RoleLink, t.child(RoleReference, parent))
			// Two references that meet are told apart.
			mark := referenceMark(piece.Note)
			if i > 0 && text[i-1].Note > 0 {
				mark = "," + mark
			}
			if _, right := letters(s.text); right > 0 {
				// A figure beside a figure would be read as one number.
				mark = isolateStart + mark + isolateEnd
			}
			s.add(mark, f, d)
			continue
		}
		if piece.Link != "" {
			d.element = t.child(RoleLink, parent)
			if style.Colour != "quiet" {
				d.colour = t.colour("accent")
			}
		}
		d.together = piece.Bold && p.Kind == PartStatistic
		s.add(piece.Text, f, d)
	}
	s.rightToLeft = t.manuscript.RightToLeft
	if (p.Kind == PartParagraph || p.Kind == PartListItem) && !s.verbatim && len(s.spans) > 0 {
		s.patterns = t.patterns
	}
	switch p.Kind {
	case PartParagraph, PartListItem, PartQuote, PartStatistic, PartRecommendation:
		s.justified = t.justified
	}
	if p.Kind != "" && p.Kind != PartMeta && p.Kind != PartOrganisation {
		s.rightToLeft = readsRightToLeft(s.text, t.manuscript.RightToLeft)
	}
	s.hangs = p.Kind == PartQuote && !s.rightToLeft
	return s
}

// reference is a mark that refers to a source.
type reference struct {
	note  int
	place Place
	// element is the mark's, within the Reference; NoElement where it has none.
	element ElementID
}

func (t *typesetter) child(role ElementRole, parent ElementID) ElementID {
	if parent == NoElement {
		return NoElement
	}
	return t.element(role, parent, "")
}

// notices tells of characters that could not be set.
func (t *typesetter) notices() []Notice {
	list := slices.Clone(t.manuscript.Notices)
	if t.logoProblem != "" {
		list = append(list, Notice{Kind: NoticeLogo, Detail: t.logoProblem})
	}
	if len(t.missing) > 0 {
		characters := slices.Sorted(maps.Keys(t.missing))
		list = append(list, Notice{Kind: NoticeNoFont, Detail: strings.Join(characters, " ")})
	}
	return list
}

// row is a horizontal slice of the text that no page break divides.
type row struct {
	item briefing.ItemID
	// before and after are the white around it; between two rows stands the
	// greater one of both.
	before, after Points
	height        Points
	texts         []placedLine
	boxes         []Box // from the row's start and top
	images        []Image
	notes         []reference
	running       Running
	// keep forbids a page break after the row.
	keep bool
	// heads what follows: a heading, a table's head. When no break is allowed
	// anywhere, a page may still end before it.
	heads bool
	// bar is the group of rows beside which one bar runs; 0 for none.
	bar int
	// table rows have a rule below the last of them on a page.
	table bool
	// head is repeated at the top of a page that starts with this row.
	head *row
	// below is the white between that head and this row.
	below Points
	// source is the number of the note that starts here; 0 for none.
	source int
	// target is the heading to which a line of the contents leads.
	target *Entry
	// outline is the entry that starts here; empty for none.
	outline string
	level   int
}

// placedLine is a line with its place in a row, from the row's start: its
// left edge, or its right one in a handout that reads from right to left.
type placedLine struct {
	line
	x Points
	// width is the room that the line may fill.
	width    Points
	baseline Points
	element  ElementID
	// label stands where the handout starts, whatever its own language;
	// flush puts it at the other end of its room.
	label, flush bool
}
