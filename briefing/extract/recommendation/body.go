package recommendation

import (
	"strings"

	"attache/briefing/extract/affiliation"
	"attache/briefing/extract/prose"
)

// afterList is the body that asked in the list right above, when a sentence opens
// the paragraph below with a pronoun for it: "La Coordination recommande : – … –
// … Elle demande aussi …".
func (r *recommender) afterList(n, i int) prose.Speaker {
	b := r.Sentences[n].Block
	if b == 0 || n != r.Blocks[b].First || !r.section.Known() || r.asked.Who != r.section.Who || r.Sentences[max(r.askedIn, 0)].Block != b-1 || styleOf(r.Blocks[b-1]) == styleNone {
		return prose.Nobody
	}
	if r.section.Entity >= 0 && r.Register.Entities[r.section.Entity].Person {
		return prose.Nobody
	}
	p := r.SubjectBefore(i, r.Sentences[n].First)
	if p.Last-p.First != 1 || !r.Tokens[p.First].Is(prose.ClassPronoun) && r.LowerWord(p.First) != "it" {
		return prose.Nobody
	}
	who := r.section
	who.Reason, who.Confidence = "who asked before in the same section", 0.6
	return who
}

// ourOutfit is who writes the document, where "the organisation" is the subject of
// the verb at token i and no body has acted in the two sentences before: then it
// is the one at the head of the text.
func (r *recommender) ourOutfit(n, i int) prose.Speaker {
	p := r.SubjectBefore(i, r.Sentences[n].First)
	if p.Empty() || p.Last > p.Head || p.Last-p.First != 2 || !r.PointsBack(p.First) || !r.Listed("outfit", p.Last-1) || r.Tokens[p.Last-1].Capital() {
		return prose.Nobody
	}
	here := r.Tokens[p.First]
	for s := n - 1; s >= max(0, n-2) && r.Sentences[s].Block >= r.Sentences[n].Block-1; s-- {
		if r.ActingIn(s, r.TokenAt(here.Span.Start)) != "" {
			return prose.Nobody
		}
	}
	if who := r.masthead(); who.Known() && r.ofThisKind(p.Last-1, who.Who) && (r.language != "es" || r.Listed("outfit-house", p.Last-1) || strings.Contains(strings.ToLower(who.Who), r.LowerWord(p.Last-1))) {
		return who
	}
	return prose.Nobody
}

// ofThisKind reports whether a name can be that of the body that the noun at token i means:
// it has no noun of its own for a body, or the same, or the noun is one for any.
func (r *recommender) ofThisKind(i int, name string) bool {
	if r.Listed("outfit-any", i) || r.Listed("outfit-house", i) {
		return true
	}
	own := false
	for w := range strings.FieldsSeq(strings.ToLower(name)) {
		if w == r.LowerWord(i) {
			return true
		}
		own = own || r.Lexicon.Classes[w]&prose.ClassOrg != 0
	}
	return !own
}

// itsDelegation is the State that the sentence before is about, where "its
// delegation" is the subject of the verb at token i; and the body meant by "the
// non-governmental organisation".
func (r *recommender) itsDelegation(n, i int) prose.Speaker {
	p := r.SubjectBefore(i, r.Sentences[n].First)
	if p.Last-p.First < 2 {
		return prose.Nobody
	}
	switch r.LowerWord(p.First) {
	case "its", "sa", "son", "su":
		if !r.Listed("delegation", p.First+1) || n == 0 || r.Sentences[n-1].Block != r.Sentences[n].Block {
			return prose.Nobody
		}
		s := r.Sentences[n-1]
		q := r.ClauseSubject(r.OutsideQuotes(s.First, s.Last), s.Last)
		if q.Empty() || !r.Tokens[q.Head-1].Capital() && !r.Named(q) || r.PersonIn(q) >= 0 {
			return prose.Nobody
		}
		who := r.SpeakerOf(q)
		who.Reason, who.Confidence = "subject of the sentence", 0.6
		return who
	}
	if p.Last-p.First > 2 && r.Listed("outfit", p.First+1) && (r.LowerWord(p.First+2) == "non" || r.LowerWord(p.First+2) == "no") {
		return r.BodyBearer(prose.NounPhrase{First: p.First, Last: p.First + 2, Head: p.First + 2})
	}
	return prose.Nobody
}

// bodyBefore is who writes the document, where the sentence before is about it by
// its kind and a pronoun is the subject of the verb at token i: "La Fédération a
// rencontré le président. Elle a insisté".
func (r *recommender) bodyBefore(n, i int) prose.Speaker {
	if n == 0 || r.Sentences[n-1].Block != r.Sentences[n].Block {
		return prose.Nobody
	}
	p := r.SubjectBefore(i, r.Sentences[n].First)
	if p.Last-p.First != 1 || !r.Tokens[p.First].Is(prose.ClassPronoun) || !r.BodyPronoun(p.First).Known() {
		return prose.Nobody
	}
	s := r.Sentences[n-1]
	q := r.ClauseSubject(r.OutsideQuotes(s.First, s.Last), s.Last)
	if q.Last-q.First != 2 || !r.Tokens[q.First].Is(prose.ClassArticle) || !r.Tokens[q.First+1].Is(prose.ClassOrg) || !r.Tokens[q.First+1].Capital() {
		return prose.Nobody
	}
	kind := prose.Speaker{Entity: -1}
	kind.Who = r.Word(r.Tokens[q.First+1])
	if who := r.inFull(kind); who.Who != kind.Who {
		return who
	}
	return prose.Nobody
}

// ofAcronym is the name that a line of the head gives with the acronym in brackets,
// whatever small words it holds: "Fédération des parents d’élèves (FPE)"; "".
func (r *recommender) ofAcronym(acronym string) string {
	for _, b := range r.Blocks[:min(2*affiliation.MastheadLines, len(r.Blocks))] {
		end := r.LineEnd(b.FirstToken, b.LastToken)
		if end-b.FirstToken < 5 || end-b.FirstToken > affiliation.LongestMasthead || !r.Is(end-1, ")") || !r.Is(end-3, "(") || r.Word(r.Tokens[end-2]) != acronym {
			continue
		}
		if first := b.FirstToken; r.Tokens[first].Capital() && r.Tokens[first].Is(prose.ClassOrg) {
			return strings.TrimSpace(r.Text[r.Tokens[first].Span.Start:r.Tokens[end-3].Span.Start])
		}
	}
	return ""
}

// gathering reports whether who asks is in French or Spanish a meeting that decides as one,
// and no thing: "El encuentro acordó:", "L’atelier a recommandé".
func (r *recommender) gathering(who prose.Speaker) bool {
	words := strings.Fields(strings.ToLower(strings.ReplaceAll(who.Who, "’", "’ ")))
	return r.Romance() && len(words) > 1 && len(words) < 4 && r.Lexicon.Classes[words[0]]&prose.ClassArticle != 0 && (r.Lexicon.Has("gathering", words[1]) || r.Lexicon.Has("session", words[1]))
}

// ofWhomSaid reports whether what is said at token k, behind the verb of asking at token
// i, stands in a French or Spanish clause about somebody: "debe proteger a la fiscal, a
// quien un desconocido le dijo que".
func (r *recommender) ofWhomSaid(i, k int) bool {
	if !r.Romance() {
		return false
	}
	for j := k - 1; j > i && !r.Is(j, ","); j-- {
		switch r.LowerWord(j) {
		case "quien", "quienes", "cual", "cuales", "qui", "auquel", "laquelle", "lequel":
			return true
		case "que":
			if r.Tokens[j-1].Is(prose.ClassArticle) && r.Tokens[j-2].Is(prose.ClassPreposition) {
				return true // "a la que"
			}
		}
	}
	return false
}
