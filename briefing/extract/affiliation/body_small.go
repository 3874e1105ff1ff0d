package affiliation

import "attache/briefing/extract/prose"

// SmallBodyTold is the French body in small letters of which the sentence before that
// of token i tells, or those before a sentence about "elles": the one that it brings up
// with "un", its subject, or else the only one: "Les habitantes ont créé un comité de
// gestion de l'eau. Awa Kane en est la trésorière." "" for none or several.
func (a *Affiliated) SmallBodyTold(i int) string {
	if a.Lexicon.Language != "fr" {
		return ""
	}
	here, asked := a.SentenceAt(a.Tokens[i].Span.Start), ""
	for s := here - 1; s >= max(0, here-BackToSubject) && here < len(a.Sentences) && a.Sentences[s].Block == a.Sentences[here].Block; s-- {
		st := a.Sentences[s]
		if org := a.onlySmallBody(st, a.Indefinite); org != "" {
			return org
		}
		if org := a.subjectOutfit(a.Sentences[s+1].First); org != "" {
			return org
		}
		if asked == "" {
			asked = a.onlySmallBody(st, a.DefiniteIn)
		}
		if t := a.Tokens[st.First]; !t.Is(prose.ClassPronoun|prose.ClassThey) || t.Is(prose.ClassArticle|prose.ClassDeterminer) {
			break
		}
		// "Elles réclament que la société cesse": what they ask of another comes last.
	}
	return asked
}

// onlySmallBody is the only body in small letters of which sentence st tells outside
// quotations with an article of some kind; "" for none or several.
func (a *Affiliated) onlySmallBody(st prose.Sentence, article func(int) bool) string {
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
func (a *Affiliated) smallBodyAt(j, limit int) (string, int) {
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
		if org := a.calledByNoun(noun); org != "" {
			return org, p.Last
		}
	}
	return a.OrgText(noun, p.Last), p.Last
}

// bodyOfSubject is the body in small letters of which those are whom "leur" at token i
// takes up: "Les femmes de la coopérative trient les fèves. Leur présidente". They are
// the subject of the nearest sentence of the paragraph that has such a one; "".
func (a *Affiliated) bodyOfSubject(i int) string {
	here := a.SentenceAt(a.Tokens[i].Span.Start)
	if a.Lexicon.Language != "fr" || !a.Is(i, "leur") && !a.Is(i, "Leur") || here >= len(a.Sentences) {
		return ""
	}
	for s := here - 1; s >= max(0, here-BackToSubject) && a.Sentences[s].Block == a.Sentences[here].Block; s-- {
		if org := a.membersBody(s); org != "" {
			return org
		}
	}
	return ""
}

// membersBody is the body in small letters on which the plural subject of sentence s
// hangs: "les femmes de la coopérative"; "".
func (a *Affiliated) membersBody(s int) string {
	st := a.Sentences[s]
	p := a.Subjects.ClauseSubject(a.OutsideQuotes(st.First, st.Last), st.Last)
	if p.Last-p.First < 4 || !a.Plural(p.First+1) || a.Tokens[p.First+1].Is(prose.ClassOrg) {
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
			if org := a.calledByNoun(k + 1); org != "" {
				return org
			}
		}
		return a.OrgText(k+1, p.Last)
	}
	return ""
}

// SmallHouse is the French body in small letters to which the preposition at token i
// leads: "À l’école du village, le directeur", "Au dispensaire,"; "" for none.
func (a *Affiliated) SmallHouse(i, limit int) string {
	noun := i + 1
	if a.Lexicon.Language != "fr" {
		return ""
	}
	if noun < limit && a.Tokens[noun].Is(prose.ClassArticle) && !a.Tokens[noun].Capital() {
		noun++
	} else if !a.DefiniteIn(i) {
		return ""
	}
	if noun >= limit {
		return ""
	}
	t := a.Tokens[noun]
	if t.Capital() || a.Plural(noun) || !a.Listed("workplace", noun) && !a.Listed("workplace-the", noun) {
		return ""
	}
	from := noun - 1
	if from == i {
		from = noun // "au ministère": the article is in the preposition
	}
	return a.OrgText(noun, max(noun+1, a.PhraseAfter(from, limit).Last))
}

// calledByNoun is the body with a name that the text calls by the noun at token i: "la
// coopérative" is the Coopérative Dunia, and no other body that was told of; "".
func (a *Affiliated) calledByNoun(i int) string {
	if org := a.BodyOfWord(i); org != "" {
		return org
	}
	return a.IntroducedAs(i)
}

// HouseBefore is the body to which the paragraph of token i goes before it with the
// first words of a sentence, that of the token or one of as many before it as back says:
// "À l’école du village, …"; "".
func (a *Affiliated) HouseBefore(i, back int) string {
	here := a.SentenceAt(a.Tokens[i].Span.Start)
	if here >= len(a.Sentences) {
		return ""
	}
	for s := here; s >= max(0, here-back) && a.Sentences[s].Block == a.Sentences[here].Block; s-- {
		st := a.Sentences[s]
		if st.First+1 >= st.Last || !a.Listed("inside", st.First) {
			continue
		}
		if org := a.WorkplaceBehind(st.First, st.Last); org != "" {
			return org
		}
		if org := a.SmallHouse(st.First, st.Last); org != "" {
			return org
		}
	}
	return ""
}

// wholeOfUnit is the French body of which the noun at token noun, whose phrase ends
// before token last, is a part: "le service de néonatologie de l’hôpital de Mayotte";
// "" for none.
func (a *Affiliated) wholeOfUnit(noun, last int) string {
	for k := noun + 1; k+1 < last; k++ {
		t := a.Tokens[k+1]
		if a.DefiniteIn(k) && !t.Capital() && (a.Listed("workplace", k+1) || a.Listed("workplace-the", k+1)) && !a.Listed("unit", k+1) && (a.Linking(a.Tokens[k]) || a.Linking(a.Tokens[k-1])) {
			return a.OrgText(k+1, max(last, a.BodyEnd(k+1, last)))
		}
	}
	return ""
}
