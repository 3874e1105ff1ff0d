package reference

import "attache/briefing/extract/prose"

// bodyItself is the name of the body that a phrase is: its noun is one for a
// body, whatever stands beside it. "The Lund Tenants’ Assembly", "la Dirección
// General de Pesca", "la cámara empresaria" are no office of anybody; "" for a
// phrase of another kind, and for several bodies or any one.
func (a *Resolved) bodyItself(p prose.NounPhrase) string {
	first := p.First
	for first < p.Head && a.Tokens[first].Is(prose.ClassArticle) {
		first++
	}
	if a.Romance() {
		return a.bodyItselfRomance(p, first)
	}
	if t := a.Tokens[p.Head-1]; a.Lexicon.Language != "en" || first == p.Head || !t.Is(prose.ClassOrg) || t.Is(prose.ClassPerson|prose.ClassText) {
		return ""
	} else if !t.Capital() {
		if t.Is(prose.ClassRole) || a.Plural(p.Head-1) || a.Indefinite(p.First) {
			return ""
		}
		if a.Tokens[first].Is(prose.ClassDeterminer) && !a.Possessive(first) {
			first++ // "that"
		}
		if first >= p.Head-1 && (p.Last-p.Head < 2 || !a.Is(p.Head, "of")) {
			return "" // "the council": which one?
		}
		return a.OrgText(first, p.Last) // "the office of the mayor", "the appeal court"
	}
	for i := first; i < p.Head; i++ {
		if t := a.Tokens[i]; t.Kind == prose.TokenWord && !t.Capital() && !a.Possessive(i) && !a.NameJoint(i, p.Head) {
			return ""
		}
	}
	if end := a.BodyEnd(first, p.Last); end > p.Head {
		return a.OrgText(first, end)
	}
	return a.OrgText(first, p.Head)
}

// bodyItselfRomance is bodyItself where the noun comes first, at token noun.
// Without a capital it has to be the one that is meant, and something behind it
// to say which.
func (a *Resolved) bodyItselfRomance(p prose.NounPhrase, noun int) string {
	if noun >= p.Last || noun == p.First && !a.Tokens[noun].Capital() {
		return ""
	}
	if t := a.Tokens[noun]; !t.Is(prose.ClassOrg) || t.Is(prose.ClassPerson|prose.ClassRole|prose.ClassText) {
		return ""
	}
	if !a.HoldsCapital(noun, p.Last) && (!a.Definite(p.First) || a.Plural(noun) || p.Last-noun < 2) {
		return ""
	}
	return a.Register.FullNameOr(a.NameText(noun, p.Last))
}

// nounOfBody reports whether the noun of a phrase is one for a body: what stands
// beside it is no office then, as in "una organización campesina" or "an official
// commission".
func (a *Resolved) nounOfBody(p prose.NounPhrase) bool {
	noun := p.First + 1
	switch {
	case a.Lexicon.Language == "en" && p.Head > p.First:
		noun = p.Head - 1
	case !a.Romance() || p.Last-p.First < 2 || !a.Tokens[p.First].Is(prose.ClassArticle|prose.ClassDeterminer):
		return false
	}
	t := a.Tokens[noun]
	return t.Is(prose.ClassOrg) && !t.Is(prose.ClassPerson|prose.ClassRole|prose.ClassText)
}

// nameBehindTrade is the name in "the epidemiologist Jane Okoro" or "l’économiste
// Jane Okoro" where that
// stands in apposition to an office; empty for another phrase.
func (a *Resolved) nameBehindTrade(q prose.NounPhrase) prose.NounPhrase {
	if a.Lexicon.Language != "en" && !a.Romance() || q.Empty() {
		return prose.NounPhrase{}
	}
	for i := q.First + 1; i < min(q.Last-1, q.First+6); i++ {
		if !a.Tokens[i].Capital() {
			continue
		}
		end, trade := a.NameEnd(i, q.Last), i-1
		if a.Is(trade, "retraite") && trade-3 > q.First && a.Is(trade-2, "à") {
			trade -= 3 // "le juge à la retraite Awa Kane"
		}
		if n := (prose.NounPhrase{First: i, Last: end, Head: end}); end > i+1 && a.Tokens[trade].Is(prose.ClassRole) && !a.Tokens[trade].Capital() && a.FullName(n) {
			return n
		}
		break
	}
	return prose.NounPhrase{}
}

// workOfDescribed is the body where somebody without a name works, by the clause
// at token i behind the description: "a nurse who works for the Harbour Trust",
// "a nurse employed by"; "".
func (a *Resolved) workOfDescribed(i int) string {
	if a.Lexicon.Language != "en" || i+2 >= len(a.Tokens) {
		return ""
	}
	limit := a.BlockEnd(i)
	if s := a.SentenceAt(a.Tokens[i].Span.Start); s < len(a.Sentences) {
		limit = min(limit, a.Sentences[s].Last)
	}
	switch {
	case a.Listed("employed", i):
		return a.PutIn(i, limit).Org
	case a.Is(i, "who"):
		return a.Stated(i+1, limit).Org
	case a.Is(i, ",") && a.Is(i+1, "who"):
		return a.Stated(i+2, a.ClosingComma(i+2, limit)).Org
	}
	return ""
}
