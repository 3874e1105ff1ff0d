package extract

import (
	"strings"

	"attache/briefing"
)

// longestScope is in tokens.
const longestScope = 12

// scopeOf is of what a figure is a share or count, as printed: "detected
// victims of trafficking"; "" when it does not show.
func (a *analysis) scopeOf(f briefing.Figure, s briefing.Span) string {
	i := a.pastRate(a.tokenAt(f.Span.End), s.End)
	for i < len(a.tokens) && (a.linking(a.tokens[i]) || a.tokens[i].is(classDeterminer|classArticle)) {
		i++
	}
	end := a.scopeEnd(i, s.End)
	switch {
	case end == i, end == i+1 && (a.tokens[i].is(classThey|classSay) || a.pastTense(i)) && !a.severalThings(i):
		return "" // "a third of them", "61% said", "US$ 2 million pledged"
	case f.Unit == "times" && !a.tokens[i-1].is(classDeterminer|classArticle):
		return "" // "3.6 times more likely"
	}
	return a.text[a.tokens[i].span.Start:a.tokens[end-1].span.End]
}

// scopeOfAll is what the first figure that says so is a share or count of.
func scopeOfAll(figures []briefing.Figure) string {
	for _, f := range figures {
		if f.Of != "" {
			return f.Of
		}
	}
	return ""
}

// pastRate is the token after a rate that opens at token i: "a day", "per
// pupil", "par jour".
func (a *analysis) pastRate(i, limit int) int {
	if i+1 >= len(a.tokens) || a.tokens[i+1].span.Start >= limit || a.tokens[i+1].kind != tokenWord {
		return i
	}
	opens := a.tokens[i].is(classDeterminer|classArticle) && a.tokens[i+1].is(classPeriod)
	if opens || a.tokens[i].is(classPreposition) && !a.linking(a.tokens[i]) && a.tokens[i+1].is(classPeriod) {
		return i + 2
	}
	return i
}

// scopeEnd is the token after the noun phrase that starts at token i.
func (a *analysis) scopeEnd(i, limit int) int {
	first, several := i, false
	for ; i < len(a.tokens) && a.tokens[i].span.Start < limit && i < first+longestScope; i++ {
		t := a.tokens[i]
		if t.kind == tokenMark {
			if w := a.word(t); i > first && (w == "-" || w == "'" || w == "’") {
				continue
			}
			break
		}
		noun := i == first && a.severalThings(i) // "41 lives", "12 offers"
		if !noun && t.is(classVerb) || t.kind == tokenNumber || t.is(classAuxiliary|classRelative|classConjunction|classSubordinate|classPronoun|classPeriod) {
			break
		}
		linking := a.linking(t)
		if t.is(classPreposition) && !linking || a.adverb(i) {
			break
		}
		// Behind the noun of several things, what is no such noun, and hangs
		// on no preposition, is what they do: "deaths occur", "schools visited".
		if several && !linking && !a.linking(a.tokens[i-1]) && !a.severalThings(i) && !t.capital() {
			break
		}
		several = a.severalThings(i) || several && linking
	}
	for i > first && (a.linking(a.tokens[i-1]) || a.tokens[i-1].kind == tokenMark || a.tokens[i-1].is(classDeterminer|classArticle)) {
		i--
	}
	return i
}

// severalThings reports whether token i is a noun of several things or people.
func (a *analysis) severalThings(i int) bool {
	switch w := a.lowerWord(i); w {
	case "people", "children", "women", "men":
		return true
	default:
		return a.plural(i) && !strings.HasSuffix(w, "ss")
	}
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
