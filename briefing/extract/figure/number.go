package figure

// quantity is a number read from tokens [first, last).
type quantity struct {
	first, last int
	value       float64
	// words is set when no digit is in it; scaled when a scale word is.
	words, scaled bool
	// vague is set for "hundreds of", "a dozen".
	vague bool
}

// number reads a number at token i, with the half that may follow it: "seven
// and a half".
func (s *scanner) number(i int) (quantity, bool) {
	q, ok := s.cardinal(i)
	if ok && !q.scaled && !q.vague {
		if n := match(s, s.lex.andHalf, q.last); n > 0 {
			q.value, q.last = q.value+0.5, q.last+n
		}
	}
	return q, ok
}

// cardinal reads a cardinal number at token i: digits or words, with scale words.
func (s *scanner) cardinal(i int) (quantity, bool) {
	if i >= len(s.tokens) {
		return quantity{}, false
	}
	t := s.tokens[i]
	switch {
	case t.kind == kindDigits:
		return s.digitsWithScale(i), true
	case t.class&(classNumber|classHundreds) != 0:
		return s.numberWords(i)
	case t.class&classScale != 0 && s.bareScale(i):
		return s.numberWords(i)
	case t.class&classArticle != 0 && i+1 < len(s.tokens) && s.tokens[i+1].class&classScale != 0 && s.lex.language != "zh":
		q, ok := s.numberWords(i + 1)
		q.first, q.vague = i, s.lex.values[s.tokens[i+1].id] < 1000
		return q, ok
	case t.class&classVague != 0:
		return s.vagueNumber(i)
	}
	return quantity{}, false
}

// bareScale reports whether a scale word can open a number: "cent", "mil",
// "mille" do, "million" does not; in English none does.
func (s *scanner) bareScale(i int) bool {
	v := s.lex.values[s.tokens[i].id]
	switch s.lex.language {
	case "en", "ru":
		return false
	case "zh":
		return v == 10
	case "ar":
		return v <= 1000
	}
	return v == 100 || v == 1000
}

// digitsWithScale reads digits and the scale words after them.
func (s *scanner) digitsWithScale(i int) quantity {
	q := quantity{first: i, last: i + 1, value: s.tokens[i].value}
	for q.last < len(s.tokens) {
		t := s.tokens[q.last]
		glued := t.class&classGlued != 0 && (!t.gap || s.currencyBefore(i))
		if s.hyphen(q.last) && q.last+1 < len(s.tokens) && s.tokens[q.last+1].class&classScale != 0 {
			q.last++
			continue
		}
		if t.class&classScale == 0 && !glued || t.line && s.tokens[i].line {
			break
		}
		q.value *= s.lex.values[t.id]
		q.scaled = true
		q.last++
		if glued {
			break
		}
	}
	return q
}

// hyphen reports whether token i is a hyphen that glues its neighbours.
func (s *scanner) hyphen(i int) bool {
	if i <= 0 || i+1 >= len(s.tokens) || s.tokens[i].gap || s.tokens[i+1].gap {
		return false
	}
	switch s.text[s.tokens[i].start:s.tokens[i].end] {
	case "-", "‐", "‑", "–":
		return true
	}
	return false
}

// numberWords reads a number written in words from token i.
func (s *scanner) numberWords(i int) (quantity, bool) {
	q := quantity{first: i, words: true}
	total, current, lowest := 0.0, 0.0, 1e18
	seen := false
	for j := i; j < len(s.tokens); {
		t := s.tokens[j]
		if seen && s.hyphen(j) && s.tokens[j+1].class&(classNumber|classScale) != 0 {
			j++
			continue
		}
		if seen && t.class&classAnd != 0 && j+1 < len(s.tokens) && s.joins(j, current) {
			j++
			continue
		}
		v := s.lex.values[t.id]
		switch {
		case t.class&classHundreds != 0 && (current == 0 || current >= 1000):
			current += v
		case t.class&classScale != 0 && v == 10 && s.lex.language == "zh":
			current = current - mod10(current) + max(1, mod10(current))*10
		case t.class&classScale != 0 && v < 1000 && s.lex.language == "zh":
			current = current - mod10(current) + max(1, mod10(current))*v
		case t.class&classScale != 0 && v == 100 && v > current:
			current = max(1, current) * v
		case t.class&classScale != 0 && v < lowest && v != 100:
			if s.lex.language == "es" && v == 1e6 && total > 0 || s.lex.language == "zh" && v > lowest {
				total = (total + current) * v
			} else {
				total += max(1, current) * v
			}
			current, lowest = 0, v
			if s.lex.language == "es" && v == 1000 {
				lowest = 1e7
			}
			q.scaled = true
		case t.class&classNumber != 0 && s.adds(current, v, j, i):
			if s.lex.language == "fr" && v == 20 && mod100(current) == 4 {
				current += 76
			} else {
				current += v
			}
		default:
			v = -1
		}
		if v < 0 {
			break
		}
		seen = true
		j++
		q.last = j
	}
	q.value = total + current
	return q, seen
}

func mod10(v float64) float64  { return float64(int64(v) % 10) }
func mod100(v float64) float64 { return float64(int64(v) % 100) }

// adds reports whether a number word of value v continues a number that
// stands at current: "twenty" + "five", "deux cent" + "mille" does not.
func (s *scanner) adds(current, v float64, j, first int) bool {
	if j == first {
		return true
	}
	if s.lex.language == "zh" {
		return mod10(current) == 0
	}
	rest := mod100(current)
	switch {
	case rest == 0:
		return true
	case s.lex.language == "fr" && rest == 4 && v == 20 && s.hyphen(j-1):
		return true
	case s.lex.language == "fr" && (rest == 60 || rest == 80) && v < 20:
		return true
	}
	return mod10(rest) == 0 && v < 10 && (s.lex.language != "en" || s.hyphen(j-1))
}

// joins reports whether the "and" at token j stands inside a number: "two
// hundred and five", "vingt et un", "treinta y cinco".
func (s *scanner) joins(j int, current float64) bool {
	next := s.tokens[j+1]
	if next.class&classNumber == 0 {
		return false
	}
	v, rest := s.lex.values[next.id], mod100(current)
	switch s.lex.language {
	case "en":
		before := s.tokens[j-1]
		return before.class&classScale != 0 && v < 100
	case "fr":
		return rest >= 20 && mod10(rest) == 0 && (v == 1 || v == 11)
	case "es":
		return rest >= 30 && mod10(rest) == 0 && v < 10
	}
	return false
}

// vagueNumber reads "hundreds of thousands", "milliers".
func (s *scanner) vagueNumber(i int) (quantity, bool) {
	q := quantity{first: i, last: i + 1, words: true, vague: true}
	for q.last+1 < len(s.tokens) && s.tokens[q.last].class&classStop != 0 &&
		s.tokens[q.last+1].class&(classVague|classScale) != 0 {
		q.last += 2
		q.scaled = true
	}
	return q, true
}
