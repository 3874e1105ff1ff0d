package extract

import (
	"strings"

	"attache/briefing"
)

// addressee is who should act, word for word, as far as it shows.
func (r *recommender) addressee(s sentence, k ask) string {
	switch k.kind {
	case askOf, askWant:
		return r.objectOf(s, k.end)
	case askModal, askPassive:
		return r.subjectPhrase(s, k.at)
	case askPropose:
		if k.end+1 < s.last && (r.low(k.end) == "that" || r.low(k.end) == "to") {
			return r.objectOf(s, k.end+1)
		}
		if k.end+1 < s.last && (r.low(k.end) == "à" || r.low(k.end) == "aux" || r.low(k.end) == "a" || r.low(k.end) == "al" || r.low(k.end) == "au") {
			return r.objectOf(s, k.end)
		}
	}
	return ""
}

// longestAddressee is in tokens.
const longestAddressee = 24

// objectOf is the noun phrase from token i to the action.
func (r *recommender) objectOf(s sentence, i int) string {
	if i < s.last && (r.low(i) == "à" || r.low(i) == "a" || r.low(i) == "aux" || r.low(i) == "al" || r.low(i) == "au") && r.language != "en" {
		i++
	}
	for i < s.last && (r.low(i) == "that" || r.low(i) == "que" || r.romance() && r.tokens[i].is(classTime|classAdverb) && !r.tokens[i].capital()) {
		i++
	}
	if i < s.last && r.romance() && (r.low(i) == "à" || r.low(i) == "a" || r.low(i) == "aux" || r.low(i) == "al" || r.low(i) == "au") {
		i++
	}
	start := i
	for ; i < s.last && i < start+longestAddressee; i++ {
		t := r.tokens[i]
		w := r.low(i)
		if t.kind == tokenMark {
			if w == "," && i+1 < s.last && (r.low(i+1) == "in" || r.low(i+1) == "within" || r.low(i+1) == "among") {
				break
			}
			if w == "," || w == "-" || w == "’" || w == "'" || w == "(" || w == ")" {
				continue
			}
			break
		}
		if i > start && (w == "to" || w == "should" || w == "must" || w == "that" || w == "à" || w == "que" || w == "be" ||
			r.language != "en" && (w == "a" || w == "de" || w == "d’" || w == "d'") && (r.infinitiveAt(i+1) || r.infinitiveAt(i+2))) {
			break
		}
		if r.language != "en" && r.infinitiveAt(i) && (i == start || !r.tokens[i-1].is(classArticle)) {
			break
		}
		if i > start && r.language == "en" && r.tagAt(s, i)&tagImperative != 0 && !t.capital() && !r.tokens[i-1].is(classDeterminer|classPreposition|classConjunction) {
			break
		}
	}
	if i == start || i >= s.last && i-start > 8 {
		return ""
	}
	for start < i-1 && r.tagAt(s, start)&tagAdverb != 0 {
		start++
	}
	for i-1 > start && r.language != "en" && r.tokens[i-1].is(classPreposition) {
		i--
	}
	start = r.pastLinking(start, i)
	return strings.Trim(r.text[r.tokens[start].span.Start:r.tokens[i-1].span.End], " ,")
}

func (r *recommender) infinitiveAt(i int) bool {
	if i >= len(r.tokens) {
		return false
	}
	w := r.low(i)
	return r.language == "fr" && infinitiveFrench(w) || r.language == "es" && infinitiveSpanish(w)
}

// subjectPhrase is the noun phrase right before the verb at token i.
func (r *recommender) subjectPhrase(s sentence, i int) string {
	end := i
	if end-1 > s.first && r.is(end-1, ",") {
		// Past an aside: "Cities, they added, must act".
		for k := end - 2; k > s.first && k > end-8; k-- {
			if r.is(k, ",") {
				end = k
				break
			}
		}
	}
	start := end
	for start > s.first && end-start < longestAddressee {
		t := r.tokens[start-1]
		w := r.low(start - 1)
		if t.kind == tokenMark && w != "-" && w != "’" && w != "'" || w == "that" || w == "how" || t.is(classSay) && !t.capital() || r.tagAt(s, start-1)&tagSource != 0 ||
			w == "que" || w == "then" || w == "so" {
			break
		}
		start--
	}
	for start < end && (r.tokens[start].is(classConjunction|classAdverb) || r.low(start) == "then") {
		start++
	}
	if start == end {
		return ""
	}
	return r.text[r.tokens[start].span.Start:r.tokens[end-1].span.End]
}

// spokenAt reports whether the words at token i stand in a quotation that
// somebody speaks.
func (r *recommender) spokenAt(i int) (briefing.Span, bool) {
	if q, ok := r.quoteAt(r.tokens[i].span.Start); ok {
		return q.span, q.spoken
	}
	return briefing.Span{}, false
}
