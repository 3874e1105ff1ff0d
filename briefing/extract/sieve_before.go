package extract

import "strings"

// farthestVerb is how many tokens before a quote its verb may stand.
const farthestVerb = 60

// verbBefore reads X said: “…”, X said that the plan “…”, X, calling it “…”.
func (a *analysis) verbBefore(i int) speaker {
	w := a.before(i)
	if a.lexicon.language == "fr" && !w.empty() && a.tokens[w.first].is(classAccording) && a.is(w.last-1, ":") && (a.is(w.last-3, "on") || a.is(w.last-4, "on")) {
		return nobody // "Sous la plume de X, on lit :"
	}
	if sp := a.addressedBefore(w); sp.known() {
		return sp
	}
	if sp := a.wasLike(w); sp.known() {
		return sp
	}
	if sp := a.turnedRound(w); sp.known() {
		return sp
	}
	if sp := a.verbIn2(i, w); sp.known() {
		return sp
	}
	// The verb may stand before another quote in the same sentence: X said
	// that “…” and that “…”.
	if s := a.whole(i); s.first < w.first && i > 0 && a.quotes[i-1].spoken && a.quotes[i-1].block == a.quotes[i].block && a.joinsQuotes(w) {
		sp := a.quotes[i-1].speaker
		return sp
	}
	return nobody
}

// wasLike reads how people talk: she was like, “…”.
func (a *analysis) wasLike(w window) speaker {
	like := w.last - 1
	if a.is(like, ",") {
		like--
	}
	if like-2 < w.first || !a.is(like, "like") || !a.copula(like-1) && !a.possessive(like-1) {
		return nobody
	}
	p := nounPhrase{first: like - 2, last: like - 1, head: like - 1}
	if !a.tokens[p.first].is(classPronoun | classThey | classI | classWe) {
		return nobody // "the hall was like “a big ship”"
	}
	return a.speakerOf(p)
}

// joinsQuotes reports whether the words between two quotes merely join them.
func (a *analysis) joinsQuotes(w window) bool {
	if w.last-w.first > 14 || w.empty() {
		return false
	}
	for j := w.first; j < w.last; j++ {
		if a.is(j, ";") || a.is(j, ".") {
			return false
		}
	}
	t := a.tokens[w.first]
	return t.is(classConjunction|classRelative|classPreposition|classSubordinate) || t.kind == tokenMark
}

func (a *analysis) verbIn2(i int, w window) speaker {
	for j := w.last - 1; j >= max(w.first, w.last-farthestVerb); j-- {
		t := a.tokens[j]
		if a.is(j, ";") {
			return nobody
		}
		if t.capital() && !a.opensSentence(j) {
			continue
		}
		switch {
		case t.is(classNaming) && !t.is(classSay) && w.last-j > 9, t.is(classEdge) && w.last-j > 4, t.more > 0 && j+int(t.more) >= w.last:
			continue
		case t.is(classSay|classNaming) && (t.is(classNaming) && a.verbLike(j) && !a.withinSingular(j) || a.sayingAt(j)):
			if a.passive(j, w.first) {
				if sp := a.agent(j, w); sp.known() {
					return sp
				}
				if p := a.inWhich(j, w.first); a.canSpeak(p) {
					sp := a.speakerOf(p)
					sp.verb = a.verbText(j)
					return sp
				}
				if !a.is(j, "told") {
					continue
				}
			}
			if sp := a.behindRelativeVerb(j, w); sp.known() {
				return sp
			}
			if a.betweenCommasAlone(j, w) {
				if sp := a.unsaid(i); sp.known() {
					sp.verb = a.verbText(j)
					return sp
				}
			}
			if sp := a.answeredMe(j, w.first); sp.known() {
				sp.verb = a.verbText(j)
				return sp
			}
			p := a.subjectBefore(j, w.first)
			if sp := a.saysAside(j, w); sp.known() {
				return sp
			}
			if t.is(classSay) && a.tokens[max(j-1, w.first)].is(classConjunction) && a.leavesOut(w.first, j) {
				p = nounPhrase{}
				if sp := a.unsaid(i); sp.known() {
					sp.verb = a.verbText(j)
					return sp
				}
			}
			if a.is(p.first, "that") && p.last > p.first+1 && (a.auxiliary(j-1) && a.peopleIn(p) || a.namedBehindThat(p, w.first) || a.saidToBe(p, j)) {
				p.first++ // "said that families had reported", "such that Okoro thanked": theirs
			}
			if a.is(p.first, "that") && !a.opensSentence(p.first) {
				if p.last > p.first+1 || p.first == w.first || a.tokens[p.first-1].kind == tokenMark || a.tokens[p.first-1].is(classSay|classTime|classAdverb) {
					continue // "said that removal orders": a clause, and no verb
				}
				p = a.phraseBefore(p.first, w.first) // "a letter that says"
			}
			if p.first > w.first && a.relativeObject(p.first-1) && w.last-j > 3 {
				continue // "which the Foundation estimates would cost …"
			}
			if a.conditional(p, w.first) || a.reportedPronoun(p, w.first) {
				continue
			}
			if a.objectOfSaying(p, w.first) || a.anybody(p) {
				continue // "told a woman who suggested …", "anybody who complains"
			}
			if a.canSpeak(p) {
				if sp := a.speakerOf(p); sp.known() && !a.aside(p, w.first) {
					sp.verb, sp.cited = a.verbText(j), a.ownsText(p)
					return sp
				}
			} else if sp := a.afterLikeness(j, w); sp.known() {
				return sp
			} else if a.lexicon.language == "es" && t.is(classSay) && (a.verbOpens(j, w.first) || p.empty() && (a.behindInfinitive(j, w.first) || a.behindPlace(j, w.first))) {
				sp := nobody
				if strings.HasSuffix(a.word(t), "ron") {
					sp = a.statementGoesOn(i, true) // "indicaron": a body
				}
				if !sp.known() {
					sp = a.unsaid(i)
				}
				sp.verb = a.verbText(j)
				return sp
			}
		case t.is(classSaying), t.is(classNaming) && a.participle(j), t.is(classSayBase) && j > w.first && (a.is(j-1, "to") || a.auxiliary(j-1)):
			if a.lexicon.language == "es" && j == w.first && a.opensSentence(j) {
				if sp := a.statementGoesOn(i, false); sp.known() {
					sp.verb = a.verbText(j)
					return sp // "Agregando que se «…»"
				}
			}
			if p := a.participleSubject(j, w.first); a.canSpeak(p) {
				if sp := a.speakerOf(p); sp.known() {
					sp.verb = a.verbText(j)
					return sp
				}
			}
		case t.is(classSayBase) && a.narrated(j, w.first):
			if sp := a.speakerOf(a.phraseBefore(j-1, w.first)); sp.known() {
				sp.verb = a.verbText(j)
				return sp // "Et le préfet de marteler que"
			}
		case t.is(classSayBase) && a.sayingAt(j):
			if p := a.subjectBefore(j, w.first); a.canSpeak(p) && !a.aside(p, w.first) && !a.conditional(p, w.first) {
				if sp := a.speakerOf(p); sp.known() {
					sp.verb = a.verbText(j)
					return sp
				}
			}
		}
	}
	return nobody
}

// narrated reports whether the French infinitive at token v tells what somebody
// goes on to say: "Et le préfet Lucien Adou de marteler que".
func (a *analysis) narrated(v, from int) bool {
	if a.lexicon.language != "fr" || v-2 < from || !a.is(v-1, "de") && !a.is(v-1, "d'") && !a.is(v-1, "d’") {
		return false
	}
	p := a.phraseBefore(v-1, from)
	if p.empty() || !a.canSpeak(p) || !a.named(p) && !a.human(p) && !a.hasRole(p) && !a.tokens[p.first].is(classPronoun) {
		return false
	}
	return p.first == from || p.first == from+1 && (a.tokens[from].is(classConjunction|classAdverb) || a.tokens[from].kind == tokenMark)
}

// afterLikeness reads "Comme l'a rappelé X, « … »": the verb at token v with
// its subject behind it.
func (a *analysis) afterLikeness(v int, w window) speaker {
	like := a.likeness(v, w.first)
	if like < 0 || !a.verbOpens(v, like+1) {
		return nobody
	}
	next := v + 1 + int(a.tokens[v].more)
	for next < w.last && a.tokens[next].is(classTime) {
		next++
	}
	sp := a.inverted(a.phraseAfter(a.pastAdverbial(next, w.last), w.last), w.last)
	if !sp.known() {
		sp = a.inverted(a.lateSubject(next, w.last), w.last)
	}
	sp.verb = a.verbText(v)
	return sp
}

// verbOpens reports whether nothing but small words stands between token from
// and the verb at token v.
func (a *analysis) verbOpens(v, from int) bool {
	for j := v - 1; j > from; j-- {
		if a.is(j, ",") {
			from = j // an adverbial in front: "En declaraciones a los medios, ha añadido"
			break
		}
		if !a.clitic(j) && !a.auxiliary(j) && !a.adverb(j) {
			break
		}
	}
	for j := from; j < v; j++ {
		if !a.clitic(j) && !a.auxiliary(j) && !a.adverb(j) && a.tokens[j].kind != tokenMark && !a.tokens[j].is(classConjunction) {
			return false
		}
	}
	return true
}

// agent is who does what the passive verb at token v says: "described by X as".
func (a *analysis) agent(v int, w window) speaker {
	for j := v + 1; j < min(w.last, v+4); j++ {
		if a.agentMark(j) {
			return a.inverted(a.phraseAfter(j+1, w.last), w.last)
		}
	}
	return nobody
}

// participleSubject is who does what a participle or an infinitive says: the
// phrase it leans on behind "with", else the subject of its clause.
func (a *analysis) participleSubject(v, from int) nounPhrase {
	for j := v - 1; j > max(from, v-24); j-- {
		if a.is(j, "with") && (a.is(j-1, ",") || j == from) {
			if p := a.phraseAfter(j+1, v); a.named(p) || p.last == v && a.canSpeak(p) {
				return p
			}
		}
	}
	if p := a.justSaid(v, from); !p.empty() {
		return p
	}
	if p := a.nearClause(v, from); !p.empty() {
		return p
	}
	// "with footage of Okoro saying": the name right before the participle.
	if v > from+1 && a.tokens[v-1].capital() && a.tokens[v-1].kind == tokenWord {
		if p := a.plainBefore(v, from); !p.empty() && p.first > from && a.is(p.first-1, "of") && a.named(p) {
			return p
		}
	}
	p := a.clauseSubject(from, v)
	if p.empty() && v > from {
		return a.subjectBefore(v, from)
	}
	return p
}

// withinSingular reports whether token i has the form of a noun and an article
// for one thing in front of it: "at a recent earnings call". A verb in that
// form has no subject in the singular.
func (a *analysis) withinSingular(i int) bool {
	w := a.word(a.tokens[i])
	if a.lexicon.language != "en" || strings.ContainsRune("dst", rune(w[len(w)-1])) {
		return false
	}
	for j := i - 1; j >= max(0, i-4); j-- {
		if a.is(j, "a") || a.is(j, "an") {
			return true
		}
		if t := a.tokens[j]; t.kind != tokenWord || t.capital() || t.is(classPreposition|classAuxiliary|classConjunction|classRelative|classPronoun|classThey|classWe|classI|classPerson) {
			return false
		}
	}
	return false
}

// peopleIn reports whether a phrase means several people without a name.
func (a *analysis) peopleIn(p nounPhrase) bool {
	t := a.tokens[p.head-1]
	return a.lexicon.language == "en" && a.plural(p.head-1) && !t.capital() && t.is(classPerson|classRole)
}
