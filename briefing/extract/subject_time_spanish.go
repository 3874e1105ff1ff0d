package extract

// longestWhen is how many tokens may say when, in front of a Spanish subject.
const longestWhen = 7

// pastWhenSpanish is the token behind words at token i that say when, with no
// preposition before them: "Una vez tradujo", "Aquella noche, Ana", "Dos meses
// más tarde"; i for none.
func (a *analysis) pastWhenSpanish(i, end int) int {
	if a.lexicon.language != "es" || i+1 >= end {
		return i
	}
	j, noun := i, false
	for j < min(end, i+longestWhen) {
		t := a.tokens[j]
		switch {
		case noun && a.is(j, "de") && (j+1 >= end || !a.listed("time-noun", j+1)):
			return a.pastComma(j, end, i) // "Una tarde de lluvia" goes on
		case a.listed("time-noun", j):
			noun = true
		case !noun && j-i < 3 && (t.kind == tokenNumber || t.is(classArticle|classDeterminer) || a.listed("demonstrative", j) || a.listed("few", j) || a.is(j, "cada") || a.is(j, "Cada")):
		case a.listed("time-beside", j):
		default:
			if !noun {
				return i
			}
			return a.pastComma(j, end, i)
		}
		j++
	}
	return i
}

// pastComma is the token behind a comma at token j, or j; i at the end of the
// clause.
func (a *analysis) pastComma(j, end, i int) int {
	if a.is(j, ",") {
		j++
	}
	if j >= end {
		return i
	}
	return j
}

// onlyWhenSpanish reports whether a phrase says nothing but when: "Una vez".
func (a *analysis) onlyWhenSpanish(p nounPhrase) bool {
	if a.lexicon.language != "es" || p.last-p.first > longestWhen || p.last-p.first < 2 {
		return false
	}
	noun := false
	for j := p.first; j < p.last; j++ {
		noun = noun || a.listed("time-noun", j)
		if t := a.tokens[j]; !a.listed("time-noun", j) && !a.listed("time-beside", j) && t.kind != tokenNumber && !t.is(classArticle|classDeterminer) && !a.is(j, "cada") && !a.is(j, "Cada") {
			return false
		}
	}
	return noun
}
