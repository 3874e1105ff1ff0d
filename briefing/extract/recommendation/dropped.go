package recommendation

import (
	"strings"

	"attache/briefing"
	"attache/briefing/extract/prose"
)

// farthestInverted is how many tokens of a sentence may stand before its verb
// where the subject follows: "En la segunda mesa intervino la ministra".
const farthestInverted = 14

// dropped is whom a Spanish sentence without a subject is about: the person whom
// one before it, of the same paragraph, has as its subject, also behind the verb:
// "Abrió la sesión la ministra Ana Roa. Pidió a los bancos que …".
func (r *recommender) dropped(n int) prose.Speaker {
	for k := n - 1; k >= max(0, n-farthestSpeaker) && r.Sentences[k].Block == r.Sentences[n].Block; k-- {
		if who := r.toldOf(k, n); who.Known() {
			return who
		}
	}
	if r.language == "es" && (r.opensWithVerb(n) || r.asideVerb(n)) {
		if who := r.Antecedent(r.Sentences[n].First, prose.GenderUnknown); who.Entity >= 0 && r.Register.Entities[who.Entity].Person {
			who.Reason, who.Confidence = "the person spoken of before", 0.5
			return who
		}
	}
	return prose.Nobody
}

// toldOf is whom Spanish sentence k has as its subject, behind the verb too, and
// sentence n goes on with.
func (r *recommender) toldOf(k, n int) prose.Speaker {
	if r.language != "es" || !r.opensWithVerb(n) && !r.asideVerb(n) && !r.viewOfHers(n) && !r.objectInFront(n) {
		return prose.Nobody
	}
	who := r.invertedSubject(k)
	if name := r.ActingIn(k, r.Sentences[n].First); !who.Known() && name != "" && !r.viewOfHers(n) && !r.VerbInFront(r.Sentences[k].First) {
		who = prose.Speaker{Attribution: briefing.Attribution{Who: name, Org: name}, Entity: -1}
	}
	if !who.Known() && r.Focus[k].Entity >= 0 && r.Personal(r.Focus[k]) {
		who = r.Focus[k]
	}
	if who.Known() {
		who.Reason, who.Confidence = "speaker of the sentence before", 0.6
	}
	return who
}

// invertedSubject is the person who stands as the subject behind the verb that
// opens sentence n, with or without an adverbial in front.
func (r *recommender) invertedSubject(n int) prose.Speaker {
	s := r.Sentences[n]
	for i := s.First; i+1 < min(s.Last, s.First+farthestInverted); i++ {
		t := r.Tokens[i]
		if t.Kind == prose.TokenMark && !r.Is(i, ",") || t.Is(prose.ClassArticle) && i == s.First {
			return prose.Nobody
		}
		if w := r.LowerWord(i); t.Kind != prose.TokenWord || t.Capital() && i > s.First || !strings.HasSuffix(w, "ó") && !strings.HasSuffix(w, "aron") && !strings.HasSuffix(w, "ieron") && !t.Is(prose.ClassVerb|prose.ClassSay) || t.Is(prose.ClassArticle|prose.ClassPreposition) {
			continue
		}
		p := r.LateSubject(i+1, s.Last)
		if p.Empty() {
			return prose.Nobody
		}
		if id := r.PersonIn(p); id >= 0 {
			return r.SpeakerFor(id)
		}
		if who := r.Inverted(p, s.Last); who.Known() && r.Personal(who) {
			return who
		}
		return prose.Nobody
	}
	return prose.Nobody
}

// viewOfHers reports whether a sentence opens with whose view it gives, by a
// pronoun: "Según ella,", "A su juicio,".
func (r *recommender) viewOfHers(n int) bool {
	s := r.Sentences[n]
	if s.First+2 >= s.Last {
		return false
	}
	switch r.LowerWord(s.First) {
	case "según", "para":
		return r.LowerWord(s.First+1) == "ella" || r.LowerWord(s.First+1) == "él"
	}
	return r.tagAt(s, s.First)&prose.TagOpinion != 0
}

// objectInFront reports whether a sentence opens with who is asked, taken up by a
// pronoun before the verb: "A los vecinos les pidió".
func (r *recommender) objectInFront(n int) bool {
	s := r.Sentences[n]
	for i := s.First + 2; i < min(s.Last, s.First+farthestInverted); i++ {
		if r.frontedObject(s, i) && !r.Tokens[i].Is(prose.ClassArticle) && r.Tokens[i-1].Is(prose.ClassClitic) && (r.Tokens[i].Is(prose.ClassSay) || r.tagAt(s, i)&(prose.TagAsk|prose.TagPropose) != 0) {
			return true
		}
	}
	return false
}
