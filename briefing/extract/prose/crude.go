package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing"
)

// wrapped is the length in bytes from which a line may be one of a paragraph
// that was broken to fit a page.
const wrapped = 55

// longestHeading is in bytes.
const longestHeading = 160

// crudeBlocks makes blocks of a text whose reader made none: lines, joined
// where a paragraph was broken to fit a page, with the role that their look
// suggests.
func crudeBlocks(d *briefing.Document) []briefing.Block {
	var blocks []briefing.Block
	text := d.Text
	broken := brokenLines(text)
	open := false // the last block may go on in this line
	for start := 0; start < len(text); {
		end := start + strings.IndexByte(text[start:], '\n')
		if end < start {
			end = len(text)
		}
		s := d.Trim(briefing.Span{Start: start, End: end})
		start = end + 1
		if s.Empty() {
			open = false
			continue
		}
		line := d.Slice(s)
		if open && continues(d.Slice(blocks[len(blocks)-1].Span), line) {
			blocks[len(blocks)-1].Span.End = s.End
		} else {
			blocks = append(blocks, briefing.Block{Span: s, Role: crudeRole(line)})
		}
		open = broken && len(line) >= wrapped && len(line) <= 2*wrapped
		if last := &blocks[len(blocks)-1]; last.Role == briefing.RoleHeading && last.Span != s {
			last.Role = briefing.RoleParagraph
		}
	}
	return blocks
}

// brokenLines reports whether the text's paragraphs were broken to fit a
// page: hardly a line is long, and many are about as long as a page is wide.
func brokenLines(text string) bool {
	long, full, all := 0, 0, 0
	for line := range strings.Lines(text) {
		switch n := len(strings.TrimSpace(line)); {
		case n == 0:
			continue
		case n > 2*wrapped:
			long++
		case n >= wrapped:
			full++
		}
		all++
	}
	return long*20 <= all && full*3 >= all
}

// continues reports whether line goes on with the paragraph that ends in
// block, in a text of broken lines.
func continues(block, line string) bool {
	if cut, _ := marker(line); cut > 0 {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(block)
	first, _ := utf8.DecodeRuneInString(line)
	if unicode.IsLower(first) && !strings.ContainsRune(".:;", last) {
		return true
	}
	if strings.ContainsRune(".!?:;”\"»", last) {
		// A full stop may end a broken line too, but only a line that is
		// as long as its neighbours.
		return len(line) >= wrapped && !strings.ContainsRune("“\"«", first) && strings.Contains(block, "\n")
	}
	return unicode.IsLower(first) || last == ',' || len(line) >= wrapped || strings.Contains(block, "\n")
}

// crudeRole guesses a line's role from its look.
func crudeRole(line string) briefing.Role {
	if cut, number := marker(line); cut > 0 && number == "" {
		return briefing.RoleListItem
	} else if cut > 0 {
		if strings.HasPrefix(number, "(") {
			return briefing.RoleListItem
		}
		line = line[cut:]
	} else if n, _ := gluedNumber(line); n > 0 {
		return briefing.RoleParagraph
	}
	last, _ := utf8.DecodeLastRuneInString(line)
	if len(line) > longestHeading || strings.ContainsRune(".:;,!…。：；，！？؟،؛", last) {
		return briefing.RoleParagraph
	}
	first, _ := utf8.DecodeRuneInString(line)
	if unicode.IsLower(first) || strings.ContainsAny(line, ".;") && strings.Contains(line, ". ") {
		return briefing.RoleParagraph
	}
	if strings.ContainsRune("\"“«”»", last) || strings.ContainsRune("\"“«", first) {
		return briefing.RoleParagraph
	}
	return briefing.RoleHeading
}
