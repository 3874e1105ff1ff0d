package recommendation

import (
	"strings"

	"attache/briefing/extract/prose"
)

// asksForItself reports whether the verb at token i, which ends before token end,
// only tells that somebody applied for what is given to one person: "pidió el
// traslado", "a demandé l’asile", "asked for a loan". A clause or an action behind
// it asks for more.
func (r *recommender) asksForItself(s prose.Sentence, i, end int) bool {
	w := r.LowerWord(i)
	switch r.language {
	case "en":
		if !strings.HasPrefix(w, "ask") && !strings.HasPrefix(w, "call") || r.LowerWord(end-1) != "for" && r.LowerWord(end) != "for" {
			return false
		}
	case "es":
		if !strings.Contains(r.LowerWord(end-1), "pid") && !strings.Contains(r.LowerWord(end-1), "solicit") {
			return false
		}
	case "fr":
		if !strings.Contains(r.LowerWord(end-1), "demand") && !strings.Contains(r.LowerWord(end-1), "sollicit") {
			return false
		}
	default:
		return false
	}
	k := end
	for k < s.Last && k < end+4 && (r.Tokens[k].Is(prose.ClassArticle|prose.ClassDeterminer|prose.ClassPreposition|prose.ClassClitic|prose.ClassAdverb) || r.LowerWord(k) == "for" || r.Tokens[k].Kind == prose.TokenNumber || r.possessed(k)) {
		switch r.LowerWord(k) {
		case "à", "au", "aux", "a", "al":
			if r.Romance() {
				return false // "demande au Conseil de"
			}
		}
		k++
	}
	if k >= s.Last || r.Tokens[k].Capital() || !r.Listed("applied-for", k) && !(k+1 < s.Last && r.Listed("applied-for", k+1) && !r.Romance()) {
		return false
	}
	for n := k + 1; n < s.Last; n++ {
		switch r.LowerWord(n) {
		case ";", "—":
			return true
		case "que", "qu’", "qu'":
			return r.Romance() && (r.LowerWord(n-1) == "lo" || r.LowerWord(n-1) == "ce")
		}
	}
	return true
}

// whenAsked reports whether the asking verb at token i stands in a clause of time
// in front of the sentence: "When the owners asked for a moratorium, nobody
// replied". It tells what happened next.
func (r *recommender) whenAsked(s prose.Sentence, i int) bool {
	first := s.First
	for first < i && r.Tokens[first].Kind == prose.TokenMark {
		first++
	}
	if q, ok := r.QuoteAt(r.Tokens[i].Span.Start); ok {
		first = max(first, q.First)
	}
	if first < i && r.Tokens[first].Is(prose.ClassConjunction) && !r.Listed("time-clause", first) {
		first++
	}
	if !r.Listed("time-clause", first) {
		return false
	}
	commas := 0
	for k := first + 1; k < i; k++ {
		if r.Is(k, ",") {
			commas++
		}
	}
	if commas%2 > 0 {
		return false // an apposition has two
	}
	for k := i; k+1 < s.Last; k++ {
		if r.Is(k, ",") {
			return true
		}
	}
	return false
}

// bareInfinitive reports whether who is asked, behind his "a", and then a Spanish
// infinitive without any preposition follow at token i: "pidió a los alcaldes de
// la costa reabrir los pozos".
func (r *recommender) bareInfinitive(s prose.Sentence, i int) bool {
	if r.language != "es" || r.LowerWord(i) != "a" && r.LowerWord(i) != "al" {
		return false
	}
	for k := i + 2; k < s.Last && k < i+longestAddressee+6; k++ {
		t := r.Tokens[k]
		if t.Kind == prose.TokenMark && !r.Is(k, ",") || t.Is(prose.ClassRelative|prose.ClassSay) {
			return false
		}
		if p := r.Tokens[k-1]; r.infinitiveAt(k) && !t.Capital() && !t.Is(prose.ClassRole|prose.ClassPerson|prose.ClassOrg|prose.ClassPlace|prose.ClassPeriod|prose.ClassTime) && !p.Is(prose.ClassPreposition|prose.ClassArticle|prose.ClassDeterminer) && p.Kind == prose.TokenWord {
			return true
		}
	}
	return false
}

// offered reports whether the French or Spanish verb of proposing at tokens
// [i, end) says what somebody was offered: "on m’a proposé une chambre", "le
// propusieron un trato".
func (r *recommender) offered(s prose.Sentence, i, end int) bool {
	if !r.Romance() || !strings.Contains(r.LowerWord(end-1), "propos") && !strings.HasPrefix(r.LowerWord(end-1), "propu") && !strings.HasPrefix(r.LowerWord(end-1), "ofrec") {
		return false
	}
	if w := r.LowerWord(end); (w == "à" || w == "a") && !r.actionBehind(s, end+1) {
		for k := end + 1; k < min(s.Last, end+5); k++ {
			if id := r.Mentions[k]; id >= 0 && (r.Register.Entities[id].Person || r.PlainPerson(&r.Register.Entities[id])) {
				return true // "a proposé à Okoro une place"
			}
		}
	}
	for k := i - 1; k >= s.First && k >= i-2; k-- {
		switch r.LowerWord(k) {
		case "m’", "m'", "me", "lui", "leur", "nous", "vous", "te", "t’", "t'", "le", "les", "nos", "os":
			return r.Tokens[k].Is(prose.ClassClitic|prose.ClassPronoun|prose.ClassWe) && !r.OpensSentence(k)
		}
	}
	return false
}

// refrains reports whether the tokens open with a French infinitive that is denied:
// "Ne pas subventionner", "Ne plus fermer".
func (r *recommender) refrains(first, last int) bool {
	for k := first + 1; k < min(last, first+4); k++ {
		if w := r.LowerWord(k); w != "ne" && w != "pas" && w != "plus" && w != "jamais" && w != "rien" {
			return prose.InfinitiveFrench(w)
		}
	}
	return false
}
