package recommendation

import (
	"strings"

	"attache/briefing"
	"attache/briefing/extract/prose"
)

// addressee is who should act, word for word, as far as it shows.
func (r *recommender) addressee(s prose.Sentence, k ask) string {
	if r.language == "fr" && k.kind != askModal && k.kind != askPassive && k.kind != askLet {
		return r.addresseeFrench(s, k)
	}
	if impersonal := k.kind == askPassive && (r.LowerWord(k.at) == "se" || k.at > s.First && r.LowerWord(k.at-1) == "se"); r.language == "es" && (impersonal || k.kind != askModal && k.kind != askPassive && k.kind != askLet) {
		return r.addresseeSpanish(s, k)
	}
	switch k.kind {
	case askOf, askWant:
		if r.language == "en" && r.LowerWord(k.end) == "by" && r.askedBy(s, k.at, k.end) {
			verb := k.at
			for verb > s.First && r.Tokens[verb-1].Is(prose.ClassAuxiliary|prose.ClassAdverb) {
				verb--
			}
			return r.subjectPhrase(s, verb) // "Ministries have been urged by the Institute to publish"
		}
		return r.objectOf(s, k.end)
	case askModal, askPassive:
		if r.language == "fr" {
			if to := r.reminded(s, k.at); to != "" {
				return to
			}
		}
		return r.subjectPhrase(s, k.at)
	case askPropose:
		if to := r.within(s, k.end, reachOfObject/3, "to"); r.language == "en" && r.LowerWord(k.end-1) == "for" && to > k.end && to+1 < s.Last && r.actorIn(s, k.end, to) && (r.tagged(to+1)&prose.TagImperative != 0 || r.Listed("imperative-verb", to+1) || r.Listed("plain-verb", to+1)) {
			return r.objectOf(s, k.end) // "calls for the company to reinstate the workers"
		}
		if r.language == "en" && (r.Definite(k.end) || k.end < s.Last && r.Tokens[k.end].Capital()) && r.LowerWord(k.end-1) != "for" && r.bareVerb(s, k.end) {
			return r.objectOf(s, k.end) // "recommended the council apologise"
		}
		if k.end+1 < s.Last && (r.LowerWord(k.end) == "that" || r.LowerWord(k.end) == "to") {
			return r.objectOf(s, k.end+1)
		}
		if k.end+1 < s.Last && r.language != "en" && (r.LowerWord(k.end) == "à" || r.LowerWord(k.end) == "aux" || r.LowerWord(k.end) == "a" || r.LowerWord(k.end) == "al" || r.LowerWord(k.end) == "au") {
			return r.objectOf(s, k.end)
		}
	}
	return ""
}

// longestAddressee is in tokens.
const longestAddressee = 24

// objectOf is the noun phrase from token i to the action.
func (r *recommender) objectOf(s prose.Sentence, i int) string {
	if i < s.Last && (r.LowerWord(i) == "à" || r.LowerWord(i) == "a" || r.LowerWord(i) == "aux" || r.LowerWord(i) == "al" || r.LowerWord(i) == "au") && r.language != "en" {
		i++
	}
	for i < s.Last && (r.LowerWord(i) == "that" || r.LowerWord(i) == "que" || r.Romance() && r.Tokens[i].Is(prose.ClassTime|prose.ClassAdverb) && !r.Tokens[i].Capital()) {
		i++
	}
	if i < s.Last && r.Romance() && (r.LowerWord(i) == "à" || r.LowerWord(i) == "a" || r.LowerWord(i) == "aux" || r.LowerWord(i) == "al" || r.LowerWord(i) == "au") {
		i++
	}
	start := i
	for ; i < s.Last && i < start+longestAddressee; i++ {
		t := r.Tokens[i]
		w := r.LowerWord(i)
		if t.Kind == prose.TokenMark {
			if w == "," && i+1 < s.Last && (r.LowerWord(i+1) == "in" || r.LowerWord(i+1) == "within" || r.LowerWord(i+1) == "among") {
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
		if r.language != "en" && r.infinitiveAt(i) && (i == start || !r.Tokens[i-1].Is(prose.ClassArticle)) {
			break
		}
		if i > start && r.language == "en" && (r.tagAt(s, i)&prose.TagImperative != 0 || ((r.LowerWord(start-1) == "that" || r.tagged(start-1)&prose.TagPropose != 0) && r.Listed("imperative-verb", i) || r.LowerWord(start-1) == "see" && (r.Listed("imperative-verb", i) || r.Listed("plain-verb", i))) && !t.Is(prose.ClassOrg|prose.ClassRole|prose.ClassPerson|prose.ClassAdverb)) && !t.Capital() && !r.Tokens[i-1].Is(prose.ClassDeterminer|prose.ClassPreposition|prose.ClassConjunction) && !(i+1 < s.Last && (r.LowerWord(i+1) == "for" || r.LowerWord(i+1) == "of")) {
			break
		}
	}
	if i == start || i >= s.Last && i-start > 8 {
		return ""
	}
	for start < i-1 && r.tagAt(s, start)&prose.TagAdverb != 0 {
		start++
	}
	for i-1 > start && r.language != "en" && r.Tokens[i-1].Is(prose.ClassPreposition) {
		i--
	}
	start = r.pastLinking(start, i)
	return strings.Trim(r.Text[r.Tokens[start].Span.Start:r.Tokens[i-1].Span.End], " ,")
}

func (r *recommender) infinitiveAt(i int) bool {
	if i >= len(r.Tokens) {
		return false
	}
	w := r.LowerWord(i)
	return r.language == "fr" && prose.InfinitiveFrench(w) || r.language == "es" && prose.InfinitiveSpanish(w)
}

// subjectPhrase is the noun phrase right before the verb at token i.
func (r *recommender) subjectPhrase(s prose.Sentence, i int) string {
	end := i
	if end-1 > s.First && r.Is(end-1, ",") {
		// Past an aside: "Cities, they added, must act".
		for k := end - 2; k > s.First && k > end-8; k-- {
			if r.Is(k, ",") {
				end = k
				break
			}
		}
	}
	start := end
	for start > s.First && end-start < longestAddressee {
		t := r.Tokens[start-1]
		w := r.LowerWord(start - 1)
		if t.Kind == prose.TokenMark && w != "-" && w != "’" && w != "'" || w == "that" || w == "how" || t.Is(prose.ClassSay) && !t.Capital() || r.tagAt(s, start-1)&prose.TagSource != 0 ||
			w == "que" || w == "then" || w == "so" {
			break
		}
		start--
	}
	for start < end && (r.Tokens[start].Is(prose.ClassConjunction|prose.ClassAdverb) || r.LowerWord(start) == "then") {
		start++
	}
	if start == end {
		return ""
	}
	return r.Text[r.Tokens[start].Span.Start:r.Tokens[end-1].Span.End]
}

// spokenAt reports whether the words at token i stand in a quotation that
// somebody speaks.
func (r *recommender) spokenAt(i int) (briefing.Span, bool) {
	if q, ok := r.QuoteAt(r.Tokens[i].Span.Start); ok {
		return q.Span, q.Spoken
	}
	return briefing.Span{}, false
}

// actorIn reports whether somebody who can be asked stands at [first, last).
func (r *recommender) actorIn(s prose.Sentence, first, last int) bool {
	for i := first; i < last; i++ {
		if t := r.Tokens[i]; r.tagAt(s, i)&prose.TagActor != 0 || t.Capital() && t.Kind == prose.TokenWord || t.Is(prose.ClassOrg|prose.ClassPerson|prose.ClassRole) {
			return true
		}
	}
	return false
}
