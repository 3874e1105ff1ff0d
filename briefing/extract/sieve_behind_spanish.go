package extract

import "strings"

// saidInNext reads who said Spanish quote i from the sentence behind it: «A». Lo
// dice Ana Roa. «A». Así lo ve Ana Roa. «A». Quien habla es Ana Roa. «A». Roa lo
// cuenta sin rabia.
func (a *analysis) saidInNext(i int) speaker {
	q := a.quotes[i]
	s := a.sentenceAt(q.outer.End-1) + 1
	if a.lexicon.language != "es" || q.dashed || s >= len(a.sentences) || a.sentences[s].block != q.block || len(a.quotesIn(a.sentences[s].span)) > 0 || !a.wholeSentence(&q) {
		return nobody
	}
	st := a.sentences[s]
	f := st.first
	if a.tokenAt(q.outer.End) < f-1 {
		return nobody
	}
	v := -1
	switch {
	case a.is(f, "Lo"):
		v = f + 1
	case (a.is(f, "Así") || a.is(f, "Eso") || a.is(f, "Esto")) && a.is(f+1, "lo"):
		v = f + 2
	case (a.is(f, "Así") || a.is(f, "Eso") || a.is(f, "Esto")) && f+1 < st.last && a.sayingAt(f+1):
		v = f + 1
	case a.is(f, "Quien"):
		for k := f + 1; k < min(st.last, f+longestDuration); k++ {
			if a.copulaNow(k) {
				v = k
			}
		}
	case a.is(f, "Es") && (a.definite(f+1) || a.listed("possessive", f+1)):
		for k := f + 2; k+1 < min(st.last, f+longestDuration) && v < 0; k++ {
			if (a.listed("utterance", k) || a.listed("view", k) || a.listed("wording", k) || a.tokens[k].is(classText)) && a.is(k+1, "de") {
				v = k + 1
			}
		}
	}
	if v < 0 {
		return a.namedThenSays(st)
	}
	next := v + 1
	if next >= st.last || !a.is(v, "de") && !a.copulaNow(v) && a.tokens[v].kind != tokenWord {
		return nobody
	}
	p := a.phraseAfter(next, st.last)
	if p.empty() || p.first != next || !a.named(p) && !a.hasRole(p) {
		return nobody
	}
	return a.inverted(p, st.last)
}

// namedThenSays is whose name opens sentence st with "lo" and a verb of saying
// behind it: "Roa lo dice sin levantar la voz".
func (a *analysis) namedThenSays(st sentence) speaker {
	end := a.nameEnd(st.first, st.last)
	if end == st.first || end+1 >= st.last || !a.is(end, "lo") || !a.sayingAt(end+1) {
		return nobody
	}
	return a.speakerOf(nounPhrase{first: st.first, last: end, head: end})
}

// askedThenAnswers is whom the sentence before Spanish quote i says that something
// was asked of, where the verb at token v says with a pronoun that they answer:
// "Fueron a ver al gobernador. «No», les contestó".
func (a *analysis) askedThenAnswers(i, v int) speaker {
	if a.lexicon.language != "es" || v < 1 || !a.clitic(v-1) || !a.listed("answers", v) {
		return nobody
	}
	here := a.sentenceAt(a.quotes[i].outer.Start)
	if here == 0 || here >= len(a.sentences) || a.sentences[here-1].block != a.sentences[here].block {
		return nobody
	}
	st := a.sentences[here-1]
	asked := false
	for k := st.first; k+1 < st.last; k++ {
		asked = asked || a.listed("asked-of", k)
		if !asked || !a.is(k, "a") && !a.is(k, "al") {
			continue
		}
		p := a.phraseAfter(k+1, st.last)
		if p.empty() || p.first != k+1 || !a.named(p) && !a.human(p) && !a.hasRole(p) || a.plural(p.head-1) {
			continue
		}
		if n := p.first + 1 + int(a.tokens[p.first].more); a.tokens[p.first].is(classRole) && n < p.last && !a.tokens[n].is(classPreposition) {
			p = nounPhrase{first: p.first, last: n, head: n} // "al ministro cabe en un folio"
		}
		return a.speakerOf(p)
	}
	return nobody
}

// behindPlace reports whether the Spanish clause of the verb at token v opens at
// token from with where something is said and leaves its subject out: "En su
// declaración sostuvo que", "En la entrada del 3 de noviembre escribe:".
func (a *analysis) behindPlace(v, from int) bool {
	if v < len(a.tokens) && (a.is(v, "se") || a.is(v-1, "se")) {
		return false // "En la pancarta se lee"
	}
	return a.lexicon.language == "es" && from < v && a.is(from, "En") && a.opensSentence(from) && a.onlyPlace(from, v)
}

// onlyPlace reports whether no more than one phrase with what hangs on it, and no
// name of a person, stands behind "En" at token from and before the verb at token v.
func (a *analysis) onlyPlace(from, v int) bool {
	for k := from + 1; k < v; k++ {
		t := a.tokens[k]
		if a.mentions != nil && a.mentions[k] >= 0 && a.mentionedAt(k) && !a.is(k-1, "a") || t.kind == tokenMark && !a.innerMark(k) || t.is(classAuxiliary|classSay|classRelative) && !t.is(classArticle|classPreposition|classText|classRole) && a.sayingAt(k) {
			return false
		}
		if k > from+1 && t.is(classArticle|classDeterminer) && !t.is(classPreposition) && !a.tokens[k-1].is(classPreposition) && !a.objectPronoun(k) {
			return false // "En la sala la jueza sostuvo"
		}
	}
	return true
}

// objectThatSays is the person whom a Spanish verb has as its object and on whom, over
// an apposition or not, the relative pronoun at token e hangs: "presentó a Ana Roa,
// bióloga, que recordó".
func (a *analysis) objectThatSays(e, from int) nounPhrase {
	if a.lexicon.language != "es" || !a.is(e, "que") {
		return nounPhrase{}
	}
	id := a.subjectEnding(e-2, from)
	if id < 0 && a.is(e-1, ",") {
		id = a.subjectEnding(e-1, from)
	}
	if id < 0 {
		return nounPhrase{}
	}
	for k := e - 2; k > from; k-- {
		if int(a.mentions[k]) != id {
			continue
		}
		if first := a.nameBegin(k, from); first-2 > from && (a.is(first-1, "a") || a.is(first-1, "con")) {
			return nounPhrase{first: first, last: k + 1, head: k + 1}
		}
		break
	}
	return nounPhrase{}
}

// writerOfText is whose text, read or shown by somebody else, a Spanish "en la que"
// before token que hangs on: "leyó una carta de Ana Roa en la que sostiene".
func (a *analysis) writerOfText(que, from int) nounPhrase {
	end := que - 2
	if a.is(end-1, ",") {
		end--
	}
	if a.lexicon.language != "es" || end <= from || a.personAt(end-1) < 0 {
		return nounPhrase{}
	}
	first := a.nameBegin(end-1, from)
	if first-2 <= from || !a.is(first-1, "de") || !a.tokens[first-2].is(classText) && !a.listed("writing", first-2) {
		return nounPhrase{}
	}
	return nounPhrase{first: first, last: end, head: end}
}

// describedByAge reports whether a Spanish phrase opens with "un" or "una" and a noun
// for a person that is no office: "una anciana de la comunidad".
func (a *analysis) describedByAge(p nounPhrase) bool {
	if a.lexicon.language != "es" || p.last-p.first < 2 || !a.indefinite(p.first) || !a.listed("human", p.first+1) {
		return false
	}
	w := a.lowerWord(p.first + 1)
	return !strings.HasSuffix(w, "or") && !strings.HasSuffix(w, "ar") && !strings.HasSuffix(w, "ble") && !strings.HasSuffix(w, "ora")
}

// withoutLastWord is a phrase that takes up a whole Spanish clause without its last
// word, which must be the verb: "A su lado, un joven asiente."
func (a *analysis) withoutLastWord(p nounPhrase, limit int) nounPhrase {
	if a.lexicon.language != "es" || p.last-p.first < 3 || p.last != limit-1 || !a.is(p.last, ".") || a.tokens[p.last-1].capital() || !a.indefinite(p.first) || !a.tokens[p.first+1].is(classRole|classPerson) {
		return p
	}
	return nounPhrase{first: p.first, last: p.last - 1, head: min(p.head, p.last-1)}
}

// ratherThanKin is the person told of before Spanish quote i where sp is only their
// kin without a name, of whom the sentence in between tells: "Ana Roa cose. Su padre
// emigró en 1950. «El mar devuelve», comenta."
func (a *analysis) ratherThanKin(i int, sp speaker) speaker {
	if a.lexicon.language != "es" || sp.entity >= 0 || !a.kinOf(sp.Role) || !strings.HasPrefix(sp.Who, "Su ") {
		return sp
	}
	here := a.sentenceAt(a.quotes[i].outer.Start)
	for s := here - 2; s >= max(a.blocks[a.quotes[i].block].first, here-3); s-- {
		if f := a.focus[s]; f.entity >= 0 && a.personal(f) {
			return f
		}
	}
	return sp
}
