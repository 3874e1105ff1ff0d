package extract

import "strings"

// afterList is the body that asked in the list right above, when a sentence opens
// the paragraph below with a pronoun for it: "La Coordination recommande : – … –
// … Elle demande aussi …".
func (r *recommender) afterList(n, i int) speaker {
	b := r.sentences[n].block
	if b == 0 || n != r.blocks[b].first || !r.section.known() || r.asked.Who != r.section.Who || r.sentences[max(r.askedIn, 0)].block != b-1 || styleOf(r.blocks[b-1]) == styleNone {
		return nobody
	}
	if r.section.entity >= 0 && r.register.entities[r.section.entity].person {
		return nobody
	}
	p := r.subjectBefore(i, r.sentences[n].first)
	if p.last-p.first != 1 || !r.tokens[p.first].is(classPronoun) && r.low(p.first) != "it" {
		return nobody
	}
	who := r.section
	who.reason, who.confidence = "who asked before in the same section", 0.6
	return who
}

// ourOutfit is who writes the document, where "the organisation" is the subject of
// the verb at token i and no body has acted in the two sentences before: then it
// is the one at the head of the text.
func (r *recommender) ourOutfit(n, i int) speaker {
	p := r.subjectBefore(i, r.sentences[n].first)
	if p.empty() || p.last > p.head || p.last-p.first != 2 || !r.pointsBack(p.first) || !r.listed("outfit", p.last-1) || r.tokens[p.last-1].capital() {
		return nobody
	}
	here := r.tokens[p.first]
	for s := n - 1; s >= max(0, n-2) && r.sentences[s].block >= r.sentences[n].block-1; s-- {
		if r.actingIn(s, r.tokenAt(here.span.Start)) != "" {
			return nobody
		}
	}
	if who := r.masthead(); who.known() && (r.language != "es" || r.listed("outfit-house", p.last-1) || strings.Contains(strings.ToLower(who.Who), r.low(p.last-1))) {
		return who
	}
	return nobody
}

// itsDelegation is the State that the sentence before is about, where "its
// delegation" is the subject of the verb at token i; and the body meant by "the
// non-governmental organisation".
func (r *recommender) itsDelegation(n, i int) speaker {
	p := r.subjectBefore(i, r.sentences[n].first)
	if p.last-p.first < 2 {
		return nobody
	}
	switch r.low(p.first) {
	case "its", "sa", "son", "su":
		if !r.listed("delegation", p.first+1) || n == 0 || r.sentences[n-1].block != r.sentences[n].block {
			return nobody
		}
		s := r.sentences[n-1]
		q := r.clauseSubject(r.outsideQuotes(s.first, s.last), s.last)
		if q.empty() || !r.tokens[q.head-1].capital() && !r.named(q) || r.personIn(q) >= 0 {
			return nobody
		}
		who := r.speakerOf(q)
		who.reason, who.confidence = "subject of the sentence", 0.6
		return who
	}
	if p.last-p.first > 2 && r.listed("outfit", p.first+1) && (r.low(p.first+2) == "non" || r.low(p.first+2) == "no") {
		return r.bodyBearer(nounPhrase{first: p.first, last: p.first + 2, head: p.first + 2})
	}
	return nobody
}

// bodyBefore is who writes the document, where the sentence before is about it by
// its kind and a pronoun is the subject of the verb at token i: "La Fédération a
// rencontré le président. Elle a insisté".
func (r *recommender) bodyBefore(n, i int) speaker {
	if n == 0 || r.sentences[n-1].block != r.sentences[n].block {
		return nobody
	}
	p := r.subjectBefore(i, r.sentences[n].first)
	if p.last-p.first != 1 || !r.tokens[p.first].is(classPronoun) || !r.bodyPronoun(p.first).known() {
		return nobody
	}
	s := r.sentences[n-1]
	q := r.clauseSubject(r.outsideQuotes(s.first, s.last), s.last)
	if q.last-q.first != 2 || !r.tokens[q.first].is(classArticle) || !r.tokens[q.first+1].is(classOrg) || !r.tokens[q.first+1].capital() {
		return nobody
	}
	kind := speaker{entity: -1}
	kind.Who = r.word(r.tokens[q.first+1])
	if who := r.inFull(kind); who.Who != kind.Who {
		return who
	}
	return nobody
}

// ofAcronym is the name that a line of the head gives with the acronym in brackets,
// whatever small words it holds: "Fédération des parents d’élèves (FPE)"; "".
func (r *recommender) ofAcronym(acronym string) string {
	for _, b := range r.blocks[:min(2*mastheadLines, len(r.blocks))] {
		end := r.lineEnd(b.firstToken, b.lastToken)
		if end-b.firstToken < 5 || end-b.firstToken > longestMasthead || !r.is(end-1, ")") || !r.is(end-3, "(") || r.word(r.tokens[end-2]) != acronym {
			continue
		}
		if first := b.firstToken; r.tokens[first].capital() && r.tokens[first].is(classOrg) {
			return strings.TrimSpace(r.text[r.tokens[first].span.Start:r.tokens[end-3].span.Start])
		}
	}
	return ""
}
