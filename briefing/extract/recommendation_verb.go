package extract

import "strings"

// The verbs of asking, proposing and stressing, and what rules each of them out.

// nounUse reports whether the word at token i is a noun or an adjective after
// an article, or stands after "been" or "not".
func (r *recommender) nounUse(i, first int) bool {
	if i == first || r.objectClitic(i, first) {
		return false
	}
	if r.possessive(i-1) && i-2 >= first && !r.tokens[i-2].is(classPronoun|classThey) {
		return true // "the Council's call"
	}
	t := r.tokens[i]
	if t.shape == shapeCapital && !isQuotationMark(r.word(r.tokens[i-1])) && !r.is(i-1, "(") || r.homograph(i) && !r.verbBefore(i) {
		return true
	}
	p := r.tokens[i-1]
	if r.language == "en" && r.homograph(i) && !strings.HasSuffix(r.low(i), "s") && (r.low(i-1) == "this" || r.low(i-1) == "that" && !(i-2 >= first && r.tokens[i-2].is(classSay))) && r.tokens[min(i+1, len(r.tokens)-1)].kind == tokenMark {
		return true // "To meet this demand, …"
	}
	if r.language == "fr" && i-2 >= first && r.tagged(i-1)&tagPrivate != 0 && (r.low(i-2) == "qu’" || r.low(i-2) == "qu'") {
		return true // "se félicite qu’il recommande"
	}
	switch {
	case p.kind == tokenMark:
		return r.is(i-1, "-")
	case r.tagged(i-1)&tagNegation != 0:
		return !(r.low(i-1) == "been" && strings.HasSuffix(r.low(i), "ing"))
	}
	if r.language == "es" && i-2 >= first && r.listed("in-which", i-2) && r.demonstrative(i-1) {
		return false // "la carta en la que esta recomienda"
	}
	return p.is(classDeterminer) && !p.is(classPronoun) && !r.subjectLike(i-1)
}

// homograph reports whether the word at token i is a noun as often as a verb.
func (r *recommender) homograph(i int) bool {
	return r.tagged(i)&tagHomograph != 0
}

// verbBefore reports whether what stands before token i makes a verb of it: a
// pronoun, an auxiliary, an adverb, a name or a plural for base forms.
func (r *recommender) verbBefore(i int) bool {
	p, w := r.tokens[i-1], r.low(i-1)
	if strings.HasSuffix(w, "ly") || contracted(w) {
		return true
	}
	if p.is(classPronoun|classThey|classWe|classI|classAuxiliary|classAdverb|classRelative) && !p.is(classArticle) {
		return true
	}
	switch w {
	case "to", "and", "also", ",", ")", "which", "who", "that", "it", "therefore":
		return true
	}
	if p.kind != tokenWord {
		return false
	}
	plural := strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") || w == "people" || w == "children" || w == "women"
	if strings.HasSuffix(r.low(i), "s") && r.low(i) != "stress" && r.low(i) != "focus" && r.low(i) != "address" {
		return p.capital() || !plural && !p.is(classDeterminer|classPreposition)
	}
	return plural && !r.tokens[i].capital()
}

// contracted reports whether a word is a pronoun with its auxiliary: "I’d", "we'll".
func contracted(w string) bool {
	for _, end := range [...]string{"’d", "'d", "’ll", "'ll", "’ve", "'ve", "’re", "'re", "’m", "'m"} {
		if len(w) > len(end) && strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// toVerb reports whether "to" or "that" at token i opens what is asked for:
// a verb in small letters follows the "to".
func (r *recommender) toVerb(s sentence, i int) bool {
	if i+1 >= s.last {
		return strings.HasSuffix(r.slice(s.span), "to:") || r.is(i+1, ":")
	}
	next := r.tokens[i+1]
	if r.low(i) == "that" {
		return true
	}
	return next.kind != tokenNumber && !next.capital() && !next.is(classDeterminer|classPreposition) || next.kind == tokenMark
}

// subjectLike reports whether a determiner stands for its noun: "many urged".
func (r *recommender) subjectLike(i int) bool {
	switch r.low(i) {
	case "many", "some", "several", "others", "most", "all", "both", "this", "that", "one", "few", "la", "le", "les", "lo", "se":
		return r.language == "en"
	}
	return false
}

// reachOfObject is in tokens: how far after its verb the "to" of an ask stands.
const reachOfObject = 45

// asksSomebody: an ask needs somebody who is asked and what to do.
func (r *recommender) asksSomebody(s sentence, at int) bool {
	i := s.first + at
	end := i + 1 + int(r.tags[at].more)
	if end < s.last && r.askedBy(s, i, end) {
		return true
	}
	if r.nounUse(i, s.first) || end >= s.last {
		return false
	}
	if end-s.first < len(r.tags) && r.tags[end-s.first].tag&tagPronoun != 0 && r.language == "en" &&
		!((r.low(end) == "you" || r.low(end) == "your") && r.byUs(s, i)) && !(strings.HasPrefix(r.low(i), "urg") && r.byUs(s, i)) {
		return false
	}
	if r.inDescription(s, i) || r.anonymity(s, end) || r.thingAsks(s, i, end) || r.asksThing(s, i, end) || r.asksForItself(s, i, end) || r.answered(s, end) || r.whenAsked(s, i) {
		return false
	}
	w := r.low(i)
	if i > s.first {
		switch p := r.low(i - 1); {
		case (p == "had" || i-1 > s.first && r.low(i-2) == "had" && r.tokens[i-1].is(classAdverb)) && w == "asked" && r.low(end) == "for":
			return false // what somebody had asked for before
		case p == "to" && !(w == "urge" || w == "call" || w == "appeal"):
			return false
		case (p == "is" || p == "are" || p == "be" || p == "get" || p == "gets") && !strings.HasSuffix(w, "ing"):
			return false
		case p == "for" || p == "se" || p == "who's" || p == "than" || p == "if" || p == "when":
			return false
		case strings.HasPrefix(w, "ask") && r.low(end) == "us":
			return false // a story
		case p == "you" || r.low(end) == "not" || p == "i" && strings.HasSuffix(w, "ed"):
			return false // a story: "I asked them to"
		case p == "can" || p == "could":
			return false
		case (p == "might" || p == "may" || p == "would" || p == "will") && strings.HasPrefix(w, "encourag") && !r.byUs(s, i):
			return false // what an event brings about
		case isQuotationMark(p) && end < s.last && isQuotationMark(r.low(end)):
			return false
		}
	}
	if r.language == "en" && r.tokens[end].is(classPreposition) && !r.tokens[end].is(classDeterminer) && r.tags[at].more == 0 && r.low(end) != "for" && r.low(end) != "to" &&
		!(end+1 < s.last && r.low(end+1) == "particular") {
		return false
	}
	if w == "encouraging" && !r.tokens[end].capital() && !r.tokens[end].is(classDeterminer) && r.tagAt(s, end)&tagActor == 0 {
		return false // "encouraging news"
	}
	if r.tokens[end].kind == tokenNumber && r.language != "en" {
		return false // "demande 2,2 milliards"
	}
	if r.tagged(end)&tagQuestion != 0 && r.language != "en" {
		return false // "a demandé combien"
	}
	if r.language == "fr" || r.language == "es" {
		return r.asksRomance(s, at, i, end)
	}
	if strings.HasPrefix(w, "appeal") && r.tags[at].more > 0 {
		to := r.within(s, end, reachOfObject, "to", "for", "that")
		return to > 0 && (r.low(to) != "to" || r.toVerb(s, to)) && (i == s.first || r.low(i-1) != "that")
	}
	if strings.HasPrefix(w, "advis") {
		if k := r.within(s, end, reachOfObject/3, "against"); k > end && k+1 < s.last && strings.HasSuffix(r.low(k+1), "ing") {
			return true // "advised ministers against privatising the wells"
		}
	}
	if r.tags[at].more > 0 && (w == "call" || w == "calls" || w == "called" || w == "calling") {
		return true
	}
	if strings.HasSuffix(r.low(end), "ing") && end+1 < s.last && (strings.HasPrefix(w, "urg") || strings.HasPrefix(w, "advis") || strings.HasPrefix(w, "encourag")) {
		return true
	}
	if next := r.low(end); strings.HasPrefix(w, "ask") && next == "for" || strings.HasPrefix(w, "appeal") && next != "for" {
		return next == "for" && r.within(s, end, 3, "for") >= 0
	}
	for to := r.within(s, end, reachOfObject, "to", "that"); to >= 0; to = r.within(s, to+1, end+reachOfObject-to, "to", "that") {
		if to == end && r.low(to) == "to" {
			return false // "asked to speak"
		}
		if r.toVerb(s, to) && !(strings.HasPrefix(w, "invit") && r.low(to) == "to" && (r.toSpeak(s, to) || r.toNoun(s, to))) {
			return true
		}
	}
	return false
}

// askedBy reports whether the participle at token i asks in the passive and
// says who asks: "Ministries were urged by the Institute to publish".
func (r *recommender) askedBy(s sentence, i, end int) bool {
	if r.language != "en" || r.low(end) != "by" || i == s.first || !strings.HasSuffix(r.low(i), "ed") {
		return false
	}
	switch r.low(i - 1) {
	case "is", "are", "was", "were", "been", "being":
		to := r.within(s, end, reachOfObject/2, "to")
		return to > 0 && r.toVerb(s, to)
	}
	return false
}

// proposes: a proposal needs an object, and its verb must not be a noun, an
// adjective or a passive.
func (r *recommender) proposes(s sentence, at int) bool {
	i := s.first + at
	end := i + 1 + int(r.tags[at].more)
	if r.nounUse(i, s.first) || end >= s.last {
		return false
	}
	w, next := r.low(i), r.low(end)
	if i > s.first && (r.low(i-1) == "who" || r.low(i-1) == "that") && strings.HasSuffix(r.low(end-1), "for") && w != "calling" && w != "called" {
		return false // "who argued for", in passing
	}
	if i > s.first && r.language != "en" && r.tagged(i-1)&tagSource == 0 {
		if p := r.low(i - 1); p == "qui" || p == "que" && i-2 >= s.first && r.tokens[i-2].kind == tokenWord && !r.tokens[i-2].is(classSay|classAdverb|classPreposition|classVerb|classAuxiliary) && !r.tokens[i-2].is(classSayBase) {
			return false // "un fenómeno que exige paciencia"
		}
	}
	if i > s.first {
		p := r.low(i - 1)
		if p == "to" && strings.HasSuffix(w, "e") && r.tags[at].more == 0 || (p == "is" || p == "are" || p == "be") && !strings.HasSuffix(w, "ing") || p == "se" || p == "as" {
			return false
		}
	}
	if r.tokens[end].kind == tokenMark && !isQuotationMark(r.word(r.tokens[end])) && next != ":" && next != "," && next != "(" {
		return false
	}
	if next == "by" || next == "to" && !strings.HasPrefix(w, "propos") || next == "in" {
		return false
	}
	if r.language == "en" && (strings.HasPrefix(w, "favo") || strings.HasPrefix(w, "prefer") || strings.HasPrefix(w, "support")) && !strings.HasSuffix(r.low(end-1), "for") &&
		!(strings.HasSuffix(next, "ing") && len(next) > 4 && r.tokens[end].shape == shapeLower && end+1 < s.last && r.tokens[end+1].kind == tokenWord) {
		return false
	}
	if r.merelyProposed(s, i, end) || r.whenAsked(s, i) || r.offered(s, i, end) {
		return false
	}
	if r.motion(s, end) || strings.HasPrefix(w, "propos") && next == "to" && end+1 < s.last && r.tokens[end+1].is(classArticle|classDeterminer) {
		return false
	}
	if next == "that" && strings.HasPrefix(w, "mov") {
		return r.bareVerb(s, end+1) || r.within(s, end, reachOfObject, "be") > 0
	}
	switch {
	case strings.HasPrefix(w, "suggest") || strings.HasPrefix(w, "insist") || strings.HasPrefix(w, "demand") && r.language == "en" || strings.HasPrefix(w, "argu"):
		if strings.HasPrefix(w, "insist") && next == "on" {
			return end+1 < s.last && !r.tokens[end+1].is(classDeterminer)
		}
		if next == "that" && strings.HasPrefix(w, "demand") {
			return true
		}
		if next == "that" {
			for k := end - s.first; k < len(r.tags); k++ {
				n := s.first + k
				if r.tags[k].tag&(tagModal|tagNecessity) != 0 && !r.tokens[n-1].is(classArticle|classDeterminer) ||
					(r.tags[k].tag&tagImperative != 0 && !r.tokens[n-1].is(classArticle|classDeterminer) || r.low(n) == "be") && !r.ledByMood(n) {
					return true
				}
			}
			return !strings.HasPrefix(w, "argu") && r.bareVerb(s, end+1)
		}
		if w == "suggest" && i > s.first && r.low(i-1) != "we" && r.low(i-1) != "i" && r.low(i-1) != "would" {
			return false
		}
		return !strings.HasPrefix(w, "insist") && w != "suggesting" && (w != "demanding" || i > s.first && r.tokens[i-1].is(classAuxiliary))
	}
	return true
}

// isQuotationMark reports whether a word is a quotation mark: not "d’".
func isQuotationMark(w string) bool {
	return w != "" && strings.Trim(w, "“”„«»\"‘’'") == ""
}
