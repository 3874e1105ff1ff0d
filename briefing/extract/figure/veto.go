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
			if year || s.gluedName(i) || s.isTime(i) || s.isCode(i) || s.isAddress(i) {
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

// isYear reports whether the digits at i are a year: four of them, in reach,
// with nothing beside them that one counts.
func (s *scanner) isYear(i int) bool {
	t := s.tokens[i]
	if t.digits != 4 || t.grouped || t.point || t.value < 1500 || t.value > 2100 {
		return false
	}
	years := match(s, s.lex.time, i+1) > 0 && (s.lex.language == "ru" || s.lex.language == "zh") // "2024 года", "2024年"
	if s.unitAfter(i+1) != 0 && !years || match(s, s.lex.currency, i-1) != 0 || s.at(i+1).class&classScale != 0 {
		return false
	}
	if s.at(i+1).class&classPopulation != 0 && s.at(i-1).class&(classStop|classMonth|classThe) == 0 && s.at(i-1).kind == kindWord {
		return false
	}
	if s.at(i+1).class&classPopulation != 0 && i == 0 {
		return false
	}
	after := s.at(i + 1)
	if s.qualifierBefore(i) > 0 && after.kind == kindWord && after.class&classStop == 0 && !after.capital {
		return false
	}
	return true
}

// isTime reports whether the digits at i are a time of day.
func (s *scanner) isTime(i int) bool {
	t := s.tokens[i]
	if t.value >= 25 || t.grouped {
		return false
	}
	if s.clock(i + 1) {
		for j := i - 2; j >= 0 && s.tokens[j].kind == kindDigits && s.tokens[j+1].class&(classTo|classAnd) != 0 && s.tokens[j].value < 25; j -= 2 {
			s.tokens[j].name = true
		}
		if next := s.at(i + 2); next.kind == kindDigits && next.digits == 2 && next.value < 60 && s.at(i+1).kind == kindWord {
			s.tokens[i+2].name = true
		}
		return true
	}
	if !t.point || s.decimals(t) != 2 {
		return false
	}
	// "08.00–09.00", "at 18.40".
	if s.at(i+1).class&classTo != 0 && s.at(i+2).kind == kindDigits && s.decimals(s.at(i+2)) == 2 && !s.at(i+1).gap {
		s.tokens[i+2].name = true
		return true
	}
	return s.is(i-1, "at") && s.unitAfter(i+1) == 0 || s.is(i-1, "las") || s.is(i-1, "à") && s.clock(i+1)
}

func (s *scanner) decimals(t token) int {
	if !t.point {
		return 0
	}
	n := 0
	for j := t.end - 1; j > t.start && s.text[j] >= '0' && s.text[j] <= '9'; j-- {
		n++
	}
	return n
}

// clock reports whether "a.m.", "h" or the like stands at token i.
func (s *scanner) clock(i int) bool {
	t := s.at(i)
	if t.kind == kindMark {
		return false
	}
	w := s.text[t.start:t.end]
	if (w == "a" || w == "p") && s.is(i+1, ".") && s.is(i+2, "m") && !s.at(i+1).gap {
		return true
	}
	if t.class&classEra == 0 {
		return false
	}
	if t.class&classTimeUnit != 0 {
		// "à 10 heures" is a time, "10 heures" a duration.
		return s.lex.language == "fr" && s.is(i-2, "à")
	}
	return true
}

// isCode reports whether the digits at i follow an acronym or a name: "COP 17".
func (s *scanner) isCode(i int) bool {
	t, before, after := s.tokens[i], s.at(i-1), s.at(i+1)
	if !t.gap || t.line || before.kind != kindWord || t.grouped || t.point || t.digits > 4 {
		return false
	}
	if s.unitAfter(i+1) != 0 || after.class&(classScale|classPopulation) != 0 || match(s, s.lex.currency, i-1) != 0 {
		return false
	}
	if before.caps && before.class&classLetters == 0 {
		return i > 1 && !s.at(i-2).caps || i == 1
	}
	if !before.capital || i < 2 || before.class&(classStop|classNumber) != 0 {
		return false
	}
	if after.kind == kindWord && !after.capital && after.class&classStop == 0 && !s.plural(i+1) && s.lex.language == "en" {
		return true // "the Stoxx 600 index"
	}
	return after.kind != kindWord || after.class&classStop != 0 || after.capital
}

// isAddress reports whether the digits at i number a house: "12 Quay Street".
func (s *scanner) isAddress(i int) bool {
	for k := i + 1; k <= i+3 && s.at(k).capital; k++ {
		if s.at(k).class&classStreet != 0 && k > i+1 {
			return true
		}
	}
	return false
}

// nameDate marks the day and year numbers around a month.
func (s *scanner) nameDate(m int) {
	j := m + 1
	for s.is(j, ",") || s.is(j, ".") || s.at(j).class&classFrom != 0 || s.is(j, "del") {
		j++
	}
	for k := 0; k < 4 && s.at(j).kind == kindDigits; k++ {
		t := &s.tokens[j]
		if t.grouped || t.point || t.value > 31 && (t.digits != 4 || t.value > 2100) {
			break
		}
		if s.unitAfter(j+1) != 0 {
			break
		}
		t.name = true
		j++
		if s.is(j, ",") || s.at(j).class&(classTo|classAnd) != 0 {
			j++
		}
	}
	j = m - 1
	if s.at(j).class&classFrom != 0 || s.is(j, "of") || s.is(j, ".") {
		j--
	}
	for k := 0; k < 5 && s.numeric(j); k++ {
		if t := s.at(j); t.kind == kindDigits && (t.value > 31 || t.point || t.grouped) {
			break
		}
		s.tokens[j].name = true
		j--
		for n := 0; n < 2 && j > 0 && (s.is(j, ",") || s.at(j).class&(classTo|classAnd|classThe|classArticle) != 0 && !s.numeric(j) || s.is(j, "al") || s.is(j, "au")); n++ {
			j--
		}
		if s.is(j+1, ",") && s.at(j).kind == kindDigits && !s.is(j+3, "") && s.at(j).value > 31 {
			break
		}
	}
}

// nameReferences marks the numbers after a noun such as "article", and those
// of the list that follows: "articles 2, 3 and 5".
func (s *scanner) nameReferences(i int) {
	word := s.tokens[i]
	j := i + 1
	for n := 0; n < 3 && (s.is(j, ".") || s.is(j, "°") || s.is(j, "º") || s.is(j, ":") || s.is(j, "(") ||
		s.at(j).class&classReference != 0 && s.at(j).end-s.at(j).start <= 3); n++ {
		j++
	}
	if s.is(j-1, ".") && s.at(j-1).gap || !s.numeric(j) || s.at(j).line {
		return
	}
	if s.is(j-1, ":") && s.at(j).kind == kindDigits && word.end-word.start > 4 {
		return
	}
	if s.is(j-1, ".") && word.end-word.start > 5 {
		return // the end of a sentence, not an abbreviation
	}
	if t := s.at(j); t.kind == kindDigits && (t.grouped || s.counted(j) && !word.capital) ||
		t.kind == kindWord && (!word.capital || s.at(j+1).class&classScale != 0) {
		return
	}
	for k := 0; k < 24 && s.numeric(j); k++ {
		s.tokens[j].name = true
		j++
		if s.is(j, "(") && s.at(j+1).kind == kindDigits && s.is(j+2, ")") {
			j += 3 // "resolutions 1325 (2000), 1820 (2008)"
		}
		for n := 0; n < 2 && (s.is(j, ",") || s.is(j, "&") || s.is(j, ";") || s.at(j).class&(classTo|classAnd) != 0); n++ {
			j++
		}
		if s.counted(j) {
			return
		}
	}
}

// counted reports whether what follows the number at j shows an amount: a
// unit, a scale or people.
func (s *scanner) counted(j int) bool {
	return s.unitAfter(j+1) != 0 || s.at(j+1).class&(classScale|classPopulation) != 0
}

// nameAfterSymbol marks the number that goes on from a symbol: "SR.963 and 964".
func (s *scanner) nameAfterSymbol(i int) {
	before := s.at(i - 2)
	if s.at(i-1).class&(classAnd|classTo) == 0 || before.kind != kindDigits || !before.name || before.gap {
		return
	}
	if after := s.at(i + 1); (after.kind == kindMark || i+1 >= len(s.tokens)) && s.unitAfter(i+1) == 0 {
		s.tokens[i].name = true
	}
}

// longestRun is how many tokens of a telephone number are looked at.
const longestRun = 16

// nameRuns marks numbers in a row, as telephone numbers and codes have them.
func (s *scanner) nameRuns(i int) {
	if i > 0 && s.inRun(i-1) && s.tokens[i-1].kind == kindDigits {
		return
	}
	last, n := i, 1
	for j := i + 1; j < len(s.tokens) && j < i+longestRun && s.inRun(j); j++ {
		if s.tokens[j].kind == kindDigits {
			n++
			last = j
		}
	}
	if n == 2 && s.hyphen(i+1) && s.unitAfter(i+3) == 0 && s.at(i+2).digits >= s.tokens[i].digits+3 {
		s.tokens[i].name, s.tokens[i+2].name = true, true // a job number: "15-29562"
	}
	if n == 2 && s.hyphen(i+1) && s.tokens[i].value >= s.at(i+2).value && s.unitAfter(i+3) == 0 && s.tokens[i].digits < 3 && s.at(i+3).class&classScale == 0 && !s.tokens[i].point {
		s.tokens[i].name, s.tokens[i+2].name = true, true // a score
	}
	plus := s.is(i-1, "+") || s.text[s.tokens[i].start] == '0' && s.tokens[i].digits > 2 && !s.tokens[i].point
	if plus && n == 1 {
		s.tokens[i].name = true
	}
	if n >= 4 || n >= 2 && plus || n == 2 && s.hyphen(i+1) && s.tokens[i].value >= s.at(i+2).value && s.unitAfter(i+3) == 0 &&
		s.at(i+2).digits >= 3 {
		for j := i; j <= last; j++ {
			s.tokens[j].name = true
		}
	}
}

// inRun reports whether token j can stand inside a telephone number.
func (s *scanner) inRun(j int) bool {
	t := s.tokens[j]
	if t.line {
		return false
	}
	if t.kind == kindDigits {
		return !t.point && !t.grouped || s.phoneBefore(t.start)
	}
	w := s.text[t.start:t.end]
	return (w == "-" || w == "(" || w == ")") && !t.gap && s.at(j+1).kind == kindDigits || w == ")"
}
