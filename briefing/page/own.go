package page

import (
	"strings"
	"unicode"
)

// parseOwn reads a paragraph of one's own: lines that start with "- ", "* "
// or "1. " are list items, an empty line starts a new paragraph, **bold**,
// *italic* and [text](address) are what they look like.
func parseOwn(text string, l Labels) []Part {
	var parts []Part
	var lines []string
	flush := func() {
		if words := strings.Join(lines, " "); strings.TrimSpace(words) != "" {
			parts = append(parts, Part{Kind: PartParagraph, Text: parseInline(l.own(words))})
		}
		lines = nil
	}
	for _, line := range strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n") {
		line = strings.TrimSpace(line)
		if line == "" {
			flush()
			continue
		}
		if label, rest, ok := listMarker(line); ok {
			flush()
			parts = append(parts, Part{Kind: PartListItem, Label: label, Text: parseInline(l.own(rest))})
			continue
		}
		lines = append(lines, line)
	}
	flush()
	return parts
}

// bullet is the label of an item in a list without numbers.
const bullet = "•"

// listMarker splits "- words" and "1. words".
func listMarker(line string) (label, rest string, ok bool) {
	marker, rest, ok := strings.Cut(line, " ")
	if !ok || strings.TrimSpace(rest) == "" {
		return "", "", false
	}
	switch marker {
	case "-", "*", "•", "–":
		return bullet, rest, true
	}
	number := strings.TrimRight(marker, ".)")
	if number == "" || number == marker || len(number) > 3 || strings.TrimFunc(number, unicode.IsDigit) != "" {
		return "", "", false
	}
	return number + ".", rest, true
}

// parseInline reads emphasis and links. A mark without its partner is printed.
func parseInline(s string) Rich {
	var out Rich
	bold, italic := false, false
	var word strings.Builder
	flush := func() {
		if word.Len() > 0 {
			out = append(out, Piece{Text: word.String(), Bold: bold, Italic: italic})
			word.Reset()
		}
	}
	for i := 0; i < len(s); {
		switch rest := s[i:]; {
		case strings.HasPrefix(rest, "**") && (bold || closes(rest[2:], "**")):
			flush()
			bold = !bold
			i += 2
		case rest[0] == '*' && (italic || closes(rest[1:], "*")):
			flush()
			italic = !italic
			i++
		case rest[0] == '[':
			if text, address, n, ok := parseLink(rest); ok {
				flush()
				out = append(out, Piece{Text: text, Bold: bold, Italic: italic, Link: fullAddress(address)})
				i += n
				continue
			}
			word.WriteByte('[')
			i++
		case (i == 0 || !wordByte(s[i-1])) && bareAddress(rest) > 0:
			flush()
			address := rest[:bareAddress(rest)]
			out = append(out, Piece{Text: address, Bold: bold, Italic: italic, Link: address})
			i += len(address)
		default:
			word.WriteByte(rest[0])
			i++
		}
	}
	flush()
	return out
}

// bareAddress is the length of the web address with which a text starts,
// without the marks of the sentence behind it; 0 when it starts with none.
func bareAddress(s string) int {
	if !strings.HasPrefix(s, "https://") && !strings.HasPrefix(s, "http://") {
		return 0
	}
	end := strings.IndexFunc(s, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("<>\"“”«»", r) })
	if end < 0 {
		end = len(s)
	}
	address := strings.TrimRight(s[:end], ".,;:!?…*'’")
	if strings.HasSuffix(address, ")") && !strings.Contains(address, "(") {
		address = strings.TrimRight(address, ").,;:")
	}
	if _, rest, _ := strings.Cut(address, "://"); rest == "" {
		return 0
	}
	return len(address)
}

func wordByte(b byte) bool {
	return b == '_' || '0' <= b && b <= '9' || 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || b >= 0x80
}

// closes reports whether an opened mark is closed again behind at least one
// character that is no space.
func closes(rest, mark string) bool {
	i := strings.Index(rest, mark)
	return i > 0 && !strings.HasPrefix(rest, " ") && rest[i-1] != ' '
}

func parseLink(s string) (text, address string, length int, ok bool) {
	closing := strings.Index(s, "](")
	if closing < 0 || strings.ContainsAny(s[1:closing], "[]") {
		return "", "", 0, false
	}
	end := strings.IndexByte(s[closing:], ')')
	if end < 0 {
		return "", "", 0, false
	}
	text, address = s[1:closing], s[closing+2:closing+end]
	return text, address, closing + end + 1, text != "" && address != "" && !strings.ContainsAny(address, " ")
}
