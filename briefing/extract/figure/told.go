package figure

import "strings"

// What is told of one person, set by a law, or says which things are meant; and
// the durations that are measured because they are a mean.

// ofMean reports whether the duration at token start is a mean: "the average stay
// is eleven weeks", "le délai moyen est de neuf mois", "en moyenne onze mois".
func (s *scanner) ofMean(start int) bool {
	i := start - 1
	for s.at(i).class&classFrom != 0 || s.at(i).class&classTo != 0 {
		i-- // "est de", "passé à"
	}
	said := s.at(i).class&(classBe|classChange) != 0 || s.is(i, "was") || s.is(i, "est") || s.is(i, "es") || s.is(i, "era") || s.is(i, "fue") || s.is(i, "était")
	for k := i; k >= 0 && k > start-14; k-- {
		t := s.at(k)
		if t.kind == kindMark && !s.is(k, ",") && !s.is(k, "’") && !s.is(k, "'") || t.kind == kindDigits || s.numeric(k) && t.class&classArticle == 0 {
			return false
		}
		if t.class&classMean != 0 {
			return said || k >= start-3
		}
	}
	return false
}

// penalty reports whether the duration that ends before token last is what a law
// or a court sets: "punished with up to five years in prison".
func (s *scanner) penalty(last int) bool {
	if match(s, s.lex.jail, last) == 0 {
		return false
	}
	for i := range s.tokens {
		if s.tokens[i].class&classPenalty != 0 {
			return true
		}
	}
	return false
}

// toldAge reports whether a number without any unit is somebody's age by what
// stands before it: "a boy of thirteen who", "desde los catorce".
func (s *scanner) toldAge(first, unit int) bool {
	if unit != s.numberEnd(first) || !s.nounless(unit) && !s.is(unit, "who") && !s.is(unit, "whose") && !s.pastVerb(unit) {
		return false
	}
	switch s.lex.language {
	case "en":
		return s.is(first-1, "of") && s.at(first-2).class&classPopulation != 0
	case "es":
		return s.is(first-1, "los") && (s.is(first-2, "a") || s.is(first-2, "A") || s.is(first-2, "desde") || s.is(first-2, "Desde") || s.is(first-2, "hasta")) && s.tokens[first].kind == kindWord
	}
	return false
}

// decadeInWords reports whether a number in words names a decade: "los años
// noventa", "les années soixante".
func (s *scanner) decadeInWords(first int) bool {
	switch {
	case s.is(first-1, "años"), s.is(first-1, "années"), s.is(first-1, "década"):
		return true
	}
	return false
}

// nameOfLine reports whether digits behind a definite article of one thing name a
// bus, a road or a room: "prend le 720 pour".
func (s *scanner) nameOfLine(f *candidate) bool {
	if f.words && (f.high > 31 || s.lex.language == "en") || s.tokens[f.numberFirst].grouped || s.tokens[f.numberFirst].point || f.scaled {
		return false
	}
	switch {
	case s.is(f.first-1, "le"), s.is(f.first-1, "el"), s.is(f.first-1, "du"), s.is(f.first-1, "del"), s.lex.language == "en" && s.is(f.first-1, "the"):
		t := s.at(f.last)
		return t.kind == kindMark && !s.is(f.last, "%") || t.class&classStop != 0 || s.numeric(f.last)
	}
	return false
}

// toldTimes reports whether a number of times in words tells what happened to
// somebody: "She came back eleven times".
func (s *scanner) toldTimes(f *candidate) bool {
	if !f.words || f.low >= 100 || s.at(f.last-1).class&classTimes == 0 || s.at(f.last).class&classComparison != 0 {
		return false
	}
	for i := f.first - 1; i >= 0; i-- {
		if s.tokens[i].class&classSubject != 0 {
			return true
		}
	}
	return s.lex.language == "es"
}

// sized reports whether the count that starts at token start only says how large a
// town or a firm is meant: "communes de moins de dix mille habitants", "firms with
// more than 50 employees".
func (s *scanner) sized(f *candidate, start int) bool {
	if f.form != Count || !s.compares(start, f.first) {
		return false
	}
	if !s.is(start-1, "de") && !s.is(start-1, "of") && !s.is(start-1, "with") {
		return false
	}
	return s.at(start-2).class&classSized != 0 && (s.plural(start-2) || s.at(start-3).class&classEach != 0 || s.is(start-3, "toute") || s.is(start-3, "tout"))
}

// pastVerb reports whether a Spanish verb in the past stands at token i: "A los
// quince pedí", "a los doce dejó".
func (s *scanner) pastVerb(i int) bool {
	t := s.at(i)
	if s.lex.language != "es" || t.kind != kindWord || t.capital {
		return false
	}
	w := s.text[t.start:t.end]
	return strings.HasSuffix(w, "é") || strings.HasSuffix(w, "í") || strings.HasSuffix(w, "ó")
}

// pointsOfList reports whether the "points" at token i are those of a list, and no
// percentage: "a résumé les échanges en quatre points :".
func (s *scanner) pointsOfList(q quantity, i int) bool {
	if !s.is(i, "points") && !s.is(i, "puntos") {
		return false
	}
	return q.words && (s.is(q.first-1, "en") || s.is(q.first-1, "in")) && s.at(i+1).kind == kindMark || s.is(i+1, ":") || s.is(i+1, "suivants") || s.is(i+1, "siguientes")
}

// always reports whether two numbers around "sur" say that there is no pause: "sept
// jours sur sept", "24 heures sur 24".
func (s *scanner) always(f *candidate) bool {
	if s.lex.language != "fr" {
		return false
	}
	if s.is(f.last, "sur") {
		q, ok := s.number(f.last + 1)
		return ok && q.value == f.low
	}
	if s.is(f.first-1, "sur") {
		for k := f.first - 2; k >= max(0, f.first-5); k-- {
			if q, ok := s.number(k); ok && q.last <= f.first-1 {
				return q.value == f.low
			}
		}
	}
	return false
}

// lesserTime is how many tokens the smaller part of a duration takes at token i:
// "and four months" in "two years and four months".
func (s *scanner) lesserTime(i int, unit string) int {
	lesser := ""
	switch unit {
	case "years":
		lesser = "months"
	case "months":
		lesser = "days"
	case "hours":
		lesser = "minutes"
	}
	if lesser == "" || s.at(i).class&classAnd == 0 {
		return 0
	}
	q, ok := s.number(i + 1)
	if !ok || s.anyName(q) {
		return 0
	}
	if p, n := s.entry(s.lex.time, q.last); n > 0 && p.unit == lesser {
		return q.last + n - i
	}
	return 0
}

// hourInWords reports whether a Spanish number in words is the time of day: "A las
// doce suena uno", "hasta las seis".
func (s *scanner) hourInWords(first, last int) bool {
	if !s.is(first-1, "las") && !(s.is(first-1, "la") && s.is(first, "una")) || s.countedNoun(last) {
		return false
	}
	switch {
	case s.is(first-2, "a"), s.is(first-2, "A"), s.is(first-2, "desde"), s.is(first-2, "hasta"), s.is(first-2, "Desde"), s.is(first-2, "Hasta"):
		return true
	}
	return false
}

// countedNoun reports whether a plural noun stands at token i.
func (s *scanner) countedNoun(i int) bool {
	t := s.at(i)
	return t.kind == kindWord && t.class&(classStop|classAnd|classVerb|classBe) == 0 && s.plural(i)
}
