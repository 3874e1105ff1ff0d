package paper

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing"
)

// paragraph is a block in the making.
type paragraph struct {
	role   briefing.Role
	level  int
	number string
	lines  []string
	size   float64
	bold   bool
	// full is set when its last line reaches the edge of its column.
	full bool
	// flush is set when its first line begins at the edge of its column.
	flush bool
	// overleaf is set when it goes on on the next page.
	overleaf bool
	// first and last are its lines on the page.
	first, last *line
}

// body reports whether it is part of the running text, which what runs up or down
// the page is not.
func (p *paragraph) body() bool {
	return p.first.turn == 0 && p.role != briefing.RoleBoilerplate && p.role != briefing.RoleFootnote
}

func firstBody(ps []paragraph) int {
	for i := range ps {
		if ps[i].body() {
			return i
		}
	}
	return -1
}

func lastBody(ps []paragraph) int {
	for i := len(ps) - 1; i >= 0; i-- {
		if ps[i].body() {
			return i
		}
	}
	return -1
}

func firstBodyOf(parts [][]paragraph, page int) *paragraph {
	if page >= len(parts) {
		return nil
	}
	if i := firstBody(parts[page]); i >= 0 {
		return &parts[page][i]
	}
	return nil
}

// paragraphs makes paragraphs of the lines of a page.
func (f *facts) paragraphs(l *layout) []paragraph {
	var out []paragraph
	rows, parts := tableRows(l.lines)
	notes := f.notesFrom(l)
	for i := range notes {
		delete(rows, i)
		delete(parts, i)
	}
	for i := range l.lines {
		ln := &l.lines[i]
		role := briefing.RoleParagraph
		text := strings.ReplaceAll(ln.text, cellMark, " ")
		var apart []string
		switch {
		case ln.furniture:
			role = briefing.RoleBoilerplate
		case rows[i]:
			role = briefing.RoleTableRow
			text = cellMarks.Replace(ln.text)
		case notes[i]:
			role = briefing.RoleFootnote
		default:
			apart = strings.Split(text, apartMark)
			text = apart[0]
		}
		text = strings.ReplaceAll(text, apartMark, " ")
		if parts[i] && len(out) > 0 {
			p := &out[len(out)-1]
			p.lines = append(p.lines, text)
			p.last = ln
			continue
		}
		if len(out) > 0 && len(apart) < 2 && f.continues(&out[len(out)-1], role, ln, text, l) {
			p := &out[len(out)-1]
			p.lines = append(p.lines, text)
			p.last, p.full = ln, isFull(ln, l)
			continue
		}
		p := paragraph{role: role, lines: strings.Split(text, lineMark), size: ln.size, bold: ln.bold, first: ln, last: ln, full: isFull(ln, l)}
		p.flush = ln.box.Left-l.left[ln.column] < 0.3*max(ln.size, 4)
		if role == briefing.RoleFootnote {
			p.number = noteMark(text)
		}
		out = append(out, p)
		for _, other := range apart[min(len(apart), 1):] {
			p.lines = []string{other}
			out = append(out, p)
		}
	}
	return f.joinBroken(out)
}

var cellMarks = strings.NewReplacer(cellMark, " | ", apartMark, " | ")

// maxAside is how many pieces of small print may stand between the halves of
// a paragraph.
const maxAside = 4

// joinBroken joins what a column's end, a picture's caption or small print
// broke apart in mid-sentence. What stood between comes after.
func (f *facts) joinBroken(ps []paragraph) []paragraph {
	out := ps[:0:0]
	for _, p := range ps {
		if k := f.interrupted(out, &p); k >= 0 {
			out[k].lines = append(out[k].lines, p.lines...)
			out[k].last, out[k].full = p.last, p.full
			continue
		}
		out = append(out, p)
	}
	return out
}

// interrupted returns the paragraph that p goes on with, or -1. The large mark of a
// quotation set out of the text may stand between them.
func (f *facts) interrupted(out []paragraph, p *paragraph) int {
	for k := len(out) - 1; k >= 0 && k >= len(out)-1-maxAside; k-- {
		a := &out[k]
		if a.first.turn != p.first.turn {
			continue // a label beside the text
		}
		if a.last.column != p.first.column && a.bold == p.bold && f.goesOn(a, p) && (k == len(out)-1 || a.full) {
			return k
		}
		small := a.size < 0.95*f.body && p.size >= 0.95*f.body
		mark := a.size > f.body && !strings.ContainsFunc(a.lines[0], isLetterOrDigit)
		if !small && !mark && a.role != briefing.RoleBoilerplate && a.role != briefing.RoleFootnote {
			return -1
		}
	}
	return -1
}

// isFull reports a line that reaches the right edge of its column.
func isFull(ln *line, l *layout) bool {
	return l.right[ln.column]-ln.box.Right < max(0.12*(l.right[ln.column]-l.left[ln.column]), 2*ln.size)
}

// The measures of a paragraph's lines.
const (
	maxLeading = 1.35 // of the usual distance
	indent     = 0.8  // sizes
	shortLine  = 0.25 // of a column that a line in mid-sentence may leave free
)

// continues reports whether a line belongs to the paragraph before it.
func (f *facts) continues(p *paragraph, role briefing.Role, ln *line, text string, l *layout) bool {
	last := p.last
	if p.role != role || role == briefing.RoleTableRow || role == briefing.RoleBoilerplate || last.column != ln.column || last.entry && ln.entry {
		return false
	}
	size := max(ln.size, 4)
	if diff := ln.size - p.size; diff > 0.07*size || diff < -0.07*size {
		return false
	}
	distance := last.box.middle() - ln.box.middle()
	if ln.bold != last.bold && !f.emphasised(ln, last, text, distance, l) || opensItem(text) && !f.resumes(p, ln, text, l) {
		return false
	}
	if distance > maxLeading*f.leading*size && distance > 1.7*ln.box.Height() || distance < 0 {
		return false
	}
	if role == briefing.RoleFootnote {
		return noteMark(text) == ""
	}
	end := p.lines[len(p.lines)-1]
	if strings.HasSuffix(end, string(Hyphen)) {
		return true
	}
	marked := len(p.lines) == 1 && (opensItem(p.lines[0]) || partMark.MatchString(p.lines[0]))
	ended := endsSentence(end)
	if !marked && ln.box.Left-last.box.Left > indent*size && (ended || last.box.Left <= l.left[ln.column]+indent*size && ln.box.Left-last.box.Left < 6*size) && !unicode.IsLower(firstRune(text)) {
		return false // the first line of a paragraph is set in
	}
	if !isFull(last, l) && (ended || strings.HasSuffix(end, ":") || strings.HasSuffix(end, ";") || !unicode.IsLower(firstRune(text))) {
		// The next word would have had room.
		room := l.right[ln.column] - last.box.Right
		word, _, _ := strings.Cut(text, " ")
		need := float64(utf8.RuneCountInString(word)+1) * 0.5 * size
		if !ended && !strings.HasSuffix(end, ":") && !strings.HasSuffix(end, ";") {
			need = max(need, shortLine*(l.right[ln.column]-l.left[ln.column]))
		}
		if room > need {
			return false
		}
	}
	return true
}

// emphasised reports bold words that begin or end within a paragraph, where a
// heading would stand apart.
func (f *facts) emphasised(ln, last *line, text string, distance float64, l *layout) bool {
	return isFull(last, l) && distance > 0 && distance <= 1.2*f.leading*max(ln.size, 4) && (ln.bold || unicode.IsLower(firstRune(text)))
}

// partMark is the number of a part before its title.
var partMark = regexp.MustCompile(`^(?:[IVXLC]{1,5}|[A-Z])\.[ \t]+\S`)

// resumes reports a line that begins with a dash in mid-sentence, and no item.
func (f *facts) resumes(p *paragraph, ln *line, text string, l *layout) bool {
	rest := strings.TrimLeft(text, "-–—")
	end := p.lines[len(p.lines)-1]
	return rest != text && unicode.IsLower(firstRune(strings.TrimSpace(rest))) && isFull(p.last, l) && !endsSentence(end) &&
		!strings.ContainsRune(":;,", lastRune(end)) && !strings.HasPrefix(p.lines[0], text[:len(text)-len(rest)]) && ln.box.Left-p.last.box.Left < indent*max(ln.size, 4)
}

var (
	itemMark = regexp.MustCompile(`^(?:[-–—•●○◦▪■□‣·►▶✓➢*][ \t]+\S|[•●○◦▪■‣►➢\x{f0b7}\x{f0a7}]\S?|\(?(?:[a-z]|[ivx]{1,5}|\d{1,3})\)[ \t]+\S|\d{1,3}(?:\.\d{1,3})*\.[ \t]+\S)`)
	footMark = regexp.MustCompile(`^(?:([¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3})\s*\S|(\d{1,3})\.?\s*\p{Lu}|(\d{1,3})\s+\S|(\*{1,3}|†|‡)\s*\S)`)
)

func opensItem(s string) bool { return itemMark.MatchString(s) }

var digits = strings.NewReplacer("¹", "1", "²", "2", "³", "3", "⁴", "4", "⁵", "5", "⁶", "6", "⁷", "7", "⁸", "8", "⁹", "9", "⁰", "0")

// noteMark returns the mark with which a note begins, or "".
func noteMark(s string) string {
	m := footMark.FindStringSubmatch(s)
	if m == nil {
		return ""
	}
	return digits.Replace(m[1]) + m[2] + m[3] + m[4]
}

// The measures of notes at the foot of a page.
const (
	noteSize  = 0.93 // of the body's
	noteShare = 0.6  // of the page's height: notes do not begin above it
)

// opensNote reports a line that begins with the mark of a note, be it set
// apart like a cell.
func opensNote(ln *line) bool {
	if mark, _, apart := strings.Cut(ln.text, cellMark); apart {
		return ln.cells == 2 && isMarkAlone(mark) && wordy(ln.lastText)
	}
	return noteMark(ln.text) != ""
}

// notesFrom marks the lines of notes: small print at the foot of the page
// that begins with a mark.
func (f *facts) notesFrom(l *layout) map[int]bool {
	notes := map[int]bool{}
	started := false
	for i := range l.lines {
		ln := &l.lines[i]
		small := ln.size <= noteSize*f.body && ln.size > 0
		switch {
		case ln.furniture:
		case !small:
			started = false
		case !started && ln.box.middle() < noteShare*l.height && opensNote(ln) && letters(ln.text) > 2:
			started = true
		}
		if started && small && !ln.furniture {
			notes[i] = true
		}
	}
	return notes
}

func firstRune(s string) rune { r, _ := utf8.DecodeRuneInString(s); return r }
func lastRune(s string) rune  { r, _ := utf8.DecodeLastRuneInString(s); return r }

func endsSentence(s string) bool {
	s = strings.TrimRight(s, "”’»\")] ¹²³⁴⁵⁶⁷⁸⁹⁰")
	return s != "" && strings.ContainsRune(".!?…。！？؟", lastRune(s))
}
