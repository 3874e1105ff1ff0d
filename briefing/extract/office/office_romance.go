package office

import "attache/briefing/extract/prose"

// OfficePiece is the office that ends at token end, back to its noun with its
// article, over all that hangs on it: "la secrétaire générale de la Ligue des
// droits, des eaux et des forêts"; an empty range for none.
func (a *Worded) OfficePiece(end, from int) (int, int) {
	begin := max(from, end-prose.Widest/4)
	for i := end - 1; i >= begin; i-- {
		t := a.Tokens[i]
		stop := t.Kind == prose.TokenMark && !a.InnerMark(i) && !a.Is(i, "(") && !a.Is(i, ")")
		if !stop && !t.Capital() && t.Kind == prose.TokenWord {
			stop = t.Is(prose.ClassAuxiliary|prose.ClassSubordinate|prose.ClassPronoun|prose.ClassVerb) && !t.Is(prose.ClassArticle|prose.ClassRole|prose.ClassPreposition) || t.Is(prose.ClassSay) && !t.Is(prose.ClassRole|prose.ClassText|prose.ClassOrg) && a.SayingAt(i) || t.Is(prose.ClassRelative) && !t.Is(prose.ClassDeterminer)
		}
		if t.Is(prose.ClassConjunction) && i+2 < end && a.Tokens[i+1].Is(prose.ClassArticle) && a.Tokens[i+2].Is(prose.ClassRole) {
			stop = true // "la alcaldesa Ana Quispe y el ministro"
		}
		if stop {
			begin = i + 1
			break
		}
	}
	for i := begin; i < end; i++ {
		fronted := i == begin && a.OpensSentence(i) && a.Tokens[i].Is(prose.ClassRole) && i+1 < end && a.Tokens[i+1].Is(prose.ClassPreposition) // "Membre du comité"
		whose := a.Tokens[i].Is(prose.ClassPronoun|prose.ClassWe) && !a.officeWithPossessive(i, end)
		opens := a.Tokens[i].Is(prose.ClassArticle) && !whose || !whose && a.Listed("its", i) || i == begin && a.OfficeNoun(i) || fronted || i == begin && a.OpensSentence(i) && a.Listed("formerly", i) && i+2 < end && a.OfficeNoun(i+1)
		if !opens {
			continue
		}
		for k := i; k < min(end, i+4); k++ {
			t := a.Tokens[k]
			if k > i && (t.Is(prose.ClassPreposition|prose.ClassArticle) || t.Kind != prose.TokenWord || t.Is(prose.ClassOrg|prose.ClassText) && (t.Capital() || !t.Is(prose.ClassRole))) {
				break
			}
			if a.OfficeNoun(k) && (k > i || i == begin) || fronted && k == i {
				return i, end
			}
		}
	}
	return end, end
}

// officeWithPossessive reports whether the possessive at token i stands before an office:
// "leur présidente", "notre ancienne présidente".
func (a *Worded) officeWithPossessive(i, end int) bool {
	if i+1 < end && a.Tokens[i+1].Is(prose.ClassRole) {
		return true
	}
	return i+2 < end && a.Tokens[i].Is(prose.ClassArticle) && a.Tokens[i+2].Is(prose.ClassRole) && !a.Tokens[i+1].Is(prose.ClassPreposition|prose.ClassArticle|prose.ClassOrg)
}
