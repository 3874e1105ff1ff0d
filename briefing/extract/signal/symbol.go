package signal

import (
	"strings"

	"attache/briefing"
)

// longestSymbol is in bytes.
const longestSymbol = 60

// findSymbols finds document symbols: "A/HRC/57/L.12", "CTOC/COP/WG.2/2024/CRP.5".
func findSymbols(all []Signal, text string) []Signal {
	for at := 0; at < len(text); {
		slash := strings.IndexByte(text[at:], '/')
		if slash < 0 {
			break
		}
		slash += at
		start, end := slash, slash+1
		for start > 0 && start > slash-8 && text[start-1] >= 'A' && text[start-1] <= 'Z' {
			start--
		}
		for end < len(text) && end < start+longestSymbol && symbolByte(text, end) {
			end++
		}
		at = end
		if start == slash || start > 0 && (symbolByte(text, start-1) || text[start-1] >= 0x80 && isLetterByte(text[start-1])) {
			continue
		}
		end -= len(text[start:end]) - len(strings.TrimRight(text[start:end], ".,;:-"))
		if s := text[start:end]; isSymbol(s) {
			all = append(all, Signal{Kind: Symbol, Span: briefing.Span{Start: start, End: end}, Normal: s, Meaning: Meaning(s)})
		}
	}
	return all
}

func isLetterByte(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }

// symbolByte reports whether the byte at i can stand inside a symbol; brackets
// only when they hold a number: "ICCD/COP(15)".
func symbolByte(text string, i int) bool {
	switch c := text[i]; {
	case isDigit(c) || isLetterByte(c) || c == '/' || c == '-':
		return true
	case c == '.':
		return i+1 < len(text) && (isDigit(text[i+1]) || isLetterByte(text[i+1]) || text[i+1] == '/')
	case c == '(':
		return i+1 < len(text) && isDigit(text[i+1]) && i > 0 && text[i-1] != ' '
	case c == ')':
		return i > 0 && isDigit(text[i-1]) && i > 2 && (text[i-2] == '(' || text[i-3] == '(')
	}
	return false
}

// isSymbol reports whether s has the form of a symbol: a known first part and
// a number in it.
func isSymbol(s string) bool {
	prefix, rest, _ := strings.Cut(s, "/")
	_, known := loaded().prefixes[prefix]
	return known && rest != "" && strings.ContainsAny(rest, "0123456789") && !strings.HasSuffix(s, "/") && !strings.Contains(s, "//")
}

// Meaning says in words what a document symbol tells of its document: its
// body, and whether it is a draft, a revision, a record, a statement. It is
// empty for what is no symbol.
func Meaning(symbol string) string {
	if !isSymbol(symbol) {
		return ""
	}
	l := loaded()
	parts := strings.Split(symbol, "/")
	meaning := []string{l.prefixes[parts[0]]}
	for _, p := range parts[1:] {
		key := p
		if dot := strings.IndexByte(p, '.'); dot > 0 {
			key = p[:dot+1]
		}
		if m, ok := l.parts[p]; ok {
			meaning = append(meaning, m)
		} else if m, ok := l.parts[key]; ok {
			meaning = append(meaning, m)
		} else if b, ok := l.prefixes[p]; ok && len(p) > 2 {
			meaning[0] = b
		} else if p == "HRC" {
			meaning[0] = "Human Rights Council"
		}
	}
	return strings.Join(meaning, ", ")
}
