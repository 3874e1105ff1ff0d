package source

import (
	"unicode"
	"unicode/utf16"
)

// rtfText are control words that stand for a character.
var rtfText = map[string]string{
	"tab": "\t", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•",
	"emspace": "\u2003", "enspace": "\u2002", "qmspace": "\u2005", "zwj": "\u200d", "zwnj": "\u200c", "ltrmark": "\u200e", "rtlmark": "\u200f",
	"line": "\n", "lbr": "\n",
}

// rtfSkipped are destinations whose words are not the document's.
var rtfSkipped = map[string]bool{
	"colortbl": true, "pict": true, "object": true, "themedata": true, "colorschememapping": true, "datastore": true, "latentstyles": true,
	"xmlnstbl": true, "listtable": true, "listoverridetable": true, "rsidtbl": true, "generator": true, "filetbl": true, "revtbl": true,
	"fldinst": true, "annotation": true, "atnid": true, "atnauthor": true, "bkmkstart": true, "bkmkend": true, "nonshppict": true,
	"author": true, "operator": true, "company": true, "keywords": true, "subject": true, "doccomm": true, "comment": true, "manager": true,
	"category": true, "hlinkbase": true, "creatim": true, "revtim": true, "printim": true, "buptim": true, "pnseclvl": true, "mmathPr": true,
	"ftnsep": true, "ftnsepc": true, "ftncn": true, "aftnsep": true, "aftnsepc": true, "aftncn": true, "nonesttables": true, "sp": true, "private": true, "xe": true, "tc": true, "shprslt": true,
}

// rtfKept are destinations marked "\*" whose words are read all the same.
var rtfKept = map[string]bool{"ud": true, "shpinst": true, "shptxt": true, "shppict": false}

// rtfNoteFormats are control words for how endnotes are numbered.
var rtfNoteFormats = map[string]string{"aftnnar": "1", "aftnnrlc": "i", "aftnnruc": "I", "aftnnalc": "a", "aftnnauc": "A"}

// rtfPages are control words for the code page of the file.
var rtfPages = map[string]int{"mac": 10000, "pc": 437}

// word acts on a control word with its number, where it has one.
func (r *rtf) word(word string, n int, has bool) {
	if s, ok := rtfText[word]; ok {
		r.put(s)
		return
	}
	if !r.paragraphWord(word, n) && !r.characterWord(word, n, !has || n != 0) && !r.fileWord(word, n) {
		r.destination(word)
	}
	r.state.starred = r.state.starred && word == "*"
}

// paragraphWord acts on words that end or shape paragraphs and cells.
func (r *rtf) paragraphWord(word string, n int) bool {
	s := &r.state
	switch word {
	case "par", "page", "sect":
		r.endParagraph()
	case "pagebb":
	case "pard":
		s.outline, s.inTable, s.quoted, s.level = 0, false, false, 0
	case "intbl":
		s.inTable = true
	case "cell", "nestcell":
		r.endCell()
	case "row", "nestrow":
		r.endRow()
	case "outlinelevel":
		s.outline = n + 1
	case "s":
		r.style(n)
	case "ilvl":
		s.level = max(0, min(n, maxListLevels-1))
	default:
		return false
	}
	return true
}

// style gives the paragraph a style, or begins the definition of one.
func (r *rtf) style(n int) {
	s := &r.state
	if s.into == rtfStyle {
		s.styleNow = n
		return
	}
	s.quoted = r.quotes[n]
	if level := r.styles[n]; level > 0 {
		s.outline = level
	}
}

// characterWord acts on words that write or shape letters.
func (r *rtf) characterWord(word string, n int, on bool) bool {
	s := &r.state
	switch word {
	case "plain":
		s.bold, s.hidden, s.raised = false, false, false
	case "u":
		r.unicode(n)
	case "uc":
		s.unicode = max(0, min(n, 8))
	case "f":
		s.font = n
	case "b":
		s.bold = on
	case "v", "deleted":
		s.hidden = on
	case "super":
		s.raised = on
	case "nosupersub":
		s.raised = false
	default:
		return false
	}
	return true
}

// fileWord acts on words that say how the file is to be read.
func (r *rtf) fileWord(word string, n int) bool {
	s := &r.state
	if page, ok := rtfPages[word]; ok {
		r.page = encodingOf(page)
		return true
	}
	if format, ok := rtfNoteFormats[word]; ok {
		r.format = format
		return true
	}
	switch word {
	case "ansicpg":
		r.page = encodingOf(n)
	case "fcharset":
		if s.into == rtfFont {
			if e, ok := charsets[n]; ok {
				r.fonts[s.font] = encodingOf(e)
			}
		}
	case "bin": // so many bytes of a picture, among which anything may stand
		r.at = min(len(r.data), r.at+max(0, n))
	case "ftnalt":
		s.endnote = true
	default:
		return false
	}
	return true
}

// destination begins a group that holds something else than the body.
func (r *rtf) destination(word string) {
	s := &r.state
	switch {
	case rtfSkipped[word]:
		s.skip = true
	case word == "fonttbl":
		s.into = rtfFont
	case word == "stylesheet":
		s.into = rtfStyle
	case word == "shptxt":
		r.openBox()
	case word == "title" && len(r.stack) > 0:
		s.into = rtfTitle
	case word == "footnote":
		s.into = rtfNote
	case word == "listtext" || word == "pntext":
		s.into = rtfMarker
	case word == "header" || word == "footer" || word == "headerl" || word == "headerr" || word == "headerf" || word == "footerl" || word == "footerr" || word == "footerf":
		s.into = rtfFrame
	case word == "upr": // the same words follow in Unicode
		s.skip = true
	case word == "ud":
		s.skip = false
	case s.starred && !rtfKept[word]:
		s.skip = true
	}
}

// unicode writes a character given by its number, and skips what stands in
// for it.
func (r *rtf) unicode(n int) {
	if n < 0 {
		n += 1 << 16
	}
	c := rune(n)
	r.toSkip = r.state.unicode
	switch {
	case utf16.IsSurrogate(c) && c < 0xdc00:
		r.high = c
		return
	case utf16.IsSurrogate(c):
		c = utf16.DecodeRune(r.high, c)
		r.high = 0
	case isPrivate(c):
		c = symbolIn(r.fontNames[r.state.font], byte(c-privateStart))
	case c > unicode.MaxRune:
		c = unicode.ReplacementChar
	}
	if c >= ' ' || c == '\t' {
		skip := r.toSkip
		r.write(string(c))
		r.toSkip = skip
	}
}

// charsets give the code page of a font's character set.
var charsets = map[int]int{
	0: 1252, 77: 10000, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256, 186: 1257,
	204: 1251, 222: 874, 238: 1250,
}
