package page

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
	"strconv"
	"strings"
)

// Template is how a kind of handout looks and what it shows: the content of a
// data file that a designer can read and change.
type Template struct {
	Name string `json:"name"`
	// Base names the template whose values stand where this one says nothing.
	Base string `json:"base,omitempty"`
	// Show lists the kinds of item that are printed.
	Show []string `json:"show"`
	// Arrange says how items are ordered; see Arrangement.
	Arrange Arrangement `json:"arrange"`
	// Notes says where the sources stand.
	Notes NotePlacement `json:"notes"`
	// Pages is how many pages the handout may have; 0 is any number. The
	// type is set smaller, down to Minimum points, before giving up.
	Pages   int    `json:"pages,omitempty"`
	Minimum Points `json:"minimum,omitempty"`
	// ReferenceFirst names the speaker before the quotation, as one reads aloud.
	ReferenceFirst bool `json:"referenceFirst,omitempty"`
	// Remark is a label's name printed under the title: "checkAgainstDelivery".
	Remark string `json:"remark,omitempty"`
	// Annex prints at the end where each source's words stand.
	Annex bool `json:"annex,omitempty"`
	// Contents prints a table of contents when there are at least so many
	// pages; 0 is never.
	Contents int `json:"contents,omitempty"`
	// Hyphenate lets lines end within one's own words, in the languages for
	// which the folder of templates has hyphenation/LANGUAGE.txt.
	Hyphenate bool `json:"hyphenate,omitempty"`
	// Align says where lines of running text end; ragged when empty.
	Align Alignment `json:"align,omitempty"`
	// Landscape turns the sheet on its side.
	Landscape bool `json:"landscape,omitempty"`
	// Chart draws bars under shares of a hundred, when there are several, and
	// prints of what, where and when a figure holds.
	Chart   bool             `json:"chart,omitempty"`
	Margins map[Paper]Margin `json:"margins"`
	// Hang is how far numbers stand out to the left of the text.
	Hang    Points              `json:"hang"`
	Colours map[string]string   `json:"colours"`
	Styles  map[StyleName]Style `json:"styles"`
	Labels  map[string]Labels   `json:"-"`
	// files is where the template was read from.
	files   fs.FS
	palette map[string]Colour // Colours, read
}

// Arrangement says how the items of a briefing are ordered in print.
type Arrangement string

// The arrangements.
const (
	// ArrangeSections follows the briefing.
	ArrangeSections Arrangement = "sections"
	// ArrangeKinds puts like with like, without the briefing's sections.
	ArrangeKinds Arrangement = "kinds"
)

// NotePlacement says where the sources are printed.
type NotePlacement string

// The placements.
const (
	NotesAtFoot NotePlacement = "foot"
	NotesAtEnd  NotePlacement = "end"
)

// Margin is the white around the text; Left reaches to the text, so that
// hanging numbers stand in it.
type Margin struct {
	Top    Points `json:"top"`
	Right  Points `json:"right"`
	Bottom Points `json:"bottom"`
	Left   Points `json:"left"`
}

// StyleName names a style of a template.
type StyleName string

// The styles that every template has.
const (
	StyleOrganisation   StyleName = "organisation"
	StyleTitle          StyleName = "title"
	StyleMeta           StyleName = "meta"
	StyleMetaLabel      StyleName = "metaLabel"
	StyleRemark         StyleName = "remark"
	StyleSection        StyleName = "section"
	StyleSectionNumber  StyleName = "sectionNumber"
	StyleHeading        StyleName = "heading"
	StyleBody           StyleName = "body"
	StyleList           StyleName = "list"
	StyleQuote          StyleName = "quote"
	StyleReference      StyleName = "reference"
	StyleAttribution    StyleName = "attribution"
	StyleFigure         StyleName = "figure"
	StyleQualifier      StyleName = "qualifier"
	StyleStatistic      StyleName = "statistic"
	StyleRecommendation StyleName = "recommendation"
	StyleAskNumber      StyleName = "askNumber"
	StyleTableHead      StyleName = "tableHead"
	StyleTableCell      StyleName = "tableCell"
	StyleNote           StyleName = "note"
	StyleFoot           StyleName = "foot"
)

// styleNames lists them, so that a template that lacks one is refused.
var styleNames = []StyleName{
	StyleOrganisation, StyleTitle, StyleMeta, StyleMetaLabel, StyleRemark, StyleSection, StyleSectionNumber,
	StyleHeading, StyleBody, StyleList, StyleQuote, StyleReference, StyleAttribution, StyleFigure, StyleQualifier,
	StyleStatistic, StyleRecommendation, StyleAskNumber, StyleTableHead, StyleTableCell, StyleNote, StyleFoot,
}

// Style is how a paragraph looks. Lengths are in points.
type Style struct {
	Family Family `json:"family"`
	Bold   bool   `json:"bold,omitempty"`
	Italic bool   `json:"italic,omitempty"`
	Size   Points `json:"size"`
	// Leading is the distance from one baseline to the next.
	Leading Points `json:"leading"`
	// Tracking is added after every character.
	Tracking Points `json:"tracking,omitempty"`
	// Colour is a name of the template's colours.
	Colour string `json:"colour"`
	// Before and After are the white above and below the paragraph.
	Before Points `json:"before,omitempty"`
	After  Points `json:"after,omitempty"`
	// Indent and IndentRight narrow the text.
	Indent      Points `json:"indent,omitempty"`
	IndentRight Points `json:"indentRight,omitempty"`
}

func (s Style) font() Font {
	return Font{Family: s.Family, Bold: s.Bold, Italic: s.Italic, Size: s.Size, Tracking: s.Tracking}
}

// LoadTemplate reads the template of that name and the labels of every
// language from a folder of templates: NAME.json and labels/LANGUAGE.json. The
// folder has to stay readable for as long as the template is used.
func LoadTemplate(fsys fs.FS, name string) (Template, error) {
	t, err := readTemplate(fsys, name, 0)
	if err != nil {
		return Template{}, err
	}
	if t.Labels, err = readLabels(fsys); err != nil {
		return Template{}, err
	}
	t.files = fsys
	if err := t.check(); err != nil {
		return Template{}, fmt.Errorf("template %s: %w", name, err)
	}
	return t, nil
}

// TemplateNames lists the templates of a folder.
func TemplateNames(fsys fs.FS) ([]string, error) {
	files, err := fs.Glob(fsys, "*.json")
	if err != nil {
		return nil, fmt.Errorf("list templates: %w", err)
	}
	for i, f := range files {
		files[i] = strings.TrimSuffix(f, ".json")
	}
	return files, nil
}

// maxBases ends a circle of templates that name each other as base.
const maxBases = 4

func readTemplate(fsys fs.FS, name string, depth int) (Template, error) {
	if depth > maxBases {
		return Template{}, fmt.Errorf("template %s: its bases form a circle", name)
	}
	data, err := fs.ReadFile(fsys, path.Join(".", name+".json"))
	if err != nil {
		return Template{}, fmt.Errorf("template %s: %w", name, err)
	}
	var own Template
	if err := json.Unmarshal(data, &own); err != nil {
		return Template{}, fmt.Errorf("template %s: %w", name, err)
	}
	if own.Base == "" {
		return own, nil
	}
	t, err := readTemplate(fsys, own.Base, depth+1)
	if err != nil {
		return Template{}, err
	}
	styles := t.Styles
	t.Styles = nil
	if err := json.Unmarshal(data, &t); err != nil {
		return Template{}, fmt.Errorf("template %s: %w", name, err)
	}
	if t.Styles, err = overlay(styles, data); err != nil {
		return Template{}, fmt.Errorf("template %s: %w", name, err)
	}
	return t, nil
}

// overlay reads the styles of data over those of the base, property by property.
func overlay(base map[StyleName]Style, data []byte) (map[StyleName]Style, error) {
	var own struct {
		Styles map[StyleName]json.RawMessage `json:"styles"`
	}
	if err := json.Unmarshal(data, &own); err != nil {
		return nil, err
	}
	for name, raw := range own.Styles {
		s := base[name]
		if err := json.Unmarshal(raw, &s); err != nil {
			return nil, fmt.Errorf("style %s: %w", name, err)
		}
		base[name] = s
	}
	return base, nil
}

// check proves that the layout will find everything it asks for.
func (t *Template) check() error {
	t.palette = map[string]Colour{}
	for name, value := range t.Colours {
		c, err := parseColour(value)
		if err != nil {
			return fmt.Errorf("colour %s: %w", name, err)
		}
		t.palette[name] = c
	}
	for _, name := range styleNames {
		s, ok := t.Styles[name]
		switch {
		case !ok:
			return fmt.Errorf("style %s is missing", name)
		case s.Size <= 0 || s.Leading < s.Size:
			return fmt.Errorf("style %s: size %v and leading %v do not fit", name, s.Size, s.Leading)
		}
		if _, ok := t.palette[s.Colour]; !ok {
			return fmt.Errorf("style %s: there is no colour %q", name, s.Colour)
		}
	}
	if t.Align != AlignTemplate && t.Align != AlignRagged && t.Align != AlignJustified {
		return fmt.Errorf("align is %q: use %s or %s", t.Align, AlignRagged, AlignJustified)
	}
	for _, name := range []string{"ink", "accent", "quiet", "line", "tint"} {
		if _, ok := t.palette[name]; !ok {
			return fmt.Errorf("colour %s is missing", name)
		}
	}
	for _, paper := range []Paper{A4, Letter} {
		m, ok := t.Margins[paper]
		if size := t.sheet(paper); !ok || m.Left+m.Right > size.Width/2 || m.Top+m.Bottom > size.Height/2 {
			return fmt.Errorf("margins for %s leave no room", paper)
		}
	}
	if _, ok := t.Labels[fallbackLanguage]; !ok {
		return fmt.Errorf("labels in %q are missing", fallbackLanguage)
	}
	return nil
}

// sheet is the size of a paper as the template turns it.
func (t *Template) sheet(p Paper) Size {
	s := p.Size()
	if t.Landscape {
		s.Width, s.Height = s.Height, s.Width
	}
	return s
}

func parseColour(s string) (Colour, error) {
	v, err := strconv.ParseUint(strings.TrimPrefix(s, "#"), 16, 32)
	if err != nil || len(s) != len("#rrggbb") {
		return Colour{}, fmt.Errorf("%q is no colour: write #rrggbb", s)
	}
	return Colour{uint8(v >> 16), uint8(v >> 8), uint8(v)}, nil
}
