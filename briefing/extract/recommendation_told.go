package extract

import (
	"slices"
	"strings"
	"unicode"

	"attache/briefing"
)

// toldList reports whether block i, which ends in a colon, says who speaks in
// the list that follows, without asking anything itself: "The Chair summarized
// the discussion as follows:". Its items ask on their own, in that voice.
func (r *recommender) toldList(i int) bool {
	next, s := r.blocks[i+1], r.sentences[r.blocks[i].last-1]
	if styleOf(next) == styleNone || next.firstToken >= next.lastToken {
		return false
	}
	for k := s.first + 1; k < s.last; k++ {
		if (r.tokens[k].is(classSay) || r.tagAt(s, k)&(tagLeadVerb|tagSource) != 0) && !r.tokens[k].capital() && !r.nounUse(k, s.first) {
			return true
		}
	}
	return false
}

// shownBy is whom "the latter" or a demonstrative names that is the subject of the
// verb at token i, or stands before a colon there: "una carta de la Red, en la
// que esta pide", "a letter from the Council, in which the latter:". It is the
// last body, or else the last person, in front of the relative clause.
func (r *recommender) shownBy(s sentence, i int) speaker {
	e := i
	for e > s.first && (r.adverb(e-1) || r.auxiliary(e-1) || r.clitic(e-1)) {
		e--
	}
	if !r.demonstrative(e-1) || e-2 < s.first {
		return nobody
	}
	comma := e - 2
	for comma > s.first && comma > e-6 && !r.is(comma, ",") {
		comma--
	}
	if !r.is(comma, ",") || comma+1 >= e-1 || !r.tokens[comma+1].is(classPreposition|classRelative) {
		return nobody
	}
	if first := r.bodyStart(comma); first < comma {
		return speaker{Attribution: r.analysis.body(nounPhrase{first: first, last: comma, head: comma}), entity: -1, reason: "subject of the sentence", confidence: 0.7}
	}
	p := r.ofChain(comma, s.first)
	for k := p.first; k+1 < p.last; k++ {
		if r.linking(r.tokens[k]) {
			if q := r.phraseAfter(k+1, comma); q.last == comma && (r.tokens[q.head-1].is(classOrg|classRole|classPerson) || r.named(q)) {
				who := r.speakerOf(q)
				who.reason, who.confidence = "subject of the sentence", 0.6
				return who
			}
		}
	}
	return nobody
}

// whoFollows is the noun of a relative clause whose verbs are in the items of a
// list: "an appeal by the elders, who:", "un appel des chefs, qui :".
func (r *recommender) whoFollows(s sentence) speaker {
	end := s.last
	for end > s.first && r.tokens[end-1].kind == tokenMark {
		end--
	}
	switch r.low(end - 1) {
	case "qui", "que", "quienes", "who", "which", "that", "lesquels", "lesquelles":
	default:
		return nobody
	}
	e := end - 1
	if e > s.first && r.is(e-1, ",") {
		e--
	}
	p := r.phraseBefore(e, s.first)
	found := nounPhrase{}
	if r.holds(p) {
		found = p
	}
	for k := p.first; k+1 < p.last; k++ {
		if r.linking(r.tokens[k]) || r.agentMark(k) {
			if q := r.phraseAfter(k+1, e); q.last == e && r.holds(q) {
				found = q
			}
		}
	}
	if found.empty() {
		return nobody
	}
	p = found
	who := r.speakerOf(p)
	who.reason, who.confidence = "subject of the lead-in", 0.6
	return who
}

// holds reports whether the head of a phrase is a word for somebody, a body or a
// text, in the singular or the plural, or the phrase is a name.
func (r *recommender) holds(p nounPhrase) bool {
	if p.empty() {
		return false
	}
	w := r.low(p.head - 1)
	if p.head-p.first > 1 && r.tokens[p.first].is(classArticle|classDeterminer) && r.romance() {
		w = r.low(p.first + 1)
	} else if r.romance() {
		w = r.low(p.first)
	}
	c := r.lexicon.classes[w] | r.lexicon.classes[strings.TrimSuffix(w, "s")]
	return c&(classOrg|classRole|classPerson|classOccupation) != 0 || r.named(p)
}

// demonstrative reports whether token i points back at the last one named.
func (r *recommender) demonstrative(i int) bool {
	switch r.low(i) {
	case "latter":
		return r.low(i-1) == "the"
	case "celui-ci", "celle-ci", "ceux-ci", "celles-ci", "este", "esta", "éste", "ésta", "estos", "estas":
		return true
	case "ci":
		return r.is(i-1, "-") && (r.low(i-2) == "celui" || r.low(i-2) == "celle" || r.low(i-2) == "ceux" || r.low(i-2) == "celles")
	}
	return false
}

// inFull gives a body that is called by its kind alone ("Le Collectif", "la
// commission") the name of who writes the document, where that is of this kind.
func (r *recommender) inFull(who speaker) speaker {
	kind := strings.ToLower(who.Who)
	if article, noun, ok := strings.Cut(kind, " "); ok && r.lexicon.classes[article]&classArticle != 0 {
		kind = noun
	}
	if strings.Contains(kind, " ") || r.lexicon.classes[kind]&classOrg == 0 {
		return who
	}
	for _, full := range [...]speaker{r.writer(), r.house()} {
		words := strings.Fields(strings.ToLower(full.Who))
		if len(words) > 1 && slices.Contains(words, kind) && !strings.Contains(full.Who, ";") {
			return full
		}
	}
	for _, b := range r.blocks[:min(mastheadLines+1, len(r.blocks))] {
		// the part of a body that meets, below the name of the whole
		if names := r.onlyBodies(b.firstToken, b.lastToken); len(names) == 1 && strings.HasPrefix(strings.ToLower(names[0]), kind+" ") {
			return speaker{Attribution: briefing.Attribution{Who: names[0]}, entity: -1, reason: "body named at the head of the document", confidence: 0.6}
		}
	}
	return who
}

// sameBody is the body that asked in the sentence before and is the subject of
// the asking verb at token i as a pronoun: "Le Collectif souhaite …. Il appelle".
func (r *recommender) sameBody(n, i int) speaker {
	if who := r.bodyBefore(n, i); who.known() {
		return who
	}
	if r.asked.entity >= 0 && r.register.entities[r.asked.entity].person || !r.asked.known() || r.askedIn != n-1 || r.sentences[n-1].block != r.sentences[n].block {
		return nobody
	}
	p := r.subjectBefore(i, r.sentences[n].first)
	if p.last-p.first != 1 || !r.tokens[p.first].is(classPronoun) || !r.bodyPronoun(p.first).known() {
		return nobody
	}
	who := r.asked
	who.reason, who.confidence = "speaker of the sentence before", 0.7
	return who
}

// goesOnAsking is who asked last, where a pronoun is the subject of the asking verb
// at token i and stands for the same: the sentence before was what was asked of
// somebody ("The authorities must …. They also asked"), or those in between go on
// with the same pronoun ("Elle exige …. Elle rappelle que …. Elle souhaite").
func (r *recommender) goesOnAsking(n, i int) speaker {
	s := r.sentences[n]
	if !r.asked.known() || r.askedIn < r.blocks[max(0, s.block-1)].first || r.askedIn >= n {
		return nobody
	}
	p := r.subjectBefore(i, s.first)
	if p.last-p.first != 1 || !r.tokens[p.first].is(classPronoun|classThey) || r.tokens[p.first].is(classWe|classI) || len(r.quotesIn(s.span)) > 0 {
		return nobody
	}
	if id := r.asked.entity; id >= 0 && r.register.entities[id].person {
		return nobody
	}
	word := r.low(p.first)
	if word == "he" || word == "she" {
		return nobody
	}
	for k := n - 1; k > r.askedIn; k-- {
		if r.low(r.sentences[k].first) != word || len(r.quotesIn(r.sentences[k].span)) > 0 {
			return nobody
		}
	}
	if k := r.askedIn; k == n-1 && r.low(r.sentences[k].first) != word && !r.askedByModal {
		return nobody
	}
	if they := r.tokens[p.first].is(classThey); they != (r.pluralName(r.asked.Who)) {
		return nobody
	}
	who := r.asked
	who.reason, who.confidence = "speaker of the sentence before", 0.6
	return who
}

// pluralName reports whether a description or a list of names means several.
func (r *recommender) pluralName(name string) bool {
	words := r.headWords(strings.Fields(name))
	return strings.Contains(name, ";") || len(words) > 0 && !isUpper(words[len(words)-1]) && strings.HasSuffix(words[len(words)-1], "s") && unicode.IsLower(firstRune(words[len(words)-1]))
}
