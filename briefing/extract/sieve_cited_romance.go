package extract

// citedInRomance reads whom a French or Spanish speaker cites: "citant Marie
// Diallo : « … »", "citó a una pescadora, Ana Roa: «…»", "cite une lettre reçue
// d’une transformatrice : « … »".
func (a *analysis) citedInRomance(w window) speaker {
	end := w.last
	for end > w.first && (a.is(end-1, ":") || a.is(end-1, ",") || a.is(end-1, "que")) {
		end--
	}
	if end == w.last {
		return nobody
	}
	for j := end - 2; j >= max(w.first, end-longestPhrase); j-- {
		if a.is(j, ";") || a.is(j, ".") && !a.innerMark(j) {
			return nobody
		}
		if a.lexicon.language == "es" && !a.listed("quotes-somebody", j) && a.sayingAt(j) {
			if sp := a.storyTold(j, end); sp.known() {
				return sp
			}
		}
		if !a.listed("quotes-somebody", j) {
			continue
		}
		if sp := a.storyTold(j, end); sp.known() {
			return sp
		}
		next := j + 1
		if a.agentMark(next) {
			return nobody // "cité par le maire"
		}
		for next < end && a.adverb(next) {
			next++ // "leyó también unas líneas"
		}
		if a.is(next, "a") {
			next++ // "citó a Ana Roa"
		}
		for k := next; k < end && !(k > next && a.is(k-1, ",") && a.is(k, "que")); k++ {
			if a.sayingAt(k) && !a.tokens[k].capital() {
				return nobody // "citant le géographe, il a dit :"
			}
		}
		if sp := a.citedPerson(next, end); sp.known() {
			return sp
		}
		if p := a.phraseAfter(next, end); p.first == next && a.fullName(p) && (p.last == end || a.is(p.last, ",")) {
			return a.speakerOf(p)
		}
		if !a.hasText(next, min(end, next+3)) && !a.listed("wording", next+1) && !a.hasUtterance(next, min(end, next+3)) && !a.hasWriting(next, min(end, next+3)) {
			return nobody
		}
		for k := end - 2; k > next; k-- {
			if a.listed("statement-by", k) {
				if sp := a.citedPerson(k+1, end); sp.known() {
					return sp
				}
				if p := a.phraseAfter(k+1, end); p.first == k+1 && a.lexicon.language == "es" && a.mentionedAt(p.last-1) && a.is(p.last, ",") {
					return a.speakerOf(p) // "unas líneas de Kevin, de 20 años, que …"
				}
				if p := a.phraseAfter(k+1, end); p.first == k+1 && a.introduces(p.first) && a.tokens[p.first].kind == tokenWord && !a.textual(p) {
					return a.speakerOf(p) // "les mots d’une résidente de 91 ans"
				}
			}
		}
		return nobody
	}
	return nobody
}

// hasUtterance reports whether a noun for what somebody says stands in [first,
// last): "les mots".
func (a *analysis) hasUtterance(first, last int) bool {
	for i := first; i < last; i++ {
		if a.listed("utterance", i) {
			return true
		}
	}
	return false
}

// hasWriting reports whether a noun for what somebody has written or recorded
// stands in [first, last): "unos versos".
func (a *analysis) hasWriting(first, last int) bool {
	for i := first; i < last; i++ {
		if a.listed("writing", i) {
			return true
		}
	}
	return false
}

// mentionedAt reports whether the name of a person ends at token i.
func (a *analysis) mentionedAt(i int) bool {
	return i >= 0 && a.mentions != nil && a.mentions[i] >= 0 && a.surelyPerson(int(a.mentions[i]))
}

// storyTold is whose case somebody tells with the verb at token v, up to token end:
// "Citó el caso de un socio que quemó sus árboles", "contó la historia de Ana Roa".
func (a *analysis) storyTold(v, end int) speaker {
	i := v + 1
	for i < end && (a.adverb(i) || a.tokens[i].is(classArticle|classDeterminer) && !a.tokens[i].is(classPreposition)) {
		i++
	}
	if a.lexicon.language != "es" || i+2 >= end || !a.listed("story", i) || !a.is(i+1, "de") && !a.is(i+1, "del") {
		return nobody
	}
	p := a.phraseAfter(i+2, end)
	if p.empty() || p.first != i+2 || !a.human(p) && !a.mentionedAt(p.last-1) && !a.introduces(p.first) {
		return nobody
	}
	return a.inverted(p, end)
}
