package extract

import "attache/briefing"

// reported finds indirect speech: what a named person, a delegation or a body
// said, in the words of the document. One finding a sentence; sentences that
// quote are left to the quotes.
func (a *analysis) reported() []briefing.Finding {
	var found []briefing.Finding
	for _, st := range a.sentences {
		a.enter(st.block)
		if !a.blocks[st.block].prose() || len(a.spokenIn(st.span)) > 0 {
			continue
		}
		for j := st.first + 1; j < min(st.last, st.first+widest/2); j++ {
			if !a.sayingAt(j) || a.passive(j, st.first) {
				continue
			}
			p := a.subjectBefore(j, st.first)
			if p.empty() || !a.canSpeak(p) {
				continue
			}
			span, reason := a.reportedClause(st, j, p)
			if span.Empty() || a.countWords(span) < fewestWords {
				continue
			}
			sp := a.speakerOf(p)
			if !a.accountable(p, sp) || a.bareWord(sp) {
				continue
			}
			found = append(found, briefing.Finding{
				Kind: briefing.KindQuote, Form: briefing.FormReported, Span: span,
				Details:    briefing.Details{Attribution: a.withState(sp).Attribution, Verb: a.verbText(j)},
				Confidence: 0.7, Reason: reason,
			})
			break
		}
	}
	return found
}

// spokenIn returns the spoken quotes that share a byte with s.
func (a *analysis) spokenIn(s briefing.Span) []quote {
	var spoken []quote
	for _, q := range a.quotesIn(s) {
		if q.spoken {
			spoken = append(spoken, q)
		}
	}
	return spoken
}

// accountable reports whether a speaker is somebody whose indirect speech is
// kept: a person, a body or a State with a name, or a delegation.
func (a *analysis) accountable(p nounPhrase, sp speaker) bool {
	if !sp.known() {
		return false
	}
	if sp.entity >= 0 || a.named(p) {
		return true
	}
	for i := p.first; i < p.head; i++ {
		if t := a.tokens[i]; t.is(classPlace) && t.capital() || t.is(classRole) && a.definite(p.first) || t.is(classOrg) && (t.capital() || a.definite(p.first)) {
			return true
		}
	}
	return false
}

// reportedClause is what is said in the sentence whose verb of saying is at
// token j: the clause behind "that", the one behind the verb, or the one in
// front of ", X said".
func (a *analysis) reportedClause(st sentence, j int, p nounPhrase) (briefing.Span, string) {
	next := j + 1 + int(a.tokens[j].more)
	if p.first > st.first && a.is(p.first-1, ",") && (next >= st.last || next == st.last-1 && a.tokens[next].kind == tokenMark || a.tokens[next].is(classTime)) && a.finiteClause(st.first, p.first-1) {
		return a.clause(st.first, p.first-1), "indirect speech: the speaker stands behind it"
	}
	for k := next; k < min(st.last, next+8); k++ {
		if a.is(k, "that") || a.is(k, "que") || a.is(k, "qu’") || a.is(k, "qu'") || a.is(k, "что") {
			if k+1 < st.last && (a.auxiliary(k+1) || a.pastTense(k+1)) {
				break // a relative clause
			}
			return a.clause(k+1, st.last), "indirect speech: verb and “that”"
		}
		if !a.addressed(k) {
			break
		}
	}
	if next < st.last && a.clauseFollows(next, st.last) {
		return a.clause(next, st.last), "indirect speech: verb and its clause"
	}
	return briefing.Span{}, ""
}

// addressed reports whether the word at token k may stand between a verb of
// saying and its "that": whom it is said to, or when.
func (a *analysis) addressed(k int) bool {
	t := a.tokens[k]
	return t.kind == tokenWord && (t.capital() || a.adverb(k) || t.is(classArticle|classPronoun|classWe|classThey|classPerson|classRole|classOrg|classTime|classPeriod|classParticle) || t.is(classPreposition) && a.tokens[min(k+1, len(a.tokens)-1)].is(classTime))
}

// finiteClause reports whether a sentence of its own stands at [first, last):
// neither an adverbial nor a mere phrase.
func (a *analysis) finiteClause(first, last int) bool {
	if first >= last || a.tokens[first].is(classPreposition|classSubordinate) || a.participle(first) {
		return false
	}
	for i := first; i < last; i++ {
		if a.auxiliary(i) || a.pastTense(i) && !a.tokens[i].capital() {
			return true
		}
	}
	return false
}

// clauseFollows reports whether a clause with a subject of its own starts at
// token i: "said it has established".
func (a *analysis) clauseFollows(i, limit int) bool {
	p := a.phraseAfter(i, limit)
	if p.empty() || p.first != i || p.last >= limit {
		return false
	}
	v := a.tokens[p.last]
	return v.is(classAuxiliary|classVerb) && !v.capital() || a.tokens[i].is(classPronoun|classThey)
}

// clause is the text of tokens [first, last) without the marks at its ends.
func (a *analysis) clause(first, last int) briefing.Span {
	for first < last && a.tokens[first].kind == tokenMark {
		first++
	}
	for last > first && a.tokens[last-1].kind == tokenMark && !a.is(last-1, ")") && !a.is(last-1, "%") && !a.is(last-1, "”") && !a.is(last-1, "»") {
		last--
	}
	if first >= last {
		return briefing.Span{}
	}
	return a.doc.Trim(briefing.Span{Start: a.tokens[first].span.Start, End: a.tokens[last-1].span.End})
}
