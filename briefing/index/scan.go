package index

import (
	"cmp"
	"slices"
	"strings"

	"attache/briefing"
)

// The most of a text that is read for words with a beginning, and the most
// of them that are marked.
const (
	scannedBytes = 20_000
	scannedMarks = 3
)

// scan finds what the index has no places of: phrases of nothing but stop
// words, and words that begin as the last one typed, in a text of which the
// commonest words that do so say nothing.
func scan(d *briefing.Document, root *node) []mark {
	list := parts(root, nil)
	for part, n := range list {
		if n.op == opPhrase {
			if found := scanPhrase(d, n, part); len(found) > 0 {
				return found
			}
		}
	}
	if len(list) == 0 || !list[len(list)-1].beginning {
		return nil
	}
	part := len(list) - 1
	lang := languageOf(d.Provenance.Language)
	start := lastToken(list[part].text, lang)
	if start == "" {
		return nil
	}
	var found []mark
	for _, b := range d.Blocks {
		if b.Role == briefing.RoleBoilerplate {
			continue
		}
		if b.Span.Start > scannedBytes {
			break
		}
		for s := range tokens(d.Text, b.Span, lang) {
			if strings.HasPrefix(fold(d.Text[s.Start:s.End]), start) {
				found = append(found, mark{Span: s, part: part})
				if len(found) == scannedMarks {
					return found
				}
			}
		}
	}
	return found
}

// scanPhrase finds a phrase by its folded words.
func scanPhrase(d *briefing.Document, n *node, part int) []mark {
	var found []mark
	for _, b := range d.Blocks {
		lang := languageOf(cmp.Or(b.Language, d.Provenance.Language))
		var words []string
		for s := range tokens(n.text, wholeOf(n.text), lang) {
			words = append(words, fold(n.text[s.Start:s.End]))
		}
		if b.Role == briefing.RoleBoilerplate || len(words) == 0 {
			continue
		}
		var last []briefing.Span
		for s := range tokens(d.Text, b.Span, lang) {
			if last = append(last, s); len(last) > len(words) {
				last = last[1:]
			}
			if len(last) < len(words) || !slices.EqualFunc(last, words, func(s briefing.Span, w string) bool { return fold(d.Text[s.Start:s.End]) == w }) {
				continue
			}
			found = append(found, mark{Span: briefing.Span{Start: last[0].Start, End: s.End}, part: part})
			if last = last[:0]; len(found) == scannedMarks {
				return found
			}
		}
	}
	return found
}
