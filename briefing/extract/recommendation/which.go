package recommendation

import (
	"strings"

	"attache/briefing/extract/prose"
)

// inWhichBody is the body that a lead-in names right before its colon, in a
// relative clause: "the conclusions, in which the Working Group:", "dans
// lesquelles le Comité :".
func (r *recommender) inWhichBody(s prose.Sentence) prose.Speaker {
	end := s.Last
	for end > s.First && r.Tokens[end-1].Kind == prose.TokenMark {
		end--
	}
	if who := r.shownBy(s, end); who.Known() {
		return who
	}
	for i := end - 2; i > s.First && i > end-2*prose.LongestName; i-- {
		if r.Tokens[i].Kind == prose.TokenMark {
			return prose.Nobody
		}
		if !r.Listed("in-which", i) || !r.Tokens[i-1].Is(prose.ClassPreposition) && !(i-2 > s.First && r.Tokens[i-1].Is(prose.ClassArticle) && r.Tokens[i-2].Is(prose.ClassPreposition)) && r.LowerWord(i) != "where" {
			continue
		}
		p := r.PhraseAfter(i+1, end)
		if p.First != i+1 || p.Last != end || !r.Institution(p.First, p.Last) && !r.HasRole(p) && !r.Tokens[p.Head-1].Is(prose.ClassOrg) {
			return prose.Nobody
		}
		who := r.SpeakerOf(p)
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
	p := r.PhraseAfter(comma+1, end)
	if p.First != comma+1 || p.Last != end || !r.Definite(p.First) || !r.Tokens[p.Head-1].Is(prose.ClassPerson|prose.ClassOrg|prose.ClassRole) && !r.Listed("session", p.Head-1) && !r.Listed("gathering", p.Head-1) {
		return prose.Nobody
	}
	who := r.SpeakerOf(p)
	who.Reason, who.Confidence = "subject of the lead-in", 0.7
	return who
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
