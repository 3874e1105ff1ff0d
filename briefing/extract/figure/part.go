package figure

import "strings"

// part reads a fraction in words: "two thirds", "a quarter", "half", "la moitié", "2/3".
func (s *scanner) part(i int) (candidate, bool) {
	t := s.tokens[i]
	if t.kind == kindDigits {
		return s.slash(i)
	}
	count, at := 1.0, i
	switch {
	case t.class&(classNumber) != 0:
		q, ok := s.number(i)
		if !ok {
			return candidate{}, false
		}
		count, at = q.value, q.last
		if s.hyphen(at) {
			at++
		}
	case t.class&classArticle != 0:
		at = i + 1
		count = 0
	}
	p, n := s.entry(s.lex.part, at)
	if n == 0 || count >= 20 && s.hyphen(at-1) {
		return candidate{}, false // "twenty-fifth" is an ordinal
	}
	if s.at(i-1).class&classArticle != 0 && s.at(i-2).class&classAnd != 0 && s.numeric(i-3) || s.at(i-1).class&classAnd != 0 && (t.class&classArticle != 0 || s.hyphen(i-1)) || s.hyphen(i-1) && s.at(i-2).class&classAnd != 0 {
		return candidate{}, false // "seven and a half"
	}
	if s.lex.language == "fr" && s.is(i, "une") && match(s, s.lex.partAlone, at) == 0 {
		return candidate{}, false // "une cinquième" is one that comes fifth
	}
	_, million := s.halfMillion(at + n)
	if at == i && match(s, s.lex.partAlone, at) == 0 && million == 0 || s.hyphen(at+n) && million == 0 {
		return candidate{}, false
	}
	if (count <= 1) && s.matchBack(s.lex.notPartAfter, i-1) > 0 || match(s, s.lex.notPart, at+n) > 0 {
		return candidate{}, false
	}
	alone := match(s, s.lex.partAlone, at) > 0
	if alone && at == i && s.at(i-1).class&classBe != 0 && !s.shareFollows(at+n) {
		return candidate{}, false // "she is half right"
	}
	if count <= 1 && !alone && t.class&classNumber == 0 && !s.shareFollows(at+n) && s.qualifierBefore(i) == 0 {
		return candidate{}, false
	}
	if count == 1 && t.class&classNumber != 0 && t.class&classArticle == 0 && !s.shareFollows(at+n) && !alone && p.value == 3 {
		return candidate{}, false
	}
	if s.is(at, "mitad") && s.is(at-1, "en") && s.at(at+n).class&classFrom != 0 {
		return candidate{}, false // "en mitad del curso"
	}
	if s.at(at).class&classTimeUnit != 0 {
		return candidate{}, false
	}
	if count <= 1 && s.is(at, "cuarto") && s.at(at+n).class&classFrom == 0 {
		return candidate{}, false // "un cuarto" is a room too
	}
	if s.ofMine(at + n) {
		return candidate{}, false // "half of my thesis"
	}
	count = max(1, count)
	v := count / p.value * 100
	f := candidate{first: i, last: at + n, numberFirst: i, numberLast: at + n, form: Share, low: v, high: v, unit: "%", words: true}
	if t.class&classArticle != 0 && s.qualifierBefore(i+1) > 1 {
		f.first = i + 1 // "plus du double": the article is the qualifier's
	}
	if p.value < 1 {
		// "le double", "el triple": a multiple, not a share.
		f.form, f.unit, f.low, f.high = Multiple, "times", 1/p.value, 1/p.value
		if s.at(f.last).class&(classFrom|classStop|classAnd) == 0 && s.at(f.last).kind == kindWord && !s.is(f.last, "que") && f.first == i {
			return candidate{}, false
		}
	}
	if q, n := s.halfMillion(f.last); n > 0 && p.value == 2 {
		f.low, f.high, f.last, f.unit, f.scaled, f.form = q/2, q/2, f.last+n, s.noun(f.last+n), true, Count
	}
	if s.lex.language == "es" && s.is(at, "medio") && f.form == Share {
		return candidate{}, false
	}
	return f, true
}

// halfMillion reads "a million" after "half", "million" after "demi-".
func (s *scanner) halfMillion(i int) (value float64, n int) {
	at := i
	if s.at(at).class&classArticle != 0 || s.hyphen(at) {
		at++
	}
	if t := s.at(at); t.class&classScale != 0 && s.lex.values[t.id] >= 1e6 {
		return s.lex.values[t.id], at + 1 - i
	}
	return 0, 0
}

// slash reads "2/3 of".
func (s *scanner) slash(i int) (candidate, bool) {
	a, b := s.tokens[i], s.at(i+2)
	if !s.is(i+1, "/") || s.at(i+1).gap || b.gap || b.kind != kindDigits || b.value > 10 || a.value >= b.value || a.value == 0 ||
		!(s.is(i+3, "of") || s.is(i+3, "des") || s.is(i+3, "de")) {
		return candidate{}, false
	}
	v := a.value / b.value * 100
	return candidate{first: i, last: i + 3, numberFirst: i, numberLast: i + 3, form: Share, low: v, high: v, unit: "%"}, true
}

// shareFollows reports whether what stands at token i lets "a third" be a
// share: a preposition, a mark, the sentence's end.
func (s *scanner) shareFollows(i int) bool {
	t := s.at(i)
	return i >= len(s.tokens) || t.kind == kindMark && !s.hyphen(i) || t.class&classAfterPart != 0
}

// ofMine reports whether a share is one of something that the speaker has: "of
// my thesis", "de ma vie"; "of my patients" counts others.
func (s *scanner) ofMine(i int) bool {
	if s.at(i).class&classFrom == 0 && !s.is(i, "of") {
		return false
	}
	for _, my := range [...]string{"my", "ma", "mon", "mi"} {
		if s.is(i+1, my) {
			noun := s.at(i + 2)
			return !s.plural(i+2) || strings.HasSuffix(s.text[noun.start:noun.end], "sis")
		}
	}
	return false
}
