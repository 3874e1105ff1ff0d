package figure

// candidate is a figure in the making: tokens [first, last) without qualifiers.
type candidate struct {
	first, last int
	// number bounds the tokens of the number alone.
	numberFirst, numberLast int
	form                    Form
	low, high               float64
	unit, qualifier         string
	// words, vague and exact come from the number; ranged is set for ranges.
	words, vague, scaled, ranged, every bool
	strength                            Strength
}

// figureAt reads a figure at token i. next is where to go on.
func (s *scanner) figureAt(i int) (f candidate, next int) {
	t := s.tokens[i]
	if t.name {
		if f, ok := s.rank(i); ok {
			return f, f.last
		}
		return candidate{}, i + 1
	}
	for _, read := range [...]func(*scanner, int) (candidate, bool){
		(*scanner).percentBefore, (*scanner).everyPart, (*scanner).everyUnit, (*scanner).money, (*scanner).part, (*scanner).multiple, (*scanner).counted1,
	} {
		if f, ok := read(s, i); ok {
			return f, f.last
		}
	}
	return candidate{}, i + 1
}

func (s *scanner) from(q quantity) candidate {
	return candidate{first: q.first, last: q.last, numberFirst: q.first, numberLast: q.last, low: q.value, high: q.value,
		words: q.words, vague: q.vague, scaled: q.scaled}
}

// percentBefore: 百分之三十五, 三分之一.
func (s *scanner) percentBefore(i int) (candidate, bool) {
	n := match(s, s.lex.percentBefore, i)
	if n > 0 {
		q, ok := s.number(i + n)
		if !ok {
			return candidate{}, false
		}
		f := s.from(q)
		f.first, f.form, f.unit = i, Share, "%"
		return f, true
	}
	if s.lex.partsOf == nil || s.tokens[i].class&classNumber == 0 {
		return candidate{}, false
	}
	whole, ok := s.number(i)
	if !ok {
		return candidate{}, false
	}
	n = match(s, s.lex.partsOf, whole.last)
	part, ok := s.number(whole.last + n)
	if n == 0 || !ok || whole.value == 0 {
		return candidate{}, false
	}
	f := s.from(part)
	f.first, f.form, f.unit = i, Share, "%"
	f.low = part.value / whole.value * 100
	f.high = f.low
	return f, true
}

// everyUnit: "every two minutes", "cada dos minutos".
func (s *scanner) everyUnit(i int) (candidate, bool) {
	n := match(s, s.lex.every, i)
	if n == 0 || match(s, s.lex.ratioIn, i-1) != 0 {
		return candidate{}, false
	}
	q, ok := s.number(i + n)
	if !ok || s.tokens[i+n].name {
		return candidate{}, false
	}
	u, k := s.entry(s.lex.time, q.last)
	if k == 0 {
		u, k = s.entry(s.lex.measure, q.last)
	}
	if k == 0 || u.unit == "years" || u.unit == "months" || u.unit == "weeks" {
		return candidate{}, false
	}
	f := s.from(q)
	f.first, f.last, f.form, f.unit, f.every = i, q.last+k, Time, u.unit, true
	return f, true
}

// money: a currency before the number.
func (s *scanner) money(i int) (candidate, bool) {
	unit, n := s.currency(i)
	if n == 0 {
		return candidate{}, false
	}
	q, ok := s.number(i + n)
	if !ok || s.tokens[i+n].name {
		return candidate{}, false
	}
	f := s.from(q)
	f.first, f.form, f.unit = i, Money, unit
	return s.extend(f), true
}

// currency reads a currency before a number: "US$", "€", "EUR".
func (s *scanner) currency(i int) (unit string, n int) {
	if s.at(i).class&classLetters != 0 {
		if p, k := s.entry(s.lex.currency, i+1); k == 1 && p.unit == "USD" && s.at(i+1).kind == kindMark {
			return dollarOf(s.text[s.tokens[i].start:s.tokens[i].end]), 2
		}
	}
	p, k := s.entry(s.lex.currency, i)
	if k == 1 && p.unit == "USD" && s.tokens[i].kind == kindMark && !s.at(i+1).gap && s.at(i+1).class&classLetters != 0 && s.at(i+1).caps {
		return dollarOf(s.text[s.tokens[i+1].start:s.tokens[i+1].end]), 2
	}
	if k == 0 || s.tokens[i].kind == kindWord && !s.tokens[i].caps {
		return "", 0
	}
	return p.unit, k
}

// dollarOf names the dollar that the letters before the sign say.
func dollarOf(letters string) string {
	switch letters {
	case "C", "c", "CA", "Can", "can":
		return "CAD"
	case "AU", "au":
		return "AUD"
	case "NZ":
		return "NZD"
	case "HK":
		return "HKD"
	}
	return "USD"
}

func (s *scanner) currencyBefore(i int) bool {
	for _, p := range s.lex.currency[s.at(i-1).id] {
		if len(p.words) == 1 && s.at(i-1).id != 0 {
			return true
		}
	}
	return false
}

// counted1: a number, with what may follow: unit, range, ratio.
func (s *scanner) counted1(i int) (candidate, bool) {
	q, ok := s.number(i)
	if !ok || s.anyName(q) || q.words && s.hyphen(i-1) && s.at(i-2).class&(classNumber|classScale) == 0 && s.at(i-2).kind == kindWord {
		return candidate{}, false // "under-five mortality" is no number
	}
	f := s.from(q)
	s.takeUnit(&f, q)
	if f.form == Count {
		if r, ok := s.ratio(f); ok {
			return r, true
		}
	}
	return s.extend(f), true
}

func (s *scanner) anyName(q quantity) bool {
	for j := q.first; j < q.last; j++ {
		if s.tokens[j].name {
			return true
		}
	}
	return false
}

// takeUnit reads the unit after a number into f.
func (s *scanner) takeUnit(f *candidate, q quantity) {
	at := q.last
	if s.hyphen(at) && (match(s, s.lex.percent, at+1) > 0 || s.at(at+1).class&classFold != 0) {
		at++
	}
	if p, n := s.entry(s.lex.percent, at); n > 0 && !s.pointsOfList(q, at) && !(n == 1 && s.is(at, "points") && s.at(at+2).kind == kindWord && (s.is(at+1, "d'") || s.is(at+1, "d’") || s.is(at+1, "de"))) { // "trois points d’eau"
		f.form, f.unit, f.last = Share, p.unit, at+n
		return
	}
	if s.at(at).class&classFold != 0 {
		f.form, f.unit, f.last = Multiple, "times", at+1
		return
	}
	if q.scaled && s.at(at).class&classFrom != 0 {
		at++ // "148 millions de dollars"
	}
	if p, n := s.entry(s.lex.money, at); n > 0 {
		f.form, f.unit, f.last = Money, p.unit, at+n
		return
	}
	if p, n := s.entry(s.lex.measure, at); n > 0 && (s.at(at).end-s.at(at).start > 2 || s.at(at).class&classStop == 0) {
		f.form, f.unit, f.last = Measure, p.unit, at+n
		return
	}
	if s.at(at).class&classTimes != 0 {
		f.form, f.unit, f.last = Multiple, "times", at+1
		return
	}
	if p, n := s.entry(s.lex.time, at); n > 0 {
		f.form, f.unit, f.last = Time, p.unit, at+n
		f.last += s.lesserTime(f.last, p.unit)
		if s.ofWork(f.last) > 0 {
			f.last += s.ofWork(f.last)
		}
		return
	}
	f.unit = s.noun(q.last)
}

// ofWork: "nearly four months’ wages" is one figure.
func (s *scanner) ofWork(i int) int {
	if !s.is(i, "’") && !s.is(i, "'") || s.at(i).gap {
		return 0
	}
	next := s.at(i + 1)
	if next.kind != kindWord || next.class&classStop != 0 {
		return 0
	}
	if next.class&classTimesWorth != 0 {
		return 2
	}
	return 0
}

// noun gives the noun that is counted after token i, as far as it shows:
// the first plural within reach, else the next word.
func (s *scanner) noun(i int) string {
	if s.at(i).class&classFrom != 0 || s.is(i, "d'") || s.is(i, "d’") {
		i++
	}
	first := ""
	for k := i; k < i+4 && k < len(s.tokens); k++ {
		t := s.tokens[k]
		if t.kind != kindWord || t.class&(classStop|classTo|classAnd) != 0 || t.capital && !t.caps && k > i {
			break
		}
		w := s.text[t.start:t.end]
		if first == "" {
			first = w
		}
		if t.class&classPopulation != 0 || len(w) > 3 && w[len(w)-1] == 's' {
			return w
		}
		if s.lex.language != "en" {
			break
		}
	}
	return first
}
