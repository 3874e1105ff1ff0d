package cast

import "attache/briefing/extract/prose"

// SmallBodyTold is the French body in small letters of which the sentence before that
// of token i tells: the one that it brings up with "un", its subject, or else the only
// one: "Les habitantes ont créé un comité de gestion de l'eau. Awa Kane en est la
// trésorière." "" for none or several.
func (a *Cast) SmallBodyTold(i int) string {
	if a.Lexicon.Language != "fr" {
		return ""
	}
	s := a.SentenceAt(a.Tokens[i].Span.Start) - 1
	if s < 0 || s+1 >= len(a.Sentences) || a.Sentences[s].Block != a.Sentences[s+1].Block {
		return ""
	}
	if org := a.onlySmallBody(a.Sentences[s], a.Indefinite); org != "" {
		return org
	}
	if org := a.subjectOutfit(i); org != "" {
		return org
	}
	return a.onlySmallBody(a.Sentences[s], a.DefiniteIn)
}

// onlySmallBody is the only body in small letters of which sentence st tells outside
// quotations with an article of some kind; "" for none or several.
func (a *Cast) onlySmallBody(st prose.Sentence, article func(int) bool) string {
	found := ""
	for j := st.First; j+1 < st.Last; j++ {
		if q, quoted := a.OuterAt(a.Tokens[j].Span.Start); quoted {
			j = max(j, a.TokenAt(q.Outer.End)-1)
			continue
		}
		if !article(j) {
			continue
		}
		org, end := a.smallBodyAt(j, st.Last)
		if org == "" {
			continue
		}
		if found != "" && found != org {
			return ""
		}
		found, j = org, end-1
	}
	return found
}

// smallBodyAt is the body in small letters whose article stands at token j, and where
// it ends; "" for none.
func (a *Cast) smallBodyAt(j, limit int) (string, int) {
	noun := j + 1
	t := a.Tokens[noun]
	if t.Capital() || !t.Is(prose.ClassOrg) || t.Is(prose.ClassPerson|prose.ClassRole) || a.Plural(noun) {
		return "", noun
	}
	p := a.PhraseAfter(j, limit)
	if p.First != j || p.Last <= noun {
		return "", noun
	}
	if p.Last == noun+1 {
		if org := a.bodyOfNoun(noun); org != "" {
			return org, p.Last
		}
	}
	return a.OrgText(noun, p.Last), p.Last
}

// bodyOfSubject is the body in small letters of which those are whom "leur" at token i
// takes up: "Les femmes de la coopérative trient les fèves. Leur présidente"; "".
func (a *Cast) bodyOfSubject(i int) string {
	s := a.SentenceAt(a.Tokens[i].Span.Start) - 1
	if a.Lexicon.Language != "fr" || !a.Is(i, "leur") && !a.Is(i, "Leur") || s < 0 || s >= len(a.Sentences) {
		return ""
	}
	st := a.Sentences[s]
	p := a.ClauseSubject(a.OutsideQuotes(st.First, st.Last), st.Last)
	if p.Empty() || p.Last-p.First < 4 || !a.Plural(p.First+1) || a.Tokens[p.First+1].Is(prose.ClassOrg) {
		return ""
	}
	for k := p.First + 2; k+1 < p.Last; k++ {
		if !a.DefiniteIn(k) || !a.Linking(a.Tokens[k]) && !a.Linking(a.Tokens[k-1]) {
			continue
		}
		t := a.Tokens[k+1]
		if t.Capital() || !t.Is(prose.ClassOrg) && !a.Listed("workplace", k+1) && !a.Listed("workplace-the", k+1) || t.Is(prose.ClassPerson|prose.ClassRole) {
			return ""
		}
		if p.Last == k+2 {
			if org := a.bodyOfNoun(k + 1); org != "" {
				return org
			}
		}
		return a.OrgText(k+1, p.Last)
	}
	return ""
}
