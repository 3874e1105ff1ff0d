package extract

// subjectBehind is the subject of the verb of saying at token verb that stands
// behind what it reports, in front of an apposition too: "…, the Federation,
// an umbrella group of 41 unions, said".
func (r *recommender) subjectBehind(i, verb int) nounPhrase {
	end := verb
	for end-1 > i && (r.adverb(end-1) || r.auxiliary(end-1)) {
		end--
	}
	apposed := r.is(end-1, ",")
	if apposed {
		end--
	}
	comma := end - 1
	for comma > i && !r.is(comma, ",") {
		comma--
	}
	if comma <= i {
		return nounPhrase{}
	}
	if apposed {
		before := comma - 1
		for before > i && !r.is(before, ",") {
			before--
		}
		if p, ok := r.piece(before+1, comma); before > i && ok && p.last == comma && (r.tokens[p.first].capital() || r.tokens[p.first].is(classArticle|classDeterminer)) {
			return p
		}
	}
	if r.tokens[comma+1].is(classRelative) {
		return nounPhrase{}
	}
	p := r.subjectBefore(verb, comma+1)
	if p.first > comma+2 {
		return nounPhrase{} // "…, and publish what the scales said"
	}
	return p
}

// inOpinionOf: "selon elle", "in his opinion" keep who spoke before.
func (r *recommender) inOpinionOf(n int) speaker {
	s := r.sentences[n]
	if who := r.forWhom(s); who.known() {
		return who
	}
	for k := range r.tags {
		if r.tags[k].tag&tagOpinion != 0 {
			if of := s.first + k + int(r.tags[k].more); r.low(of) == "of" || r.romance() && (r.low(of) == "de" || r.low(of) == "del" || r.low(of) == "du" || r.low(of) == "des") {
				if span, ok := r.nounPhrase(of+1, s.last); ok {
					who := r.resolve(span)
					who.reason = "“" + r.word(r.tokens[s.first+k]) + "”"
					return who
				}
			}
			return r.before(n)
		}
		if r.tags[k].tag&tagOrigin != 0 {
			if span, ok := r.nounPhrase(s.first+k+1+int(r.tags[k].more), s.last); ok {
				who := r.resolve(span)
				who.reason = "“" + r.word(r.tokens[s.first+k]) + "”"
				return who
			}
		}
	}
	return speaker{entity: -1}
}

// concerned is the body that the paragraph says is concerned or welcomes
// something, before a sentence that asks without saying who does.
func (r *recommender) concerned(n int) speaker {
	for k := n - 1; k >= r.blocks[r.sentences[n].block].first && k >= n-farthestSpeaker; k-- {
		s := r.sentences[k]
		p := r.clauseSubject(r.outsideQuotes(s.first, s.last), s.last)
		if p.empty() || !r.tokens[p.head-1].is(classOrg) && !r.tokens[p.head-1].capital() {
			continue
		}
		for i := p.last; i < min(s.last, p.last+3); i++ {
			if r.listed("attitude", i) {
				who := r.speakerOf(p)
				who.reason, who.confidence = "body that voices concern in the paragraph", 0.6
				return who
			}
		}
	}
	return nobody
}
