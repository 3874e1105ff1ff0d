package extract

import "strings"

// backToTold is how many sentences a description reaches back to the person of
// whom the text is telling.
const backToTold = 5

// toldOf is the person of whom the text is telling when a description comes that
// fits them and nobody else: "the mechanic" for somebody who repairs engines,
// "the 43-year-old", "the activist". Nobody for offices of which there is one
// everywhere, such as "the judge".
func (a *analysis) toldOf(p nounPhrase) speaker {
	if a.focus == nil || p.empty() || !a.pointsBack(p.first) || a.textual(p) || a.restricted(p) {
		return nobody
	}
	noun, anyOffice := a.nounOfTold(p)
	here := a.sentenceAt(a.tokens[p.first].span.Start)
	if noun < 0 || here >= len(a.sentences) {
		return nobody
	}
	if id := a.ofAge(p); id >= 0 {
		sp := a.speakerFor(id)
		sp.via = "the person spoken of before"
		return sp
	}
	if a.listed("demonym", noun) {
		if id := a.ofNation(a.word(a.tokens[noun])); id >= 0 {
			return a.speakerFor(id)
		}
	}
	block := a.sentences[here].block
	for s := here - 1; s >= max(0, here-backToTold); s-- {
		if b := a.sentences[s].block; b < block-2 || a.blocks[b].heading != a.blocks[block].heading {
			break
		}
		sp := a.focus[s]
		if sp.entity < 0 || sp.owner || !a.canBear(sp.entity, p, noun) || s == here-1 && a.answers(p) && a.asksIn(s) {
			continue
		}
		e := &a.register.entities[sp.entity]
		if !anyOffice && e.role != "" && !a.roleSays(e.role, noun) || a.ofElsewhere(p, sp.entity) {
			return nobody
		}
		if anyOffice {
			sp = a.speakerFor(sp.entity)
		} else {
			sp = a.asDescribed(sp.entity, p)
		}
		sp.via = "the person spoken of before"
		return sp
	}
	return nobody
}

// restricted reports whether a relative clause says of whom a description tells,
// who then is nobody told of before: "the officer who took her call".
func (a *analysis) restricted(p nounPhrase) bool {
	if a.lexicon.language == "en" && a.is(p.last, ",") && a.is(p.last+1, "who") {
		for k := p.last + 2; k < min(len(a.tokens), p.last+longestInner) && !a.is(k, ","); k++ {
			if a.listed("anonymity", k) {
				return true // "the engineer, who asked that his name be withheld"
			}
		}
	}
	return a.listed("who", p.last) || a.lexicon.language == "fr" && a.is(p.last, "qui") || a.lexicon.language == "es" && a.is(p.last, "que")
}

// answers reports whether the verb behind a description says that it answers.
func (a *analysis) answers(p nounPhrase) bool {
	v := p.last
	for v < len(a.tokens)-1 && (a.adverb(v) || a.auxiliary(v)) {
		v++
	}
	return v < len(a.tokens) && a.listed("answer", v)
}

// asksIn reports whether a question is put in sentence s: who puts it does not
// answer it.
func (a *analysis) asksIn(s int) bool {
	for i := a.sentences[s].first; i < a.sentences[s].last; i++ {
		if a.listed("i-ask", i) {
			return true
		}
	}
	return false
}

// nounOfTold is the token of the noun by which a description can take up the
// person told of, and whether it fits any office; -1 for none.
func (a *analysis) nounOfTold(p nounPhrase) (noun int, anyOffice bool) {
	noun = p.head - 1
	if a.romance() {
		noun = p.first + 1
	}
	if noun <= p.first || noun >= p.last {
		return -1, false
	}
	for i := p.first + 1; i < p.last; i++ {
		if a.possessive(i) {
			return -1, false // "the owner’s mechanic"
		}
	}
	t := a.tokens[noun]
	switch {
	case a.ageAt(noun) || a.listed("demonym", noun) && p.last-p.first == 2 && a.lexicon.language == "en":
		return noun, true
	case t.capital() || p.last > p.head && !a.is(p.head, "of") || a.plural(noun) && !a.listed("told-of", noun):
		return -1, false
	case a.listed("told-of", noun):
		return noun, p.last == p.head
	case a.listed("relational", noun) || a.listed("of-the-place", noun) || !t.is(classRole|classOccupation) || p.last > p.head || t.is(classPerson) && a.romance():
		return -1, false
	case a.romance() && p.last-p.first > 2:
		return -1, false // "le mécanicien du port": anybody
	}
	return noun, false
}

// ageAt reports whether the word at token i calls somebody by their age: "the
// 43-year-old".
func (a *analysis) ageAt(i int) bool {
	return a.lexicon.language == "en" && (strings.HasSuffix(a.lowerWord(i), "year-old") || a.listed("years-old", i) && a.is(i-1, "-") || a.is(i, "old") && a.is(i-1, "-"))
}

// ofAge is the person behind whose name stands the age that a description gives:
// "Jane Okoro, 43," for "the 43-year-old"; -1 for none.
func (a *analysis) ofAge(p nounPhrase) int {
	if a.lexicon.language != "en" || !a.ageAt(p.head-1) {
		return -1
	}
	age, _, _ := strings.Cut(a.lowerWord(p.first+1), "-")
	if age == "" || age[0] < '0' || age[0] > '9' {
		return -1
	}
	for j := p.first - 1; j > max(0, p.first-farthestBearer); j-- {
		if a.is(j, age) && j > 2 && (a.is(j-1, ",") || a.is(j-1, "(")) {
			if id := a.someoneAt(j - 2); id >= 0 {
				return id
			}
		}
	}
	return -1
}

// sameAsBefore is the person spoken of in the sentence before when a bare
// office with its article ("the lawyer") can only be that person's: the text
// has introduced no other holder of it.
func (a *analysis) sameAsBefore(p nounPhrase) speaker {
	if a.focus == nil || !a.definite(p.first) || p.last-p.first < 2 || p.last-p.first > 6 || !a.tokens[p.last-1].is(classRole|classOccupation) || a.tokens[p.last-1].is(classPerson) || a.listed("anyone", p.last-1) || a.restricted(p) {
		return nobody
	}
	former := a.is(p.first+1, "former") || a.is(p.first+1, "retired")
	if !former && (p.last-p.first != 2 || a.tokens[p.first+1].capital()) {
		return nobody
	}
	here := a.sentenceAt(a.tokens[p.first].span.Start)
	noun := strings.ToLower(a.nameText(p.first+1, p.last))
	for i := p.first - 1; i > max(0, p.first-2*widest); i-- {
		if !former && a.tokens[i].is(classRole|classOccupation) && a.lowerWord(i) == noun {
			return nobody
		}
	}
	for s := here - 1; s >= max(0, here-backToPerson); s-- {
		if a.sentences[s].block != a.sentences[min(here, len(a.sentences)-1)].block && s < here-1 {
			break
		}
		if sp := a.focus[s]; sp.entity >= 0 {
			if e := &a.register.entities[sp.entity]; (e.person || e.evidence >= 0 && len(e.words) > 1) && (e.role == "" && (former || !a.listed("relational", p.last-1) && !a.listed("of-the-place", p.last-1)) || e.role == noun || sharesStem(e.role, noun)) {
				e.role = a.nameText(p.first+1, p.last)
				if e.org == "" && e.person && a.innerOffice(e.role) {
					e.org = a.topicBody(p.first)
				}
				sp = a.speakerFor(sp.entity)
				sp.via = "the person spoken of before"
				return sp
			}
			return nobody
		}
	}
	return nobody
}
