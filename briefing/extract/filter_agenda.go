package extract

// longestAgendaLabel is how many tokens a line of a programme has at most in
// front of the title of what takes place.
const longestAgendaLabel = 6

// onAgenda reports whether the words between the marks are the title of what the
// words and the colon before them announce: "SIDE EVENT: “Hands that nobody
// sees”", "Next meeting: “Food and its absence”, Tuesday".
func (a *analysis) onAgenda(q *quote, w window) bool {
	b := a.blocks[q.block]
	if a.lexicon.language != "en" || w.first != b.firstToken || w.last-w.first > longestAgendaLabel || w.last-w.first < 2 || !a.is(w.last-1, ":") || !a.startsCapital(*q) {
		return false
	}
	if q.last > q.first && a.is(q.last-1, ".") {
		return false
	}
	takesPlace, capitals := false, w.last-w.first > 2 && a.nounPhraseOnly(*q)
	for j := w.first; j < w.last-1; j++ {
		t := a.tokens[j]
		takesPlace = takesPlace || a.listed("event", j) || a.listed("session", j) || t.is(classWork) && !t.is(classText)
		capitals = capitals && t.shape == shapeUpper
		if a.sayingAt(j) || a.mentions[j] >= 0 && a.register.entities[a.mentions[j]].person || t.is(classPronoun|classRole|classPerson) {
			return false
		}
	}
	return takesPlace || capitals
}

// namesEvent reports whether the words between the marks are the title or the
// subject of what takes place, whose noun stands before them, at token last or
// before its "on": "a webinar, “Roofs for Rain”", "a conference on “the future of
// salt”".
func (a *analysis) namesEvent(q *quote, w window, last int) bool {
	noun := last
	if a.is(noun, "on") || a.is(noun, "about") {
		noun--
	}
	if noun < w.first || !a.listed("event", noun) || a.tokens[noun].capital() || a.tokens[noun].is(classTime|classPeriod) {
		return false
	}
	return a.titleCase(*q) || a.nounPhraseOnly(*q)
}
