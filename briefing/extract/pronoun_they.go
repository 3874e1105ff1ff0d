package extract

import (
	"sort"
	"strings"

	"attache/briefing"
)

// backToBody is how many sentences "it" or "they" reaches back to the body that
// acted last.
const backToBody = 5

// they says whom "they" or "it" at token i stands for: the body, the text or
// the people that were the subject last.
func (a *analysis) they(i int) speaker {
	here := a.sentenceAt(a.tokens[i].span.Start)
	if here >= len(a.sentences) {
		return nobody
	}
	// The subject of the same sentence comes first: "said …; it had asked".
	alone := a.lowerWord(i) == "it"
	if alone {
		if sp := a.readOut(here); sp.known() {
			return sp
		}
	}
	if p := a.clauseSubject(a.sentences[here].first, i); !p.empty() && a.canSpeak(p) && !a.tokens[p.first].is(classThey|classPronoun) && !a.saysOfOthers(i) && !(alone && (a.plural(p.head-1) || a.tokens[p.head-1].is(classPerson))) {
		if _, quoted := a.outerAt(a.tokens[p.first].span.Start); !quoted {
			sp := a.speakerOf(p)
			sp.via = "pronoun: the subject of the sentence"
			return sp
		}
	}
	heading := a.blocks[a.sentences[here].block].heading
	first := nobody
	for s := here - 1; s >= max(0, here-backToBody); s-- {
		if a.blocks[a.sentences[s].block].heading != heading {
			break
		}
		sp, stop := a.groupIn(s, here, alone)
		if sp.known() {
			return sp
		}
		if stop {
			break
		}
		if sp := a.anySubject(s, here); !first.known() && sp.known() {
			first = sp
		}
	}
	if first.known() {
		return first
	}
	if sp := a.spokeTogether(here, alone); sp.known() {
		return sp
	}
	return speaker{Attribution: briefing.Attribution{Who: a.word(a.tokens[i])}, entity: -1}
}

// groupIn is the body, the text or, for "they", the people that speak or act in
// sentence s; stop says that a pronoun of sentence here reaches no farther.
func (a *analysis) groupIn(s, here int, alone bool) (found speaker, stop bool) {
	st := a.sentences[s]
	if q := a.spokenIn(st.span); len(q) > 0 && q[len(q)-1].speaker.known() {
		sp := q[len(q)-1].speaker
		one := sp.entity >= 0 && a.register.entities[sp.entity].person
		if alone && one || one && s < here-1 && st.block != a.sentences[here].block {
			return nobody, false // "it" is no person
		}
		sp.via = "pronoun: who spoke before"
		return sp, false
	}
	if name := a.actingIn(s, st.last); name != "" {
		return speaker{Attribution: briefing.Attribution{Who: name, Org: name}, entity: -1, via: "pronoun: the body that acted before"}, false
	}
	p := a.clauseSubject(a.outsideQuotes(st.first, st.last), st.last)
	if p.empty() || a.tokens[p.first].is(classThey|classPronoun) || a.tokens[p.first].kind == tokenNumber {
		return nobody, false
	}
	if two := a.twoNamed(p, st.last); !alone && !two.empty() {
		sp := speaker{Attribution: briefing.Attribution{Who: a.nameText(two.first, two.last)}, entity: -1}
		sp.via = "pronoun: those spoken of before"
		return sp, false
	}
	head := a.tokens[p.head-1]
	switch {
	case a.textual(p) || head.is(classOrg) && !a.plural(p.head-1):
	case head.is(classPlace) && head.capital(), p.last < st.last && a.sayingAt(p.last) && a.tokens[p.head-1].capital():
		// "Kestria noted", "Debt charity Harbour Light says"
		if sp := a.speakerOf(p); alone && sp.entity >= 0 {
			// A lone name that "it" follows at once may be a body's.
			if e := &a.register.entities[sp.entity]; e.person && (len(e.words) > 1 || e.gender != genderUnknown || s < here-1) {
				return nobody, false
			}
		}
	case !alone && a.plural(p.head-1) && head.is(classPerson|classRole|classOccupation|classOrg) && !head.capital():
	default:
		return nobody, false
	}
	if sp := a.speakerOf(p); sp.known() {
		sp.via = "pronoun: the subject of a sentence before"
		return sp, false
	}
	return nobody, false
}

// twoNamed is two persons side by side of whom a phrase names the first or the
// last: "Jane and Paul Okoro", "Jane Okoro and Paul Lund"; empty for others.
func (a *analysis) twoNamed(p nounPhrase, limit int) nounPhrase {
	joint := -1
	for i := p.first + 1; i < min(limit-1, p.last+1); i++ {
		if a.is(i, "and") && a.tokens[i-1].capital() && a.tokens[i+1].capital() {
			joint = i
			break
		}
	}
	if joint < 0 || a.institution(p.first, joint) {
		return nounPhrase{}
	}
	q := a.phraseAfter(joint+1, limit)
	if q.first != joint+1 || a.personIn(q) < 0 && !a.fullName(q) {
		return nounPhrase{}
	}
	return nounPhrase{first: p.first, last: q.last, head: q.last}
}

// anySubject is whatever is the subject of sentence s, near sentence here.
func (a *analysis) anySubject(s, here int) speaker {
	if a.sentences[s].block != a.sentences[here].block && s < here-1 {
		return nobody
	}
	st := a.sentences[s]
	p := a.clauseSubject(a.outsideQuotes(st.first, st.last), st.last)
	if p.empty() || a.tokens[p.first].is(classThey|classPronoun) || a.tokens[p.first].kind == tokenNumber {
		return nobody
	}
	return a.speakerOf(p)
}

// spokeTogether is who spoke last before a sentence, in the paragraphs before
// it: several persons without a name for "they", a body for "it".
func (a *analysis) spokeTogether(here int, alone bool) speaker {
	heading := a.blocks[a.sentences[here].block].heading
	next := sort.Search(len(a.quotes), func(i int) bool { return a.quotes[i].outer.Start >= a.sentences[here].span.Start })
	for i := next - 1; i >= max(0, next-farBack); i-- {
		q := &a.quotes[i]
		if a.blocks[q.block].heading != heading {
			break
		}
		if !q.spoken || q.speaker.entity >= 0 {
			continue
		}
		several := strings.HasSuffix(q.speaker.Who, "s")
		if several != alone {
			sp := q.speaker
			sp.via = "pronoun: who spoke before"
			return sp
		}
	}
	return nobody
}

// bareWord reports whether a speaker is left with nothing but small words: a
// pronoun that stands for nothing known, a demonstrative.
func (a *analysis) bareWord(sp speaker) bool {
	if sp.entity >= 0 {
		return false
	}
	for w := range strings.FieldsSeq(sp.Who) {
		if len(w) > 1 && isUpper(w) {
			return false // "the US"
		}
		w = strings.ToLower(w)
		if a.lexicon.has("one-more", w) {
			return false // "Another said"
		}
		if c := a.lexicon.classes[w]; c&(classPronoun|classThey|classRelative|classDeterminer|classArticle|classI|classWe) == 0 || c&(classPerson|classRole|classOrg|classText) != 0 {
			return false
		}
	}
	return true
}
