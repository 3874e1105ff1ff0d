package quotation

import (
	"attache/briefing"
	"attache/briefing/extract/prose"
)

// Reported finds indirect speech: what a named person, a delegation or a body
// said, in the words of the document. One finding a sentence; sentences that
// quote are left to the quotes.
func (a *Attributed) Reported() []briefing.Finding {
	var found []briefing.Finding
	for _, st := range a.Sentences {
		a.Enter(st.Block)
		if !a.Blocks[st.Block].Prose() || len(a.SpokenIn(st.Span)) > 0 {
			continue
		}
		for j := st.First + 1; j < min(st.Last, st.First+prose.Widest/2); j++ {
			if !a.SayingAt(j) || a.Passive(j, st.First) {
				continue
			}
			p := a.SubjectBefore(j, st.First)
			if p.Empty() || !a.CanSpeak(p) {
				continue
			}
			span, reason := a.reportedClause(st, j, p)
			if span.Empty() || a.CountWords(span) < fewestWords {
				continue
			}
			sp := a.SpeakerOf(p)
			if !a.accountable(p, sp) || a.BareWord(sp) {
				continue
			}
			found = append(found, briefing.Finding{
				Kind: briefing.KindQuote, Form: briefing.FormReported, Span: span,
				Details:    briefing.Details{Attribution: a.WithState(sp).Attribution, Verb: a.VerbText(j)},
				Confidence: 0.7, Reason: reason,
			})
			break
		}
	}
	return found
}

// accountable reports whether a speaker is somebody whose indirect speech is
// kept: a person, a body or a State with a name, or a delegation.
func (a *Attributed) accountable(p prose.NounPhrase, sp prose.Speaker) bool {
	if !sp.Known() {
		return false
	}
	if sp.Entity >= 0 || a.Named(p) {
		return true
	}
	for i := p.First; i < p.Head; i++ {
		if t := a.Tokens[i]; t.Is(prose.ClassPlace) && t.Capital() || t.Is(prose.ClassRole) && a.Definite(p.First) || t.Is(prose.ClassOrg) && (t.Capital() || a.Definite(p.First)) {
			return true
		}
	}
	return false
}

// reportedClause is what is said in the sentence whose verb of saying is at
// token j: the clause behind "that", the one behind the verb, or the one in
// front of ", X said".
func (a *Attributed) reportedClause(st prose.Sentence, j int, p prose.NounPhrase) (briefing.Span, string) {
	next := j + 1 + int(a.Tokens[j].More)
	if p.First > st.First && a.Is(p.First-1, ",") && (next >= st.Last || next == st.Last-1 && a.Tokens[next].Kind == prose.TokenMark || a.Tokens[next].Is(prose.ClassTime)) && a.finiteClause(st.First, p.First-1) {
		return a.clause(st.First, p.First-1), "indirect speech: the speaker stands behind it"
	}
	for k := next; k < min(st.Last, next+8); k++ {
		if a.Is(k, "that") || a.Is(k, "que") || a.Is(k, "qu’") || a.Is(k, "qu'") || a.Is(k, "что") {
			if k+1 < st.Last && (a.Auxiliary(k+1) || a.PastTense(k+1)) {
				break // a relative clause
			}
			return a.clause(k+1, st.Last), "indirect speech: verb and “that”"
		}
		if !a.addressed(k) {
			break
		}
	}
	if next < st.Last && a.clauseFollows(next, st.Last) {
		return a.clause(next, st.Last), "indirect speech: verb and its clause"
	}
	return briefing.Span{}, ""
}

// addressed reports whether the word at token k may stand between a verb of
// saying and its "that": whom it is said to, or when.
func (a *Attributed) addressed(k int) bool {
	t := a.Tokens[k]
	return t.Kind == prose.TokenWord && (t.Capital() || a.Adverb(k) || t.Is(prose.ClassArticle|prose.ClassPronoun|prose.ClassWe|prose.ClassThey|prose.ClassPerson|prose.ClassRole|prose.ClassOrg|prose.ClassTime|prose.ClassPeriod|prose.ClassParticle) || t.Is(prose.ClassPreposition) && a.Tokens[min(k+1, len(a.Tokens)-1)].Is(prose.ClassTime))
}

// finiteClause reports whether a sentence of its own stands at [first, last):
// neither an adverbial nor a mere phrase.
func (a *Attributed) finiteClause(first, last int) bool {
	if first >= last || a.Tokens[first].Is(prose.ClassPreposition|prose.ClassSubordinate) || a.Participle(first) {
		return false
	}
	for i := first; i < last; i++ {
		if a.Auxiliary(i) || a.PastTense(i) && !a.Tokens[i].Capital() {
			return true
		}
	}
	return false
}

// clauseFollows reports whether a clause with a subject of its own starts at
// token i: "said it has established".
func (a *Attributed) clauseFollows(i, limit int) bool {
	p := a.PhraseAfter(i, limit)
	if p.Empty() || p.First != i || p.Last >= limit {
		return false
	}
	v := a.Tokens[p.Last]
	return v.Is(prose.ClassAuxiliary|prose.ClassVerb) && !v.Capital() || a.Tokens[i].Is(prose.ClassPronoun|prose.ClassThey)
}

// clause is the text of tokens [first, last) without the marks at its ends.
func (a *Attributed) clause(first, last int) briefing.Span {
	for first < last && a.Tokens[first].Kind == prose.TokenMark {
		first++
	}
	for last > first && a.Tokens[last-1].Kind == prose.TokenMark && !a.Is(last-1, ")") && !a.Is(last-1, "%") && !a.Is(last-1, "”") && !a.Is(last-1, "»") {
		last--
	}
	if first >= last {
		return briefing.Span{}
	}
	return a.Doc.Trim(briefing.Span{Start: a.Tokens[first].Span.Start, End: a.Tokens[last-1].Span.End})
}
