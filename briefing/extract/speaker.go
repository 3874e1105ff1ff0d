package extract

import (
	"strings"

	"attache/briefing"
)

// speaker is who says something, and how that was found.
type speaker struct {
	briefing.Attribution
	// entity is the index of the person or organisation in the register, -1
	// when it is not there.
	entity int
	// verb is the verb of saying as printed.
	verb string
	// via says how a pronoun or an office led to the name; "" when it was named.
	via string
	// reason says in words how the speaker was found.
	reason string
	// confidence is between 0 and 1.
	confidence float64
}

var nobody = speaker{entity: -1}

// known reports whether there is a speaker at all.
func (s speaker) known() bool { return s.Who != "" }

// speakerAt returns who says the words at s: the speaker of the quote that
// holds them, else the one of the transcript's turn.
func (a *analysis) speakerAt(s briefing.Span) speaker {
	if q, ok := a.quoteAt(s.Start); ok && q.spoken && q.span.Contains(s) {
		return q.speaker
	}
	if i := a.sentenceAt(s.Start); i < len(a.sentences) {
		return a.turnOf(a.sentences[i].block)
	}
	return nobody
}

// subjectOf returns who or what the verb at token verb of a sentence has as
// its subject, with pronouns, surnames, titles and "we" made full. The first
// verb of saying is taken when verb is -1.
func (a *analysis) subjectOf(sentence, verb int) speaker {
	s := a.sentences[sentence]
	for i := s.first; verb < 0 && i < s.last; i++ {
		if a.sayingAt(i) {
			verb = i
		}
	}
	if verb < 0 {
		return nobody
	}
	sp := a.speakerOf(a.subjectBefore(verb, s.first))
	if sp.known() {
		sp.verb = a.verbText(verb)
	}
	return sp
}

// verbText is a verb as printed, with the words that belong to it.
func (a *analysis) verbText(i int) string {
	last := min(i+int(a.tokens[i].more), len(a.tokens)-1)
	return a.text[a.tokens[i].span.Start:a.tokens[last].span.End]
}

// resolve gives the noun phrase at s its full form: a surname its person, a
// pronoun whom it stands for, an acronym its organisation. Any other phrase
// stays as it is printed.
func (a *analysis) resolve(s briefing.Span) speaker {
	first, last := a.tokenAt(s.Start), a.tokenAt(s.End)
	if first >= last {
		return nobody
	}
	p := a.phraseAfter(first, last)
	if p.first != first {
		p = nounPhrase{first: first, last: last, head: last}
	}
	p.last = last
	return a.speakerOf(p)
}

// speakerOf says whom a noun phrase means.
func (a *analysis) speakerOf(p nounPhrase) speaker {
	if p.empty() {
		return nobody
	}
	t := a.tokens[p.first]
	if p.head-p.first == 1 {
		switch {
		case t.is(classPronoun):
			return a.pronoun(p.first)
		case t.is(classWe) && !t.is(classArticle):
			return a.ourselves()
		case t.is(classThey) && t.kind == tokenWord && !t.capital() || t.is(classThey) && a.opensSentence(p.first):
			return a.they(p.first)
		case t.is(classRelative) && !t.is(classDeterminer):
			return nobody
		}
	}
	if name := a.trailingName(p); !name.empty() {
		return a.speakerOf(name)
	}
	if first, last := a.nameIn(p); first < last && (last == p.head || a.is(last, "(") || a.is(last, "*")) {
		if s := a.namedSpeaker(first, last, p); s.known() {
			return s
		}
	}
	if a.textual(p) {
		// "Okoro's answer": the person, rather than the text.
		for i := p.head - 2; i > p.first; i-- {
			if a.possessive(i) {
				owner := a.speakerOf(nounPhrase{first: p.first, last: i, head: i})
				if owner.entity >= 0 && a.register.entities[owner.entity].person {
					return owner
				}
			}
		}
	}
	if e := a.holder(p); e >= 0 {
		sp := a.speakerFor(e)
		sp.via = "the office is that of a person named elsewhere"
		return sp
	}
	if sp := a.namedLater(p); sp.known() {
		return sp
	}
	return speaker{Attribution: a.described(p), entity: -1}
}

// trailingName is the person at the end of "CEO of the Refugee Council Enver
// Solomon", where an office with its body stands in front of the name.
func (a *analysis) trailingName(p nounPhrase) nounPhrase {
	if p.head >= p.last || !a.tokens[p.head-1].is(classRole) {
		return nounPhrase{}
	}
	for i := p.head; i < p.last; i++ {
		end := a.nameEnd(i, p.last)
		if end == i {
			continue
		}
		if start, _ := a.bareName(i, end); end == p.last && start > i && a.tokens[start-1].is(classOrg|classPlace) {
			return nounPhrase{first: start, last: end, head: end}
		}
		i = end
	}
	return nounPhrase{}
}

// namedLater reads "a participant online, who gave her name as Lusia".
func (a *analysis) namedLater(p nounPhrase) speaker {
	if !a.is(p.last, ",") {
		return nobody
	}
	for j := p.last + 1; j < min(len(a.tokens)-1, p.last+9); j++ {
		if a.tokens[j].kind == tokenMark {
			return nobody
		}
		if a.is(j, "named") || a.is(j, "called") || (a.is(j, "as") || a.is(j, "is")) && a.is(j-1, "name") {
			if end := a.nameEnd(j+1, min(len(a.tokens), j+8)); end > j+1 {
				return a.namedSpeaker(j+1, end, nounPhrase{first: j + 1, last: end, head: end})
			}
		}
	}
	return nobody
}

// namedSpeaker is the person or body named at [first, last), the name in the
// head of phrase p.
func (a *analysis) namedSpeaker(first, last int, p nounPhrase) speaker {
	start, end := a.bareName(first, last)
	words := a.nameWords(start, end)
	if len(words) == 0 {
		return nobody
	}
	// A role or a body in capitals is described, not named: "the Minister of Justice".
	if a.tokens[end-1].is(classRole) && end-start > 0 && a.register.find(words, p.first) < 0 {
		return nobody
	}
	if id := a.register.lookUp(first, start, end, words); id >= 0 && a.register.entities[id].evidence >= 0 {
		return a.speakerFor(id)
	}
	if a.indefinite(p.first) && len(words) == 1 {
		return nobody // "one Democrat familiar with the talks"
	}
	if p.last > p.head || a.institution(start, end) {
		// "Office of the High Commissioner", "Hope for Justice": all of it.
		if p.last == p.head {
			name := a.register.fullName(a.nameText(start, end))
			return speaker{Attribution: briefing.Attribution{Who: name, Org: name}, entity: -1}
		}
		return speaker{Attribution: a.body(p), entity: -1}
	}
	name := a.register.fullName(a.nameText(start, end))
	sp := speaker{Attribution: briefing.Attribution{Who: name}, entity: -1}
	if start == first && (a.tokens[p.first].is(classArticle) || a.tokens[start].is(classPlace)) {
		sp.Org = name
	}
	return sp
}

// speakerFor is an entity of the register as a speaker.
func (a *analysis) speakerFor(id int) speaker {
	e := &a.register.entities[id]
	sp := speaker{Attribution: briefing.Attribution{Who: e.name, Role: e.role, Org: a.register.fullName(e.org)}, entity: id}
	if !e.person && sp.Org == "" {
		sp.Org = e.name
	}
	return sp
}

// body is an organisation or a State that speaks in its own name.
func (a *analysis) body(p nounPhrase) briefing.Attribution {
	first := p.first
	for first < p.last && a.tokens[first].is(classArticle) && !a.opensName(first) {
		first++
	}
	name := a.register.fullName(a.nameText(first, p.last))
	return briefing.Attribution{Who: name, Org: name}
}

// opensName reports whether the article at token i belongs to the name that
// follows: "The Smile of the Child" within a sentence.
func (a *analysis) opensName(i int) bool { return a.tokens[i].capital() && !a.opensSentence(i) }

// described is a speaker without a name, in the document's words.
func (a *analysis) described(p nounPhrase) briefing.Attribution {
	at := briefing.Attribution{Who: a.nameText(p.first, p.last)}
	if a.hasRole(p) && !a.textual(p) {
		last := p.last
		for i := p.head; i < p.last; i++ {
			if a.is(i, "in") || a.is(i, "on") && a.tokens[i+1].is(classArticle) {
				last = i // where they are is no part of what they are
				break
			}
		}
		f := a.office(p.first, last)
		at.Role, at.Org = f.role, f.org
		return at
	}
	for i := p.head; i < p.last; i++ {
		if n := a.nameEnd(i, p.last); n > i && a.tokens[i-1].is(classPreposition|classArticle) {
			at.Org = a.register.fullName(a.nameText(i, p.last))
			break
		}
	}
	if at.Org == "" && a.textual(p) {
		at.Org = a.issuer(p)
	}
	return at
}

// textual reports whether the head of a phrase is a text.
func (a *analysis) textual(p nounPhrase) bool {
	return p.head > p.first && a.tokens[p.head-1].is(classText)
}

// issuer is the organisation whose text a phrase means, from where the text
// was introduced: "a recent assessment by the Office".
func (a *analysis) issuer(p nounPhrase) string {
	head := a.lowerWord(p.head - 1)
	for i := p.first - 1; i > max(0, p.first-120); i-- {
		if !a.tokens[i].is(classText) || a.lowerWord(i) != head || i+2 >= len(a.tokens) {
			continue
		}
		if f := a.fromBody(i+1, len(a.tokens)); f.org != "" {
			return f.org
		}
		if a.agentMark(i + 1) {
			first := i + 2
			for first < len(a.tokens)-1 && a.tokens[first].is(classArticle) {
				first++
			}
			if a.tokens[first].capital() {
				return a.orgText(first, a.bodyEnd(first, len(a.tokens)))
			}
		}
	}
	return ""
}

// holder is the person of the register whose office a definite phrase names:
// "the moderator", "the Special Rapporteur"; -1 when there is none, or more
// than one that fits equally.
func (a *analysis) holder(p nounPhrase) int {
	if !a.definite(p.first) {
		return -1
	}
	words := a.nameWords(p.first+1, p.last)
	if len(words) == 0 || len(words) > 8 || !a.hasRole(p) {
		return -1
	}
	found, at := -1, -1
	for _, id := range a.register.officers {
		e := &a.register.entities[id]
		if e.first > p.first || !roleHolds(e.role+" "+e.org, words) {
			continue
		}
		if e.last > at {
			found, at = id, e.last
		}
	}
	return found
}

func (a *analysis) hasRole(p nounPhrase) bool {
	for i := p.first; i < p.head; i++ {
		if a.tokens[i].is(classRole) {
			return true
		}
	}
	return false
}

// definite reports whether token i is a definite article.
func (a *analysis) definite(i int) bool {
	switch a.lowerWord(i) {
	case "the", "le", "la", "l'", "el", "les", "los", "las":
		return true
	}
	return false
}

// indefinite reports whether token i opens a phrase for somebody who has not
// been named: "a", "one", "another".
func (a *analysis) indefinite(i int) bool {
	switch a.lowerWord(i) {
	case "a", "an", "one", "another", "some", "un", "une", "una", "uno":
		return true
	}
	return false
}

// roleHolds reports whether every word of a phrase stands in a role.
func roleHolds(role string, words []string) bool {
	if role == " " {
		return false
	}
	have := strings.Fields(strings.ToLower(role))
next:
	for _, w := range words {
		for _, h := range have {
			if h == w {
				continue next
			}
		}
		switch w {
		case "of", "the", "for", "de", "la", "du", "des", "del":
			continue next
		}
		return false
	}
	return true
}
