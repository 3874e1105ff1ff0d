package source

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
)

// docxStyle is what a paragraph style says that concerns a reader.
type docxStyle struct {
	outline  int // heading level from 1; 0 is none
	quote    bool
	bold     bool
	hidden   bool
	raised   bool // above the line
	numID    string
	numLevel int
}

// readDocxStyles reads the styles, each with what it inherits.
func readDocxStyles(a *archive) map[string]docxStyle {
	styles := map[string]docxStyle{}
	data, err := a.part("word/styles.xml")
	if err != nil {
		return styles // paragraphs without styles are paragraphs
	}
	root, err := parseXML(withoutLatent(data))
	if err != nil {
		return styles
	}
	raw := map[string]*element{}
	if all := root.child("styles"); all != nil {
		for _, s := range all.kids {
			if s.name == "style" {
				raw[s.get("styleId")] = s
			}
		}
	}
	for id := range raw {
		styles[id] = resolveStyle(raw, id, 0)
	}
	return styles
}

// withoutLatent cuts out how some 370 styles of Word's own would look that the
// document does not use: half of what there is to parse in a short file.
func withoutLatent(styles []byte) []byte {
	const open, end = "<w:latentStyles", "</w:latentStyles>"
	before, rest, found := bytes.Cut(styles, []byte(open))
	if !found {
		return styles
	}
	_, after, found := bytes.Cut(rest, []byte(end))
	if !found {
		return styles
	}
	return slices.Concat(before, after)
}

// unHeadings are the headings of the United Nations' document templates:
// main title, chapter, and two levels below.
var unHeadings = map[string]int{
	"_ h _m_g": 1, "_ h _ch_g": 2, "_ h_1_g": 3, "_ h_2/3_g": 4, "_ h_4_g": 5, "_ h_5/6_g": 6,
	"_ h _m": 1, "_ h _ch": 2, "_ h_1": 3, "_ h_2/3": 4, "_ h_4": 5, "_ h_5/6": 6, "_ sm": 1,
}

// isQuoteStyle reports the styles under which word processors set quotations,
// by their names in lower case.
func isQuoteStyle(name string) bool {
	return strings.Contains(name, "quote") || strings.Contains(name, "quotation") || name == "block text"
}

// maxInheritance bounds chains of styles, which can be circles.
const maxInheritance = 20

func resolveStyle(raw map[string]*element, id string, depth int) docxStyle {
	s := raw[id]
	if s == nil || depth > maxInheritance {
		return docxStyle{}
	}
	style := resolveStyle(raw, s.child("basedOn").get("val"), depth+1)
	name := strings.ToLower(s.child("name").get("val"))
	if o := s.child("pPr", "outlineLvl"); o != nil {
		style.outline = atoiOr(o.get("val"), 9) + 1
	}
	var level int
	switch _, err := fmt.Sscanf(name, "heading %d", &level); {
	case err == nil && level >= 1 && level <= 9:
		style.outline = level
	case unHeadings[name] > 0:
		style.outline = unHeadings[name]
	case name == "title":
		style.outline = 1
	case name == "subtitle":
		style.outline = 2
	}
	if isQuoteStyle(name) {
		style.quote = true
	}
	if b := s.child("rPr", "b"); b != nil {
		style.bold = !isOff(b.get("val"))
	}
	if v := s.child("rPr", "vanish"); v != nil {
		style.hidden = !isOff(v.get("val"))
	}
	if v := s.child("rPr", "vertAlign"); v != nil {
		style.raised = v.get("val") == "superscript"
	}
	if n := s.child("pPr", "numPr"); n != nil {
		if i := n.child("numId"); i != nil {
			style.numID = i.get("val")
		}
		if l := n.child("ilvl"); l != nil {
			style.numLevel = atoiOr(l.get("val"), 0)
		}
	}
	return style
}

// docxNumbering counts the numbered paragraphs as Word does.
type docxNumbering struct {
	levels map[string][]docxLevel // by number id
	counts map[string][]int       // by abstract list, which lists share
	list   map[string]string      // number id → abstract list
	starts map[string]map[int]int // levels that a number id starts anew, at their first use
	linked map[string][]string    // number ids by the style that holds their levels
}

type docxLevel struct {
	format, text string
	start        int
	style        string // paragraphs of this style are of this level
}

// docxMarker is the number or bullet of one paragraph.
type docxMarker struct {
	text   string
	bullet bool
}

// number is a marker as one cites it: "(a)", and "12" for "12."; "" for a bullet.
func (m docxMarker) number() string {
	switch {
	case m.bullet:
		return ""
	case strings.HasPrefix(m.text, "("):
		return m.text
	}
	return strings.Trim(m.text, ". )")
}

func readDocxNumbering(a *archive) *docxNumbering {
	n := &docxNumbering{
		levels: map[string][]docxLevel{}, counts: map[string][]int{}, list: map[string]string{},
		starts: map[string]map[int]int{}, linked: map[string][]string{},
	}
	data, err := a.part("word/numbering.xml")
	if err != nil {
		return n // no list is numbered
	}
	root, err := parseXML(data)
	if err != nil {
		return n
	}
	abstract, styles := map[string][]docxLevel{}, map[string]string{}
	all := root.child("numbering")
	if all == nil {
		return n
	}
	for _, e := range all.kids {
		switch e.name {
		case "abstractNum":
			abstract[e.get("abstractNumId")] = readLevels(e)
			styles[e.get("abstractNumId")] = e.child("numStyleLink").get("val")
		case "num":
			n.readNum(e, abstract)
			if style := styles[n.list[e.get("numId")]]; style != "" {
				n.linked[style] = append(n.linked[style], e.get("numId"))
			}
		}
	}
	return n
}

// maxListLevels is Word's own.
const maxListLevels = 9

func readLevels(e *element) []docxLevel {
	levels := make([]docxLevel, maxListLevels)
	for _, l := range e.kids {
		if i := atoiOr(l.get("ilvl"), -1); l.name == "lvl" && i >= 0 && i < maxListLevels {
			levels[i] = levelFrom(l)
		}
	}
	return levels
}

func levelFrom(l *element) docxLevel {
	return docxLevel{
		format: l.child("numFmt").get("val"), text: l.child("lvlText").get("val"), start: atoiOr(l.child("start").get("val"), 1),
		style: l.child("pStyle").get("val"),
	}
}

// nameStyle gives the lists that only name a style the levels of that style's
// own list.
func (n *docxNumbering) nameStyle(style, numID string) {
	for _, id := range n.linked[style] {
		if levels := n.levels[numID]; numID != id && len(levels) > 0 {
			n.levels[id], n.list[id] = levels, n.list[numID]
		}
	}
}

// levelOf returns the level that a list has for a paragraph style.
func (n *docxNumbering) levelOf(id, style string) (int, bool) {
	for i, l := range n.levels[id] {
		if style != "" && l.style == style {
			return i, true
		}
	}
	return 0, false
}

func (n *docxNumbering) readNum(e *element, abstract map[string][]docxLevel) {
	id, list := e.get("numId"), e.child("abstractNumId").get("val")
	n.list[id] = list
	n.levels[id] = append([]docxLevel(nil), abstract[list]...)
	for _, o := range e.kids {
		i := atoiOr(o.get("ilvl"), -1)
		if o.name != "lvlOverride" || i < 0 || i >= len(n.levels[id]) {
			continue
		}
		if l := o.child("lvl"); l != nil {
			n.levels[id][i] = levelFrom(l)
		}
		if s := o.child("startOverride"); s != nil {
			if n.starts[id] == nil {
				n.starts[id] = map[int]int{}
			}
			n.starts[id][i] = atoiOr(s.get("val"), 1)
		}
	}
}

// next counts a paragraph and returns its marker, empty when it has none.
func (n *docxNumbering) next(id string, level int) docxMarker {
	levels := n.levels[id]
	if id == "" || id == "0" || level < 0 || level >= len(levels) {
		return docxMarker{}
	}
	list := n.list[id]
	if n.counts[list] == nil {
		n.counts[list] = make([]int, maxListLevels)
	}
	counts := n.counts[list]
	l := levels[level]
	if start, ok := n.starts[id][level]; ok {
		counts[level] = start - 1
		delete(n.starts[id], level)
	} else if counts[level] == 0 && l.start > 0 {
		counts[level] = l.start - 1
	}
	counts[level]++
	for i := level + 1; i < maxListLevels; i++ {
		counts[i] = 0
	}
	switch {
	case l.format == "none" || l.format == "" && l.text == "":
		return docxMarker{}
	case l.format == "bullet":
		return docxMarker{text: "•", bullet: true}
	}
	text := l.text
	for i := range levels {
		text = strings.ReplaceAll(text, fmt.Sprintf("%%%d", i+1), numberIn(levels[i].format, max(counts[i], 1)))
	}
	return docxMarker{text: strings.TrimSpace(text)}
}

// numberIn writes a number in a list's format.
func numberIn(format string, n int) string {
	switch format {
	case "lowerLetter":
		return ordinal(n, "a")
	case "upperLetter":
		return ordinal(n, "A")
	case "lowerRoman":
		return ordinal(n, "i")
	case "upperRoman":
		return ordinal(n, "I")
	case "decimalZero":
		return fmt.Sprintf("%02d", n)
	}
	return fmt.Sprint(n)
}
