package figure

import "strings"

// at returns the token at i, or an empty one outside the text.
func (s *scanner) at(i int) token {
	if i < 0 || i >= len(s.tokens) {
		return token{gap: true, kind: kindMark}
	}
	return s.tokens[i]
}

func (s *scanner) is(i int, text string) bool {
	t := s.at(i)
	return s.text[t.start:t.end] == text
}

// numeric reports whether token i is digits or a number word.
func (s *scanner) numeric(i int) bool {
	t := s.at(i)
	return t.kind == kindDigits || t.class&classNumber != 0
}

// nameNumbers marks the numbers that are names and not amounts: dates, times,
// references, symbols, telephone numbers.
func (s *scanner) nameNumbers() {
	for i := range s.tokens {
		t := &s.tokens[i]
		switch {
		case t.kind == kindDigits:
			year := s.isYear(i)
			if year || s.gluedName(i) || s.isTime(i) || s.isCode(i) || s.isAddress(i) || s.isPhone(i) || s.isVersion(i) || s.isExtent(i) || s.isDecade(i) {
				t.name = true
			}
			if next := s.at(i + 2); year && s.hyphen(i+1) && next.kind == kindDigits && next.digits == 2 {
				s.tokens[i+2].name = true // "2014-15"
			}
		case t.class&classMonth != 0 && (t.class&classMonthCapital == 0 || t.capital):
			s.nameDate(i)
		}
		if t.class&classReference != 0 {
			s.nameReferences(i)
		}
	}
	for i := range s.tokens {
		if s.tokens[i].kind == kindDigits {
			s.nameRuns(i)
			s.nameAfterSymbol(i)
		}
	}
}

// gluedName reports whether the digits at i are part of a word or a symbol.
func (s *scanner) gluedName(i int) bool {
	t, before, after := s.tokens[i], s.at(i-1), s.at(i+1)
	if !t.gap && i > 0 && s.gluedBefore(i, before) {
		return true
	}
	if after.gap || i+1 == len(s.tokens) {
		return false
	}
	if after.kind == kindWord {
		return s.gluedWord(after)
	}
	next := s.at(i + 2)
	switch s.text[after.start:after.end] {
	case "/":
		return !next.gap && s.unitAfter(i+1) == 0
	case ":", "_", "@", "\\":
		return !next.gap
	case ".":
		// An ordinal ("58.º") or a file name.
		return !next.gap && next.kind == kindWord && i+2 < len(s.tokens)
	case "-", "‑", "‐":
		return !next.gap && next.kind == kindWord && next.class&(classScale|classNumber|classPart|classFold) == 0 &&
			match(s, s.lex.percent, i+2) == 0
	case "º", "ª":
		return true
	case ")":
		// "1)" opens a list item; "(3)" is a note or a paragraph.
		return t.line && i == 0 || s.is(i-1, "(") && !t.gap && !t.grouped && !t.point && t.digits <= 4 && s.is(i-1, "(")
	case "]":
		return s.is(i-1, "[")
	}
	return false
}

// gluedBefore looks at the token that stands right before the digits at i.
func (s *scanner) gluedBefore(i int, before token) bool {
	t := s.tokens[i]
	switch before.kind {
	case kindDigits:
		return true
	case kindWord:
		return before.class&classLetters == 0 && s.lex.language != "zh" && s.lex.language != "ar" &&
			!strings.HasSuffix(s.text[before.start:before.end], "'") && !strings.HasSuffix(s.text[before.start:before.end], "’") &&
			match(s, s.lex.currency, i-1) == 0
	}
	lead := s.at(i - 2)
	switch s.text[before.start:before.end] {
	case "/", "_", "#", "@", "\\", "№":
		return true
	case "+":
		return t.digits <= 3 && s.unitAfter(i+1) == 0
	case ".":
		return !before.gap && i > 1 && lead.kind != kindMark
	case "-", "‑", "‐", "–":
		if lead.kind == kindDigits && lead.name && !before.gap && s.at(i-3).kind == kindMark && !lead.gap {
			return true // "CO/4-5"
		}
		return !before.gap && i > 1 && lead.kind == kindWord && lead.class&(classNumber|classScale) == 0
	case "”", "»", "\"", ")", "’":
		return !before.gap && t.digits <= 2 && !t.point && i > 1
	case ":":
		return !before.gap && lead.kind == kindDigits
	}
	return false
}

// gluedWord reports whether a word glued to digits makes a name of them: it
// does unless it is a unit or a scale.
func (s *scanner) gluedWord(after token) bool {
	if s.lex.language == "zh" || s.lex.language == "ar" {
		return false
	}
	if after.class&(classScale|classGlued|classMeasureUnit|classTimes) != 0 {
		return false
	}
	return after.class&classTimeUnit == 0
}
