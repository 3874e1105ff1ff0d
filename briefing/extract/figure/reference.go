package figure

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
	if q, ok := s.number(i + 2); ok && match(s, s.lex.ratioOf, i+1) == 1 && q.value > t.value && !s.isYear(i+2) {
		return false // "In Lund 41 of 66 families"
	}
	if after.kind == kindWord && !after.capital && after.class&classStop == 0 && !s.plural(i+1) && s.lex.language == "en" {
		return true // "the Stoxx 600 index"
	}
	return after.kind != kindWord || after.class&classStop != 0 || after.capital
}

// reachOfPhone is how many tokens behind "call" or "emergency numbers" a
// telephone number may stand.
const reachOfPhone = 12

// isPhone reports whether the digits at i are a short telephone number: "Call
// 116 117", "Emergency numbers: 112, 911". What is counted has its noun behind.
func (s *scanner) isPhone(i int) bool {
	t := s.tokens[i]
	if t.point || t.value < 10 || s.counted(i) {
		return false
	}
	if after := s.at(i + 1); after.kind == kindWord && after.class&(classStop|classAnd|classPhone) == 0 || s.currencyBefore(i) {
		return false
	}
	for k := i - 1; k >= max(0, i-reachOfPhone); k-- {
		b := s.at(k)
		switch {
		case b.class&classPhone != 0 || s.matchBack(s.lex.phoneNumber, k) > 0:
			return true
		case b.kind == kindDigits || b.class&(classAnd|classThe|classArticle|classBe) != 0 || s.is(k, "at") || s.is(k, "on") || s.is(k, "al") || s.is(k, "au"):
		case b.kind != kindMark || s.is(k, ".") || s.is(k, ";"):
			return false
		}
	}
	return false
}

// isVersion reports whether the digits at i are the number of a licence or a
// program: "Creative Commons Attribution 4.0", "version 2.1".
func (s *scanner) isVersion(i int) bool {
	t := s.tokens[i]
	if !t.point || s.decimals(t) > 1 || t.value >= 100 || s.counted(i) || s.currencyBefore(i) {
		return false
	}
	if s.at(i+1).class&classVersion != 0 {
		return true
	}
	for k := i - 1; k >= i-5; k-- {
		if s.at(k).class&classVersion != 0 {
			return true
		}
	}
	return false
}

// isExtent reports whether the digits at i count the pages of a book: "212 pp."
func (s *scanner) isExtent(i int) bool {
	t := s.tokens[i]
	return !t.grouped && !t.point && s.at(i+1).class&classPages != 0 && !s.at(i+1).capital
}

// longestAmount is in digits: a longer number without thousands marks is that
// of a message or an account.
const longestAmount = 12

// isDecade reports whether the digits at i name a decade, "the 80’s", or are the
// number of a message.
func (s *scanner) isDecade(i int) bool {
	t := s.tokens[i]
	if t.digits > longestAmount && !t.grouped {
		return true
	}
	if t.digits != 2 || t.point || int(t.value)%10 != 0 || !s.is(i-1, "the") && !s.is(i-1, "The") || s.at(i+1).gap {
		return false
	}
	return s.is(i+1, "s") || (s.is(i+1, "’") || s.is(i+1, "'")) && s.is(i+2, "s")
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
