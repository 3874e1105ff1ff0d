package prose

import "strings"

// OfMembers reports whether the word at token j says, within the name of a body,
// what has become of its members: "la Fédération des personnes déplacées par la
// guerre", "l'Union des jeunes vivant avec le VIH". In the singular it says where
// the body is or when it was set up: "la Fédération des pêcheurs basée à Dakar".
func (a *Parsed) OfMembers(j int) bool {
	if !a.Romance() || j < 2 || j+1 >= len(a.Tokens) {
		return false
	}
	t, members := a.Tokens[j], a.Tokens[j-1]
	if t.Kind != TokenWord || t.Capital() || !a.Plural(j-1) || members.Is(ClassRole) && a.Tokens[j-2].Kind == TokenMark {
		return false
	}
	w := a.LowerWord(j)
	for _, ending := range [...]string{"és", "ées", "ados", "adas", "idos", "idas"} {
		if strings.HasSuffix(w, ending) {
			return a.ofBody(j - 1)
		}
	}
	return w == "vivant" && a.ofBody(j-1)
}

// ofBody reports whether the plural noun at token i hangs on the noun of one body:
// "Fédération des personnes", "Red de mujeres".
func (a *Parsed) ofBody(i int) bool {
	for k := i - 1; k >= max(0, i-7); k-- {
		switch t := a.Tokens[k]; {
		case t.Is(ClassOrg) && t.Capital():
			return k < i-1 && !a.Plural(k)
		case t.Kind != TokenWord, t.Is(ClassVerb | ClassAuxiliary | ClassRelative | ClassSubordinate | ClassConjunction):
			return false
		}
	}
	return false
}

// MembersGoOn reports whether the preposition at token j hangs on such a word:
// "vivant avec le VIH", "déplacées par la guerre".
func (a *Parsed) MembersGoOn(j int) bool {
	return j > 0 && a.Tokens[j].Is(ClassPreposition) && !a.Tokens[j].Capital() && a.OfMembers(j-1)
}

// bodyBehindPerson reports whether a body follows the name of a person at the
// tokens [first, end) without a comma: "Awa Kane du Réseau des femmes", "Awa Kane
// du HCR". A surname may have small words too, but no noun of a body.
func (a *Parsed) bodyBehindPerson(first, end, limit int) bool {
	if a.Lexicon.Language != "fr" || !a.Tokens[end].Is(ClassParticle) || a.Tokens[end].Capital() {
		return false
	}
	begin := first
	for begin < end && a.TitleAt(begin) {
		begin = a.AfterDot(begin)
	}
	if begin >= end || begin == first && end-begin < 2 || !a.PlainName(begin, end) || a.Tokens[begin].Shape == ShapeUpper {
		return false
	}
	k := end
	for k < min(limit, end+3) && a.Tokens[k].Is(ClassParticle|ClassArticle) && !a.Tokens[k].Capital() {
		k++
	}
	if k >= limit || !a.Tokens[k].Capital() {
		return false
	}
	if a.Tokens[k].Is(ClassOrg) || a.Tokens[k].Shape == ShapeUpper && a.Tokens[k].Span.Len() > 2 {
		return true
	}
	return end-begin == 2 && GivenNames()[a.LowerWord(begin)] && (!GivenNames()[a.LowerWord(end-1)] || a.aloneElsewhere(k, end)) && a.IsBehindPerson(k, end)
}

// IsBehindPerson reports whether the French capital at token k, behind a name that
// ends before token end and small words, is a body: the text has it alone too, or its
// form shows it.
func (a *Parsed) IsBehindPerson(k, end int) bool {
	return a.Lexicon.Language == "fr" && (a.aloneElsewhere(k, end) || a.noSecondSurname(k))
}

// noSecondSurname reports whether the capital at token k behind a given name, a
// surname and small words is a body by its form: what it is for follows ("de Médecins
// sans frontières"), it ends as bodies do ("d’Amnesty International"), or it has an
// article, as second surnames seldom have ("de la Cimade").
func (a *Parsed) noSecondSurname(k int) bool {
	if a.Tokens[k].Is(ClassPlace) {
		return false
	}
	end := k + 1
	for end < len(a.Tokens) && a.Tokens[end].Capital() && a.Tokens[end].Kind == TokenWord {
		end++
	}
	if a.Listed("body-end", end-1) || a.Is(end, "sans") || a.Is(end, "contre") || a.Is(end, "pour") {
		return true
	}
	switch a.LowerWord(k - 1) {
	case "la", "l'", "l’", "les", "des":
		return end == k+1
	}
	return false
}

// aloneElsewhere reports whether the text has the word at token k by itself close by,
// with no name and no small word of one in front of it but an article: what stands
// behind the name that ends before token end is a body then, as in "Awa Kane d’Oxfam",
// and no part of it, as in "Jean Roux d’Aubigny".
func (a *Parsed) aloneElsewhere(k, end int) bool {
	word := a.Word(a.Tokens[k])
	for j := max(1, k-2*Widest); j+1 < min(len(a.Tokens), k+2*Widest); j++ {
		if j >= end && j <= k || !a.Tokens[j].Capital() || a.Word(a.Tokens[j]) != word || a.Tokens[j+1].Capital() {
			continue
		}
		if p := a.Tokens[j-1]; (!p.Capital() || p.Is(ClassArticle)) && !p.Is(ClassTitle) && (!p.Is(ClassParticle) || p.Is(ClassArticle) && (j < 2 || !a.Tokens[j-2].Is(ClassParticle))) {
			return true
		}
	}
	return false
}
