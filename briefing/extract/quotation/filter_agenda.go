package quotation

import "attache/briefing/extract/prose"

// longestAgendaLabel is how many tokens a line of a programme has at most in
// front of the title of what takes place.
const longestAgendaLabel = 6

// onAgenda reports whether the words between the marks are the title of what the
// words and the colon before them announce: "SIDE EVENT: “Hands that nobody
// sees”", "Next meeting: “Food and its absence”, Tuesday".
func (a *Attributed) onAgenda(q *prose.Quote, w prose.Window) bool {
	b := a.Blocks[q.Block]
	if a.Lexicon.Language != "en" || w.First != b.FirstToken || w.Last-w.First > longestAgendaLabel || w.Last-w.First < 2 || !a.Is(w.Last-1, ":") || !a.StartsCapital(*q) {
		return false
	}
	if q.Last > q.First && a.Is(q.Last-1, ".") {
		return false
	}
	takesPlace, capitals := false, w.Last-w.First > 2 && a.nounPhraseOnly(*q)
	for j := w.First; j < w.Last-1; j++ {
		t := a.Tokens[j]
		takesPlace = takesPlace || a.Listed("event", j) || a.Listed("session", j) || t.Is(prose.ClassWork) && !t.Is(prose.ClassText)
		capitals = capitals && t.Shape == prose.ShapeUpper
		if a.SayingAt(j) || a.Mentions[j] >= 0 && a.Register.Entities[a.Mentions[j]].Person || t.Is(prose.ClassPronoun|prose.ClassRole|prose.ClassPerson) {
			return false
		}
	}
	return takesPlace || capitals
}

// namesEvent reports whether the words between the marks are the title or the
// subject of what takes place, whose noun stands before them, at token last or
// before its "on": "a webinar, “Roofs for Rain”", "a conference on “the future of
// salt”".
func (a *Attributed) namesEvent(q *prose.Quote, w prose.Window, last int) bool {
	noun := last
	if a.Is(noun, "on") || a.Is(noun, "about") {
		noun--
	}
	if noun < w.First || !a.Listed("event", noun) || a.Tokens[noun].Capital() || a.Tokens[noun].Is(prose.ClassTime|prose.ClassPeriod) {
		return false
	}
	return a.TitleCase(*q) || a.nounPhraseOnly(*q)
}
