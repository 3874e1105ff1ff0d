package extract

import "strings"

// asksForItself reports whether the verb at token i, which ends before token end,
// only tells that somebody applied for what is given to one person: "pidió el
// traslado", "a demandé l’asile", "asked for a loan". A clause or an action behind
// it asks for more.
func (r *recommender) asksForItself(s sentence, i, end int) bool {
	w := r.low(i)
	switch r.language {
	case "en":
		if !strings.HasPrefix(w, "ask") && !strings.HasPrefix(w, "call") || r.low(end-1) != "for" && r.low(end) != "for" {
			return false
		}
	case "es":
		if !strings.Contains(r.low(end-1), "pid") && !strings.Contains(r.low(end-1), "solicit") {
			return false
		}
	case "fr":
		if !strings.Contains(r.low(end-1), "demand") && !strings.Contains(r.low(end-1), "sollicit") {
			return false
		}
	default:
		return false
	}
	k := end
	for k < s.last && k < end+4 && (r.tokens[k].is(classArticle|classDeterminer|classPreposition|classClitic|classAdverb) || r.low(k) == "for" || r.tokens[k].kind == tokenNumber || r.possessed(k)) {
		switch r.low(k) {
		case "à", "au", "aux", "a", "al":
			if r.romance() {
				return false // "demande au Conseil de"
			}
		}
		k++
	}
	if k >= s.last || r.tokens[k].capital() || !r.listed("applied-for", k) && !(k+1 < s.last && r.listed("applied-for", k+1) && !r.romance()) {
		return false
	}
	for n := k + 1; n < s.last; n++ {
		switch r.low(n) {
		case ";", "—":
			return true
		case "que", "qu’", "qu'":
			return r.romance() && (r.low(n-1) == "lo" || r.low(n-1) == "ce")
		}
	}
	return true
}

// whenAsked reports whether the asking verb at token i stands in a clause of time
// in front of the sentence: "When the owners asked for a moratorium, nobody
// replied". It tells what happened next.
func (r *recommender) whenAsked(s sentence, i int) bool {
	first := s.first
	for first < i && r.tokens[first].kind == tokenMark {
		first++
	}
	if q, ok := r.quoteAt(r.tokens[i].span.Start); ok {
		first = max(first, q.first)
	}
	if first < i && r.tokens[first].is(classConjunction) && !r.listed("time-clause", first) {
		first++
	}
	if !r.listed("time-clause", first) {
		return false
	}
	commas := 0
	for k := first + 1; k < i; k++ {
		if r.is(k, ",") {
			commas++
		}
	}
	if commas%2 > 0 {
		return false // an apposition has two
	}
	for k := i; k+1 < s.last; k++ {
		if r.is(k, ",") {
			return true
		}
	}
	return false
}

// bareInfinitive reports whether who is asked, behind his "a", and then a Spanish
// infinitive without any preposition follow at token i: "pidió a los alcaldes de
// la costa reabrir los pozos".
func (r *recommender) bareInfinitive(s sentence, i int) bool {
	if r.language != "es" || r.low(i) != "a" && r.low(i) != "al" {
		return false
	}
	for k := i + 2; k < s.last && k < i+longestAddressee+6; k++ {
		t := r.tokens[k]
		if t.kind == tokenMark && !r.is(k, ",") || t.is(classRelative|classSay) {
			return false
		}
		if p := r.tokens[k-1]; r.infinitiveAt(k) && !t.capital() && !t.is(classRole|classPerson|classOrg|classPlace|classPeriod|classTime) && !p.is(classPreposition|classArticle|classDeterminer) && p.kind == tokenWord {
			return true
		}
	}
	return false
}

// offered reports whether the French or Spanish verb of proposing at tokens
// [i, end) says what somebody was offered: "on m’a proposé une chambre", "le
// propusieron un trato".
func (r *recommender) offered(s sentence, i, end int) bool {
	if !r.romance() || !strings.Contains(r.low(end-1), "propos") && !strings.HasPrefix(r.low(end-1), "propu") && !strings.HasPrefix(r.low(end-1), "ofrec") {
		return false
	}
	if w := r.low(end); (w == "à" || w == "a") && !r.actionBehind(s, end+1) {
		for k := end + 1; k < min(s.last, end+5); k++ {
			if id := r.mentions[k]; id >= 0 && (r.register.entities[id].person || r.plainPerson(&r.register.entities[id])) {
				return true // "a proposé à Okoro une place"
			}
		}
	}
	for k := i - 1; k >= s.first && k >= i-2; k-- {
		switch r.low(k) {
		case "m’", "m'", "me", "lui", "leur", "nous", "vous", "te", "t’", "t'", "le", "les", "nos", "os":
			return r.tokens[k].is(classClitic|classPronoun|classWe) && !r.opensSentence(k)
		}
	}
	return false
}

// refrains reports whether the tokens open with a French infinitive that is denied:
// "Ne pas subventionner", "Ne plus fermer".
func (r *recommender) refrains(first, last int) bool {
	for k := first + 1; k < min(last, first+4); k++ {
		if w := r.low(k); w != "ne" && w != "pas" && w != "plus" && w != "jamais" && w != "rien" {
			return infinitiveFrench(w)
		}
	}
	return false
}
