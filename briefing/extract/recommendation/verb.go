package recommendation

import (
	"strings"

	"attache/briefing/extract/prose"
	"attache/briefing/extract/quotation"
)

// The verbs of asking, proposing and stressing, and what rules each of them out.

// nounUse reports whether the word at token i is a noun or an adjective after
// an article, or stands after "been" or "not".
func (r *recommender) nounUse(i, first int) bool {
	if i == first || r.objectClitic(i, first) {
		return false
	}
	if r.Possessive(i-1) && i-2 >= first && !r.Tokens[i-2].Is(prose.ClassPronoun|prose.ClassThey) {
		return true // "the Council's call"
	}
	t := r.Tokens[i]
	if t.Shape == prose.ShapeCapital && !quotation.IsQuotationMark(r.Word(r.Tokens[i-1])) && !r.Is(i-1, "(") || r.homograph(i) && !r.verbBefore(i) {
		return true
	}
	if r.language == "es" && i+1 < len(r.Tokens) && r.Listed("ask-noun", i) && (r.Is(i+1, "de") || r.Is(i+1, "del")) {
		return true // "la principal demanda de la Red"
	}
	p := r.Tokens[i-1]
	if r.language == "en" && r.homograph(i) && !strings.HasSuffix(r.LowerWord(i), "s") && (r.LowerWord(i-1) == "this" || r.LowerWord(i-1) == "that" && !(i-2 >= first && r.Tokens[i-2].Is(prose.ClassSay))) && r.Tokens[min(i+1, len(r.Tokens)-1)].Kind == prose.TokenMark {
		return true // "To meet this demand, …"
	}
	if r.language == "fr" && i-2 >= first && r.tagged(i-1)&prose.TagPrivate != 0 && (r.LowerWord(i-2) == "qu’" || r.LowerWord(i-2) == "qu'") {
		return true // "se félicite qu’il recommande"
	}
	switch {
	case p.Kind == prose.TokenMark:
		return r.Is(i-1, "-")
	case r.tagged(i-1)&prose.TagNegation != 0:
		return !strings.HasSuffix(r.LowerWord(i), "ing") || r.LowerWord(i-1) != "been" && !(r.LowerWord(i-1) == "by" && r.endsSpeech(i-1, first))
	}
	if r.language == "es" && i-2 >= first && r.Listed("in-which", i-2) && r.demonstrative(i-1) {
		return false // "la carta en la que esta recomienda"
	}
	return p.Is(prose.ClassDeterminer) && !p.Is(prose.ClassPronoun) && !r.subjectLike(i-1)
}

// writtenTo reports whether the participle at token i says what somebody has written
// to somebody: "have written to the minister, asking him to act".
func (r *recommender) writtenTo(s prose.Sentence, i int) bool {
	if !strings.HasSuffix(r.LowerWord(i), "ing") {
		return false
	}
	for k := i - 1; k > s.First && k > i-longestAddressee/2; k-- {
		if (r.Is(k-1, "written") || r.Is(k-1, "wrote")) && r.Is(k, "to") {
			return true
		}
	}
	return false
}

// endsSpeech reports whether somebody begins or ends what they say with what stands
// behind the "by" at token i: "concluded by urging the council to act".
func (r *recommender) endsSpeech(i, first int) bool {
	for k := i - 1; k > first && k > i-6; k-- {
		if r.Listed("ends-speech", k) {
			return true
		}
	}
	return false
}

// homograph reports whether the word at token i is a noun as often as a verb.
func (r *recommender) homograph(i int) bool {
	return r.tagged(i)&prose.TagHomograph != 0
}

// verbBefore reports whether what stands before token i makes a verb of it: a
// pronoun, an auxiliary, an adverb, a name or a plural for base forms.
func (r *recommender) verbBefore(i int) bool {
	p, w := r.Tokens[i-1], r.LowerWord(i-1)
	if strings.HasSuffix(w, "ly") || contracted(w) {
		return true
	}
	if p.Is(prose.ClassPronoun|prose.ClassThey|prose.ClassWe|prose.ClassI|prose.ClassAuxiliary|prose.ClassAdverb|prose.ClassRelative) && !p.Is(prose.ClassArticle) {
		return true
	}
	switch w {
	case "to", "and", "also", ",", ")", "which", "who", "that", "it", "therefore":
		return true
	}
	if p.Kind != prose.TokenWord {
		return false
	}
	plural := strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") || w == "people" || w == "children" || w == "women"
	if strings.HasSuffix(r.LowerWord(i), "s") && r.LowerWord(i) != "stress" && r.LowerWord(i) != "focus" && r.LowerWord(i) != "address" {
		return p.Capital() || !plural && !p.Is(prose.ClassDeterminer|prose.ClassPreposition)
	}
	return plural && !r.Tokens[i].Capital()
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
func (r *recommender) toVerb(s prose.Sentence, i int) bool {
	if i+1 >= s.Last {
		return strings.HasSuffix(r.Slice(s.Span), "to:") || r.Is(i+1, ":")
	}
	next := r.Tokens[i+1]
	if r.LowerWord(i) == "that" {
		return true
	}
	return next.Kind != prose.TokenNumber && !next.Capital() && !next.Is(prose.ClassDeterminer|prose.ClassPreposition) || next.Kind == prose.TokenMark
}

// subjectLike reports whether a determiner stands for its noun: "many urged".
func (r *recommender) subjectLike(i int) bool {
	switch r.LowerWord(i) {
	case "many", "some", "several", "others", "most", "all", "both", "this", "that", "one", "few", "la", "le", "les", "lo", "se":
		return r.language == "en"
	}
	return false
}

// reachOfObject is in tokens: how far after its verb the "to" of an ask stands.
const reachOfObject = 45

// asksSomebody: an ask needs somebody who is asked and what to do.
func (r *recommender) asksSomebody(s prose.Sentence, at int) bool {
	i := s.First + at
	end := i + 1 + int(r.tags[at].More)
	if end < s.Last && r.askedBy(s, i, end) {
		return true
	}
	if r.nounUse(i, s.First) || end >= s.Last {
		return false
	}
	if end-s.First < len(r.tags) && r.tags[end-s.First].Tag&prose.TagPronoun != 0 && r.language == "en" &&
		!((r.LowerWord(end) == "you" || r.LowerWord(end) == "your") && r.byUs(s, i)) && !(strings.HasPrefix(r.LowerWord(i), "urg") && r.byUs(s, i)) && !r.writtenTo(s, i) {
		return false
	}
	if r.inDescription(s, i) || r.anonymity(s, end) || r.thingAsks(s, i, end) || r.asksThing(s, i, end) || r.asksForItself(s, i, end) || r.answered(s, end) || r.whenAsked(s, i) {
		return false
	}
	w := r.LowerWord(i)
	if r.language == "es" && i > s.First && strings.HasPrefix(w, "p") && (r.Is(i-1, "le") || r.Is(i-1, "les")) && !r.toActor(s, end) && !r.byUs(s, i) {
		return false // "le pidió que saliera", but "le pedimos que publique"
	}
	if r.language == "fr" && strings.HasPrefix(w, "engag") && r.within(s, end, reachOfObject, "à", "au", "aux") < 0 {
		return false // "n’engagent que leurs auteurs"
	}
	if i > s.First {
		switch p := r.LowerWord(i - 1); {
		case (p == "had" || i-1 > s.First && r.LowerWord(i-2) == "had" && r.Tokens[i-1].Is(prose.ClassAdverb)) && w == "asked" && r.LowerWord(end) == "for":
			return false // what somebody had asked for before
		case p == "to" && !(w == "urge" || w == "call" || w == "appeal"):
			return false
		case (p == "is" || p == "are" || p == "be" || p == "get" || p == "gets") && !strings.HasSuffix(w, "ing"):
			return false
		case p == "for" || p == "se" || p == "who's" || p == "than" || p == "if" || p == "when":
			return false
		case strings.HasPrefix(w, "ask") && r.LowerWord(end) == "us":
			return false // a story
		case p == "you" || r.LowerWord(end) == "not" || p == "i" && strings.HasSuffix(w, "ed"):
			return false // a story: "I asked them to"
		case p == "can" || p == "could":
			return false
		case (p == "might" || p == "may" || p == "would" || p == "will") && strings.HasPrefix(w, "encourag") && !r.byUs(s, i):
			return false // what an event brings about
		case quotation.IsQuotationMark(p) && end < s.Last && quotation.IsQuotationMark(r.LowerWord(end)):
			return false
		}
	}
	if r.language == "en" && r.Tokens[end].Is(prose.ClassPreposition) && !r.Tokens[end].Is(prose.ClassDeterminer) && r.tags[at].More == 0 && r.LowerWord(end) != "for" && r.LowerWord(end) != "to" &&
		!(end+1 < s.Last && r.LowerWord(end+1) == "particular") {
		return false
	}
	if w == "encouraging" && !r.Tokens[end].Capital() && !r.Tokens[end].Is(prose.ClassDeterminer) && r.tagAt(s, end)&prose.TagActor == 0 {
		return false // "encouraging news"
	}
	if r.Tokens[end].Kind == prose.TokenNumber && r.language != "en" {
		return false // "demande 2,2 milliards"
	}
	if r.tagged(end)&prose.TagQuestion != 0 && r.language != "en" {
		return false // "a demandé combien"
	}
	if r.language == "fr" || r.language == "es" {
		return r.asksRomance(s, at, i, end)
	}
	if strings.HasPrefix(w, "appeal") && r.tags[at].More > 0 {
		to := r.within(s, end, reachOfObject, "to", "for", "that")
		return to > 0 && (r.LowerWord(to) != "to" || r.toVerb(s, to)) && (i == s.First || r.LowerWord(i-1) != "that")
	}
	if strings.HasPrefix(w, "advis") {
		if k := r.within(s, end, reachOfObject/3, "against"); k > end && k+1 < s.Last && strings.HasSuffix(r.LowerWord(k+1), "ing") {
			return true // "advised ministers against privatising the wells"
		}
	}
	if r.tags[at].More > 0 && (w == "call" || w == "calls" || w == "called" || w == "calling") {
		return true
	}
	if strings.HasSuffix(r.LowerWord(end), "ing") && end+1 < s.Last && (strings.HasPrefix(w, "urg") || strings.HasPrefix(w, "advis") || strings.HasPrefix(w, "encourag")) {
		return true
	}
	if next := r.LowerWord(end); strings.HasPrefix(w, "ask") && next == "for" || strings.HasPrefix(w, "appeal") && next != "for" {
		return next == "for" && r.within(s, end, 3, "for") >= 0
	}
	for to := r.within(s, end, reachOfObject, "to", "that"); to >= 0; to = r.within(s, to+1, end+reachOfObject-to, "to", "that") {
		if to == end && r.LowerWord(to) == "to" {
			return false // "asked to speak"
		}
		if r.toVerb(s, to) && !(strings.HasPrefix(w, "invit") && r.LowerWord(to) == "to" && (r.toSpeak(s, to) || r.toNoun(s, to))) {
			return true
		}
	}
	return false
}

// askedBy reports whether the participle at token i asks in the passive and
// says who asks: "Ministries were urged by the Institute to publish".
func (r *recommender) askedBy(s prose.Sentence, i, end int) bool {
	if r.language != "en" || r.LowerWord(end) != "by" || i == s.First || !strings.HasSuffix(r.LowerWord(i), "ed") {
		return false
	}
	switch r.LowerWord(i - 1) {
	case "is", "are", "was", "were", "been", "being":
		to := r.within(s, end, reachOfObject/2, "to")
		return to > 0 && r.toVerb(s, to)
	}
	return false
}

// proposes: a proposal needs an object, and its verb must not be a noun, an
// adjective or a passive.
func (r *recommender) proposes(s prose.Sentence, at int) bool {
	i := s.First + at
	end := i + 1 + int(r.tags[at].More)
	if r.nounUse(i, s.First) || end >= s.Last {
		return false
	}
	w, next := r.LowerWord(i), r.LowerWord(end)
	if r.language == "es" && i > s.First && strings.HasPrefix(w, "p") && r.LowerWord(end-1) == "que" && (r.Is(i-1, "le") || r.Is(i-1, "les")) && !r.byUs(s, i) {
		return false // "le pidió que saliera"
	}
	if r.language == "es" && (strings.HasPrefix(w, "exig") || strings.HasPrefix(w, "demand")) && r.ruleDemands(s, i) {
		return false
	}
	if i > s.First && (r.LowerWord(i-1) == "who" || r.LowerWord(i-1) == "that") && strings.HasSuffix(r.LowerWord(end-1), "for") && w != "calling" && w != "called" {
		return false // "who argued for", in passing
	}
	if i > s.First && r.language != "en" && r.tagged(i-1)&prose.TagSource == 0 {
		if p := r.LowerWord(i - 1); p == "qui" || p == "que" && i-2 >= s.First && r.Tokens[i-2].Kind == prose.TokenWord && !r.Tokens[i-2].Is(prose.ClassSay|prose.ClassAdverb|prose.ClassPreposition|prose.ClassVerb|prose.ClassAuxiliary) && !r.Tokens[i-2].Is(prose.ClassSayBase) {
			return false // "un fenómeno que exige paciencia"
		}
	}
	if i > s.First {
		p := r.LowerWord(i - 1)
		if p == "to" && strings.HasSuffix(w, "e") && r.tags[at].More == 0 || (p == "is" || p == "are" || p == "be") && !strings.HasSuffix(w, "ing") || p == "se" || p == "as" {
			return false
		}
	}
	if r.Tokens[end].Kind == prose.TokenMark && !quotation.IsQuotationMark(r.Word(r.Tokens[end])) && next != ":" && next != "," && next != "(" {
		return false
	}
	if next == "by" || next == "to" && !strings.HasPrefix(w, "propos") || next == "in" {
		return false
	}
	if r.language == "en" && (strings.HasPrefix(w, "favo") || strings.HasPrefix(w, "prefer") || strings.HasPrefix(w, "support")) && !strings.HasSuffix(r.LowerWord(end-1), "for") &&
		!(strings.HasSuffix(next, "ing") && len(next) > 4 && r.Tokens[end].Shape == prose.ShapeLower && end+1 < s.Last && r.Tokens[end+1].Kind == prose.TokenWord) {
		return false
	}
	if i == s.First && strings.HasSuffix(w, "ed") && r.Tokens[end].Kind == prose.TokenWord && !r.Tokens[end].Is(prose.ClassArticle|prose.ClassDeterminer|prose.ClassPreposition) {
		return false // "Suggested citation: …"
	}
	if r.merelyProposed(s, i, end) || r.whenAsked(s, i) || r.offered(s, i, end) {
		return false
	}
	if r.motion(s, end) || strings.HasPrefix(w, "propos") && next == "to" && end+1 < s.Last && r.Tokens[end+1].Is(prose.ClassArticle|prose.ClassDeterminer) {
		return false
	}
	if next == "that" && strings.HasPrefix(w, "mov") {
		return r.bareVerb(s, end+1) || r.within(s, end, reachOfObject, "be") > 0
	}
	switch {
	case r.language == "fr" && strings.HasPrefix(w, "insist"):
		return true // "insiste pour que": the list has the whole of it
	case strings.HasPrefix(w, "suggest") || strings.HasPrefix(w, "insist") || strings.HasPrefix(w, "demand") && r.language == "en" || strings.HasPrefix(w, "argu"):
		if strings.HasPrefix(w, "insist") && next == "on" {
			return end+1 < s.Last && !r.Tokens[end+1].Is(prose.ClassDeterminer)
		}
		if next == "that" && strings.HasPrefix(w, "demand") {
			return true
		}
		if next == "that" {
			for k := end - s.First; k < len(r.tags); k++ {
				n := s.First + k
				if r.tags[k].Tag&(prose.TagModal|prose.TagNecessity) != 0 && !r.Tokens[n-1].Is(prose.ClassArticle|prose.ClassDeterminer) ||
					(r.tags[k].Tag&prose.TagImperative != 0 && !r.Tokens[n-1].Is(prose.ClassArticle|prose.ClassDeterminer) || r.LowerWord(n) == "be") && !r.ledByMood(n) {
					return true
				}
			}
			return !strings.HasPrefix(w, "argu") && r.bareVerb(s, end+1)
		}
		if w == "suggest" && i > s.First && r.LowerWord(i-1) != "we" && r.LowerWord(i-1) != "i" && r.LowerWord(i-1) != "would" {
			return false
		}
		return !strings.HasPrefix(w, "insist") && w != "suggesting" && (w != "demanding" || i > s.First && r.Tokens[i-1].Is(prose.ClassAuxiliary))
	}
	return true
}
