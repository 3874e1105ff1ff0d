package extract

// saysWhich reports whether a relative clause right behind a French or Spanish
// description says which person is meant: "L’homme qui tenait le registre". That
// is somebody new, and not whom the text has told of.
func (a *analysis) saysWhich(p nounPhrase) bool {
	if !a.romance() || p.empty() || !a.definite(p.first) || p.last >= len(a.tokens) || a.focus == nil {
		return false
	}
	if a.tokens[p.last].capital() || a.textual(p) {
		return false
	}
	switch a.lowerWord(p.last) {
	case "qui", "que", "qu'", "qu’", "dont":
		return a.human(p)
	case "quien":
		return true
	}
	return false
}

// speaksToTold reports whether a description is the subject of a verb whose
// object is the only person of whom the text has told: "Le contremaître lui a
// répondu", "El juez le preguntó". Nobody speaks to themselves.
func (a *analysis) speaksToTold(p nounPhrase) bool {
	if !a.romance() || p.empty() || a.focus == nil || !a.definite(p.first) || p.last >= len(a.tokens) || a.named(p) || a.textual(p) {
		return false
	}
	over := p.last-p.first == 2 && a.listed("over-somebody", p.last-1)
	switch a.lowerWord(p.last) {
	default:
		return a.answersHim(p.first) && a.human(p) && a.bearer(p).entity < 0
	case "lui", "le", "leur", "les":
		if p.last+1 >= len(a.tokens) || !a.tokens[p.last+1].is(classAuxiliary|classSay) || a.lexicon.language == "fr" && !over && a.is(p.last, "leur") {
			return false
		}
	}
	here := a.sentenceAt(a.tokens[p.first].span.Start)
	only := -1
	for s := max(0, here-backToPerson); s < min(here, len(a.sentences)); s++ {
		id, several := a.onlyPersonIn(s)
		if several || id >= 0 && only >= 0 && id != only {
			return false
		}
		if id >= 0 {
			only = id
		} else if id = a.focus[s].entity; id >= 0 && only >= 0 && id != only {
			return false
		} else if id >= 0 {
			only = id
		}
	}
	return only >= 0 && a.human(p) && a.bearer(p).entity < 0
}

// answersHim reports whether "lui a répondu" ends before token i: the description
// there is of somebody else.
func (a *analysis) answersHim(i int) bool {
	if a.lexicon.language != "fr" || i < 3 || !a.sayingAt(i-1) {
		return false
	}
	for k := i - 2; k > max(0, i-5) && (a.auxiliary(k) || a.adverb(k) || a.clitic(k) || a.is(k, "lui")); k-- {
		if a.is(k, "lui") {
			return true
		}
	}
	return false
}
