package figure

// extend reads what may follow a number with its unit: the other end of a
// range, "or more", "for every 1,000".
func (s *scanner) extend(f candidate) candidate {
	if r, ok := s.rangeTo(f); ok {
		f = r
	}
	if n := match(s, s.lex.ratioPer, f.last); n > 0 {
		if q, ok := s.number(f.last + n); ok && (q.value >= 100 || n > 1 && q.value > f.high) && !s.anyName(q) {
			f.last, f.form = q.last, Share
			f.unit = "per " + s.text[s.tokens[q.first].start:s.tokens[q.last-1].end]
			if q.value < 100 {
				f.low, f.high, f.unit = f.low/q.value*100, f.high/q.value*100, "%"
			}
		}
	}
	if f.form == Money || f.form == Count {
		if n := match(s, s.lex.ratioIn, f.last); n > 0 && f.form == Money {
			if _, k := s.currency(f.last + n); k > 0 {
				if q, ok := s.number(f.last + n + k); ok && q.value > f.high {
					f.low, f.high = f.low/q.value*100, f.high/q.value*100
					f.last, f.form, f.unit = q.last, Share, "%"
				}
			}
		}
	}
	return f
}

// rangeTo reads "9 to 14 per cent", "between 2% and 5%", "26–31 hours".
func (s *scanner) rangeTo(f candidate) (candidate, bool) {
	j := f.last
	link := s.at(j)
	article := s.lex.language == "es" && (s.is(f.first-1, "un") || s.is(f.first-1, "el")) && s.at(f.first-2).class&classBetween != 0
	between := article || s.at(f.first-1).class&classBetween != 0
	switch {
	case between && (link.class&classAnd != 0 || link.class&classTo != 0 && link.kind == kindWord && !s.is(j, "or") && !s.is(j, "ou") && !s.is(j, "o")):
	case link.class&classTo != 0 && !between:
	default:
		return f, false
	}
	from := s.at(f.first-1).class&classFrom != 0
	if from && !between && link.kind == kindWord && s.isChange(f.first-1) {
		return f, false
	}
	at := j + 1
	if article && (s.is(at, "un") || s.is(at, "el")) {
		at++ // "entre un 8 y un 15 %"
	}
	_, currency := s.currency(at)
	q, ok := s.number(at + currency)
	if !ok || s.anyName(q) {
		return f, false
	}
	if link.kind == kindWord && link.end-link.start == 2 && s.is(j, "or") && f.form == Count && (!f.words || !q.words) {
		return f, false
	}
	g := s.from(q)
	if currency > 0 {
		g.form, g.unit = Money, f.unit
	} else {
		s.takeUnit(&g, q)
	}
	if g.form == Multiple && f.form == Count && s.lex.language == "" {
		return f, false
	}
	if f.form != Count && g.form != f.form && !(f.form == Money && g.form == Count) {
		return f, false
	}
	low := f.low
	if g.scaled && !f.scaled && low < g.low {
		if unscaled := s.bare(q); low < unscaled {
			low *= g.low / unscaled
		}
	}
	if low >= g.high || f.vague || g.vague {
		return f, false
	}
	if f.form == Money && g.form == Count {
		g.form, g.unit = Money, f.unit
	}
	g.first, g.numberFirst, g.low, g.ranged = f.first, f.numberFirst, low, true
	g.words = f.words && g.words
	if between || from && s.lex.language != "en" {
		g.first--
	}
	if article {
		g.first--
	}
	return g, true
}

// bare is a number's value without its scale words.
func (s *scanner) bare(q quantity) float64 {
	if t := s.tokens[q.first]; t.kind == kindDigits {
		return t.value
	}
	return q.value
}

// isChange reports whether the "from" at token i opens a change ("fell from
// 58 to 41") and no range ("ranges from 9 to 23").
func (s *scanner) isChange(i int) bool {
	for k := 1; k <= 5; k++ {
		t := s.at(i - k)
		if t.class&classChange != 0 {
			return true
		}
		if t.kind == kindMark && k > 1 {
			break
		}
	}
	if s.lex.language != "en" {
		return false
	}
	return s.at(i-1).class&classRangeVerb == 0
}

// ratio reads "1 in 100", "63 of 190", "one father in twenty-five",
// "7 out of 10", "three to one".
func (s *scanner) ratio(f candidate) (candidate, bool) {
	if f.low <= 0 || f.scaled || f.vague {
		return f, false
	}
	at := f.last
	if f.low == 1 || f.low <= 20 && (f.words || s.lex.language != "en") {
		for n := 0; n < 4; n++ {
			t := s.at(at)
			if t.class&classVerb != 0 {
				break // "one hand cannot fill in nine"
			}
			if n > 0 && s.lex.language != "en" && (t.class&classFrom != 0 || s.is(at, "d'") || s.is(at, "d’")) && match(s, s.lex.ratioIn, at) == 0 && s.at(at+1).kind == kindWord {
				at++ // "trois points d’eau sur quatre"
				continue
			}
			if t.kind != kindWord || match(s, s.lex.ratioIn, at) > 0 || t.class&(classStop|classNumber) != 0 {
				break
			}
			at++
		}
	}
	if n := match(s, s.lex.ratioIn, at); n > 0 {
		if r, ok := s.ratioOver(f, at+n, at > f.last); ok && (at == f.last || f.words || !s.isYear(at+n)) {
			return r, true // "1 woman in 16", not "1 woman in 2016"
		}
	}
	if n := match(s, s.lex.ratioOf, f.last); n > 0 && (f.low > 1 || (s.is(f.first-1, "only") || s.is(f.first-1, "Only")) && !s.is(f.last+n, "two") && !s.is(f.last+n+1, "two")) {
		return s.ratioOver(f, f.last+n, false)
	}
	if s.at(f.last).class&classTo != 0 && s.at(f.first-1).class&classFrom == 0 && s.ratioAnnounced(f.first) {
		if q, ok := s.number(f.last + 1); ok && !s.anyName(q) && q.value != f.low {
			f.last, f.form, f.unit, f.ranged, f.high, f.low = q.last, Share, "%", false, f.low/q.value*100, f.low/q.value*100
			return f, true // "the ratio stood at one to five"
		}
	}
	if n := match(s, s.lex.ratioPer, f.last); n > 0 && s.is(f.last, "for") || s.perNoun(f.last) > 0 {
		if n == 0 {
			n = s.perNoun(f.last)
		}
		if q, ok := s.number(f.last + n); ok && q.value > f.low && q.value < 100 && !s.anyName(q) && (q.last >= len(s.tokens) || match(s, s.lex.time, q.last) == 0) {
			f.last, f.form, f.unit = q.last, Share, "%"
			f.low, f.high = f.low/q.value*100, f.low/q.value*100
			return f, true // "one litre for every three"
		}
	}
	if s.at(f.last).class&classTo != 0 && s.at(f.last).kind == kindWord {
		if q, ok := s.number(f.last + 1); ok && q.value == 1 && q.words && f.low > 1 && s.at(q.last).class&classReference == 0 &&
			(s.at(q.last).kind == kindMark || q.last >= len(s.tokens) || s.at(q.last).class&classStop != 0) {
			f.last, f.form, f.unit = q.last, Multiple, "times"
			return f, true
		}
	}
	return f, false
}

// ratioAnnounced reports whether the word "ratio" stands a little before token i.
func (s *scanner) ratioAnnounced(i int) bool {
	for k := i - 1; k >= max(0, i-8); k-- {
		if s.matchBack(s.lex.ratioLead, k) > 0 {
			return true
		}
	}
	return false
}

// perNoun is how many tokens a noun with "for every" takes at token i: "litre
// for every".
func (s *scanner) perNoun(i int) int {
	if t := s.at(i); t.kind != kindWord || t.class&(classStop|classNumber) != 0 {
		return 0
	}
	if n := match(s, s.lex.ratioPer, i+1); n > 1 {
		return n + 1
	}
	return 0
}

// ratioOver reads the whole of a ratio at token i. With a noun inside ("one
// father in") the whole must not be a place or a time.
func (s *scanner) ratioOver(f candidate, i int, noun bool) (candidate, bool) {
	the := s.at(i).class&classThe != 0 && s.at(i).class&classNumber == 0
	if the {
		i++
	}
	q, ok := s.number(i)
	if !ok || s.anyName(q) || q.value <= f.low || q.vague {
		return f, false
	}
	if noun && f.low > 1 && (q.value > 100 || s.lex.language == "en" && !q.words) {
		return f, false // "nine people in ten", not "nine people in 40 camps"
	}
	if q.scaled && f.words && f.low > 1 || s.is(i-1, "in") && match(s, s.lex.time, q.last) > 0 || match(s, s.lex.percent, q.last) > 0 {
		return f, false
	}
	in := s.is(i-1, "in") || s.is(i-1, "de")
	if in && q.value > 1000 && f.low > 1 {
		return f, false
	}
	if in && noun && s.at(q.last).class&classStop == 0 && s.at(q.last).kind == kindWord && s.plural(q.last) && match(s, s.lex.ratioVerb, q.last) == 0 {
		return f, false // "one child in three countries", but "one child in three goes hungry"
	}
	f.last, f.form, f.unit = q.last, Share, "%"
	if q.value >= 1000 {
		f.unit = "per " + s.text[s.tokens[q.first].start:s.tokens[q.last-1].end]
		return f, true
	}
	f.low, f.high = f.low/q.value*100, f.high/q.value*100
	return f, true
}

// plural reports whether the word at i looks like a plural noun.
func (s *scanner) plural(i int) bool {
	t := s.at(i)
	return t.class&classPopulation != 0 || t.end-t.start > 3 && s.text[t.end-1] == 's'
}

// multiple reads "doubled", "twice as", "sixfold", "divisés par deux".
func (s *scanner) multiple(i int) (candidate, bool) {
	t := s.tokens[i]
	f := candidate{first: i, last: i + 1, numberFirst: i, numberLast: i + 1, form: Multiple, unit: "times", words: true}
	f.low = s.lex.values[t.id]
	f.high = f.low
	switch {
	case t.class&classMultiple != 0:
		return f, true
	case t.class&classMaybeMultiple != 0:
		after := s.at(i + 1)
		return f, after.class&classComparison != 0 && after.gap
	}
	n := match(s, s.lex.multipliedBy, i)
	if n == 0 {
		return candidate{}, false
	}
	q, ok := s.number(i + n)
	if !ok {
		return candidate{}, false
	}
	f.last, f.numberFirst, f.numberLast, f.low = q.last, q.first, q.last, q.value
	if w := s.words(i, i+1); len(w) > 2 && w[:3] == "div" && q.value != 0 {
		f.low = 1 / q.value
	}
	f.high = f.low
	return f, true
}
