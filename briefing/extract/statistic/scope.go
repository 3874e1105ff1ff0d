package statistic

import (
	"strings"

	"attache/briefing"
	"attache/briefing/extract/prose"
)

// longestScope is in tokens.
const longestScope = 12

// scopeOf is of what a figure is a share or count, as printed: "detected
// victims of trafficking"; "" when it does not show.
func (a *reader) scopeOf(f briefing.Figure, s briefing.Span) string {
	i := a.pastRate(a.TokenAt(f.Span.End), s.End)
	for i < len(a.Tokens) && (a.Linking(a.Tokens[i]) || a.Tokens[i].Is(prose.ClassDeterminer|prose.ClassArticle)) {
		i++
	}
	end := a.scopeEnd(i, s.End)
	switch {
	case end == i, end == i+1 && (a.Tokens[i].Is(prose.ClassThey|prose.ClassSay) || a.PastTense(i)) && !a.severalThings(i):
		return "" // "a third of them", "61% said", "US$ 2 million pledged"
	case f.Unit == "times" && (i == 0 || !a.Tokens[i-1].Is(prose.ClassDeterminer|prose.ClassArticle)):
		return "" // "3.6 times more likely"
	}
	return a.Text[a.Tokens[i].Span.Start:a.Tokens[end-1].Span.End]
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
func (a *reader) pastRate(i, limit int) int {
	if i+1 >= len(a.Tokens) || a.Tokens[i+1].Span.Start >= limit || a.Tokens[i+1].Kind != prose.TokenWord {
		return i
	}
	opens := a.Tokens[i].Is(prose.ClassDeterminer|prose.ClassArticle) && a.Tokens[i+1].Is(prose.ClassPeriod)
	if opens || a.Tokens[i].Is(prose.ClassPreposition) && !a.Linking(a.Tokens[i]) && a.Tokens[i+1].Is(prose.ClassPeriod) {
		return i + 2
	}
	return i
}

// scopeEnd is the token after the noun phrase that starts at token i.
func (a *reader) scopeEnd(i, limit int) int {
	first, several := i, false
	for ; i < len(a.Tokens) && a.Tokens[i].Span.Start < limit && i < first+longestScope; i++ {
		t := a.Tokens[i]
		if t.Kind == prose.TokenMark {
			if w := a.Word(t); i > first && (w == "-" || w == "'" || w == "’") {
				continue
			}
			break
		}
		noun := i == first && a.severalThings(i) // "41 lives", "12 offers"
		if !noun && t.Is(prose.ClassVerb) || t.Kind == prose.TokenNumber || t.Is(prose.ClassAuxiliary|prose.ClassRelative|prose.ClassConjunction|prose.ClassSubordinate|prose.ClassPronoun|prose.ClassPeriod) {
			break
		}
		linking := a.Linking(t)
		if t.Is(prose.ClassPreposition) && !linking || a.Adverb(i) {
			break
		}
		// Behind the noun of several things, what is no such noun, and hangs
		// on no preposition, is what they do: "deaths occur", "schools visited".
		if several && !linking && !a.Linking(a.Tokens[i-1]) && !a.severalThings(i) && !t.Capital() {
			break
		}
		several = a.severalThings(i) || several && linking
	}
	for i > first && (a.Linking(a.Tokens[i-1]) || a.Tokens[i-1].Kind == prose.TokenMark || a.Tokens[i-1].Is(prose.ClassDeterminer|prose.ClassArticle)) {
		i--
	}
	return i
}

// severalThings reports whether token i is a noun of several things or people.
func (a *reader) severalThings(i int) bool {
	switch w := a.LowerWord(i); w {
	case "people", "children", "women", "men":
		return true
	default:
		return a.Plural(i) && !strings.HasSuffix(w, "ss")
	}
}

// whereOf is the first place that the sentence names after a preposition.
func (a *reader) whereOf(n int) string {
	s := a.Sentences[n]
	for i := s.First + 1; i < s.Last; i++ {
		t := a.Tokens[i]
		if i+1 < len(a.Tokens) && a.Is(i+1, "$") {
			continue // "US$"
		}
		if t.Is(prose.ClassPlace) && (a.Tokens[i-1].Is(prose.ClassPreposition) || a.Tokens[i-1].Is(prose.ClassDeterminer)) {
			end := min(i+int(t.More), s.Last-1)
			return a.Text[t.Span.Start:a.Tokens[end].Span.End]
		}
	}
	return ""
}

// whenOf is the time that the sentence names, as printed: "in 2023", "since
// June", "last year".
func (a *reader) whenOf(n int) string {
	s := a.Sentences[n]
	for i := s.First; i < s.Last; i++ {
		t := a.Tokens[i]
		year := t.Kind == prose.TokenNumber && isYear(a.Word(t))
		if !year && !(t.Is(prose.ClassTime) && t.Capital()) {
			continue
		}
		start, end := i, i
		for start > s.First && i-start < 3 && (a.Tokens[start-1].Kind == prose.TokenNumber || a.Tokens[start-1].Is(prose.ClassTime)) {
			start--
		}
		if start > s.First && a.Tokens[start-1].Is(prose.ClassPreposition) {
			start--
		} else {
			continue
		}
		for end+1 < s.Last && (a.Tokens[end+1].Kind == prose.TokenNumber && isYear(a.Word(a.Tokens[end+1])) || a.Tokens[end+1].Is(prose.ClassTime)) {
			end++
		}
		return a.Text[a.Tokens[start].Span.Start:a.Tokens[end].Span.End]
	}
	return ""
}

func isYear(w string) bool {
	return len(w) == 4 && (w[0] == '1' && w[1] >= '8' || w[0] == '2' && w[1] == '0') && strings.Trim(w, "0123456789") == ""
}
