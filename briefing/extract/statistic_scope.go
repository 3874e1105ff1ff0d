package extract

import (
	"strings"

	"attache/briefing"
)

// scopeOf is of what a figure is a share or count, as printed: "detected
// victims of trafficking"; "" when it does not show.
func (a *analysis) scopeOf(f briefing.Figure, s briefing.Span) string {
	i := a.tokenAt(f.Span.End)
	start, depth := i, 0
	for ; i < len(a.tokens) && a.tokens[i].span.Start < s.End && i < start+12; i++ {
		t := a.tokens[i]
		if t.kind == tokenMark {
			if w := a.word(t); w == "-" || w == "'" || w == "’" {
				continue
			}
			break
		}
		if t.kind == tokenNumber || t.is(classAuxiliary|classRelative|classConjunction|classVerb) {
			break
		}
		if t.is(classPreposition) && !a.linking(t) {
			break
		}
		depth++
	}
	for start < i && (a.linking(a.tokens[start]) || a.tokens[start].is(classDeterminer)) {
		start++
	}
	if start >= i || depth == 0 {
		return ""
	}
	return a.text[a.tokens[start].span.Start:a.tokens[i-1].span.End]
}

// linking reports whether t joins a noun to what it is of.
func (a *analysis) linking(t token) bool {
	switch strings.ToLower(a.word(t)) {
	case "of", "de", "des", "du", "d’", "d'", "del":
		return true
	}
	return false
}

// whereOf is the first place that the sentence names after a preposition.
func (a *analysis) whereOf(n int) string {
	s := a.sentences[n]
	for i := s.first + 1; i < s.last; i++ {
		t := a.tokens[i]
		if i+1 < len(a.tokens) && a.is(i+1, "$") {
			continue // "US$"
		}
		if t.is(classPlace) && (a.tokens[i-1].is(classPreposition) || a.tokens[i-1].is(classDeterminer)) {
			end := min(i+int(t.more), s.last-1)
			return a.text[t.span.Start:a.tokens[end].span.End]
		}
	}
	return ""
}

// whenOf is the time that the sentence names, as printed: "in 2023", "since
// June", "last year".
func (a *analysis) whenOf(n int) string {
	s := a.sentences[n]
	for i := s.first; i < s.last; i++ {
		t := a.tokens[i]
		year := t.kind == tokenNumber && isYear(a.word(t))
		if !year && !(t.is(classTime) && t.capital()) {
			continue
		}
		start, end := i, i
		for start > s.first && i-start < 3 && (a.tokens[start-1].kind == tokenNumber || a.tokens[start-1].is(classTime)) {
			start--
		}
		if start > s.first && a.tokens[start-1].is(classPreposition) {
			start--
		} else {
			continue
		}
		for end+1 < s.last && (a.tokens[end+1].kind == tokenNumber && isYear(a.word(a.tokens[end+1])) || a.tokens[end+1].is(classTime)) {
			end++
		}
		return a.text[a.tokens[start].span.Start:a.tokens[end].span.End]
	}
	return ""
}

func isYear(w string) bool {
	return len(w) == 4 && (w[0] == '1' && w[1] >= '8' || w[0] == '2' && w[1] == '0') && strings.Trim(w, "0123456789") == ""
}
