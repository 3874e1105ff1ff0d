package recommendation

import (
	"strings"

	"attache/briefing/extract/prose"
	"attache/briefing/extract/quotation"
)

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
	if r.inDescription(s, i) || r.anonymity(s, end) || r.thingAsks(s, i, end) || r.asksThing(s, i, end) || r.asksForItself(s, i, end) || r.answered(s, end) || r.whenAsked(s, i) || r.paysVisit(s, end) || r.nobodyAsks(s, i) {
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
		if r.toVerb(s, to) && !r.toQuestion(to) && !(strings.HasPrefix(w, "invit") && r.LowerWord(to) == "to" && (r.toSpeak(s, to) || r.toNoun(s, to))) {
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
		if p := r.SubjectBefore(i, s.First); !p.Empty() && r.Tokens[p.First].Is(prose.ClassI|prose.ClassWe) && !r.Tokens[p.First].Is(prose.ClassArticle) {
			return false // "I have been asked by the women to add one point"
		}
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
	if next == "that" && r.anonymity(s, end) || r.LowerWord(end-1) == "that" && r.anonymity(s, end) || r.merelyProposed(s, i, end) || r.whenAsked(s, i) || r.offered(s, i, end) {
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
