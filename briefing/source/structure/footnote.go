package structure

import (
	"regexp"
	"strings"

	"attache/briefing"
)

var (
	// noteMark opens a note: "1 Text", "¹ Text", "[1] Text", "* Text".
	noteMark = regexp.MustCompile(`^(?:\[(\d{1,3})\]|(\d{1,3})|([¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3})|(\*{1,3}|†|‡))[\t\p{Zs}]*([\p{Lu}\p{Lo}“«"‘(<]|https?:|www\.|[a-z])`)
	digits   = strings.NewReplacer("¹", "1", "²", "2", "³", "3", "⁴", "4", "⁵", "5", "⁶", "6", "⁷", "7", "⁸", "8", "⁹", "9", "⁰", "0")
)

// noteOf returns the mark of the note that s opens, in plain digits, or "".
func noteOf(s string) string {
	m := noteMark.FindStringSubmatch(s)
	if m == nil {
		return ""
	}
	if n := m[1] + m[2] + digits.Replace(m[3]); n != "" {
		return n
	}
	return m[4]
}

// opensFootnote reports whether a line could begin a note.
func opensFootnote(s string) bool { return noteOf(s) != "" && numeralOf(s) == "" }

// markFootnotes finds the notes: lines that begin with a mark which the text
// above refers to ("2025.¹", "schools2 ", "peace[3]", "Grace*").
func markFootnotes(text string, units []unit) {
	last := ""
	for i := range units {
		u := &units[i]
		if !u.open() || !opensFootnote(u.text) {
			continue
		}
		mark := noteOf(u.text)
		if mark != "1" && !strings.HasPrefix(mark, "*") && !follows(last, mark) && mark != "†" && mark != "‡" {
			continue
		}
		if !referredTo(text[:u.block.Span.Start], mark) {
			continue
		}
		last = mark
		u.block.Role = briefing.RoleFootnote
		u.block.Number = mark
	}
}

// referredTo reports whether the mark hangs on a word of the text.
func referredTo(text, mark string) bool {
	raised := raise(mark)
	for at := 0; at < len(text); {
		i := strings.Index(text[at:], mark)
		if i < 0 {
			break
		}
		i += at
		end := i + len(mark)
		if hangs(text[:i]) && (end == len(text) || strings.ContainsRune(" \n\t.,;:)”»’—–\u00a0", firstRune(text[end:]))) {
			return true
		}
		if i > 0 && text[i-1] == '[' && strings.HasPrefix(text[end:], "]") && hangs(text[:i-1]) {
			return true
		}
		at = end
	}
	return raised != mark && strings.Contains(text, raised)
}

// hangs reports whether what comes next would hang on the end of s: a letter,
// or a mark that follows one.
func hangs(s string) bool {
	r := lastRune(s)
	if strings.ContainsRune(".,;:)”»’\"", r) {
		s = s[:len(s)-len(string(r))]
		r = lastRune(s)
	}
	return isLetter(r) || r == ')' || r == '”' || r == '»'
}

var raisedDigits = strings.NewReplacer("1", "¹", "2", "²", "3", "³", "4", "⁴", "5", "⁵", "6", "⁶", "7", "⁷", "8", "⁸", "9", "⁹", "0", "⁰")

func raise(mark string) string { return raisedDigits.Replace(mark) }
