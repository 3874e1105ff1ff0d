package extract

import (
	"strings"

	"attache/briefing"
)

// proposer is who asks: the quotation's speaker, the subject of the asking
// verb, the subject of a verb of saying that governs it, who was speaking in
// the sentence before, who writes.
func (r *recommender) proposer(n int, k ask) speaker {
	who := r.asker(n, k)
	if plain := r.withoutClause(who); plain.Who != who.Who {
		if who = plain; !who.known() {
			who = r.withoutClause(r.standing(n))
		}
	}
	return who
}

// asker is the same, with what the sentence says of it.
func (r *recommender) asker(n int, k ask) speaker {
	s := r.sentences[n]
	at := max(k.at, s.first)
	if q, ok := r.quoteAt(r.tokens[at].span.Start); ok && q.spoken && q.speaker.known() {
		return q.speaker
	}
	if k.kind == askOf || k.kind == askPropose || k.kind == askStress || k.kind == askWant {
		if who := r.askerOf(n, k); who.known() && (k.to == "" || who.Who != k.to) {
			return who // nobody asks himself
		}
	} else if who := r.inView(n, at); who.known() {
		return who
	} else if who := r.governing(n, at); who.known() {
		if who.Who == k.to {
			// "Cities, they added, must act": the verb of saying stands inside.
			if before := r.before(n); before.known() {
				return before
			}
		} else {
			return who
		}
	}
	return r.standing(n)
}

// askerOf is the subject of an asking verb.
func (r *recommender) askerOf(n int, k ask) speaker {
	s := r.sentences[n]
	if k.kind == askOf && r.askedBy(s, k.at, k.end) {
		to := r.within(s, k.end, reachOfObject/2, "to")
		if span, ok := r.nounPhrase(k.end+1, to); ok {
			who := r.resolve(span)
			who.reason, who.confidence = "who asks in the passive", 0.8
			return who
		}
	}
	if r.byUs(s, k.at) {
		return r.ourselvesAt(n)
	}
	if who := r.shownBy(s, k.at); who.known() {
		return who
	}
	if strings.HasSuffix(strings.ToLower(r.word(r.tokens[k.at])), "ing") {
		if who := r.withSubject(s, k.at); who.known() {
			return who
		}
		if r.textBefore(k.at, s.first) {
			// "issued a statement urging": who issued it.
			if who := r.speakerOf(r.clauseSubject(s.first, k.at)); who.known() {
				who.reason, who.confidence = "subject of the sentence", 0.7
				return who
			}
		}
		if who := r.governing(n, k.at); who.known() {
			return who
		}
	}
	for _, q := range r.quotesIn(s.span) {
		if q.spoken && q.speaker.known() && r.romance() && r.tokens[k.at].span.Start >= q.outer.End && k.at <= q.last+4 && r.tokens[k.at-1].kind != tokenWord {
			return q.speaker // "« Rouvrez le puits », réclame Okoro"
		}
	}
	if r.cleft(s) == k.at {
		return r.cleftAsker(n, k.at)
	}
	if r.frontedObject(s, k.at) {
		return r.before(n) // "A los vecinos les pidió que"
	}
	for _, find := range [...]func(n, i int) speaker{r.sameBody, r.goesOnAsking, r.afterList, r.ourOutfit} {
		if who := find(n, k.at); who.known() {
			return who
		}
	}
	who := r.subjectOf(n, k.at)
	if !who.known() || r.bareWord(who) {
		if body := r.bodyMeantBy(n, k.at); body.known() {
			who = body
		}
	}
	if whose := r.itsDelegation(n, k.at); whose.known() {
		return whose
	}
	if r.ourBody(who) {
		return r.ourselvesAt(n)
	}
	if r.tagAt(s, s.first)&tagAdverb != 0 && strings.EqualFold(who.Who, r.word(r.tokens[s.first])) {
		return nobody // "También propone"
	}
	if p := r.subjectBefore(k.at, s.first); p.last-p.first == 2 && r.tokens[p.first].is(classArticle) && r.tokens[p.first+1].is(classOrg) && r.tokens[p.first+1].capital() {
		// "Le Collectif souhaite": who writes, by the kind of body that it is.
		if full := r.inFull(speaker{Attribution: briefing.Attribution{Who: r.word(r.tokens[p.first+1])}, entity: -1}); full.Who != r.word(r.tokens[p.first+1]) {
			return full
		}
	}
	return who
}

// ourselvesAt is whom "I" or "we" means in sentence n: who speaks in the
// transcript or the quotation, else who writes.
func (r *recommender) ourselvesAt(n int) speaker {
	span := r.sentences[n].span
	if who := r.speakerAt(span); who.known() {
		return who
	}
	for _, q := range r.quotesIn(span) {
		if q.spoken && q.speaker.known() && 2*q.span.Intersect(span).Len() > span.Len() {
			return q.speaker
		}
	}
	if who := r.writer(); who.known() {
		return who
	}
	return r.section
}

// textBefore reports whether a text that speaks stands right before token i.
func (r *recommender) textBefore(i, first int) bool {
	return i > first+1 && r.tokens[i-1].is(classText) && !r.tokens[i-1].capital()
}

// own reports whether a subject is the one who speaks or writes: "I", "we".
func (r *recommender) own(who speaker) bool {
	if who.Who == "J’" || who.Who == "J'" || who.Who == "j’" || who.Who == "j'" {
		return true
	}
	word, _, _ := strings.Cut(strings.ReplaceAll(who.Who, "'", "’"), "’") // "I’d ask"
	return r.tagOfWord(word)&tagOurs != 0 || r.tagOfWord(who.Who)&tagOurs != 0
}

// withSubject is the subject of a participle: "…, with X, of Y, calling for".
func (r *recommender) withSubject(s sentence, verb int) speaker {
	start := r.ownSubject(s, verb)
	if start < 0 {
		return speaker{entity: -1}
	}
	span, ok := r.nounPhrase(start, verb)
	if !ok {
		return speaker{entity: -1}
	}
	who := r.resolve(span)
	who.reason, who.confidence = "noun before the participle", 0.8
	return who
}

// ownSubject is the token at which the subject of a participle starts, after
// ", with" or ", and"; -1 when the participle has no subject of its own.
func (r *recommender) ownSubject(s sentence, verb int) int {
	for i := verb - 1; i > s.first && verb-i < 32; i-- {
		w := r.low(i)
		if (w == "with" || w == "and") && r.low(i-1) == "," && i+1 < verb && r.tokens[i+1].kind == tokenWord &&
			(r.tokens[i+1].capital() || r.tokens[i+1].is(classDeterminer)) {
			return i + 1
		}
		if w == ";" || w == ":" {
			break
		}
	}
	return -1
}

// governing is the subject of the last verb of saying before token i, or of
// the first after it ("X must act, speakers said").
func (r *recommender) governing(n, i int) speaker {
	s := r.sentences[n]
	for k := i - 1; k > s.first; k-- {
		t := r.tokens[k]
		if !t.is(classSay) && r.tagAt(s, k)&(tagSource|tagAsk|tagPropose|tagStress) == 0 || r.nounUse(k, s.first) {
			continue
		}
		if r.byUs(s, k) {
			return r.ourselvesAt(n)
		}
		if who := r.saidBetween(n, k); who.known() {
			return who
		}
		if who := r.subjectOf(n, k); who.known() && (r.language != "fr" || r.plausible(who)) {
			return who // no "exercice d’alerte"
		}
	}
	for k := i + 1; k < s.last; k++ {
		if !r.sayingAt(k) || r.nounUse(k, s.first) {
			continue
		}
		if who := r.saidAfter(s, k); who.known() {
			return who
		}
		if who := r.speakerOf(r.subjectBehind(i, k)); who.known() {
			who.verb, who.reason, who.confidence = r.word(r.tokens[k]), "subject of “"+r.word(r.tokens[k])+"”", 0.8
			return who
		}
	}
	return r.inOpinionOf(n)
}

// standing is who asks when the sentence does not say: the transcript's
// speaker, the paragraph's, the body that adopts the text, who writes.
func (r *recommender) standing(n int) speaker {
	span := r.sentences[n].span
	if who := r.speakerAt(span); who.known() {
		return who
	}
	for _, q := range r.quotesIn(span) {
		if q.spoken && q.speaker.known() {
			return q.speaker
		}
	}
	if r.teller.known() {
		return r.teller
	}
	if who := r.writer(); who.reason == whoWrote && r.firstPerson() {
		return who // an article of opinion asks in its author's name
	}
	if who := r.recorded(n); who.known() {
		return who
	}
	if who := r.before(n); who.known() && r.plausible(who) {
		return who
	}
	if who := r.concerned(n); who.known() {
		return who
	}
	return r.enactor(n)
}

// voice is who writes the document.
func (r *recommender) voice(s briefing.Span) speaker {
	if who := r.speakerAt(s); who.known() {
		return who
	}
	if r.section.reason == inHeading {
		return r.section
	}
	if who := r.writer(); who.known() {
		return who
	}
	if r.section.known() {
		return r.section
	}
	return r.house()
}
