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
	return k < limit && a.Tokens[k].Capital() && (a.Tokens[k].Is(ClassOrg) || a.Tokens[k].Shape == ShapeUpper && a.Tokens[k].Span.Len() > 2)
}
