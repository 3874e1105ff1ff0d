package extract

import "strings"

// Duty: modal verbs, "need to", "it is crucial that". They describe as often
// as they ask, so most of what stands here rules out.

// obliges reports whether the modal verb at place at of sentence n asks for a
// future action.
func (r *recommender) obliges(n, at int) bool {
	s := r.sentences[n]
	i := s.first + at
	end := i + 1 + int(r.tags[at].more)
	if end >= s.last || i == s.first && !strings.HasSuffix(r.slice(s.span), ":") {
		return false
	}
	p := r.tokens[i-1]
	before := r.low(i - 1)
	if r.privateSubject(s, i) || p.is(classRelative) && before != "that" || before == "qui" || r.relativeThat(s, i-1) {
		return false
	}
	if before == "there" && end+1 < s.last && r.countSoon(end+1, s.last) {
		return false // "there should be around 45 particles"
	}
	if p.kind == tokenMark && before != "," && before != "”" && before != ")" && before != "–" && before != "—" && before != "’" {
		return false
	}
	if (before == "it" || before == "they") && i-2 >= s.first && (r.low(i-2) == "than" || r.low(i-2) == "as") {
		return false
	}
	if q, ok := r.quoteAt(r.tokens[i].span.Start); ok && !q.spoken {
		return false
	}
	if r.conditional(s, i) || !r.actionFollows(s, i, end) {
		return false
	}
	if r.tags[at].tag&tagNecessity == 0 {
		return true
	}
	return r.necessity(n, i)
}

// relativeThat reports whether token i is a "that" or "que" that takes up the
// noun before it: "events that should".
func (r *recommender) relativeThat(s sentence, i int) bool {
	if w := r.low(i); w != "that" || i <= s.first {
		return false
	}
	t := r.tokens[i-1]
	return t.kind == tokenWord && !t.is(classSay|classAdverb) && r.tagAt(s, i-1)&(tagSource|tagStress|tagPropose|tagAsk) == 0
}

// countSoon reports whether a number stands within three tokens of i.
func (r *recommender) countSoon(i, last int) bool {
	for k := i; k < last && k < i+3; k++ {
		if r.tokens[k].kind == tokenNumber {
			return true
		}
	}
	return false
}

// privateSubject reports whether the subject right before token i is a person
// by pronoun: what "he should" do is a story, not an ask.
func (r *recommender) privateSubject(s sentence, i int) bool {
	for k := i - 1; k >= s.first && k >= i-3; k-- {
		if r.tokens[k].is(classAdverb) || r.tokens[k].is(classAuxiliary) {
			continue
		}
		if r.tagged(k)&tagPrivate != 0 {
			return true
		}
		return false
	}
	return false
}

// conditional reports whether the clause before token i opens with "if",
// "whether" or the like.
func (r *recommender) conditional(s sentence, i int) bool {
	for k := i - 1; k >= s.first; k-- {
		if r.tokens[k].kind == tokenMark {
			switch r.word(r.tokens[k]) {
			case ",", ";", ":", "–", "—", "“", "\"", "«":
				return false
			}
			continue
		}
		switch g := r.tagged(k); {
		case g&tagCondition != 0:
			return true
		case g&tagQuestion != 0:
			if i-k <= 3 || k == s.first || r.tokens[k-1].kind == tokenMark || r.tokens[k-1].is(classSay) {
				return true
			}
		}
		if r.tokens[k].is(classSay) || r.tagAt(s, k)&(tagSource|tagStress) != 0 {
			return false
		}
	}
	return false
}

// actionFollows reports whether a verb follows the modal: a base form, "be" or
// "not" in English, an infinitive elsewhere. "must have been" is a guess.
func (r *recommender) actionFollows(s sentence, i, end int) bool {
	for k := end; k < s.last && k < end+5; k++ {
		t, w := r.tokens[k], r.low(k)
		if t.kind == tokenMark {
			return w == ":" || w == "," || isQuotationMark(w) && r.language == "en"
		}
		switch r.language {
		case "fr":
			if infinitiveFrench(w) || w == "s’" || w == "s'" || w == "se" {
				return w != "avoir" || k+1 >= s.last || !strings.HasSuffix(r.low(k+1), "é")
			}
			continue
		case "es":
			if infinitiveSpanish(w) {
				return w != "haber"
			}
			continue
		}
		if w == "have" || w == "'ve" || w == "’ve" {
			// "must have lost" is a guess; "should have access" asks.
			next := min(k+1, s.last-1)
			return r.tagged(next)&tagParticiple == 0 && !pastParticiple(r.low(next))
		}
		return !t.is(classPreposition) || w == "like"
	}
	return false
}

// pastParticiple reports whether a word looks like one.
func pastParticiple(w string) bool {
	return strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "een") || strings.HasSuffix(w, "ken") || strings.HasSuffix(w, "ven") || strings.HasSuffix(w, "tten") || strings.HasSuffix(w, "llen")
}

// necessity: "need to" and "have to" ask when somebody who can act must, or
// when they are said.
func (r *recommender) necessity(n, i int) bool {
	s := r.sentences[n]
	before := r.low(i - 1)
	if r.tagged(i-1)&tagMood != 0 {
		return false
	}
	_, spoken := r.spokenAt(i)
	reported := false
	for k := s.first; k < i; k++ {
		if r.tokens[k].is(classSay) || r.tagAt(s, k)&(tagSource|tagStress|tagOpinion) != 0 {
			reported = true
		}
	}
	switch r.low(i) {
	case "had":
		return reported && r.hasOpinion(s, i)
	case "need", "needs":
		return true
	}
	actor := r.actorBefore(s, i)
	return actor && (spoken || reported || before == "we") || spoken && before == "we"
}

// hasOpinion reports whether the sentence gives somebody's opinion before token i.
func (r *recommender) hasOpinion(s sentence, i int) bool {
	for k := s.first; k < i; k++ {
		if r.tagAt(s, k)&tagOpinion != 0 {
			return true
		}
		if r.tagAt(s, k)&tagSource != 0 && r.actorBefore(s, i) {
			return true
		}
	}
	return false
}

// actorBefore reports whether one of the five words before token i is
// somebody who can be asked.
func (r *recommender) actorBefore(s sentence, i int) bool {
	for k := i - 1; k >= s.first && k >= i-5; k-- {
		if r.tagAt(s, k)&tagActor != 0 {
			return true
		}
	}
	return false
}

// crucial: "il faut", "there is a need to"; "il faut rappeler" asks for nothing.
func (r *recommender) crucial(s sentence, at int) bool {
	end := s.first + at + 1 + int(r.tags[at].more)
	if end >= s.last {
		return strings.HasSuffix(r.slice(s.span), ":")
	}
	if i := s.first + at; i > s.first {
		if r.tagged(i-1)&(tagCondition|tagQuestion|tagNegation) != 0 {
			return false
		}
	}
	if r.language == "es" && r.tags[at].more == 0 {
		return r.infinitiveAt(end) || r.low(end) == "que"
	}
	return !r.merelySaid(s, end)
}

// merelySaid reports whether the action at token i is one of saying: "it is
// important to note".
func (r *recommender) merelySaid(s sentence, i int) bool {
	for k := i; k < s.last && k < i+3; k++ {
		if r.tagged(k)&tagMerely != 0 {
			return true
		}
		if r.tokens[k].is(classPreposition|classSubordinate|classRelative) || r.low(k) == "to" {
			continue
		}
		return false
	}
	return false
}

// necessary reports whether the adjective at place at stands in "it is …
// that", "considers it … to", "il est … de", "es … que".
func (r *recommender) necessary(s sentence, at int) bool {
	i := s.first + at
	end := i + 1 + int(r.tags[at].more)
	if end >= s.last || r.merelySaid(s, end) {
		return false
	}
	next := r.low(end)
	switch r.language {
	case "fr":
		if next != "de" && next != "d’" && next != "d'" && next != "que" && next != "qu’" && next != "qu'" {
			return false
		}
	case "es":
		if next != "que" && !r.infinitiveAt(end) {
			return false
		}
	default:
		if next != "that" && next != "to" && !(next == "for" && r.within(s, end, 12, "to") > 0) {
			return false
		}
	}
	k := i - 1
	for k > s.first && (r.tokens[k].is(classAdverb) || strings.HasSuffix(r.low(k), "ly") || strings.HasSuffix(r.low(k), "ment") || r.low(k) == "very" || r.low(k) == "plus" || r.low(k) == "muy" || r.low(k) == "aussi") {
		k--
	}
	if r.language != "en" {
		before := max(k-1, s.first)
		return r.tagged(k)&tagIs != 0 && (k == s.first || r.tagged(before)&(tagNegation|tagCondition) == 0)
	}
	switch {
	case r.is(k, "it"):
		return k > s.first && (r.tokens[k-1].is(classSay|classVerb) || r.tagAt(s, k-1)&tagSource != 0)
	case r.tagged(k)&tagIs == 0:
		return false
	}
	for k--; k >= s.first && k >= i-6; k-- {
		switch r.low(k) {
		case "it":
			return k == s.first || r.tagged(k-1)&tagCondition == 0 && r.low(k-1) != "when" && r.low(k-1) != "as"
		case "would", "will", "may", "also", "therefore", "thus", "has", "might":
			continue
		}
		return false
	}
	return false
}

// wants: "we want flag States to respond"; not "she wants to respond".
func (r *recommender) wants(s sentence, at int) bool {
	i := s.first + at
	end := i + 1 + int(r.tags[at].more)
	if end >= s.last || i == s.first && r.language == "en" {
		return false
	}
	if r.language != "en" {
		return r.low(max(i-1, s.first)) != "no" && r.low(max(i-1, s.first)) != "ne"
	}
	to := r.within(s, end, reachOfObject/2, "to")
	for k := end; k < to; k++ {
		if r.tokens[k].is(classRelative) && !r.tokens[k].is(classDeterminer) {
			return false
		}
	}
	if to <= end || r.tags[end-s.first].tag&tagPronoun != 0 || r.nounUse(i, s.first) || r.low(end) == "us" {
		return false
	}
	for k := i - 1; k >= s.first && k >= i-2; k-- {
		switch r.low(k) {
		case "he", "she", "you", "they", "who", "people", "what", "nobody", "if":
			return false
		case "i":
			return r.low(i) == "want" || r.low(i) == "would"
		}
	}
	if strings.HasPrefix(r.low(i), "expect") {
		return r.low(i-1) == "we"
	}
	return true
}

// exhorts: "let us" and "we need" ask when they are spoken, or written by
// those who say "we".
func (r *recommender) exhorts(n, at int) bool {
	s := r.sentences[n]
	end := s.first + at + 1 + int(r.tags[at].more)
	if end >= s.last {
		return false
	}
	if r.tags[at].tag&tagWeNeed != 0 {
		if r.conditional(s, s.first+at) {
			return false
		}
		next := r.low(end)
		if next == "to" {
			return true
		}
		return !r.tokens[end].is(classAuxiliary) && next != "not" && next != "it" && next != "you" && r.tokens[end].kind == tokenWord && !r.tokens[end].is(classPreposition)
	}
	switch r.low(end) {
	case "know", "see", "say", "start", "go":
		return false
	}
	return true
}
