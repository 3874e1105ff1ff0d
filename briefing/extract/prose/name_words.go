package prose

import "strings"

// NameText is a name as printed, on one line.
func (a *Parsed) NameText(first, last int) string {
	if first >= last {
		return ""
	}
	return oneLine(a.Text[a.Tokens[first].Span.Start:a.Tokens[last-1].Span.End])
}

// oneLine folds white space.
func oneLine(s string) string {
	if !strings.ContainsAny(s, "\n\r\t") && !strings.Contains(s, "  ") {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}

// Institution reports whether the words at [first, last) make an
// organisation, a place or an acronym rather than a person.
func (a *Parsed) Institution(first, last int) bool {
	for i := first; i < last; i++ {
		t := a.Tokens[i]
		if a.IntroducedAt(i) > 0 || t.Is(ClassOrg) && t.Capital() || i > first && a.Is(i, "&") && a.Lexicon.Language == "en" {
			return true
		}
		if i > first && t.Capital() && (a.Listed("body-word", i) || i == last-1 && a.Listed("legal-form", i)) {
			return true
		}
		if t.Is(ClassPlace) && i+int(t.More)+1 >= last && i == first {
			return true
		}
	}
	if last-first == 1 {
		t := a.Tokens[first]
		return t.Shape == ShapeUpper && t.Span.Len() <= 6
	}
	return false
}

// ActsFrom reports whether a subject can stand at token first.
func (a *Parsed) ActsFrom(first int, b *Block) bool {
	return first == b.FirstToken || a.OpensSentence(first) || a.Tokens[first-1].Is(ClassSubordinate|ClassConjunction|ClassRelative) || a.Is(first-1, ",")
}
