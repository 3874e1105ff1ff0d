package figure

import "math"

// small is the least whole number that shows a statistic by itself; below
// it, a count of things is as often told as measured.
const small = 11

// longDuration is from how many units on a plain duration is a measurement:
// "134 years to close"; "two years" tells a story.
const longDuration = 20

// longestTold is from how many units on a duration is measured, and not told,
// also behind "for": "no rain for 200 days".
const longestTold = 100

// judge decides whether a candidate is a figure at all, and how strong.
func (s *scanner) judge(f *candidate) bool {
	start := f.first
	qualified := false
	for range 3 {
		if s.matchBack(s.lex.limit, start-1) > 0 || f.form == Time && s.matchBack(s.lex.timeLimit, start-1) > 0 {
			return false
		}
		n := s.qualifierBefore(start)
		if n == 0 {
			break
		}
		qualified = qualified || s.measures(start-n, start)
		start -= n
	}
	if s.bounds(f, start) || s.sized(f, start) || s.always(f) || (f.form == Measure || f.form == Time) && s.compares(start, f.first) && s.prohibited() {
		return false
	}
	if match(s, s.lex.afterQualifier, f.last) > 0 {
		qualified = true
	}
	switch f.form {
	case Share, Money:
		f.strength = Strong
		return true
	case Multiple:
		return s.judgeMultiple(f, qualified)
	case Time:
		return s.judgeTime(f, start, qualified)
	case Measure:
		return s.judgeMeasure(f, start, qualified)
	}
	return s.judgeCount(f, start, qualified)
}

// measures reports whether the qualifier of tokens [i, j) shows that
// something was counted: "about" does, "only" and "another" do not.
func (s *scanner) measures(i, j int) bool {
	if j-i > 1 {
		return true
	}
	switch s.words(i, j) {
	case "only", "just", "merely", "another", "fully", "solo", "sólo", "seulement", "otros", "otras", "apenas", "juste",
		"unos", "unas", "some", "exactly", "seuls", "seules", "seul", "seule", "fewer", "仅":
		return false
	}
	return true
}

func (s *scanner) judgeMultiple(f *candidate, qualified bool) bool {
	f.strength = Strong
	if s.at(f.last-1).class&classTimes == 0 {
		return true
	}
	if f.low == 1 && f.words {
		return false
	}
	if f.words && !qualified && f.low >= 100 && roundWhole(f.low) && s.at(f.last).class&classComparison == 0 {
		return false // "I told you a hundred times"
	}
	if s.at(f.last).class&classComparison == 0 && !qualified && (f.low < small || s.toldTimes(f)) {
		f.strength = Weak
	}
	return true
}

func (s *scanner) judgeTime(f *candidate, start int, qualified bool) bool {
	if s.isAge(f.first, f.numberLast, f.last, f.high) {
		return false
	}
	if f.every {
		f.strength = Strong
		return true
	}
	lead := s.matchBack(s.lex.durationLead, start-1) > 0
	after := s.at(f.last)
	rate := s.is(f.last, "of") || s.is(f.last, "a") || s.is(f.last, "per") || s.is(f.last, "par") || s.is(f.last, "al") || s.is(f.last, "por")
	point := f.numberLast-f.numberFirst == 1 && s.tokens[f.numberFirst].point
	switch {
	case f.low > 1 && (s.ofMean(start) || s.at(f.last).class&classFrom != 0 && s.at(f.last+1).class&classTimesWorth != 0):
		f.strength = Strong // "the average stay is eleven weeks", "neuf mois de salaire"
	case s.penalty(f.last):
		return false
	case f.low > 1 && s.longerThan(f.last) && !(f.words && match(s, s.lex.comparative, f.last) == 1 && s.is(f.last, "late")):
		f.strength = Strong // "eleven months longer in detention than"
	case match(s, s.lex.timeAfter, f.last) > 0 || s.ofEvent(start):
		return false
	case f.low > 1 && s.ofRate(f.last):
		f.strength = Strong
	case s.endOfChange(start) || s.at(start-1).class&classFrom != 0 && s.isChange(start-1) && after.class&classTo != 0 && s.numeric(f.last+1):
		f.strength = Strong
	case f.low > 1 && s.matchBack(s.lex.lasts, start-1) > 0:
		f.strength = Strong // "la espera dura siete años"
	case f.words && f.low < small && (f.unit == "days" || f.unit == "weeks") && s.is(start, "Over"):
		return false // "Over three days, 734 people came"
	case s.is(f.first-1, "over") && start == f.first-1 && !s.is(start-1, "for") && !point:
		return false // "3.4 billion over five years"
	case point || rate && !f.words && !lead || s.each(f, start, lead):
		f.strength = Strong
	case lead && !qualified && !f.ranged && (f.words || f.low < longestTold):
		return false
	case f.low == 1:
		return false
	case lead && (f.unit == "years" || f.unit == "decades" || f.low < 3) && qualified && !f.ranged:
		f.strength = Weak
	case qualified || f.ranged || s.at(start-1).class&classFrom != 0 && s.isChange(start-1) && s.at(f.last).class&classTo != 0:
		f.strength = Strong
	case after.class&classPopulation != 0:
		return false
	case !f.words && f.low >= longDuration && f.unit != "minutes" && f.unit != "seconds" && !s.is(f.last, "of"):
		f.strength = Strong
	}
	return true
}

// each reports whether a duration is a rate: "eleven minutes a shift", "three
// hours per day", "nine seconds for each", "each file gets nine seconds".
func (s *scanner) each(f *candidate, start int, lead bool) bool {
	if f.low == 1 && f.high == 1 || f.unit == "years" || f.unit == "months" || f.unit == "decades" {
		return false
	}
	at := f.last
	if s.at(at).class&classStop != 0 && s.at(at+1).class&classEach != 0 {
		at++ // "for each", "par chaque"
	}
	switch next := s.at(at + 1); {
	case s.at(at).class&classEach != 0:
		return true
	case s.at(at).class&classPer != 0 && next.kind == kindWord && !next.capital && next.class&(classStop|classArticle|classThe) == 0 && (s.lex.language != "en" || s.at(at).class&classArticle == 0 || s.countable(at+1)):
		return true
	}
	for k := start - 1; !lead && k >= start-5; k-- {
		t := s.at(k)
		if t.kind == kindMark {
			return false
		}
		if t.class&classEach != 0 {
			return k == 0 || s.at(k-1).kind == kindMark // "Each file gets nine seconds"
		}
	}
	return false
}

// countable reports whether the word at i ends what a rate says: "a shift,",
// "a day on foot"; not "four hours a grown man would need".
func (s *scanner) countable(i int) bool {
	after := s.at(i + 1)
	return match(s, s.lex.time, i) > 0 || i+1 >= len(s.tokens) || after.kind == kindMark || after.class&(classStop|classAnd) != 0
}

func (s *scanner) judgeCount(f *candidate, start int, qualified bool) bool {
	if f.vague && !f.scaled {
		f.strength = Weak
		return s.tokens[f.first].class&classVague == 0 || s.is(f.last, "of") || s.at(f.last).class&classFrom != 0
	}
	if f.vague {
		f.strength = Weak
		return true
	}
	if f.low >= 2 && s.perMoney() || f.words && f.low >= 2 && f.low < small && s.coversAll(f) {
		f.strength = Strong
		return true
	}
	if f.low == f.high && f.low < 2 && f.words {
		return s.coversMany(f)
	}
	if s.isAge(f.first, f.last, f.last, f.high) || f.high < 110 && s.toldAge(f.first, f.last) || f.words && (s.decadeInWords(f.first) || f.high < 25 && s.hourInWords(f.first, f.last)) || !qualified && s.nameOfLine(f) || roundWhole(f.low) && s.matchBack(s.lex.ratioPerBack, start-1) > 0 {
		return false
	}
	if s.listNumber(f) || s.lex.language == "zh" && !f.scaled && s.zhName(f) {
		return false
	}
	at := f.last
	for n := 0; n < 2 && s.at(at).class&classModifier != 0; n++ {
		at++
	}
	if s.hyphen(f.last) || f.words && s.is(f.last, "-") && !s.at(f.last).gap {
		return false
	}
	housekeeping := s.at(at).class&classHousekeeping != 0
	if n := at; !housekeeping && s.at(n+1).class&classHousekeeping != 0 && s.at(n).class&classStop == 0 && s.at(n).kind == kindWord {
		housekeeping = true
	}
	digits := s.tokens[f.numberFirst]
	switch {
	case match(s, s.lex.attendance, at) > 0 && !f.scaled:
		f.strength = Weak
	case housekeeping && !f.scaled && !digits.grouped && !qualified:
		return false
	case f.scaled || digits.grouped || qualified || digits.point:
		f.strength = Strong
	case f.high >= small:
		f.strength = Strong
	case !f.scaled && s.definite(start-1):
		return false // "the six cities": those that were named
	case s.toll() && (s.at(at).class&classPopulation != 0 || s.at(at).class&classToll != 0):
		f.strength = Strong
	}
	return true
}

// roundWhole reports whether a value is ten, a hundred, a thousand …, as the
// whole of a rate is: "10 doctors per 10,000 people".
func roundWhole(v float64) bool {
	for ; v >= 10 && v <= math.MaxFloat64; v /= 10 { // what is too large for a number has no end
		if v == 10 {
			return true
		}
	}
	return false
}

// listNumber reports whether the number opens the text as a list marker does.
func (s *scanner) listNumber(f *candidate) bool {
	if f.first != 0 || f.words {
		return false
	}
	return s.is(f.last, ".") && s.at(f.last+1).gap && f.last+1 < len(s.tokens) || s.is(f.last, ")")
}

// zhName reports whether a Chinese number is a date or has nothing that it counts.
func (s *scanner) zhName(f *candidate) bool {
	if match(s, s.lex.dateAfter, f.last) > 0 {
		return true
	}
	if f.words {
		return f.high < small || match(s, s.lex.classifier, f.last) == 0
	}
	return f.high < small && match(s, s.lex.classifier, f.last) == 0
}

// toll reports whether the text speaks of killing, arresting or saving.
func (s *scanner) toll() bool {
	if !s.tollKnown {
		s.tollKnown, s.tollSeen = true, false
		for i := range s.tokens {
			if s.tokens[i].class&classToll != 0 {
				s.tollSeen = true
				break
			}
		}
	}
	return s.tollSeen
}

// endOfChange reports whether the number at token i ends a change that began
// with another number: "passé de 12 à 41 jours".
func (s *scanner) endOfChange(i int) bool {
	at := i - 2
	if match(s, s.lex.time, at) == 1 || match(s, s.lex.measure, at) == 1 {
		at-- // "de 42 minutes à 11 minutes"
	}
	if s.at(i-1).class&classTo == 0 || !s.numeric(at) {
		return false
	}
	for k := at - 1; k >= at-4; k-- {
		if s.at(k).class&classFrom != 0 {
			return s.isChange(k)
		}
	}
	return false
}

// definite reports whether token i is a definite article or a demonstrative,
// after which a small number only takes up what was named.
func (s *scanner) definite(i int) bool {
	for _, w := range [...]string{"the", "these", "those", "les", "ces", "los", "las", "estos", "estas", "Les", "Los", "Las"} {
		if s.is(i, w) {
			return true
		}
	}
	return false
}
