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
