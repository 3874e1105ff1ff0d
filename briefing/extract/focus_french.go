package extract

import "strings"

// saysFrench reports whether a phrase with "un" or "une" is the subject of a French
// verb of saying, whatever its noun: "Une veilleuse de nuit a expliqué".
func (a *analysis) saysFrench(p nounPhrase) bool {
	if a.lexicon.language != "fr" || p.empty() || !a.is(p.first, "un") && !a.is(p.first, "une") && !a.is(p.first, "Un") && !a.is(p.first, "Une") {
		return false
	}
	if p.first+1 >= len(a.tokens) {
		return false // the text ends in "un"
	}
	if t := a.tokens[p.first+1]; t.is(classText|classOrg|classWork|classTime) || a.textual(p) {
		return false
	}
	if p.last-p.first > 2 && a.ageInWords(p.first+2, p.last) || a.ofATrade(p.first+1) {
		return true // "Une piqueuse de vingt ans"
	}
	i := p.last
	for i < len(a.tokens)-1 && (a.clitic(i) || a.auxiliary(i) || a.adverb(i)) {
		i++
	}
	return i < len(a.tokens) && a.tokens[i].is(classSay) && a.sayingAt(i)
}

// personMet is whom those who write have met: "notre collectif a rencontré le
// consul", "j’ai interrogé une sage-femme". What follows is theirs; empty for none.
func (a *analysis) personMet(first, last int) nounPhrase {
	if a.lexicon.language != "fr" {
		return nounPhrase{}
	}
	ours := false
	for i := first; i+2 < min(last, first+longestPhrase); i++ {
		t := a.tokens[i]
		if _, quoted := a.outerAt(t.span.Start); quoted {
			return nounPhrase{}
		}
		ours = ours || t.is(classWe) || t.is(classI) && !a.listed("my", i)
		if !ours || !a.listed("meets", i) {
			continue
		}
		p := a.phraseAfter(i+1, last)
		if p.first != i+1 || !a.definite(p.first) && !a.indefinite(p.first) || a.plural(p.head-1) || !a.human(p) && !a.saysWhich(p) {
			return nounPhrase{}
		}
		return p
	}
	return nounPhrase{}
}

// celuiCi is whom "celui-ci" or "celle-ci" at token i takes up: the last person
// without a name that the sentence before tells of; empty for none.
func (a *analysis) celuiCi(s, i int) nounPhrase {
	if a.lexicon.language != "fr" || s == 0 || i >= len(a.tokens) {
		return nounPhrase{}
	}
	if w := a.lowerWord(i); !strings.HasPrefix(w, "celui") && !strings.HasPrefix(w, "celle") || strings.HasPrefix(w, "celles") {
		return nounPhrase{}
	}
	st := a.sentences[s-1]
	for j := st.last - 2; j > st.first; j-- {
		t := a.tokens[j]
		if _, quoted := a.outerAt(t.span.Start); quoted || a.mentions[j] >= 0 {
			return nounPhrase{}
		}
		if !t.is(classArticle|classDeterminer) || !a.tokens[j+1].is(classRole) || a.plural(j+1) {
			continue
		}
		if p := a.phraseAfter(j, st.last); p.first == j && a.human(p) {
			return p
		}
	}
	return nounPhrase{}
}

// askedOne is the person of whom a sentence before s told, where the sentence only
// tells that somebody asked them: "Un interne lui avait demandé s’il fumait." The
// answer that follows is theirs.
func (a *analysis) askedOne(s int) (speaker, bool) {
	st := a.sentences[s]
	if a.lexicon.language != "fr" || s == 0 || len(a.quotesIn(st.span)) > 0 {
		return nobody, false
	}
	for i := st.first + 1; i+2 < min(st.last, st.first+longestPhrase); i++ {
		if !a.is(i, "lui") || !a.auxiliary(i+1) && !a.listed("asks", i+1) {
			continue
		}
		v := i + 1
		for v+1 < st.last && (a.auxiliary(v) || a.adverb(v)) {
			v++
		}
		if !a.listed("asks", v) {
			return nobody, false
		}
		for k := s - 1; k >= max(0, s-backToSubject); k-- {
			if f := a.focus[k]; f.known() && a.sentences[k].block >= st.block-1 {
				return f, true
			}
		}
		return nobody, false
	}
	return nobody, false
}

// ledInside is the one person of a sentence whose subject is the body that they
// are said there to lead, or who is set apart by "c’est … qui"; -1 for none.
func (a *analysis) ledInside(s int) int {
	if a.lexicon.language != "fr" {
		return -1
	}
	id, several := a.onlyPersonIn(s)
	if id < 0 || several {
		return -1
	}
	st := a.sentences[s]
	if f := a.focus[s]; f.entity < 0 && !f.known() {
		if (a.is(st.first, "C'") || a.is(st.first, "C’")) && a.copula(st.first+1) {
			return id
		}
	}
	e := &a.register.entities[id]
	if e.org == "" || len(a.quotesIn(st.span)) > 0 {
		return -1
	}
	if p := a.clauseSubject(a.outsideQuotes(st.first, st.last), st.last); !p.empty() {
		if sp := a.speakerOf(p); sp.entity < 0 && sp.Org != "" && a.register.fullName(e.org) == a.register.fullName(sp.Org) {
			return id
		}
	}
	return -1
}
