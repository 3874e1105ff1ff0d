package extract

import (
	"strings"

	"attache/briefing"
)

// farthestInverted is how many tokens of a sentence may stand before its verb
// where the subject follows: "En la segunda mesa intervino la ministra".
const farthestInverted = 14

// dropped is whom a Spanish sentence without a subject is about: the person whom
// one before it, of the same paragraph, has as its subject, also behind the verb:
// "Abrió la sesión la ministra Ana Roa. Pidió a los bancos que …".
func (r *recommender) dropped(n int) speaker {
	for k := n - 1; k >= max(0, n-farthestSpeaker) && r.sentences[k].block == r.sentences[n].block; k-- {
		if who := r.toldOf(k, n); who.known() {
			return who
		}
	}
	return nobody
}

// toldOf is whom Spanish sentence k has as its subject, behind the verb too, and
// sentence n goes on with.
func (r *recommender) toldOf(k, n int) speaker {
	if r.language != "es" || !r.opensWithVerb(n) && !r.viewOfHers(n) && !r.objectInFront(n) {
		return nobody
	}
	who := r.invertedSubject(k)
	if name := r.actingIn(k, r.sentences[n].first); !who.known() && name != "" && !r.viewOfHers(n) && !r.verbInFront(r.sentences[k].first) {
		who = speaker{Attribution: briefing.Attribution{Who: name, Org: name}, entity: -1}
	}
	if !who.known() && r.focus[k].entity >= 0 && r.personal(r.focus[k]) {
		who = r.focus[k]
	}
	if who.known() {
		who.reason, who.confidence = "speaker of the sentence before", 0.6
	}
	return who
}

// invertedSubject is the person who stands as the subject behind the verb that
// opens sentence n, with or without an adverbial in front.
func (r *recommender) invertedSubject(n int) speaker {
	s := r.sentences[n]
	for i := s.first; i+1 < min(s.last, s.first+farthestInverted); i++ {
		t := r.tokens[i]
		if t.kind == tokenMark && !r.is(i, ",") || t.is(classArticle) && i == s.first {
			return nobody
		}
		if w := r.low(i); t.kind != tokenWord || t.capital() && i > s.first || !strings.HasSuffix(w, "ó") && !strings.HasSuffix(w, "aron") && !strings.HasSuffix(w, "ieron") && !t.is(classVerb|classSay) || t.is(classArticle|classPreposition) {
			continue
		}
		p := r.lateSubject(i+1, s.last)
		if p.empty() {
			return nobody
		}
		if id := r.personIn(p); id >= 0 {
			return r.speakerFor(id)
		}
		if who := r.inverted(p, s.last); who.known() && r.personal(who) {
			return who
		}
		return nobody
	}
	return nobody
}

// viewOfHers reports whether a sentence opens with whose view it gives, by a
// pronoun: "Según ella,", "A su juicio,".
func (r *recommender) viewOfHers(n int) bool {
	s := r.sentences[n]
	if s.first+2 >= s.last {
		return false
	}
	switch r.low(s.first) {
	case "según", "para":
		return r.low(s.first+1) == "ella" || r.low(s.first+1) == "él"
	}
	return r.tagAt(s, s.first)&tagOpinion != 0
}

// objectInFront reports whether a sentence opens with who is asked, taken up by a
// pronoun before the verb: "A los vecinos les pidió".
func (r *recommender) objectInFront(n int) bool {
	s := r.sentences[n]
	for i := s.first + 2; i < min(s.last, s.first+farthestInverted); i++ {
		if r.frontedObject(s, i) && !r.tokens[i].is(classArticle) && r.tokens[i-1].is(classClitic) && (r.tokens[i].is(classSay) || r.tagAt(s, i)&(tagAsk|tagPropose) != 0) {
			return true
		}
	}
	return false
}
