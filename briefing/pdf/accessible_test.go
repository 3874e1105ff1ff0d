package pdf

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math"
	"regexp"
	"slices"
	"strings"
	"unicode/utf16"
)

// inspection checks a written file against what ISO 14289-1 (PDF/UA-1) asks of
// one of this kind and a machine can see. Each finding is named by its failure
// condition in the Matterhorn Protocol 1.1 of the PDF Association.
type inspection struct {
	*pdfFile
	catalog  pdfDict
	findings []string
	// marks are the element of each marked content, by page object and number.
	marks map[markKey]pdfRef
	// inTree are the annotations that an element names, with that element's role.
	inTree map[pdfRef]string
	notes  map[string]bool
	level  int
	// shown are the codes that each font shows.
	shown map[pdfRef]map[uint16]bool
}

type markKey struct {
	page pdfRef
	mark int
}

func (x *inspection) fail(condition, format string, args ...any) {
	x.findings = append(x.findings, condition+" "+fmt.Sprintf(format, args...))
}

// inspect returns what is wrong with a file; nothing when it may call itself
// accessible as far as a machine can tell.
func inspect(data []byte) (findings []string) {
	f, err := readFile(data)
	if err != nil {
		return []string{err.Error()}
	}
	x := &inspection{
		pdfFile: f, catalog: f.dict(f.trailer["Root"]), marks: map[markKey]pdfRef{}, inTree: map[pdfRef]string{},
		notes: map[string]bool{}, shown: map[pdfRef]map[uint16]bool{},
	}
	defer func() {
		if r := recover(); r != nil {
			findings = append(x.findings, fmt.Sprint("not a PDF: ", r))
		}
	}()
	x.document()
	root := x.dict(x.catalog["StructTreeRoot"])
	if root == nil {
		x.fail("01-005", "there is no structure tree")
		return x.findings
	}
	for _, k := range kidsOf(x.pdfFile, root) {
		x.element(k, "", x.catalog["StructTreeRoot"])
	}
	kids := x.list(x.dict(x.catalog["Pages"])["Kids"])
	for i, k := range kids {
		x.page(k.(pdfRef), i)
	}
	x.parentTree(root, kids)
	x.fonts()
	return x.findings
}

func (x *inspection) language(v any) {
	if b, ok := v.([]byte); !ok || !languagePattern.MatchString(textOf(b)) {
		x.fail("11-001", "%q is no language", v)
	}
}

// document checks catalog, header and metadata.
func (x *inspection) document() {
	if !regexp.MustCompile(`^%PDF-1\.[0-7][\r\n]`).Match(x.data) {
		x.fail("00-000", "the header is %q", x.data[:9])
	}
	if _, ok := x.trailer["Encrypt"]; ok {
		x.fail("26-001", "encrypted")
	}
	marked := x.dict(x.catalog["MarkInfo"])
	if marked["Marked"] != true {
		x.fail("00-000", "not marked as tagged")
	}
	if marked["Suspects"] == true {
		x.fail("01-007", "suspects")
	}
	if x.dict(x.catalog["ViewerPreferences"])["DisplayDocTitle"] != true {
		x.fail("07-001", "the title is not shown")
	}
	x.language(x.catalog["Lang"])
	metadata, ok := x.resolve(x.catalog["Metadata"]).(pdfStream)
	if !ok {
		x.fail("06-001", "no metadata")
	}
	if !bytes.Contains(metadata.data, []byte("<pdfuaid:part>1</pdfuaid:part>")) {
		x.fail("06-002", "the file does not call itself PDF/UA")
	}
	if !regexp.MustCompile(`<dc:title>.*<rdf:li [^>]*>[^<]+<`).Match(metadata.data) {
		x.fail("06-003", "no title")
	}
	for _, key := range []string{"AcroForm", "OCProperties", "Names"} {
		if _, ok := x.catalog[key]; ok {
			x.fail("00-000", "%s is not expected here", key)
		}
	}
}

func kidsOf(f *pdfFile, d pdfDict) []any {
	switch k := f.resolve(d["K"]).(type) {
	case []any:
		return k
	case nil:
		return nil
	}
	return []any{d["K"]}
}

// within says below what some elements have to stand, holds what they may hold.
var (
	within = map[string]string{"TR": "Table", "TH": "TR", "TD": "TR", "LI": "L", "LBody": "LI", "TOCI": "TOC"}
	holds  = map[string]string{"Table": "TR", "TR": "TH TD", "L": "L LI", "LI": "Lbl LBody", "TOC": "TOC TOCI"}
)

// standard are the structure types of ISO 32000-1, 14.8.4, that are used here.
const standard = " Document Sect H1 H2 H3 P BlockQuote L LI Lbl LBody Table TR TH TD Reference Note Link Figure TOC TOCI "

func (x *inspection) element(v any, parent string, up any) {
	r, ok := v.(pdfRef)
	if !ok {
		x.fail("09-001", "an element that is no object")
		return
	}
	d := x.dict(v)
	role := string(d["S"].(pdfName))
	if !strings.Contains(standard, " "+role+" ") {
		x.fail("02-001", "%s is no standard type", role)
	}
	if d["P"] != up {
		x.fail("09-001", "%s does not know its parent", role)
	}
	if want := within[role]; want != "" && want != parent || holds[parent] != "" && !slices.Contains(strings.Fields(holds[parent]), role) {
		x.fail("09-004", "%s within %s", role, parent)
	}
	if language, ok := d["Lang"]; ok {
		x.language(language)
	}
	x.ofItsKind(role, d)
	for _, k := range kidsOf(x.pdfFile, d) {
		kid := x.dict(k)
		switch {
		case kid["Type"] == pdfName("MCR"):
			x.marks[markKey{kid["Pg"].(pdfRef), int(kid["MCID"].(float64))}] = r
		case kid["Type"] == pdfName("OBJR"):
			x.inTree[kid["Obj"].(pdfRef)] = role
		default:
			x.element(k, role, r)
		}
	}
	if role == "Table" {
		x.table(d)
	}
}

// ofItsKind checks what elements of one kind need.
func (x *inspection) ofItsKind(role string, d pdfDict) {
	attributes := x.dict(d["A"])
	switch role {
	case "H1", "H2", "H3":
		level := int(role[1] - '0')
		if x.level == 0 && level != 1 {
			x.fail("14-002", "the first heading is %s", role)
		}
		if level > x.level+1 {
			x.fail("14-003", "%s after H%d", role, x.level)
		}
		x.level = level
	case "Figure":
		if b, _ := d["Alt"].([]byte); len(b) == 0 {
			x.fail("13-004", "a figure without words")
		}
		if len(x.list(attributes["BBox"])) != 4 {
			x.fail("13-004", "a figure without its place")
		}
	case "Note":
		id, _ := d["ID"].([]byte)
		if len(id) == 0 {
			x.fail("19-003", "a note without ID")
		}
		if x.notes[string(id)] {
			x.fail("19-004", "two notes %q", id)
		}
		x.notes[string(id)] = true
	case "TH":
		if s := attributes["Scope"]; s != pdfName("Column") && s != pdfName("Row") {
			x.fail("15-003", "a head without scope")
		}
	case "L":
		if _, ok := attributes["ListNumbering"]; !ok {
			x.fail("16-001", "a list that does not say how it is numbered")
		}
	}
}

// table checks that all rows have as many cells.
func (x *inspection) table(d pdfDict) {
	cells := -1
	for _, k := range kidsOf(x.pdfFile, d) {
		n := len(kidsOf(x.pdfFile, x.dict(k)))
		if cells >= 0 && n != cells {
			x.fail("15-005", "rows of %d and of %d cells", cells, n)
		}
		cells = n
	}
}

func (x *inspection) page(r pdfRef, index int) {
	p := x.dict(r)
	fonts := x.dict(x.dict(p["Resources"])["Font"])
	x.content(r, x.resolve(p["Contents"]).(pdfStream).data, fonts)
	annotations := x.list(p["Annots"])
	if len(annotations) > 0 && p["Tabs"] != pdfName("S") {
		x.fail("28-009", "page %d is not read in the order of its structure", index+1)
	}
	for _, v := range annotations {
		a := x.dict(v)
		if a["Subtype"] != pdfName("Link") {
			x.fail("28-002", "%v", a["Subtype"])
		}
		if x.inTree[v.(pdfRef)] != "Link" {
			x.fail("28-011", "a link on page %d is in no Link element", index+1)
		}
		if b, _ := a["Contents"].([]byte); len(b) == 0 {
			x.fail("28-012", "a link on page %d says not where it leads", index+1)
		}
	}
}

// content walks a page's stream: everything drawn is an artifact or a marked
// content of the structure.
func (x *inspection) content(page pdfRef, stream []byte, fonts pdfDict) {
	s := &scanner{stream, 0}
	var operands []any
	var stack []string // "artifact", "tagged"
	var font pdfRef
	drawn := func(what string) {
		if len(stack) == 0 {
			x.fail("01-005", "%s is neither artifact nor tagged", what)
		}
	}
	for {
		v, ok := s.value()
		if !ok {
			break
		}
		op, ok := v.(pdfWord)
		if !ok {
			operands = append(operands, v)
			continue
		}
		switch op {
		case "BDC", "BMC":
			stack = append(stack, x.marked(page, operands, stack))
		case "EMC":
			stack = stack[:len(stack)-1]
		case "Tf":
			font, _ = fonts[string(operands[0].(pdfName))].(pdfRef)
		case "TJ":
			drawn("text")
			for _, o := range operands[0].([]any) {
				if b, ok := o.([]byte); ok {
					x.show(font, b)
				}
			}
		case "Tj":
			drawn("text")
			x.show(font, operands[0].([]byte))
		case "f", "S", "B", "Do", "sh":
			drawn("a drawing")
		}
		operands = operands[:0]
	}
	if len(stack) != 0 {
		x.fail("01-005", "marked content without end")
	}
}

func (x *inspection) marked(page pdfRef, operands []any, stack []string) string {
	if operands[0] == pdfName("Artifact") {
		if slices.Contains(stack, "tagged") {
			x.fail("01-003", "an artifact within tagged content")
		}
		return "artifact"
	}
	var properties pdfDict
	if len(operands) > 1 {
		properties = operands[1].(pdfDict)
	}
	if slices.Contains(stack, "artifact") {
		x.fail("01-004", "tagged content within an artifact")
	}
	id, ok := properties["MCID"].(float64)
	if !ok {
		x.fail("01-005", "marked content that no element names")
		return "tagged"
	}
	e, ok := x.marks[markKey{page, int(id)}]
	if !ok {
		x.fail("01-005", "marked content %v is in no element", id)
	} else if x.dict(e)["S"] != operands[0] {
		x.fail("01-006", "%v is marked as %v", x.dict(e)["S"], operands[0])
	}
	return "tagged"
}

func (x *inspection) show(font pdfRef, codes []byte) {
	if x.shown[font] == nil {
		x.shown[font] = map[uint16]bool{}
	}
	for i := 0; i+1 < len(codes); i += 2 {
		x.shown[font][binary.BigEndian.Uint16(codes[i:])] = true
	}
}

// parentTree checks the way back from marked content and links to elements.
func (x *inspection) parentTree(root pdfDict, pages []any) {
	nums := x.list(x.dict(root["ParentTree"])["Nums"])
	tree := map[int]any{}
	for i := 0; i+1 < len(nums); i += 2 {
		tree[int(nums[i].(float64))] = x.resolve(nums[i+1])
		if r, ok := nums[i+1].(pdfRef); ok {
			tree[int(nums[i].(float64))] = r
		}
	}
	for _, p := range pages {
		d := x.dict(p)
		back, _ := tree[int(d["StructParents"].(float64))].([]any)
		for k, e := range x.marks {
			if k.page == p && (k.mark >= len(back) || back[k.mark] != e) {
				x.fail("01-005", "marked content %d does not lead back to its element", k.mark)
			}
		}
		for _, a := range x.list(d["Annots"]) {
			e, _ := tree[int(x.dict(a)["StructParent"].(float64))].(pdfRef)
			if !slices.ContainsFunc(kidsOf(x.pdfFile, x.dict(e)), func(k any) bool { return x.dict(k)["Obj"] == a }) {
				x.fail("28-011", "a link does not lead back to its element")
			}
		}
	}
}

// fonts checks that each is embedded, that each code shown has a glyph, a
// width that agrees with it, and characters.
func (x *inspection) fonts() {
	for r, codes := range x.shown {
		f := x.dict(r)
		if f["Subtype"] != pdfName("Type0") || f["Encoding"] != pdfName("Identity-H") {
			x.fail("31-001", "a font of another kind")
			continue
		}
		cid := x.dict(x.list(f["DescendantFonts"])[0])
		program, ok := x.resolve(x.dict(cid["FontDescriptor"])["FontFile2"]).(pdfStream)
		if !ok {
			x.fail("31-009", "a font is not embedded")
			continue
		}
		glyphs, ok := x.resolve(cid["CIDToGIDMap"]).(pdfStream)
		if !ok {
			x.fail("31-004", "a font without glyphs for its codes")
			continue
		}
		file, err := readFont(program.data)
		if err != nil {
			x.fail("31-009", "an embedded font cannot be read")
			continue
		}
		characters := charactersOf(x.resolve(f["ToUnicode"]))
		widths := x.widths(cid)
		for c := range codes {
			x.code(c, glyphs.data, file, widths, characters)
		}
	}
}

func (x *inspection) code(c uint16, glyphs []byte, file *sfnt, widths map[uint16]float64, characters map[uint16]string) {
	glyph := 0
	if int(c)*2+1 < len(glyphs) {
		glyph = int(binary.BigEndian.Uint16(glyphs[2*int(c):]))
	}
	text := characters[c]
	switch {
	case glyph == 0:
		x.fail("31-030", "%q has no glyph", text)
	case glyph >= file.glyphs():
		x.fail("31-011", "%q has a glyph that is not in the font", text)
	case text == "":
		x.fail("10-001", "code %04x stands for nothing", c)
	case strings.ContainsAny(text, "\x00\ufeff\ufffe"):
		x.fail("31-028", "code %04x stands for %q", c, text)
	}
	full := int(binary.BigEndian.Uint16(file.tables["hhea"][34:]))
	upem := float64(binary.BigEndian.Uint16(file.tables["head"][18:]))
	advance := float64(binary.BigEndian.Uint16(file.tables["hmtx"][4*min(glyph, full-1):])) * 1000 / upem
	if w, ok := widths[c]; glyph != 0 && (!ok || math.Abs(w-advance) > 1) {
		x.fail("31-016", "%q is %v wide by the file, %v by the font", text, w, advance)
	}
}

// widths reads a font's widths by code.
func (x *inspection) widths(cid pdfDict) map[uint16]float64 {
	w := map[uint16]float64{}
	list := x.list(cid["W"])
	for i := 0; i+1 < len(list); {
		first := int(list[i].(float64))
		if run, ok := list[i+1].([]any); ok {
			for j, v := range run {
				w[uint16(first+j)] = v.(float64)
			}
			i += 2
			continue
		}
		for c := first; c <= int(list[i+1].(float64)); c++ {
			w[uint16(c)] = list[i+2].(float64)
		}
		i += 3
	}
	return w
}

// charactersOf reads a map from codes to characters.
func charactersOf(v any) map[uint16]string {
	characters := map[uint16]string{}
	stream, ok := v.(pdfStream)
	if !ok {
		return characters
	}
	s := &scanner{stream.data, 0}
	var operands []any
	for {
		v, ok := s.value()
		if !ok {
			return characters
		}
		if w, ok := v.(pdfWord); ok {
			if w == "endbfchar" {
				for i := 0; i+1 < len(operands); i += 2 {
					characters[binary.BigEndian.Uint16(operands[i].([]byte))] = utf16Of(operands[i+1].([]byte))
				}
			}
			operands = operands[:0]
			continue
		}
		operands = append(operands, v)
	}
}

func utf16Of(b []byte) string {
	var units []uint16
	for i := 0; i+1 < len(b); i += 2 {
		units = append(units, binary.BigEndian.Uint16(b[i:]))
	}
	return string(utf16.Decode(units))
}

// textOf reads a text string.
func textOf(b []byte) string {
	if rest, ok := bytes.CutPrefix(b, []byte{0xfe, 0xff}); ok {
		return utf16Of(rest)
	}
	return string(b)
}
