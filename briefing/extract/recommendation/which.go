package recommendation

import (
	"strings"

	"attache/briefing"
	"attache/briefing/extract/prose"
)

// inWhichBody is the body that a lead-in names right before its colon, in a
// relative clause: "the conclusions, in which the Working Group:", "dans
// lesquelles le Comité :".
func (r *recommender) inWhichBody(s prose.Sentence) prose.Speaker {
	end := s.Last
	for end > s.First && (r.Tokens[end-1].Kind == prose.TokenMark || !r.Romance() && r.Tokens[end-1].Is(prose.ClassAuxiliary)) {
		end-- // "by which the Assembly would:"
	}
	if who := r.shownBy(s, end); who.Known() {
		return who
	}
	end, agree := r.beforeAgreed(end, s.First)
	for i := end - 2; i > s.First && i > end-2*prose.LongestName; i-- {
		if r.Tokens[i].Kind == prose.TokenMark {
			return prose.Nobody
		}
		if !r.Listed("in-which", i) || !r.Tokens[i-1].Is(prose.ClassPreposition) && !(i-2 > s.First && r.Tokens[i-1].Is(prose.ClassArticle) && r.Tokens[i-2].Is(prose.ClassPreposition)) && r.LowerWord(i) != "where" {
			continue
		}
		p, fills := r.phraseOf(i+1, end)
		if !fills || !r.Institution(p.First, p.Last) && !r.HasRole(p) && !r.Tokens[p.Head-1].Is(prose.ClassOrg) && !(agree && r.holds(p)) {
			return prose.Nobody
		}
		who := r.SpeakerOf(p)
		if first := p.First + 1; first < end-1 && r.Tokens[first].Capital() && r.Institution(first, end) && r.Tokens[p.First].Is(prose.ClassArticle) {
			who.Who = r.OrgText(first, end) // "the General Assembly"
		}
		who.Reason, who.Confidence = "subject of the lead-in", 0.7
		return who
	}
	return prose.Nobody
}

// beforeItems is who stands alone at the end of a lead-in whose verbs are in
// its items: "At the close of the debate, the participants:".
func (r *recommender) beforeItems(s prose.Sentence) prose.Speaker {
	end := s.Last
	for end > s.First && r.Is(end-1, ":") {
		end--
	}
	if end == s.Last {
		return prose.Nobody
	}
	comma := end - 1
	for comma > s.First && !r.Is(comma, ",") {
		if r.Tokens[comma].Is(prose.ClassVerb|prose.ClassAuxiliary|prose.ClassSay) && !r.Tokens[comma].Is(prose.ClassRole|prose.ClassPerson|prose.ClassOrg|prose.ClassArticle) {
			return prose.Nobody
		}
		comma--
	}
	if comma == s.First {
		return prose.Nobody
	}
	p, fills := r.phraseOf(comma+1, end)
	if !fills || !r.Definite(comma+1) || !r.Tokens[p.Head-1].Is(prose.ClassPerson|prose.ClassOrg|prose.ClassRole) && !r.Listed("session", p.Head-1) && !r.Listed("gathering", p.Head-1) {
		return prose.Nobody
	}
	who := r.SpeakerOf(p)
	who.Reason, who.Confidence = "subject of the lead-in", 0.7
	return who
}

// beforeAgreed is where the words end in front of a verb for those who come to agree that
// closes a clause at token end, and whether there is one: "on which the participants had
// agreed", "sur lesquels les panélistes se sont accordés".
func (r *recommender) beforeAgreed(end, first int) (int, bool) {
	if end-2 <= first || !r.Listed("agreed", end-1) {
		return end, false
	}
	for end--; end > first && (r.Auxiliary(end-1) || r.Clitic(end-1) || r.Adverb(end-1)); {
		end--
	}
	return end, true
}

// agreesToAsk is who agrees in a lead-in to ask for what its items say, where the verb for
// asking is an infinitive: "Las participantes acordaron recomendar a los gobiernos:".
func (r *recommender) agreesToAsk(s prose.Sentence) (prose.Speaker, int) {
	for k := 2; k < len(r.tags) && r.Romance(); k++ {
		verb := s.First + k - 1
		if r.Linking(r.Tokens[verb]) {
			verb--
		}
		if r.tags[k].Tag&prose.TagOperative == 0 || !r.Listed("agreed", verb) {
			continue
		}
		if who := r.SpeakerOf(r.ClauseSubject(s.First, verb+1)); who.Known() {
			who.Reason, who.Confidence = "subject of the lead-in", 0.7
			return who, k
		}
	}
	return prose.Nobody, 0
}

// phraseOf is the noun phrase that the words at [first, end) are, and whether they are one
// and nothing else; a French article that is elided stands outside it.
func (r *recommender) phraseOf(first, end int) (prose.NounPhrase, bool) {
	p := r.PhraseAfter(first, end)
	return p, p.Last == end && (p.First == first || p.First == first+1 && r.Tokens[first].Is(prose.ClassArticle))
}

// nameOverItems is the body whose name alone stands before the colon of the lead-in in
// block i, as the subject of the verbs that open its items: "C’est pourquoi Mains Vives :
// demande aux États …", "Therefore the Lund Trust: – urges …".
func (r *recommender) nameOverItems(s prose.Sentence, i int) prose.Speaker {
	end := s.Last - 1
	if end <= s.First || !r.Is(end, ":") || !r.operativeNext(i) {
		return prose.Nobody
	}
	first := r.BodyStart(end)
	if first >= end || first < s.First || !r.Tokens[first].Capital() || end-first == 1 && r.Tokens[first].Is(prose.ClassOrg) || !r.Institution(first, end) && !r.NamedByCause(first, end) {
		return prose.Nobody
	}
	before := first - 1
	for before >= s.First && r.Tokens[before].Is(prose.ClassArticle) && !r.Tokens[before].Is(prose.ClassPreposition) {
		before--
	}
	if before >= s.First {
		if t := r.Tokens[before]; t.Is(prose.ClassPreposition|prose.ClassVerb|prose.ClassSay|prose.ClassAuxiliary|prose.ClassConjunction) && !t.Is(prose.ClassAdverb) || r.tagAt(s, before)&(prose.TagAsk|prose.TagPropose|prose.TagStress) != 0 {
			return prose.Nobody
		}
	}
	return prose.Speaker{Attribution: briefing.Attribution{Who: r.OrgText(first, end)}, Entity: -1, Reason: "subject of the lead-in", Confidence: 0.7}
}

// mainSubject is the subject of a lead-in.
func (r *recommender) mainSubject(n int) prose.Speaker {
	s := r.Sentences[n]
	if who := r.inWhichBody(s); who.Known() {
		return who
	}
	for _, find := range [...]func(s prose.Sentence) prose.Speaker{r.beforeItems, r.whoFollows} {
		if who := find(s); who.Known() {
			return who
		}
	}
	for k := range r.tags {
		if r.tags[k].Tag&(prose.TagLeadVerb|prose.TagPropose) != 0 && k > 0 && !r.nounUse(s.First+k, s.First) {
			if r.byUs(s, s.First+k) {
				return r.ourselvesAt(n)
			}
			if who := r.SubjectOf(n, s.First+k); r.ourBody(who) {
				return r.ourselvesAt(n)
			} else if who.Known() && !symbolic(who.Who) {
				return who
			}
		}
	}
	if who := r.ofWhom(s); who.Known() {
		return who
	}
	if p := r.ClauseSubject(s.First, s.Last); !p.Empty() && (r.tagAt(s, p.Head-1)&prose.TagLead != 0 || r.Listed("following", p.Last-1)) {
		return r.standing(n) // "these are the demands:"
	} else if who := r.SpeakerOf(p); who.Known() && !articleWord(strings.ToLower(who.Who)) && !symbolic(who.Who) {
		if r.own(who) || r.ourBody(who) {
			return r.ourselvesAt(n)
		}
		who.Reason, who.Confidence = "subject of the lead-in", 0.7
		return who
	}
	return r.standing(n)
}

// ofWhom is whose the asks of a lead-in are, by the complement of the noun for
// them: "Entre las propuestas del estudio destacan:", "The Panel’s proposals are:".
func (r *recommender) ofWhom(s prose.Sentence) prose.Speaker {
	for i := s.First; i+2 < s.Last; i++ {
		if r.tagAt(s, i)&prose.TagLead == 0 || !r.Linking(r.Tokens[i+1]) && r.LowerWord(i+1) != "of" {
			continue
		}
		p := r.PhraseAfter(i+2, s.Last)
		if p.First > i+3 || !r.holds(p) && !r.Textual(p) {
			continue
		}
		who := r.SpeakerOf(p)
		who.Reason, who.Confidence = "subject of the lead-in", 0.6
		return who
	}
	return prose.Nobody
}

// symbolic reports whether a name is part of a document symbol: "COM/5".
func symbolic(name string) bool {
	_, behind, cut := strings.Cut(name, "/")
	return cut && strings.ContainsAny(behind, "0123456789")
}
