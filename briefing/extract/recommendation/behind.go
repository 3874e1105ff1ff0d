package recommendation

import "attache/briefing/extract/prose"

// subjectBehind is the subject of the verb of saying at token verb that stands
// behind what it reports, in front of an apposition too: "…, the Federation,
// an umbrella group of 41 unions, said".
func (r *recommender) subjectBehind(i, verb int) prose.NounPhrase {
	end := verb
	for end-1 > i && (r.Adverb(end-1) || r.Auxiliary(end-1)) {
		end--
	}
	apposed := r.Is(end-1, ",")
	if apposed {
		end--
	}
	comma := end - 1
	for comma > i && !r.Is(comma, ",") {
		comma--
	}
	if comma <= i {
		return prose.NounPhrase{}
	}
	if apposed {
		before := comma - 1
		for before > i && !r.Is(before, ",") {
			before--
		}
		if p, ok := r.Piece(before+1, comma); before > i && ok && p.Last == comma && (r.Tokens[p.First].Capital() || r.Tokens[p.First].Is(prose.ClassArticle|prose.ClassDeterminer)) {
			return p
		}
	}
	if r.Tokens[comma+1].Is(prose.ClassRelative) {
		return prose.NounPhrase{}
	}
	p := r.SubjectBefore(verb, comma+1)
	if p.First > comma+2 {
		return prose.NounPhrase{} // "…, and publish what the scales said"
	}
	return p
}

// inOpinionOf: "selon elle", "in his opinion" keep who spoke before. Whose figure it is in
// another clause than that of the word at token at asks for nothing: "habría que arreglar las
// tuberías: se fuga el 38 %, según la empresa".
func (r *recommender) inOpinionOf(n, at int) prose.Speaker {
	s := r.Sentences[n]
	if who := r.forWhom(s); who.Known() {
		return who
	}
	for k := range r.tags {
		if r.tags[k].Tag&prose.TagOpinion != 0 {
			if of := s.First + k + int(r.tags[k].More); r.LowerWord(of) == "of" || r.Romance() && (r.LowerWord(of) == "de" || r.LowerWord(of) == "del" || r.LowerWord(of) == "du" || r.LowerWord(of) == "des" || r.LowerWord(of) == "d'" || r.LowerWord(of) == "d’") {
				if span, ok := r.NounPhrase(of+1, s.Last); ok {
					who := r.Resolve(span)
					who.Reason = "“" + r.Word(r.Tokens[s.First+k]) + "”"
					return who
				}
			}
			return r.before(n)
		}
		if r.tags[k].Tag&prose.TagOrigin != 0 && !r.clauseBetween(at, s.First+k) {
			if span, ok := r.NounPhrase(s.First+k+1+int(r.tags[k].More), s.Last); ok {
				who := r.Resolve(span)
				who.Reason = "“" + r.Word(r.Tokens[s.First+k]) + "”"
				return who
			}
		}
	}
	return prose.Speaker{Entity: -1}
}

// clauseBetween reports whether a colon or semicolon stands between tokens i and k.
func (r *recommender) clauseBetween(i, k int) bool {
	for ; i < k; i++ {
		if r.Is(i, ":") || r.Is(i, ";") {
			return true
		}
	}
	return false
}

// concerned is the body that the paragraph says is concerned or welcomes
// something, before a sentence that asks without saying who does.
func (r *recommender) concerned(n int) prose.Speaker {
	for k := n - 1; k >= r.Blocks[r.Sentences[n].Block].First && k >= n-farthestSpeaker; k-- {
		s := r.Sentences[k]
		p := r.ClauseSubject(r.OutsideQuotes(s.First, s.Last), s.Last)
		if p.Empty() || !r.Tokens[p.Head-1].Is(prose.ClassOrg) && !r.Tokens[p.Head-1].Capital() {
			continue
		}
		for i := p.Last; i < min(s.Last, p.Last+3); i++ {
			if r.Listed("attitude", i) {
				who := r.SpeakerOf(p)
				who.Reason, who.Confidence = "body that voices concern in the paragraph", 0.6
				return who
			}
		}
	}
	return prose.Nobody
}
