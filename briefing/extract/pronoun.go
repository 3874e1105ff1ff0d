package extract

import (
	"sort"
	"strings"

	"attache/briefing"
)

// unknownGender is by how many sentences somebody whose gender the text does
// not tell is farther from a pronoun than somebody of its gender.
const unknownGender = 1.5

// farBack is how many sentences a pronoun reaches back.
const farBack = 7

// pronoun says whom "he" or "she" at token i stands for: the nearest earlier
// speaker or subject of the same gender, else the nearest person named.
func (a *analysis) pronoun(i int) speaker {
	g := genderUnknown
	switch t := a.tokens[i]; {
	case t.is(classMale) && !t.is(classFemale):
		g = genderMale
	case t.is(classFemale) && !t.is(classMale):
		g = genderFemale
	}
	sp := a.antecedent(i, g)
	if !sp.known() {
		sp = a.soleOfGender(i, g)
	}
	if !sp.known() {
		return speaker{Attribution: briefing.Attribution{Who: a.word(a.tokens[i])}, entity: -1}
	}
	if sp.entity >= 0 {
		if e := &a.register.entities[sp.entity]; e.gender == genderUnknown && a.spokenOfAt(sp.entity, i) {
			e.gender = g
		}
		sp = a.speakerFor(sp.entity)
	}
	sp.via = "pronoun: the person spoken of before"
	return sp
}

// they says whom "they" or "it" at token i stands for: the body or the text
// that was the subject last.
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
	for s := here - 1; s >= max(0, here-3); s-- {
		if a.sentences[s].block != a.sentences[here].block && s < here-1 {
			break
		}
		st := a.sentences[s]
		if q := a.spokenIn(st.span); len(q) > 0 && q[len(q)-1].speaker.known() {
			sp := q[len(q)-1].speaker
			if alone && sp.entity >= 0 && a.register.entities[sp.entity].person {
				return nobody // "it" is no person
			}
			sp.via = "pronoun: who spoke before"
			return sp
		}
		p := a.clauseSubject(a.outsideQuotes(st.first, st.last), st.last)
		if p.empty() || a.tokens[p.first].is(classThey|classPronoun) || a.tokens[p.first].kind == tokenNumber {
			continue
		}
		return a.speakerOf(p)
	}
	if sp := a.spokeTogether(here, alone); sp.known() {
		return sp
	}
	return speaker{Attribution: briefing.Attribution{Who: a.word(a.tokens[i])}, entity: -1}
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

// ourselves is whom "we" outside quotations means: the organisation that
// writes.
func (a *analysis) ourselves() speaker {
	if name := a.publisher(); name != "" {
		return speaker{Attribution: briefing.Attribution{Who: name, Org: name}, entity: -1}
	}
	return speaker{Attribution: briefing.Attribution{Who: "we"}, entity: -1}
}

// latter is whom "the latter" at token i means: the subject of the last verb
// of saying in the sentence before.
func (a *analysis) latter(i int) speaker {
	here := a.sentenceAt(a.tokens[i].span.Start)
	if here == 0 || here > len(a.sentences) {
		return nobody
	}
	st := a.sentences[here-1]
	for j := st.last - 1; j > max(st.first, st.last-widest); j-- {
		if !a.sayingAt(j) {
			continue
		}
		p := a.subjectBefore(j, st.first)
		for k := p.first; k+2 < p.last; k++ {
			if a.is(k, "that") && a.is(k+1, "of") {
				p = a.phraseAfter(k+2, p.last) // "that of the Netherlands"
				break
			}
		}
		if a.canSpeak(p) {
			sp := a.speakerOf(p)
			sp.via = "“the latter”: who spoke last in the sentence before"
			return sp
		}
	}
	return nobody
}
