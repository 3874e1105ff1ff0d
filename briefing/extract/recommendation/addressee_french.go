package recommendation

import (
	"strings"

	"attache/briefing/extract/prose"
)

// addresseeFrench is who should act by what stands behind a French verb of asking,
// or before the whole sentence where the verb names nobody.
func (r *recommender) addresseeFrench(s prose.Sentence, k ask) string {
	to := r.askedFrench(s, k)
	if to == "" {
		to = r.addressedFirst(s, k.at)
	}
	return to
}

func (r *recommender) askedFrench(s prose.Sentence, k ask) string {
	i := k.end
	for i < s.Last && strings.HasSuffix(r.Text[:r.Tokens[i].Span.Start], "-") {
		i++ // "invite-t-elle le gouvernement"
	}
	i = r.pastLinking(i, s.Last)
	if i > k.end && r.toWhom(i-1) {
		i--
	}
	for i < s.Last && !r.Tokens[i].Capital() && (r.Tokens[i].Is(prose.ClassAdverb|prose.ClassTime) || r.tagAt(s, i)&prose.TagAdverb != 0 || strings.HasSuffix(r.LowerWord(i), "ment") && len(r.LowerWord(i)) > 6) && !r.toWhom(i) {
		i++
	}
	if i > s.First && i == k.end && (k.kind == askCrucial && r.toWhom(i-1) || r.opensWish(i-1)) {
		i-- // the list has "il appartient à", "souhaite que"
	}
	verb := r.LowerWord(k.end - 1)
	if k.kind == askOf && i == k.end && k.end > k.at+1 && r.toWhom(i-1) {
		verb, i = r.LowerWord(i-2), i-1 // the list has "recommande à"
	}
	if strings.HasPrefix(verb, "appel") && (r.Is(k.at, "en") || r.Is(max(k.at-1, 0), "en")) {
		verb = "appel" // "en appelle à l’État"
	}
	asks := k.kind == askOf && !strings.HasPrefix(verb, "demand") && !strings.HasPrefix(verb, "sollicit") && !strings.HasPrefix(verb, "enjoi") && verb != "appel"
	if asks && i < k.end && !strings.HasPrefix(verb, "appel") && !strings.HasPrefix(verb, "engag") {
		asks = false
	}
	if k.kind == askStress {
		for n := i; n < min(s.Last, i+8); n++ {
			if r.Is(n, "pour") {
				return r.toAct(s, n+1, false) // "la nécessité pour l’État de"
			}
		}
		return ""
	}
	if i >= s.Last {
		return ""
	}
	switch {
	case r.opensWish(i), r.Is(i, "pour") || r.Is(i, "afin") || r.Is(i, "à") || r.Is(i, "de"):
		if n := r.wishAt(i); n > 0 {
			return r.wishedOf(s, n)
		}
	}
	switch {
	case r.toWhom(i) && asks:
		return "" // "appelle à la retenue"
	case r.toWhom(i):
		return r.toAct(s, i+1, k.kind == askOf && verb == "appel" || k.kind == askPropose && r.Is(i, "à")) // no "propose à la fois"
	case r.fromWhom(i) && (strings.HasPrefix(verb, "exig") || strings.HasPrefix(verb, "réclam") || strings.HasPrefix(verb, "attend")) || k.kind == askWant && k.end > k.at+1 && r.fromWhom(k.end-1):
		if k.kind == askWant && r.fromWhom(k.end-1) {
			i = k.end - 1
		}
		to := r.toAct(s, i+1, true)
		return to
	case r.Is(i, "pour") && k.kind == askCrucial:
		return r.toAct(s, i+1, true)
	case k.kind == askCrucial && k.end > k.at+1 && r.fromWhom(k.end-1):
		return r.toAct(s, k.end, true) // "il est de la responsabilité de l’État de"
	case asks && !r.infinitive(i) && !(r.Tokens[i].Is(prose.ClassPreposition) && !r.Tokens[i].Is(prose.ClassArticle) && !r.Tokens[i].Capital()):
		return r.toAct(s, i, false)
	}
	return ""
}

// toWhom reports whether token i is the preposition in front of who is asked.
func (r *recommender) toWhom(i int) bool {
	switch r.LowerWord(i) {
	case "à", "au", "aux":
		return true
	}
	return false
}

// fromWhom reports whether token i is the preposition in front of who is to act:
// "exige du gouvernement".
func (r *recommender) fromWhom(i int) bool {
	switch r.LowerWord(i) {
	case "de", "du", "des", "d’", "d'":
		return true
	}
	return false
}

// toAct is the noun phrase at token i up to what is asked of it; only of somebody
// who can act where that is unsure.
func (r *recommender) toAct(s prose.Sentence, i int, unsure bool) string {
	start := i
	if i >= s.Last || r.infinitive(i) || r.Tokens[i].Kind == prose.TokenMark || r.Tokens[i].Is(prose.ClassPronoun|prose.ClassRelative|prose.ClassClitic) && !r.Tokens[i].Is(prose.ClassArticle|prose.ClassDeterminer) {
		return ""
	}
	acts := false
	for ; i < s.Last && i < start+longestAddressee; i++ {
		t := r.Tokens[i]
		if i == start {
			continue
		}
		if r.Is(i, ",") || r.Is(i, "(") {
			if r.Is(i, ",") && r.listGoesOn(i+1, s.Last) {
				continue
			}
			break
		}
		if t.Kind == prose.TokenMark && !r.InnerMark(i) && !r.Is(i, "’") && !r.Is(i, "'") && !r.Is(i, "-") {
			break
		}
		if r.opensWish(i) || (r.Is(i, "pour") || r.Is(i, "afin")) && !t.Capital() {
			acts = true
			break
		}
		if (r.toWhom(i) || r.fromWhom(i)) && (r.deedAt(i+1) || r.wishAt(i) > 0) {
			acts = true
			break
		}
		if t.Is(prose.ClassRelative) && !t.Is(prose.ClassPreposition|prose.ClassConjunction|prose.ClassArticle) || r.infinitive(i) && !r.Tokens[i-1].Is(prose.ClassArticle|prose.ClassPreposition) {
			break
		}
	}
	if end := r.pastList(start, i); !acts && end < i {
		i = end // "recommande aux communes une hausse", "exhorte les parties à la retenue"
	}
	for i-1 > start && (r.Tokens[i-1].Is(prose.ClassPreposition|prose.ClassConjunction|prose.ClassAdverb) && !r.Tokens[i-1].Capital() || r.Tokens[i-1].Kind == prose.TokenMark && !r.Is(i-1, ")") && !r.Is(i-1, "»")) {
		i--
	}
	if (unsure || !acts && !r.toWhom(start-1)) && !r.canAct(start, i) {
		return ""
	}
	return r.printed(start, i)
}

// reminded is who is told by a pronoun in front of the modal verb at token i what is
// their duty: "rappelle au gouvernement qu’il doit"; "" for none.
func (r *recommender) reminded(s prose.Sentence, i int) string {
	if i-3 <= s.First || !r.Tokens[i-1].Is(prose.ClassPronoun|prose.ClassThey) || !r.opensWish(i-2) {
		return ""
	}
	for k := i - 3; k > s.First && k > i-longestAddressee; k-- {
		if t := r.Tokens[k]; t.Kind == prose.TokenMark && !r.InnerMark(k) && !r.Is(k, "’") && !r.Is(k, "'") && !r.Is(k, ",") {
			return ""
		}
		if r.toWhom(k) && k+1 < i-2 && (r.Tokens[k-1].Is(prose.ClassSay|prose.ClassAdverb) || r.tagAt(s, k-1)&(prose.TagStress|prose.TagSource) != 0) && r.canAct(k+1, i-2) {
			return r.printed(k+1, i-2)
		}
	}
	return ""
}

// deedAt reports whether an infinitive stands at token i, behind "ne pas" and
// pronouns too.
func (r *recommender) deedAt(i int) bool {
	for n := i; n < min(len(r.Tokens), i+5); n++ {
		if r.infinitive(n) {
			return !r.Tokens[n].Capital()
		}
		if t := r.Tokens[n]; t.Kind != prose.TokenWord || !t.Is(prose.ClassClitic|prose.ClassAdverb|prose.ClassPronoun) && !strings.HasSuffix(r.LowerWord(n), "ment") && !r.Is(n, "ne") && !r.Is(n, "pas") && !r.Is(n, "n’") && !r.Is(n, "n'") && !r.Is(n, "les") && !r.Is(n, "la") && !r.Is(n, "le") && !r.Is(n, "l’") && !r.Is(n, "l'") && !r.Is(n, "tout") {
			return false
		}
	}
	return false
}

// listGoesOn reports whether one more of those who are asked stands at token i.
func (r *recommender) listGoesOn(i, limit int) bool {
	if i >= limit {
		return false
	}
	return r.toWhom(i) && !r.deedAt(i+1) || r.Tokens[i].Is(prose.ClassArticle) || r.Tokens[i].Capital() || r.Is(i, "ainsi") || r.Is(i, "notamment")
}

// pastList is the token behind the noun phrase at token i and those joined to it,
// before limit.
func (r *recommender) pastList(i, limit int) int {
	for i < limit {
		p := r.PhraseAfter(i, limit)
		if p.Empty() || p.First != i {
			return i
		}
		i = p.Last
		joint := i
		for joint < limit && (r.Is(joint, ",") || r.Is(joint, "et") || r.toWhom(joint)) {
			joint++
		}
		if joint == i || r.toWhom(i) {
			return i
		}
		i = joint
	}
	return i
}

// canAct reports whether the phrase at [first, last) names somebody who can do what
// is asked: a body, people, a State.
func (r *recommender) canAct(first, last int) bool {
	for i := first; i < last; i++ {
		t := r.Tokens[i]
		if t.Is(prose.ClassPreposition) && i > first && !t.Capital() {
			return false // what stands behind says whose it is
		}
		if t.Kind != prose.TokenWord || t.Is(prose.ClassArticle|prose.ClassDeterminer|prose.ClassAdverb) {
			continue
		}
		if r.tagged(i)&prose.TagActor != 0 || t.Is(prose.ClassOrg|prose.ClassRole|prose.ClassPerson|prose.ClassOccupation) || t.Capital() || r.PluralOffice(i) || r.Listed("outfits", i) {
			return true
		}
		if c := r.Lexicon.Classes[strings.TrimSuffix(r.LowerWord(i), "s")]; c&(prose.ClassOrg|prose.ClassRole|prose.ClassPerson|prose.ClassOccupation) != 0 {
			return true
		}
	}
	return false
}

// addressedFirst is who is addressed at the beginning of the sentence: "À l’adresse
// du gouvernement, …", "S’adressant aux États, …".
func (r *recommender) addressedFirst(s prose.Sentence, verb int) string {
	for i := s.First; i < min(verb, s.First+5) && i+2 < s.Last; i++ {
		if !r.Listed("turned-to", i) {
			continue
		}
		if !r.toWhom(i+1) && !r.fromWhom(i+1) && !r.Is(i+1, "vers") {
			return ""
		}
		if end := r.PhraseAfter(i+2, verb).Last; end > i+2 && r.Is(end, ",") && r.canAct(i+2, end) {
			return r.printed(i+2, end)
		}
		return ""
	}
	return ""
}

// infinitive reports whether the word at token i is an infinitive and none of the
// nouns that end like one: "ministre", "maire".
func (r *recommender) infinitive(i int) bool {
	return r.infinitiveAt(i) && !r.Tokens[i].Is(prose.ClassRole|prose.ClassOrg|prose.ClassPerson|prose.ClassOccupation|prose.ClassPlace|prose.ClassTime|prose.ClassPeriod|prose.ClassText)
}

// printed is what the tokens [first, last) are in the document.
func (r *recommender) printed(first, last int) string {
	if first >= last {
		return ""
	}
	return r.Text[r.Tokens[first].Span.Start:r.Tokens[last-1].Span.End]
}
