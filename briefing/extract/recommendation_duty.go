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
	if end >= s.last || i == s.first && r.language != "es" {
		return false
	}
	p, before := token{}, ""
	if i > s.first { // Spanish may open with its verb: "Tenemos que"
		p, before = r.tokens[i-1], r.low(i-1)
	}
	if r.needless(i) || r.behindModal(i, end) || r.contactClause(s, i) {
		return false
	}
	if r.privateSubject(s, i) || p.is(classRelative) && before != "that" || before == "qui" || r.relativeThat(s, i-1) {
		return false
	}
	if before == "there" && end+1 < s.last && r.countSoon(end+1, s.last) {
		return false // "there should be around 45 particles"
	}
	if p.kind == tokenMark && before != "," && before != "”" && before != ")" && before != "–" && before != "—" && before != "’" && (before != ":" || r.language != "es") {
		return false
	}
	if (before == "it" || before == "they") && i-2 >= s.first && (r.low(i-2) == "than" || r.low(i-2) == "as") {
		return false
	}
	if q, ok := r.quoteAt(r.tokens[i].span.Start); ok && !q.spoken {
		return false
	}
	if r.conditional(s, i) || r.inQuestion(s, i) || r.admits(s, i, end) || r.pastFeeling(i) || r.ruleTold(s, i) || r.guess(s, i, end) || r.forecasts(s, i, end) || r.relativeAside(s, i) || !r.actionFollows(s, i, end) {
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
			if infinitiveSpanish(w) || infinitiveSpanish(withoutEnclitics(w)) {
				return w != "haber"
			}
			continue
		}
		if w == "have" || w == "'ve" || w == "’ve" {
			// "must have lost" is a guess; "should have access" asks.
			next := min(k+1, s.last-1)
			return r.tagged(next)&tagParticiple == 0 && !pastParticiple(r.low(next))
		}
		if w == "be" && k+1 < s.last && r.listed("feeling", k+1) {
			return false // "nobody should be surprised"
		}
		return !t.is(classPreposition) || w == "like"
	}
	return false
}

// pastParticiple reports whether a word looks like one.
func pastParticiple(w string) bool {
	return strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "een") || strings.HasSuffix(w, "ken") || strings.HasSuffix(w, "ven") || strings.HasSuffix(w, "tten") || strings.HasSuffix(w, "llen")
}

// enclitics are the pronouns that Spanish writes behind an infinitive.
var enclitics = [...]string{"me", "te", "se", "nos", "le", "les", "lo", "la", "los", "las"}

// withoutEnclitics is a Spanish infinitive without the pronouns at its end:
// "pagar" for "pagarle", "devolver" for "devolvérselos".
func withoutEnclitics(w string) string {
	for range 2 {
		for _, end := range enclitics {
			if rest, ok := strings.CutSuffix(w, end); ok && len(rest) > 3 {
				w = rest
				break
			}
		}
		if strings.HasSuffix(w, "r") {
			break
		}
	}
	return bare(w)
}
