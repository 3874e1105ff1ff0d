package recommendation

import "attache/briefing/extract/prose"

// ownedDemand is the place of "that" or of the first word of what is asked behind "X’s
// main recommendation is that", and where the owner ends; -1 for none.
func (r *recommender) ownedDemand(s prose.Sentence) (that, owner int) {
	if r.language != "en" {
		return -1, -1
	}
	owner = -1
	for k := s.First + 1; k+2 < min(s.Last, s.First+prose.LongestPhrase); k++ {
		switch {
		case r.Possessive(k) || (r.Is(k, "’") || r.Is(k, "'")) && r.Plural(k-1):
			owner = k
		case r.Listed("its", k) || r.Listed("possessive", k):
			owner = k
		case owner >= 0 && r.Listed("demand-noun", k):
			is := k + 1
			if r.Tokens[is].Is(prose.ClassPreposition) && is+2 < s.Last { // "her message to the company"
				p := r.PhraseAfter(is+1, s.Last)
				is = max(is, p.Last)
			}
			if is+2 >= s.Last || !r.Copula(is) && !r.Is(is, "has") {
				return -1, -1
			}
			if r.Is(is, "has") && r.Is(is+1, "been") {
				is++
			}
			for at := is + 1; at < min(s.Last-1, is+4); at++ {
				if r.Is(at, "that") || r.Is(at, ":") {
					return at, owner
				}
			}
			return -1, -1
		case r.Tokens[k].Is(prose.ClassAuxiliary | prose.ClassRelative):
			return -1, -1
		}
	}
	return -1, -1
}

// demandsThat is the verb of the clause that somebody’s demand is, as an ask: "the
// inquiry’s first recommendation is that the ministry withdraw the bill"; -1 for none.
func (r *recommender) demandsThat(s prose.Sentence) int {
	that, _ := r.ownedDemand(s)
	if that < 0 || !r.Is(that, "that") || !r.bareVerb(s, that+1) {
		return -1
	}
	return that
}

// demandOwner is whose demand a sentence gives: the owner in front of its noun.
func (r *recommender) demandOwner(n, at int) prose.Speaker {
	s := r.Sentences[n]
	that, owner := r.ownedDemand(s)
	if that < 0 || that > at {
		return prose.Nobody
	}
	if r.Listed("its", owner) || r.Listed("possessive", owner) {
		if who := r.before(n); who.Known() {
			return who
		}
		return prose.Nobody
	}
	p := r.PhraseBefore(owner, s.First)
	if p.Empty() || p.First > s.First+1 {
		return prose.Nobody
	}
	who := r.SpeakerOf(p)
	who.Reason, who.Confidence = "whose demand it is", 0.75
	return who
}
