package extract

import (
	"strings"

	"attache/briefing"
)

// askKind is how something is asked for.
type askKind uint8

const (
	askOf      askKind = iota // "urges States to"
	askPropose                // "calls for"
	askStress                 // "stressed the need to"
	askModal                  // "States should"
	askCrucial                // "it is crucial that"
	askPassive                // "States are urged to"
	askWant                   // "we want States to"
	askLet                    // "let us", "we need"
)

// ask is one place of a sentence that asks for something.
type ask struct {
	kind askKind
	// at and end bound the verb's tokens in the document.
	at, end    int
	verb       string
	to         string
	reason     string
	confidence float64
}

func kindOf(t tag) askKind {
	switch {
	case t&tagAsk != 0:
		return askOf
	case t&tagPropose != 0:
		return askPropose
	case t&tagStress != 0:
		return askStress
	case t&(tagModal|tagNecessity) != 0:
		return askModal
	case t&(tagCrucial|tagAdjective) != 0:
		return askCrucial
	case t&tagPassive != 0:
		return askPassive
	case t&tagWant != 0:
		return askWant
	}
	return askLet
}

// askAt makes the ask whose verb is the tag at place at of sentence s.
func (r *recommender) askAt(s sentence, at int, reason string, confidence float64) ask {
	k := ask{kind: kindOf(r.tags[at].tag), at: s.first + at, end: s.first + at + 1 + int(r.tags[at].more), reason: reason, confidence: confidence}
	k.verb = r.text[r.tokens[k.at].span.Start:r.tokens[k.end-1].span.End]
	k.to = r.addressee(s, k)
	return k
}

// asksIn lists the places of sentence n that ask, in order. r.tags are the
// sentence's.
func (r *recommender) asksIn(n int) []ask {
	s := r.sentences[n]
	var asks []ask
	for at := 0; at < len(r.tags); at++ {
		g := r.tags[at]
		if g.tag == 0 || g.tag&tagNo != 0 {
			continue
		}
		reason, confidence := "", 0.0
		switch {
		case g.tag&tagAsk != 0 && r.asksSomebody(s, at):
			reason, confidence = "asks somebody to act", 0.9
		case g.tag&tagPropose != 0 && r.proposes(s, at):
			reason, confidence = "puts a measure forward", 0.9
		case g.tag&tagStress != 0 && r.stresses(s, at):
			reason, confidence = "stresses a need to act", 0.85
		case g.tag&(tagModal|tagNecessity) != 0 && r.obliges(n, at):
			reason, confidence = "says what must be done", 0.75
		case g.tag&tagCrucial != 0 && r.crucial(s, at):
			reason, confidence = "calls an action necessary", 0.75
		case g.tag&tagAdjective != 0 && r.necessary(s, at):
			reason, confidence = "calls an action necessary", 0.75
		case g.tag&tagPassive != 0:
			reason, confidence = "asks in the passive", 0.8
		case g.tag&tagWant != 0 && r.wants(s, at):
			reason, confidence = "wants somebody to act", 0.75
		case g.tag&(tagLet|tagWeNeed) != 0 && r.exhorts(n, at):
			reason, confidence = "exhorts", 0.7
		default:
			continue
		}
		k := r.askAt(s, at, reason, confidence)
		k.reason += ": “" + k.verb + "”"
		asks = append(asks, k)
	}
	return asks
}

// low is the word of token i in small letters.
func (r *recommender) low(i int) string { return strings.ToLower(r.word(r.tokens[i])) }

// nounUse reports whether the word at token i is a noun or an adjective after
// an article, or stands after "been" or "not".
func (r *recommender) nounUse(i, first int) bool {
	if i == first {
		return false
	}
	if r.possessive(i-1) && i-2 >= first && !r.tokens[i-2].is(classPronoun|classThey) {
		return true // "the Council's call"
	}
	t := r.tokens[i]
	if t.shape == shapeCapital && !isQuotationMark(r.word(r.tokens[i-1])) && !r.is(i-1, "(") || r.homograph(i) && !r.verbBefore(i) {
		return true
	}
	switch p := r.tokens[i-1]; {
	case p.kind == tokenMark:
		return r.low(i-1) == "-"
	default:
		switch w := r.low(i - 1); w {
		case "been", "was", "were", "not", "never", "cannot", "being", "n't", "don't", "doesn't", "didn't", "won't",
			"no", "ne", "n’", "n'", "in", "of", "by", "without", "jamás", "nunca", "le", "la", "l’", "l'", "les", "lo", "una", "une":
			return true
		}
		return p.is(classDeterminer) && !p.is(classPronoun) && !r.subjectLike(i-1)
	}
}

// homograph reports whether the word at token i is a noun as often as a verb.
func (r *recommender) homograph(i int) bool {
	switch r.low(i) {
	case "appeal", "call", "calls", "appeals", "request", "requests", "demand", "demands", "favour", "favor", "plea", "need", "needs", "note", "notes", "stress", "stresses",
		"raise", "cite", "mention", "focus", "address", "addresses", "highlights", "advocates", "advocate", "exige":
		return r.language == "en"
	}
	return false
}

// verbBefore reports whether what stands before token i makes a verb of it: a
// pronoun, an auxiliary, an adverb, a name or a plural for base forms.
func (r *recommender) verbBefore(i int) bool {
	p, w := r.tokens[i-1], r.low(i-1)
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

// within looks for one of the words in the tokens [from, from+reach) of s and
// returns its place, or -1. Marks that end a clause stop it.
func (r *recommender) within(s sentence, from, reach int, words ...string) int {
	for i := from; i < s.last && i < from+reach; i++ {
		if r.tokens[i].kind == tokenMark {
			switch r.word(r.tokens[i]) {
			case ";", ":", "?", "!":
				return -1
			}
			continue
		}
		w := r.low(i)
		for _, want := range words {
			if w == want {
				return i
			}
		}
	}
	return -1
}

// reachOfObject is in tokens: how far after its verb the "to" of an ask stands.
const reachOfObject = 45

// asksSomebody: an ask needs somebody who is asked and what to do.
func (r *recommender) asksSomebody(s sentence, at int) bool {
	i := s.first + at
	end := i + 1 + int(r.tags[at].more)
	if r.nounUse(i, s.first) || end >= s.last {
		return false
	}
	if end-s.first < len(r.tags) && r.tags[end-s.first].tag&tagPronoun != 0 && r.language == "en" &&
		!(r.low(end) == "you" && r.byUs(s, i)) {
		return false
	}
	w := r.low(i)
	if i > s.first {
		switch p := r.low(i - 1); {
		case p == "to" && !(w == "urge" || w == "call" || w == "appeal"):
			return false
		case (p == "is" || p == "are" || p == "be" || p == "get" || p == "gets") && !strings.HasSuffix(w, "ing"):
			return false
		case p == "for" || p == "se" || p == "who's" || p == "than" || p == "if" || p == "when":
			return false
		case p == "you" || r.low(end) == "not" || p == "i" && strings.HasSuffix(w, "ed"):
			return false // a story: "I asked them to"
		case p == "can" || p == "could":
			return false
		case (p == "might" || p == "may" || p == "would" || p == "will") && strings.HasPrefix(w, "encourag"):
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
	switch r.language {
	case "fr":
		return r.within(s, end, reachOfObject, "à", "aux", "au", "de", "d’", "d'", "que", "qu’", "qu'") >= 0
	case "es":
		return r.within(s, end, reachOfObject, "a", "al", "que") >= 0 || strings.HasSuffix(w, "a") && r.tags[at].more > 0
	}
	if strings.HasPrefix(w, "appeal") && r.tags[at].more > 0 {
		to := r.within(s, end, reachOfObject, "to", "for", "that")
		return to > 0 && (r.low(to) != "to" || r.toVerb(s, to)) && (i == s.first || r.low(i-1) != "that")
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
		if r.toVerb(s, to) {
			return true
		}
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
	if i > s.first {
		p := r.low(i - 1)
		if p == "to" && strings.HasSuffix(w, "e") && r.tags[at].more == 0 || p == "is" || p == "are" || p == "be" || p == "se" || p == "as" {
			return false
		}
	}
	if r.tokens[end].kind == tokenMark && !isQuotationMark(r.word(r.tokens[end])) && next != ":" && next != "," && next != "(" {
		return false
	}
	if next == "by" || next == "to" && !strings.HasPrefix(w, "propos") || next == "in" {
		return false
	}
	switch {
	case strings.HasPrefix(w, "suggest") || strings.HasPrefix(w, "insist") || strings.HasPrefix(w, "demand") && r.language == "en" || strings.HasPrefix(w, "argu"):
		if strings.HasPrefix(w, "insist") && next == "on" {
			return end+1 < s.last && !r.tokens[end+1].is(classDeterminer)
		}
		if next == "that" {
			for k := end - s.first; k < len(r.tags); k++ {
				if r.tags[k].tag&(tagModal|tagImperative|tagNecessity) != 0 || r.low(s.first+k) == "be" {
					return true
				}
			}
			return false
		}
		if w == "suggest" && i > s.first && r.low(i-1) != "we" && r.low(i-1) != "i" && r.low(i-1) != "would" {
			return false
		}
		return !strings.HasPrefix(w, "insist") && w != "suggesting" && w != "demanding"
	}
	return true
}

func isQuotationMark(w string) bool { return strings.ContainsAny(w, "“”„«»\"‘’'") }

// needAfter is where within reach places of r.tags after place at a need is
// named; 0 when nowhere.
func (r *recommender) needAfter(at, reach int) int {
	for k := at; k < len(r.tags) && k < at+reach; k++ {
		if r.tags[k].tag&(tagNeed|tagImportance) != 0 {
			return k
		}
	}
	return 0
}

// stresses: stress asks only with a need, or the importance of an action.
func (r *recommender) stresses(s sentence, at int) bool {
	i := s.first + at
	if r.nounUse(i, s.first) {
		return false
	}
	end := at + 1 + int(r.tags[at].more)
	k := r.needAfter(end, 3)
	if k == 0 {
		// "highlighted X, and the need to Y"
		for j := end; j < len(r.tags) && j < end+30; j++ {
			if w := r.word(r.tokens[s.first+j]); w == ";" || w == "." {
				break
			}
			if r.tags[j].tag&(tagNeed|tagImportance) == 0 || j == end {
				continue
			}
			switch before := r.low(s.first + j - 1); before {
			case "and", ",", "et", "y":
				return r.tags[j].tag&tagNeed != 0
			case "to", "sur", "sobre", "a":
				return r.tags[j].tag&tagNeed != 0 || r.actionAt(s, s.first+j+1+int(r.tags[j].more))
			}
		}
		return false
	}
	if r.tags[k].tag&tagNeed != 0 {
		return true
	}
	return r.actionAt(s, s.first+k+1+int(r.tags[k].more)) || r.advice
}

// actionAt reports whether an action stands at token i: a gerund, an
// infinitive, or a colon before a list of them.
func (r *recommender) actionAt(s sentence, i int) bool {
	for k := i; k < s.last && k < i+3; k++ {
		w := r.low(k)
		switch {
		case w == ":":
			return true
		case r.tokens[k].kind != tokenWord || r.tokens[k].is(classDeterminer):
			return false
		case r.language == "fr":
			return infinitiveFrench(w)
		case r.language == "es":
			return infinitiveSpanish(w) || w == "que"
		case strings.HasSuffix(w, "ing") && len(w) > 5:
			return true
		case !strings.HasSuffix(w, "ly"):
			return false
		}
	}
	return false
}

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
		if k.end+1 < s.last && (r.low(k.end) == "à" || r.low(k.end) == "aux" || r.low(k.end) == "a") {
			return r.objectOf(s, k.end)
		}
	}
	return ""
}

// longestAddressee is in tokens.
const longestAddressee = 24

// objectOf is the noun phrase from token i to the action.
func (r *recommender) objectOf(s sentence, i int) string {
	if i < s.last && (r.low(i) == "à" || r.low(i) == "a" || r.low(i) == "aux") && r.language != "en" {
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
	return strings.Trim(r.text[r.tokens[start].span.Start:r.tokens[i-1].span.End], " ,")
}

func (r *recommender) infinitiveAt(i int) bool {
	if i >= len(r.tokens) {
		return false
	}
	w := r.low(i)
	return r.language == "fr" && infinitiveFrench(w) || r.language == "es" && infinitiveSpanish(w)
}

// tagAt is the tag of token i of sentence s.
func (r *recommender) tagAt(s sentence, i int) tag {
	if k := i - s.first; k >= 0 && k < len(r.tags) {
		return r.tags[k].tag
	}
	return 0
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
