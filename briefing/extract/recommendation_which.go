package extract

import "strings"

// inWhichBody is the body that a lead-in names right before its colon, in a
// relative clause: "the conclusions, in which the Working Group:", "dans
// lesquelles le Comité :".
func (r *recommender) inWhichBody(s sentence) speaker {
	end := s.last
	for end > s.first && r.tokens[end-1].kind == tokenMark {
		end--
	}
	if who := r.shownBy(s, end); who.known() {
		return who
	}
	for i := end - 2; i > s.first && i > end-2*longestName; i-- {
		if r.tokens[i].kind == tokenMark {
			return nobody
		}
		if !r.listed("in-which", i) || !r.tokens[i-1].is(classPreposition) && !(i-2 > s.first && r.tokens[i-1].is(classArticle) && r.tokens[i-2].is(classPreposition)) && r.low(i) != "where" {
			continue
		}
		p := r.phraseAfter(i+1, end)
		if p.first != i+1 || p.last != end || !r.institution(p.first, p.last) && !r.hasRole(p) && !r.tokens[p.head-1].is(classOrg) {
			return nobody
		}
		who := r.speakerOf(p)
		who.reason, who.confidence = "subject of the lead-in", 0.7
		return who
	}
	return nobody
}

// beforeItems is who stands alone at the end of a lead-in whose verbs are in
// its items: "At the close of the debate, the participants:".
func (r *recommender) beforeItems(s sentence) speaker {
	end := s.last
	for end > s.first && r.is(end-1, ":") {
		end--
	}
	if end == s.last {
		return nobody
	}
	comma := end - 1
	for comma > s.first && !r.is(comma, ",") {
		if r.tokens[comma].is(classVerb|classAuxiliary|classSay) && !r.tokens[comma].is(classRole|classPerson|classOrg|classArticle) {
			return nobody
		}
		comma--
	}
	if comma == s.first {
		return nobody
	}
	p := r.phraseAfter(comma+1, end)
	if p.first != comma+1 || p.last != end || !r.definite(p.first) || !r.tokens[p.head-1].is(classPerson|classOrg|classRole) && !r.listed("session", p.head-1) && !r.listed("gathering", p.head-1) {
		return nobody
	}
	who := r.speakerOf(p)
	who.reason, who.confidence = "subject of the lead-in", 0.7
	return who
}

// mainSubject is the subject of a lead-in.
func (r *recommender) mainSubject(n int) speaker {
	s := r.sentences[n]
	if who := r.inWhichBody(s); who.known() {
		return who
	}
	for _, find := range [...]func(s sentence) speaker{r.beforeItems, r.whoFollows} {
		if who := find(s); who.known() {
			return who
		}
	}
	for k := range r.tags {
		if r.tags[k].tag&(tagLeadVerb|tagPropose) != 0 && k > 0 && !r.nounUse(s.first+k, s.first) {
			if r.byUs(s, s.first+k) {
				return r.ourselvesAt(n)
			}
			if who := r.subjectOf(n, s.first+k); r.ourBody(who) {
				return r.ourselvesAt(n)
			} else if who.known() && !symbolic(who.Who) {
				return who
			}
		}
	}
	if who := r.ofWhom(s); who.known() {
		return who
	}
	if p := r.clauseSubject(s.first, s.last); !p.empty() && (r.tagAt(s, p.head-1)&tagLead != 0 || r.listed("following", p.last-1)) {
		return r.standing(n) // "these are the demands:"
	} else if who := r.speakerOf(p); who.known() && !articleWord(strings.ToLower(who.Who)) && !symbolic(who.Who) {
		if r.own(who) || r.ourBody(who) {
			return r.ourselvesAt(n)
		}
		who.reason, who.confidence = "subject of the lead-in", 0.7
		return who
	}
	return r.standing(n)
}

// ofWhom is whose the asks of a lead-in are, by the complement of the noun for
// them: "Entre las propuestas del estudio destacan:", "The Panel’s proposals are:".
func (r *recommender) ofWhom(s sentence) speaker {
	for i := s.first; i+2 < s.last; i++ {
		if r.tagAt(s, i)&tagLead == 0 || !r.linking(r.tokens[i+1]) && r.low(i+1) != "of" {
			continue
		}
		p := r.phraseAfter(i+2, s.last)
		if p.first > i+3 || !r.holds(p) && !r.textual(p) {
			continue
		}
		who := r.speakerOf(p)
		who.reason, who.confidence = "subject of the lead-in", 0.6
		return who
	}
	return nobody
}

// symbolic reports whether a name is part of a document symbol: "COM/5".
func symbolic(name string) bool {
	_, behind, cut := strings.Cut(name, "/")
	return cut && strings.ContainsAny(behind, "0123456789")
}
