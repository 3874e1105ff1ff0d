package extract

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
	if who := r.masthead(); who.known() {
		return who
	}
	return nobody
}
