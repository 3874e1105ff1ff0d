package recommendation

import (
	"strings"

	"attache/briefing/extract/prose"
	"attache/briefing/extract/quotation"
	"attache/briefing/extract/reference"
)

// Duty: modal verbs, "need to", "it is crucial that". They describe as often
// as they ask, so most of what stands here rules out.

// obliges reports whether the modal verb at place at of sentence n asks for a
// future action.
func (r *recommender) obliges(n, at int) bool {
	s := r.Sentences[n]
	i := s.First + at
	end := i + 1 + int(r.tags[at].More)
	if end >= s.Last || i == s.First && r.language != "es" {
		return false
	}
	p, before := prose.Token{}, ""
	if i > s.First { // Spanish may open with its verb: "Tenemos que"
		p, before = r.Tokens[i-1], r.LowerWord(i-1)
	}
	if r.needless(i) || r.behindModal(i, end) || r.contactClause(s, i) {
		return false
	}
	if r.privateSubject(s, i) || p.Is(prose.ClassRelative) && before != "that" || before == "qui" || r.relativeThat(s, i-1) {
		return false
	}
	if before == "there" && end+1 < s.Last && r.countSoon(end+1, s.Last) {
		return false // "there should be around 45 particles"
	}
	if p.Kind == prose.TokenMark && before != "," && before != "”" && before != ")" && before != "–" && before != "—" && before != "’" && (before != ":" || r.language != "es") {
		return false
	}
	if (before == "it" || before == "they") && i-2 >= s.First && (r.LowerWord(i-2) == "than" || r.LowerWord(i-2) == "as") {
		return false
	}
	if q, ok := r.QuoteAt(r.Tokens[i].Span.Start); ok && !q.Spoken {
		return false
	}
	if r.conditional(s, i) || r.inQuestion(s, i) || r.admits(s, i, end) || r.pastFeeling(i) || r.ruleTold(s, i) || r.guess(s, i, end) || r.forecasts(s, end) || r.scheduled(s, i, end) || r.relativeAside(s, i) || !r.actionFollows(s, end) {
		return false
	}
	if r.tags[at].Tag&prose.TagNecessity == 0 {
		return true
	}
	return r.necessity(n, i)
}

// relativeThat reports whether token i is a "that" or "que" that takes up the
// noun before it: "events that should".
func (r *recommender) relativeThat(s prose.Sentence, i int) bool {
	if w := r.LowerWord(i); w != "that" || i <= s.First {
		return false
	}
	t := r.Tokens[i-1]
	return t.Kind == prose.TokenWord && !t.Is(prose.ClassSay|prose.ClassAdverb) && r.tagAt(s, i-1)&(prose.TagSource|prose.TagStress|prose.TagPropose|prose.TagAsk) == 0
}

// countSoon reports whether a number stands within three tokens of i.
func (r *recommender) countSoon(i, last int) bool {
	for k := i; k < last && k < i+3; k++ {
		if r.Tokens[k].Kind == prose.TokenNumber {
			return true
		}
	}
	return false
}

// privateSubject reports whether the subject right before token i is a person
// by pronoun: what "he should" do is a story, not an ask.
func (r *recommender) privateSubject(s prose.Sentence, i int) bool {
	for k := i - 1; k >= s.First && k >= i-3; k-- {
		if r.Tokens[k].Is(prose.ClassAdverb) || r.Tokens[k].Is(prose.ClassAuxiliary) {
			continue
		}
		if r.tagged(k)&prose.TagPrivate != 0 {
			// "You should" asks the minister to whom a letter goes.
			_, quoted := r.OuterAt(r.Tokens[k].Span.Start)
			if r.language == "fr" && k == i-1 && r.reminded(s, i) != "" {
				return false
			}
			return quoted || !r.Listed("reader", k) || !r.isLetter() && !r.memorandum()
		}
		return false
	}
	return false
}

// conditional reports whether the clause before token i opens with "if",
// "whether" or the like.
func (r *recommender) conditional(s prose.Sentence, i int) bool {
	for k := i - 1; k >= s.First; k-- {
		if r.Tokens[k].Kind == prose.TokenMark {
			switch r.Word(r.Tokens[k]) {
			case ",", ";", ":", "–", "—", "“", "\"", "«":
				return false
			}
			continue
		}
		switch g := r.tagged(k); {
		case g&prose.TagCondition != 0, r.language == "en" && k-2 >= s.First && r.Listed("question-word", k) && r.Tokens[k-2].Is(prose.ClassSay|prose.ClassSayBase):
			return true // "asked us which road should come first"
		case g&prose.TagQuestion != 0:
			if i-k <= 3 || k == s.First || r.Tokens[k-1].Kind == prose.TokenMark || r.Tokens[k-1].Is(prose.ClassSay) {
				return true
			}
		}
		if r.Tokens[k].Is(prose.ClassSay) || r.tagAt(s, k)&(prose.TagSource|prose.TagStress) != 0 {
			return false
		}
	}
	return false
}

// actionFollows reports whether a verb follows the modal that ends before token end: a
// base form, "be" or "not" in English, an infinitive elsewhere. "must have been" is a
// guess.
func (r *recommender) actionFollows(s prose.Sentence, end int) bool {
	for k := end; k < s.Last && k < end+5; k++ {
		t, w := r.Tokens[k], r.LowerWord(k)
		if t.Kind == prose.TokenMark {
			return w == ":" || w == "," || quotation.IsQuotationMark(w) && r.language == "en"
		}
		switch r.language {
		case "fr":
			if prose.InfinitiveFrench(w) || w == "s’" || w == "s'" || w == "se" {
				return w != "avoir" || k+1 >= s.Last || !strings.HasSuffix(r.LowerWord(k+1), "é")
			}
			continue
		case "es":
			if prose.InfinitiveSpanish(w) || prose.InfinitiveSpanish(withoutEnclitics(w)) {
				return w != "haber"
			}
			continue
		}
		if w == "have" || w == "'ve" || w == "’ve" {
			// "must have lost" is a guess; "should have access" asks.
			next := min(k+1, s.Last-1)
			return r.tagged(next)&prose.TagParticiple == 0 && !ParticipleFrench(r.LowerWord(next))
		}
		if w == "be" && k+1 < s.Last && r.Listed("feeling", k+1) {
			return false // "nobody should be surprised"
		}
		return !t.Is(prose.ClassPreposition) || w == "like"
	}
	return false
}

// ParticipleFrench reports whether a word looks like one.
func ParticipleFrench(w string) bool {
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
	return reference.Bare(w)
}
