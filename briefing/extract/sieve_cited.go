package extract

// citedBefore reads whom a speaker cites: "Varga cited a survivor: “…”",
// "quoting her mother, “…”", "quoted a farmer as saying that “…”", "recalling
// the words of a participant that “…”".
func (a *analysis) citedBefore(w window) speaker {
	if a.lexicon.language != "en" || w.last-w.first < 3 {
		return nobody
	}
	end := w.last
	for end > w.first && (a.is(end-1, ":") || a.is(end-1, ",") || a.is(end-1, "that")) {
		end--
	}
	that := a.is(w.last-1, "that")
	as := end
	if a.tokens[end-1].is(classSaying) && end-2 > w.first && a.is(end-2, "as") {
		as = end - 2
	}
	for j := end - 2; j >= max(w.first, end-longestPhrase); j-- {
		if a.is(j, ";") || a.is(j, ".") && !a.innerMark(j) {
			return nobody
		}
		switch {
		case a.listed("quotes-somebody", j) && !a.passive(j, w.first) && (as < end || end < w.last && !that):
			return a.citedPerson(j+1, as)
		case a.wordsOf(j) && (end < w.last || that) && as == end && (a.is(j+1, "of") || a.is(j+1, "from")):
			return a.citedPerson(j+2, end)
		}
	}
	return nobody
}

// citedPerson is the person whom the tokens [first, end) mean and nothing else.
func (a *analysis) citedPerson(first, end int) speaker {
	p := a.phraseAfter(first, end)
	if p.empty() || p.first != first || !a.human(p) || p.last < end && !a.is(p.last, ",") {
		return nobody
	}
	return a.inverted(p, end)
}
