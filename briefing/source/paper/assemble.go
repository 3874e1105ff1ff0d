package paper

import (
	"strings"
	"unicode"

	"attache/briefing"
)

// Assemble makes one text of the pages. A paragraph that goes on overleaf
// stays whole; the notes and running heads between its halves stand before it.
func Assemble(pages []Page) Sheet {
	laid := make([]layout, len(pages))
	for i, p := range pages {
		laid[i] = lay(p)
	}
	f := survey(laid)
	markFurniture(laid)
	w := &writer{words: vocabulary(laid), facts: f}
	parts := make([][]paragraph, len(laid))
	for i := range laid {
		laid[i].measure()
	}
	f.indented = setIn(laid)
	for i := range laid {
		parts[i] = f.paragraphs(&laid[i])
	}
	f.markOverleaf(parts)
	f.settleHeadings(parts)
	for i := range parts {
		w.page(parts, i, pages[i].Label)
	}
	return w.sheet()
}

// markOverleaf marks the paragraphs that go on overleaf: the beginning of a
// sentence in bold at the foot of a page is no heading.
func (f *facts) markOverleaf(parts [][]paragraph) {
	for i := range parts {
		if last, next := lastBody(parts[i]), firstBodyOf(parts, i+1); last >= 0 && next != nil {
			parts[i][last].overleaf = f.goesOn(&parts[i][last], next)
		}
	}
}

// writer writes paragraphs into one text.
type writer struct {
	text   strings.Builder
	blocks []briefing.Block
	pages  []briefing.Page
	words  map[string]int
	facts  *facts
	// open is a paragraph of the page before that goes on.
	open *paragraph
}

// page writes one page. What goes on overleaf is held back.
func (w *writer) page(parts [][]paragraph, i int, label string) {
	start := w.text.Len()
	ps := parts[i]
	if w.open != nil {
		// The page begins within the paragraph, after the words of the last.
		start = w.continueOpen(ps)
		ps = withoutFirstBody(ps)
	}
	if len(w.pages) > 0 {
		w.pages[len(w.pages)-1].Span.End = start
	}
	held := -1
	if last, next := lastBody(ps), firstBodyOf(parts, i+1); last >= 0 && next != nil && w.facts.goesOn(&ps[last], next) {
		held = last
	}
	for k := range ps {
		if k != held {
			w.write(&ps[k])
		}
	}
	if held >= 0 {
		w.open = &ps[held]
	}
	w.pages = append(w.pages, briefing.Page{Span: briefing.Span{Start: start, End: w.text.Len()}, Label: label})
}

// continueOpen writes the paragraph that was held back with its rest, and
// returns where the rest begins.
func (w *writer) continueOpen(ps []paragraph) int {
	open := w.open
	w.open = nil
	i := firstBody(ps)
	first := w.join(open.lines)
	rest := w.join(ps[i].lines)
	glue := w.glue(&first, rest)
	start := w.put(open, first+glue+rest)
	// Blanks at either end are not written, so the rest is counted from the
	// end, and may be all there is.
	return max(start, w.text.Len()-len(strings.TrimRightFunc(rest, blank)))
}

func withoutFirstBody(ps []paragraph) []paragraph {
	i := firstBody(ps)
	return append(append([]paragraph{}, ps[:i]...), ps[i+1:]...)
}

func (w *writer) write(p *paragraph) { w.put(p, w.join(p.lines)) }

// put appends a block and returns where it starts.
func (w *writer) put(p *paragraph, s string) int {
	s = strings.TrimFunc(s, blank)
	if s == "" {
		return w.text.Len()
	}
	if n := len(w.blocks); n > 0 {
		w.text.WriteString("\n")
		if last := w.blocks[n-1].Role; last != p.role || p.role != briefing.RoleTableRow && p.role != briefing.RoleListItem && p.role != briefing.RoleBoilerplate {
			w.text.WriteString("\n")
		}
	}
	start := w.text.Len()
	w.text.WriteString(s)
	w.blocks = append(w.blocks, briefing.Block{Span: briefing.Span{Start: start, End: w.text.Len()}, Role: p.role, Level: p.level, Number: p.number})
	return start
}

func (w *writer) sheet() Sheet {
	if w.text.Len() > 0 {
		w.text.WriteString("\n")
	}
	if n := len(w.pages); n > 0 {
		w.pages[n-1].Span.End = w.text.Len()
	}
	return Sheet{Text: w.text.String(), Blocks: w.blocks, Pages: w.pages}
}

// join makes one line of the lines of a paragraph.
func (w *writer) join(lines []string) string {
	s := ""
	var b strings.Builder
	for _, l := range lines {
		l = strings.TrimFunc(l, blank)
		if l == "" {
			continue
		}
		if s == "" {
			s = l
			continue
		}
		glue := w.glue(&s, l)
		b.WriteString(s)
		b.WriteString(glue)
		s = l
	}
	b.WriteString(s)
	// A hyphen that nothing follows is one.
	return strings.ReplaceAll(b.String(), string(Hyphen), "-")
}

// glue returns what stands between two lines, and takes the hyphen off the
// first where the word is one. The document itself tells: if it has the word
// with its hyphen elsewhere and never without, the hyphen is the word's.
func (w *writer) glue(a *string, b string) string {
	if !strings.HasSuffix(*a, string(Hyphen)) {
		if ideograph(lastRune(*a)) && ideograph(firstRune(b)) {
			return ""
		}
		if strings.HasSuffix(*a, "-") && w.parts(*a, b) {
			*a = strings.TrimSuffix(*a, "-")
			return ""
		}
		if strings.HasSuffix(*a, "-") && (before(*a, unicode.IsLetter) && unicode.IsLetter(firstRune(b)) || before(*a, unicode.IsDigit) && unicode.IsDigit(firstRune(b))) {
			return ""
		}
		return " "
	}
	*a = strings.TrimSuffix(*a, string(Hyphen))
	left, right := lastWord(*a), firstWord(b)
	whole, parted := strings.ToLower(left+right), strings.ToLower(left+"-"+right)
	if !unicode.IsLower(firstRune(b)) && (right == "" || w.words[left+right] == 0) || w.words[parted] > w.words[whole] || w.words[whole] == 0 && keepsHyphen[strings.ToLower(left)] {
		*a += "-"
	}
	return ""
}

// parts reports a hyphen that no file has marked, at the end of a column: the
// document has the word elsewhere, and without it.
func (w *writer) parts(a, b string) bool {
	left, right := strings.ToLower(lastWord(strings.TrimSuffix(a, "-"))), strings.ToLower(firstWord(b))
	return left != "" && right != "" && unicode.IsLower(firstRune(b)) && w.words[left+right] > 0 && w.words[left+"-"+right] == 0
}

// keepsHyphen are first parts that are hardly ever written together with
// what follows.
var keepsHyphen = map[string]bool{
	"self": true, "non": true, "cross": true, "multi": true, "well": true, "long": true, "short": true, "high": true,
	"low": true, "ex": true, "vice": true, "follow": true, "decision": true, "policy": true, "evidence": true, "gender": true,
	"age": true, "child": true, "survivor": true, "victim": true, "state": true, "human": true,
}

// vocabulary counts the words of all pages in small letters, so that a broken word
// can be looked up, and names with a capital in their middle as they are.
func vocabulary(pages []layout) map[string]int {
	words := map[string]int{}
	for _, p := range pages {
		for i := range p.lines {
			for w := range strings.FieldsSeq(p.lines[i].text) {
				w = strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) })
				words[strings.ToLower(w)]++
				if innerCapital(w) {
					words[w]++
				}
			}
		}
	}
	return words
}

// innerCapital reports a capital right behind a small letter.
func innerCapital(s string) bool {
	small := false
	for _, r := range s {
		if small && unicode.IsUpper(r) {
			return true
		}
		small = unicode.IsLower(r)
	}
	return false
}

func lastWord(s string) string {
	if i := strings.LastIndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) }); i >= 0 {
		return s[i+len(string(firstRune(s[i:]))):]
	}
	return s
}

func firstWord(s string) string {
	if i := strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) }); i >= 0 {
		return s[:i]
	}
	return s
}

// before tests the character in front of a hyphen.
func before(s string, is func(rune) bool) bool {
	return len(s) > 1 && is(lastRune(s[:len(s)-1]))
}

func ideograph(r rune) bool {
	return r >= 0x2e80 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) || r >= 0x3000 && r <= 0x303f || r >= 0xff00 && r <= 0xffef
}

// goesOn reports whether paragraph b is the rest of a.
func (f *facts) goesOn(a, b *paragraph) bool {
	if a.role != briefing.RoleParagraph && a.role != briefing.RoleListItem || b.role != briefing.RoleParagraph || len(a.lines) == 0 || len(b.lines) == 0 || a.last.entry && b.first.entry {
		return false
	}
	end, start := a.lines[len(a.lines)-1], b.lines[0]
	if strings.HasSuffix(end, string(Hyphen)) {
		return !unicode.IsUpper(firstRune(start))
	}
	if f.indented && a.full && b.flush && !a.bold && !b.bold && b.size == a.size && endsSentence(end) && !opensItem(start) && letters(end) > 20 {
		return true // a new paragraph would be set in
	}
	if endsSentence(end) || strings.HasSuffix(end, ":") || strings.HasSuffix(end, ";") || opensItem(start) || b.size != a.size {
		return false
	}
	if unicode.IsLower(firstRune(strings.TrimLeft(start, "“‘«\"'(["))) {
		return true
	}
	last := lastRune(end)
	return a.full && (unicode.IsLower(last) || last == ',') && letters(end) > 20
}
